/** The kinds that Rollstamp stamps, as rows. Supporting a kind is a row here and a fixture. SPEC §4. */

export interface WorkloadKind {
  /** API group; versions do not matter. */
  readonly group: string;
  readonly kind: string;
  /** Path from the manifest to its pod template. */
  readonly template: readonly string[];
  /** Name in `--ignored-workload-types`, where Reloader has one. */
  readonly ignoredAs?: 'jobs' | 'cronjobs';
  /** Its spec cannot be changed once applied. */
  readonly immutable?: true;
  /** May borrow its pod template by `spec.workloadRef`, and has Reloader's `rollout-strategy`. */
  readonly isRollout?: true;
  /** Path to `updateStrategy.type`; `OnDelete` there means that pods stay as they are. */
  readonly updateStrategy?: readonly string[];
  /** kustomize puts new names of ConfigMaps and Secrets into its pod template: namereference.go has all our fields. */
  readonly kustomizeRenames?: true;
  /** Only a pod template for others (`spec.workloadRef`), never stamped for its own sake. */
  readonly templateOnly?: true;
}

const POD_TEMPLATE = ['spec', 'template'] as const;
const UPDATE_STRATEGY = ['spec', 'updateStrategy', 'type'] as const;

export const WORKLOAD_KINDS: readonly WorkloadKind[] = [
  { group: 'apps', kind: 'Deployment', template: POD_TEMPLATE, kustomizeRenames: true },
  {
    group: 'apps',
    kind: 'StatefulSet',
    template: POD_TEMPLATE,
    updateStrategy: UPDATE_STRATEGY,
    kustomizeRenames: true,
  },
  { group: 'apps', kind: 'DaemonSet', template: POD_TEMPLATE, updateStrategy: UPDATE_STRATEGY, kustomizeRenames: true },
  { group: 'apps.openshift.io', kind: 'DeploymentConfig', template: POD_TEMPLATE },
  {
    group: 'batch',
    kind: 'CronJob',
    template: ['spec', 'jobTemplate', 'spec', 'template'],
    ignoredAs: 'cronjobs',
    kustomizeRenames: true,
  },
  { group: 'batch', kind: 'Job', template: POD_TEMPLATE, ignoredAs: 'jobs', immutable: true, kustomizeRenames: true },
  { group: 'argoproj.io', kind: 'Rollout', template: POD_TEMPLATE, isRollout: true },
  { group: 'apps', kind: 'ReplicaSet', template: POD_TEMPLATE, templateOnly: true, kustomizeRenames: true },
  { group: '', kind: 'PodTemplate', template: ['template'], templateOnly: true, kustomizeRenames: true },
];

/** The API group of an `apiVersion`; empty for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash === -1 ? '' : apiVersion.slice(0, slash);
}
