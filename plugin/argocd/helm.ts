/** Renders an application with `helm template`, with the flags that Argo CD would give. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { InputFile } from '../../lib/types.ts';
import type { Application, Rendered } from './application.ts';
import { copyChart } from './chart-copy.ts';
import { textsIn } from './chart-files.ts';
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
    const outcome = await children.run('helm', ['template', copy, ...args], { env });
    if (outcome.exitCode === 0) return toFile(COMMAND, outcome, application);
    // A chart may refuse another time than its own.
  }
  return toFile(COMMAND, await children.run('helm', ['template', '.', ...args], { env }), application);
}

/** The chart with its templates edited; undefined where it cannot be copied: it is too large, or its links have no end. */
function chartCopy(way: Way, { children, repository }: Application): string | undefined {
  const copy = join(children.folder, way);
  if (existsSync(copy)) return copy;
  try {
    if (copyChart(repository.app, copy, (template) => editTemplate(template, way))) return copy;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
  removePrivateFolder(copy);
  return undefined;
}
