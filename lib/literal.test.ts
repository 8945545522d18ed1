import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CLIP, KEEP, STRIP } from './records.ts';
import { decodeLiteral } from './literal.ts';
import { decodeBlockScalar } from './yaml.ts';

const test = suite('literal');

test('decodes what it takes as the full reader does', () => {
  const line = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('', ' ', '  ', '    ', '\t', ' x', 'é😀', '# x'));
  const cases = fc.record({
    lines: fc.array(line, { maxLength: 8 }),
    isShort: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    newline: fc.constantFrom('\n', '\r\n'),
    isEnded: fc.boolean(),
    indent: fc.integer({ min: 1, max: 4 }),
    chomping: fc.constantFrom(CLIP, STRIP),
  });
  fc.assert(
    fc.property(cases, ({ lines, isShort, newline, isEnded, indent, chomping }) => {
      // An empty line may have fewer spaces than the indentation.
      const written = lines.map((text, index) =>
        text === '' && isShort[index] === true ? ' '.repeat(indent - 1) : ' '.repeat(indent) + text,
      );
      const text = `a: |${newline}${written.join(newline)}${isEnded ? newline : ''}`;
      const start = text.indexOf('\n') + 1;
      const block = { start, end: text.length, indent, chomping, isFolded: false };
      assert.is(decodeLiteral(text, block), decodeBlockScalar(text, block));
    }),
    { numRuns: 2000 },
  );
});

test('leaves everything else to the full reader', () => {
  const block = { start: 0, end: 4, indent: 1, chomping: CLIP, isFolded: false };
  assert.is(decodeLiteral(' x\n\n', block), 'x\n');
  assert.is(decodeLiteral(' x\n\n', { ...block, chomping: KEEP }), undefined);
  assert.is(decodeLiteral(' x\n\n', { ...block, isFolded: true }), undefined);
  assert.is(decodeLiteral(' x\n\n', { ...block, indent: 0 }), undefined);
});

test.run();
