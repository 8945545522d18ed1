/**
 * What an application and its operator ask for: parameters of the Application beat its variables beat those of the
 * sidecar beat the application's `.rollstamp.yaml`. What belongs to the operator comes from the sidecar alone. SPEC §10.
 */
import { isAbsolute } from 'node:path';
import { UsageError } from '../../lib/errors.ts';
import { OPTIONS, camelCase, variableName } from '../../lib/options.ts';
import type { Options } from '../../lib/settings.ts';
import type { Io } from '../io.ts';
import { toOptions, toValue } from '../values.ts';
import type { Value } from '../values.ts';
import { readAppConfig } from './app-config.ts';
import { operatorsOwn, readParameters, readVariables } from './given.ts';
import type { Given, TextMap } from './given.ts';
import { PARAMETERS } from './parameter-table.ts';
import type { ParameterRow } from './parameter-table.ts';
import type { Repository } from './paths.ts';

export interface Request {
  readonly source: 'auto' | 'directory' | 'kustomize' | 'helm';
  readonly allowEmpty: boolean;
  readonly recurse: boolean;
  /** Globs; empty for none. */
  readonly include: string;
  readonly exclude: string;
  readonly valueFiles: readonly string[];
  /** YAML; empty for none. */
  readonly values: string;
  readonly helmParameters: ReadonlyMap<string, string>;
  readonly helmStringParameters: ReadonlyMap<string, string>;
  readonly helmFileParameters: ReadonlyMap<string, string>;
  readonly ignoreMissingValueFiles: boolean;
  readonly skipCrds: boolean;
  readonly skipTests: boolean;
  readonly skipSchemaValidation: boolean;
  /** Empty where nobody says. */
  readonly releaseName: string;
  readonly kubeVersion: string;
  readonly apiVersions: readonly string[];
  readonly kustomize: KustomizeRequest;
  /** Of manifests that name none; empty where nobody says. */
  readonly namespace: string;
  readonly options: Options;
}

/** Changes of a kustomization; empty for none. */
export interface KustomizeRequest {
  readonly buildOptions: readonly string[];
  readonly namePrefix: string;
  readonly nameSuffix: string;
  readonly kustomizeNamespace: string;
  readonly images: readonly string[];
  readonly replicas: ReadonlyMap<string, string>;
  readonly commonLabels: ReadonlyMap<string, string>;
  readonly commonAnnotations: ReadonlyMap<string, string>;
}

/** Merges and checks everything that is given. Throws UsageError and, for what is too large, InputError. */
export function readRequest(io: Io, repository: Repository): Request {
  const { env } = io;
  const layers = [readParameters(env), readVariables(env, 'ARGOCD_ENV_'), readVariables(env, '')];
  const config = readAppConfig(repository);
  const values = new Map<string, Value>();
  for (const row of PARAMETERS) {
    if (row.field === 'map') continue;
    const value = valueOf(row, layers) ?? config.get(row.name);
    if (value !== undefined) values.set(row.name, value);
  }
  const text = (name: string): string => String(values.get(name) ?? '');
  const isTrue = (name: string): boolean => values.get(name) === true;
  const list = (name: string): readonly string[] => {
    const value = values.get(name);
    return typeof value === 'object' ? value : [];
  };
  const map = (name: string): ReadonlyMap<string, string> => mapOf(name, layers);
  const namespace = text('namespace') || (env['ARGOCD_APP_NAMESPACE'] ?? '');
  return {
    source: toSource(values.get('source')),
    allowEmpty: isTrue('allow-empty'),
    recurse: isTrue('recurse'),
    include: text('include'),
    exclude: text('exclude'),
    valueFiles: list('value-files'),
    ignoreMissingValueFiles: isTrue('ignore-missing-value-files'),
    values: text('values'),
    helmParameters: map('helm-parameters'),
    helmStringParameters: map('helm-string-parameters'),
    helmFileParameters: map('helm-file-parameters'),
    skipCrds: isTrue('skip-crds'),
    skipTests: isTrue('skip-tests'),
    skipSchemaValidation: isTrue('skip-schema-validation'),
    releaseName: text('release-name'),
    kubeVersion: text('kube-version'),
    apiVersions: list('api-versions'),
    kustomize: {
      buildOptions: list('kustomize-build-options'),
      namePrefix: text('name-prefix'),
      nameSuffix: text('name-suffix'),
      kustomizeNamespace: text('kustomize-namespace'),
      images: list('images'),
      replicas: map('replicas'),
      commonLabels: map('common-labels'),
      commonAnnotations: map('common-annotations'),
    },
    namespace,
    options: toOptions({ ...selectionOptions(values), ...operatorOptions(env), namespace }, repository.app),
  };
}

function toSource(value: Value | undefined): Request['source'] {
  return value === 'directory' || value === 'kustomize' || value === 'helm' ? value : 'auto';
}

type Layer = ReadonlyMap<string, Given>;

function valueOf({ name, option }: ParameterRow, layers: readonly Layer[]): Value | undefined {
  const given = layers.map((layer) => layer.get(name)).find((one) => one !== undefined);
  if (given === undefined || option === undefined || isMap(given.value)) return undefined;
  return toValue(option, given.value, given.origin);
}

function mapOf(name: string, layers: readonly Layer[]): ReadonlyMap<string, string> {
  const given = layers.map((layer) => layer.get(name)).find((one) => one !== undefined);
  if (given === undefined) return new Map();
  if (typeof given.value === 'string') return toMap(given.value, given.origin);
  return isMap(given.value) ? given.value : new Map();
}

function isMap(value: Given['value']): value is TextMap {
  return value instanceof Map;
}

/** A variable with `KEY=VALUE` lines. */
function toMap(text: string, origin: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const cut = line.indexOf('=');
      if (cut < 1) throw new UsageError(`${origin} takes lines KEY=VALUE`);
      return [line.slice(0, cut), line.slice(cut + 1)];
    }),
  );
}

function selectionOptions(values: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  const names = OPTIONS.filter(({ owner }) => owner === 'application').map(({ name }) => name);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [[camelCase(name), value] as const];
    }),
  );
}

/** What belongs to the operator. */
function operatorOptions(env: Io['env']): Readonly<Record<string, Value>> {
  const options: Record<string, Value> = {};
  for (const row of OPTIONS.filter(operatorsOwn)) {
    const variable = variableName(row.name);
    const text = env[variable] ?? '';
    if (text !== '') options[camelCase(row.name)] = toValue(row, text, variable);
  }
  const { hashKeyFile } = options;
  // A relative path would begin in the application's folder, and the key would be the application's.
  if (typeof hashKeyFile === 'object' && !hashKeyFile.every((path) => isAbsolute(path))) {
    throw new UsageError('ROLLSTAMP_HASH_KEY_FILE takes an absolute path in the sidecar');
  }
  return options;
}
