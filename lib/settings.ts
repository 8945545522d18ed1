/** Options as users give them, checked and made ready for the stages. */
import { UsageError } from './errors.ts';
import { FINDING_SEVERITIES } from './findings.ts';
import { SelectorError, isDnsSubdomain, parseSelector } from './labels.ts';
import type { Selector } from './labels.ts';
import type { Severity, SourceKind } from './types.ts';
import { WORKLOAD_KINDS } from './workloads.ts';
import type { WorkloadKind } from './workloads.ts';

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
export function toSettings(options: Options, { functionInput, unstable }: InputFacts = {}): Settings {
  const keys = toKeys(options);
  const stampDomain = options.stampDomain ?? 'rollstamp.io';
  checkDomains([stampDomain, ...(options.oldStampDomain ?? [])], keys);
  const form = options.reloadStrategy === 'env-vars' ? 'env-vars' : (options.stamp ?? 'each');
  if (form === 'env-vars') checkEnvVars(options);
  for (const name of options.enable ?? []) {
    throw new UsageError(`--enable ${name}: there is no such addition in this version`);
  }
  return {
    autoReloadAll: options.autoReloadAll ?? false,
    granularity: options.granularity ?? 'object',
    jobs: options.jobs ?? 'auto',
    kinds: [...WORKLOAD_KINDS, ...(options.workload ?? []).map(toWorkloadKind)],
    namespace: options.namespace === undefined || options.namespace === '' ? 'default' : options.namespace,
    ignoredKind: toIgnoredKind(options.resourcesToIgnore ?? []),
    ignoredWorkloadTypes: toIgnoredTypes(options.ignoredWorkloadTypes ?? []),
    namespaces: options.namespaces ?? [],
    namespacesToIgnore: options.namespacesToIgnore ?? [],
    namespaceSelector: toSelector('namespace-selector', options.namespaceSelector ?? []),
    namespaceLabels: new Map((options.namespaceLabels ?? []).map(toNamespaceLabels)),
    resourceLabelSelector: toSelector('resource-label-selector', options.resourceLabelSelector ?? []),
    isArgoRollouts: options.isArgoRollouts ?? true,
    form,
    stampDomain,
    oldStampDomains: (options.oldStampDomain ?? []).filter((domain) => domain !== stampDomain),
    hashKey: options.hashKey === undefined ? undefined : toHashKey(options.hashKey),
    otherHashKeys: toOtherKeys(options),
    rekey: options.rekey ?? false,
    missing: options.missing ?? 'warn',
    expectMissing: options.expectMissing ?? [],
    pruneMissing: options.pruneMissing ?? false,
    severity: toSeverities(options.severity ?? {}),
    strict: options.strict ?? false,
    keys,
    functionInput,
    unstable: unstable ?? new Set(),
  };
}

function annotationKey(value: string | undefined, fallback: string): string {
  if (value === '') throw new UsageError('an annotation key must not be empty: leave the option out for the default');
  return value ?? fallback;
}

function toKeys(options: Options): AnnotationKeys {
  return {
    auto: annotationKey(options.autoAnnotation, 'reloader.stakater.com/auto'),
    typedAuto: {
      ConfigMap: annotationKey(options.configmapAutoAnnotation, 'configmap.reloader.stakater.com/auto'),
      Secret: annotationKey(options.secretAutoAnnotation, 'secret.reloader.stakater.com/auto'),
    },
    named: {
      ConfigMap: annotationKey(options.configmapAnnotation, 'configmap.reloader.stakater.com/reload'),
      Secret: annotationKey(options.secretAnnotation, 'secret.reloader.stakater.com/reload'),
    },
    exclude: {
      ConfigMap: annotationKey(options.configmapsExcludeAnnotation, 'configmaps.exclude.reloader.stakater.com/reload'),
      Secret: annotationKey(options.secretsExcludeAnnotation, 'secrets.exclude.reloader.stakater.com/reload'),
    },
    search: annotationKey(options.autoSearchAnnotation, 'reloader.stakater.com/search'),
    match: annotationKey(options.searchMatchAnnotation, 'reloader.stakater.com/match'),
    ignore: annotationKey(options.ignoreAnnotation, 'reloader.stakater.com/ignore'),
  };
}

/** An annotation prefix has at most 253 characters, and `configmap.` stands in front. */
const MAX_DOMAIN = 243;

function checkDomains(domains: readonly string[], keys: AnnotationKeys): void {
  const configured = [
    keys.auto,
    keys.search,
    keys.match,
    keys.ignore,
    ...Object.values(keys.typedAuto),
    ...Object.values(keys.named),
    ...Object.values(keys.exclude),
  ];
  for (const domain of domains) {
    if (domain.length > MAX_DOMAIN || !isDnsSubdomain(domain)) {
      throw new UsageError(
        `a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at most ${String(MAX_DOMAIN)} characters`,
      );
    }
    const taken = configured.find(
      (key) =>
        key.startsWith(`configmap.${domain}/`) ||
        key.startsWith(`secret.${domain}/`) ||
        key === `${domain}/config-digest`,
    );
    if (taken !== undefined) {
      throw new UsageError(
        `the annotation key ${taken} lies under the prefixes of the stamps (${domain}): rename one of them`,
      );
    }
  }
}

