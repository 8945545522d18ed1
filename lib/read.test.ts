import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, closeSync, ftruncateSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf, makePipe } from '../fixtures/cli/folders.ts';
import { InputError, UsageError } from './errors.ts';
import { LIMITS } from './limits.ts';
import { readSets } from './read.ts';
import { readUpTo } from './read-file.ts';
import type { FileSet, ReadOptions } from './read.ts';

/** Reads paths of a folder. */
async function read(
  folder: string,
  paths: readonly string[],
  options: Partial<ReadOptions> = {},
): Promise<readonly FileSet[]> {
  return readSets(paths, {
    cwd: folder,
    exclude: [],
    tracked: false,
    allowUnrendered: false,
    readStdin: async () => Promise.resolve(Buffer.from('piped\n')),
    ...options,
  });
}

/** The paths of each set. */
async function pathsOf(
  folder: string,
  paths: readonly string[],
  options: Partial<ReadOptions> = {},
): Promise<readonly (readonly string[])[]> {
  return (await read(folder, paths, options)).map(({ files }) => files.map(({ path }) => path));
}

/** `usage` or the code of an input error, and the message. */
async function errorOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof UsageError) return `usage: ${error.message}`;
    if (error instanceof InputError) return `${error.code}: ${error.path} ${error.message}`;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** A file of zeros that takes no place on the disk. */
function sparse(path: string, size: number): void {
  const handle = openSync(path, 'w');
  ftruncateSync(handle, size);
  closeSync(handle);
}

const reading = suite('readSets');

reading('makes one set of all files, in the order given, and one of each directory', async () => {
  const folder = folderOf({ 'z.yaml': '', 'a.yaml': '', 'd/x.yaml': '', 'e/y.yaml': '' });
  const sets = await read(folder, ['e', 'z.yaml', 'd/', 'a.yaml', '-']);
  assert.equal(
    sets.map(({ directory, files }) => [directory, ...files.map(({ path }) => path)]),
    [
      [undefined, 'z.yaml', 'a.yaml', '-'],
      ['e', 'e/y.yaml'],
      ['d/', 'd/x.yaml'],
    ],
  );
  assert.is(sets[0]?.files[2]?.text, 'piped\n');
  assert.equal(
    sets.flatMap(({ files }) => files.map(({ walked }) => walked === true)),
    [false, false, false, true, true],
  );
});

reading('walks a directory in code-unit order of path', async () => {
  const names = ['a.yaml', 'a/b.yml', 'a-b.json', 'B.yaml', 'é.yaml', '10.yaml', '9.yaml', 'a/.hidden.yaml'];
  const folder = folderOf(Object.fromEntries(names.map((name) => [`d/${name}`, ''])));
  assert.equal(await pathsOf(folder, ['d']), [names.map((name) => `d/${name}`).toSorted()]);
});

reading('takes *.yaml, *.yml and *.json, and skips node_modules and .git', async () => {
  const files = { 'a.yaml': '', 'b.txt': '', 'c.YAML': '', 'd.yaml.bak': '', yaml: '', '.yaml': '' };
  const deep = { 'node_modules/p/x.yaml': '', '.git/x.yaml': '', 's/node_modules/x.yaml': '', 's/.git/x.yaml': '' };
  const folder = folderOf({ ...files, ...deep });
  assert.equal(await pathsOf(folder, ['.']), [['.yaml', 'a.yaml']]);
});

reading('reads links to files and enters no linked directory', async () => {
  const folder = folderOf({ 'd/a.yaml': 'a', 'other/b.yaml': 'b' });
  symlinkSync('../other', join(folder, 'd/linked'));
  symlinkSync('../other/b.yaml', join(folder, 'd/b.yaml'));
  const [set] = await read(folder, ['d']);
  assert.equal(
    set?.files.map(({ path, text }) => [path, text]),
    [
      ['d/a.yaml', 'a'],
      ['d/b.yaml', 'b'],
    ],
  );
  assert.equal(await pathsOf(folder, ['d/linked']), [['d/linked/b.yaml']], 'but one that is named');
});

reading('has a file once, by its own path rather than through a link', async () => {
  const folder = folderOf({ 'd/b.yaml': 'b' });
  symlinkSync('b.yaml', join(folder, 'd/a.yaml'));
  symlinkSync('b.yaml', join(folder, 'd/c.yaml'));
  assert.equal(await pathsOf(folder, ['d']), [['d/b.yaml']]);
  assert.equal(await pathsOf(folder, ['d/a.yaml', 'd/b.yaml', './d/b.yaml', 'd/c.yaml']), [['d/b.yaml']]);
  assert.equal(await pathsOf(folder, ['d/a.yaml']), [['d/a.yaml']]);
});

