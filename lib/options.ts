/**
 * The options, as rows: the command line, ROLLSTAMP_* variables and configuration files are all read from here.
 * Flags that Reloader has keep its names and its value syntax.
 */

/**
 * What an option is. `list` is given several times or with commas, as Reloader's string slices; `repeat` and `paths`
 * several times, `repeat` also as a mapping; `bool-string` is Reloader's string flag that must say `true`.
 */
type OptionType = 'boolean' | 'string' | 'list' | 'repeat' | 'paths' | 'choice' | 'bool-string';

/** Who may set an option where an application and an operator both have a say (Argo CD, KRM). SPEC §10. */
type OptionOwner = 'application' | 'operator';

export interface OptionRow {
  /** The flag without its dashes. */
  readonly name: string;
  readonly type: OptionType;
  readonly choices?: readonly string[];
  /** Placeholder of the value in help texts. */
  readonly value?: string;
  /** Shown in help texts; the effective defaults are in settings.ts. */
  readonly default?: string;
  readonly help: string;
  readonly group: OptionGroup;
  readonly owner: OptionOwner;
}

type OptionGroup =
  | 'Input'
  | 'Output'
  | 'Selection'
  | 'Scope'
  | 'Stamps'
  | 'Hash key'
  | 'Missing sources'
  | 'Findings'
  | 'Annotation names';

type RowFacts = Pick<OptionRow, 'type' | 'help'> & Partial<OptionRow>;

function row(group: OptionGroup, name: string, facts: RowFacts): OptionRow {
  return { name, group, owner: 'application', ...facts };
}

function annotationRow(name: string, key: string, help: string): OptionRow {
  return row('Annotation names', name, { type: 'string', help, value: 'KEY', default: key });
}

/** Options of the core: what is selected, and how it is stamped. */
export const OPTIONS: readonly OptionRow[] = [
  row('Selection', 'auto-reload-all', {
    type: 'boolean',
    help: 'Stamp every workload with what it references, unless it opts out',
  }),
  row('Selection', 'granularity', {
    type: 'choice',
    help: 'What a stamp covers: the whole object, or the keys that the workload uses',
    choices: ['object', 'keys'],
    default: 'object',
  }),
  row('Selection', 'jobs', {
    type: 'choice',
    help: 'Stamp Jobs: where the apply recreates them, always, or never',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
  }),
  row('Selection', 'workload', {
    type: 'repeat',
    help: 'Stamp one more kind, e.g. apps.kruise.io/CloneSet=spec.template',
    value: 'GROUP/KIND=PATH',
  }),
  row('Scope', 'namespace', {
    type: 'string',
    help: 'Namespace of manifests that name none',
    value: 'NS',
    default: 'default',
  }),
  row('Scope', 'resources-to-ignore', {
    type: 'list',
    help: 'Leave sources of this kind alone: configMaps or secrets',
    value: 'KIND',
  }),
  row('Scope', 'ignored-workload-types', {
    type: 'list',
    help: 'Leave these workloads alone: jobs, cronjobs',
    value: 'TYPES',
  }),
  row('Scope', 'namespaces', { type: 'list', help: 'Only these namespaces', value: 'NS,…' }),
  row('Scope', 'namespaces-to-ignore', { type: 'list', help: 'Not these namespaces', value: 'NS,…' }),
  row('Scope', 'namespace-selector', { type: 'list', help: 'Only namespaces whose labels match', value: 'SELECTOR' }),
  row('Scope', 'namespace-labels', {
    type: 'repeat',
    help: 'Labels of a namespace that has no manifest here',
    value: 'NS=K=V,…',
  }),
  row('Scope', 'resource-label-selector', { type: 'list', help: 'Only sources whose labels match', value: 'SELECTOR' }),
  row('Scope', 'is-Argo-Rollouts', {
    type: 'bool-string',
    help: 'Stamp Argo Rollouts',
    value: 'BOOL',
    default: 'true',
  }),
  row('Stamps', 'reload-strategy', {
    type: 'choice',
    help: "Write annotations, or Reloader's STAKATER_ variables",
    choices: ['annotations', 'env-vars'],
    default: 'annotations',
    owner: 'operator',
  }),
  row('Stamps', 'stamp', {
    type: 'choice',
    help: 'One annotation for each source, or a single one for all',
    choices: ['each', 'single'],
    default: 'each',
    owner: 'operator',
  }),
  row('Stamps', 'stamp-domain', {
    type: 'string',
    help: "Domain of the stamps' annotation keys",
    value: 'DOMAIN',
    default: 'rollstamp.io',
    owner: 'operator',
  }),
  row('Stamps', 'old-stamp-domain', {
    type: 'list',
    help: 'Remove the stamps of a domain that was used before',
    value: 'DOMAIN',
    owner: 'operator',
  }),
  row('Stamps', 'enable', {
    type: 'list',
    help: 'Switch on an addition before the next major version makes it the default',
    value: 'NAME',
    owner: 'operator',
  }),
  row('Hash key', 'hash-key-file', {
    type: 'paths',
    help: 'File with the key under which Secrets are hashed (HMAC-SHA-256); check and explain take several, the new one last',
    value: 'FILE',
    owner: 'operator',
  }),
  row('Hash key', 'rekey', {
    type: 'boolean',
    help: 'Without a hash key: replace stamps that were made with one',
    owner: 'operator',
  }),
  row('Missing sources', 'missing', {
    type: 'choice',
    help: 'Severity of a source that is not in the set and not optional',
    choices: ['warn', 'error'],
    default: 'warn',
  }),
  row('Missing sources', 'expect-missing', {
    type: 'list',
    help: 'Names of sources that Git does not hold',
    value: 'GLOB',
  }),
  row('Missing sources', 'prune-missing', {
    type: 'boolean',
    help: 'Remove the stamps of sources that are not in the set',
  }),
  row('Findings', 'severity', {
    type: 'repeat',
    help: 'Severity of one finding, e.g. key-missing=error; off silences it',
    value: 'CODE=LEVEL',
  }),
  row('Findings', 'strict', { type: 'boolean', help: 'Count warnings as errors' }),
  annotationRow('auto-annotation', 'reloader.stakater.com/auto', 'Opt in with every source that is referenced'),
  annotationRow('configmap-auto-annotation', 'configmap.reloader.stakater.com/auto', 'The same for ConfigMaps'),
  annotationRow('secret-auto-annotation', 'secret.reloader.stakater.com/auto', 'The same for Secrets'),
  annotationRow('configmap-annotation', 'configmap.reloader.stakater.com/reload', 'Opt in with ConfigMaps by name'),
  annotationRow('secret-annotation', 'secret.reloader.stakater.com/reload', 'Opt in with Secrets by name'),
  annotationRow('auto-search-annotation', 'reloader.stakater.com/search', 'Opt in with referenced sources that match'),
  annotationRow('search-match-annotation', 'reloader.stakater.com/match', 'On a source: found by search'),
  annotationRow('ignore-annotation', 'reloader.stakater.com/ignore', 'On a source: never stamped'),
  annotationRow(
    'configmaps-exclude-annotation',
    'configmaps.exclude.reloader.stakater.com/reload',
    'ConfigMaps left out, by name',
  ),
  annotationRow(
    'secrets-exclude-annotation',
    'secrets.exclude.reloader.stakater.com/reload',
    'Secrets left out, by name',
  ),
];

