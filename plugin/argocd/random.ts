/** Charts that make something else at every render, and the sources that are different each time. SPEC §10. */
import type { Plan } from '../../lib/model.ts';
import type { Calls } from './template-calls.ts';
import type { Way } from './template-edits.ts';

/** How a chart is rendered once more, to see what comes out differently. */
export interface Variant {
  /** Left out: the chart as it is. */
  readonly way?: Way;
  /** In a later second, and in a time zone that is years away. */
  readonly isElsewhen: boolean;
}

const AGAIN: readonly Variant[] = [{ isElsewhen: false }];
const ELSEWHEN: readonly Variant[] = [{ way: 'down', isElsewhen: true }];
const SORTED: readonly Variant[] = [...ELSEWHEN, { way: 'up', isElsewhen: false }];
/** Two values stand in the rarer order once in eight renders: each of these has to miss it. */
const REVERSED: readonly Variant[] = [...SORTED, { way: 'down', isElsewhen: false }, { way: 'up', isElsewhen: false }];

/** The renders that a chart needs besides the one that counts. */
export function variantsFor({ random, clock, keys, values }: Calls): readonly Variant[] {
  if (values) return REVERSED;
  if (keys) return SORTED;
  if (clock) return ELSEWHEN;
  return random ? AGAIN : [];
}

/** By `NAMESPACE/KIND/NAME` of a source: the digests with which workloads are stamped. */
export type Selected = Map<string, Set<string>>;

/** Notes what one pod template is stamped with. */
export function note({ selection, digests }: Plan, selected: Selected): void {
  for (const [source, digest] of digests) {
    const key = `${selection.workload.id.namespace}/${source}`;
    const known = selected.get(key);
    if (known === undefined) selected.set(key, new Set([digest]));
    else known.add(digest);
  }
}

/** The sources whose digests are not the same in both runs, as `NAMESPACE/KIND/NAME`. */
export function findUnstable(one: Selected, other: Selected): ReadonlySet<string> {
  const unstable = [...one].filter(([key, digests]) => {
    const others = other.get(key);
    return others === undefined || [...digests].some((digest) => !others.has(digest));
  });
  return new Set(unstable.map(([key]) => key));
}
