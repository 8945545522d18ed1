/** The YAML Test Suite: where kubectl reads a text, we read the same, or refuse it. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CASES, WORKLOAD, between, literal, nested, quoted } from '../fixtures/yaml-test-suite/places.ts';
import { compare } from '../scripts/fuzz/compare.ts';
import { decodeAll } from '../scripts/fuzz/kubectl.ts';
import { tool } from './tools.ts';

const test = suite('YAML Test Suite: kubectl');

test('is read as kubectl reads it, or refused', async () => {
  const texts = CASES.flatMap(([, text]) => [
    text,
    `${quoted(text)}---\n${WORKLOAD}`,
    literal(text) ?? '',
    between(text),
    nested(text),
  ]);
  const decoded = await decodeAll(tool('kubectl'), texts);
  let equal = 0;
  for (const [index, text] of texts.entries()) {
    let verdict = compare(text, decoded[index] ?? { objects: [], error: undefined });
    if (verdict.class === 'DIFFERENT') {
      // An error that names no file can only be told from a file of its own.
      const [alone = { objects: [], error: undefined }] = await decodeAll(tool('kubectl'), [text]);
      verdict = compare(text, alone);
    }
    assert.not.match(verdict.class, /DIFFERENT|CRASH/, `${JSON.stringify(text)}: ${verdict.detail}`);
    if (verdict.class === 'equal' && verdict.matters) equal += 1;
  }
  assert.ok(equal > 1000, `${String(equal)} texts with objects that take part are read alike`);
});

test.run();
