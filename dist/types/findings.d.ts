import type { Place, Severity, SourceId, SourceKind, WorkloadId } from './types.js';
/** Names of findings. Stable: scripts match them. */
export type FindingCode = 'alias-shared' | 'annotation-no-effect' | 'annotation-not-string' | 'annotation-unknown' | 'annotations-too-large' | 'data-not-base64' | 'data-not-scalar' | 'data-not-string' | 'duplicate-key' | 'duplicate-object' | 'env-collision' | 'flag-no-effect' | 'hash-key-missing' | 'hash-key-permissions' | 'helm-template' | 'job-immutable' | 'key-missing' | 'list-in-list' | 'name-invalid' | 'namespace-mismatch' | 'namespace-unknown' | 'not-rendered' | 'pattern-invalid' | 'pattern-unmatched' | 'reference-ambiguous' | 'reference-not-rewritten' | 'rollout-restart' | 'rolls-on-delete' | 'source-after-workload' | 'source-missing' | 'source-not-deterministic' | 'stamp-foreign' | 'stamp-kept' | 'stamped-in-base' | 'template-invalid' | 'workload-missing';
/** Every code with its usual severity, which `--severity CODE=…` changes. */
export declare const FINDING_SEVERITIES: Readonly<Record<FindingCode, Severity>>;
/** A finding before its place is resolved and `--severity` and `--strict` are applied. */
export interface Draft {
    readonly code: FindingCode;
    readonly severity: Severity;
    readonly message: string;
    /** A place in a file, or a path alone. */
    readonly place: Place | {
        readonly path: string;
    };
}
type At = Draft['place'];
/**
 * A text with its control and format characters escaped, so that none reaches a terminal or breaks a line. Systems that
 * run builds take `##[error]`, `##vso[…]` and the like for commands wherever they stand in a log, and `::error::` at the
 * start of a line, blanks aside, so these go, too.
 */
export declare function escaped(text: string): string;
/** A name as messages show it: escaped, and not longer than a name can be. */
export declare function shown(name: string): string;
/** `Deployment web`, for messages. */
export declare function shownObject({ kind, name }: {
    readonly kind: string;
    readonly name: string;
}): string;
/** What is said in place of findings beyond their limit. */
export declare function moreFindings(count: number): string;
export declare const findings: {
    readonly aliasShared: (place: At, workload: WorkloadId) => Draft;
    readonly templateInvalid: (place: At, workload: WorkloadId, field: string) => Draft;
    readonly annotationNoEffect: (place: At, workload: WorkloadId, key: string) => Draft;
    readonly ignoreOnWorkload: (place: At, workload: WorkloadId, key: string) => Draft;
    readonly annotationNotString: (place: At, object: {
        kind: string;
        name: string;
    }, key: string) => Draft;
    readonly annotationUnknown: (place: At, workload: WorkloadId, key: string) => Draft;
    readonly annotationValueUnknown: (place: At, workload: WorkloadId, detail: {
        key: string;
        values: readonly string[];
    }) => Draft;
    readonly annotationMisplaced: (place: At, workload: WorkloadId, key: string) => Draft;
    readonly annotationsTooLarge: (place: At, workload: WorkloadId, bytes: number) => Draft;
    readonly dataNotBase64: (place: At, source: SourceId, key: string) => Draft;
    readonly dataNotScalar: (place: At, source: SourceId, field: string) => Draft;
    readonly dataNotString: (place: At, source: SourceId, key: string) => Draft;
    readonly duplicateKey: (place: At, isEdited: boolean) => Draft;
    /** `apiVersion` or `kind` twice in one object. */
    readonly joinedObjects: (place: At) => Draft;
    readonly dataInBoth: (place: At, source: SourceId, key: string) => Draft;
    readonly duplicateObject: (place: At, object: {
        kind: string;
        namespace: string;
        name: string;
    }, detail: {
        readonly first: Place;
        readonly copies: number;
        readonly isError: boolean;
        readonly isSource: boolean;
    }) => Draft;
    readonly envCollision: (place: At, workload: WorkloadId, detail: {
        variable: string;
        names: readonly string[];
    }) => Draft;
    readonly flagNoEffect: (flags: readonly string[]) => Draft;
    readonly variableNoEffect: (names: readonly string[]) => Draft;
    readonly hashKeyMissing: (place: At, workload: WorkloadId, isCheck: boolean) => Draft;
    readonly hashKeyPermissions: (path: string) => Draft;
    readonly helmTemplate: (path: string) => Draft;
    readonly jobImmutable: (place: At, workload: WorkloadId) => Draft;
    readonly keyMissing: (place: At, workload: WorkloadId, detail: {
        source: SourceId;
        key: string;
    }) => Draft;
    readonly listInList: (place: At) => Draft;
    readonly nameInvalid: (place: At, source: SourceId) => Draft;
    readonly namespaceMismatch: (place: At, workload: WorkloadId, detail: {
        readonly source: SourceId;
        readonly workloadIsDefault: boolean;
    }) => Draft;
    readonly namespaceUnknown: (place: At, namespace: string) => Draft;
    readonly notRendered: (path: string, marker: string) => Draft;
    readonly patternInvalid: (place: At, workload: WorkloadId, detail: {
        key: string;
        part: number;
    }) => Draft;
    readonly patternUnmatched: (place: At, workload: WorkloadId, detail: {
        key: string;
        part: number;
    }) => Draft;
    readonly referenceAmbiguous: (place: At, workload: WorkloadId, detail: {
        readonly source: SourceId;
        readonly candidates: readonly SourceId[];
        readonly isRenamed: boolean;
    }) => Draft;
    readonly referenceNotRewritten: (place: At, workload: WorkloadId, source: SourceId) => Draft;
    readonly rolloutRestart: (place: At, workload: WorkloadId) => Draft;
    readonly rollsOnDelete: (place: At, workload: WorkloadId) => Draft;
    readonly sourceAfterWorkload: (place: At, workload: WorkloadId, source: SourceId) => Draft;
    readonly sourceMissing: (place: At, source: SourceId, detail: {
        readonly workloads: readonly string[];
        readonly severity: Severity;
    }) => Draft;
    readonly sourceNotDeterministic: (place: At, source: SourceId, workloads: readonly string[]) => Draft;
    readonly stampForeign: (place: At, workload: WorkloadId, key: string) => Draft;
    readonly stampKept: (place: At, workload: WorkloadId, source: {
        kind: SourceKind;
        name: string;
    }) => Draft;
    readonly stampedInBase: (place: At, workload: WorkloadId, detail: {
        key: string;
        source: SourceId;
    }) => Draft;
    readonly variableForeign: (place: At, workload: WorkloadId, variable: string) => Draft;
    readonly workloadMissing: (place: At, workload: WorkloadId, target: string) => Draft;
};
export {};
