/** `npm run bench`: runs the experiments and prints what they gave. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPart } from '../scripts/markdown.ts';
import { BadArguments, HELP, toRequest } from './arguments.ts';
import type { Mode, Request } from './arguments.ts';
import { EXPERIMENTS, experimentsMatching } from './experiments.ts';
import { describeMachine, peersLine } from './machine.ts';
import { runExperiment } from './run-experiment.ts';
import type { Effort, Result } from './run-experiment.ts';
import { markdownTable, summaryOf, textTable } from './table.ts';
import { createWorkshop } from './workshop.ts';
import type { Scale } from './workshop.ts';

interface Size {
  readonly scale: Scale;
  readonly effort: Omit<Effort, 'tell'>;
  readonly note: string;
}

const SIZES: Readonly<Record<Mode, Size>> = {
  full: {
    scale: { divisor: 1, most: Infinity },
    effort: { runs: 5, shortFactor: 3, peakRuns: 3, isJudged: true },
    note: '',
  },
  quick: {
    scale: { divisor: 20, most: 100 },
    effort: { runs: 3, shortFactor: 1, peakRuns: 1, isJudged: false },
    note: 'quick: sets of a twentieth of the size and three rounds. Start-up weighs more, so goals are not judged.\n',
  },
  smoke: {
    scale: { divisor: 250, most: 40 },
    effort: { runs: 1, shortFactor: 1, peakRuns: 1, isJudged: false },
    note: 'smoke: one round on tiny sets. The figures mean nothing.\n',
  },
};

function main(args: readonly string[]): number {
  let request: ReturnType<typeof toRequest>;
  try {
    request = toRequest(args);
  } catch (error) {
    if (!(error instanceof BadArguments)) throw error;
    process.stderr.write(`bench: ${error.message}\n`);
    return 2;
  }
  if (request === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  const chosen = experimentsMatching(request.rows);
  if (chosen.length === 0) {
    process.stderr.write('bench: --rows matches nothing; the ids are\n');
    for (const { figures } of EXPERIMENTS) process.stderr.write(`  ${figures.map(({ id }) => id).join(' ')}\n`);
    return 2;
  }
  return measureAll(chosen, request);
}

function measureAll(chosen: typeof EXPERIMENTS, { mode, runs, json, keep, update }: Request): number {
  const { scale, effort, note } = SIZES[mode];
  const machine = describeMachine();
  process.stdout.write(`${peersLine(machine)}, ${machine.platform}, ${machine.model}\n${note}\n`);
  const folder = keep === undefined ? mkdtempSync(join(tmpdir(), 'rollstamp-bench-')) : resolve(keep);
  const results: Result[] = [];
  const failures: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    for (const [index, experiment] of chosen.entries()) {
      const id = experiment.figures[0]?.id ?? '';
      const tell = (progress: string): void => {
        process.stderr.write(`[${String(index + 1)}/${String(chosen.length)}] ${id}: ${progress}\n`);
      };
      const own = join(folder, id);
      try {
        const workshop = createWorkshop(own, scale);
        results.push(
          ...runExperiment(experiment, workshop, { ...effort, ...(runs === undefined ? {} : { runs }), tell }),
        );
      } catch (error) {
        failures.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
        process.stderr.write(`FAILED ${failures.at(-1) ?? ''}\n`);
      }
      if (keep === undefined) rmSync(own, { recursive: true, force: true });
    }
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
  process.stdout.write(`${textTable(results)}\n`);
  if (effort.isJudged) process.stdout.write(`${summaryOf(results)}\n`);
  for (const failure of failures) process.stdout.write(`FAILED ${failure}\n`);
  if (json !== undefined) {
    writeFileSync(json, `${JSON.stringify({ version: 1, mode, machine, results, failures }, undefined, 2)}\n`);
  }
  if (update && failures.length === 0) {
    const readme = fileURLToPath(new URL('README.md', import.meta.url));
    const part = `\n${peersLine(machine)}:\n\n${markdownTable(results)}\n`;
    writeFileSync(readme, withPart(readFileSync(readme, 'utf8'), 'results', part));
  }
  return failures.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