function checkEnvVars(options: Options): void {
  const clash = [
    ['granularity', options.granularity === 'keys'],
    ['hash-key-file', options.hashKey !== undefined],
    ['stamp single', options.stamp === 'single'],
    ['stamp-domain', options.stampDomain !== undefined],
  ].find(([, isGiven]) => isGiven);
  if (clash !== undefined) {
    throw new UsageError(
      `--reload-strategy env-vars writes what Reloader would write, so it does not go with --${String(clash[0])}: leave one of them out`,
    );
  }
}

function toIgnoredKind(values: readonly string[]): SourceKind | undefined {
  const kinds = new Set(values.map((value) => value.toLowerCase()));
  if (kinds.size === 0) return undefined;
  if (kinds.size > 1 || !(kinds.has('configmaps') || kinds.has('secrets'))) {
    throw new UsageError('--resources-to-ignore takes configMaps or secrets, one of them');
  }
  return kinds.has('secrets') ? 'Secret' : 'ConfigMap';
}

function toIgnoredTypes(values: readonly string[]): readonly string[] {
  for (const value of values) {
    if (value !== 'jobs' && value !== 'cronjobs') {
      throw new UsageError('--ignored-workload-types takes jobs and cronjobs');
    }
  }
  return values;
}

function toSelector(flag: string, parts: readonly string[]): Selector | undefined {
  if (parts.length === 0) return undefined;
  try {
    return parseSelector(parts);
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    throw new UsageError(`--${flag}: ${error.message}`, { cause: error });
  }
}

function toNamespaceLabels(text: string): [string, ReadonlyMap<string, string>] {
  const [namespace = '', ...rest] = text.split('=');
  const pairs = rest.join('=');
  const labels = new Map<string, string>();
  for (const pair of pairs === '' ? [] : pairs.split(',')) {
    const cut = pair.indexOf('=');
    if (cut < 1) {
      throw new UsageError("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");
    }
    labels.set(pair.slice(0, cut).trim(), pair.slice(cut + 1).trim());
  }
  if (namespace === '' || rest.length === 0) {
    throw new UsageError("--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'");
  }
  return [namespace, labels];
}

const WORKLOAD = /^(?:([a-z0-9.-]+)\/)?([A-Za-z][A-Za-z0-9]*)=([^.=]+(?:\.[^.=]+)*)$/;

function toWorkloadKind(text: string): WorkloadKind {
  const [, group = '', kind = '', path = ''] = WORKLOAD.exec(text) ?? [];
  if (kind === '') {
    throw new UsageError('--workload takes GROUP/KIND=path.to.template, e.g. apps.kruise.io/CloneSet=spec.template');
  }
  if (group === '' && /^(?:ConfigMap|Secret|Namespace|.*List)$/.test(kind)) {
    throw new UsageError(`--workload ${kind}: a source, namespace or list has no pod template`);
  }
  if (WORKLOAD_KINDS.some((row) => row.group === group && row.kind === kind)) {
    throw new UsageError(`--workload ${group}/${kind}: the kind is built in`);
  }
  return { group, kind, template: path.split('.') };
}

function toOtherKeys({ hashKey, otherHashKeys = [] }: Options): readonly Uint8Array[] {
  if (hashKey === undefined && otherHashKeys.length > 0) {
    throw new UsageError('there are other hash keys, but no hash key: give the key that stamps are made with, too');
  }
  return otherHashKeys.map(toHashKey);
}

function toHashKey(key: string | Uint8Array): Uint8Array {
  const bytes = typeof key === 'string' ? new TextEncoder().encode(key) : key;
  if (bytes.length === 0) throw new UsageError('the hash key is empty: give a key, or leave the option out');
  return bytes;
}

function isLevel(text: string): text is Severity | 'off' {
  return text === 'error' || text === 'warning' || text === 'info' || text === 'off';
}

function toSeverities(given: Readonly<Record<string, string>>): ReadonlyMap<string, Severity | 'off'> {
  const severities = new Map<string, Severity | 'off'>();
  for (const [code, severity] of Object.entries(given)) {
    if (!Object.hasOwn(FINDING_SEVERITIES, code)) {
      throw new UsageError(
        `--severity ${code}: there is no such finding; the codes are ${Object.keys(FINDING_SEVERITIES).join(', ')}`,
      );
    }
    if (!isLevel(severity)) {
      throw new UsageError(`--severity ${code}=…: takes error, warning, info or off`);
    }
    severities.set(code, severity);
  }
  return severities;
}
