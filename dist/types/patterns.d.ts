/** A part of a named list that compiles. */
export interface Pattern {
    /** The part as written, trimmed. */
    readonly source: string;
    /** Set where the part matches this name and no other, so that it can be looked up instead of tried. */
    readonly literal: string | undefined;
    /** Reloader's answer for a resource's name. Remembered; takes time in proportion to the name's length. */
    readonly matches: (name: string) => boolean;
}
/** The parts of a named list. Positions count all parts from 1, empty ones included. */
export interface NamedList {
    readonly parts: readonly {
        readonly pattern: Pattern;
        readonly position: number;
    }[];
    /** Parts that Go does not compile either, or that are beyond the limits below. */
    readonly invalid: readonly {
        readonly source: string;
        readonly position: number;
    }[];
}
/** Code units of one pattern. */
export declare const MAX_PATTERN_LENGTH = 4096;
/**
 * Reads a named list. A part without any magic is not compiled, so long lists of names are cheap.
 *
 * Known differences to Go 1.26: two groups of one name, a class that ends in `[:]`, and the names of Unicode classes that
 * Go learned in 1.25 (`\p{greek}`, `\p{Letter}`, `\p{ASCII}`) count as invalid.
 *
 * @param tooCostly makes the error that is thrown, here or by `matches`, once the cache has done all it may.
 */
export declare function compileNamedList(value: string, cache: PatternCache, tooCostly: TooCostly): NamedList;
/**
 * True for a part that reads like the name of a ConfigMap or Secret: whoever wrote it meant that one name, even where
 * a dot makes it match others too.
 */
export declare function isPlainName(part: string): boolean;
type TooCostly = () => Error;
/** What one run may do; `LIMITS` says more. */
interface PatternLimits {
    readonly patternSteps: number;
    readonly patternMatches: number;
}
/** Compiled patterns and their answers, for one run. Bounded: what does not fit is computed again. */
export declare class PatternCache {
    #private;
    constructor(limits: PatternLimits);
    compiles(source: string, tooCostly: TooCostly): boolean;
    matches(source: string, name: string, tooCostly: TooCostly): boolean;
    /** `matches` for a part of letters, digits, dots and dashes. */
    matchesDotted(source: string, name: string, tooCostly: TooCostly): boolean;
    /** Notes that a named list brought that many names to a workload. */
    takeMatches(count: number, tooCostly: TooCostly): void;
}
export declare function createPatternCache(limits?: PatternLimits): PatternCache;
export {};
