/** Stage: contents to digests, each computed once however many workloads ask for it. SPEC §5. */
import { readContent } from './content.ts';
import { reloaderDigest } from './env-names.ts';
import type { Draft } from './findings.ts';
import { contentDigest } from './hashing.ts';
import type { Content, Digests, Source } from './model.ts';
import type { Settings } from './settings.ts';

type Keys = Pick<Settings, 'hashKey' | 'otherHashKeys'>;

/** Digests under hash keys for Secrets, or without one. */
export function createDigests({ hashKey, otherHashKeys }: Keys): Digests {
  const contents = new Map<Source, Content>();
  const digests = new Map<Source, Map<string, readonly [string, ...string[]]>>();
  const drafts: Draft[] = [];
  const content = (source: Source): Content => remember(contents, source, () => readContent(source, drafts));
  const accepted: Digests['accepted'] = (source, keys) =>
    remember(
      remember(digests, source, () => new Map<string, readonly [string, ...string[]]>()),
      keys === undefined ? '' : JSON.stringify(keys),
      () => {
        const entries = covered(content(source), keys);
        if (source.id.kind !== 'Secret') return [contentDigest(entries)];
        return [contentDigest(entries, hashKey), ...otherHashKeys.map((key) => contentDigest(entries, key))];
      },
    );
  return {
    of: (source, keys) => accepted(source, keys)[0],
    accepted,
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
