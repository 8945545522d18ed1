/** Stage: which source must be stamped into which workload, and by which rule. SPEC §3. */
import type { Catalog, Scope, Selection, Source, Template, Verdict, Workload } from './model.ts';
import { GRANULARITY_ANNOTATION, isFrozen } from './control.ts';
import { sourceKey } from './model.ts';
import { Renames } from './renames.ts';
import type { Meaning } from './renames.ts';
import { byCodeUnit } from './sort.ts';
import { createPatternCache } from './patterns.ts';
import type { PatternCache } from './patterns.ts';
import { readExcludes, readRules, ruleFor } from './rules.ts';
import type { Rules } from './rules.ts';
import type { Settings } from './settings.ts';
import { SourceIndex } from './source-index.ts';
import { SOURCE_KINDS } from './types.ts';
import type { Reference, Rule, SourceId, SourceKind } from './types.ts';

/** Decides for every pod template of the set, in the order of the input, one at a time. */
export function* select(catalog: Catalog, scope: Scope, settings: Settings): Generator<Selection> {
  const { sources } = catalog;
  const index = new SourceIndex(sources);
  const context = { index, renames: new Renames(sources), cache: createPatternCache(), scope, settings };
  const borrowers = findBorrowers(catalog.workloads);
  for (const workload of catalog.workloads) {
    const { template, type, templateOf } = workload;
    if (template === undefined || templateOf !== undefined) continue;
    const rollouts = borrowers.get(workloadKey(type.group, workload.id)) ?? [];
    if (type.templateOnly === true && rollouts.length === 0) continue;
    yield decide({ workload, template, deciders: [workload, ...rollouts] }, context);
  }
}

function workloadKey(group: string, id: Workload['id']): string {
  return `${group}/${id.kind}/${id.namespace}/${id.name}`;
}

/** The Rollouts that borrow a pod template, by the key of its owner. */
function findBorrowers(workloads: readonly Workload[]): ReadonlyMap<string, readonly Workload[]> {
  const borrowers = new Map<string, Workload[]>();
  for (const workload of workloads) {
    const { templateOf } = workload;
    if (templateOf === undefined) continue;
    const { namespace } = workload.id;
    const key = workloadKey(templateOf.group, { kind: templateOf.kind, namespace, name: templateOf.name });
    const others = borrowers.get(key);
    if (others === undefined) borrowers.set(key, [workload]);
    else others.push(workload);
  }
  return borrowers;
}

interface Subject {
  readonly workload: Workload;
  readonly template: Template;
  readonly deciders: readonly Workload[];
}

interface Context {
  readonly index: SourceIndex;
  readonly renames: Renames;
  readonly cache: PatternCache;
  readonly scope: Scope;
  readonly settings: Settings;
}

/** What the deciders of one pod template say about one kind of source. */
interface KindDecision {
  readonly rules: readonly Rules[];
  /** Rules of deciders that are out of scope: what they select is left as it is. */
  readonly rulesOut: readonly Rules[];
  readonly excludes: ReadonlySet<string>;
  /** By the name that the reference will have in the end. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  /** What names of the template and of named lists mean that could mean several sources. */
  readonly ambiguous: ReadonlyMap<string, readonly SourceId[]>;
}

function decide(subject: Subject, context: Context): Selection {
  const { workload, template, deciders } = subject;
  const { index, renames, scope } = context;
  const { namespace } = workload.id;
  const decisions: Readonly<Record<SourceKind, KindDecision>> = {
    ConfigMap: decideKind('ConfigMap', subject, context),
    Secret: decideKind('Secret', subject, context),
  };
  const judge = (kind: SourceKind, name: string): Verdict =>
    judgeOne({ kind, namespace, name }, decisions[kind], { subject, context });
  return {
    workload,
    template,
    deciders,
    outOfScope: outOfScope(subject, scope),
    verdicts: SOURCE_KINDS.flatMap((kind) =>
      namesOf(kind, decisions[kind], { subject, context }).map((name) => judge(kind, name)),
    ),
    judge,
    nameBehind: (kind, key, toKey) => index.nameBehind({ kind, namespace, key }, toKey),
    elsewhere: (kind, name) => index.anywhere(kind, name).filter(({ id }) => id.namespace !== namespace),
    rules: { ConfigMap: decisions.ConfigMap.rules, Secret: decisions.Secret.rules },
    isMatched: (kind, { pattern }) =>
      index.matching(kind, namespace, pattern).length > 0 || renames.matching(kind, namespace, pattern).length > 0,
  };
}

