/** What docs/ci.md says of the GitHub Action. `UPDATE=1 npm test -- --match docs` writes the summary. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { isUpdate, read, root } from './docs.ts';
import { codeOf, tableOf, withPart } from './markdown.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const action = parse(read('action.yml')) as Action;
const text = read('docs/ci.md');

const test = suite('docs: action');

test('the summary is that of a fixture', () => {
  const updated = withPart(text, 'summary', `\n${read('fixtures/action/stale/expected/summary.md')}`);
  if (isUpdate) writeFileSync(join(root, 'docs', 'ci.md'), updated);
  else assert.fixture(text, updated);
});

test('its inputs and their defaults are those of action.yml', () => {
  const told = tableOf(text, '| input | meaning | default |').map(([name = '', , value = '']) => [name, value]);
  const inputs = Object.entries(action.inputs).map(([name, { default: value }]) => {
    const shown = name === 'paths' ? '`paths` of `.rollstamp.yaml`' : value === '' ? '' : `\`${value}\``;
    return [`\`${name}\``, shown];
  });
  assert.equal(told, inputs);
});

test('its outputs are those of action.yml', () => {
  const told = tableOf(text, '| output | meaning |').map(([name = '']) => codeOf(name)[0]);
  assert.equal(told, Object.keys(action.outputs));
});

test.run();
