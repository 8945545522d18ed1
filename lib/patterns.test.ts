import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { MAX_PATTERN_LENGTH, compileNamedList, createPatternCache, isPlainName } from './patterns.ts';
import type { NamedList, PatternCache } from './patterns.ts';

const tooCostly = (): Error => new Error('too costly');

function compile(value: string, cache: PatternCache): NamedList {
  return compileNamedList(value, cache, tooCostly);
}

/** Whether a list of one part matches; undefined where the part is invalid. */
function match(part: string, name: string): boolean | undefined {
  return compile(part, createPatternCache()).parts[0]?.pattern.matches(name);
}

const patterns = suite('patterns');

patterns('anchors as Reloader does', () => {
  const cases: readonly (readonly [part: string, name: string, expected: boolean | undefined])[] = [
    ['cfg', 'cfg', true],
    ['cfg', 'cfg2', false],
    ['cfg', 'my-cfg', false],
    ['foo|bar', 'foobar', true],
    ['foo|bar', 'xbar', true],
    ['foo|bar', 'xfoo', false],
    ['(foo|bar)', 'foobar', false],
    ['(foo|bar)', 'bar', true],
    ['my.cfg', 'my-cfg', true],
    ['my.cfg', 'my.cfg', true],
    ['my.cfg', 'my.cfg2', false],
    ['my.cfg', 'my\ncfg', false],
    ['my.cfg', 'my\u{1F600}cfg', true],
    ['my.cfg', 'my\u00e9cfg', true],
    ['my..cfg', 'my\u{1F600}cfg', false],
    ['.', '', false],
    ['...', 'a-b', true],
    [`${'a.'.repeat(126)}a`, 'a'.repeat(253), true],
    [`${'a.'.repeat(126)}ab`, 'a'.repeat(254), false],
    ['my\\.cfg', 'my-cfg', false],
    ['*', 'anything', true],
    ['*-config', 'app-config', true],
    ['*-config', 'app-config-2', false],
    ['?', 'anything', true],
    ['+', 'anything', false],
    ['foo-*', 'foo--', true],
    ['foo-*', 'foo-bar', false],
    ['foo-.*', 'foo-bar', true],
    ['^foo$', 'foo', true],
    ['CFG', 'cfg', false],
    ['(?i)CFG', 'cfg', true],
    ['ns/cfg', 'cfg', false],
    ['true', 'true', true],
  ];
  for (const [part, name, expected] of cases) assert.is(match(part, name), expected, `${part} on ${name}`);
});

patterns('speaks RE2, not JavaScript', () => {
  const cases: readonly (readonly [part: string, name: string, expected: boolean | undefined])[] = [
    ['[[:alpha:]]+', 'abc', true],
    ['\\pL+', 'abc', true],
    ['\\Qa.b\\E', 'a.b', true],
    ['\\Qa.b\\E', 'a-b', false],
    ['(?P<n>a)', 'a', true],
    ['(?<n>a)', 'a', true],
    ['a\\z', 'a', true],
    ['a\\-b', 'a-b', true],
    ['a\\_b', 'a_b', true],
    [']', ']', true],
    ['a{', 'a{', true],
    ['a{1000}', 'a'.repeat(1000), true],
    ['a{1001}', 'a', undefined],
    ['(a{100}){11}', 'a', undefined],
    ['(?=a)a', 'a', undefined],
    ['(?!a)b', 'b', undefined],
    ['(?<=a)b', 'b', undefined],
    ['(a)\\1', 'aa', undefined],
    ['\\C', 'a', undefined],
    ['a**', 'a', undefined],
    ['[z-a]', 'a', undefined],
    ['(', 'a', undefined],
    ['\\', '$', true],
    ['cm-[0-9]{1', 'cm-12', false],
  ];
  for (const [part, name, expected] of cases) assert.is(match(part, name), expected, `${part} on ${name}`);
});

patterns('splits, trims, drops empty parts and keeps positions', () => {
  const { parts, invalid } = compile(' a ,, (,\u0085b.*\u2003,a,\ufeffc', createPatternCache());
  assert.equal(
    parts.map(({ pattern, position }) => [pattern.source, position]),
    [
      ['a', 1],
      ['b.*', 4],
      ['a', 5],
      ['\ufeffc', 6],
    ],
  );
  assert.equal(invalid, [{ source: '(', position: 3 }]);
  const counted = compile('cm-[0-9]{1,3}', createPatternCache());
  assert.equal(
    counted.parts.map(({ pattern }) => pattern.source),
    ['cm-[0-9]{1', '3}'],
    'the split comes first',
  );
});

