/**
 * What kustomize remembers of an object's names while it builds, and how it finds the object that a reference means.
 *
 * A function sees objects under their new names while references still carry the old ones: kustomize rewrites them
 * when all functions have run, by the rules of its `nameref` filter, which stand here again.
 */

/** The internal annotations of one object. Lists are as kustomize writes them, the oldest entry first. */
export interface NameHistory {
  readonly previousNames: readonly string[];
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** A hash of its content will be put at the end of its name. */
  readonly isHashed: boolean;
}

const DOMAIN = 'internal.config.kubernetes.io';

/** Never renamed. */
export const NO_HISTORY: NameHistory = { previousNames: [], prefixes: [], suffixes: [], isHashed: false };

/** The history of an object with these annotations. */
export function readNameHistory(annotations: ReadonlyMap<string, string>): NameHistory {
  const list = (key: string): readonly string[] => annotations.get(`${DOMAIN}/${key}`)?.split(',') ?? [];
  const history = {
    previousNames: list('previousNames'),
    prefixes: list('prefixes'),
    suffixes: list('suffixes'),
    isHashed: annotations.get(`${DOMAIN}/needsHashSuffix`) === 'enabled',
  };
  const isRenamed = history.previousNames.length > 0 || history.prefixes.length > 0 || history.suffixes.length > 0;
  return isRenamed || history.isHashed ? history : NO_HISTORY;
}

interface Named {
  readonly id: { readonly name: string };
  readonly history: NameHistory;
}

/** The names by which kustomize finds an object: a hash at the end of its name makes the one before a previous one. */
export function referableNames({ id, history }: Named): readonly string[] {
  return history.isHashed ? [...history.previousNames, id.name] : history.previousNames;
}

/**
 * Narrows the objects that were once called as a reference says, in the referrer's namespace, to those that kustomize
 * would put there: one is right, none means that the reference stays as it is, several that kustomize refuses to build.
 */
export function narrow<T extends Named>(candidates: readonly T[], referrer: NameHistory): readonly T[] {
  if (candidates.length < 2) return candidates;
  const near = candidates.filter(({ history }) => isSameContext(history, referrer, true));
  const same = near.length > 1 ? near.filter(({ history }) => isSameContext(history, referrer, false)) : near;
  return new Set(same.map(({ id }) => id.name)).size > 1 ? same : same.slice(0, 1);
}

function isSameContext(a: NameHistory, b: NameHistory, isEmptyAny: boolean): boolean {
  return isSameEnding(a.prefixes, b.prefixes, isEmptyAny) && isSameEnding(a.suffixes, b.suffixes, isEmptyAny);
}

/** True where the shorter list is the end of the longer one; an empty list is the end of anything or of itself alone. */
function isSameEnding(a: readonly string[], b: readonly string[], isEmptyAny: boolean): boolean {
  if (a.length === 0 || b.length === 0) return isEmptyAny || a.length === b.length;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((part, index) => part === long[long.length - short.length + index]);
}
