/** Stage: what is worth telling about the decisions. SPEC §2–§4. */
import { CONTROL_PREFIX, CONTROL_VALUES, IMMUTABLE } from './control.ts';
import { findings, shownObject } from './findings.ts';
import type { Draft } from './findings.ts';
import { MissingSources } from './missing.ts';
import type { Catalog, Digests, Scope, Selected, Selection, Source, Workload } from './model.ts';
import { isAppliedAfter } from './order.ts';
import type { Settings } from './settings.ts';
import { SOURCE_KINDS } from './types.ts';

interface Inspected {
  readonly catalog: Catalog;
  readonly scope: Scope;
}

export interface Inspector {
  /** Looks at one decision. */
  readonly see: (selection: Selection) => void;
  /** Findings about everything seen, and about the set as a whole. */
  readonly end: () => readonly Draft[];
}

/** Findings about the set as a whole and about each selection. */
export function inspect(
  { catalog, scope }: Inspected,
  { settings, digests }: { readonly settings: Settings; readonly digests: Digests },
): Inspector {
  const drafts: Draft[] = [];
  const missing = new MissingSources(settings);
  /** Those selected that hide others. */
  const used = new Set<Source>();
  /** Those that would be stamped if they were the same at each render, with their workloads. */
  const unstable = new Map<Source, string[]>();
  const see = (selection: Selection): void => {
    if (selection.isIdle) {
      // Nothing is selected, and nothing would be if it were there.
      if (selection.outOfScope === undefined) {
        tellIdleAnnotations(selection, { settings, drafts });
        tellControlAnnotations(selection, drafts);
      }
      return;
    }
    const { selected } = selection;
    if (selection.outOfScope !== undefined) {
      if (selected.length > 0) tellImmutableJob(selection, drafts);
      return;
    }
    tellPatterns(selection, { settings, drafts });
    tellIdleAnnotations(selection, { settings, drafts });
    tellControlAnnotations(selection, drafts);
    if (selected.length > 0) tellRollBehaviour(selection, drafts);
    for (const one of selected) {
      if (one.source.hidden !== undefined) used.add(one.source);
      tellMissingKeys(one, { selection, digests, drafts });
      tellLateSource(one, selection, drafts);
      tellLostReference(one, selection, drafts);
    }
    tellAmbiguousNames(selection, drafts);
    noteUnstable(selection, unstable);
    missing.see(selection);
  };
  const end = (): readonly Draft[] => [
    ...drafts,
    ...duplicateSources(catalog, { scope, used, digests }),
    ...missingTargets(catalog, scope),
    ...unstableSources(unstable),
    ...missing.drafts(),
  ];
  return { see, end };
}

function* duplicateSources(
  catalog: Catalog,
  { scope, used, digests }: { readonly scope: Scope; readonly used: ReadonlySet<Source>; readonly digests: Digests },
): Generator<Draft> {
  for (const source of catalog.sources) {
    if (source.hidden === undefined || scope.sourceIsOut(source.id, source.labels) !== undefined) continue;
    const copies = hiddenBy(source);
    const isError =
      used.has(source) && copies.some((hidden) => digests.of(hidden, undefined) !== digests.of(source, undefined));
    const first = copies.at(-1)?.place ?? source.place;
    yield findings.duplicateObject(source.place, source.id, {
      first,
      copies: copies.length + 1,
      isError,
      isSource: true,
    });
  }
}

/** The copies that a source hides, the latest first. */
function hiddenBy(source: Source): readonly Source[] {
  const copies: Source[] = [];
  for (let { hidden } = source; hidden !== undefined; { hidden } = hidden) copies.push(hidden);
  return copies;
}

/** Rollouts that borrow a template which nobody in the set has. */
function* missingTargets({ workloads }: Catalog, scope: Scope): Generator<Draft> {
  const borrowers = workloads.filter(({ templateOf }) => templateOf !== undefined);
  if (borrowers.length === 0) return;
  const owners = new Set(
    workloads
      .filter(({ template }) => template !== undefined)
      .map(({ type, id }) => [type.group, id.kind, id.namespace, id.name].join('/')),
  );
  for (const workload of borrowers) {
    const { group = '', kind = '', name = '' } = workload.templateOf ?? {};
    const isThere = owners.has([group, kind, workload.id.namespace, name].join('/'));
    if (isThere || scope.workloadIsOut(workload) !== undefined) continue;
    yield findings.workloadMissing(workload.place, workload.id, `${kind} ${name}`);
  }
}

function tellImmutableJob({ workload, outOfScope }: Selection, drafts: Draft[]): void {
  if (outOfScope === IMMUTABLE) drafts.push(findings.jobImmutable(workload.place, workload.id));
}

/** Where what is told goes. */
interface Telling {
  readonly settings: Settings;
  readonly drafts: Draft[];
}

function tellPatterns(selection: Selection, { settings: { keys }, drafts }: Telling): void {
  const { workload, rules } = selection;
  for (const kind of SOURCE_KINDS) {
    const key = keys.named[kind];
    for (const { named, invalid } of rules[kind]) {
      for (const part of invalid) drafts.push(findings.patternInvalid(workload.place, workload.id, { key, part }));
      for (const part of named) {
        if (part.name !== undefined || selection.isMatched(kind, part)) continue;
        drafts.push(findings.patternUnmatched(workload.place, workload.id, { key, part: part.position }));
      }
    }
  }
}

