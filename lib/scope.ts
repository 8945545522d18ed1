/** Stage: what a run may touch. Out of scope is neither written nor removed nor checked. SPEC §3.1, 1 and 2. */
import { FREEZE_ANNOTATION, IMMUTABLE, isFrozen } from './control.ts';
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { matchesSelector } from './labels.ts';
import type { Catalog, Scope, Workload } from './model.ts';
import { listValues } from './order.ts';
import type { Settings } from './settings.ts';

/** Answers what is in scope. */
export function scope(catalog: Catalog, settings: Settings): Scope {
  const namespaces = new Map<string, string | undefined>();
  const drafts: Draft[] = [];
  for (const workload of catalog.workloads) {
    const { namespace } = workload.id;
    if (namespaces.has(namespace)) continue;
    const answer = namespaceIsOut(namespace, { catalog, settings });
    if (answer === UNKNOWN) drafts.push(findings.namespaceUnknown(workload.place, namespace));
    namespaces.set(namespace, answer);
  }
  return {
    sourceIsOut: ({ kind, namespace }, labels) => {
      if (kind === settings.ignoredKind) return `${kind}s are ignored (--resources-to-ignore)`;
      if (settings.resourceLabelSelector !== undefined && labels !== undefined) {
        const matches = matchesSelector(settings.resourceLabelSelector, labels);
        if (!matches) return 'its labels do not match --resource-label-selector';
      }
      return namespaces.has(namespace) ? namespaces.get(namespace) : namespaceIsOut(namespace, { catalog, settings });
    },
    workloadIsOut: (workload) => workloadIsOut(workload, settings),
    drafts,
  };
}

const UNKNOWN = 'the labels of its namespace are not known (--namespace-selector)';

function namespaceIsOut(
  namespace: string,
  { catalog, settings }: { readonly catalog: Catalog; readonly settings: Settings },
): string | undefined {
  if (settings.namespaces.length > 0) {
    return settings.namespaces.includes(namespace) ? undefined : 'its namespace is not in --namespaces';
  }
  if (settings.namespacesToIgnore.includes(namespace)) return 'its namespace is in --namespaces-to-ignore';
  if (settings.namespaceSelector === undefined) return undefined;
  const labels = settings.namespaceLabels.get(namespace) ?? catalog.namespaceLabels.get(namespace);
  if (labels === undefined) return UNKNOWN;
  return matchesSelector(settings.namespaceSelector, labels)
    ? undefined
    : 'its namespace does not match --namespace-selector';
}

function workloadIsOut(workload: Workload, settings: Settings): string | undefined {
  const { type } = workload;
  if (isFrozen(workload)) return `it is frozen (${FREEZE_ANNOTATION})`;
  if (type.ignoredAs !== undefined && settings.ignoredWorkloadTypes.includes(type.ignoredAs)) {
    return `${type.ignoredAs} are ignored (--ignored-workload-types)`;
  }
  if (type.isRollout === true && !settings.isArgoRollouts) return 'Rollouts are ignored (--is-Argo-Rollouts)';
  if (type.immutable === true) return jobIsOut(workload, settings);
  return undefined;
}

function jobIsOut(workload: Workload, settings: Settings): string | undefined {
  if (settings.jobs === 'never') return 'Jobs are left alone (--jobs never)';
  return settings.jobs === 'always' || isRecreated(workload) ? undefined : IMMUTABLE;
}

/** True where the apply makes the Job anew instead of changing it. SPEC §4. */
function isRecreated({ annotations, hasGenerateName }: Workload): boolean {
  const syncOptions = listValues(annotations.get('argocd.argoproj.io/sync-options'));
  const isForced =
    syncOptions.includes('Force=true') &&
    (!syncOptions.includes('ServerSideApply=true') || syncOptions.includes('Replace=true'));
  return (
    isForced ||
    hasGenerateName ||
    isRecreatedHook(annotations, 'argocd.argoproj.io/hook', [
      'argocd.argoproj.io/hook-delete-policy',
      'BeforeHookCreation',
    ]) ||
    isRecreatedHook(annotations, 'helm.sh/hook', ['helm.sh/hook-delete-policy', 'before-hook-creation']) ||
    listValues(annotations.get('kustomize.toolkit.fluxcd.io/force')).includes('enabled')
  );
}

function isRecreatedHook(
  annotations: ReadonlyMap<string, string>,
  hook: string,
  [policyKey, recreate]: readonly [string, string],
): boolean {
  if (listValues(annotations.get(hook)).length === 0) return false;
  const policies = listValues(annotations.get(policyKey));
  return policies.length === 0 || policies.includes(recreate);
}
