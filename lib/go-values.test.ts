import { Buffer } from 'node:buffer';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  decodeUtf8,
  formatFloat32,
  isInt64,
  parseGoBool,
  parseInt64,
  parseIntAnyBase,
  splitTrimmed,
  trimSpace,
} from './go-values.ts';

const go = suite('go-values');

go('trims what Go trims', () => {
  let trimmed = '';
  for (let code = 0; code <= 0xffff; code += 1) {
    const space = String.fromCharCode(code);
    if (trimSpace(`${space}a${space}`) === 'a') trimmed += space;
  }
  assert.is(
    trimmed,
    '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
  );
  assert.is(trimSpace('\ufeffa\ufeff'), '\ufeffa\ufeff', 'JavaScript would trim it');
  assert.is(trimSpace(' a b '), 'a b');
  assert.is(trimSpace(' \t '), '');
});

go('splits exclude lists', () => {
  assert.equal(splitTrimmed(' a, b ,,c.*,\u0085'), ['a', 'b', 'c.*']);
  assert.equal(splitTrimmed(''), []);
});

go('knows the six spellings of true', () => {
  for (const text of ['1', 't', 'T', 'TRUE', 'true', 'True']) assert.is(parseGoBool(text), true, text);
  for (const text of ['', '0', 'f', 'false', 'yes', 'tRUE', ' true', 'true ', 'y', 'on', '01']) {
    assert.is(parseGoBool(text), false, text);
  }
});

go('parses decimal integers of 64 bits', () => {
  assert.is(parseInt64('007'), 7n);
  assert.is(parseInt64('+7'), 7n);
  assert.is(parseInt64('-9223372036854775808'), -(2n ** 63n));
  assert.is(parseInt64('9223372036854775807'), 2n ** 63n - 1n);
  for (const text of ['', '-', '1_0', '0x1', ' 1', '1.0', '9223372036854775808', '-9223372036854775809']) {
    assert.is(parseInt64(text), undefined, text);
  }
});

go('parses integers with a base prefix', () => {
  const cases: readonly (readonly [string, bigint | undefined])[] = [
    ['0', 0n],
    ['-0', 0n],
    ['00', 0n],
    ['0777', 511n],
    ['0o17', 15n],
    ['0O17', 15n],
    ['-0x1F', -31n],
    ['0B11', 3n],
    ['18446744073709551615', 2n ** 64n - 1n],
    ['18446744073709551616', undefined],
    ['+9223372036854775808', undefined],
    ['-0x8000000000000000', -(2n ** 63n)],
    ['08', undefined],
    ['0x', undefined],
    ['0b2', undefined],
    ['1_0', undefined],
    ['--1', undefined],
  ];
  for (const [text, value] of cases) assert.is(parseIntAnyBase(text), value, text);
  assert.ok(isInt64(2n ** 63n - 1n));
  assert.not(isInt64(2n ** 63n));
});

go('prints float32 as Go does', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '0'],
    [-0, '-0'],
    [1, '1'],
    [1.2, '1.2'],
    [0.1, '0.1'],
    [0.0001, '0.0001'],
    [0.00001, '1e-05'],
    [100000, '100000'],
    [999999.5, '999999.5'],
    [1e6, '1e+06'],
    [-1234567.5, '-1.2345675e+06'],
    [16777217, '1.6777216e+07'],
    [3479294.25, '3.4792942e+06'],
    [3479294.75, '3.4792948e+06'],
    [3.4028235e38, '3.4028235e+38'],
    [3.5e38, '+Inf'],
    [-1e39, '-Inf'],
    [1e-46, '0'],
    [1e-45, '1e-45'],
    [NaN, 'NaN'],
  ];
  for (const [value, text] of cases) assert.is(formatFloat32(value), text);
});

go('prints float32 so that they read back', () => {
  const view = new DataView(new ArrayBuffer(4));
  for (let bits = 1; bits < 0x7f800000; bits += 104_729) {
    view.setUint32(0, bits);
    const value = view.getFloat32(0);
    assert.is(Math.fround(Number(formatFloat32(value))), value, String(bits));
  }
});

go('replaces each byte that is not UTF-8', () => {
  assert.is(decodeUtf8(Buffer.from('héllo😀')), 'héllo😀');
  assert.is(decodeUtf8(Uint8Array.of(0x61, 0xe2, 0x82, 0x62)), 'a\ufffd\ufffdb');
  assert.is(decodeUtf8(Uint8Array.of(0xed, 0xa0, 0x80)), '\ufffd\ufffd\ufffd');
  assert.is(decodeUtf8(Uint8Array.of(0xff, 0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x80)), '\ufffdé😀');
});

go.run();
