/**
 * How Go's standard library reads and prints the values that Kubernetes and Reloader hand to it. JavaScript's own
 * functions differ in corners (white space, bases, signs, rounding), and a corner is enough to stamp the wrong pods.
 */
import { Buffer, isUtf8 } from 'node:buffer';

const UINT64_MAX: bigint = 2n ** 64n - 1n;

/** No 64-bit number has more digits than this in any base; longer ones are refused before BigInt spends time on them. */
const MAX_DIGITS = 64;

const TRUE_WORDS: ReadonlySet<string> = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);

/** Unicode's White_Space property, as `strings.TrimSpace` uses it: with U+0085 and without U+FEFF, unlike `trim()`. */
const SPACES: ReadonlySet<string> = new Set(
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
);

/** Go's `strings.TrimSpace`. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SPACES.has(text.charAt(start))) start += 1;
  while (end > start && SPACES.has(text.charAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/**
 * The parts of a comma list, trimmed, in order, without empty ones (no resource has an empty name). This is all there is
 * to Reloader's exclude lists: the parts are literal names; named lists go on to patterns.ts.
 */
export function splitTrimmed(value: string): readonly string[] {
  return value
    .split(',')
    .map(trimSpace)
    .filter((part) => part !== '');
}

/** Go's `strconv.ParseBool`, with an error counted as false, as Reloader does. Neither trims nor folds case. */
export function parseGoBool(text: string): boolean {
  return TRUE_WORDS.has(text);
}

/** Go's `strconv.ParseInt(text, 10, 64)`; undefined where it fails. */
export function parseInt64(text: string): bigint | undefined {
  const match = /^([-+]?)([0-9]+)$/.exec(text);
  const value = match === null ? undefined : toInteger(match[1] ?? '', '', match[2] ?? '');
  return value !== undefined && isInt64(value) ? value : undefined;
}

/**
 * Go's `strconv.ParseInt(text, 0, 64)`, then `ParseUint`: a base prefix (`0x`, `0b`, `0o`, `0`) in either case, and up to
 * 2^64-1 for a number without a sign. Underscores are refused: go-yaml takes them out before. Undefined where both fail.
 */
export function parseIntAnyBase(text: string): bigint | undefined {
  const match = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|([1-9][0-9]*|0))$/.exec(text);
  if (match === null) return undefined;
  const [, sign = '', hex, binary, octal, decimal = ''] = match;
  if (hex !== undefined) return toInteger(sign, '0x', hex);
  if (binary !== undefined) return toInteger(sign, '0b', binary);
  if (octal !== undefined) return toInteger(sign, '0o', octal);
  return toInteger(sign, '', decimal);
}

function toInteger(sign: string, prefix: string, digits: string): bigint | undefined {
  const significant = digits.replace(/^0+/, '');
  if (significant === '') return 0n;
  if (significant.length > MAX_DIGITS) return undefined;
  const size = BigInt(prefix + significant);
  if (sign === '') return size <= UINT64_MAX ? size : undefined;
  const value = sign === '-' ? -size : size;
  return isInt64(value) ? value : undefined;
}

/** True for what a Go `int64` holds; parseIntAnyBase also returns what only a `uint64` does. */
export function isInt64(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}

/** Go's `strconv.FormatFloat(value, 'g', -1, 32)`: the fewest digits that give the same float32 back. */
export function formatFloat32(value: number): string {
  const single = Math.fround(value);
  if (Number.isNaN(single)) return 'NaN';
  if (!Number.isFinite(single)) return single > 0 ? '+Inf' : '-Inf';
  if (single === 0) return Object.is(single, -0) ? '-0' : '0';
  const sign = single < 0 ? '-' : '';
  const [digits, exponent] = shortestDigits(Math.abs(single));
  if (exponent < -4 || exponent >= 6) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    const size = String(Math.abs(exponent)).padStart(2, '0');
    return `${sign}${digits.charAt(0)}${fraction}e${exponent < 0 ? '-' : '+'}${size}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return digits.length > exponent + 1 ? `${sign}${whole}.${digits.slice(exponent + 1)}` : sign + whole;
}

/** Nine significant digits tell any two float32 apart, so the loop always returns. */
function shortestDigits(single: number): readonly [digits: string, exponent: number] {
  for (let precision = 1; ; precision += 1) {
    const [mantissa = '', exponent = ''] = single.toExponential(precision - 1).split('e');
    const nearest = Number(mantissa.replace('.', ''));
    // At a power of two the neighbours are not equally far: a decimal that is not the nearest can still round back.
    const steps = isTie(single, precision) && nearest % 2 === 1 ? [-1, 0] : [0, 1, -1];
    for (const step of steps) {
      const digits = String(nearest + step);
      const scaled = Number(`${digits}e${Number(exponent) - precision + 1}`);
      if (digits.length === precision && Math.fround(scaled) === single) {
        return [digits, Number(exponent)];
      }
    }
  }
}

/** Halfway between two decimals of that precision. JavaScript rounds up there, Go to the even digit. */
function isTie(single: number, precision: number): boolean {
  const [mantissa = ''] = single.toExponential(precision + 20).split('e');
  return /50{20}$/.test(mantissa);
}

/** The string that Go's `encoding/json` makes of any bytes: one U+FFFD for each byte that is not part of valid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = [1, 2, 3, 4].find((size) => isUtf8(bytes.subarray(at, at + size))) ?? 0;
    pieces.push(length === 0 ? '\ufffd' : Buffer.from(bytes.subarray(at, at + length)).toString('utf8'));
    at += Math.max(length, 1);
  }
  return pieces.join('');
}
