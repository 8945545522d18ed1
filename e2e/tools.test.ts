import { execFileSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tool, type ToolName, versions } from './tools.ts';

const test = suite('tools');

function run(name: ToolName, ...args: readonly string[]): string {
  return execFileSync(tool(name), args, { encoding: 'utf8' });
}

test('kustomize has the pinned version', () => {
  assert.is(run('kustomize', 'version').trim(), `v${versions.kustomize}`);
});

test('kubectl has the pinned version', () => {
  const { clientVersion } = JSON.parse(run('kubectl', 'version', '--client', '--output=json')) as {
    clientVersion: { gitVersion: string };
  };
  assert.is(clientVersion.gitVersion, `v${versions.kubectl}`);
});

test('helm has the pinned version', () => {
  assert.is(run('helm', 'version', '--template={{.Version}}'), `v${versions.helm}`);
});

test('pre-commit has the pinned versions: the newest, and that of Debian 12', () => {
  for (const name of ['pre-commit', 'pre-commit-debian'] as const) {
    assert.is(run(name, '--version').trim(), `pre-commit ${versions[name]}`);
  }
});

test('a tool that is missing is an error that says how to install it', () => {
  assert.throws(() => tool('argocd' as ToolName), /run scripts\/e2e-tools\.sh/);
});

test.run();
