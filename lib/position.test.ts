import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { offsetOf, positionOf } from './position.ts';

const test = suite('position');

const TEXT = '\uFEFFa\u{1F600}b\r\n\n\u{1F600}\u{1F600}\nlast line';

test('offsets come back from their positions, in whatever order they are asked for', () => {
  const offsets = Array.from({ length: TEXT.length + 1 }, (_, offset) => offset).filter((offset) => {
    const code = TEXT.charCodeAt(offset);
    return offset > 0 && !(code >= 0xdc00 && code <= 0xdfff); // neither the byte order mark nor half a character
  });
  const orders = [offsets, offsets.toReversed(), offsets.toSorted((a, b) => ((a * 7) % 11) - ((b * 7) % 11) || a - b)];
  for (const order of orders) {
    const file = { text: TEXT };
    for (const offset of order) {
      const position = positionOf(file, offset);
      assert.equal(position, positionOf({ text: TEXT }, offset), 'what was asked before changes nothing');
      assert.is(offsetOf(file, position), offset);
      assert.is(offsetOf({ text: TEXT }, position), offset);
    }
    const positions = order.map((offset) => positionOf({ text: TEXT }, offset));
    assert.equal(
      positions.map((position) => offsetOf(file, position)),
      order,
    );
  }
});

test.run();