patterns('knows literal parts and plain names', () => {
  const literal = (part: string): string | undefined => compile(part, createPatternCache()).parts[0]?.pattern.literal;
  assert.is(literal('my-cfg-1'), 'my-cfg-1');
  assert.is(literal('my.cfg'), undefined);
  assert.is(literal('my-cfg.*'), undefined);
  assert.is(literal('CFG'), undefined);
  assert.ok(isPlainName('my.cfg'));
  assert.ok(isPlainName('my-cfg'));
  assert.not(isPlainName('my-cfg.*'));
  assert.not(isPlainName('CFG'));
});

patterns('gives the same answer again, from the same cache and from another', () => {
  const cache = createPatternCache();
  const names = Array.from({ length: 300 }, (_, index) => `app-${String(index)}`);
  const ask = (): readonly string[] => names.filter((name) => compile('app-1.', cache).parts[0]?.pattern.matches(name));
  const first = ask();
  assert.equal(
    first,
    Array.from({ length: 10 }, (_, index) => `app-1${String(index)}`),
  );
  assert.equal(ask(), first);
});

patterns('forgets compiled patterns, never answers wrongly', () => {
  const cache = createPatternCache();
  const kept = compile('first.*', cache).parts[0]?.pattern;
  const many = Array.from({ length: 2100 }, (_, index) => `x${String(index)}.`).join(',');
  const { parts } = compile(many, cache);
  assert.is(parts.length, 2100);
  assert.is(parts.filter(({ pattern }) => pattern.matches('x7a')).length, 1);
  assert.is(kept?.matches('first-cfg'), true);
  assert.is(kept?.matches('second-cfg'), false);
});

patterns('refuses patterns that cost too much', () => {
  const longest = `${'a'.repeat(MAX_PATTERN_LENGTH - 1)}.`;
  const cases: readonly (readonly [part: string, isValid: boolean])[] = [
    ['a'.repeat(MAX_PATTERN_LENGTH), true],
    ['a'.repeat(MAX_PATTERN_LENGTH + 1), false],
    [longest, false],
    ['.'.repeat(1990), true],
    ['\\pL{1000}', true],
    ['\\pL{1000}'.repeat(3), false],
    ['(?:.{31}){31}', true],
    [`(${'a'.repeat(50)}){1000}`, false],
    [`(${'a'.repeat(50)}[(]b){1000}`, false],
    [`(${'a'.repeat(50)}[[:alpha:](]b){1000}`, false],
    [`(${'a'.repeat(50)}\\Q(\\Eb){1000}`, false],
    [`(${'a'.repeat(50)})\\Q\\E{1000}`, false],
    [`(${'a'.repeat(50)})(?i){1000}`, false],
    [`(${'()'.repeat(50)}){1000}`, false],
    [`${'('.repeat(1500)}a${')'.repeat(1500)}`, false],
    ['[:'.repeat(2000), false],
    [`[${'[:'.repeat(2000)}`, false],
  ];
  for (const [part, isValid] of cases) {
    const { parts, invalid } = compile(part, createPatternCache());
    assert.is(parts.length, isValid ? 1 : 0, part.slice(0, 60));
    assert.is(invalid.length, isValid ? 0 : 1, part.slice(0, 60));
  }
});

patterns('counts what matching costs, alike on every machine, and stops there', () => {
  const name = 'ab'.repeat(100);
  /** Whether so many steps are enough for a pattern on so many names. */
  const isEnough = (source: string, steps: number, names: number): boolean => {
    const cache = createPatternCache({ patternSteps: steps, patternMatches: 0 });
    try {
      const [part] = compile(source, cache).parts;
      for (let index = 0; index < names; index += 1) part?.pattern.matches(`${name}${String(index)}`);
      return part !== undefined;
    } catch (error) {
      assert.is(error instanceof Error && error.message, 'too costly');
      return false;
    }
  };
  // States that are known cost a step for each character, those that are made anew the size of the pattern.
  assert.ok(isEnough('app-.*', 3000 + 250 * 1000, 1000));
  assert.not(isEnough('app-.*', 150 * 1000, 1000));
  const slow = `${'[ab]?'.repeat(300)}${'a'.repeat(300)}`;
  assert.not(isEnough(slow, slow.length * 500 + 250 * 100 * 100, 100));
  assert.not(isEnough('\\pL'.repeat(100), 10_000, 0), 'compiling');
});

patterns('counts the sources that patterns bring', () => {
  const cache = createPatternCache({ patternSteps: 0, patternMatches: 10 });
  cache.takeMatches(10, tooCostly);
  assert.throws(() => {
    cache.takeMatches(1, tooCostly);
  }, 'too costly');
});

patterns('stays linear on patterns made to be slow', () => {
  assert.is(match('(x+x+)+y', 'x'.repeat(253)), false);
  assert.is(match('(a|aa)*b', 'a'.repeat(253)), false);
  assert.is(match('(.*a){100}', 'a'.repeat(99)), false);
  assert.is(match('(.*a){100}', 'a'.repeat(100)), true);
});

patterns.run();
