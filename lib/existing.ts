/** What becomes of a stamp that is there already, whatever its form. SPEC §3.2 "Missing sources", §6.3. */
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { KEYED } from './hashing.ts';
import type { Missing, Selection, Verdict } from './model.ts';
import type { Settings } from './settings.ts';
import type { Place, Reason } from './types.ts';

/** Keep it, remove it for a reason, or see to it as the stamp of a selected source. */
export type Fate =
  | { readonly type: 'leave' | 'kept' | 'selected' }
  | { readonly type: 'remove'; readonly reason: Reason };

/** True where a missing source's stamp stays: something still asks for the source by its name. */
export function isKept(missing: Missing, settings: Settings): boolean {
  const isAskedFor = missing.isNamed || missing.references.length > 0;
  return missing.rule !== undefined && isAskedFor && !settings.pruneMissing;
}

/** The fate of a source's stamp by the decision about the source. */
export function fateOf(verdict: Verdict, settings: Settings): Fate {
  switch (verdict.type) {
    case 'selected':
      return { type: 'selected' };
    case 'out-of-scope':
    case 'ambiguous':
      return { type: 'leave' };
    case 'refused':
      return { type: 'remove', reason: `removed: ${verdict.reason}` };
    default:
      if (isKept(verdict, settings)) return { type: 'kept' };
      if (verdict.isExcluded) return { type: 'remove', reason: 'removed: exclude' };
      return {
        type: 'remove',
        reason: verdict.rule === undefined ? 'removed: opt-out' : 'removed: missing',
      };
  }
}

/** True where a keyed stamp must stay because this run has no key; says so. */
export function isLocked(
  value: string,
  {
    selection,
    settings,
    isCheck,
    drafts,
    place,
  }: {
    readonly selection: Selection;
    readonly settings: Settings;
    readonly isCheck: boolean;
    readonly drafts: Draft[];
    readonly place: Place;
  },
): boolean {
  if (!value.startsWith(KEYED) || settings.hashKey !== undefined || settings.rekey) return false;
  drafts.push(findings.hashKeyMissing(place, selection.workload.id, isCheck));
  return true;
}
