/**
 * The largest inputs made to take all of a machine, through the bundle, in processes with little memory. Each ends with
 * a clear message or a clean result. Smaller ones are in fixtures/bounds.test.ts.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runNode, runOn, writeLarge } from '../fixtures/bounds/bounded.ts';
import type { Bounds, Ended } from '../fixtures/bounds/bounded.ts';
import * as manifests from '../fixtures/bounds/manifests.ts';
import { makePipe } from '../fixtures/cli/folders.ts';
import { folderOf, root } from './shell.ts';

const test = suite('bounds');

const rollstamp = join(root, 'dist', 'rollstamp.cjs');
const MIB = 1024 * 1024;

function assertRefused({ code, stderr, stdout }: Ended, message: RegExp): void {
  assert.is(code, 3, stderr.slice(0, 500));
  assert.match(stderr.trimEnd(), message);
  assert.is(stderr.split('\n').length, 2, 'one line');
  assert.is(statSync(stdout).size, 0, 'nothing on standard output');
}

const TOO_LARGE_DOCUMENT = /^input\.yaml:1:1: error: the document is larger than 64 MiB: .* \[limit\]$/;
const TOO_LARGE_VALUE = /^input\.yaml:\d+:\d+: error: the value is larger than 8 MiB: .* \[limit\]$/;
const SOURCE = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: ';

const SCALARS: readonly (readonly [title: string, head: string, piece: string, mebibytes: number, message: RegExp])[] =
  [
    ['in double quotes', `${SOURCE}"`, 'x', 200, TOO_LARGE_DOCUMENT],
    ['that is plain', SOURCE, 'x', 200, TOO_LARGE_DOCUMENT],
    ['that is a block', `${SOURCE}|\n`, `    ${'x'.repeat(59)}\n`, 200, TOO_LARGE_DOCUMENT],
    ['of 50 MB in double quotes that never end', `${SOURCE}"`, 'x', 50, /error: not YAML: .*\[yaml-syntax\]$/],
    ['of 50 MB that is plain', SOURCE, 'x', 50, TOO_LARGE_VALUE],
    ['of 50 MB with escapes', `${SOURCE}"`, '\\n', 50, /error: not YAML: .*\[yaml-syntax\]$/],
    ['of 50 MB that is a block', `${SOURCE}|\n`, `    ${'x'.repeat(59)}\n`, 50, TOO_LARGE_VALUE],
    [
      'of 50 MB in a workload',
      SOURCE.replace('v1\nkind: ConfigMap', 'apps/v1\nkind: Deployment'),
      'x',
      50,
      TOO_LARGE_VALUE,
    ],
  ];

for (const [title, head, piece, mebibytes, message] of SCALARS) {
  test(`refused: a value ${title}`, () => {
    const cwd = folderOf();
    const count = mebibytes;
    writeLarge(join(cwd, 'input.yaml'), { head, piece: piece.repeat(MIB / piece.length), count });
    const ended = runNode([rollstamp, 'stamp', 'input.yaml'], { cwd, heap: 512, stdin: '/dev/null' });
    assertRefused(ended, message);
    assert.ok(ended.peak < 1024, String(ended.peak));
  });
}

test('a value of 200 MB in a document that takes no part passes through', () => {
  const cwd = folderOf();
  const path = join(cwd, 'input.yaml');
  const head = SOURCE.replace('ConfigMap', 'Service');
  writeLarge(path, { head, piece: 'x'.repeat(MIB), count: 200 });
  const { code, stdout, stderr, peak } = runNode([rollstamp, 'stamp', 'input.yaml'], {
    cwd,
    heap: 512,
    stdin: '/dev/null',
  });
  assert.is(code, 0, stderr);
  assert.is(statSync(stdout).size, statSync(path).size);
  assert.ok(peak < 1024, String(peak));
});

const ENDLESS = /: error: the input is larger than 256 MiB: .* \[limit\]$/;

for (const command of ['stamp', 'check', 'explain']) {
  test(`refused: ${command} of standard input without an end`, () => {
    const ended = runNode([rollstamp, command], { cwd: root, heap: 256, stdin: '/dev/zero' });
    assertRefused(ended, ENDLESS);
    assert.ok(ended.peak < 1024, String(ended.peak));
  });
}

test('refused: a device without an end that is named', () => {
  assertRefused(runNode([rollstamp, 'stamp', '/dev/zero'], { cwd: root, heap: 256, stdin: '/dev/null' }), ENDLESS);
});

test('refused: a function is given input without an end', () => {
  const args = [join(root, 'dist', 'rollstamp-krm.cjs')];
  assertRefused(runNode(args, { cwd: root, heap: 256, stdin: '/dev/zero' }), ENDLESS);
});

test('refused: a pipe without an end, named or as standard input', async () => {
  const cwd = folderOf();
  makePipe(join(cwd, 'pipe'));
  for (const where of ['named', 'standard input']) {
    const writer = spawn('bash', ['-c', 'yes "a: b" > pipe'], { cwd, stdio: 'ignore' });
    const args = where === 'named' ? ['stamp', 'pipe'] : ['stamp', '-'];
    const stdin = where === 'named' ? '/dev/null' : join(cwd, 'pipe');
    assertRefused(runNode([rollstamp, ...args], { cwd, heap: 256, stdin }), ENDLESS);
    await once(writer, 'close'); // ends by itself once nobody reads
  }
});

test('a pipe in a folder is not read, so that nothing waits for it', () => {
  const cwd = folderOf({ 'manifests/a.yaml': manifests.configMap('a') });
  makePipe(join(cwd, 'manifests', 'b.yaml'));
  const { code } = runNode([rollstamp, 'check', 'manifests'], { cwd, heap: 256, stdin: '/dev/null' });
  assert.is(code, 0);
});

interface Case extends Bounds {
  readonly title: string;
  readonly text: () => string;
  readonly code: number;
  /** Of standard error, at its end. */
  readonly says: RegExp;
}

