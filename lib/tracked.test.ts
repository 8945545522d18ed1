import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf } from '../fixtures/cli/folders.ts';
import { UsageError } from './errors.ts';
import { trackedIn } from './tracked.ts';

function git(cwd: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'protocol.file.allow=always'];
  execFileSync('git', [...who, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** A repository in which all of these files are staged. */
function repositoryOf(files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files);
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  return folder;
}

/** What is tracked, relative to the working directory. */
function namesIn(
  directory: string,
  cwd: string,
): { readonly files: readonly string[]; readonly folders: readonly string[] } {
  const { files, folders } = trackedIn(directory, cwd);
  const names = (paths: Iterable<string>): readonly string[] =>
    [...paths].map((path) => relative(cwd, path)).toSorted();
  return { files: names(files), folders: names(folders) };
}

const test = suite('trackedIn');

test('tells tracked files and the folders on the way to them', () => {
  const folder = repositoryOf({ 'a/b/x.yaml': '', 'a/y.yaml': '', 'z.yaml': '' });
  assert.equal(namesIn('.', folder), { files: ['a/b/x.yaml', 'a/y.yaml', 'z.yaml'], folders: ['', 'a', 'a/b'] });
  assert.equal(namesIn('a', folder), { files: ['a/b/x.yaml', 'a/y.yaml'], folders: ['a', 'a/b'] });
  assert.equal(namesIn('../..', join(folder, 'a', 'b')).files, ['../../z.yaml', '../y.yaml', 'x.yaml']);
});

test('takes names as they are', () => {
  const names = ['[ab].yaml', 'é\n.yaml', ':x.yaml', '*/c.yaml', ' .yaml'];
  const folder = repositoryOf(Object.fromEntries(names.map((name) => [name, ''])));
  assert.equal(namesIn('.', folder).files, names.toSorted());
  assert.equal(namesIn('*', folder).files, ['*/c.yaml']);
});

test('knows what is deleted in the working tree alone', () => {
  const folder = repositoryOf({ 'a/x.yaml': '', 'y.yaml': '' });
  rmSync(join(folder, 'a'), { recursive: true });
  assert.equal(namesIn('a', folder), { files: ['a/x.yaml'], folders: ['a'] });
});

test('finds the repository of a folder below, where the working directory is in none', () => {
  const folder = folderOf();
  git(folder, 'init', '--quiet', 'repository');
  git(join(folder, 'repository'), 'commit', '--quiet', '--allow-empty', '-m', 'x');
  assert.equal(namesIn('repository', folder), { files: [], folders: ['repository'] });
});

test('leaves the files of a submodule to the repository that they are in', () => {
  const inner = repositoryOf({ 'x.yaml': '' });
  git(inner, 'commit', '--quiet', '-m', 'x');
  const folder = repositoryOf({ 'y.yaml': '' });
  git(folder, 'submodule', '--quiet', 'add', inner, 'sub');
  assert.equal(namesIn('sub', folder), { files: [], folders: ['sub'] });
  assert.equal(namesIn('.', join(folder, 'sub')).files, ['x.yaml']);
});

test('works through a link to the working directory', () => {
  const folder = repositoryOf({ 'a/x.yaml': '' });
  const link = join(folderOf(), 'link');
  symlinkSync(folder, link);
  assert.equal(namesIn('a', link).files, ['a/x.yaml']);
});

test('is wrong usage outside of a repository', () => {
  assert.throws(
    () => trackedIn('.', folderOf()),
    (error: unknown) =>
      error instanceof UsageError &&
      error.message === '.: git cannot list its tracked files; run it in a git repository, or without --tracked',
  );
});

test.run();
