/** The parameters of an Application, as rows: they are read, announced and documented from here. */
import { OPTIONS } from '../../lib/options.ts';
import type { OptionRow } from '../../lib/options.ts';

/** How Argo CD hands over a value. */
export type Field = 'string' | 'array' | 'map';

export interface ParameterRow {
  readonly name: string;
  readonly title: string;
  readonly help: string;
  readonly field: Field;
  /** As text; empty where there is none. */
  readonly default: string;
  /** How a text or a list is checked; a map is checked where it is used. */
  readonly option: OptionRow | undefined;
}

type Facts = Pick<OptionRow, 'type'> & Partial<OptionRow>;

function own(name: string, help: string, facts: Facts): ParameterRow {
  const option: OptionRow = { name, help, group: 'Input', owner: 'application', ...facts };
  return toRow(option);
}

function map(name: string, help: string): ParameterRow {
  return { name, title: titleOf(name), help, field: 'map', default: '', option: undefined };
}

function toRow(option: OptionRow): ParameterRow {
  const { name, help, type } = option;
  const field = type === 'list' || type === 'repeat' ? 'array' : 'string';
  const fallback = option.default ?? (type === 'boolean' ? 'false' : '');
  return { name, title: titleOf(name), help, field, default: fallback, option };
}

/** `value-files` → `Value files`. */
function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const NAMESPACE = 'Namespace of manifests that name none; the default is the destination of the Application';

function selection(option: OptionRow): ParameterRow {
  const row = toRow(option);
  return option.name === 'namespace' ? { ...row, help: NAMESPACE, default: '' } : row;
}

/** Announced by what the application's folder holds, not for every application. */
const DYNAMIC: ReadonlySet<string> = new Set(['value-files', 'helm-parameters']);

/** Every parameter that an application may set. */
export const PARAMETERS: readonly ParameterRow[] = [
  own('source', 'How the manifests are made; auto does what Argo CD would do', {
    type: 'choice',
    choices: ['auto', 'directory', 'kustomize', 'helm'],
    default: 'auto',
  }),
  own('allow-empty', 'Let a render without any manifest pass, which prunes everything', { type: 'boolean' }),
  own('recurse', 'Directory: read the folders below, too', { type: 'boolean' }),
  own('include', 'Directory: read only files whose path matches this glob', { type: 'string' }),
  own('exclude', 'Directory: do not read files whose path matches this glob', { type: 'string' }),
  own(
    'value-files',
    'Helm: files with values, from the folder of the application or, with a / before them, of the repository',
    {
      type: 'repeat',
    },
  ),
  own('ignore-missing-value-files', 'Helm: leave out files with values that are not there', { type: 'boolean' }),
  own('values', 'Helm: values as YAML', { type: 'string' }),
  map('helm-parameters', 'Helm: single values, as for --set'),
  map('helm-string-parameters', 'Helm: single values that are strings, as for --set-string'),
  map('helm-file-parameters', 'Helm: single values from files, as for --set-file'),
  own('release-name', 'Helm: the name of the release; the default is that of the Application', { type: 'string' }),
  own('kube-version', 'Helm: the version of Kubernetes; the default is that of the cluster', { type: 'string' }),
  own('api-versions', 'Helm: the versions of APIs; the default is those of the cluster', { type: 'repeat' }),
  own('skip-crds', 'Helm: leave out what the chart has in crds/', { type: 'boolean' }),
  own('skip-tests', 'Helm: leave out the tests of the chart', { type: 'boolean' }),
  own('skip-schema-validation', 'Helm: do not hold values against the schema of the chart', { type: 'boolean' }),
  own('kustomize-build-options', 'Kustomize: options of kustomize build that are safe, e.g. --reorder=none', {
    type: 'repeat',
  }),
  own('name-prefix', 'Kustomize: what all names begin with, in place of namePrefix', { type: 'string' }),
  own('name-suffix', 'Kustomize: what all names end with, in place of nameSuffix', { type: 'string' }),
  own('kustomize-namespace', 'Kustomize: the namespace of all manifests, in place of namespace', { type: 'string' }),
  own('images', 'Kustomize: images, e.g. web=registry.example.com/web:1.2 or web@sha256:…', { type: 'repeat' }),
  map('replicas', 'Kustomize: replicas by the name of their workload'),
  map('common-labels', 'Kustomize: labels beside commonLabels'),
  map('common-annotations', 'Kustomize: annotations beside commonAnnotations'),
  ...OPTIONS.filter(({ owner }) => owner === 'application').map(selection),
];

/** Those that plugin.yaml announces. Of a name that is announced twice, Argo CD takes the static one. */
export const STATIC_PARAMETERS: readonly ParameterRow[] = PARAMETERS.filter(({ name }) => !DYNAMIC.has(name));

/** A parameter as Argo CD wants it announced. */
export interface Announcement {
  readonly name: string;
  readonly title: string;
  readonly tooltip: string;
  readonly required: boolean;
  readonly itemType: string;
  readonly collectionType: Field;
  readonly string?: string;
  readonly array?: readonly string[];
  readonly map?: Readonly<Record<string, string>>;
}

/**
 * A row as an announcement. What it announces as a value, Argo CD shows as what holds if nobody says anything else, and
 * does not send.
 *
 * @param holds - the values that hold, of a map
 * @param found - what a list could name
 */
export function announce(
  { name, title, help, field, option, default: fallback }: ParameterRow,
  {
    holds = {},
    found = [],
  }: { readonly holds?: Readonly<Record<string, string>>; readonly found?: readonly string[] } = {},
): Announcement {
  const isBoolean = option?.type === 'boolean' || option?.type === 'bool-string';
  const base = {
    name,
    title,
    tooltip: found.length === 0 ? help : `${help}. Here: ${found.join(', ')}`,
    required: false,
    itemType: isBoolean ? 'boolean' : 'string',
    collectionType: field,
  };
  if (field === 'array') return { ...base, array: [] };
  return field === 'map' ? { ...base, map: holds } : { ...base, string: fallback };
}
