/** Renders an application with `helm template`, with the flags that Argo CD would give. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { UsageError } from '../../lib/errors.ts';
import { shown } from '../../lib/findings.ts';
import { byCodeUnit } from '../../lib/sort.ts';
import type { InputFile } from '../../lib/types.ts';
import type { Application, Rendered } from './application.ts';
import { copyChart } from './chart-copy.ts';
import { textsIn } from './chart-files.ts';
import { waitForSecond, writeZone } from './clock.ts';
import { buildDependencies } from './dependencies.ts';
import { filesBelow, resolveFile } from './paths.ts';
import { variantsFor } from './random.ts';
import type { Variant } from './random.ts';
import { toFile } from './render-child.ts';
import { callsIn } from './template-calls.ts';
import type { ChartText } from './template-calls.ts';
import { editTemplate } from './template-edits.ts';
import type { Way } from './template-edits.ts';

const COMMAND = 'helm template';

/** Renders the chart; once more, or several times, where it could give something else each time. */
export async function renderHelm(application: Application): Promise<Rendered> {
  const { children, repository } = application;
  filesBelow(repository.app, repository);
  const args = argumentsOf(application);
  let outcome = await children.run('helm', ['template', '.', ...args]);
  if (outcome.exitCode !== 0 && outcome.stderr.includes('missing in charts/ directory')) {
    await buildDependencies(application);
    outcome = await children.run('helm', ['template', '.', ...args]);
  }
  const file = toFile(COMMAND, outcome, application);
  const again = variantsFor(callsIn(textsOf(application))).map(
    (variant) => () => renderVariant(variant, args, application),
  );
  return { files: [file], again };
}

/** All that Helm could take for a template: a chart may take any value for one. */
function* textsOf(application: Application): Generator<ChartText> {
  const { repository, request } = application;
  const named = [...valueFiles(application), ...parameterFiles(application).map(([, path]) => path)];
  yield* textsIn([...filesBelow(repository.app, repository), ...named]);
  const { values, helmParameters, helmStringParameters } = request;
  for (const text of [values, ...helmParameters.values(), ...helmStringParameters.values()]) {
    yield { isTemplate: false, text };
  }
}

async function renderVariant(variant: Variant, args: readonly string[], application: Application): Promise<InputFile> {
  const { children } = application;
  const env: Record<string, string> = {};
  if (variant.isElsewhen) {
    await waitForSecond();
    env['TZ'] = writeZone(join(children.folder, 'zone'));
  }
  const copy = variant.way === undefined ? undefined : chartCopy(variant.way, application);
  if (copy !== undefined) {
    const outcome = await children.run('helm', ['template', copy, ...args], env);
    if (outcome.exitCode === 0) return toFile(COMMAND, outcome, application);
    // A chart may refuse another time than its own.
  }
  return toFile(COMMAND, await children.run('helm', ['template', '.', ...args], env), application);
}

/** The chart with its templates edited; undefined where it is too large. */
function chartCopy(way: Way, { children, repository }: Application): string | undefined {
  const copy = join(children.folder, way);
  if (existsSync(copy)) return copy;
  return copyChart(repository.app, copy, (template) => editTemplate(template, way)) ? copy : undefined;
}

function argumentsOf(application: Application): readonly string[] {
  const { request, env, children } = application;
  const { values, helmParameters, helmStringParameters, skipCrds } = request;
  const kubeVersion = env['KUBE_VERSION'] ?? '';
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
    releaseName(env),
    ...pair('--namespace', request.namespace),
    ...pair('--kube-version', kubeVersion),
    ...sorted(helmParameters).flatMap(([key, value]) => ['--set', `${checkKey(key)}=${escapeCommas(value)}`]),
    ...sorted(helmStringParameters).flatMap(([key, value]) => [
      '--set-string',
      `${checkKey(key)}=${escapeCommas(value)}`,
    ]),
    ...fileParameters.flatMap(([key, path]) => ['--set-file', `${key}=${path}`]),
    ...files.flatMap((path) => ['--values', path]),
    ...(env['KUBE_API_VERSIONS'] ?? '').split(',').flatMap((name) => pair('--api-versions', name)),
    ...(skipCrds ? [] : ['--include-crds']),
  ];
}

/** The application's own name: where applications may be in any namespace, theirs stands before it. */
function releaseName(env: Application['env']): string {
  const name = (env['ARGOCD_APP_NAME'] ?? '').replace(/^[^_]*_/, '');
  if (name !== '') return name;
  throw new UsageError('ARGOCD_APP_NAME is not set, and is the name of the release; Argo CD sets it');
}

function pair(flag: string, value: string): readonly string[] {
  return value === '' ? [] : [flag, value];
}

function sorted(map: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...map].toSorted(([a], [b]) => byCodeUnit(a, b));
}

function valueFiles({ request, repository }: Application): readonly string[] {
  return request.valueFiles.map((path) => resolveFile(checkPath(path, 'value-files'), 'value-files', repository));
}

function parameterFiles({ request, repository }: Application): readonly (readonly [string, string])[] {
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
