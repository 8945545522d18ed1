/** `npm run quickstart`, which is the first thing that newcomers run. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PLAIN_ENVIRONMENT, quickstart, root } from './docs.ts';

const test = suite('docs: quickstart');

const temporary = mkdtempSync(join(tmpdir(), 'rollstamp-docs-'));

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly leftOver: readonly string[];
}

function run(project: string): Outcome {
  const env = { ...PLAIN_ENVIRONMENT, TMPDIR: mkdtempSync(join(temporary, 'tmp-')) };
  const script = join(root, 'scripts', 'quickstart.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, project], { env, encoding: 'utf8' });
  return { status, stdout, stderr, leftOver: readdirSync(env.TMPDIR) };
}

test('runs, cleans up, and leads to commands that work', () => {
  const { status, stdout, stderr, leftOver } = run(quickstart);
  assert.is(status, 0, stderr);
  assert.match(stdout, 'Deployment/shop/web: configmap shop-common changed [content]');
  assert.match(stdout, 'Everything went as expected.');
  assert.match(stderr, 'check: every stamp is fresh (4 workloads)');
  assert.equal(leftOver, []);
  const commands = [...stdout.matchAll(/^ {4}node (dist\/rollstamp\.cjs .*fixtures\/\S+)$/gm)];
  assert.is(commands.length, 2);
  for (const [, line = ''] of commands) {
    assert.is(spawnSync(process.execPath, line.split(' '), { cwd: root, env: PLAIN_ENVIRONMENT }).status, 0, line);
  }
});

test('fails where something is not as it says', () => {
  const project = mkdtempSync(join(temporary, 'project-'));
  cpSync(quickstart, project, { recursive: true });
  const file = join(project, 'rendered', 'common.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('debug', 'info'));
  const { status, stderr, leftOver } = run(project);
  assert.is(status, 1);
  assert.match(stderr, 'quickstart: stale stamps: expected');
  assert.equal(leftOver, []);
});

test.after(() => {
  rmSync(temporary, { recursive: true, force: true });
});

test.run();
