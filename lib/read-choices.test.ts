/** Which files patterns and `tracked` choose; read.test.ts has everything else. */
import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf } from '../fixtures/cli/folders.ts';
import { UsageError } from './errors.ts';
import { readSets } from './read.ts';

interface Choice {
  readonly cwd: string;
  readonly tracked?: boolean;
}

/** The sets as lists of paths, with the codes of findings behind. */
async function setsOf(paths: readonly string[], { cwd, tracked = false }: Choice): Promise<readonly string[]> {
  const sets = await readSets(paths, {
    cwd,
    tracked,
    exclude: [],
    allowUnrendered: false,
    readStdin: async () => Promise.resolve(new Uint8Array()),
  });
  return sets.map(({ files, drafts }) =>
    [
      ...files.map(({ path }) => path),
      ...drafts.map(({ code, place }) => `${code} ${'path' in place ? place.path : ''}`),
    ].join(' '),
  );
}

async function usageOf(paths: readonly string[], choice: Choice): Promise<string> {
  try {
    await setsOf(paths, choice);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('nothing was thrown');
}

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd, stdio: 'ignore' });
}

const test = suite('which files are read');

test('a pattern stands for directories and manifests', async () => {
  const cwd = folderOf({
    'r/prod/a.yaml': '',
    'r/dev/b.json': '',
    'r/README.md': '',
    'r/c.yml': '',
    'r/empty/x.txt': '',
  });
  assert.equal(await setsOf(['r/*'], { cwd }), ['r/c.yml', 'r/dev/b.json', 'r/prod/a.yaml']);
});

test('a pattern stands for other files where it matches nothing else', async () => {
  const cwd = folderOf({ 'r/a.yaml.stamped': '', 'r/b.txt': '' });
  assert.equal(await setsOf(['r/*.stamped'], { cwd }), ['r/a.yaml.stamped']);
});

test('a directory without manifests is wrong usage where it is named, also beside a pattern that finds it', async () => {
  const cwd = folderOf({ 'r/prod/a.yaml': '', 'r/empty/x.txt': '' });
  const message = /^r\/empty: the directory holds no manifests/;
  assert.match(await usageOf(['r/empty'], { cwd }), message);
  assert.match(await usageOf(['r/empty', 'r/*'], { cwd }), message);
  assert.match(await usageOf(['r/*', 'r/empty'], { cwd }), message);
});

test('a pattern does not enter links to directories', async () => {
  const outside = folderOf({ 'secret.yaml': '' });
  const cwd = folderOf({ 'r/prod/a.yaml': '', 'r/b.yaml': '' });
  symlinkSync(outside, join(cwd, 'r', 'link'));
  symlinkSync('b.yaml', join(cwd, 'r', 'c.yaml'));
  assert.equal(await setsOf(['r/*'], { cwd }), ['r/b.yaml', 'r/prod/a.yaml']);
  assert.match(await usageOf(['r/li*'], { cwd }), /^r\/li\*: the pattern matches no file or directory$/);
});

test('tracked: what git does not know is not there, sources of renders included', async () => {
  const cwd = folderOf({ 'r/prod/a.yaml': '', 'r/dev/b.yaml': '', 'c.yaml': '' });
  git(cwd, 'init');
  git(cwd, 'add', 'r/prod/a.yaml', 'c.yaml');
  const untracked = folderOf({ 'kustomization.yaml': '' });
  symlinkSync(join(untracked, 'kustomization.yaml'), join(cwd, 'r', 'prod', 'kustomization.yaml'));
  assert.equal(await setsOf(['r/*'], { cwd, tracked: true }), ['r/prod/a.yaml']);
  assert.equal(await setsOf(['r', 'c.yaml'], { cwd, tracked: true }), ['c.yaml', 'r/prod/a.yaml']);
  assert.match(
    await usageOf(['r/d*'], { cwd, tracked: true }),
    /^r\/d\*: the pattern matches no tracked file or directory$/,
  );
  assert.match(await usageOf(['r/dev'], { cwd, tracked: true }), /^r\/dev: the directory holds no tracked manifests/);
  assert.match(await usageOf(['r/dev/b.yaml'], { cwd, tracked: true }), /^git tracks none of the files that are named/);
  git(cwd, 'add', 'r/prod/kustomization.yaml');
  assert.equal(await setsOf(['r/prod'], { cwd, tracked: true }), [
    'r/prod/a.yaml r/prod/kustomization.yaml not-rendered r/prod',
  ]);
});

test('tracked: what is only deleted in the working tree is left out', async () => {
  const cwd = folderOf({ 'r/prod/a.yaml': '', 'r/prod/b.yaml': '', 'r/dev/c.yaml': '', 'd.yaml': '' });
  git(cwd, 'init');
  git(cwd, 'add', '.');
  rmSync(join(cwd, 'r', 'prod', 'a.yaml'));
  rmSync(join(cwd, 'r', 'dev'), { recursive: true });
  rmSync(join(cwd, 'd.yaml'));
  assert.equal(await setsOf(['r/prod', 'r/dev', 'd.yaml'], { cwd, tracked: true }), ['r/prod/b.yaml']);
  assert.equal(await setsOf(['r/dev'], { cwd, tracked: true }), []);
  assert.match(await usageOf(['r/test'], { cwd, tracked: true }), /^r\/test: there is no such file or directory$/);
  rmSync(join(cwd, 'r', 'prod', 'b.yaml'));
  assert.equal(await setsOf(['r/prod'], { cwd, tracked: true }), [], 'the folder is left, and empty');
});

test.run();