reading('refuses a file in two sets, however it is written', async () => {
  const folder = folderOf({ 'a/b/x.yaml': '' });
  symlinkSync('a', join(folder, 'link'));
  const message = (path: string, one: string, other: string): string =>
    `usage: ${path} is in two sets, ${one} and ${other}: name directories that do not overlap`;
  assert.is(await errorOf(read(folder, ['a', 'a/b'])), message('a/b/x.yaml', 'a', 'a/b'));
  assert.is(await errorOf(read(folder, ['a', './a'])), message('a/b/x.yaml', 'a', './a'));
  assert.is(await errorOf(read(folder, ['a', 'link'])), message('link/b/x.yaml', 'a', 'link'));
  assert.is(await errorOf(read(folder, ['a', 'a/b/x.yaml'])), message('a/b/x.yaml', 'the files that are named', 'a'));
});

reading('refuses links that lead nowhere', async () => {
  const folder = folderOf({ 'd/a.yaml': '' });
  symlinkSync('nowhere', join(folder, 'd/b.yaml'));
  const message = 'is a symbolic link to nothing: repair it, or leave it out with --exclude';
  assert.is(await errorOf(read(folder, ['d'])), `unreadable: d/b.yaml ${message}`);
  assert.equal(await pathsOf(folder, ['d'], { exclude: ['b.yaml'] }), [['d/a.yaml']]);
  assert.is(await errorOf(read(folder, ['d/b.yaml'])), 'usage: d/b.yaml: there is no such file or directory');
  symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
  assert.is(await errorOf(read(folder, ['loop.yaml'])), 'unreadable: loop.yaml cannot be read (ELOOP)');
});

reading('refuses paths that cannot be', async () => {
  const folder = folderOf({ 'a.yaml': '' });
  assert.is(await errorOf(read(folder, ['b.yaml'])), 'usage: b.yaml: there is no such file or directory');
  assert.is(await errorOf(read(folder, ['a.yaml/b'])), 'usage: a.yaml/b: there is no such file or directory');
  const long = 'x'.repeat(300);
  assert.is(await errorOf(read(folder, [long])), `unreadable: ${long} cannot be read (ENAMETOOLONG)`);
});

reading('expands patterns, in order', async () => {
  const folder = folderOf({ 'b/2.yaml': '', 'b/1.yaml': '', 'a/3.yaml': '', 'a/.h.yaml': '', '[x].yaml': '' });
  assert.equal(await pathsOf(folder, ['*/*.yaml']), [['a/3.yaml', 'b/1.yaml', 'b/2.yaml']]);
  assert.equal(await pathsOf(folder, ['b/{1,2}.yaml']), [['b/1.yaml', 'b/2.yaml']]);
  assert.equal(await pathsOf(folder, ['{a,b}']), [
    ['a/.h.yaml', 'a/3.yaml'],
    ['b/1.yaml', 'b/2.yaml'],
  ]);
  assert.equal(await pathsOf(folder, ['b/?.yaml', 'b/1.yaml']), [['b/1.yaml', 'b/2.yaml']]);
  assert.equal(await pathsOf(folder, ['[x].yaml']), [['[x].yaml']], 'a path that exists stands for itself');
  assert.is(await errorOf(read(folder, ['c/*.yaml'])), 'usage: c/*.yaml: the pattern matches no file or directory');
});

reading('leaves out what --exclude says, by the path in the directory or as it is shown', async () => {
  const names = ['d/a.yaml', 'd/s/b.yaml', 'd/s/c.yaml', 'd/t/.c.yaml'];
  const folder = folderOf(Object.fromEntries(names.map((name) => [name, ''])));
  const without = async (...exclude: readonly string[]): Promise<readonly string[]> =>
    (await pathsOf(folder, ['d'], { exclude })).flat();
  assert.equal(await without('s'), ['d/a.yaml', 'd/t/.c.yaml']);
  assert.equal(await without('s/*'), ['d/a.yaml', 'd/t/.c.yaml']);
  assert.equal(await without('d/s/**'), ['d/a.yaml', 'd/t/.c.yaml']);
  assert.equal(await without('**/*c.yaml'), ['d/a.yaml', 'd/s/b.yaml']);
  assert.equal(await without('*.yaml'), ['d/s/b.yaml', 'd/s/c.yaml', 'd/t/.c.yaml'], '* does not reach into folders');
  assert.equal(await without('a.yaml', 't'), ['d/s/b.yaml', 'd/s/c.yaml']);
  const message =
    'd: the directory holds no manifests (*.yaml, *.yml, *.json); name the directory that holds the render';
  assert.is(await errorOf(read(folder, ['d'], { exclude: ['**'] })), `usage: ${message}`);
  assert.equal(await pathsOf(folder, ['d/a.yaml'], { exclude: ['**'] }), [['d/a.yaml']], 'not what is named');
});

