/** Stage: which source must be stamped into which workload, and by which rule. SPEC §3. */
import type { Catalog, Scope, Selection, Workload } from './model.ts';
import { Decision } from './decision.ts';
import { createPatternCache } from './patterns.ts';
import { Renames } from './renames.ts';
import type { Settings } from './settings.ts';
import { SourceIndex } from './source-index.ts';

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
    yield new Decision({ workload, template, deciders: [workload, ...rollouts] }, context);
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
