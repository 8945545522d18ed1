import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { countStep, countTests } from './ci-count.mjs';

const test = suite('ci-count');

/** What uvu prints at the end of a run. */
function summary(total: number, passed: number): string {
  return `• •   (${passed} / ${total})\n\n  Total:     ${total}\n  Passed:    ${passed}\n  Skipped:   0\n  Duration:  1.00ms\n\n`;
}

test('reads the summary of a run', () => {
  assert.equal(countTests(summary(12, 12)), { passed: 12, total: 12 });
  assert.equal(countTests(summary(12, 9)), { passed: 9, total: 12 });
});

test('reads a coloured summary', () => {
  const coloured = summary(7, 6).replace('  Passed:    6', '\u001B[31m  Passed:    6\u001B[39m');
  assert.equal(countTests(coloured), { passed: 6, total: 7 });
  const asUvuPrints = summary(7, 6).replace('\n  Passed:    6', '\u001B[31m\n  Passed:    6\u001B[39m');
  assert.equal(countTests(asUvuPrints), { passed: 6, total: 7 });
});

test('adds up several runs in one output', () => {
  assert.equal(countTests(`${summary(3, 3)}> npm run e2e\n${summary(4, 2)}`), { passed: 5, total: 7 });
});

test('counts nothing where there is no summary', () => {
  assert.equal(countTests(''), { passed: 0, total: 0 });
  assert.equal(countTests('npm error Total: 5\nPassed: 5\n'), { passed: 0, total: 0 });
});

test('a step that is not a test run counts as one', () => {
  const step = { isTestRun: false, output: summary(5, 5) };
  assert.equal(countStep({ ...step, exitCode: 0 }), { passed: 1, failed: 0 });
  assert.equal(countStep({ ...step, exitCode: 2 }), { passed: 0, failed: 1 });
});

test('a test run counts its tests', () => {
  const count = (exitCode: number, output: string) => countStep({ isTestRun: true, exitCode, output });
  assert.equal(count(0, summary(5, 5)), { passed: 5, failed: 0 });
  assert.equal(count(1, summary(5, 3)), { passed: 3, failed: 2 });
});

test('a test that did not pass is a failure, whatever the exit code', () => {
  const output = summary(5, 4);
  assert.equal(countStep({ isTestRun: true, exitCode: 0, output }), { passed: 4, failed: 1 });
});

test('a run that failed as a whole counts as one failure more', () => {
  const count = (exitCode: number, output: string) => countStep({ isTestRun: true, exitCode, output });
  assert.equal(count(0, ''), { passed: 0, failed: 1 }, 'no summary');
  assert.equal(count(0, summary(0, 0)), { passed: 0, failed: 1 }, 'no tests');
  assert.equal(count(1, summary(5, 5)), { passed: 5, failed: 1 }, 'an exit code without a failed test');
});

test.run();
