import type { Selector } from './labels.js';
import type { Severity, SourceKind } from './types.js';
import type { WorkloadKind } from './workloads.js';
/**
 * Options of `stamp`, `check` and `explain`: the flags of the command line in camelCase. Everything may be left out.
 * The flags with the names of stakater/Reloader's mean what they mean there.
 */
export interface Options {
    /** Stamp every workload with what it references, unless it opts out. Default false. */
    readonly autoReloadAll?: boolean;
    /** What a stamp covers. Default `object`. */
    readonly granularity?: 'object' | 'keys';
    /** Stamp Jobs where the apply recreates them, always, or never. Default `auto`. */
    readonly jobs?: 'auto' | 'always' | 'never';
    /** More kinds, each `GROUP/KIND=path.to.template` (`KIND=…` for the core group). */
    readonly workload?: readonly string[];
    /** Namespace of manifests that name none; empty counts as not given. Default `default`. */
    readonly namespace?: string;
    /** `configMaps` or `secrets`, not both. */
    readonly resourcesToIgnore?: readonly string[];
    /** `jobs`, `cronjobs`. */
    readonly ignoredWorkloadTypes?: readonly string[];
    readonly namespaces?: readonly string[];
    readonly namespacesToIgnore?: readonly string[];
    readonly namespaceSelector?: readonly string[];
    /** Each `NS=k=v,k=v`. */
    readonly namespaceLabels?: readonly string[];
    readonly resourceLabelSelector?: readonly string[];
    /** Default true. */
    readonly isArgoRollouts?: boolean;
    /** Default `annotations`. */
    readonly reloadStrategy?: 'annotations' | 'env-vars';
    /** Default `each`. */
    readonly stamp?: 'each' | 'single';
    /** Default `rollstamp.io`. */
    readonly stampDomain?: string;
    readonly oldStampDomain?: readonly string[];
    /** Names of additions; none exist in this version. */
    readonly enable?: readonly string[];
    /** The key under which Secrets are hashed, as text (UTF-8) or bytes; must not be empty. */
    readonly hashKey?: string | Uint8Array;
    /** For `check` and `explain`: a stamp made with one of these keys is fresh, too. Needs `hashKey`. */
    readonly otherHashKeys?: readonly (string | Uint8Array)[];
    readonly rekey?: boolean;
    /** Default `warn`. */
    readonly missing?: 'warn' | 'error';
    /** Names with `*` and `?`. */
    readonly expectMissing?: readonly string[];
    readonly pruneMissing?: boolean;
    /** Severity of a finding by its code, or `off`. */
    readonly severity?: Readonly<Record<string, string>>;
    /** Warnings count as errors. */
    readonly strict?: boolean;
    readonly autoAnnotation?: string;
    readonly configmapAutoAnnotation?: string;
    readonly secretAutoAnnotation?: string;
    readonly configmapAnnotation?: string;
    readonly secretAnnotation?: string;
    readonly autoSearchAnnotation?: string;
    readonly searchMatchAnnotation?: string;
    readonly ignoreAnnotation?: string;
    readonly configmapsExcludeAnnotation?: string;
    readonly secretsExcludeAnnotation?: string;
}
/** The annotation keys in force. */
interface AnnotationKeys {
    readonly auto: string;
    readonly typedAuto: Readonly<Record<SourceKind, string>>;
    readonly named: Readonly<Record<SourceKind, string>>;
    readonly exclude: Readonly<Record<SourceKind, string>>;
    readonly search: string;
    readonly match: string;
    readonly ignore: string;
}
/** Options after checking, with nothing left to decide. */
export interface Settings {
    readonly autoReloadAll: boolean;
    readonly granularity: 'object' | 'keys';
    readonly jobs: 'auto' | 'always' | 'never';
    readonly kinds: readonly WorkloadKind[];
    readonly namespace: string;
    readonly ignoredKind: SourceKind | undefined;
    readonly ignoredWorkloadTypes: readonly string[];
    readonly namespaces: readonly string[];
    readonly namespacesToIgnore: readonly string[];
    readonly namespaceSelector: Selector | undefined;
    readonly namespaceLabels: ReadonlyMap<string, ReadonlyMap<string, string>>;
    readonly resourceLabelSelector: Selector | undefined;
    readonly isArgoRollouts: boolean;
    readonly form: 'each' | 'single' | 'env-vars';
    readonly stampDomain: string;
    readonly oldStampDomains: readonly string[];
    readonly hashKey: Uint8Array | undefined;
    readonly otherHashKeys: readonly Uint8Array[];
    readonly rekey: boolean;
    readonly missing: 'warn' | 'error';
    readonly expectMissing: readonly string[];
    readonly pruneMissing: boolean;
    readonly severity: ReadonlyMap<string, Severity | 'off'>;
    readonly strict: boolean;
    readonly keys: AnnotationKeys;
    /** Undefined where the input is a render, with the names that references mean. */
    readonly functionInput: FunctionInput | undefined;
    /** Sources that are different at each render, as `NAMESPACE/KIND/NAME`. */
    readonly unstable: ReadonlySet<string>;
}
/** What is known about the input beside its text. */
export interface InputFacts {
    /** The files are what kustomize or kpt gives a function. */
    readonly functionInput?: FunctionInput;
    /** Sources that are different at each render, as `NAMESPACE/KIND/NAME`: they are not stamped. */
    readonly unstable?: ReadonlySet<string>;
}
/** The input is what kustomize or kpt gives a function: objects for local use, and names on their way. SPEC §9. */
interface FunctionInput {
    /** Stamp also what gets a hash of its content at the end of its name. */
    readonly stampHashed: boolean;
}
/** Checks options. Throws UsageError for a value that is not allowed or a combination that means nothing. */
export declare function toSettings(options: Options, { functionInput, unstable }?: InputFacts): Settings;
export {};
