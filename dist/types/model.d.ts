/** What the stages hand to one another. */
import type { Draft } from './findings.js';
import type { Bytes } from './hashing.js';
import type { NameHistory } from './name-history.js';
import type { Cursor, Mapping, YamlDocument } from './nodes.js';
import type { ApplyOrder, Edit, Place, Reason, Reference, Rule, SourceId, SourceKind, WorkloadId } from './types.js';
import type { NamedPart, Rules } from './rules.js';
import type { WorkloadKind } from './workloads.js';
/** One Kubernetes object of the input. */
export interface Manifest {
    readonly doc: YamlDocument;
    readonly at: Cursor<Mapping>;
    readonly apiVersion: string;
    readonly kind: string;
}
/** A document that takes part, and the objects in it. */
export interface ParsedDocument {
    readonly doc: YamlDocument;
    readonly manifests: readonly Manifest[];
}
/** What was read of a set before the recipe runs, and what was found on the way. */
export interface Parsed {
    readonly documents: readonly ParsedDocument[];
    readonly drafts: readonly Draft[];
}
/** A ConfigMap or Secret of the set. */
export interface Source {
    readonly id: SourceId;
    readonly place: Place;
    readonly hasNamespace: boolean;
    readonly annotations: ReadonlyMap<string, string>;
    readonly labels: ReadonlyMap<string, string>;
    readonly order: ApplyOrder;
    /** The manifest, for its data. */
    readonly at: Cursor<Mapping>;
    /** What kustomize did to its name; nothing where the names in references are final. */
    readonly history: NameHistory;
    /** The same object earlier in the set, which this one hides. */
    readonly hidden: Source | undefined;
}
/** The pod template of a workload. */
export interface Template {
    readonly doc: YamlDocument;
    readonly at: Cursor<Mapping>;
    /** Name of its field, with its parents, e.g. `spec.template`. */
    readonly path: string;
    /** Offset of a key on that path that stands twice in its mapping. */
    readonly duplicate: number | undefined;
    readonly annotations: ReadonlyMap<string, string>;
    /** Found anew each time: a set has many templates, and each is decided once. */
    readonly references: readonly Reference[];
    readonly hasContainers: boolean;
}
/** A manifest with a pod template, or a Rollout that borrows one. */
export interface Workload {
    readonly id: WorkloadId;
    readonly type: WorkloadKind;
    readonly place: Place;
    readonly hasNamespace: boolean;
    readonly hasGenerateName: boolean;
    /** What kustomize did to its name; nothing where the names in references are final. */
    readonly history: NameHistory;
    readonly annotations: ReadonlyMap<string, string>;
    readonly order: ApplyOrder;
    /** Undefined where the manifest has none. */
    readonly template: Template | undefined;
    /** `spec.workloadRef` of a Rollout. */
    readonly templateOf: {
        readonly group: string;
        readonly kind: string;
        readonly name: string;
    } | undefined;
    readonly rollsOnDelete: boolean;
}
export interface Catalog {
    /** Those that count; `hidden` leads to the others. In the order of the input. */
    readonly sources: readonly Source[];
    /** In the order of the input. */
    readonly workloads: readonly Workload[];
    /** Labels by namespace, from Namespace manifests. */
    readonly namespaceLabels: ReadonlyMap<string, ReadonlyMap<string, string>>;
    readonly drafts: readonly Draft[];
}
/** The content of a source. */
export interface Content {
    /** Everything that counts, by key. */
    readonly entries: ReadonlyMap<string, Bytes>;
    /** `data` and `binaryData` apart, for Reloader's digest, which counts both. */
    readonly data: ReadonlyMap<string, Bytes>;
    readonly binaryData: ReadonlyMap<string, Bytes>;
}
/** What a run may touch. The answers say why not; undefined means in scope. */
export interface Scope {
    /** `labels` undefined: not known, which counts in favour. */
    readonly sourceIsOut: (id: {
        readonly kind: SourceKind;
        readonly namespace: string;
    }, labels: ReadonlyMap<string, string> | undefined) => string | undefined;
    readonly workloadIsOut: (workload: Workload) => string | undefined;
    readonly drafts: readonly Draft[];
}
/**
 * Why a source of the set is not stamped; the last three: its name will change with its content, it has another name by
 * now, its content is different at each render.
 */