reading('tells the sources of renders', async () => {
  const folder = folderOf({
    'd/a/kustomization.yaml': '',
    'd/b/kustomization.yml': '',
    'd/c/Kustomization': '',
    'd/e/Chart.yaml': '',
    'd/e/templates/chart.yaml': '',
  });
  const told = async (options: Partial<ReadOptions>): Promise<readonly string[]> =>
    (await read(folder, ['d'], options)).flatMap(({ drafts }) =>
      drafts.map(
        ({ code, place, message }) => `${code} ${'path' in place ? place.path : '?'} ${message.split(',')[0] ?? ''}`,
      ),
    );
  assert.equal((await told({})).toSorted(), [
    'not-rendered d/a holds kustomization.yaml',
    'not-rendered d/b holds kustomization.yml',
    'not-rendered d/c holds Kustomization',
    'not-rendered d/e holds Chart.yaml',
  ]);
  assert.equal(await told({ allowUnrendered: true }), []);
  assert.equal(await told({ exclude: ['a', 'b', 'c', 'e/Chart.yaml'] }), []);
});

reading('refuses what is not UTF-8 text', async () => {
  const text = 'kind: Sécret\n';
  const utf16 = Buffer.from(text, 'utf16le');
  const folder = folderOf({
    'utf16le.yaml': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
    'utf16be.yaml': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    'latin1.yaml': Buffer.from(text, 'latin1'),
    'cut.yaml': Buffer.from(text).subarray(0, 8),
    'surrogate.yaml': Buffer.from([0xed, 0xa0, 0x80]),
    'gzip.yaml': Buffer.from([0x1f, 0x8b, 0x00]),
    'bom.yaml': `\uFEFF${text}`,
  });
  const cases: readonly (readonly [path: string, error: string])[] = [
    ['utf16le.yaml', 'not-utf8: utf16le.yaml is not UTF-8 but UTF-16: save it as UTF-8'],
    ['utf16be.yaml', 'not-utf8: utf16be.yaml is not UTF-8 but UTF-16: save it as UTF-8'],
    ['latin1.yaml', 'not-utf8: latin1.yaml is not UTF-8: save it as UTF-8'],
    ['cut.yaml', 'not-utf8: cut.yaml is not UTF-8: save it as UTF-8'],
    ['surrogate.yaml', 'not-utf8: surrogate.yaml is not UTF-8: save it as UTF-8'],
    ['gzip.yaml', 'binary: gzip.yaml is a binary file (it holds NUL bytes), not a manifest'],
  ];
  for (const [path, error] of cases) assert.is(await errorOf(read(folder, [path])), error);
  const [set] = await read(folder, ['bom.yaml']);
  assert.is(set?.files[0]?.text, `\uFEFF${text}`, 'the byte order mark stays');
});

// Root may read everything.
if (process.getuid?.() !== 0) {
  reading('says what may not be read', async () => {
    const folder = folderOf({ 'd/a.yaml': '', 'e/b.yaml': '' });
    chmodSync(join(folder, 'd/a.yaml'), 0o000);
    chmodSync(join(folder, 'e'), 0o000);
    assert.is(await errorOf(read(folder, ['d'])), 'unreadable: d/a.yaml cannot be read (EACCES)');
    assert.is(await errorOf(read(folder, ['e'])), 'unreadable: e cannot be read (EACCES)');
    assert.is(await errorOf(read(folder, ['e/b.yaml'])), 'unreadable: e/b.yaml cannot be read (EACCES)');
    chmodSync(join(folder, 'e'), 0o755);
  });
}