/** Annotations of Reloader that have no effect here, beside the ignore annotation, which only sources have. */
const NO_EFFECT: ReadonlySet<string> = new Set([
  'deployment.reloader.stakater.com/pause-period',
  'deployment.reloader.stakater.com/paused-at',
  'secretproviderclass.reloader.stakater.com/auto',
  'secretproviderclass.reloader.stakater.com/reload',
  'secretproviderclasses.exclude.reloader.stakater.com/reload',
]);

/** Each is told once, of the first workload that has it. */
function tellIdleAnnotations({ workload, deciders, template }: Selection, { settings, drafts }: Telling): void {
  const found = new Map<string, Workload>();
  const isIdle = (key: string): boolean => NO_EFFECT.has(key) || key === settings.keys.ignore;
  for (const decider of deciders) {
    for (const key of decider.annotations.keys()) if (isIdle(key) && !found.has(key)) found.set(key, decider);
  }
  for (const key of template.annotations.keys()) if (isIdle(key) && !found.has(key)) found.set(key, workload);
  for (const [key, { place, id }] of found) {
    drafts.push((NO_EFFECT.has(key) ? findings.annotationNoEffect : findings.ignoreOnWorkload)(place, id, key));
  }
}

/** Rollstamp's own annotations, where they do nothing. */
function tellControlAnnotations({ workload, deciders, template }: Selection, drafts: Draft[]): void {
  for (const { annotations, place, id } of deciders) {
    for (const [key, value] of annotations) {
      if (!key.startsWith(CONTROL_PREFIX)) continue;
      const values = CONTROL_VALUES.get(key);
      if (values === undefined) drafts.push(findings.annotationUnknown(place, id, key));
      else if (!values.includes(value)) drafts.push(findings.annotationValueUnknown(place, id, { key, values }));
    }
  }
  for (const key of CONTROL_VALUES.keys()) {
    if (template.annotations.has(key)) drafts.push(findings.annotationMisplaced(workload.place, workload.id, key));
  }
}

const ROLLOUT_STRATEGY = 'reloader.stakater.com/rollout-strategy';

function tellRollBehaviour({ workload, deciders }: Selection, drafts: Draft[]): void {
  if (workload.rollsOnDelete) drafts.push(findings.rollsOnDelete(workload.place, workload.id));
  for (const { type, annotations, place, id } of deciders) {
    const isRestart = type.isRollout === true && annotations.get(ROLLOUT_STRATEGY) === 'restart';
    if (isRestart) drafts.push(findings.rolloutRestart(place, id));
  }
}

function tellMissingKeys(
  { source, references }: Selected,
  {
    selection: { workload, template },
    digests,
    drafts,
  }: { readonly selection: Selection; readonly digests: Digests; readonly drafts: Draft[] },
): void {
  for (const { keys, optional, offset } of references) {
    if (optional || keys === undefined) continue;
    for (const key of keys) {
      if (digests.hasKey(source, key)) continue;
      const place = { file: template.doc.file, offset };
      drafts.push(findings.keyMissing(place, workload.id, { source: source.id, key }));
    }
  }
}

/** Names that kustomize could turn into the names of several sources. */
function tellAmbiguousNames({ workload, template, verdicts }: Selection, drafts: Draft[]): void {
  for (const verdict of verdicts) {
    if (verdict.type !== 'ambiguous' || verdict.rule === undefined) continue;
    const { id, references, candidates } = verdict;
    const [reference] = references;
    const place = reference === undefined ? workload.place : { file: template.doc.file, offset: reference.offset };
    const isRenamed = reference !== undefined && workload.type.kustomizeRenames === true;
    drafts.push(findings.referenceAmbiguous(place, workload.id, { source: id, candidates, isRenamed }));
  }
}

/** References that will not follow a new name, as far as a function can know. */
function tellLostReference({ source, references }: Selected, { workload, template }: Selection, drafts: Draft[]): void {
  if (workload.type.kustomizeRenames === true) return;
  const lost = references.find(({ name }) => name !== source.id.name || source.history.isHashed);
  if (lost === undefined) return;
  const place = { file: template.doc.file, offset: lost.offset };
  drafts.push(findings.referenceNotRewritten(place, workload.id, source.id));
}

function noteUnstable({ workload, verdicts }: Selection, users: Map<Source, string[]>): void {
  for (const verdict of verdicts) {
    if (verdict.type !== 'refused' || verdict.reason !== 'random') continue;
    const known = users.get(verdict.source);
    if (known === undefined) users.set(verdict.source, [shownObject(workload.id)]);
    else known.push(shownObject(workload.id));
  }
}

function* unstableSources(users: ReadonlyMap<Source, readonly string[]>): Generator<Draft> {
  for (const [{ place, id }, workloads] of users) yield findings.sourceNotDeterministic(place, id, workloads);
}

function tellLateSource({ source }: Selected, { workload }: Selection, drafts: Draft[]): void {
  if (isAppliedAfter(source.order, workload.order)) {
    drafts.push(findings.sourceAfterWorkload(source.place, workload.id, source.id));
  }
}
