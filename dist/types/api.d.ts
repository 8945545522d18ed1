import type { UnseenReport, WorkloadReport } from './report.js';
import type { Options } from './settings.js';
import type { FileResult, Finding, InputFile } from './types.js';
/** One set: a text, a file, or several files. A reference never leaves its set. */
export type Input = string | InputFile | readonly InputFile[];
export interface StampResult {
    /** False where a finding is an error; then nothing may be written. */
    readonly ok: boolean;
    /** Every file with its new text, in the order given; empty where `ok` is false. */
    readonly files: readonly FileResult[];
    /** By file, then place. */
    readonly findings: readonly Finding[];
    /** Every pod template, in the order of the input. */
    readonly workloads: readonly WorkloadReport[];
}
export interface CheckResult {
    /** True where every stamp is fresh and no finding is an error. */
    readonly ok: boolean;
    /** True where stamping would change something. */
    readonly stale: boolean;
    readonly findings: readonly Finding[];
    readonly workloads: readonly WorkloadReport[];
}
export interface ExplainResult {
    readonly workloads: readonly WorkloadReport[];
    /** Every pair of workload and source that Reloader would roll and that the set does not hold. */
    readonly unseen: readonly UnseenReport[];
    readonly findings: readonly Finding[];
}
/**
 * Stamps the workloads of a set.
 *
 * @param input A text of one or more YAML documents or of JSON, or files. A text is named `-` in findings.
 * @param options Everything may be left out.
 * @throws UsageError for an option that is not allowed.
 * @throws InputError for a text that is not YAML, that Kubernetes would read differently, or over a limit (SPEC §11).
 */
export declare function stamp(input: Input, options?: Options): StampResult;
/** Tells whether every stamp of a set is fresh. Parameters and errors as for `stamp`. */
export declare function check(input: Input, options?: Options): CheckResult;
/** Tells, for every workload of a set, which source is stamped into it and why. Parameters and errors as for `stamp`. */
export declare function explain(input: Input, options?: Options): ExplainResult;
export declare function hasErrors(findings: readonly Finding[]): boolean;
