import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('every test runs');

const root = fileURLToPath(new URL('..', import.meta.url));
const notOurs = new Set(['node_modules', 'dist', 'coverage', '.git']);

const testFiles = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !notOurs.has(entry.name))
  .flatMap((folder) =>
    readdirSync(join(root, folder.name), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${folder.name}/${name}`),
  );

function textOf(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

test('finds the test files', () => {
  assert.ok(testFiles.includes('scripts/every-test-runs.test.ts'));
});

test('each calls run(), without which uvu runs nothing and reports success', () => {
  const silent = testFiles.filter((name) => !/^ {0,2}\w+\.run\(\);$/m.test(textOf(name)));
  assert.equal(silent, []);
});

test('none leaves an only() behind, which would skip its neighbours', () => {
  const partial = testFiles.filter((name) => /^\s*\w+\.only\(/m.test(textOf(name)));
  assert.equal(partial, []);
});

test('each lies in a folder that `npm test` or `npm run e2e` runs', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<'test' | 'e2e', string> };
  const folders = new Set(`${scripts.test} ${scripts.e2e}`.split(' '));
  const stray = testFiles.filter((name) => !folders.has(name.split('/')[0] ?? ''));
  assert.equal(stray, []);
});

test.run();
