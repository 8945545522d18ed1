/** Reads a tar archive (ustar, with pax headers and GNU's long names). */

export interface Entry {
  readonly name: string;
  readonly type: 'file' | 'folder' | 'link';
  readonly mode: number;
  /** Of a symlink. */
  readonly target: string;
  readonly content: Uint8Array;
}

const BLOCK = 512;
const TYPES: Readonly<Record<string, Entry['type']>> = { '0': 'file', '\0': 'file', '5': 'folder', '2': 'link' };

/** The entries of the archive; devices, hard links and the like are left out. */
export function* readTar(archive: Buffer): Generator<Entry> {
  const long = new Map<string, string>();
  for (let at = 0; at + BLOCK <= archive.length;) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const size = Number(long.get('size') ?? octal(header, 124, 12));
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const flag = header.toString('latin1', 156, 157);
    if (flag === 'x') for (const [key, value] of records(content)) long.set(key, value);
    else if (flag === 'L') long.set('path', text(content, 0, size));
    else if (flag === 'K') long.set('linkpath', text(content, 0, size));
    else {
      const type = TYPES[flag];
      if (type !== undefined) {
        const name = long.get('path') ?? [text(header, 345, 155), text(header, 0, 100)].filter(Boolean).join('/');
        yield {
          name,
          type,
          mode: octal(header, 100, 8),
          target: long.get('linkpath') ?? text(header, 157, 100),
          content,
        };
      }
      if (flag !== 'g') long.clear();
    }
  }
}

function text(bytes: Buffer, start: number, length: number): string {
  const piece = bytes.subarray(start, start + length);
  const end = piece.indexOf(0);
  return piece.toString('utf8', 0, end < 0 ? piece.length : end);
}

function octal(bytes: Buffer, start: number, length: number): number {
  return Number.parseInt(text(bytes, start, length).trim() || '0', 8);
}

/** The records of a pax header, `LENGTH KEY=VALUE\n` each. */
function* records(content: Buffer): Generator<readonly [key: string, value: string]> {
  for (let at = 0; at < content.length;) {
    const space = content.indexOf(' ', at);
    const end = at + Number(content.toString('latin1', at, space));
    const [, key = '', value = ''] = /^([^=]*)=([\s\S]*)\n$/.exec(content.toString('utf8', space + 1, end)) ?? [];
    yield [key, value];
    at = end;
  }
}
