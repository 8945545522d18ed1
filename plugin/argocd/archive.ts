/** Packed charts. Reads and writes as much of tar as `helm package` writes. */
import { gunzipSync, gzipSync } from 'node:zlib';

const BLOCK = 512;
const SIZE = { start: 124, length: 12 } as const;
const CHECKSUM = { start: 148, length: 8 } as const;

interface Member {
  readonly name: string;
  /** The contents, each byte as one character. */
  readonly text: string;
  readonly header: Buffer;
}

/** The files in an archive. What cannot be unpacked, or is larger than `limit` bytes, has none: it is no chart to Helm. */
export function membersOf(packed: Buffer, limit: number): readonly Member[] {
  const members: Member[] = [];
  const archive = unpacked(packed, limit);
  for (let at = 0; at + BLOCK <= archive.length;) {
    const size = parseInt(archive.toString('latin1', at + SIZE.start, at + SIZE.start + SIZE.length), 8);
    if (!(size >= 0)) break;
    const start = at + BLOCK;
    const header = archive.subarray(at, start);
    members.push({ name: nameOf(header), text: archive.toString('latin1', start, start + size), header });
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return members;
}

function unpacked(packed: Buffer, limit: number): Buffer {
  try {
    return gunzipSync(packed, { maxOutputLength: limit });
  } catch {
    return Buffer.alloc(0);
  }
}

function nameOf(header: Buffer): string {
  const [name, prefix] = [header.toString('latin1', 0, 100), header.toString('latin1', 345, 500)].map(
    (field) => field.split('\0', 1)[0] ?? '',
  );
  return prefix === '' ? (name ?? '') : `${prefix ?? ''}/${name ?? ''}`;
}

/** The archive with other contents. Names stay. */
export function pack(members: readonly Omit<Member, 'name'>[]): Buffer {
  const blocks = members.flatMap(({ header, text }) => {
    const body = Buffer.from(text, 'latin1');
    return [withSize(header, body.length), body, Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]), { level: 1 });
}

function withSize(header: Buffer, size: number): Buffer {
  const changed = Buffer.from(header);
  changed.write(`${size.toString(8).padStart(SIZE.length - 1, '0')}\0`, SIZE.start, 'latin1');
  changed.fill(' ', CHECKSUM.start, CHECKSUM.start + CHECKSUM.length);
  let sum = 0;
  for (const byte of changed) sum += byte;
  changed.write(`${sum.toString(8).padStart(CHECKSUM.length - 2, '0')}\0 `, CHECKSUM.start, 'latin1');
  return changed;
}