function outOfScope({ deciders, workload }: Subject, scope: Scope): string | undefined {
  for (const decider of deciders) {
    if (isFrozen(decider)) return scope.workloadIsOut(decider);
  }
  const users = workload.type.templateOnly === true ? deciders.filter((decider) => decider !== workload) : deciders;
  const reasons = users.map((decider) => scope.workloadIsOut(decider));
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

function decideKind(kind: SourceKind, subject: Subject, context: Context): KindDecision {
  const { deciders, template } = subject;
  // Where nothing may be touched anyway, the decision is what it would be in scope, so that one can tell what is left.
  const isAllOut = outOfScope(subject, context.scope) !== undefined;
  const rules: Rules[] = [];
  const rulesOut: Rules[] = [];
  for (const decider of deciders) {
    const holders = { workload: decider.annotations, template: template.annotations, place: decider.place };
    const target = isAllOut || context.scope.workloadIsOut(decider) === undefined ? rules : rulesOut;
    target.push(readRules(kind, holders, context));
  }
  const holders = [...deciders.map(({ annotations }) => annotations), template.annotations];
  const excludes = readExcludes(kind, holders, context.settings);
  return { rules, rulesOut, excludes, ...findReferences(kind, subject, context) };
}

function findReferences(
  kind: SourceKind,
  subject: Subject,
  context: Context,
): Pick<KindDecision, 'references' | 'ambiguous'> {
  const references = new Map<string, Reference[]>();
  const ambiguous = new Map<string, readonly SourceId[]>();
  for (const reference of subject.template.references) {
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
function namesOf(
  kind: SourceKind,
  { rules, references }: KindDecision,
  { subject, context }: JudgeContext,
): readonly string[] {
  const { index, renames } = context;
  const { namespace } = subject.workload.id;
  const names = new Set(references.keys());
  for (const { pattern, name } of rules.flatMap(({ named }) => named)) {
    if (name !== undefined) {
      const meaning = renames.meaningOf(kind, name, subject.workload);
      if (meaning.type === 'source') names.add(meaning.source.id.name);
      if (meaning.type !== 'source' || index.inNamespace(kind, namespace).has(name)) names.add(name);
    }
    if (pattern.literal === undefined) {
      for (const matched of index.matching(kind, namespace, pattern)) names.add(matched);
      for (const matched of renames.matching(kind, namespace, pattern)) names.add(matched);
    }
  }
  return [...names].toSorted(byCodeUnit);
}

interface JudgeContext {
  readonly subject: Subject;
  readonly context: Context;
}

const NO_REFERENCES: readonly Reference[] = [];

/** The decision for one source. The order of the rules is SPEC §3.1's. */
function judgeOne(id: SourceId, decision: KindDecision, judging: JudgeContext): Verdict {
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
  const rule = canSelect ? firstRule(decision.rules, question) : undefined;
  const ruleOut = canSelect ? firstRule(decision.rulesOut, question) : undefined;
  if (rule === undefined && ruleOut !== undefined) {
    return { type: 'out-of-scope', id, why: 'only a Rollout that is out of scope selects it' };
  }
  const isOnlyName = source === undefined && references.length === 0;
  const meaning = isOnlyName ? meaningOf(kind, name, judging) : undefined;
  const candidates = meaning?.type === 'ambiguous' ? toIds(meaning) : decision.ambiguous.get(name);
  if (candidates !== undefined) return { type: 'ambiguous', id, rule, references, candidates };
  if (meaning?.type === 'source') return { type: 'refused', source: meaning.source, reason: 'renamed' };
  if (source === undefined) {
    const isNamed = decision.rules.some(({ named }) => named.some((part) => part.name === name));
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
  return { type: 'selected', source, rule, references, keys: usedKeys(references, subject, settings) };
}

/** True where kustomize will put a name into the pod template that changes with the content of the source. */
function rollsByItself({ history }: Source, { subject: { workload }, context: { settings } }: JudgeContext): boolean {
  return history.isHashed && workload.type.kustomizeRenames === true && settings.functionInput?.stampHashed !== true;
}

const RULE_ORDER: readonly Rule[] = ['named', 'search', 'auto', 'auto-all'];

function firstRule(rules: readonly Rules[], question: Parameters<typeof ruleFor>[1]): Rule | undefined {
  const found = new Set(rules.map((one) => ruleFor(one, question)));
  return RULE_ORDER.find((rule) => found.has(rule));
}

/** The keys that a stamp covers; undefined for the whole object. SPEC §3.2 `--granularity keys`. */
function usedKeys(
  references: readonly Reference[],
  { deciders }: Subject,
  settings: Settings,
): readonly string[] | undefined {
  const granularity =
    deciders
      .map(({ annotations }) => annotations.get(GRANULARITY_ANNOTATION))
      .find((value) => value === 'keys' || value === 'object') ?? settings.granularity;
  const isWhole = references.length === 0 || references.some(({ keys }) => keys === undefined);
  if (granularity === 'object' || settings.form === 'env-vars' || isWhole) return undefined;
  return [...new Set(references.flatMap(({ keys }) => keys ?? []))].toSorted(byCodeUnit);
}
