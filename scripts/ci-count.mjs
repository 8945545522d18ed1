// Counts what passed and what failed in the steps of .ci/run.
//
//     node scripts/ci-count.mjs step|tests EXIT-CODE LOG-FILE    prints "PASSED FAILED"

import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

// eslint-disable-next-line no-control-regex -- the colours of a terminal are control characters
const COLOURS = /\u001b\[[0-9;]*m/g;

/**
 * Adds up the summaries that uvu printed (`Total:` and `Passed:`); an output may hold several.
 *
 * @param {string} output
 * @returns {{ passed: number, total: number }}
 */
export function countTests(output) {
  const plain = output.replaceAll(COLOURS, '');
  const summaries = plain.matchAll(/^ {2}Total: +(\d+)\r?\n {2}Passed: +(\d+)\r?$/gm);
  let [passed, total] = [0, 0];
  for (const [, inTotal, ofThem] of summaries) {
    total += Number(inTotal);
    passed += Number(ofThem);
  }
  return { passed, total };
}

/**
 * A step that is not a test run counts as one. A test run counts its tests, and one more failure where the run failed
 * as a whole: no test in it, or an exit code that no failed test accounts for.
 *
 * @param {{ isTestRun: boolean, exitCode: number, output: string }} step
 * @returns {{ passed: number, failed: number }}
 */
export function countStep({ isTestRun, exitCode, output }) {
  if (!isTestRun) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, total } = countTests(output);
  const failed = total - passed;
  const failedAsAWhole = total === 0 || (exitCode !== 0 && failed === 0);
  return { passed, failed: failedAsAWhole ? failed + 1 : failed };
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const [kind, exitCode, log] = argv.slice(2);
  if ((kind !== 'step' && kind !== 'tests') || exitCode === undefined || log === undefined) {
    throw new Error('usage: ci-count.mjs step|tests EXIT-CODE LOG-FILE');
  }
  const output = readFileSync(log, 'utf8');
  const { passed, failed } = countStep({
    isTestRun: kind === 'tests',
    exitCode: Number(exitCode),
    output,
  });
  console.log(`${passed} ${failed}`);
}
