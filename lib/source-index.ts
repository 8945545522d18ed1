/** The sources of a set by namespace, kind and name. */
import type { Source } from './model.ts';
import type { Pattern } from './patterns.ts';
import type { SourceId, SourceKind } from './types.ts';

type ByName = ReadonlyMap<string, Source>;

const NONE: ByName = new Map();

/** Finds sources without walking them all, so that cost grows with the references and not with their product. */
export class SourceIndex {
  readonly #byNamespace: Readonly<Record<SourceKind, Map<string, Map<string, Source>>>> = {
    ConfigMap: new Map(),
    Secret: new Map(),
  };
  readonly #sources: readonly Source[];
  #byName: Map<string, Source[]> | undefined;
  readonly #withoutNamespace = new Map<string, Source>();
  readonly #byKey = new Map<(name: string) => string, Map<string, Map<string, string>>>();
  readonly #matches = new Map<string, readonly string[]>();

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
    for (const source of sources) {
      const { kind, namespace, name } = source.id;
      addTo(this.#byNamespace[kind], namespace, () => new Map<string, Source>()).set(name, source);
      if (!source.hasNamespace) this.#withoutNamespace.set(`${kind}/${name}`, source);
    }
  }

  /** The sources of one kind in one namespace, by name. */
  inNamespace(kind: SourceKind, namespace: string): ByName {
    return this.#byNamespace[kind].get(namespace) ?? NONE;
  }

  /** The first source with that name in another namespace; of those that have none of their own, if that is asked. */
  elsewhere({ kind, namespace, name }: SourceId, isWithoutNamespace: boolean): Source | undefined {
    const key = `${kind}/${name}`;
    const without = this.#withoutNamespace.get(key);
    const found = isWithoutNamespace ? (without === undefined ? [] : [without]) : this.#anywhere(key);
    // No two of one name are in one namespace, so that the second is elsewhere at the latest.
    return found.find(({ id }) => id.namespace !== namespace);
  }

  /** The sources of a kind and name in any namespace. Few runs ask. */
  #anywhere(key: string): readonly Source[] {
    this.#byName ??= groupByName(this.#sources);
    return this.#byName.get(key) ?? [];
  }

  /** The first name in a namespace that `toKey` turns into the key. It is run once for each name of a namespace. */
  nameBehind(
    { kind, namespace, key }: { readonly kind: SourceKind; readonly namespace: string; readonly key: string },
    toKey: (name: string) => string,
  ): string | undefined {
    const byPlace = addTo(this.#byKey, toKey, () => new Map<string, Map<string, string>>());
    const place = `${kind}/${namespace}`;
    const known = byPlace.get(place);
    if (known !== undefined) return known.get(key);
    const names = [...this.inNamespace(kind, namespace).keys()];
    const byKey = new Map(names.toReversed().map((name) => [toKey(name), name]));
    byPlace.set(place, byKey);
    return byKey.get(key);
  }

  /** The names in a namespace that a pattern matches. A pattern is run once for each name of a namespace. */
  matching(kind: SourceKind, namespace: string, pattern: Pattern): readonly string[] {
    const key = `${kind}/${namespace}/${pattern.source}`;
    const known = this.#matches.get(key);
    if (known !== undefined) return known;
    const names = [...this.inNamespace(kind, namespace).keys()];
    const found = names.filter((name) => pattern.matches(name));
    this.#matches.set(key, found);
    return found;
  }
}

function groupByName(sources: readonly Source[]): Map<string, Source[]> {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const { kind, name } = source.id;
    addTo(groups, `${kind}/${name}`, (): Source[] => []).push(source);
  }
  return groups;
}

function addTo<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}
