/** Stage: what is worth telling about the decisions. SPEC §2–§4. */
import { IMMUTABLE } from './control.ts';
import { findings, shownObject } from './findings.ts';
import type { Draft } from './findings.ts';
import { missingSources } from './missing.ts';
import { selectedOf } from './model.ts';
import type { Catalog, Digests, Scope, Selected, Selection, Source } from './model.ts';
import { isAppliedAfter } from './order.ts';
import type { Settings } from './settings.ts';
import { SOURCE_KINDS } from './types.ts';

interface Inspected {
  readonly catalog: Catalog;
  readonly scope: Scope;
  readonly selections: readonly Selection[];
}

/** Findings about the set as a whole and about each selection. */
export function inspect(
  { catalog, scope, selections }: Inspected,
  { settings, digests }: { readonly settings: Settings; readonly digests: Digests },
): readonly Draft[] {
  const inScope = selections.filter(({ outOfScope }) => outOfScope === undefined);
  return [
    ...duplicateSources(catalog, { scope, selections: inScope, digests }),
    ...missingTargets(catalog, scope),
    ...selections.flatMap((selection) => [...immutableJob(selection)]),
    ...inScope.flatMap((selection) => [
      ...patterns(selection, settings),
      ...ambiguousNames(selection),
      ...idleAnnotations(selection, settings),
      ...rollBehaviour(selection),
      ...selectedOf(selection).flatMap((selected) => [
        ...missingKeys(selection, selected, digests),
        ...lateSource(selection, selected),
        ...lostReference(selection, selected),
      ]),
    ]),
    ...unstableSources(inScope),
    ...missingSources(inScope, settings),
  ];
}

function* duplicateSources(
  catalog: Catalog,
  {
    scope,
    selections,
    digests,
  }: { readonly scope: Scope; readonly selections: readonly Selection[]; readonly digests: Digests },
): Generator<Draft> {
  const used = new Set(selections.flatMap((selection) => selectedOf(selection).map(({ source }) => source)));
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

function* immutableJob(selection: Selection): Generator<Draft> {
  const { workload, outOfScope } = selection;
  if (outOfScope === IMMUTABLE && selectedOf(selection).length > 0) {
    yield findings.jobImmutable(workload.place, workload.id);
  }
}

function* patterns({ workload, rules, isMatched }: Selection, { keys }: Settings): Generator<Draft> {
  for (const kind of SOURCE_KINDS) {
    const key = keys.named[kind];
    for (const { named, invalid } of rules[kind]) {
      for (const part of invalid) yield findings.patternInvalid(workload.place, workload.id, { key, part });
      for (const part of named) {
        if (part.name !== undefined || isMatched(kind, part)) continue;
        yield findings.patternUnmatched(workload.place, workload.id, { key, part: part.position });
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

function* idleAnnotations({ workload, deciders, template }: Selection, settings: Settings): Generator<Draft> {
  const told = new Set<string>();
  const holders = deciders.map(({ annotations, place, id }) => ({ annotations, place, id }));
  holders.push({ annotations: template.annotations, place: workload.place, id: workload.id });
  for (const { annotations, place, id } of holders) {
    for (const key of annotations.keys()) {
      if (told.has(key) || !(NO_EFFECT.has(key) || key === settings.keys.ignore)) continue;
      told.add(key);
      yield (NO_EFFECT.has(key) ? findings.annotationNoEffect : findings.ignoreOnWorkload)(place, id, key);
    }
  }
}

const ROLLOUT_STRATEGY = 'reloader.stakater.com/rollout-strategy';

function* rollBehaviour(selection: Selection): Generator<Draft> {
  if (selectedOf(selection).length === 0) return;
  const { workload, deciders } = selection;
  if (workload.rollsOnDelete) yield findings.rollsOnDelete(workload.place, workload.id);
  for (const { type, annotations, place, id } of deciders) {
    const isRestart = type.isRollout === true && annotations.get(ROLLOUT_STRATEGY) === 'restart';
    if (isRestart) yield findings.rolloutRestart(place, id);
  }
}

function* missingKeys({ workload, template }: Selection, selected: Selected, digests: Digests): Generator<Draft> {
  const { source, references } = selected;
  const { entries } = digests.content(source);
  for (const { keys = [], optional, offset } of references) {
    if (optional) continue;
    for (const key of keys) {
      if (entries.has(key)) continue;
      const place = { file: template.doc.file, offset };
      yield findings.keyMissing(place, workload.id, { source: source.id, key });
    }
  }
}

/** Names that kustomize could turn into the names of several sources. */
function* ambiguousNames({ workload, template, verdicts }: Selection): Generator<Draft> {
  for (const verdict of verdicts) {
    if (verdict.type !== 'ambiguous' || verdict.rule === undefined) continue;
    const { id, references, candidates } = verdict;
    const [reference] = references;
    const place = reference === undefined ? workload.place : { file: template.doc.file, offset: reference.offset };
    const isRenamed = reference !== undefined && workload.type.kustomizeRenames === true;
    yield findings.referenceAmbiguous(place, workload.id, { source: id, candidates, isRenamed });
  }
}

/** References that will not follow a new name, as far as a function can know. */
function* lostReference({ workload, template }: Selection, { source, references }: Selected): Generator<Draft> {
  if (workload.type.kustomizeRenames === true) return;
  const lost = references.find(({ name }) => name !== source.id.name || source.history.isHashed);
  if (lost === undefined) return;
  const place = { file: template.doc.file, offset: lost.offset };
  yield findings.referenceNotRewritten(place, workload.id, source.id);
}

/** Sources that would be stamped if they were the same at each render. */
function* unstableSources(selections: readonly Selection[]): Generator<Draft> {
  const users = new Map<Source, string[]>();
  for (const { workload, verdicts } of selections) {
    for (const verdict of verdicts) {
      if (verdict.type !== 'refused' || verdict.reason !== 'random') continue;
      users.set(verdict.source, [...(users.get(verdict.source) ?? []), shownObject(workload.id)]);
    }
  }
  for (const [{ place, id }, workloads] of users) yield findings.sourceNotDeterministic(place, id, workloads);
}

function* lateSource({ workload }: Selection, { source }: Selected): Generator<Draft> {
  if (isAppliedAfter(source.order, workload.order)) {
    yield findings.sourceAfterWorkload(source.place, workload.id, source.id);
  }
}
