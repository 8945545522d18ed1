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
export declare const WORKLOAD_KINDS: readonly WorkloadKind[];
/** The API group of an `apiVersion`; empty for the core group. */
export declare function groupOf(apiVersion: string): string;
