/** What Helm is told: the flags that Argo CD would give, and nothing that an application makes a flag of its own. */
import { writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UsageError } from '../../lib/errors.ts';
import { shown } from '../../lib/findings.ts';
import { byCodeUnit } from '../../lib/sort.ts';
import type { Application } from './application.ts';
import { findFile, resolveFile } from './paths.ts';

/** The arguments behind the chart. Throws UsageError and InputError for what cannot be one. */
export function helmArguments(application: Application): readonly string[] {
  const { request, children } = application;
  const { values, helmParameters, helmStringParameters } = request;
  const files = valueFiles(application).map((path) => csv(fromApp(path, application)));
  if (values !== '') {
    const path = join(children.folder, 'values.yaml');
    writeFileSync(path, values, { mode: 0o600 });
    files.push(csv(path));
  }
  const fileParameters = parameterFiles(application).map(([key, path]): readonly [string, string] => [
    key,
    literal(fromApp(path, application), originOf(key)),
  ]);
  for (const [key] of fileParameters) checkFileKey(key);
  return [
    '--name-template',
    releaseName(application),
    ...pair('--namespace', request.namespace),
    ...pair('--kube-version', kubeVersion(application)),
    ...sorted(helmParameters).flatMap(([key, value]) => ['--set', `${checkKey(key)}=${escapeCommas(value)}`]),
    ...sorted(helmStringParameters).flatMap(([key, value]) => [
      '--set-string',
      `${checkKey(key)}=${escapeCommas(value)}`,
    ]),
    ...fileParameters.flatMap(([key, path]) => ['--set-file', `${key}=${path}`]),
    ...files.flatMap((path) => ['--values', path]),
    ...apiVersions(application).flatMap((name) => pair('--api-versions', name)),
    ...(request.skipCrds ? [] : ['--include-crds']),
    ...(request.skipTests ? ['--skip-tests'] : []),
    ...(request.skipSchemaValidation ? ['--skip-schema-validation'] : []),
  ];
}

/** What Helm takes for the name of a release. */
const RELEASE = /^[a-z0-9](?:[-.a-z0-9]{0,51}[a-z0-9])?$/;

/** If nothing else is said the application's own name: where applications may be in any namespace, theirs stands before it. */
function releaseName({ request, env }: Application): string {
  if (request.releaseName !== '') {
    // Helm takes it for a template.
    if (RELEASE.test(request.releaseName)) return request.releaseName;
    throw new UsageError(
      'release-name takes the name of a release: lower-case letters, digits, - and ., at most 53 of them',
    );
  }
  const name = (env['ARGOCD_APP_NAME'] ?? '').replace(/^[^_]*_/, '');
  if (name !== '') return name;
  throw new UsageError('ARGOCD_APP_NAME is not set, and is the name of the release; Argo CD sets it');
}

function kubeVersion({ request, env }: Application): string {
  if (request.kubeVersion === '' || /^v?\d+(?:\.\d+){0,2}(?:[-+][\w.+-]*)?$/.test(request.kubeVersion)) {
    return request.kubeVersion || (env['KUBE_VERSION'] ?? '');
  }
  throw new UsageError('kube-version takes the version of a cluster, e.g. 1.35.2');
}

function apiVersions({ request, env }: Application): readonly string[] {
  const wrong = request.apiVersions.find((name) => !/^[\w.][\w./-]*$/.test(name));
  if (wrong === undefined) {
    return request.apiVersions.length > 0 ? request.apiVersions : (env['KUBE_API_VERSIONS'] ?? '').split(',');
  }
  throw new UsageError(
    `api-versions: ${shown(wrong)} is none; name versions of APIs, e.g. apps/v1 or apps/v1/Deployment`,
  );
}

function pair(flag: string, value: string): readonly string[] {
  return value === '' ? [] : [flag, value];
}

function sorted(map: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...map].toSorted(([a], [b]) => byCodeUnit(a, b));
}

/** The paths of files with values. */
export function valueFiles({ request, repository }: Application): readonly string[] {
  const origin = 'value-files';
  return request.valueFiles.flatMap((path) => {
    const checked = checkPath(path, origin);
    if (!request.ignoreMissingValueFiles) return resolveFile(checked, origin, repository);
    return findFile(checked, origin, repository) ?? [];
  });
}

/** The keys of values that come from files, and the paths of those. */
export function parameterFiles({ request, repository }: Application): readonly (readonly [string, string])[] {
  return sorted(request.helmFileParameters).map(([key, path]) => {
    const origin = originOf(key);
    return [key, resolveFile(checkPath(path, origin), origin, repository)];
  });
}

function originOf(key: string): string {
  return `helm-file-parameters ${shown(key)}`;
}

function checkPath(path: string, origin: string): string {
  if (path.startsWith('-'))
    throw new UsageError(
      `${origin}: ${shown(path)} begins with -, like an option; name a file, with ./ before it if need be`,
    );
  if (/^[a-z][a-z0-9+.-]*:/i.test(path))
    throw new UsageError(`${origin}: ${shown(path)} is a URL; name a file of the repository`);
  if (/\p{Cc}/u.test(path)) throw new UsageError(`${origin}: ${shown(path)} holds a control character`);
  return path;
}

function checkKey(key: string): string {
  if (key !== '' && !key.startsWith('-')) return key;
  throw new UsageError(
    `helm-parameters: ${key === '' ? 'a key is empty' : `${shown(key)} begins with -, like an option`}; name a value of the chart, e.g. image.tag`,
  );
}

/** A key with a comma would go on with a second one, and its path. */
function checkFileKey(key: string): void {
  if (checkKey(key) === key && !/[=,\\{}\p{Cc}]/u.test(key)) return;
  throw new UsageError(
    `helm-file-parameters: ${shown(key)} is not the name of one value of the chart; it may hold no =, comma, brace or backslash`,
  );
}

/** The path of `--set-file`, in which Helm sees syntax. */
function literal(path: string, origin: string): string {
  if (!/[,\\{}]/.test(path)) return path;
  throw new UsageError(
    `${origin}: the name of the file holds a comma, brace or backslash, which Helm does not take: rename it`,
  );
}

/** As Argo CD does: a list in braces keeps its commas. */
function escapeCommas(value: string): string {
  return value.startsWith('{') && value.endsWith('}') ? value : value.replace(/(?<!\\),/g, '\\,');
}

/** A path as Helm reads its lists of files. */
function csv(path: string): string {
  return /[",]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path;
}

function fromApp(path: string, { repository }: Application): string {
  const way = relative(repository.app, path).split(sep).join('/');
  return way.startsWith('../') ? way : `./${way}`;
}