type Refusal = 'ignore' | 'exclude' | 'opt-out' | 'hash-suffix' | 'renamed' | 'random';
/** What the decision says of one workload and one source. */
export type Verdict = {
    readonly type: 'selected';
    readonly source: Source;
    readonly rule: Rule;
    readonly references: readonly Reference[];
    /** The keys that the stamp covers; undefined means the whole object. */
    readonly keys: readonly string[] | undefined;
} | {
    readonly type: 'refused';
    readonly source: Source;
    readonly reason: Refusal;
} | {
    /** kustomize could put the name of any of these sources there. */
    readonly type: 'ambiguous';
    readonly id: SourceId;
    readonly rule: Rule | undefined;
    readonly references: readonly Reference[];
    readonly candidates: readonly SourceId[];
} | {
    readonly type: 'out-of-scope';
    readonly id: SourceId;
    readonly why: string;
} | {
    readonly type: 'missing';
    readonly id: SourceId;
    /** The rule that would select it if it were there; undefined where none would. */
    readonly rule: Rule | undefined;
    readonly references: readonly Reference[];
    /** A named list holds the name itself. */
    readonly isNamed: boolean;
    readonly isExcluded: boolean;
};
export type Selected = Extract<Verdict, {
    readonly type: 'selected';
}>;
export type Missing = Extract<Verdict, {
    readonly type: 'missing';
}>;
/** The decision for one pod template. */
export interface Selection {
    /** Who owns the pod template. */
    readonly workload: Workload;
    /** Whose annotations decide: the owner, and Rollouts that borrow the template. */
    readonly deciders: readonly Workload[];
    readonly template: Template;
    /** Why nothing of the workload may be touched; undefined where it is in scope. */
    readonly outOfScope: string | undefined;
    /** True where no rule of any decider selects anything, whatever the set holds: nobody needs the verdicts to stamp. */
    readonly isIdle: boolean;
    /** On every source that is named or referenced: ConfigMaps first, by name. Made when somebody asks. */
    readonly verdicts: readonly Verdict[];
    /** The sources that must be stamped: the verdicts that say so. */
    readonly selected: readonly Selected[];
    /** On any source, for stamps that are there already. */
    judge(kind: SourceKind, name: string): Verdict;
    /** The name of a source in the workload's namespace that `toKey`, one and the same function, turns into the key. */
    nameBehind(kind: SourceKind, key: string, toKey: (name: string) => string): string | undefined;
    /** A source of that name in another namespace, where it or the workload has its namespace by default. */
    elsewhere(kind: SourceKind, name: string): Source | undefined;
    /** What the deciders' annotations say, in scope only. */
    readonly rules: Readonly<Record<SourceKind, readonly Rules[]>>;
    /** Whether a part of a named list matches anything in the workload's namespace. */
    isMatched(kind: SourceKind, part: NamedPart): boolean;
}
/** One change to the stamps of a workload. */
export interface StampChange {
    readonly action: 'add' | 'update' | 'remove';
    readonly form: 'annotation' | 'env-var';
    /** Annotation key or variable name. */
    readonly key: string;
    /** The new value; undefined where the stamp is removed. */
    readonly value: string | undefined;
    readonly reason: Reason;
    /** The source, where the stamp is of one. */
    readonly source: {
        readonly kind: SourceKind;
        readonly name: string;
    } | undefined;
}
/** How a source stands with a workload, for `explain`. */
export type StampState = 'fresh' | 'stale' | 'absent' | 'kept' | 'foreign' | 'blocked';
/** What is to be done to one pod template. */
export interface Plan {
    readonly selection: Selection;
    readonly changes: readonly StampChange[];
    readonly edits: readonly Edit[];
    /** By `ConfigMap/NAME` or `Secret/NAME`. */
    readonly states: ReadonlyMap<string, StampState>;
    /** By `ConfigMap/NAME` or `Secret/NAME`, for the sources selected. */
    readonly digests: ReadonlyMap<string, string>;
}
/** Computes digests and remembers them. */
export interface Digests {
    /** The digest of a source, of all keys or of those given that exist. */
    readonly of: (source: Source, keys: readonly string[] | undefined) => string;
    /** That digest and, of a Secret, the ones under the other hash keys, in their order. */
    readonly accepted: (source: Source, keys: readonly string[] | undefined) => readonly [string, ...string[]];
    /** Reloader's own SHA-1, 40 hex digits. */
    readonly reloader: (source: Source) => string;
    /** True where the source has that key. */
    readonly hasKey: (source: Source, key: string) => boolean;
    /** What was odd about the contents read so far. */
    readonly drafts: readonly Draft[];
}
/** How states and digests name a source: `ConfigMap/NAME`. */
export declare function sourceKey({ kind, name }: {
    readonly kind: SourceKind;
    readonly name: string;
}): string;
export {};
