/**
 * Reloader's env-vars form, bit for bit: the name of the variable and the digest in it. Reloader v1: `getEnvVarName`,
 * `ConvertToEnvVarName`, `GetSHAfromConfigmap`, `GetSHAfromSecret`.
 */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Bytes } from './hashing.ts';
import type { SourceKind } from './types.ts';

/** What the names of all these variables start with. */
export const STAMP_VAR_PREFIX = 'STAKATER_';
const SUFFIXES: Readonly<Record<SourceKind, string>> = { ConfigMap: '_CONFIGMAP', Secret: '_SECRET' };

/**
 * The variable for a source: `my.app-cfg` becomes `STAKATER_MY_APP_CFG_CONFIGMAP`. A run of characters other than letters
 * and digits becomes one `_`; one at the start is dropped, one at the end stays. Two names can share a variable.
 */
export function envVarName(kind: SourceKind, name: string): string {
  const upper = name.toUpperCase();
  return `${STAMP_VAR_PREFIX}${upper.replace(/[^A-Z0-9]+/g, '_').replace(/^_/, '')}${SUFFIXES[kind]}`;
}

/** The kind of source that such a variable stands for; undefined where no source with a legal name is called so. */
export function isStampVarName(name: string): SourceKind | undefined {
  const suffix = /^STAKATER_[A-Z0-9]+(?:_[A-Z0-9]+)*_(CONFIGMAP|SECRET)$/.exec(name)?.[1];
  if (suffix === undefined) return undefined;
  return suffix === 'SECRET' ? 'Secret' : 'ConfigMap';
}

/** What counts of a source. Strings stand for their UTF-8 bytes; in `binaryData`, for what could not be decoded. */
export interface ReloaderContent {
  readonly data: ReadonlyMap<string, Bytes>;
  /** Counts for ConfigMaps only: a Secret has none. */
  readonly binaryData: ReadonlyMap<string, Bytes>;
}

/**
 * Reloader's SHA-1 of a source, 40 lower-case hex digits. Its lines are sorted as a whole, which is not the order of the
 * keys, and nothing in them is escaped, so `{a: "1", b: "2"}` and `{a: "1;b=2"}` hash alike.
 */
export function reloaderDigest(kind: SourceKind, { data, binaryData }: ReloaderContent): string {
  const lines = Array.from(data, ([key, value]) => toLine(key, value));
  if (kind === 'ConfigMap') {
    for (const [key, value] of binaryData) lines.push(toLine(key, toBase64(value)));
  }
  lines.sort((a, b) => a.compare(b));
  const sha1 = createHash('sha1');
  for (const [index, line] of lines.entries()) sha1.update(index === 0 ? '' : ';').update(line);
  return sha1.digest('hex');
}

/** Bytes, because a Secret's value need not be UTF-8. */
function toLine(key: string, value: Bytes): Buffer {
  const start = Buffer.from(`${key}=`);
  return Buffer.concat([start, typeof value === 'string' ? Buffer.from(value) : value]);
}

function toBase64(value: Bytes): string {
  if (typeof value === 'string') return value;
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
}
