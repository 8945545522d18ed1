/** The bench cannot rot: each of its commands runs once, on tiny sets, and prints what it should. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { EXPERIMENTS } from '../bench/experiments.ts';
import { PLAIN, folderOf, root, run } from './shell.ts';
import type { Outcome } from './shell.ts';
import { tool } from './tools.ts';

const test = suite('bench');

function bench(...args: readonly string[]): Outcome {
  return run([process.execPath, '--import', 'tsx', 'bench/bench.ts', ...args], { cwd: root, env: PLAIN });
}

interface Told {
  readonly results: readonly { readonly id: string; readonly figure?: object; readonly note?: string }[];
  readonly failures: readonly string[];
}

test('every row is measured', () => {
  for (const name of ['kustomize', 'helm'] as const) tool(name);
  const json = join(folderOf(), 'results.json');
  const { code, stdout, output } = bench('--smoke', '--json', json);
  assert.is(code, 0, output);
  assert.match(stdout, 'The figures mean nothing.');
  const { results, failures } = JSON.parse(readFileSync(json, 'utf8')) as Told;
  assert.equal(failures, []);
  assert.equal(
    results.map(({ id }) => id),
    EXPERIMENTS.flatMap(({ figures }) => figures.map(({ id }) => id)),
  );
  const unmeasured = results.filter(({ figure }) => figure === undefined).map(({ id, note = '' }) => `${id}: ${note}`);
  // The plugin for Argo CD may be missing as long as there is no source of it.
  const hasPlugin = readdirSync(join(root, 'plugin')).some((name) => name.startsWith('argocd'));
  assert.equal(
    unmeasured.filter((line) => hasPlugin || !/^argocd.*: not built: /.test(line)),
    [],
  );
});

test('without the tools, the others are measured, and it says what to install', () => {
  const env = { ...PLAIN, ROLLSTAMP_TOOLS: folderOf() };
  const args = ['--import', 'tsx', 'bench/bench.ts', '--smoke', '--rows', '^ten$|^kustomize-pipe$'];
  const { code, stdout } = run([process.execPath, ...args], { cwd: root, env });
  assert.is(code, 0);
  assert.match(stdout, /^10 documents .*\d$/m);
  assert.match(stdout, 'kustomize is not installed: run scripts/e2e-tools.sh');
});

test('wrong usage is told, and nothing is measured', () => {
  for (const [args, message] of [
    [['--runs', '0'], 'bench: --runs takes a whole number from 1 on\n'],
    [['--quick', '--update'], 'bench: --update takes a whole run: leave --quick, --smoke and --rows out\n'],
    [['--rows', '('], 'bench: --rows takes a regular expression\n'],
  ] as const) {
    const { code, stdout, stderr } = bench(...args);
    assert.equal([code, stdout, stderr], [2, '', message]);
  }
  assert.match(bench('--rows', 'no such row').stderr, 'matches nothing; the ids are\n  stream ');
});

test.run();
