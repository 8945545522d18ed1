/** The end of JSON objects, held against `JSON.parse`. */
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { jsonObjectEnd } from './json-end.ts';

const test = suite('json-end');

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('finds the end of an object', () => {
  assert.is(jsonObjectEnd('{}', 0), 2);
  assert.is(jsonObjectEnd('x {"a": [1, {"b": "}"}]} {}', 2), 24);
  assert.is(jsonObjectEnd('[{}]', 0), -1);
  assert.is(jsonObjectEnd('{"a": 1', 0), -1);
  assert.is(jsonObjectEnd('{"a": "1', 0), -1);
  assert.is(jsonObjectEnd('{"a": "\\', 0), -1);
  assert.is(jsonObjectEnd('{"a": "\\u00', 0), -1);
  assert.is(jsonObjectEnd('', 0), -1);
});

test('gives up on an object that is nested too deep for any document', () => {
  const nested = (depth: number): string => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  assert.is(jsonObjectEnd(nested(50), 0), nested(50).length);
  assert.is(jsonObjectEnd(nested(100_000), 0), -1);
});

const PIECES =
  '{ } [ ] , : " \\ \\" \\u0041 \\x 1 -0.5e+3 01 1. .5 true nul null NaN "a" "a": \' # \t \n \r \u0001 \u00e9 \u00a0'.split(
    ' ',
  );

test('takes what JSON.parse takes, and nothing else', () => {
  let valid = 0;
  const mutation = fc.record({ at: fc.nat(), cut: fc.nat(3), piece: fc.constantFrom('', ' ', '\n', ...PIECES) });
  fc.assert(
    fc.property(
      fc.object({ maxDepth: 3 }),
      fc.array(mutation, { maxLength: 2 }),
      fc.nat(2),
      (value, mutations, indent) => {
        let text = JSON.stringify(value, undefined, indent);
        for (const { at, cut, piece } of mutations) {
          const offset = at % (text.length + 1);
          text = text.slice(0, offset) + piece + text.slice(offset + cut);
        }
        const end = jsonObjectEnd(text, 0);
        if (end === -1) {
          assert.not.ok(text.startsWith('{') && isJson(text), text);
        } else {
          valid += 1;
          assert.ok(isJson(text.slice(0, end)), text);
        }
      },
    ),
    { numRuns: 3000 },
  );
  assert.ok(valid > 500, `only ${String(valid)} texts were JSON`);
});

test.run();
