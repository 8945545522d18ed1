/**
 * Base64 as Go's `base64.StdEncoding.DecodeString` reads it. Node's own decoder takes anything, so that a check would
 * have to come before it, and for short texts a call of it costs more than to decode them here.
 */

const PADDING = 0x3d;
const INVALID = 0x40;

/** By character: its six bits, or INVALID. */
const BITS: Uint8Array = digits('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');

function digits(alphabet: string): Uint8Array {
  const table = new Uint8Array(128).fill(INVALID);
  for (let bits = 0; bits < alphabet.length; bits += 1) table[alphabet.charCodeAt(bits)] = bits;
  return table;
}

/**
 * Decodes a text. CR and LF are skipped wherever they stand, padding is required, stray bits in the last character are
 * let through. Undefined where Go fails.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const packed = text.includes('\n') || text.includes('\r') ? text.replaceAll(/[\r\n]+/g, '') : text;
  const { length } = packed;
  if (length % 4 !== 0) return undefined;
  const padding = length === 0 ? 0 : paddingOf(packed);
  const bytes = new Uint8Array((length / 4) * 3 - padding);
  let seen = 0;
  let byte = 0;
  for (let at = 0; at < length; at += 4) {
    const a = bitsOf(packed.charCodeAt(at));
    const b = bitsOf(packed.charCodeAt(at + 1));
    const isLast = at + 4 === length;
    const c = isLast && padding === 2 ? 0 : bitsOf(packed.charCodeAt(at + 2));
    const d = isLast && padding > 0 ? 0 : bitsOf(packed.charCodeAt(at + 3));
    seen |= a | b | c | d;
    // What lies beyond the end of the array is dropped.
    bytes[byte] = (a << 2) | (b >> 4);
    bytes[byte + 1] = (b << 4) | (c >> 2);
    bytes[byte + 2] = (c << 6) | d;
    byte += 3;
  }
  return (seen & INVALID) === 0 ? bytes : undefined;
}

function bitsOf(code: number): number {
  return BITS[code] ?? INVALID;
}

function paddingOf(packed: string): number {
  const { length } = packed;
  if (packed.charCodeAt(length - 1) !== PADDING) return 0;
  return packed.charCodeAt(length - 2) === PADDING ? 2 : 1;
}
