/** Stage: plans to what people and machines are told about each workload. SPEC §8. */
import { IMMUTABLE } from './control.ts';
import { sourceKey } from './model.ts';
import type { Missing, Plan, Selection, StampState, Template, Verdict } from './model.ts';
import { positionOf } from './position.ts';
import type { Reason, Reference, Rule, SourceKind } from './types.ts';

/** A reference with its place. */
export interface ReferenceReport {
  /** From the pod template, e.g. `spec.containers[0].envFrom[1].configMapRef`. */
  readonly field: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** How one source stands with one workload. */
export interface SourceReport {
  readonly kind: SourceKind;
  readonly name: string;
  /** The rule that selects it, or would if it were in the set. */
  readonly rule?: Rule;
  readonly references: readonly ReferenceReport[];
  /** The digest that belongs in the stamp. */
  readonly digest?: string;
  /**
   * `fresh`, `stale` and `missing` stamps are of selected sources; `kept` ones of sources that are not in the set;
   * `foreign` values and `locked` ones (made with a hash key that is not given) are left; `none` belongs there.
   */
  readonly stamp: 'fresh' | 'stale' | 'missing' | 'kept' | 'foreign' | 'locked' | 'none' | 'out of scope';
  /** Why it is not stamped, in words. */
  readonly why?: string;
}

/** One change of a stamp. */
export interface ChangeReport {
  readonly action: 'add' | 'update' | 'remove';
  /** Annotation key or variable name. */
  readonly key: string;
  readonly reason: Reason;
  readonly source?: { readonly kind: SourceKind; readonly name: string };
}

/** One pod template and its owner. */
export interface WorkloadReport {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Why nothing of it may be touched. */
  readonly outOfScope?: string;
  readonly sources: readonly SourceReport[];
  /** What stamping changes; none where every stamp is fresh. */
  readonly changes: readonly ChangeReport[];
}

/** What Reloader would roll and Git cannot show. */
export interface UnseenReport {
  readonly workload: { readonly kind: string; readonly namespace: string; readonly name: string };
  readonly source: { readonly kind: SourceKind; readonly name: string };
  readonly rule: Rule;
  readonly path: string;
  readonly line: number;
}

/** The report on a plan. It holds nothing of the plan itself. */
export function report(plan: Plan): WorkloadReport {
  const { selection, changes } = plan;
  const { workload, outOfScope } = selection;
  const { file, offset } = workload.place;
  return {
    kind: workload.id.kind,
    namespace: workload.id.namespace,
    name: workload.id.name,
    path: file.path,
    ...positionOf(file, offset),
    ...(outOfScope === undefined ? {} : { outOfScope }),
    sources: selection.verdicts.map((verdict) => toSourceReport(verdict, plan)),
    changes: changes.map(({ action, key, reason, source }) => ({
      action,
      key,
      reason,
      ...(source === undefined ? {} : { source: { kind: source.kind, name: source.name } }),
    })),
  };
}

const STAMPS: Readonly<Record<StampState, SourceReport['stamp']>> = {
  fresh: 'fresh',
  stale: 'stale',
  absent: 'missing',
  kept: 'kept',
  foreign: 'foreign',
  blocked: 'locked',
};

const REFUSALS = {
  ignore: 'the source is ignored by its own annotation',
  exclude: 'an exclude list holds it',
  'opt-out': 'the workload has not opted in with it',
  'hash-suffix': 'its name ends with a hash of its content, which rolls the pods already',
  renamed: 'it has another name by now',
  random: 'its content is different at each render',
} as const;

function toSourceReport(verdict: Verdict, { selection, states, digests }: Plan): SourceReport {
  const id = 'source' in verdict ? verdict.source.id : verdict.id;
  const key = sourceKey(id);
  const state = states.get(key);
  const stamp = state === undefined ? ('none' as const) : STAMPS[state];
  const base = { kind: id.kind, name: id.name, references: referencesOf(id, selection) };
  const rule = 'rule' in verdict && verdict.rule !== undefined ? { rule: verdict.rule } : {};
  if (selection.outOfScope !== undefined && verdict.type !== 'refused') {
    return { ...base, ...rule, stamp: 'out of scope', why: selection.outOfScope };
  }
  switch (verdict.type) {
    case 'selected': {
      const digest = state === 'blocked' ? undefined : digests.get(key);
      return { ...base, ...rule, ...(digest === undefined ? {} : { digest }), stamp };
    }
    case 'refused':
      return { ...base, stamp, why: REFUSALS[verdict.reason] };
    case 'out-of-scope':
      return { ...base, stamp: 'out of scope', why: verdict.why };
    case 'ambiguous':
      return { ...base, stamp, why: 'kustomize could put several names there' };
    default:
      return {
        ...base,
        ...rule,
        stamp,
        why: 'the source is not in this set',
      };
  }
}

function referencesOf(
  { kind, name }: { readonly kind: SourceKind; readonly name: string },
  { template }: Selection,
): readonly ReferenceReport[] {
  const { file } = template.doc;
  const references = bySource(template).get(sourceKey({ kind, name })) ?? [];
  return references.map(({ path, offset }) => ({ field: path, path: file.path, ...positionOf(file, offset) }));
}

const BY_SOURCE = new WeakMap<Template, ReadonlyMap<string, readonly Reference[]>>();

/** The references of a template by what they name: looking all of them over for each source would take their square. */
function bySource(template: Template): ReadonlyMap<string, readonly Reference[]> {
  const known = BY_SOURCE.get(template);
  if (known !== undefined) return known;
  const found = new Map<string, Reference[]>();
  for (const reference of template.references) {
    const key = sourceKey(reference);
    const others = found.get(key);
    if (others === undefined) found.set(key, [reference]);
    else others.push(reference);
  }
  BY_SOURCE.set(template, found);
  return found;
}

/** The sources that Reloader would roll the workload for and that the set does not hold. */
export function reportUnseen({ selection }: Plan): readonly UnseenReport[] {
  // A Job that the apply does not recreate is out of our scope, not out of Reloader's.
  if (selection.outOfScope !== undefined && selection.outOfScope !== IMMUTABLE) return [];
  const { workload } = selection;
  const missing = selection.verdicts.filter((verdict): verdict is Missing => verdict.type === 'missing');
  return missing.flatMap(({ id, rule }): readonly UnseenReport[] => {
    if (rule === undefined) return [];
    const { line } = positionOf(workload.place.file, workload.place.offset);
    const { kind, name } = id;
    return [{ workload: workload.id, source: { kind, name }, rule, path: workload.place.file.path, line }];
  });
}
