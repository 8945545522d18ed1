/**
 * Digests, byte for byte. SPEC §5.
 *
 * The byte strings below are the contract with everything that was ever stamped: a change here rolls pods. They
 * are what object-hash makes of `{ v: 1, content: {…} }` and `{ v: 1, sources: {…} }` with algorithm sha256 and
 * respectType false; the tests hold them against object-hash. They are built by hand because that is six times as fast.
 */
import { createHmac, hash } from 'node:crypto';
import { sorted } from './sort.ts';

/** A string stands for its UTF-8 bytes. */
export type Bytes = string | Uint8Array;

/** Hex digits of a digest: 128 bits. */
const DIGEST_LENGTH = 32;

/** A digest in an annotation, as we write it. */
export const STAMP_VALUE: RegExp = /^(?:hmac-)?[0-9a-f]{32}$/;

/** In front of a digest that was made with a hash key. */
export const KEYED = 'hmac-';

/** The digest of a content; keyed where a hash key is given. */
export function contentDigest(content: ReadonlyMap<string, Bytes>, hashKey?: Uint8Array): string {
  const digests = new Map<string, string>();
  for (const [key, bytes] of content) {
    const digest =
      hashKey === undefined ? hash('sha256', bytes, 'hex') : createHmac('sha256', hashKey).update(bytes).digest('hex');
    digests.set(key, digest);
  }
  const digest = objectDigest('content', digests);
  return hashKey === undefined ? digest : `${KEYED}${digest}`;
}

/** The digest for `--stamp single`: of all selected sources with their digests. SPEC §6.1. */
export function singleDigest(sources: readonly (readonly [name: string, digest: string])[]): string {
  const digest = objectDigest('sources', new Map(sources));
  return sources.some(([, value]) => value.startsWith(KEYED)) ? `${KEYED}${digest}` : digest;
}

/** The first 32 hex digits of `objectHash({ v: 1, [field]: { … } })`. Lengths count UTF-16 code units. */
function objectDigest(field: string, members: ReadonlyMap<string, string>): string {
  let text = `object:2:${hashString(field)}:object:${String(members.size)}:`;
  for (const key of sorted([...members.keys()])) {
    text += `${hashString(key)}:${hashString(members.get(key) ?? '')},`;
  }
  return hash('sha256', `${text},${hashString('v')}:number:1,`, 'hex').slice(0, DIGEST_LENGTH);
}

function hashString(text: string): string {
  return `string:${String(text.length)}:${text}`;
}
