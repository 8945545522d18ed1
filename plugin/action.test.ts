import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { NAMES, compare, open } from '../fixtures/action/cases.ts';
import { folderOf } from '../fixtures/cli/folders.ts';
import { rollstamp } from '../fixtures/cli/harness.ts';
import { action } from './action.ts';

/** The action with its command in this process; standard input is empty, as GitHub has it. */
async function act(
  inputs: Readonly<Record<string, string>>,
  { workspace, env = {} }: { readonly workspace: string; readonly env?: Readonly<Record<string, string>> },
): Promise<{ readonly code: number; readonly log: string }> {
  let log = '';
  const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const code = await action({
    env: { ...env, ...(Object.fromEntries(variables) as Record<string, string>) },
    cwd: workspace,
    write: (text) => {
      log += text;
    },
    run: async (argv, cwd) => rollstamp(argv, { cwd, stdin: '' }),
  });
  return { code, log };
}

const test = suite('action');

for (const name of NAMES) {
  test(name, async () => {
    const one = open(name);
    compare(one, await act(one.inputs, one));
  });
}

test('stamp writes the files in place', async () => {
  const one = open('stamp');
  assert.is((await act(one.inputs, one)).code, 0);
  const { code } = await rollstamp(['check', 'rendered'], { cwd: one.workspace });
  assert.is(code, 0);
});

test('each line of options is one option', async () => {
  const files = ['a: 1', 'b: 2'].map(
    (data, index) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a${String(index)}}\ndata: {${data}}\n`,
  );
  const workspace = folderOf({ 'a.yaml': files[0] ?? '', 'b b.yaml': files[1] ?? '' });
  const inputs = {
    paths: ' a.yaml \r\n\n b b.yaml',
    options: '--namespace  shop\n--severity=key-missing=error\n--strict',
  };
  assert.equal(await act(inputs, { workspace }), { code: 0, log: 'Every stamp is fresh (0 workloads)\n' });
});

test('without the files that GitHub gives, only the log is written', async () => {
  const one = open('stale');
  const { code, log } = await act(one.inputs, { workspace: one.workspace });
  assert.is(code, 1);
  assert.match(log, /^::error file=/);
  assert.is(readFileSync(one.env.GITHUB_STEP_SUMMARY, 'utf8'), '');
});

test('a long list is cut', async () => {
  const deployment = (index: number): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web-${String(index)}, annotations: { reloader.stakater.com/auto: 'true' } }
spec: { template: { spec: { containers: [{ name: a, envFrom: [{ configMapRef: { name: cfg } }] }] } } }
---
`;
  const many = Array.from({ length: 203 }, (_, index) => deployment(index)).join('');
  const workspace = folderOf({
    'a.yaml': `${many}apiVersion: v1\nkind: ConfigMap\nmetadata: { name: cfg }\n`,
    summary: '',
  });
  const env = { GITHUB_STEP_SUMMARY: join(workspace, 'summary') };
  await act({ paths: 'a.yaml' }, { workspace, env });
  const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
  assert.match(summary, /once they are right, 203 of 203 workloads will roll/);
  assert.match(summary, /`Deployment\/default\/web-199`.*\n\n… and 3 more\.\n/);
});

test('action.yml declares the inputs that are read, and no others', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const [, declared = ''] = /^inputs:\n([\s\S]*?)^outputs:/m.exec(readFileSync(join(root, 'action.yml'), 'utf8')) ?? [];
  const names = [...declared.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name = '']) => name);
  const source = readFileSync(join(root, 'plugin', 'action.ts'), 'utf8');
  const read = [...source.matchAll(/input\(io, '([\w-]+)'\)/g)].map(([, name = '']) => name);
  assert.ok(read.length > 2);
  assert.equal([...new Set(read)].toSorted(), names.toSorted());
});

test.run();
