import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isMergeScalar, isRefusedValue, keyText, resolvePlain, resolveTagged } from './resolve.ts';
import type { ResolvedType } from './resolve.ts';

interface Answer {
  readonly text: string;
  readonly type: ResolvedType | 'error';
  readonly refused?: boolean;
  readonly key?: string | null;
}

interface TaggedAnswer extends Answer {
  readonly tag: string;
  readonly plain: boolean;
  readonly value?: string;
  readonly merge?: boolean;
}

interface Answers {
  readonly plain: readonly Answer[];
  readonly tagged: readonly TaggedAnswer[];
}

const file = new URL('../fixtures/resolve/scalars.json', import.meta.url);
const answers = JSON.parse(readFileSync(file, 'utf8')) as Answers;

const resolve = suite('resolve');

resolve('knows the answers of the real decoder for plain scalars', () => {
  assert.ok(answers.plain.length >= 150);
  for (const { text, type, refused = false, key } of answers.plain) {
    const resolved = resolvePlain(text);
    assert.is(resolved, type, text);
    assert.is(isRefusedValue(resolved, text), refused, text);
    assert.is(keyText(resolved, text) ?? null, key, `key ${text}`);
  }
});

resolve('knows the answers of the real decoder for tagged scalars', () => {
  assert.ok(answers.tagged.length >= 50);
  for (const { tag, text, plain, type, refused = false, key, value, merge = false } of answers.tagged) {
    const label = `${tag} ${JSON.stringify(text)}`;
    const resolved = resolveTagged(tag, text, plain);
    assert.is(resolved.type, type, label);
    assert.is(isMergeScalar(tag, text, plain), merge, label);
    if (resolved.type === 'error') continue;
    assert.is(resolved.text, value ?? text, label);
    assert.is(isRefusedValue(resolved.type, text), refused, label);
    if (!merge) assert.is(keyText(resolved.type, resolved.text) ?? null, key, `key ${label}`);
  }
});

resolve('says why a tag fails', () => {
  const reason = (tag: string, text: string): string => {
    const resolved = resolveTagged(tag, text, true);
    return resolved.type === 'error' ? resolved.reason : 'none';
  };
  assert.is(reason('!!int', 'x'), 'type');
  assert.is(reason('!!timestamp', '2001-13-01'), 'type');
  assert.is(reason('!!binary', 'aGk'), 'base64');
  assert.is(reason('!h!x', '1'), 'tag');
  assert.is(reason('!!%zz', '1'), 'tag');
  assert.is(reason('!!str', '1'), 'none');
});

resolve('takes the empty tag for none', () => {
  assert.equal(resolveTagged('', 'yes', true), { type: 'bool', text: 'yes' });
  assert.equal(resolveTagged('', 'yes', false), { type: 'string', text: 'yes' });
  assert.is(resolvePlain(''), 'null');
});

resolve('tells merge keys from strings', () => {
  assert.ok(isMergeScalar('', '<<', true));
  assert.not(isMergeScalar('', '<<', false), 'a quoted one is a string');
  assert.ok(isMergeScalar('!', '<<', false));
  assert.not(isMergeScalar('!!str', '<<', true));
  assert.not(isMergeScalar('', '<', true));
  assert.is(resolvePlain('<<'), 'string', 'as a value');
});

resolve('reads every timestamp layout that go-yaml tries, and no other', () => {
  const isTimestamp = (text: string): boolean => resolveTagged('!!timestamp', text, true).type === 'string';
  for (const text of [
    '2000-02-29',
    '2001-1-1 1:2:3',
    '2001-1-1   1:2:3.5',
    '2001-1-1t1:2:3Z',
    '2001-01-01T00:00:00,5Z',
  ]) {
    assert.ok(isTimestamp(text), text);
  }
  for (const text of ['1900-02-29', '2001-04-31', '2001-01-01T00:00:00', '2001-1-1 1:2:3Z', '2001-01-01T00:00:60Z']) {
    assert.not(isTimestamp(text), text);
  }
});

resolve('takes time in proportion to the text, whatever it is', () => {
  const size = 1_000_000;
  const cases: readonly (readonly [string, ResolvedType])[] = [
    ['9'.repeat(size), 'string'],
    [`0x${'f'.repeat(size)}`, 'string'],
    [`0b${'1'.repeat(size)}`, 'string'],
    [`1${'_'.repeat(size)}`, 'int'],
    [`1${'_0'.repeat(size)}x`, 'string'],
    [`0.${'1'.repeat(size)}`, 'float'],
    [`.${'1_'.repeat(size)}`, 'string'],
    ['y'.repeat(size), 'string'],
    [`2001-1-1${' '.repeat(size)}`, 'string'],
  ];
  for (const [text, type] of cases) assert.is(resolvePlain(text), type, text.slice(0, 10));
  assert.is(resolveTagged('!!timestamp', `2001-1-1${' '.repeat(size)}x`, true).type, 'error');
});

resolve.run();
