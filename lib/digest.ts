/** Stage: contents to digests, each computed once however many workloads ask for it. SPEC §5. */
import { readContent } from './content.ts';
import { reloaderDigest } from './env-names.ts';
import type { Draft } from './findings.ts';
import { contentDigest } from './hashing.ts';
import type { Content, Digests, Source } from './model.ts';
import type { Settings } from './settings.ts';

/** What is kept of a source. Its content is large and asked for once, except for digests of some of its keys. */
interface Known {
  readonly hashKeys: Keyed;
  readonly whole: Accepted;
  readonly keys: readonly string[];
  content: Content | undefined;
  /** The keys once more, where they are many. */
  names?: ReadonlySet<string>;
  some: Map<string, Accepted> | undefined;
  reloader?: string;
}

/** Digests that count as fresh; the first is the one that is written. */
type Accepted = readonly [string, ...string[]];

/** The hash keys of a source, the one to write with first. */
type Keyed = readonly [Uint8Array | undefined, ...Uint8Array[]];

const NO_KEYS: Keyed = [undefined];

/** Up to so many keys, looking at each finds one faster than a set would. */
const SMALL = 16;

type Keys = Pick<Settings, 'hashKey' | 'otherHashKeys'>;

/** Digests under hash keys for Secrets, or without one. */
export function createDigests({ hashKey, otherHashKeys }: Keys): Digests {
  const sources = new Map<Source, Known>();
  const secretKeys: Keyed = [hashKey, ...otherHashKeys];
  const drafts: Draft[] = [];
  const know = (source: Source): Known => {
    const known = sources.get(source);
    if (known !== undefined) return known;
    const content = readContent(source, drafts);
    const hashKeys = source.id.kind === 'Secret' ? secretKeys : NO_KEYS;
    const whole = digestsUnder(hashKeys, content.entries);
    const made: Known = { hashKeys, whole, keys: [...content.entries.keys()], content: undefined, some: undefined };
    sources.set(source, made);
    return made;
  };
  /** What was odd was told the first time. */
  const contentOf = (source: Source): Content => (know(source).content ??= readContent(source, []));
  const accepted: Digests['accepted'] = (source, keys) => {
    const known = know(source);
    if (keys === undefined) return known.whole;
    known.some ??= new Map();
    return remember(known.some, JSON.stringify(keys), () =>
      digestsUnder(known.hashKeys, covered(contentOf(source), keys)),
    );
  };
  return {
    of: (source, keys) => accepted(source, keys)[0],
    accepted,
    reloader: (source) => (know(source).reloader ??= reloaderDigest(source.id.kind, contentOf(source))),
    hasKey: (source, key) => {
      const known = know(source);
      if (known.keys.length <= SMALL) return known.keys.includes(key);
      known.names ??= new Set(known.keys);
      return known.names.has(key);
    },
    drafts,
  };
}

function remember<K, V>(known: Map<K, V>, key: K, compute: () => V): V {
  const value = known.get(key) ?? compute();
  known.set(key, value);
  return value;
}

function digestsUnder([first, ...others]: Keyed, entries: Content['entries']): Accepted {
  return [contentDigest(entries, first), ...others.map((key) => contentDigest(entries, key))];
}

function covered({ entries }: Content, keys: readonly string[]): Content['entries'] {
  return new Map(
    keys.flatMap((key) => {
      const bytes = entries.get(key);
      return bytes === undefined ? [] : [[key, bytes] as const];
    }),
  );
}