const COSTLY =
  /^input\.yaml:5:9: error: the patterns in annotation configmap\.reloader\.stakater\.com\/reload of Deployment web take too much work/;
const PRODUCT =
  /error: annotation configmap\.reloader\.stakater\.com\/reload of Deployment web-\d+ and those before it name more than 1000000 .* \[limit\]$/;

const CASES: readonly Case[] = [
  { title: 'a million annotations', text: () => manifests.manyAnnotations(1_000_000), heap: 1024, code: 0, says: /^$/ },
  {
    title: 'a million annotations in a pod template',
    text: () => manifests.manyTemplateAnnotations(1_000_000),
    heap: 2048,
    code: 1,
    says: /Kubernetes takes 262144; use --stamp single \[annotations-too-large\]\nstamp: 1 error; nothing was written$/,
  },
  {
    title: 'a thousand slow patterns against twenty long names',
    text: () => manifests.slowPatterns(1000, 20),
    heap: 1024,
    code: 3,
    says: COSTLY,
  },
  {
    title: 'a thousand patterns against ten thousand names',
    text: () => manifests.manyPatterns(1000, 10_000),
    heap: 1024,
    code: 0,
    says: /^$/,
  },
  {
    title: '20,000 workloads that match 10,000 sources each',
    text: () => manifests.product(20_000, 10_000),
    heap: 1024,
    code: 3,
    says: PRODUCT,
  },
  {
    title: '3,000 workloads that name 1,000 sources each',
    text: () => manifests.namedProduct(3000, 1000),
    heap: 1024,
    code: 3,
    says: PRODUCT,
  },
  {
    title: '10,000 Rollouts that borrow a pod template with 100,000 references',
    text: () => manifests.borrowers(10_000, 100_000),
    heap: 1024,
    code: 0,
    says: /and 99000 more of these, .* \[source-missing\]$/,
  },
  {
    title: 'a hundred thousand patterns that do not compile',
    text: () => manifests.invalidPatterns(100),
    heap: 512,
    code: 0,
    says: /and 99000 more of these, .* \[pattern-invalid\]$/,
  },
  {
    title: 'a key that stands 300,000 times in its mapping',
    text: () => manifests.duplicateKeys(300_000),
    heap: 1024,
    code: 0,
    says: /and 298999 more of these, .* \[duplicate-key\]$/,
  },
  {
    title: '200,000 sources that are missing, of explain --unseen',
    text: () => manifests.manyReferences(200_000),
    heap: 1024,
    command: ['explain', '--unseen'],
    code: 0,
    says: /and 199000 more of these, .* \[source-missing\]$/,
  },
  {
    title: 'a long diff: as many stamps as there may be',
    text: () => manifests.product(1000, 1000),
    heap: 2048,
    command: ['check'],
    code: 1,
    says: /check: 1000000 stamps in 1000 workloads are stale or missing$/,
  },
  {
    title: '10,000 levels by indentation',
    text: () => manifests.nestedBlock(10_000),
    heap: 512,
    code: 3,
    says: /:\d+:\d+: error: collections are nested more than 100 deep.* \[limit\]$/,
  },
];