/** What a function of kustomize or kpt takes beside the options of the core. */
export const FUNCTION_OPTIONS: readonly OptionRow[] = [
  row('Stamps', 'stamp-hashed', {
    type: 'boolean',
    help: 'Stamp also sources whose names will end with a hash of their content',
    owner: 'operator',
  }),
  row('Output', 'quiet', { type: 'boolean', help: 'Show errors only', owner: 'operator' }),
];

/** What a command takes beside the options of the core. */
export interface CommandOptionRow extends OptionRow {
  readonly commands: readonly CommandName[];
}

export type CommandName = 'stamp' | 'check' | 'explain';

const ALL: readonly CommandName[] = ['stamp', 'check', 'explain'];

type CommandFacts = RowFacts & { readonly commands?: readonly CommandName[] };

function commandRow(group: OptionGroup, name: string, { commands = ALL, ...facts }: CommandFacts): CommandOptionRow {
  return { ...row(group, name, { owner: 'operator', ...facts }), commands };
}

/** Options of the commands: what is read, and what is shown. */
export const COMMAND_OPTIONS: readonly CommandOptionRow[] = [
  commandRow('Input', 'exclude', { type: 'repeat', value: 'GLOB', help: 'Leave files out when walking a directory' }),
  commandRow('Input', 'tracked', { type: 'boolean', help: 'Only files that git tracks' }),
  commandRow('Input', 'allow-unrendered', {
    type: 'boolean',
    help: 'Go on where a directory holds kustomize sources or a chart',
  }),
  commandRow('Output', 'in-place', {
    type: 'boolean',
    commands: ['stamp'],
    help: 'Write the files instead of standard output',
  }),
  commandRow('Output', 'diff', {
    type: 'boolean',
    commands: ['check'],
    default: 'true',
    help: 'Show what would change',
  }),
  commandRow('Output', 'unseen', {
    type: 'boolean',
    commands: ['explain'],
    help: 'List only what Reloader would roll and Git cannot show',
  }),
  commandRow('Output', 'format', {
    type: 'choice',
    choices: ['text', 'json', 'github'],
    default: 'text',
    help: 'How findings and results are written',
  }),
  commandRow('Output', 'quiet', { type: 'boolean', help: 'Show errors only' }),
];

/** Flags of Reloader that only make sense in a cluster. They are accepted, so that its arguments can be pasted. */
export const NO_EFFECT_FLAGS: readonly { readonly name: string; readonly type: 'boolean' | 'string' }[] = [
  { name: 'alert-on-reload', type: 'boolean' },
  { name: 'alert-sink', type: 'string' },
  { name: 'alert-webhook-url', type: 'string' },
  { name: 'alert-additional-info', type: 'string' },
  { name: 'enable-csi-integration', type: 'boolean' },
  { name: 'enable-ha', type: 'boolean' },
  { name: 'enable-pprof', type: 'boolean' },
  { name: 'log-format', type: 'string' },
  { name: 'log-level', type: 'string' },
  { name: 'pause-deployment-annotation', type: 'string' },
  { name: 'pause-deployment-time-annotation', type: 'string' },
  { name: 'pprof-addr', type: 'string' },
  { name: 'reload-on-create', type: 'string' },
  { name: 'reload-on-delete', type: 'string' },
  { name: 'sync-after-restart', type: 'boolean' },
  { name: 'webhook-url', type: 'string' },
];

/** `auto-reload-all` → `autoReloadAll`, `is-Argo-Rollouts` → `isArgoRollouts`. */
export function camelCase(name: string): string {
  return name.replace(/-([A-Za-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `auto-reload-all` → `ROLLSTAMP_AUTO_RELOAD_ALL`. */
export function variableName(name: string): string {
  return `ROLLSTAMP_${name.replaceAll('-', '_').toUpperCase()}`;
}
