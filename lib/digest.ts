/** Stage: contents to digests, each computed once however many workloads ask for it. SPEC §5. */
import { readContent } from './content.ts';
import { reloaderDigest } from './env-names.ts';
import type { Draft } from './findings.ts';
import { contentDigest } from './hashing.ts';
import type { Content, Digests, Source } from './model.ts';

/** Digests under a hash key for Secrets, or without one. */
export function createDigests(hashKey: Uint8Array | undefined): Digests {
  const contents = new Map<Source, Content>();
  const digests = new Map<Source, Map<string, string>>();
  const drafts: Draft[] = [];
  const content = (source: Source): Content => remember(contents, source, () => readContent(source, drafts));
  return {
    of: (source, keys) =>
      remember(
        remember(digests, source, () => new Map<string, string>()),
        keys === undefined ? '' : JSON.stringify(keys),
        () => contentDigest(covered(content(source), keys), source.id.kind === 'Secret' ? hashKey : undefined),
      ),
    reloader: (source) => reloaderDigest(source.id.kind, content(source)),
    content,
    drafts,
  };
}

function remember<K, V>(known: Map<K, V>, key: K, compute: () => V): V {
  const value = known.get(key) ?? compute();
  known.set(key, value);
  return value;
}

function covered({ entries }: Content, keys: readonly string[] | undefined): Content['entries'] {
  if (keys === undefined) return entries;
  return new Map([...entries].filter(([key]) => keys.includes(key)));
}
