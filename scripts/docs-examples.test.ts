/**
 * Every console example of the documents is typed into a shell and must print what it says.
 * `UPDATE=1 npm test -- --match docs` writes what it prints.
 */
import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DOCUMENTS, PLAIN_ENVIRONMENT, isUpdate, quickstart, read, root } from './docs.ts';
import { blocksOf, commandsOf } from './markdown.ts';
import type { Block } from './markdown.ts';

const test = suite('docs: examples');

const temporary = mkdtempSync(join(tmpdir(), 'rollstamp-docs-'));

/** A folder with a `rollstamp` that runs the bundle. */
const bin = join(temporary, 'bin');
mkdirSync(bin);
const bundle = join(root, 'dist', 'rollstamp.cjs');
writeFileSync(join(bin, 'rollstamp'), `#!/bin/sh\nexec "${process.execPath}" "${bundle}" "$@"\n`);
chmodSync(join(bin, 'rollstamp'), 0o755);

/** What is typed, where, and the files that the document has put there. */
interface Session {
  readonly commands: readonly string[];
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What a terminal shows after the commands were typed in a copy of the folder, `$` lines included. */
async function transcript({ commands, folder, files }: Session): Promise<string> {
  const cwd = mkdtempSync(join(temporary, 'copy-'));
  cpSync(folder, cwd, { recursive: true });
  mkdirSync(join(cwd, 'node_modules'), { recursive: true });
  symlinkSync(root, join(cwd, 'node_modules', 'rollstamp'), 'junction');
  for (const [name, text] of files) writeFileSync(join(cwd, name), text);
  const lines = commands.map((command) => {
    const echo = `printf '%s\\n' '$ ${command.replaceAll("'", String.raw`'\''`)}'`;
    return `status=$?; ${echo}; (exit $status)\n${command}\n`;
  });
  const env = { ...PLAIN_ENVIRONMENT, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, LC_ALL: 'C' };
  const script = `exec 2>&1 </dev/null\n${lines.join('')}exit 0\n`;
  const { stdout } = await promisify(execFile)('bash', ['-c', script], { cwd, env });
  return stdout;
}

/** A console block and what it prints. */
interface Replayed {
  readonly block: Block;
  readonly output: string;
}

/** Replays the console blocks of a document. A block `file=NAME` is a file for the next one. */
async function replay(name: string): Promise<readonly Replayed[]> {
  const folder = name === 'README.md' || name.startsWith('docs/') ? quickstart : dirname(join(root, name));
  const replayed: Promise<Replayed>[] = [];
  let files = new Map<string, string>();
  for (const block of blocksOf(read(name))) {
    const [, file] = /^file=(\S+)$/.exec(block.info) ?? [];
    if (file !== undefined) files.set(file, block.text);
    if (block.language !== 'console') continue;
    const session = { commands: commandsOf(block), folder, files };
    replayed.push(transcript(session).then((output) => ({ block, output })));
    files = new Map();
  }
  return Promise.all(replayed);
}

/** The document with what its examples print. */
function updated(text: string, replayed: readonly Replayed[]): string {
  return replayed.toReversed().reduce((all, { block, output }) => {
    return `${all.slice(0, block.start)}${output}${all.slice(block.start + block.text.length)}`;
  }, text);
}

test('README shows every command', () => {
  const commands = blocksOf(read('README.md')).flatMap((block) =>
    block.language === 'console' ? commandsOf(block) : [],
  );
  for (const command of ['stamp', 'check', 'explain']) {
    assert.ok(
      commands.some((line) => line.includes(`rollstamp ${command} `)),
      command,
    );
  }
});

for (const name of DOCUMENTS) {
  if (!read(name).includes('```console\n')) continue;
  test(`${name}: every example prints what it says`, async () => {
    const replayed = await replay(name);
    assert.ok(replayed.length > 0);
    if (isUpdate) writeFileSync(join(root, name), updated(read(name), replayed));
    else for (const { block, output } of replayed) assert.fixture(output, block.text);
  });
}

test('what is printed is what a terminal shows', async () => {
  const commands = ['echo "it\'s"', 'echo error >&2', 'false', 'echo $?', 'cat note'];
  const shown = await transcript({ commands, folder: quickstart, files: new Map([['note', 'a\n']]) });
  assert.is(shown, '$ echo "it\'s"\nit\'s\n$ echo error >&2\nerror\n$ false\n$ echo $?\n1\n$ cat note\na\n');
});

test.after(() => {
  rmSync(temporary, { recursive: true, force: true });
});

test.run();
