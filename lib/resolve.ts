/**
 * What Kubernetes takes a YAML scalar for: sigs.k8s.io/yaml 1.6 on go.yaml.in/yaml/v2 2.4, that is YAML 1.1 with go-yaml's
 * own exceptions. No schema of a JavaScript parser agrees with it, hence these rules. The answers of the real decoder
 * are kept in fixtures/resolve/scalars.json.
 */
import { decodeBase64 } from './base64.ts';
import { decodeUtf8, formatFloat32, isInt64, parseIntAnyBase } from './go-values.ts';

/** The JSON type that a scalar becomes. Timestamps and `!!binary` become strings. */
export type ResolvedType = 'string' | 'null' | 'bool' | 'int' | 'float';

export interface Resolved {
  readonly type: ResolvedType;
  /** The value of a string; of anything else, the scalar as it is written. */
  readonly text: string;
}

/** Kubernetes refuses the whole document because of this scalar. */
export interface Unresolved {
  readonly type: 'error';
  /** `type`: the text is not of the tag's type. `base64`: not what `!!binary` wants. `tag`: the tag itself is malformed. */
  readonly reason: 'type' | 'base64' | 'tag';
  readonly text: string;
}

const OTHER = 0;
const WORD = 1;
const POINT = 2;
const NUMBER = 3;

/** Only a scalar that starts with one of these can be anything but a string, and few values in manifests do. */
const HINTS: Uint8Array = firstCharacters();

function firstCharacters(): Uint8Array {
  const hints = new Uint8Array(128);
  for (const character of 'yYnNtTfFoO~') hints[character.charCodeAt(0)] = WORD;
  for (const character of '0123456789+-') hints[character.charCodeAt(0)] = NUMBER;
  hints['.'.charCodeAt(0)] = POINT;
  return hints;
}

const TRUE_WORDS: readonly string[] = 'y Y yes Yes YES true True TRUE on On ON'.split(' ');
const FALSE_WORDS: readonly string[] = 'n N no No NO false False FALSE off Off OFF'.split(' ');
const NULL_WORDS: readonly string[] = '~ null Null NULL'.split(' ');
/** Floats that JSON does not have. */
const ENDLESS: ReadonlyMap<string, number> = new Map([
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, NaN] as const),
  ...['.inf', '.Inf', '.INF'].map((word) => [word, Infinity] as const),
  ...['+.inf', '+.Inf', '+.INF'].map((word) => [word, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, -Infinity] as const),
]);

const WORDS: ReadonlyMap<string, ResolvedType> = new Map([
  ...TRUE_WORDS.map((word) => [word, 'bool'] as const),
  ...FALSE_WORDS.map((word) => [word, 'bool'] as const),
  ...NULL_WORDS.map((word) => [word, 'null'] as const),
  ...[...ENDLESS.keys()].map((word) => [word, 'float'] as const),
]);
const LONGEST_WORD = 5;

const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** After a leading point go-yaml does not take underscores out, and Go allows them only between two digits. */
const POINT_FLOAT = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;

/** The type of a plain scalar without a tag. The text is folded already; a quoted or block scalar is a string. */
export function resolvePlain(text: string): ResolvedType {
  if (text === '') return 'null';
  const hint = HINTS[text.charCodeAt(0)] ?? OTHER;
  if (hint === OTHER) return 'string';
  const word = text.length <= LONGEST_WORD ? WORDS.get(text) : undefined;
  if (word !== undefined) return word;
  if (hint === NUMBER) return resolveNumber(text);
  return hint === POINT && toFloat(text) !== undefined ? 'float' : 'string';
}

/** Ports, replicas and the like, told without BigInt. */
const COMMON_INT = /^[1-9][0-9]{0,14}$/;

function resolveNumber(text: string): ResolvedType {
  if (COMMON_INT.test(text)) return 'int';
  if (toInt(text) !== undefined) return 'int';
  return toFloat(text) === undefined ? 'string' : 'float';
}

function toInt(text: string): bigint | undefined {
  const digits = text.includes('_') ? text.replaceAll('_', '') : text;
  const value = parseIntAnyBase(digits);
  if (value !== undefined) return value;
  // go-yaml reads binary numbers a second time without their prefix, which lets a sign follow it.
  const binary = /^0b([-+])([01]+)$/.exec(digits);
  return binary === null ? undefined : parseIntAnyBase(`${binary[1] ?? ''}0b${binary[2] ?? ''}`);
}

