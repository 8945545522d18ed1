/**
 * What kustomize remembers of an object's names while it builds, and how it finds the object that a reference means.
 *
 * A function sees objects under their new names while references still carry the old ones: kustomize rewrites them
 * when all functions have run, by the rules of its `nameref` filter, which stand here again.
 */
/** The internal annotations of one object. Lists are as kustomize writes them, the oldest entry first. */
export interface NameHistory {
    readonly previousNames: readonly string[];
    readonly prefixes: readonly string[];
    readonly suffixes: readonly string[];
    /** A hash of its content will be put at the end of its name. */
    readonly isHashed: boolean;
}
/** Never renamed. */
export declare const NO_HISTORY: NameHistory;
/** The history of an object with these annotations. */
export declare function readNameHistory(annotations: ReadonlyMap<string, string>): NameHistory;
interface Named {
    readonly id: {
        readonly name: string;
    };
    readonly history: NameHistory;
}
/** The names by which kustomize finds an object: a hash at the end of its name makes the one before a previous one. */
export declare function referableNames({ id, history }: Named): readonly string[];
/**
 * Narrows the objects that were once called as a reference says, in the referrer's namespace, to those that kustomize
 * would put there: one is right, none means that the reference stays as it is, several that kustomize refuses to build.
 */
export declare function narrow<T extends Named>(candidates: readonly T[], referrer: NameHistory): readonly T[];
export {};
