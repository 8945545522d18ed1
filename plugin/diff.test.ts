import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applyPatch, parsePatch } from 'diff';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { InputError } from '../lib/errors.ts';
import { run } from '../lib/pipeline.ts';
import { splice } from '../lib/splice.ts';
import type { Edit, InputFile } from '../lib/types.ts';
import { unifiedDiff } from './diff.ts';
import type { Io } from './io.ts';

const unused = (): never => {
  throw new Error('nothing is read or written');
};
const OUTPUT = { isTTY: false, write: unused };
const IO: Io = {
  stdin: { isTTY: false, read: unused },
  stdout: OUTPUT,
  stderr: OUTPUT,
  cwd: '/',
  env: {},
  now: unused,
};

/** The diff of edits, nothing redacted. */
function diffOf(file: InputFile, edits: readonly Edit[]): string {
  return unifiedDiff(file, edits, { io: IO, documents: [] });
}

/** Asserts that the diff of edits is a patch that does what they do, and has as few lines as can be. */
function isPatch(text: string, edits: readonly Edit[], name: string): void {
  const file = { path: 'a.yaml', text };
  const [patch] = parsePatch(diffOf(file, edits));
  if (patch === undefined) throw new Error(`a patch is expected: ${name}`);
  assert.is(applyPatch(text, patch, { autoConvertLineEndings: false, fuzzFactor: 0 }), splice(text, edits), name);
  for (const { lines } of patch.hunks) {
    const isContext = lines.map((line) => line.startsWith(' '));
    assert.ok(isContext.includes(false), `${name}: a hunk without a change`);
    assert.ok(isContext.indexOf(false) <= 3 && isContext.toReversed().indexOf(false) <= 4, `${name}: too much context`);
  }
}

const diff = suite('unifiedDiff');

const FIXTURES = fileURLToPath(new URL('../fixtures/stamp', import.meta.url));

diff('is a valid patch of whatever stamping does', () => {
  let count = 0;
  for (const name of readdirSync(FIXTURES)) {
    const input = readdirSync(`${FIXTURES}/${name}`).find((file) => file.startsWith('input.'));
    if (input === undefined) continue;
    const file = { path: 'a.yaml', text: readFileSync(`${FIXTURES}/${name}/${input}`, 'utf8') };
    // Longer lines are cut.
    if (file.text.split('\n').some((line) => line.length > 300)) continue;
    for (const stamp of ['each', 'single'] as const) {
      try {
        const edits = run([file], { stamp, autoReloadAll: true }, { isCheck: true }).files[0]?.edits ?? [];
        if (edits.length === 0) continue;
        isPatch(file.text, edits, name);
        count += 1;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }
  }
  assert.ok(count > 50, `${String(count)} diffs`);
});

diff('is a valid patch of any edits', () => {
  const lines = ['a', 'b', '', 'c', 'd', 'e', 'f', 'g', 'h', '', 'i'];
  const texts = [lines.join('\n'), `${lines.join('\n')}\n`, lines.join('\r\n'), '', '\n', 'a', `${'x\n'.repeat(40)}y`];
  for (const text of texts) {
    for (let start = 0; start <= text.length; start += 1) {
      for (const length of [0, 1, 2, 5]) {
        for (const inserted of ['', 'Q', 'Q\n', '\nQ', '\nQ\nR\n']) {
          const end = Math.min(start + length, text.length);
          const edits = [{ start, end, text: inserted }];
          // A lone carriage return is a control character, which is shown escaped.
          if (splice(text, edits) === text || /\r(?!\n)/.test(splice(text, edits))) continue;
          isPatch(text, edits, JSON.stringify([text, edits]));
          const later = Math.min(end + 9, text.length);
          if (text.charAt(later - 1) === '\r') continue;
          isPatch(text, [...edits, { start: later, end: later, text: 'Z' }], JSON.stringify([text, edits, later]));
        }
      }
    }
  }
});

diff('shows the ends of lines that a terminal would obey or hide', () => {
  const text = 'a: "\u202Ex"\n\tb: c\r\nd: \u001B[31m\n';
  const shown = diffOf({ path: 'p\u0007/q.yaml', text }, [{ start: 0, end: 0, text: 'new\n' }]);
  assert.is(
    shown,
    '--- a/p\\u{7}/q.yaml\n+++ b/p\\u{7}/q.yaml\n@@ -1,3 +1,4 @@\n+new\n a: "\\u{202e}x"\n \tb: c\r\n d: \\u{1b}[31m\n',
  );
});

diff('shows a hunk of any length', () => {
  const text = 'a: b\n'.repeat(200_000);
  const lines = diffOf({ path: 'a.yaml', text }, [{ start: 0, end: text.length, text: '' }]).split('\n');
  assert.is(lines.filter((line) => line === '-a: b').length, 200_000);
});

diff.run();
