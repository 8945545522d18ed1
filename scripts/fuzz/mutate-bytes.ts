/** Changes that no editor makes. Bytes are kept as a string of which each character is one of them (latin1). */
import type { Random } from './random.ts';
import { PIECES } from './words.ts';

/** Bytes that are not UTF-8, hardly are, or mean something to a reader of YAML. */
const ODD_BYTES: readonly string[] = [
  '\x00',
  '\x07',
  '\x1b[31m',
  '\x7f',
  '\x80',
  '\xc0\x80',
  '\xc2\x85',
  '\xe2\x80\xa8',
  '\xe2\x82',
  '\xed\xa0\x80',
  '\xed\xb0\x80',
  '\xef\xbb\xbf',
  '\xef\xbf\xbe',
  '\xf0\x9f\x98\x80',
  '\xf0\x9f',
  '\xf4\x90\x80\x80',
  '\xff\xfe',
  '\xfe\xff',
  '\r',
  '\r\n',
  '\t',
];

/** What is repeated to nest deeply, or to make something long. */
const REPEATED: readonly string[] = [
  '[',
  '{',
  '- ',
  '? ',
  '{a: ',
  'a',
  '&a ',
  '!',
  ' ',
  '\n',
  '# ',
  '*a, ',
  "''",
  '"',
  '\\',
  '---\n',
];

type Mutation = (bytes: string, random: Random) => string;

function put(
  bytes: string,
  at: number,
  { cut = 0, piece = '' }: { readonly cut?: number; readonly piece?: string },
): string {
  return bytes.slice(0, at) + piece + bytes.slice(at + cut);
}

const randomByte = (random: Random): string => String.fromCharCode(random.below(256));

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => {
    const at = random.below(bytes.length);
    const flipped = bytes.charCodeAt(at) ^ (1 << random.below(8));
    return put(bytes, at, { cut: 1, piece: String.fromCharCode(flipped) });
  },
  (bytes, random) => put(bytes, random.below(bytes.length), { cut: 1, piece: randomByte(random) }),
  (bytes, random) =>
    put(bytes, random.below(bytes.length + 1), { piece: random.times([1, 4], () => randomByte(random)).join('') }),
  (bytes, random) => put(bytes, random.below(bytes.length + 1), { piece: random.pick(ODD_BYTES) }),
  (bytes, random) =>
    put(bytes, random.below(bytes.length + 1), { piece: Buffer.from(random.pick(PIECES)).toString('latin1') }),
  (bytes, random) => put(bytes, random.below(bytes.length), { cut: 1 + random.below(random.pick([2, 8, 80])) }),
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => {
    const from = random.below(bytes.length);
    return put(bytes, random.below(bytes.length), { piece: bytes.slice(from, from + random.below(120)) });
  },
  (bytes, random) =>
    put(bytes, random.below(bytes.length), {
      piece: random.pick(REPEATED).repeat(random.pick([3, 30, 99, 101, 1500])),
    }),
];

/** @param random - the text is not empty */
export function mutateBytes(bytes: string, random: Random): string {
  let changed = bytes;
  for (let count = random.pick([1, 1, 1, 2, 3]); count > 0 && changed !== ''; count -= 1) {
    changed = random.pick(MUTATIONS)(changed, random);
  }
  return changed;
}