reading('has a limit for all files together', async () => {
  const folder = folderOf({ 'd/small.yaml': 'a: 1\n' });
  sparse(join(folder, 'd/x.yaml'), LIMITS.input - 4);
  sparse(join(folder, 'large.yaml'), 5 * 1024 ** 3); // more than could be read at once
  const message = 'the input is larger than 256 MiB: stamp it in several sets';
  assert.is(await errorOf(read(folder, ['d'])), `limit: d/x.yaml ${message}`);
  assert.is(await errorOf(read(folder, ['large.yaml'])), `limit: large.yaml ${message}`);
});

reading('says which file it reads', async () => {
  const folder = folderOf({ 'd/a.yaml': '', 'd/b.yaml': '' });
  const seen: string[] = [];
  await read(folder, ['d'], { onFile: (path) => seen.push(path) });
  assert.equal(seen, ['d/a.yaml', 'd/b.yaml']);
});

reading('skips what is no regular file, and reads a pipe that is named', async () => {
  const folder = folderOf({ 'd/a.yaml': 'a' });
  const pipe = join(folder, 'd/pipe.yaml');
  makePipe(pipe);
  symlinkSync('/dev/zero', join(folder, 'd/zero.yaml'));
  assert.equal(await pathsOf(folder, ['d']), [['d/a.yaml']]);
  assert.equal(await pathsOf(folder, ['d/*.yaml']), [['d/a.yaml']]);
  const writer = spawn('sh', ['-c', 'printf piped > "$0"', pipe], { stdio: 'ignore' });
  const [set] = await read(folder, ['d/pipe.yaml']);
  assert.is(set?.files[0]?.text, 'piped');
  await new Promise((done) => writer.on('close', done));
});

/** Runs git in a folder, whatever the user's configuration. */
function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', ['-C', folder, ...args], {
    stdio: 'ignore',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
}

reading('takes only what git tracks', async () => {
  const names = ['d/a.yaml', 'd/new.yaml', 'd/ignored.yaml', 'd/with\nnewline.yaml', 'e/é.yaml', 'top.yaml'];
  const folder = folderOf({ ...Object.fromEntries(names.map((name) => [name, ''])), '.gitignore': 'ignored.yaml\n' });
  git(folder, 'init', '--quiet');
  git(folder, 'add', 'd/a.yaml', 'd/with\nnewline.yaml', 'e');
  const options = { tracked: true };
  assert.equal(await pathsOf(folder, ['d', 'e'], options), [['d/a.yaml', 'd/with\nnewline.yaml'], ['e/é.yaml']]);
  assert.equal(await pathsOf(folder, ['.'], options), [['d/a.yaml', 'd/with\nnewline.yaml', 'e/é.yaml']]);
  assert.equal(await pathsOf(folder, ['d/new.yaml', 'd/a.yaml', '-'], options), [['d/a.yaml', '-']]);
  assert.equal(await pathsOf(join(folder, 'd'), ['../e/é.yaml', 'a.yaml'], options), [['../e/é.yaml', 'a.yaml']]);
  git(folder, 'rm', '--cached', '--quiet', 'e/é.yaml');
  const none =
    'e: the directory holds no tracked manifests (*.yaml, *.yml, *.json); name the directory that holds the render';
  assert.is(await errorOf(read(folder, ['e'], options)), `usage: ${none}`);
  assert.is(
    await errorOf(read(folder, ['d/new.yaml', 'top.yaml'], options)),
    'usage: git tracks none of the files that are named: add them, or leave --tracked out',
  );
});

reading('says where there is no git repository', async () => {
  const folder = folderOf({ 'd/a.yaml': '' });
  const message = 'git cannot list its tracked files; run it in a git repository, or without --tracked';
  assert.is(await errorOf(read(folder, ['d'], { tracked: true })), `usage: d: ${message}`);
  assert.is(await errorOf(read(folder, ['d/a.yaml'], { tracked: true })), `usage: .: ${message}`);
});

reading.run();

const bytes = suite('readUpTo');

bytes('reads up to the limit and no further', () => {
  const folder = folderOf({ five: '12345', empty: '' });
  assert.is(Buffer.from(readUpTo(join(folder, 'five'), 5) ?? []).toString(), '12345');
  assert.is(readUpTo(join(folder, 'five'), 4), undefined);
  assert.is(readUpTo(join(folder, 'empty'), 0)?.length, 0);
});

bytes('ends where a device does not', () => {
  assert.is(readUpTo('/dev/zero', 3 * 1024 * 1024), undefined);
  assert.is(readUpTo('/dev/null', 10)?.length, 0);
});

bytes.run();
