/** Every row of the tables of facts about Argo CD (§1.5, §2.5) has a test. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findShared } from '../fixtures/shared.ts';
import { ROWS } from './cmp/rows.ts';
import { root } from './shell.ts';

const test = suite('argocd facts');

/** By the first cell of a row of §2.5: files, and what their tests are called. */
const TESTS: Readonly<Record<string, readonly (readonly [file: string, title: string])[]>> = {
  'no discover + named': [
    ['argocd-server', 'a plugin without discovery is accepted by its name, and matches nothing'],
    ['argocd', 'the plugin is accepted by its name alone'],
  ],
  'empty app dir / only comments': [
    ['argocd-refusals', 'an empty folder'],
    ['argocd-refusals', 'only comments'],
    ['argocd-server', 'nothing printed is no manifest, and no error'],
  ],
  'generate exit 3 + stderr 200 KB': [
    ['argocd-server', 'exit code 3 and 200 KB on standard error: all of it is the error, nothing printed counts'],
    ['argocd-refusals', 'a tool that fails with 300 KB on standard error: the message stays within its bounds'],
  ],
  'stdout 99 MB / 101 MB': [['argocd-server', '99 MB pass, 101 MB do not']],
  'wrong sha256': [['argocd-server', 'an archive with another checksum is refused']],
  'chunk first': [['argocd-server', 'a chunk before the metadata is refused']],
  'appRelPath `../x`': [['argocd-server', 'a path outside the repository is refused']],
  'symlink `../../x` / absolute': [
    ['argocd-server', 'a symlink that leaves the repository is refused, an absolute one is turned inside'],
    ['argocd-refusals', 'a symbolic link out of the repository: the server refuses it, and so does the plugin'],
  ],
  'script without +x in repo': [
    ['argocd-server', 'scripts of the repository are not executable, unless modes are kept'],
  ],
  'deadline 1 s': [
    ['argocd-server', 'after the deadline nothing of the command is left'],
    ['argocd-end', 'at the deadline helm ends, too, and the next render removes what is left'],
  ],
  '50 parallel Generate': [['argocd', '50 applications at once: each gets its own']],
  'env with newline, quotes, `$(x)`, 200 KiB': [
    ['argocd-server', 'variables: those of the sidecar, then those of the request, as they are'],
    ['argocd-server', 'a variable of 200 KiB is more than Linux passes on'],
    ['argocd-refusals', 'a parameter of 200 KiB: Linux does not pass it on'],
  ],
  'two runs, different REVISION': [
    ['argocd', 'the revision, the folder, the home and read-only files change no byte, and nothing is written'],
  ],
  'every row of the table in 1.5': [
    ['argocd', 'what Argo CD reads from our output is what it reads without us'],
    ['argocd-decode', ': the decoder of the tests'],
    ['argocd-decode', ': kubectl'],
  ],
};

const values = (...texts: readonly string[]): readonly string[] => texts.map((text) => `the value \`${text}\``);
const keys = (...texts: readonly string[]): readonly string[] => texts.map((text) => `the key \`${text}\``);

/** By the first cell of a row of §1.5: names of rows in `cmp/rows.ts`, which three tests go through. */
const DECODED: Readonly<Record<string, readonly string[]>> = {
  '`---` / `--- # comment` at column 0': [
    '`---` alone',
    '`---` with a comment',
    'a leading, a trailing and a doubled `---`',
    'documents of comments, null and `~`',
  ],
  '`--- a: 1`, `--- {"b":2}`, `----`, a PEM `-----BEGIN` at column 0': [
    'a key behind `---`',
    'a mapping behind `---`',
    '`----`',
    'a PEM block at the start of a line',
  ],
  '`a: 1` `...` `b: 2`': ['a document behind `...` alone', 'a document behind `...` and `---`'],
  '`%YAML 1.x` directive': ['a directive'],
  '`{..}{..}` / newline / `---` separated JSON': [
    'JSON behind JSON',
    'JSON, a line each',
    'JSON with separators',
    'one object of JSON, then YAML',
    'two objects of JSON, then YAML',
  ],
  CRLF: ['CRLF', 'CRLF in a block', 'a byte order mark'],
  '`hello` (a bare scalar) or `WARNING: foo` doc': ['a word', 'a warning'],
  '`yes/no/on/off/y/n` unquoted, also as **keys** (`y: 1` -> `{"true":1}`)': [
    ...values('yes', 'no', 'on', 'off', 'y', 'n'),
    ...keys('y', 'on', 'Yes'),
  ],
  '`0777`->511, `0o17`->15, `1_000`->1000, `1.0`->1, `12e3`->12000': values('0777', '0o17', '1_000', '1.0', '12e3'),
  '`2020-01-01`, `1:30`, `=`, `1e400`': values('2020-01-01', '1:30', '=', '1e400'),
  'duplicate keys': ['equal keys'],
  '`9007199254740993`, 20-digit uint': values('9007199254740993', '12345678901234567890'),
  '`.inf`': [...values('.inf', '-.Inf', '.NaN', '!!binary aGk='), 'anchors'],
};

test('each test that stands for a row is there', () => {
  for (const [row, tests] of Object.entries(TESTS)) {
    assert.ok(tests.length > 0, row);
    for (const [file, title] of tests) {
      const text = readFileSync(join(root, 'e2e', `${file}.test.ts`), 'utf8');
      assert.ok(text.includes(title), `${file}.test.ts has no test "${title}"`);
    }
  }
  const names = new Set(ROWS.map(({ name }) => name));
  for (const name of Object.values(DECODED).flat()) assert.ok(names.has(name), `rows.ts has no row "${name}"`);
});

const path = findShared('facts/argocd.md', 'whether each row of the facts about Argo CD has a test');
if (path !== undefined) {
  const facts = readFileSync(path, 'utf8');
  for (const [section, table] of [
    ['### 1.5', DECODED],
    ['### 2.5', TESTS],
  ] as const) {
    test(`each row of ${section} has one`, () => {
      assert.equal(firstCells(facts, section), Object.keys(table));
    });
  }
}

/** Of the rows of the table in a section. */
function firstCells(text: string, section: string): readonly string[] {
  const [, part = ''] = text.split(`\n${section} `);
  const lines = part.split(/\n#{2,3} /, 1)[0]?.split('\n') ?? [];
  const rows = lines.filter((line) => line.startsWith('|')).slice(2);
  return rows.map((row) => (row.split(' | ', 1)[0] ?? '').replace(/^\| /, ''));
}

test.run();