/** A number beyond the range of float64 stays a string. */
function toFloat(text: string): number | undefined {
  const isFloat = text.startsWith('.') ? POINT_FLOAT.test(text) : undefined;
  const digits = text.includes('_') ? text.replaceAll('_', '') : text;
  if (!(isFloat ?? FLOAT.test(digits))) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

const YAML_TAG = 'tag:yaml.org,2002:';

/**
 * What a scalar with a tag becomes.
 *
 * @param tag - as written: `!!str`, `!local`, `!`, `!<tag:yaml.org,2002:str>`. Handles declared by `%TAG` are not known here.
 * @param text - the decoded scalar, whatever its style: in go-yaml a tag makes quotes irrelevant, so that `!!int "1"` is 1.
 * @param plain - whether the scalar is plain; it only matters for the empty tag, which stands for none.
 */
export function resolveTagged(tag: string, text: string, plain: boolean): Resolved | Unresolved {
  if (tag === '') return { type: plain ? resolvePlain(text) : 'string', text };
  const name = expandTag(tag);
  if (name === undefined) return { type: 'error', reason: 'tag', text };
  switch (name.startsWith(YAML_TAG) ? name.slice(YAML_TAG.length) : '') {
    case 'bool':
      return checked('bool', text);
    case 'int':
      return checked('int', text);
    case 'null':
      return checked('null', text);
    case 'float':
      return toFloatTagged(text);
    case 'binary': {
      const bytes = decodeBase64(text);
      if (bytes === undefined) return { type: 'error', reason: 'base64', text };
      return { type: 'string', text: decodeUtf8(bytes) };
    }
    case 'timestamp':
      if (!isTimestamp(text)) return { type: 'error', reason: 'type', text };
      return { type: 'string', text };
    default:
      // !!str, and every tag that go-yaml does not know, the bare `!` included.
      return { type: 'string', text };
  }
}

function checked(type: ResolvedType, text: string): Resolved | Unresolved {
  return resolvePlain(text) === type ? { type, text } : { type: 'error', reason: 'type', text };
}

/** An integer will do, unless it needs a uint64. */
function toFloatTagged(text: string): Resolved | Unresolved {
  if (resolvePlain(text) !== 'int') return checked('float', text);
  if (!isInt64(toInt(text) ?? 0n)) return { type: 'error', reason: 'type', text };
  return { type: 'float', text };
}

/** The full name of a tag; undefined where go-yaml finds it malformed or its handle undeclared. */
function expandTag(tag: string): string | undefined {
  if (tag === '!') return tag;
  const match = /^(?:!<(.+)>|(!!)(.+)|(![^!<][^!]*))$/.exec(tag);
  if (match === null) return undefined;
  const [, verbatim, handle, suffix = '', local = ''] = match;
  try {
    return decodeURIComponent(verbatim ?? (handle === undefined ? local : YAML_TAG + suffix));
  } catch {
    return undefined;
  }
}

/**
 * True for a key that go-yaml takes for a merge key: `<<` written plain, or tagged `!` or `!!merge` in any style.
 * As a value `<<` is a string.
 *
 * @param tag - as in resolveTagged; empty for none.
 */
export function isMergeScalar(tag: string, text: string, plain: boolean): boolean {
  if (text !== '<<') return false;
  if (tag === '') return plain;
  const name = expandTag(tag);
  return name === '!' || name === `${YAML_TAG}merge`;
}

/**
 * What a mapping key becomes in the JSON that Kubernetes makes of the YAML; undefined where it refuses the document: for
 * null and for integers that need a uint64. Floats lose digits here, because sigs.k8s.io/yaml prints them as float32.
 *
 * @param type - what resolvePlain or resolveTagged said of the key.
 */
export function keyText(type: ResolvedType, text: string): string | undefined {
  switch (type) {
    case 'string':
      return text;
    case 'null':
      return undefined;
    case 'bool':
      return String(TRUE_WORDS.includes(text));
    case 'int': {
      const value = toInt(text);
      return value !== undefined && isInt64(value) ? String(value) : undefined;
    }
    case 'float':
      return floatKey(text);
  }
}

function floatKey(text: string): string {
  const integer = toInt(text);
  const value = integer === undefined ? (ENDLESS.get(text) ?? toFloat(text)) : Number(integer);
  const printed = formatFloat32(value ?? NaN);
  return { '+Inf': '.inf', '-Inf': '-.inf', NaN: '.nan' }[printed] ?? printed;
}

/** True for a value that Kubernetes refuses together with its document although it resolves: JSON has no infinity or NaN. */
export function isRefusedValue(type: ResolvedType, text: string): boolean {
  return type === 'float' && ENDLESS.has(text);
}

const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt]| +)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+](\d\d):(\d\d))?)?$/;

/** The four layouts that go-yaml tries, as Go's `time.Parse` reads them: a zone after `T`, none after a space. */
function isTimestamp(text: string): boolean {
  const match = TIMESTAMP.exec(text);
  if (match === null) return false;
  const separator = match[4] ?? ' ';
  if (separator.startsWith(' ') !== (match[8] === undefined)) return false;
  const at = (group: number): number => Number(match[group] ?? 0);
  const day = at(3);
  if (day < 1 || day > daysIn(at(1), at(2))) return false;
  // Go lets an offset be 24 hours or 60 minutes.
  return at(5) < 24 && at(6) < 60 && at(7) < 60 && at(9) <= 24 && at(10) <= 60;
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
