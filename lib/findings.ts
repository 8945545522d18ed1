/**
 * Every message about a manifest, one factory each: what is wrong, what is allowed, what to do.
 *
 * Messages name objects, fields and files. They never hold source text or a value of a Secret or ConfigMap.
 */
import { positionOf } from './position.ts';
import type { Place, Severity, SourceId, SourceKind, WorkloadId } from './types.ts';

/** Names of findings. Stable: scripts match them. */
export type FindingCode =
  | 'alias-shared'
  | 'annotation-no-effect'
  | 'annotation-not-string'
  | 'annotation-unknown'
  | 'annotations-too-large'
  | 'data-not-base64'
  | 'data-not-scalar'
  | 'data-not-string'
  | 'duplicate-key'
  | 'duplicate-object'
  | 'env-collision'
  | 'flag-no-effect'
  | 'hash-key-missing'
  | 'hash-key-permissions'
  | 'helm-template'
  | 'job-immutable'
  | 'key-missing'
  | 'list-in-list'
  | 'name-invalid'
  | 'namespace-mismatch'
  | 'namespace-unknown'
  | 'not-rendered'
  | 'pattern-invalid'
  | 'pattern-unmatched'
  | 'reference-ambiguous'
  | 'reference-not-rewritten'
  | 'rollout-restart'
  | 'rolls-on-delete'
  | 'source-after-workload'
  | 'source-missing'
  | 'source-not-deterministic'
  | 'stamp-foreign'
  | 'stamp-kept'
  | 'stamped-in-base'
  | 'template-invalid'
  | 'workload-missing';

/** Every code with its usual severity, which `--severity CODE=…` changes. */
export const FINDING_SEVERITIES: Readonly<Record<FindingCode, Severity>> = {
  'alias-shared': 'error',
  'annotation-no-effect': 'info',
  'annotation-not-string': 'warning',
  'annotation-unknown': 'warning',
  'annotations-too-large': 'error',
  'data-not-base64': 'info',
  'data-not-scalar': 'error',
  'data-not-string': 'warning',
  'duplicate-key': 'warning',
  'duplicate-object': 'warning',
  'env-collision': 'error',
  'flag-no-effect': 'info',
  'hash-key-missing': 'error',
  'hash-key-permissions': 'warning',
  'helm-template': 'warning',
  'job-immutable': 'info',
  'key-missing': 'warning',
  'list-in-list': 'error',
  'name-invalid': 'warning',
  'namespace-mismatch': 'warning',
  'namespace-unknown': 'error',
  'not-rendered': 'error',
  'pattern-invalid': 'warning',
  'pattern-unmatched': 'info',
  'reference-ambiguous': 'error',
  'reference-not-rewritten': 'warning',
  'rollout-restart': 'warning',
  'rolls-on-delete': 'warning',
  'source-after-workload': 'warning',
  'source-missing': 'info',
  'source-not-deterministic': 'warning',
  'stamp-foreign': 'warning',
  'stamp-kept': 'info',
  'stamped-in-base': 'warning',
  'template-invalid': 'error',
  'workload-missing': 'warning',
};

/** A finding before its place is resolved and `--severity` and `--strict` are applied. */
export interface Draft {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  /** A place in a file, or a path alone. */
  readonly place: Place | { readonly path: string };
}

type At = Draft['place'];

function draft(code: FindingCode, place: At, message: string): Draft {
  return { code, severity: FINDING_SEVERITIES[code], message, place };
}

/** Longest name that a message shows. */
const SHOWN = 253;

/**
 * A text with its control and format characters escaped, so that none reaches a terminal or breaks a line. Systems that
 * run builds take `##[error]`, `##vso[…]` and the like for commands wherever they stand in a log, and `::error::` at the
 * start of a line, blanks aside, so these go, too.
 */
