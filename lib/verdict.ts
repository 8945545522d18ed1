/** The verdict on one source for one pod template. SPEC §3. */
import type { Scope, Source, Template, Verdict, Workload } from './model.ts';
import { sourceKey } from './model.ts';
import { GRANULARITY_ANNOTATION } from './control.ts';
import type { Meaning, Renames } from './renames.ts';
import { sorted } from './sort.ts';
import type { PatternCache } from './patterns.ts';
import { mergeRules, readExcludes, ruleFor, tooManyMatches } from './rules.ts';
import type { Rules } from './rules.ts';
import type { Settings } from './settings.ts';
import type { SourceIndex } from './source-index.ts';
import type { Reference, SourceId, SourceKind } from './types.ts';

/** A pod template, and whose annotations decide about it. */
export interface Subject {
  readonly workload: Workload;
  readonly template: Template;
  readonly deciders: readonly Workload[];
}

export interface Context {
  readonly index: SourceIndex;
  readonly renames: Renames;
  readonly cache: PatternCache;
  readonly scope: Scope;
  readonly settings: Settings;
}

/** What the deciders' annotations ask for, of one kind of source. */
export interface KindRules {
  readonly rules: readonly Rules[];
  /** Rules of deciders that are out of scope: what they select is left as it is. */
  readonly rulesOut: readonly Rules[];
}

/** What the deciders of one pod template say about one kind of source. */
export interface KindDecision extends KindRules {
  /** All rules together, and all those that are out. */
  readonly merged: { readonly rules: Rules; readonly rulesOut: Rules };
  readonly excludes: ReadonlySet<string>;
  /** What the first decider that says so wants a stamp to cover. */
  readonly granularity: Settings['granularity'] | undefined;
  /** By the name that the reference will have in the end. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  /** What names of the template and of named lists mean that could mean several sources. */
  readonly ambiguous: ReadonlyMap<string, readonly SourceId[]>;
}

/** Reads what the deciders and the template say. */
export function decideKind(
  kind: SourceKind,
  { rules, rulesOut, all }: KindRules & { readonly all: readonly Reference[] },
  { subject, context }: JudgeContext,
): KindDecision {
  const { deciders, template } = subject;
  const holders = [...deciders.map(({ annotations }) => annotations), template.annotations];
  const excludes = readExcludes(kind, holders, context.settings);
  const granularity = deciders
    .map(({ annotations }) => annotations.get(GRANULARITY_ANNOTATION))
    .find((value) => value === 'keys' || value === 'object');
  const merged = { rules: mergeRules(rules), rulesOut: mergeRules(rulesOut) };
  const { references, ambiguous } = sortReferences(kind, all, { subject, context });
  return { rules, rulesOut, merged, excludes, granularity, references, ambiguous };
}

function sortReferences(
  kind: SourceKind,
  all: readonly Reference[],
  { subject, context }: JudgeContext,
): Pick<KindDecision, 'references' | 'ambiguous'> {
  const references = new Map<string, Reference[]>();
  const ambiguous = new Map<string, readonly SourceId[]>();
  for (const reference of all) {
    if (reference.kind !== kind) continue;
    const meaning = meaningOf(kind, reference.name, { subject, context });
    const name = meaning.type === 'source' ? meaning.source.id.name : reference.name;
    if (meaning.type === 'ambiguous') ambiguous.set(name, toIds(meaning));
    const known = references.get(name);
    if (known === undefined) references.set(name, [reference]);
    else known.push(reference);
  }
  return { references, ambiguous };
}

function toIds({ candidates }: Extract<Meaning, { readonly type: 'ambiguous' }>): readonly SourceId[] {
  return candidates.map(({ id }) => id);
}

/** What a name in the pod template means in the end. */
function meaningOf(kind: SourceKind, name: string, { subject: { workload }, context }: JudgeContext): Meaning {
  const { index, renames } = context;
  // Where kustomize puts no new names, the object that has this one is meant.
  const isFinal = workload.type.kustomizeRenames !== true && index.inNamespace(kind, workload.id.namespace).has(name);
  return isFinal ? { type: 'itself' } : renames.meaningOf(kind, name, workload);
}

