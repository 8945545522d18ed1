import type { Draft } from './findings.js';
import type { Manifest, Plan } from './model.js';
import type { Options } from './settings.js';
import type { FileResult, Finding, InputFile } from './types.js';
export interface Run {
    readonly files: readonly FileResult[];
    readonly findings: readonly Finding[];
    readonly plans: readonly Plan[];
    /** What was read, for whoever shows parts of the texts. */
    readonly manifests: readonly Manifest[];
}
export interface RunContext {
    /** Nothing will be written: a missing hash key is then no error. */
    readonly isCheck: boolean;
    /** Findings from outside, e.g. about files that were left out. */
    readonly drafts?: readonly Draft[];
}
/**
 * Stamps one set.
 *
 * @throws UsageError for options that are not allowed; InputError for texts that cannot be processed.
 */
export declare function run(files: readonly InputFile[], options: Options, context: RunContext): Run;
