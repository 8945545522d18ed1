/** Base64 as Go reads it, held against Node's decoder where both take a text. */
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeBase64 } from './base64.ts';

const test = suite('base64');

function toLatin1(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('latin1');
}

test('decodes what StdEncoding decodes', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['', ''],
    ['aGk=', 'hi'],
    ['aG\r\nk\n=\n', 'hi'],
    ['Zh==', 'f'],
    ['aGk', undefined],
    ['aG k=', undefined],
    ['aGk=aGk=', undefined],
    ['====', undefined],
    ['A===', undefined],
    ['AA-_', undefined],
    ['ENC[x]', undefined],
    ['aGé=', undefined],
  ];
  for (const [text, decoded] of cases) assert.is(toLatin1(decodeBase64(text)), decoded, text);
});

test('decodes any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      assert.equal([...(decodeBase64(Buffer.from(bytes).toString('base64')) ?? [])], [...bytes]);
    }),
  );
});

test('takes what the alphabet allows, and nothing else', () => {
  const text = fc
    .array(fc.constantFrom(...'A Z a z 0 9 + / = - _ é \n'.split(' '), ' '), { maxLength: 12 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (encoded) => {
      const packed = encoded.replaceAll('\n', '');
      const isLegal = packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed);
      const expected = isLegal ? Buffer.from(packed, 'base64').toString('latin1') : undefined;
      assert.is(toLatin1(decodeBase64(encoded)), expected);
    }),
    { numRuns: 2000 },
  );
});

test.run();
