import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OPTIONS } from '../../lib/options.ts';
import { PARAMETERS, STATIC_PARAMETERS, announce } from './parameter-table.ts';

const table = suite('argocd: table of parameters');

table('has every option of an application, and none of an operator', () => {
  const names = new Set(PARAMETERS.map(({ name }) => name));
  assert.is(names.size, PARAMETERS.length, 'no name stands twice');
  for (const { name, owner } of OPTIONS) assert.is(names.has(name), owner === 'application', name);
  for (const name of [
    'hash-key-file',
    'rekey',
    'stamp',
    'stamp-domain',
    'old-stamp-domain',
    'reload-strategy',
    'enable',
  ]) {
    assert.not.ok(names.has(name), name);
  }
});

table('is announced with one value each, of the field that is read', () => {
  for (const row of PARAMETERS) {
    const announced = announce(row);
    const fields = (['string', 'array', 'map'] as const).filter((field) => announced[field] !== undefined);
    assert.equal(fields, [row.field], row.name);
    assert.is(announced.collectionType, row.field);
    assert.not.ok(announced.required);
    assert.ok(announced.title.length > 2 && announced.tooltip.length > 10, row.name);
  }
});

table('announces defaults as they are', () => {
  const defaults = Object.fromEntries(PARAMETERS.map((row) => [row.name, announce(row).string]));
  assert.is(defaults['source'], 'auto');
  assert.is(defaults['allow-empty'], 'false');
  assert.is(defaults['is-Argo-Rollouts'], 'true');
  assert.is(defaults['namespace'], '', 'the destination of the Application');
});

table('leaves what depends on the folder to the dynamic ones, which a static one would hide', () => {
  const left = PARAMETERS.filter((row) => !STATIC_PARAMETERS.includes(row)).map(({ name }) => name);
  assert.equal(left, ['value-files', 'helm-parameters']);
});

table.run();
