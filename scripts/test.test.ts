/** The runner of the tests must not take a failure for a success. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { root } from './docs.ts';

const test = suite('runner');

const temporary = mkdtempSync(join(tmpdir(), 'rollstamp-runner-'));
test.after(() => {
  rmSync(temporary, { recursive: true, force: true });
});

const UVU = `import { test } from ${JSON.stringify(import.meta.resolve('uvu'))};\n`;
const PASSES = `${UVU}test('a', () => undefined);\ntest.run();\n`;
const FAILS = `${UVU}test('a', () => { throw new Error('x'); });\ntest.run();\n`;

/** The exit code of a run of these files in so many processes. */
function exitCodeOf(files: readonly string[], jobs: number): number | null {
  const folder = mkdtempSync(join(temporary, 'tests-'));
  for (const [index, text] of files.entries()) writeFileSync(join(folder, `${String(index)}.test.ts`), text);
  const args = ['--import', 'tsx', 'scripts/test.mjs', folder, '--jobs', String(jobs)];
  return spawnSync(process.execPath, args, { cwd: root }).status;
}

for (const jobs of [1, 2]) {
  test(`in ${String(jobs)}: passes where every test passes, fails where one does not`, () => {
    assert.is(exitCodeOf([PASSES, PASSES], jobs), 0);
    assert.is(exitCodeOf([PASSES, FAILS], jobs), 1);
    assert.is(exitCodeOf([PASSES, 'throw new Error();\n'], jobs), 1);
  });
}

test('a run without a test is a failure', () => {
  assert.is(exitCodeOf([''], 1), 1);
});

test('of several processes, one that ends before its tests do is a failure', () => {
  assert.is(exitCodeOf([PASSES, 'process.exit(0);\n'], 2), 1);
});

test.run();