for (const { title, text, code: expected, says, ...bounds } of CASES) {
  test(`within ${String(bounds.heap)} MiB: ${title}`, () => {
    const { code, stderr, peak } = runOn(text(), bounds);
    assert.is(code, expected, stderr.slice(-500));
    assert.match(stderr.trimEnd(), says);
    assert.ok(stderr.length < MIB, 'what is told is bounded');
    assert.ok(peak < 2 * bounds.heap, String(peak));
  });
}

test('workloads on one line cost no more for being on one line', () => {
  const config = { apiVersion: 'rollstamp.io/v1alpha1', kind: 'RollstampCheck' };
  const list = { apiVersion: 'config.kubernetes.io/v1', kind: 'ResourceList', functionConfig: config };
  const cpuOf = (workloads: number): number => {
    const text = manifests.oneLineList(workloads, list);
    const { code, stderr, cpu } = runOn(text, { heap: 512, program: 'rollstamp-krm.cjs', command: [], name: '-' });
    assert.is(code, 1);
    assert.is(stderr.split('\n').length, workloads + 1);
    return cpu;
  };
  // When each place was counted from the start of the line, it was two hundred times as much and more.
  assert.ok(cpuOf(16_000) < 50 * cpuOf(500));
});

test('sources that all had one name before kustomize cost no more than others', () => {
  const cpuOf = (list: string): number => {
    const text = manifests.formerNames(1000, list);
    return runOn(text, { heap: 512, program: 'rollstamp-krm.cjs', command: [], name: '-' }).cpu;
  };
  // A list that matches all of them was forty times as much, and grew with the third power.
  assert.ok(cpuOf('ap.*') < 15 * cpuOf('x.*'));
});

/** What a plain parse takes, and more than it: SECURITY.md states these. */
const TIMES_MEMORY = 4;
const TIMES_CPU = 20;

const PLAIN = `import { readFileSync } from 'node:fs';
import { loadAll } from '${fileURLToPath(import.meta.resolve('js-yaml'))}';
loadAll(readFileSync(process.argv[2], 'utf8'), { maxDepth: 1000 });`;

const DENSE: readonly (readonly [title: string, text: () => string])[] = [
  ['a list of a million items', () => manifests.dense(1_000_000)],
  ['200,000 annotations', () => manifests.manyAnnotations(200_000)],
  ['200,000 annotations of a pod template', () => manifests.manyTemplateAnnotations(200_000)],
  ['100,000 references', () => manifests.manyReferences(100_000)],
  ['200,000 values that are no strings', () => manifests.oddValues(200_000)],
  ['5,000 workloads on one line', () => manifests.oneLineList(5000, { apiVersion: 'v1', kind: 'List' })],
  ['workloads that look for what other namespaces have', () => manifests.othersNamespaces(20_000)],
  ['a volume that is there often, mounted by many', () => manifests.mountedByAll(20_000)],
  ['one key of many for each of many workloads', () => manifests.oneKeyEach(20_000)],
  ['many containers with a variable that has to go', () => manifests.staleVariables(20_000)],
  ['many names with dots', () => manifests.dottedNames(3000)],
  ['an ordinary set', () => manifests.lines(5000, (i) => manifests.configMap(`a${String(i)}`))],
];

for (const [title, text] of DENSE) {
  test(`no more than a multiple of a plain parse: ${title}`, () => {
    const cwd = folderOf({ 'input.yaml': text(), 'plain.mjs': PLAIN });
    const place = { cwd, heap: 2048, stdin: '/dev/null' };
    const plain = runNode(['plain.mjs', 'input.yaml'], place);
    assert.is(plain.code, 0, plain.stderr);
    const commands = [['stamp'], ['check'], ['explain'], ['stamp', '--reload-strategy', 'env-vars']];
    for (const command of commands) {
      const ours = runNode([rollstamp, ...command, 'input.yaml'], place);
      assert.ok(ours.code === 0 || ours.code === 1, ours.stderr.slice(0, 500));
      assert.ok(
        ours.peak < TIMES_MEMORY * plain.peak,
        `${command.join(' ')}: ${String(ours.peak)} of ${String(plain.peak)} MiB`,
      );
      assert.ok(
        ours.cpu < TIMES_CPU * plain.cpu,
        `${command.join(' ')}: ${String(ours.cpu)} of ${String(plain.cpu)} s`,
      );
    }
  });
}

test('SECURITY.md states the multiples', () => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  assert.match(
    text,
    `at most ${String(TIMES_MEMORY)} times the memory and ${String(TIMES_CPU)} times the processor time`,
  );
});

test.run();
