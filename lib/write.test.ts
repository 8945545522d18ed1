import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf, snapshot } from '../fixtures/cli/folders.ts';
import { InputError } from './errors.ts';
import { writeFiles } from './write.ts';
import type { Replacement, WriteOptions } from './write.ts';

/** The error that writing gives. */
async function errorOf(replacements: readonly Replacement[], options: WriteOptions): Promise<InputError> {
  try {
    await writeFiles(replacements, options);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Replacements of the texts `a` by `A`, `b` by `B` in `a.yaml`, `b.yaml`. */
function capitals(...names: readonly string[]): readonly Replacement[] {
  return names.map((name) => ({ path: `${name}.yaml`, before: name, after: name.toUpperCase() }));
}

/** Does something before the second file is written. */
function beforeSecond(act: () => void): () => Promise<boolean> {
  let files = 0;
  return async () => {
    files += 1;
    if (files === 2) act();
    return Promise.resolve(false);
  };
}

const writing = suite('writeFiles');

writing('writes what changed and touches nothing else', async () => {
  const folder = folderOf({ 'a.yaml': 'a\n', 'b.yaml': 'b\n' });
  const before = snapshot(folder);
  const written = await writeFiles(
    [
      { path: 'a.yaml', before: 'a\n', after: 'é\r\nno newline' },
      { path: 'b.yaml', before: 'b\n', after: 'b\n' },
    ],
    { cwd: folder },
  );
  const after = snapshot(folder);
  assert.equal(written, { written: 1, changed: 1 });
  assert.is(readFileSync(join(folder, 'a.yaml'), 'utf8'), 'é\r\nno newline');
  assert.is(after['b.yaml'], before['b.yaml']);
  assert.equal(Object.keys(after), ['a.yaml', 'b.yaml'], 'the temporary file is gone');
});

writing('takes absolute paths and paths with odd names', async () => {
  const names = ['with space.yaml', 'with\nnewline.yaml', '-dash.yaml', 'sub/é.yaml', `${'x'.repeat(250)}.yaml`];
  const folder = folderOf(Object.fromEntries(names.map((name) => [name, 'old'])));
  const replacements = names.map((name) => ({ path: join(folder, name), before: 'old', after: 'new' }));
  await writeFiles(replacements, { cwd: '/' });
  for (const name of names) assert.is(readFileSync(join(folder, name), 'utf8'), 'new', name);
});

writing('keeps the mode', async () => {
  const folder = folderOf({ 'a.yaml': 'a' });
  for (const mode of [0o600, 0o640, 0o644, 0o755, 0o4755]) {
    chmodSync(join(folder, 'a.yaml'), mode);
    const before = readFileSync(join(folder, 'a.yaml'), 'utf8');
    await writeFiles([{ path: 'a.yaml', before, after: mode.toString(8) }], { cwd: folder });
    assert.is(statSync(join(folder, 'a.yaml')).mode & 0o7777, mode);
    assert.is(readFileSync(join(folder, 'a.yaml'), 'utf8'), mode.toString(8));
  }
});

// Only root may give a file away, and only root may write where nobody may.
if (process.getuid?.() === 0) {
  writing('keeps the owner', async () => {
    const folder = folderOf({ 'a.yaml': 'a' });
    chownSync(join(folder, 'a.yaml'), 12_345, 23_456);
    await writeFiles(capitals('a'), { cwd: folder });
    const { uid, gid } = statSync(join(folder, 'a.yaml'));
    assert.equal([uid, gid], [12_345, 23_456]);
  });
} else {
  writing('refuses where the folder cannot be written', async () => {
    const folder = folderOf({ 'a.yaml': 'a' });
    chmodSync(folder, 0o555);
    const { code, message } = await errorOf(capitals('a'), { cwd: folder });
    chmodSync(folder, 0o755);
    assert.is(code, 'write-failed');
    assert.is(message, 'cannot be written (EACCES, permission denied); no file was changed');
    assert.is(readFileSync(join(folder, 'a.yaml'), 'utf8'), 'a');
  });
}

const LEFTOVER = '.rollstamp-tmp-0123456789abcdef';

writing('removes the temporary files of runs that were killed, even where nothing is to be written', async () => {
  const folder = folderOf({ 'a.yaml': 'a', 'sub/b.yaml': 'b', [LEFTOVER]: 'half of', [`sub/${LEFTOVER}`]: '' });
  await writeFiles(
    ['a.yaml', 'sub/b.yaml'].map((path) => ({ path, before: 'same', after: 'same' })),
    { cwd: folder },
  );
  assert.is(existsSync(join(folder, LEFTOVER)), false);
  assert.is(existsSync(join(folder, 'sub', LEFTOVER)), false);
});

writing('leaves files and folders alone that are only similar', async () => {
  const similar = [`${LEFTOVER}.yaml`, LEFTOVER.slice(1), LEFTOVER.slice(0, -1), `${LEFTOVER.slice(0, -1)}f/x`];
  const folder = folderOf(Object.fromEntries(['a.yaml', ...similar].map((name) => [name, ''])));
  await writeFiles([{ path: 'a.yaml', before: '', after: 'new' }], { cwd: folder });
  for (const name of similar) assert.ok(existsSync(join(folder, name)), name);
});

writing('does not write through a link that is called like a temporary file', async () => {
  const folder = folderOf({ 'a.yaml': 'a', victim: 'precious' });
  symlinkSync('victim', join(folder, LEFTOVER));
  await writeFiles([{ path: 'a.yaml', before: 'a', after: 'b' }], { cwd: folder });
  assert.is(readFileSync(join(folder, 'victim'), 'utf8'), 'precious');
  assert.is(readFileSync(join(folder, 'a.yaml'), 'utf8'), 'b');
});

interface Refusal {
  readonly name: string;
  /** What happens to `b.yaml` after it was read. */
  readonly meanwhile: (path: string) => void;
  readonly message: string;
}

const REFUSALS: readonly Refusal[] = [
  {
    name: 'changed',
    meanwhile: (path) => {
      writeFileSync(path, 'changed');
    },
    message: 'was changed meanwhile; no file was changed: run again',
  },
  { name: 'removed', meanwhile: unlinkSync, message: 'was removed meanwhile; no file was changed' },
  {
    name: 'replaced by a link to the same text',
    meanwhile: (path) => {
      writeFileSync(`${path}.target`, 'b');
      unlinkSync(path);
      symlinkSync(`${path}.target`, path);
    },
    message: 'is a symbolic link, and nothing is written through one; name its target; no file was changed',
  },
  {
    name: 'made read-only',
    meanwhile: (path) => {
      chmodSync(path, 0o444);
    },
    message: 'is read-only; no file was changed: make it writable, or leave it out with --exclude',
  },
  {
    name: 'replaced by a directory',
    meanwhile: (path) => {
      unlinkSync(path);
      mkdirSync(path);
    },
    message: 'is not a regular file; no file was changed',
  },
];

for (const { name, meanwhile, message } of REFUSALS) {
  writing(`writes nothing where a later file was ${name} meanwhile`, async () => {
    const folder = folderOf({ 'a.yaml': 'a', 'b.yaml': 'b' });
    meanwhile(join(folder, 'b.yaml'));
    const before = snapshot(folder);
    const error = await errorOf(capitals('a', 'b'), { cwd: folder });
    assert.is(error.code, 'write-failed');
    assert.is(error.path, 'b.yaml');
    assert.is(error.message, message);
    assert.equal(snapshot(folder), before);
  });
}

writing('leaves a file that somebody else changes at the last moment', async () => {
  const folder = folderOf({ 'a.yaml': 'a', 'b.yaml': 'b', 'c.yaml': 'c' });
  const isStopped = beforeSecond(() => {
    writeFileSync(join(folder, 'b.yaml'), 'theirs');
  });
  const { path, message } = await errorOf(capitals('a', 'b', 'c'), { cwd: folder, isStopped });
  assert.is(path, 'b.yaml');
  assert.is(message, 'was changed meanwhile and is left as it is, 1 of 3 files are already written: run again');
  const texts = ['a', 'b', 'c'].map((name) => readFileSync(join(folder, `${name}.yaml`), 'utf8'));
  assert.equal(texts, ['A', 'theirs', 'c']);
  assert.equal(Object.keys(snapshot(folder)), ['a.yaml', 'b.yaml', 'c.yaml'], 'no temporary file is left');
});

writing('writes nothing behind a link to a folder, wherever on the way it is', async () => {
  const outside = folderOf({ 'sub/b.yaml': 'b', [LEFTOVER]: '' });
  const folder = folderOf({ 'a.yaml': 'a', 'real/x': '' });
  symlinkSync(outside, join(folder, 'real', 'link'));
  const before = snapshot(outside);
  const replacements = ['a.yaml', 'real/link/sub/b.yaml'].map((path) => ({
    path,
    before: path.at(-6) ?? '',
    after: 'new',
  }));
  const { message, path } = await errorOf(replacements, { cwd: folder });
  assert.is(path, 'real/link/sub/b.yaml');
  assert.is(
    message,
    'lies behind real/link, a symbolic link, and nothing is written through one; name its target; no file was changed',
  );
  await writeFiles([{ path: 'real/link/sub/b.yaml', before: 'b', after: 'b' }], { cwd: folder });
  assert.equal(snapshot(outside), before);
  assert.is(readFileSync(join(folder, 'a.yaml'), 'utf8'), 'a');
});

writing('takes links above the working directory, and on the way to another folder, as the way there', async () => {
  const real = folderOf({ 'sub/a.yaml': 'a', 'b.yaml': 'b' });
  const folder = folderOf();
  symlinkSync(real, join(folder, 'link'));
  await writeFiles([{ path: 'a.yaml', before: 'a', after: 'A' }], { cwd: join(folder, 'link', 'sub') });
  await writeFiles([{ path: '../link/b.yaml', before: 'b', after: 'B' }], { cwd: join(folder, 'link') });
  assert.is(readFileSync(join(real, 'sub', 'a.yaml'), 'utf8'), 'A');
  assert.is(readFileSync(join(real, 'b.yaml'), 'utf8'), 'B');
});

writing('says how far it came where the system refuses', async () => {
  const folder = folderOf({ 'a.yaml': 'a', 'sub/b.yaml': 'b', 'c.yaml': 'c' });
  const replacements = ['a.yaml', 'sub/b.yaml', 'c.yaml'].map((path) => ({
    path,
    before: path.at(-6) ?? '',
    after: 'new',
  }));
  const isStopped = beforeSecond(() => {
    rmSync(join(folder, 'sub'), { recursive: true });
  });
  const error = await errorOf(replacements, { cwd: folder, isStopped });
  assert.is(error.code, 'write-failed');
  assert.is(error.path, 'sub/b.yaml');
  assert.is(error.message, 'cannot be written (ENOENT); it is unchanged, 1 of 3 files are already written');
  assert.is(readFileSync(join(folder, 'a.yaml'), 'utf8'), 'new');
  assert.is(readFileSync(join(folder, 'c.yaml'), 'utf8'), 'c');
});

writing('stops between two files where it is told to', async () => {
  const folder = folderOf({ 'a.yaml': 'a', 'b.yaml': 'b', 'c.yaml': 'c' });
  const answers = [false, false, true];
  const isStopped = async (): Promise<boolean> => Promise.resolve(answers.shift() === true);
  const written = await writeFiles(capitals('a', 'b', 'c'), { cwd: folder, isStopped });
  assert.equal(written, { written: 2, changed: 3 });
  const texts = ['a', 'b', 'c'].map((name) => readFileSync(join(folder, `${name}.yaml`), 'utf8'));
  assert.equal(texts, ['A', 'B', 'c']);
});

writing.run();
