import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { evaluate, judge, spreadOf } from './statistics.ts';

const test = suite('bench: statistics');

test('the median is the middle one, or between the two middle ones', () => {
  assert.equal(spreadOf([3]), { median: 3, min: 3, max: 3 });
  assert.equal(spreadOf([5, 1, 3]), { median: 3, min: 1, max: 5 });
  assert.equal(spreadOf([10, 9, 1, 2]), { median: 5.5, min: 1, max: 10 });
});

test('values are compared as numbers and left in their order', () => {
  const values = [10, 9, 100];
  assert.is(spreadOf(values).median, 10);
  assert.equal(values, [10, 9, 100]);
});

test('nothing has no spread', () => {
  assert.throws(() => spreadOf([]), /no spread/);
  assert.throws(() => spreadOf([1, Number.NaN]), /no spread/);
});

const ROUNDS = [
  { a: { wall: 1, cpu: 2 }, b: { wall: 2, cpu: 2 } },
  { a: { wall: 8, cpu: 3 }, b: { wall: 8, cpu: 2 } },
  { a: { wall: 3, cpu: 8 }, b: { wall: 1, cpu: 2 } },
];

test('a ratio is taken in each round, not of the medians', () => {
  const { wall, cpu } = evaluate(ROUNDS, (of) => of('a') / of('b'));
  assert.equal(wall, { median: 1, min: 0.5, max: 3 });
  assert.equal(cpu, { median: 1.5, min: 1, max: 4 });
});

test('a figure may be a difference', () => {
  assert.equal(evaluate(ROUNDS, (of) => of('a') - of('b')).wall, { median: 0, min: -1, max: 2 });
});

test('a command that was not run is an error', () => {
  assert.throws(() => evaluate(ROUNDS, (of) => of('c')), /c was not run/);
});

test('what takes no time by the clock of `time` took a little', () => {
  const rounds = [{ a: { wall: 0.01, cpu: 0.01 }, b: { wall: 0, cpu: 0 } }];
  assert.is(evaluate(rounds, (of) => of('a') / of('b')).wall.median, 10);
});

test('a goal is met up to and with it', () => {
  const goals = { goal: 0.75, stretch: 0.55 };
  assert.equal(
    [0.5, 0.55, 0.56, 0.75, 0.751].map((figure) => judge(figure, goals)),
    ['stretch', 'stretch', 'met', 'met', 'missed'],
  );
  assert.is(judge(60, { goal: 60 }), 'met');
  assert.is(judge(1, {}), '');
});

test.run();
