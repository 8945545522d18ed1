import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { NO_HISTORY, narrow, readNameHistory, referableNames } from './name-history.ts';
import type { NameHistory } from './name-history.ts';

const test = suite('name history');

interface Object {
  readonly id: { readonly name: string };
  readonly history: NameHistory;
}

function object(name: string, prefixes: readonly string[] = [], suffixes: readonly string[] = []): Object {
  return { id: { name }, history: { ...NO_HISTORY, prefixes, suffixes } };
}

function namesOf(candidates: readonly Object[], referrer: Partial<NameHistory> = {}): readonly string[] {
  return narrow(candidates, { ...NO_HISTORY, ...referrer }).map(({ id }) => id.name);
}

test('reads the annotations of kustomize', () => {
  const annotations = new Map([
    ['internal.config.kubernetes.io/previousNames', 'cfg,cfg,pre-cfg'],
    ['internal.config.kubernetes.io/prefixes', 'a-,b-'],
    ['internal.config.kubernetes.io/suffixes', '-z'],
    ['internal.config.kubernetes.io/needsHashSuffix', 'enabled'],
  ]);
  assert.equal(readNameHistory(annotations), {
    previousNames: ['cfg', 'cfg', 'pre-cfg'],
    prefixes: ['a-', 'b-'],
    suffixes: ['-z'],
    isHashed: true,
  });
  assert.is(readNameHistory(new Map([['a', 'b']])), NO_HISTORY);
  assert.is(readNameHistory(new Map([['internal.config.kubernetes.io/needsHashSuffix', 'no']])), NO_HISTORY);
});

test('a hash to come makes the name of now a previous one', () => {
  const id = { name: 'pre-cfg' };
  const history = { ...NO_HISTORY, previousNames: ['cfg'] };
  assert.equal(referableNames({ id, history }), ['cfg']);
  assert.equal(referableNames({ id, history: { ...history, isHashed: true } }), ['cfg', 'pre-cfg']);
});

test('a single candidate is right, whatever its prefixes', () => {
  assert.equal(namesOf([]), []);
  assert.equal(namesOf([object('a-cfg', ['a-'])], { prefixes: ['b-'] }), ['a-cfg']);
});

test('of several, those in the context of the referrer count', () => {
  const both = [object('a-cfg', ['a-']), object('b-cfg', ['b-'])];
  assert.equal(namesOf(both, { prefixes: ['a-'] }), ['a-cfg']);
  assert.equal(namesOf(both, { prefixes: ['b-'] }), ['b-cfg']);
  assert.equal(namesOf(both, { prefixes: ['c-'] }), []);
  assert.equal(namesOf(both), [], 'without any prefix both could be meant at first, and neither in the end');
  const suffixed = [object('cfg-a', [], ['-a']), object('cfg-b', [], ['-b'])];
  assert.equal(namesOf(suffixed, { suffixes: ['-b'] }), ['cfg-b']);
});

test('the shorter list of prefixes has to be the end of the longer one', () => {
  const both = [object('x-a-cfg', ['a-', 'x-']), object('x-b-cfg', ['b-', 'x-'])];
  assert.equal(namesOf(both, { prefixes: ['a-', 'x-'] }), ['x-a-cfg']);
  assert.equal(namesOf(both, { prefixes: ['x-'] }), ['x-a-cfg', 'x-b-cfg']);
  assert.equal(namesOf(both, { prefixes: ['a-'] }), []);
});

test('an object without prefixes gives way to one with the same', () => {
  const both = [object('cfg'), object('a-cfg', ['a-'])];
  assert.equal(namesOf(both, { prefixes: ['a-'] }), ['a-cfg']);
  assert.equal(namesOf(both), ['cfg']);
});

test('several with one name are one', () => {
  assert.equal(namesOf([object('cfg'), object('cfg')]), ['cfg']);
  assert.equal(namesOf([object('x'), object('y')]), ['x', 'y']);
});

test.run();
