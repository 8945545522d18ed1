/** Renders an application with `helm template`, with the flags that Argo CD would give. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../../lib/sort.ts';
import type { InputFile } from '../../lib/types.ts';
import type { Application, Rendered } from './application.ts';
import { copyChart } from './chart-copy.ts';
import { isArchive, textsIn } from './chart-files.ts';
import { waitForSecond, writeZone } from './clock.ts';
import { buildDependencies } from './dependencies.ts';
import { helmArguments, parameterFiles, valueFiles } from './helm-arguments.ts';
import { filesBelow } from './paths.ts';
import { removePrivateFolder } from './private-folder.ts';
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
  const args = helmArguments(application);
  let cwd = repository.app;
  let outcome = await children.run('helm', ['template', '.', ...args]);
  if (outcome.exitCode !== 0 && outcome.stderr.includes('missing in charts/ directory')) {
    cwd = await buildDependencies(application);
    outcome = await children.run('helm', ['template', '.', ...args], { cwd });
  }
  const file = toFile(COMMAND, outcome, application);
  const chart = { args, cwd, application };
  const again = variantsFor(callsIn(textsOf(chart))).map((variant) => () => renderVariant(variant, chart));
  return { files: [file], again };
}

interface Chart {
  readonly args: readonly string[];
  /** The application's folder, or a copy with what the chart depends on. */
  readonly cwd: string;
  readonly application: Application;
}

/** All that Helm could take for a template: a chart may take any value for one. */
function* textsOf({ cwd, application }: Chart): Generator<ChartText> {
  const { repository, request } = application;
  const built = cwd === repository.app ? [] : archivesIn(join(cwd, 'charts'));
  const named = [...valueFiles(application), ...parameterFiles(application).map(([, path]) => path)];
  yield* textsIn([...filesBelow(repository.app, repository), ...built, ...named]);
  const { values, helmParameters, helmStringParameters } = request;
  for (const text of [values, ...helmParameters.values(), ...helmStringParameters.values()]) {
    yield { isTemplate: false, text };
  }
}

function archivesIn(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter(isArchive) : [];
  return names.toSorted(byCodeUnit).map((name) => join(folder, name));
}

async function renderVariant(variant: Variant, chart: Chart): Promise<InputFile> {
  const { args, cwd, application } = chart;
  const { children } = application;
  const env: Record<string, string> = {};
  if (variant.isElsewhen) {
    await waitForSecond();
    env['TZ'] = writeZone(join(children.folder, 'zone'));
  }
  const copy = variant.way === undefined ? undefined : chartCopy(variant.way, chart);
  if (copy !== undefined) {
    const outcome = await children.run('helm', ['template', copy, ...args], { cwd, env });
    if (outcome.exitCode === 0) return toFile(COMMAND, outcome, application);
    // A chart may refuse another time than its own.
  }
  return toFile(COMMAND, await children.run('helm', ['template', '.', ...args], { cwd, env }), application);
}

/** The chart with its templates edited; undefined where it cannot be copied: it is too large, or its links have no end. */
function chartCopy(way: Way, { cwd, application }: Chart): string | undefined {
  const copy = join(application.children.folder, way);
  if (existsSync(copy)) return copy;
  try {
    if (copyChart(cwd, copy, (template) => editTemplate(template, way))) return copy;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
  removePrivateFolder(copy);
  return undefined;
}