export function escaped(text: string): string {
  const inLines = text.replace(/^(\s*):(?=:)/, '$1\\u{3a}');
  // Most texts hold none, and the sets of Unicode below take longer to make than everything else here.
  if (/^[ "$-~]*$/.test(inLines)) return inLines;
  return inLines.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|#(?=#\w*\[)/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** A name as messages show it: escaped, and not longer than a name can be. */
export function shown(name: string): string {
  return escaped(name.length > SHOWN ? `${name.slice(0, SHOWN)}…` : name);
}

function shownPlace({ file, offset }: Place): string {
  return `${shown(file.path)}:${String(positionOf(file, offset).line)}`;
}

/** `Deployment web`, for messages. */
export function shownObject({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return `${shown(kind)} ${name === '' ? '(without a name)' : shown(name)}`;
}

const MANY = 5;

function shownList(names: readonly string[]): string {
  const rest = names.length - MANY;
  const first = names.slice(0, MANY).join(', ');
  return rest > 0 ? `${first} and ${String(rest)} more` : first;
}

/** What is said in place of findings beyond their limit. */
export function moreFindings(count: number): string {
  return `and ${String(count)} more of these, which are not shown; mend those that are, or turn them off with --severity`;
}

export const findings = {
  aliasShared: (place: At, workload: WorkloadId): Draft =>
    draft(
      'alias-shared',
      place,
      `the annotations or env of the pod template of ${shownObject(workload)} are shared through a YAML alias or merge key, so a stamp there would change or lose something else; write them out in the pod template`,
    ),

  templateInvalid: (place: At, workload: WorkloadId, field: string): Draft =>
    draft(
      'template-invalid',
      place,
      `${field} in the pod template of ${shownObject(workload)} is not of the type that Kubernetes wants, so it cannot be stamped; correct it`,
    ),

  annotationNoEffect: (place: At, workload: WorkloadId, key: string): Draft =>
    draft(
      'annotation-no-effect',
      place,
      `annotation ${shown(key)} of ${shownObject(workload)} only has an effect with Reloader in the cluster; Rollstamp ignores it`,
    ),

  ignoreOnWorkload: (place: At, workload: WorkloadId, key: string): Draft =>
    draft(
      'annotation-no-effect',
      place,
      `annotation ${shown(key)} of ${shownObject(workload)} has no effect there: it goes on a ConfigMap or Secret; to leave the workload alone, annotate it with rollstamp.io/freeze: "true"`,
    ),

  annotationNotString: (place: At, object: { kind: string; name: string }, key: string): Draft =>
    draft(
      'annotation-not-string',
      place,
      `annotation ${shown(key)} of ${shownObject(object)} is not a string and is taken as its text; the API server refuses it: put it in quotes`,
    ),

  annotationUnknown: (place: At, workload: WorkloadId, key: string): Draft =>
    draft(
      'annotation-unknown',
      place,
      `annotation ${shown(key)} of ${shownObject(workload)} is none of Rollstamp's, so it does nothing; there are rollstamp.io/freeze and rollstamp.io/granularity: correct it, or remove it`,
    ),

  annotationValueUnknown: (
    place: At,
    workload: WorkloadId,
    detail: { key: string; values: readonly string[] },
  ): Draft =>
    draft(
      'annotation-unknown',
      place,
      `annotation ${shown(detail.key)} of ${shownObject(workload)} has a value that means nothing, so it does nothing; it takes ${detail.values.map((value) => `"${value}"`).join(' or ')}`,
    ),

  annotationMisplaced: (place: At, workload: WorkloadId, key: string): Draft =>
    draft(
      'annotation-unknown',
      place,
      `annotation ${shown(key)} in the pod template of ${shownObject(workload)} does nothing there; move it to the annotations of the workload itself`,
    ),

  annotationsTooLarge: (place: At, workload: WorkloadId, bytes: number): Draft =>
    draft(
      'annotations-too-large',
      place,
      `with its stamps the pod template of ${shownObject(workload)} has ${String(bytes)} bytes of annotations, Kubernetes takes 262144; use --stamp single`,
    ),

  dataNotBase64: (place: At, source: SourceId, key: string): Draft =>
    draft(
      'data-not-base64',
      place,
      `key ${shown(key)} of ${shownObject(source)} is not base64 (a placeholder, or encrypted?); its text is hashed as it stands`,
    ),

  dataNotScalar: (place: At, source: SourceId, field: string): Draft =>
    draft(
      'data-not-scalar',
      place,
      `${shown(field)} of ${shownObject(source)} is not of the type that Kubernetes wants: data, binaryData and stringData map keys to strings; correct it`,
    ),

  dataNotString: (place: At, source: SourceId, key: string): Draft =>
    draft(
      'data-not-string',
      place,
      `key ${shown(key)} of ${shownObject(source)} is not a string; its text is hashed as it is written, but the API server refuses it: put it in quotes`,
    ),

  duplicateKey: (place: At, isEdited: boolean): Draft => ({
    ...draft(
      'duplicate-key',
      place,
      isEdited
        ? 'a key on the path to the stamps stands twice in its mapping, so the stamp could end up in the copy that Kubernetes ignores; remove one of the two'
        : 'the key stands twice in its mapping; Kubernetes takes the last one: remove the other',
    ),
    severity: isEdited ? 'error' : 'warning',
  }),

  /** `apiVersion` or `kind` twice in one object. */
  joinedObjects: (place: At): Draft =>
    draft(
      'duplicate-key',
      place,
      'the key stands twice in its object, so Kubernetes sees one object where there may be two: put `---` between them, or remove one key',
    ),

  dataInBoth: (place: At, source: SourceId, key: string): Draft =>
    draft(
      'duplicate-key',
      place,
      `key ${shown(key)} of ${shownObject(source)} is in data and in binaryData; binaryData counts, and the API server refuses it: remove one of the two`,
    ),

  duplicateObject: (
    place: At,
    object: { kind: string; namespace: string; name: string },
    detail: { readonly first: Place; readonly copies: number; readonly isError: boolean; readonly isSource: boolean },
  ): Draft => ({
    ...draft(
      'duplicate-object',
      place,
      `${shownObject(object)} in namespace ${shown(object.namespace)} is in the set ${detail.copies === 2 ? 'twice' : `${String(detail.copies)} times`} (first at ${shownPlace(detail.first)}); ${
        detail.isSource
          ? `this one counts${detail.isError ? ', but the contents differ and a workload is stamped with it' : ''}`
          : 'each copy is stamped'
      }: remove one, or give environments a folder each`,
    ),
    severity: detail.isError ? 'error' : 'warning',
  }),

  envCollision: (place: At, workload: WorkloadId, detail: { variable: string; names: readonly string[] }): Draft =>
    draft(
      'env-collision',
      place,
      `${shownList(detail.names.map(shown))} share the variable ${detail.variable} in ${shownObject(workload)}; rename one, or use --reload-strategy annotations`,
    ),

  flagNoEffect: (flags: readonly string[]): Draft =>
    draft(
      'flag-no-effect',
      { path: '' },
      `${flags.join(', ')}: only Reloader in the cluster can act on ${flags.length === 1 ? 'this flag' : 'these flags'}; Rollstamp ignores ${flags.length === 1 ? 'it' : 'them'}`,
    ),

  variableNoEffect: (names: readonly string[]): Draft =>
    draft(
      'flag-no-effect',
      { path: '' },
      `${shownList(names.map(shown))}: no option reads ${names.length === 1 ? 'this variable' : 'these variables'}; a variable is named like its flag, e.g. ROLLSTAMP_AUTO_RELOAD_ALL for --auto-reload-all`,
    ),

  hashKeyMissing: (place: At, workload: WorkloadId, isCheck: boolean): Draft => ({
    ...draft(
      'hash-key-missing',
      place,
      `a stamp of ${shownObject(workload)} was made with a hash key and no key is given, so it is left; give the key with --hash-key-file, or go back to plain digests with --rekey`,
    ),
    severity: isCheck ? 'info' : 'error',
  }),

  hashKeyPermissions: (path: string): Draft =>
    draft(
      'hash-key-permissions',
      { path },
      'more than its owner may read this hash key, and whoever has it can test guesses against the stamps of Secrets; run chmod 600 on it or, for a Secret volume, set defaultMode: 0400',
    ),

  helmTemplate: (path: string): Draft =>
    draft(
      'helm-template',
      { path },
      'skipped: this is a Helm template, not a manifest; name the directory that the output of helm template is written to instead, or leave this file out with --exclude',
    ),

  jobImmutable: (place: At, workload: WorkloadId): Draft =>
    draft(
      'job-immutable',
      place,
      `${shownObject(workload)} cannot change once it is applied, so it is not stamped; annotate it with argocd.argoproj.io/sync-options: Force=true,Replace=true, make it a hook, or pass --jobs always`,
    ),

  keyMissing: (place: At, workload: WorkloadId, detail: { source: SourceId; key: string }): Draft =>
    draft(
      'key-missing',
      place,
      `${shownObject(workload)} uses key ${shown(detail.key)} of ${shownObject(detail.source)}, which has no such key; its pods will not start: add the key, or set optional: true`,
    ),

  listInList: (place: At): Draft =>
    draft('list-in-list', place, 'a list stands in a list, which Kubernetes does not unpack; move its items up'),

  nameInvalid: (place: At, source: SourceId): Draft =>
    draft(
      'name-invalid',
      place,
      `${shownObject(source)} has a name that Kubernetes refuses, so it is never stamped; use lower-case letters, digits, - and ., at most 253 characters`,
    ),

  namespaceMismatch: (
    place: At,
    workload: WorkloadId,
    detail: { readonly source: SourceId; readonly workloadIsDefault: boolean },
  ): Draft => {
    const { source } = detail;
    const sides = detail.workloadIsDefault
      ? `${shownObject(workload)} has no namespace, taken as ${shown(workload.namespace)}; ${shownObject(source)} is in ${shown(source.namespace)}: pass --namespace ${shown(source.namespace)}`
      : `${shownObject(workload)} is in ${shown(workload.namespace)}; ${shownObject(source)} has no namespace, taken as ${shown(source.namespace)}: pass --namespace ${shown(workload.namespace)}`;
    return draft('namespace-mismatch', place, sides);
  },

  namespaceUnknown: (place: At, namespace: string): Draft =>
    draft(
      'namespace-unknown',
      place,
      `the labels of namespace ${shown(namespace)} are not known, so --namespace-selector cannot be answered; add its Namespace manifest, or pass --namespace-labels '${shown(namespace)}=key=value'`,
    ),

  notRendered: (path: string, marker: string): Draft =>
    draft(
      'not-rendered',
      { path },
      `holds ${shown(marker)}, so it is the source of a render, not a render; name the directory that the output of ${marker === 'Chart.yaml' ? 'helm template' : 'kustomize build'} is written to instead, leave this one out with --exclude, or pass --allow-unrendered`,
    ),

  patternInvalid: (place: At, workload: WorkloadId, detail: { key: string; part: number }): Draft =>
    draft(
      'pattern-invalid',
      place,
      `part ${String(detail.part)} of annotation ${shown(detail.key)} of ${shownObject(workload)} is not a regular expression that Go (RE2) compiles; it is skipped: correct it (the list is cut at commas first)`,
    ),

  patternUnmatched: (place: At, workload: WorkloadId, detail: { key: string; part: number }): Draft =>
    draft(
      'pattern-unmatched',
      place,
      `part ${String(detail.part)} of annotation ${shown(detail.key)} of ${shownObject(workload)} matches nothing in namespace ${shown(workload.namespace)} of this set`,
    ),

  referenceAmbiguous: (
    place: At,
    workload: WorkloadId,
    detail: { readonly source: SourceId; readonly candidates: readonly SourceId[]; readonly isRenamed: boolean },
  ): Draft => ({
    ...draft(
      'reference-ambiguous',
      place,
      `${shownObject(detail.source)} in ${shownObject(workload)} could mean ${shownList(detail.candidates.map(({ name }) => shown(name)))}, and kustomize cannot tell them apart either; give their bases different names for it`,
    ),
    severity: detail.isRenamed ? 'error' : 'warning',
  }),

  referenceNotRewritten: (place: At, workload: WorkloadId, source: SourceId): Draft =>
    draft(
      'reference-not-rewritten',
      place,
      `kustomize changes the name of ${shownObject(source)}, but not where ${shownObject(workload)} refers to it; add a nameReference for ${shown(workload.kind)} to the configurations of the kustomization or, where it has one, silence this finding`,
    ),

  rolloutRestart: (place: At, workload: WorkloadId): Draft =>
    draft(
      'rollout-restart',
      place,
      `${shownObject(workload)} asks Reloader for restarts only (rollout-strategy: restart); a stamp runs its whole rollout strategy instead`,
    ),

  rollsOnDelete: (place: At, workload: WorkloadId): Draft =>
    draft(
      'rolls-on-delete',
      place,
      `${shownObject(workload)} has updateStrategy OnDelete: a new stamp reaches a pod only when somebody deletes it`,
    ),

  sourceAfterWorkload: (place: At, workload: WorkloadId, source: SourceId): Draft =>
    draft(
      'source-after-workload',
      place,
      `${shownObject(source)} is applied after ${shownObject(workload)} (later phase, sync wave or hook weight), so the pods roll onto the old content; apply the source first`,
    ),

  sourceMissing: (
    place: At,
    source: SourceId,
    detail: { readonly workloads: readonly string[]; readonly severity: Severity },
  ): Draft => ({
    ...draft(
      'source-missing',
      place,
      `${shownObject(source)} is not in namespace ${shown(source.namespace)} of this set, so ${shownList(detail.workloads.map(shown))} ${detail.workloads.length === 1 ? 'is' : 'are'} not stamped with it; add it to the set, or expect it with --expect-missing`,
    ),
    severity: detail.severity,
  }),

  sourceNotDeterministic: (place: At, source: SourceId, workloads: readonly string[]): Draft =>
    draft(
      'source-not-deterministic',
      place,
      `${shownObject(source)} is different at each render (a random value, the time, or what the cluster holds), so ${shownList(workloads.map(shown))} ${workloads.length === 1 ? 'is' : 'are'} not stamped with it: pods would roll at every render; give the chart a fixed value, e.g. the name of an existing Secret`,
    ),

  stampForeign: (place: At, workload: WorkloadId, key: string): Draft =>
    draft(
      'stamp-foreign',
      place,
      `annotation ${shown(key)} in the pod template of ${shownObject(workload)} is under a prefix of the stamps but is no stamp; it is left: remove it, or choose another --stamp-domain`,
    ),

  stampKept: (place: At, workload: WorkloadId, source: { kind: SourceKind; name: string }): Draft =>
    draft(
      'stamp-kept',
      place,
      `the stamp of ${shownObject(source)} in ${shownObject(workload)} is kept as it is, since its source is not in this set; --prune-missing removes it`,
    ),

  stampedInBase: (place: At, workload: WorkloadId, detail: { key: string; source: SourceId }): Draft =>
    draft(
      'stamped-in-base',
      place,
      `stamp ${shown(detail.key)} of ${shownObject(workload)} was made in a base, before its source became ${shownObject(detail.source)}, and is replaced; list the function in the outermost overlay alone, where names and contents are final`,
    ),

  variableForeign: (place: At, workload: WorkloadId, variable: string): Draft =>
    draft(
      'stamp-foreign',
      place,
      `variable ${shown(variable)} of ${shownObject(workload)} is named like a stamp but holds no digest; it is left, so nothing is stamped for its source: remove it`,
    ),

  workloadMissing: (place: At, workload: WorkloadId, target: string): Draft =>
    draft(
      'workload-missing',
      place,
      `${shownObject(workload)} takes its pod template from ${shown(target)}, which is not in this set; nothing is stamped for it: add the target to the set`,
    ),
} as const;
