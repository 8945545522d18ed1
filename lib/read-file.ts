/** The bytes of one file, and text of bytes. */
import { isAscii, isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { InputError } from './errors.ts';

const CHUNK = 1 << 20;

/** The bytes of a file; undefined where there are more than `limit`. A pipe or a device does not tell how many. */
export function readUpTo(path: string, limit: number): Uint8Array | undefined {
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > limit) return undefined;
    if (size > 0) {
      const bytes = readFileSync(handle);
      return bytes.length > limit ? undefined : bytes;
    }
    const chunks: Uint8Array[] = [];
    for (let length = 0; length <= limit;) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, limit + 1 - length));
      const count = readSync(handle, chunk);
      if (count === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, count));
      length += count;
    }
    return undefined;
  } finally {
    closeSync(handle);
  }
}

/** The input is beyond what one run takes. */
export function tooLarge(path: string): InputError {
  return new InputError('limit', 'the input is larger than 256 MiB: stamp it in several sets', { path });
}

/**
 * Bytes to text; the byte order mark stays.
 *
 * @throws InputError where they are not UTF-8.
 */
export function toText(path: string, bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new InputError('not-utf8', 'is not UTF-8 but UTF-16: save it as UTF-8', { path });
  if (bytes.includes(0))
    throw new InputError('binary', 'is a binary file (it holds NUL bytes), not a manifest', { path });
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // Copied, which takes a fraction of what decoding takes.
  if (isAscii(bytes)) return view.toString('latin1');
  if (!isUtf8(bytes)) throw new InputError('not-utf8', 'is not UTF-8: save it as UTF-8', { path });
  return view.toString('utf8');
}
