/** The variables that are there against those that Reloader would write. SPEC §6.2. */
import type { EnvChanges } from './edit-env.ts';
import { createVariables, findEnvStamps } from './env-list.ts';
import type { EnvStamp } from './env-list.ts';
import { envVarName } from './env-names.ts';
import { fateOf } from './existing.ts';
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { sourceKey } from './model.ts';
import type { Digests, Selected, Selection, StampChange, StampState, Verdict } from './model.ts';
import type { Reconciled } from './reconcile-annotations.ts';
import type { Settings } from './settings.ts';
import { byCodeUnit } from './sort.ts';
import type { Reason, SourceKind } from './types.ts';

interface Context {
  readonly settings: Settings;
  readonly digests: Digests;
}

export interface ReconciledEnv extends Omit<Reconciled, 'isLocked'> {
  readonly edits: readonly EnvChanges[];
}

/** A variable that must be there. */
interface Wanted {
  readonly name: string;
  readonly value: string;
  readonly container: number;
  readonly source: { readonly kind: SourceKind; readonly name: string };
}

/** Edits of one container, while they are collected. */
interface Bucket {
  readonly add: Wanted[];
  readonly update: Map<number, string>;
  readonly remove: Set<number>;
}

interface Work {
  readonly selection: Selection;
  readonly settings: Settings;
  readonly wanted: Map<string, Wanted>;
  readonly changes: StampChange[];
  readonly states: Map<string, StampState>;
  readonly buckets: Map<string, Bucket>;
  readonly drafts: Draft[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** What is done to variables while a stamp is locked: nothing. */
export const NO_ENV_CHANGES: ReconciledEnv = { changes: [], states: new Map(), digests: new Map(), edits: [] };

/** Compares the variables in the containers with what the settings want. */
export function reconcileEnv(
  selection: Selection,
  { context, drafts }: { readonly context: Context; readonly drafts: Draft[] },
): ReconciledEnv {
  const { settings, digests } = context;
  const isEnv = settings.form === 'env-vars';
  const stamps = findEnvStamps(selection.template);
  if (!isEnv && stamps.length === 0) return NO_ENV_CHANGES;
  const wanted = isEnv ? wantedVariables(selection, { digests, drafts }) : new Map<string, Wanted>();
  const known = new Map([...wanted.values()].map(({ source, value }) => [sourceKey(source), value]));
  const work: Work = {
    selection,
    settings,
    wanted,
    drafts,
    changes: [],
    states: new Map(),
    buckets: new Map(),
    verdicts: stamps.length === 0 ? new Map() : byVariable(selection),
  };
  // Of a variable that stands twice in a container, Kubernetes takes the last.
  for (const stamp of stamps.toReversed()) reconcileOne(stamp, work);
  const variables = createVariables(selection.template.at);
  for (const one of [...wanted.values()].toSorted((a, b) => byCodeUnit(a.name, b.name))) {
    const other = variables(one);
    if (other !== undefined) {
      const place = { file: selection.template.doc.file, offset: other.node.start };
      drafts.push(findings.variableForeign(place, selection.workload.id, one.name));
      work.states.set(sourceKey(one.source), 'foreign');
      continue;
    }
    work.states.set(sourceKey(one.source), 'absent');
    bucketOf(work, { list: 'containers', container: one.container }).add.push(one);
    work.changes.push({
      action: 'add',
      form: 'env-var',
      key: one.name,
      value: one.value,
      reason: 'added',
      source: one.source,
    });
  }
  return { changes: work.changes, states: work.states, digests: known, edits: toEdits(work.buckets) };
}

function wantedVariables(
  selection: Selection,
  { digests, drafts }: { readonly digests: Digests; readonly drafts: Draft[] },
): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const { workload } = selection;
  for (const selected of selection.selected) {
    const { id } = selected.source;
    const name = envVarName(id.kind, id.name);
    const clash = wanted.get(name);
    if (clash !== undefined) {
      const names = [clash.source.name, id.name];
      drafts.push(findings.envCollision(workload.place, workload.id, { variable: name, names }));
    }
    wanted.set(name, { name, value: digests.reloader(selected.source), container: containerFor(selected), source: id });
  }
  return wanted;
}

/** The container that Reloader would choose: a mount beats a variable, and init containers stand for the first. */
function containerFor({ references }: Selected): number {
  for (const via of ['volume', 'env'] as const) {
    const found = references.filter((reference) => reference.via === via);
    const first = found.reduce((least, { containers: [one = Infinity] }) => Math.min(least, one), Infinity);
    if (found.length > 0) return first === Infinity ? 0 : first;
  }
  return 0;
}

function reconcileOne(stamp: EnvStamp, work: Work): void {
  const { selection, settings, wanted } = work;
  const want = wanted.get(stamp.name);
  if (want !== undefined && stamp.list === 'containers' && stamp.container === want.container) {
    wanted.delete(stamp.name);
    const isFresh = want.value === stamp.value;
    work.states.set(sourceKey(want.source), isFresh ? 'fresh' : 'stale');
    if (isFresh) return;
    bucketOf(work, stamp).update.set(stamp.index, want.value);
    work.changes.push({
      action: 'update',
      form: 'env-var',
      key: stamp.name,
      value: want.value,
      reason: 'content',
      source: want.source,
    });
    return;
  }
  const verdict = verdictFor(stamp, work);
  const source = verdict === undefined ? undefined : 'source' in verdict ? verdict.source.id : verdict.id;
  const fate = verdict === undefined ? unknownFate(stamp, selection) : fateOf(verdict, settings);
  if (fate.type === 'leave') return;
  if (fate.type === 'kept' && source !== undefined) {
    work.states.set(sourceKey(source), 'kept');
    const { file } = selection.template.doc;
    work.drafts.push(
      findings.stampKept({ file, offset: selection.workload.place.offset }, selection.workload.id, source),
    );
    return;
  }
  const reason: Reason = fate.type === 'remove' ? fate.reason : 'form';
  bucketOf(work, stamp).remove.add(stamp.index);
  work.changes.push({ action: 'remove', form: 'env-var', key: stamp.name, value: undefined, reason, source });
}

/** The decision about the source that the variable is named after, where the set or the template names one. */
function verdictFor({ kind, name }: EnvStamp, { selection, verdicts }: Work): Verdict | undefined {
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const sourceName = selection.nameBehind(kind, name, TO_VARIABLE[kind]);
  return sourceName === undefined ? undefined : selection.judge(kind, sourceName);
}

/** One function for each kind, so that answers can be remembered. */
const TO_VARIABLE: Readonly<Record<SourceKind, (name: string) => string>> = {
  ConfigMap: (name) => envVarName('ConfigMap', name),
  Secret: (name) => envVarName('Secret', name),
};

/** The verdicts by the variable that their source has; the first where two share one. */
function byVariable({ verdicts }: Selection): ReadonlyMap<string, Verdict> {
  return new Map(
    verdicts.toReversed().map((verdict) => {
      const { kind, name } = 'source' in verdict ? verdict.source.id : verdict.id;
      return [envVarName(kind, name), verdict];
    }),
  );
}

/** Of a variable whose source nothing names any more, only its kind and namespace can put it out of scope. */
function unknownFate({ kind }: EnvStamp, selection: Selection): ReturnType<typeof fateOf> {
  const isOut = selection.judge(kind, '').type === 'out-of-scope';
  return isOut ? { type: 'leave' } : { type: 'remove', reason: 'removed: opt-out' };
}

function bucketOf(work: Work, { list, container }: Pick<EnvStamp, 'list' | 'container'>): Bucket {
  const key = `${list}/${String(container)}`;
  const bucket = work.buckets.get(key) ?? { add: [], update: new Map(), remove: new Set() };
  work.buckets.set(key, bucket);
  return bucket;
}

function toEdits(buckets: ReadonlyMap<string, Bucket>): readonly EnvChanges[] {
  return [...buckets].map(([key, bucket]) => {
    const [list, container] = key.split('/');
    return { ...bucket, list: list === 'containers' ? 'containers' : 'initContainers', container: Number(container) };
  });
}
