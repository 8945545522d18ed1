/** What the bench is told and tells, and that it does not take a failure for a result. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tableOf } from '../scripts/markdown.ts';
import { toRequest } from './arguments.ts';
import { EXPERIMENTS, experimentsMatching } from './experiments.ts';
import { measure, quote } from './measure.ts';
import type { Measured } from './measure.ts';
import { runExperiment } from './run-experiment.ts';
import type { Result } from './run-experiment.ts';
import { markdownTable, summaryOf, textTable } from './table.ts';
import { NotReady, createWorkshop, holdsStamps, prints } from './workshop.ts';

const test = suite('bench');

const folder = mkdtempSync(join(tmpdir(), 'rollstamp-bench-test-'));
test.after(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(line: string, withPeak = false): Measured {
  return measure({ name: 'it', line }, folder, { withPeak });
}

test('time and output of a command are its own', () => {
  const { wall, cpu, output, peaks } = run('sleep 0.05; echo done; echo aside >&2');
  assert.is(output.toString(), 'done\n');
  assert.ok(wall >= 0.05 && cpu >= 0);
  assert.equal(peaks, []);
});

test('the peak is that of the process itself, in bytes', () => {
  const [little, much] = ['0', 'Buffer.alloc(5e7, 1)'].map((code) => run(`node -e ${quote(code)}`, true).peaks[0] ?? 0);
  assert.ok(little !== undefined && much !== undefined && little > 2e7 && much > little + 4e7 && much < little + 7e7);
});

test('the peaks of several processes are those of each, the largest, or of all together', () => {
  const line = `for size in 0 2e7 6e7; do { node -e "Buffer.alloc($size, 1)"; } & done; wait`;
  const figure = { kind: 'memory', unit: '× 1 MB', subject: 'a', limit: () => 1e6 } as const;
  const experiment = {
    isShort: false,
    figures: (['each', 'largest', 'all'] as const).map((of) => ({ ...figure, id: of, what: of, of })),
    prepare: () => ({ commands: [{ name: 'a', line }], bytes: 0, folder }),
  };
  const workshop = createWorkshop(folder, { divisor: 1, most: 4 });
  const [each, largest, all] = runExperiment(experiment, workshop, EFFORT).map(({ figure: spread }) => spread);
  if (each === undefined || largest === undefined || all === undefined) throw new Error('nothing was measured');
  assert.ok(each.min > 20 && each.median > each.min + 10 && each.max > each.median + 20);
  assert.is(largest.median, each.max);
  assert.ok(Math.abs(all.median - each.min - each.median - each.max) < 0.001);
});

test('a command that fails, anywhere in a pipe, is no result', () => {
  assert.throws(() => run('echo why >&2; exit 3'), /it: exit code 3\n[^]*why/);
  assert.throws(() => run('false | cat'), /exit code 1/);
});

test('nor is one that prints something else than it should', () => {
  const stamp = `configmap.rollstamp.io/a: "${'0'.repeat(32)}"`;
  const line = `echo ${quote(stamp)}`;
  const judge = (findProblem: ReturnType<typeof prints>): Measured =>
    measure({ name: 'it', line, findProblem }, folder, { withPeak: false });
  judge(holdsStamps(1));
  judge(prints(`${stamp}\n`));
  assert.throws(() => judge(holdsStamps(2)), /1 stamps instead of 2/);
  assert.throws(() => judge(prints(stamp)), /something else/);
});

test('stamps are found in YAML and in JSON, with quotes and without', () => {
  const digest = '0123456789abcdef0123456789abcdef';
  const text = `configmap.rollstamp.io/a-b: ${digest}\n"secret.rollstamp.io/c": "${digest}"\nother.io/a: ${digest}\n`;
  assert.is(holdsStamps(2)(Buffer.from(text)), undefined);
});

const EFFORT = { runs: 2, shortFactor: 2, peakRuns: 1, isJudged: true, tell: () => undefined };
const FIGURE = { kind: 'time', id: 'x', what: 'echo', unit: '× sleep', goal: 1, subject: 'a' } as const;

test('what is not ready is told instead of measured', () => {
  const experiment = {
    isShort: true,
    figures: [{ ...FIGURE, formula: () => 1 }],
    prepare: () => {
      throw new NotReady('not built: there is nothing');
    },
  };
  const workshop = createWorkshop(folder, { divisor: 1, most: 4 });
  const results = runExperiment(experiment, workshop, EFFORT);
  assert.equal(results, [
    { id: 'x', what: 'echo', unit: '× sleep', goal: 1, note: 'not built: there is nothing', verdict: '' },
  ]);
  assert.match(textTable(results), 'not measured: echo (not built: there is nothing)');
  assert.is(summaryOf(results), '0 of 1 goals met, 0 by the stretch, 0 missed, 1 not measured');
});

test('commands take turns, and each figure is judged', () => {
  const lines: string[] = [];
  const experiment = {
    isShort: true,
    figures: [{ ...FIGURE, formula: (of: (name: string) => number) => of('a') / (of('a') + of('b')) }],
    prepare: () => ({
      commands: [
        { name: 'a', line: 'echo a >>log' },
        { name: 'b', line: 'echo b >>log; sleep 0.01' },
      ],
      bytes: 0,
      folder,
    }),
  };
  const workshop = createWorkshop(folder, { divisor: 1, most: 4 });
  const results = runExperiment(experiment, workshop, { ...EFFORT, tell: (line) => lines.push(line) });
  assert.is(readFileSync(join(folder, 'log'), 'utf8').replaceAll('\n', ''), 'ababbaabba');
  assert.is(lines.length, 6);
  const [result] = results as [Result];
  assert.is(result.verdict, 'met');
  assert.ok((result.figure?.max ?? 1) < 1);
  assert.is(summaryOf(results), '1 of 1 goals met, 0 by the stretch, 0 missed');
  assert.match(markdownTable(results), /^\| echo \| × sleep \| 1\.00 \| \| \d\.\d\d \| met \|/m);
});

test('every figure has an id and a text of its own', () => {
  const figures = EXPERIMENTS.flatMap((experiment) => experiment.figures);
  for (const key of ['id', 'what'] as const) {
    const all = figures.map((figure) => figure[key]);
    assert.equal(all, [...new Set(all)]);
  }
  assert.ok(experimentsMatching(/^list$/).length === 1 && experimentsMatching(/kustomize/).length === 3);
  assert.is(experimentsMatching(/^argocd-50-/).length, 1);
});

test('README has the figures that are measured, with their goals', () => {
  const [header = ''] = markdownTable([]).split('\n');
  const rows = tableOf(readFileSync(new URL('README.md', import.meta.url), 'utf8'), header);
  const figures = EXPERIMENTS.flatMap((experiment) => experiment.figures);
  assert.equal(
    rows.map(([what, unit, goal, stretch]) => [what, unit, goal, stretch]),
    figures.map(({ what, unit, goal, stretch }) => [what, unit, goal?.toFixed(2) ?? '', stretch?.toFixed(2) ?? '']),
  );
});

test('arguments', () => {
  const plain = { mode: 'full', rows: /(?:)/i, runs: undefined, json: undefined, keep: undefined, update: false };
  assert.equal(toRequest([]), plain);
  assert.equal(toRequest(['--quick', '--runs', '7', '--rows', 'list']), {
    ...plain,
    mode: 'quick',
    runs: 7,
    rows: /list/i,
  });
  assert.is(toRequest(['--help']), 'help');
  for (const args of [['--fast'], ['--runs', 'x'], ['--rows', '('], ['--quick', '--smoke'], ['--update', '--quick']]) {
    assert.throws(() => toRequest(args));
  }
});

test.run();
