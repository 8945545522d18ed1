/** A short run of what needs no tools; `npm run fuzz` runs longer. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { bytesMode } from './bytes-mode.ts';
import type { Mode } from './mode.ts';
import { readersMode } from './readers-mode.ts';
import { runMode } from './run.ts';
import type { Summary } from './run.ts';
import { readAllSamples } from './samples.ts';

const test = suite('fuzz');

async function tryMode(mode: Mode, unchanged: number = 0): Promise<Summary> {
  const summary = await runMode(mode, { seed: 20260815, start: 0, documents: unchanged + 2000 });
  const [first] = summary.found;
  assert.is(first, undefined, JSON.stringify(first));
  return summary;
}

/** How many cases have a label that matches. */
function countOf({ counts }: Summary, label: RegExp): number {
  return [...counts].reduce((sum, [key, { count }]) => sum + (label.test(key) ? count : 0), 0);
}

test('shortcuts change nothing', async () => {
  const summary = await tryMode(await readersMode(), readAllSamples().length);
  assert.ok(countOf(summary, /read fast/) > 600, 'documents read by the fast reader');
  assert.ok(countOf(summary, /^equal/) > 900, 'documents read at all');
});

test('no bytes break the command line', async () => {
  const summary = await tryMode(bytesMode());
  assert.ok(countOf(summary, /exit 0/) > 300, 'texts that are taken');
  assert.ok(countOf(summary, /exit 3/) > 300, 'texts that are refused');
});

test.run();
