/** Reloader's decision rules for one workload's annotations and one kind of source. SPEC §3.1, 4 to 9. */
import { InputError } from './errors.js';
import type { Workload } from './model.js';
import type { Pattern, PatternCache } from './patterns.js';
import type { Settings } from './settings.js';
import type { Place, Rule, SourceKind, WorkloadId } from './types.js';
/** A part of a named list. */
export interface NamedPart {
    readonly pattern: Pattern;
    /** The name, where the part is one rather than a real pattern. */
    readonly name: string | undefined;
    /** From 1, as people count. */
    readonly position: number;
}
/** What one workload's annotations say about one kind of source. */
export interface Rules {
    readonly named: readonly NamedPart[];
    /** The parts that match one name and no other. */
    readonly literals: ReadonlySet<string>;
    /** The parts that read like names. */
    readonly names: ReadonlySet<string>;
    /** Positions of the parts that do not compile. */
    readonly invalid: readonly number[];
    readonly search: boolean;
    readonly auto: boolean;
    readonly autoAll: boolean;
}
/** Of annotations that ask for nothing. */
export declare const NO_RULES: Rules;
type Annotations = ReadonlyMap<string, string>;
/**
 * Reads the rules from the workload's annotations or, where those name none of them, from the pod template's.
 *
 * @throws InputError `limit` for a named list that is too long.
 */
export declare function readRules(kind: SourceKind, { workload, template, place, id, }: {
    readonly workload: Annotations;
    readonly template: Annotations;
    readonly place: Place;
    readonly id: WorkloadId;
}, { settings, cache }: {
    readonly settings: Settings;
    readonly cache: PatternCache;
}): Rules;
/** Named lists bring more sources to workloads than one run can stamp. */
export declare function tooManyMatches({ place, id }: Pick<Workload, 'place' | 'id'>, key: string): InputError;
/** What several workloads say together: a source is selected if any of them selects it. */
export declare function mergeRules(all: readonly Rules[]): Rules;
/** The names that the exclude lists for this kind hold, on any of the given annotations. */
export declare function readExcludes(kind: SourceKind, holders: readonly Annotations[], settings: Settings): ReadonlySet<string>;
/** The first rule that selects a source, if any does. `names` are all those under which a list may know it. */
export declare function ruleFor(rules: Rules, { names, isReferenced, isMatch, }: {
    readonly names: readonly string[];
    readonly isReferenced: boolean;
    readonly isMatch: boolean;
}): Rule | undefined;
export {};
