/** What Rollstamp reads is what kubectl reads, on a few thousand texts; `npm run fuzz` tries more. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { kubectlMode } from '../scripts/fuzz/kubectl-mode.ts';
import { runMode } from '../scripts/fuzz/run.ts';

const test = suite('fuzz: kubectl');

test('reads documents as kubectl does, or refuses them', async () => {
  const { counts, found } = await runMode(kubectlMode(), { seed: 20260815, start: 0, documents: 4000 });
  const [first] = found;
  assert.is(first, undefined, JSON.stringify(first));
  assert.ok((counts.get('equal')?.count ?? 0) > 500, 'documents read alike');
  assert.ok((counts.get('equal, stamped')?.count ?? 0) > 500, 'documents read alike when stamped');
});

test.run();