/** The names that the template references, that lists name, and that patterns match; sorted by code unit. */
export function namesOf(
  kind: SourceKind,
  { rules, references }: KindDecision,
  { subject, context }: JudgeContext,
): readonly string[] {
  const { index, renames, cache, settings } = context;
  const tooMany = (): Error => tooManyMatches(subject.workload, settings.keys.named[kind]);
  const { namespace } = subject.workload.id;
  const names = new Set(references.keys());
  for (const { pattern, name } of rules.flatMap(({ named }) => named)) {
    if (name !== undefined) {
      const meaning = renames.meaningOf(kind, name, subject.workload);
      if (meaning.type === 'source') names.add(meaning.source.id.name);
      if (meaning.type !== 'source' || index.inNamespace(kind, namespace).has(name)) names.add(name);
      cache.takeMatches(1, tooMany);
    }
    if (pattern.literal === undefined) {
      for (const found of [index, renames].map((one) => one.matching(kind, namespace, pattern))) {
        cache.takeMatches(found.length, tooMany);
        for (const matched of found) names.add(matched);
      }
    }
  }
  return sorted([...names]);
}

export interface JudgeContext {
  readonly subject: Subject;
  readonly context: Context;
}

const NO_REFERENCES: readonly Reference[] = [];

/** The decision for one source. The order of the rules is SPEC §3.1's. */
export function judgeOne(id: SourceId, decision: KindDecision, judging: JudgeContext): Verdict {
  const { subject, context } = judging;
  const { index, renames, scope, settings } = context;
  const { kind, namespace, name } = id;
  const source = index.inNamespace(kind, namespace).get(name);
  const references = decision.references.get(name) ?? NO_REFERENCES;
  const original = source && renames.originalName(source, subject.workload);
  const why = scope.sourceIsOut(id, source?.labels);
  if (why !== undefined) return { type: 'out-of-scope', id, why };
  const question = {
    names: original === undefined ? [name] : [name, original],
    isReferenced: references.length > 0,
    // Of a missing source nothing is known, which counts in favour.
    isMatch: source === undefined || source.annotations.get(settings.keys.match) === 'true',
  };
  const isExcluded = question.names.some((one) => decision.excludes.has(one));
  const canSelect = subject.template.hasContainers && !isExcluded;
  const rule = canSelect ? ruleFor(decision.merged.rules, question) : undefined;
  const ruleOut = canSelect ? ruleFor(decision.merged.rulesOut, question) : undefined;
  if (rule === undefined && ruleOut !== undefined) {
    return { type: 'out-of-scope', id, why: 'only a Rollout that is out of scope selects it' };
  }
  const isOnlyName = source === undefined && references.length === 0;
  const meaning = isOnlyName ? meaningOf(kind, name, judging) : undefined;
  const candidates = meaning?.type === 'ambiguous' ? toIds(meaning) : decision.ambiguous.get(name);
  if (candidates !== undefined) return { type: 'ambiguous', id, rule, references, candidates };
  if (meaning?.type === 'source') return { type: 'refused', source: meaning.source, reason: 'renamed' };
  if (source === undefined) {
    const isNamed = decision.merged.rules.names.has(name);
    return { type: 'missing', id, rule, references, isNamed, isExcluded };
  }
  if (source.annotations.get(settings.keys.ignore) === 'true') {
    return { type: 'refused', source, reason: 'ignore' };
  }
  if (rule === undefined) {
    return { type: 'refused', source, reason: isExcluded ? 'exclude' : 'opt-out' };
  }
  if (settings.unstable.has(`${namespace}/${sourceKey(id)}`)) return { type: 'refused', source, reason: 'random' };
  if (references.length > 0 && rollsByItself(source, judging)) {
    return { type: 'refused', source, reason: 'hash-suffix' };
  }
  return { type: 'selected', source, rule, references, keys: usedKeys(references, decision, settings) };
}

/** True where kustomize will put a name into the pod template that changes with the content of the source. */
function rollsByItself({ history }: Source, { subject: { workload }, context: { settings } }: JudgeContext): boolean {
  return history.isHashed && workload.type.kustomizeRenames === true && settings.functionInput?.stampHashed !== true;
}

/** The keys that a stamp covers; undefined for the whole object. SPEC §3.2 `--granularity keys`. */
function usedKeys(
  references: readonly Reference[],
  { granularity: own }: KindDecision,
  settings: Settings,
): readonly string[] | undefined {
  const granularity = own ?? settings.granularity;
  const isWhole = references.length === 0 || references.some(({ keys }) => keys === undefined);
  if (granularity === 'object' || settings.form === 'env-vars' || isWhole) return undefined;
  return sorted([...new Set(references.flatMap(({ keys }) => keys ?? []))]);
}
