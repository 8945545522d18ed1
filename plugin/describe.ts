/** Changes of stamps in words. */
import { shown } from '../lib/findings.ts';
import type { ChangeReport, WorkloadReport } from '../lib/report.ts';
import type { Finding } from '../lib/types.ts';

const VERBS: Readonly<Record<ChangeReport['action'], string>> = {
  add: 'added',
  update: 'changed',
  remove: 'removed',
};

/** `configmap app changed [content]`, `secret db removed: opt-out`; what the verb says already is not said again. */
function changeOf({ action, key, reason, source }: ChangeReport): string {
  const subject = shown(source === undefined ? key : `${source.kind.toLowerCase()} ${source.name}`);
  if (reason === 'added' || reason.startsWith('removed')) return `${subject} ${reason}`;
  return `${subject} ${VERBS[action]} [${reason}]`;
}

/** All changes of a workload, with commas. */
export function changesOf({ changes }: Pick<WorkloadReport, 'changes'>): string {
  return changes.map(changeOf).join(', ');
}

/** `Deployment/shop/web`. */
export function nameOf({ kind, namespace, name }: WorkloadReport): string {
  return [kind, namespace, name].map(shown).join('/');
}

/** `Deployment/shop/web: configmap app-config changed [content]`. */
export function lineOf(workload: WorkloadReport): string {
  return `${nameOf(workload)}: ${changesOf(workload)}`;
}

/** A workload with stale stamps as the finding that it would be. */
export function staleFinding(workload: WorkloadReport): Finding {
  const { path, line, column } = workload;
  const message = `the stamps are stale: ${lineOf(workload)}; run rollstamp stamp --in-place`;
  return { code: 'stale', severity: 'error', message, path, line, column };
}
