/**
 * The vocabulary of the product: what flows between the stages.
 *
 * Offsets count UTF-16 code units from the start of a file's text, ends are exclusive.
 */

/** One text to read, and the name that findings give it. */
export interface InputFile {
  /** How the file is named in findings, as the user wrote it; `-` for standard input. */
  readonly path: string;
  /** The whole text. A byte order mark is part of it. */
  readonly text: string;
  /** Found by walking a folder, not named: a Helm template is then skipped instead of refused. */
  readonly walked?: boolean;
  /** The text was decoded from UTF-8, so that it cannot hold halves of characters. */
  readonly decoded?: boolean;
}

/** A replacement of `[start, end)` of one file's text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What became of one file. */
export interface FileResult {
  readonly path: string;
  /** The text with the stamps; the input's own text where there is nothing to change. */
  readonly text: string;
  readonly edits: readonly Edit[];
}

export type SourceKind = 'ConfigMap' | 'Secret';

export const SOURCE_KINDS: readonly SourceKind[] = ['ConfigMap', 'Secret'];

export type Severity = 'error' | 'warning' | 'info';

/** A place in a file, before it is resolved to line and column. */
export interface Place {
  readonly file: InputFile;
  readonly offset: number;
}

/** Something worth telling. SPEC §7. */
export interface Finding {
  /** Stable, kebab-case name of the kind of finding. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, what is allowed, what to do. Never holds a value of a Secret or ConfigMap. */
  readonly message: string;
  readonly path: string;
  /** From 1; 0 where the finding is about no place in a file. */
  readonly line: number;
  /** From 1, in code points; 0 where the finding is about no place in a file. */
  readonly column: number;
  /** Set where it stands for so many findings of its code and severity, which are not told one by one. */
  readonly more?: number;
}

/** Which rule of the decision selected a source. SPEC §3.1. */
export type Rule = 'named' | 'search' | 'auto' | 'auto-all';

/** Why a stamp changes. SPEC §8; `missing` is `--prune-missing` at work, the next two are for functions of kustomize. */
export type Reason =
  | 'content'
  | 'added'
  | 'form'
  | 'key'
  | 'removed: ignore'
  | 'removed: exclude'
  | 'removed: opt-out'
  | 'removed: missing'
  | 'removed: hash-suffix'
  | 'removed: renamed'
  | 'removed: random';

/** A source, by what names it. */
export interface SourceId {
  readonly kind: SourceKind;
  readonly namespace: string;
  readonly name: string;
}

/** A workload, by what names it. */
export interface WorkloadId {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** A place in a pod template that names a source. SPEC §3.2. */
export interface Reference {
  readonly kind: SourceKind;
  readonly name: string;
  /** The keys that are used; undefined means all of them. */
  readonly keys: readonly string[] | undefined;
  readonly optional: boolean;
  /** Dotted path from the pod template, e.g. `spec.containers[0].envFrom[1].configMapRef`. */
  readonly path: string;
  readonly offset: number;
  readonly via: 'env' | 'volume';
  /** Indexes into `spec.containers` that use it, in order; empty where only init containers do. */
  readonly containers: readonly number[];
}

/** Where a manifest stands in the order in which Argo CD and Helm apply. */
export interface ApplyOrder {
  /** 0 before the sync (pre-hooks), 1 with it, 2 after it; undefined where the order is not known. */
  readonly phase: number | undefined;
  /** Sync wave or hook weight. */
  readonly wave: number;
}
