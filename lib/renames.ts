/** Which source a name in a workload means while kustomize has renamed sources but not yet references. SPEC §9. */
import type { Source, Workload } from './model.ts';
import { narrow, referableNames } from './name-history.ts';
import type { NameHistory } from './name-history.ts';
import type { Pattern } from './patterns.ts';
import type { SourceKind } from './types.ts';

/** What a name means: itself, a source with another name by now, or one of several. */
export type Meaning =
  | { readonly type: 'itself' }
  | { readonly type: 'source'; readonly source: Source }
  | { readonly type: 'ambiguous'; readonly candidates: readonly Source[] };

const ITSELF: Meaning = { type: 'itself' };

/** The names that sources had before. Where none was renamed, every name means itself. */
export class Renames {
  readonly #byName = new Map<string, Source[]>();
  readonly #renamed: readonly Source[];
  /** By history, which most workloads share, and by name: many sources can have had the same one. */
  readonly #meanings = new WeakMap<NameHistory, Map<string, Meaning>>();

  constructor(sources: readonly Source[]) {
    this.#renamed = sources.filter(({ history }) => history.previousNames.length > 0 || history.isHashed);
    for (const source of this.#renamed) {
      for (const name of new Set(referableNames(source))) {
        const key = keyOf(source.id.kind, source.id.namespace, name);
        const known = this.#byName.get(key);
        if (known === undefined) this.#byName.set(key, [source]);
        else known.push(source);
      }
    }
  }

  /** What kustomize will make of a name in a workload, if it puts new names there. */
  meaningOf(kind: SourceKind, name: string, { id, history }: Workload): Meaning {
    if (this.#renamed.length === 0) return ITSELF;
    const key = keyOf(kind, id.namespace, name);
    const candidates = this.#byName.get(key);
    if (candidates === undefined) return ITSELF;
    const meanings = this.#meanings.get(history) ?? new Map<string, Meaning>();
    this.#meanings.set(history, meanings);
    const known = meanings.get(key) ?? toMeaning(narrow(candidates, history));
    meanings.set(key, known);
    return known;
  }

  /** The name that a source had before anything was done to it, where that still leads from the workload to it. */
  originalName(source: Source, workload: Workload): string | undefined {
    const [name] = source.history.previousNames;
    if (name === undefined || name === source.id.name) return undefined;
    const meaning = this.meaningOf(source.id.kind, name, workload);
    return meaning.type === 'source' && meaning.source === source ? name : undefined;
  }

  /** The names, by now, of the sources whose original names a pattern matches. */
  matching(kind: SourceKind, namespace: string, pattern: Pattern): readonly string[] {
    return this.#renamed
      .filter(({ id, history: { previousNames } }) => {
        const [name] = previousNames;
        return id.kind === kind && id.namespace === namespace && name !== undefined && pattern.matches(name);
      })
      .map(({ id }) => id.name);
  }
}

function toMeaning(candidates: readonly Source[]): Meaning {
  const [source] = candidates;
  if (source === undefined) return ITSELF;
  return candidates.length === 1 ? { type: 'source', source } : { type: 'ambiguous', candidates };
}

function keyOf(kind: SourceKind, namespace: string, name: string): string {
  return `${kind}/${namespace}/${name}`;
}
