/** The action as GitHub runs it: action.yml says what to run, inputs and files come as variables. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { NAMES, compare, open } from '../fixtures/action/cases.ts';
import { ACTION, act } from './action.ts';
import { rollstamp } from './shell.ts';

const test = suite('action.yml');

test('is what GitHub accepts', () => {
  assert.match(ACTION.runs.using, /^node(?:20|24)$/);
  assert.equal(Object.keys(ACTION).toSorted(), [
    'author',
    'branding',
    'description',
    'inputs',
    'name',
    'outputs',
    'runs',
  ]);
  for (const [name, { description }] of [...Object.entries(ACTION.inputs), ...Object.entries(ACTION.outputs)]) {
    assert.match(name, /^[a-z][a-z-]*$/);
    assert.ok(description.length > 10, name);
  }
});

for (const name of NAMES) {
  test(name, () => {
    const one = open(name);
    compare(one, act(one.inputs, { cwd: one.workspace, env: one.env }));
    const written = readFileSync(one.env.GITHUB_OUTPUT, 'utf8');
    const outputs = [...written.matchAll(/^([\w-]+)=/gm)].map(([, output = '']) => output);
    if (written !== '') assert.equal(outputs.toSorted(), Object.keys(ACTION.outputs).toSorted());
  });
}

test('stamp writes the files, and check is content', () => {
  const one = open('stamp');
  assert.is(act(one.inputs, { cwd: one.workspace, env: one.env }).code, 0);
  assert.is(rollstamp(['check', 'rendered'], { cwd: one.workspace }).code, 0);
});

test.run();
