import type { Plan } from './model.js';
import type { Reason, Rule, SourceKind } from './types.js';
/** A reference with its place. */
export interface ReferenceReport {
    /** From the pod template, e.g. `spec.containers[0].envFrom[1].configMapRef`. */
    readonly field: string;
    readonly path: string;
    /** From 1. */
    readonly line: number;
    readonly column: number;
}
/** How one source stands with one workload. */
export interface SourceReport {
    readonly kind: SourceKind;
    readonly name: string;
    /** The rule that selects it, or would if it were in the set. */
    readonly rule?: Rule;
    readonly references: readonly ReferenceReport[];
    /** The digest that belongs in the stamp. */
    readonly digest?: string;
    /**
     * `fresh`, `stale` and `missing` stamps are of selected sources; `kept` ones of sources that are not in the set;
     * `foreign` values and `locked` ones (made with a hash key that is not given) are left; `none` belongs there.
     */
    readonly stamp: 'fresh' | 'stale' | 'missing' | 'kept' | 'foreign' | 'locked' | 'none' | 'out of scope';
    /** Why it is not stamped, in words. */
    readonly why?: string;
}
/** One change of a stamp. */
export interface ChangeReport {
    readonly action: 'add' | 'update' | 'remove';
    /** Annotation key or variable name. */
    readonly key: string;
    readonly reason: Reason;
    readonly source?: {
        readonly kind: SourceKind;
        readonly name: string;
    };
}
/** One pod template and its owner. */
export interface WorkloadReport {
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly path: string;
    /** From 1. */
    readonly line: number;
    readonly column: number;
    /** Why nothing of it may be touched. */
    readonly outOfScope?: string;
    readonly sources: readonly SourceReport[];
    /** What stamping changes; none where every stamp is fresh. */
    readonly changes: readonly ChangeReport[];
}
/** What Reloader would roll and Git cannot show. */
export interface UnseenReport {
    readonly workload: {
        readonly kind: string;
        readonly namespace: string;
        readonly name: string;
    };
    readonly source: {
        readonly kind: SourceKind;
        readonly name: string;
    };
    readonly rule: Rule;
    readonly path: string;
    readonly line: number;
}
/** The report on a plan. It holds nothing of the plan itself. */
export declare function report(plan: Plan): WorkloadReport;
/** The sources that Reloader would roll the workload for and that the set does not hold. */
export declare function reportUnseen({ selection }: Plan): readonly UnseenReport[];
