/** Stage: contents to digests, each computed once however many workloads ask for it. SPEC §5. */
import { readContent } from './content.ts';
import { reloaderDigest } from './env-names.ts';
import type { Draft } from './findings.ts';
import { contentDigest } from './hashing.ts';
import type { Content, Digests, Source } from './model.ts';

/** What is kept of a source. Its content is large and asked for once, except for digests of some of its keys. */
interface Known {
  readonly key: Uint8Array | undefined;
  readonly whole: string;
  readonly keys: readonly string[];
  content: Content | undefined;
  names?: ReadonlySet<string>;
  some: Map<string, string> | undefined;
  reloader?: string;
}

/** Digests under a hash key for Secrets, or without one. */
export function createDigests(hashKey: Uint8Array | undefined): Digests {
  const sources = new Map<Source, Known>();
  const drafts: Draft[] = [];
  const know = (source: Source): Known => {
    const known = sources.get(source);
    if (known !== undefined) return known;
    const content = readContent(source, drafts);
    const key = source.id.kind === 'Secret' ? hashKey : undefined;
    const whole = contentDigest(content.entries, key);
    const made: Known = { key, whole, keys: [...content.entries.keys()], content: undefined, some: undefined };
    sources.set(source, made);
    return made;
  };
  /** What was odd was told the first time. */
  const contentOf = (source: Source): Content => (know(source).content ??= readContent(source, []));
  return {
    of: (source, keys) => {
      const known = know(source);
      if (keys === undefined) return known.whole;
      known.some ??= new Map();
      return remember(known.some, JSON.stringify(keys), () =>
        contentDigest(covered(contentOf(source), keys), known.key),
      );
    },
    reloader: (source) => (know(source).reloader ??= reloaderDigest(source.id.kind, contentOf(source))),
    hasKey: (source, key) => {
      const known = know(source);
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

function covered({ entries }: Content, keys: readonly string[]): Content['entries'] {
  return new Map([...entries].filter(([key]) => keys.includes(key)));
}
