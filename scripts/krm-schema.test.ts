/**
 * kustomize/rollstamp.schema.json and the table of fields, against the table of options and the parser.
 * `UPDATE=1 npm test -- --match krm-schema` writes both.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { UsageError } from '../lib/errors.ts';
import type { OptionRow } from '../lib/options.ts';
import { readYaml } from '../lib/yaml.ts';
import { readFunctionConfig } from '../plugin/krm/config.ts';
import { isUpdate, read, root } from './docs.ts';
import { FIELD_ROWS, functionConfigSchema } from './krm-schema.ts';
import { withPart } from './markdown.ts';

const test = suite('schema of the functionConfig');

test('the published schema is the one of the table', () => {
  const text = `${JSON.stringify(functionConfigSchema(), null, 2)}\n`;
  const file = join('kustomize', 'rollstamp.schema.json');
  if (isUpdate) writeFileSync(join(root, file), text);
  assert.fixture(read(file), text);
});

const TYPES: Readonly<Record<OptionRow['type'], string>> = {
  boolean: 'boolean',
  'bool-string': 'boolean',
  string: 'text',
  choice: '',
  list: 'list',
  paths: 'list',
  repeat: 'list or mapping',
};

test('kustomize/README.md has every field', () => {
  const rows = FIELD_ROWS.map(([name, { type, choices, help, default: value }]) => {
    const kind = choices === undefined ? TYPES[type] : choices.map((choice) => `\`${choice}\``).join(', ');
    const fallback = value === undefined || type === 'boolean' ? '' : `\`${value}\``;
    return `| \`${name}\` | ${kind} | ${help} | ${fallback} |\n`;
  });
  const table = `\n| field | type | meaning | default |\n| --- | --- | --- | --- |\n${rows.join('')}\n`;
  const name = join('kustomize', 'README.md');
  const text = withPart(read(name), 'fields', table);
  if (isUpdate) writeFileSync(join(root, name), text);
  assert.fixture(read(name), text);
});

const isValid = new Ajv2020({ strict: true }).compile(functionConfigSchema());

/** What is wrong with a text that is a text as it should be, which no schema says. */
const MEANING = /there is no such file|hash-key-file is empty|--severity takes CODE=/;

/** Whether the parser takes a configuration, and what it says where it does not. */
function parsed(config: unknown): string | undefined {
  const text = JSON.stringify(config);
  const [doc] = readYaml({ path: 'config', text }, 0, text.length);
  if (doc === undefined || doc.root.type === 'alias') throw new Error('not one document');
  try {
    readFunctionConfig({ node: doc.root, shared: false }, root);
    return undefined;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return MEANING.test(error.message) ? undefined : error.message;
  }
}

const HEAD = { apiVersion: 'rollstamp.io/v1alpha1', kind: 'Rollstamp', metadata: { name: 'x' } };

function agree(config: unknown): void {
  const message = parsed(config);
  assert.is(message === undefined, isValid(config), `${JSON.stringify(config)}: ${String(message)}`);
}

/** Values of the right type and of all others. What they mean is another matter, so these mean something everywhere. */
const text = fc.constantFrom('key-missing=error', 'each', 'keys', 'package.json', 'apps.example.com/X=spec.template');
const value = fc.oneof(
  text,
  fc.boolean(),
  fc.integer(),
  fc.constant(null),
  fc.array(fc.oneof({ weight: 5, arbitrary: text }, fc.integer()), { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom('key-missing', 'source-missing'),
    fc.oneof({ weight: 5, arbitrary: text }, fc.boolean()),
  ),
);

test('the parser takes each field where the schema does, and nowhere else', () => {
  for (const [name, row] of FIELD_ROWS) {
    for (const choice of row.choices ?? []) agree({ ...HEAD, [name]: choice });
    fc.assert(
      fc.property(value, (one) => {
        agree({ ...HEAD, [name]: one });
      }),
      { numRuns: 40 },
    );
  }
});

test('the parser and the schema agree on names of fields, kinds and versions', () => {
  const names = fc.oneof(
    fc.constantFrom('spec', 'data', 'autoReloadall', 'auto-reload-all', 'constructor', 'status', '$schema', 'inPlace'),
    fc.string({ maxLength: 8 }).filter((name) => name !== '__proto__' && name !== '<<'),
  );
  fc.assert(
    fc.property(names, (name) => {
      agree({ ...HEAD, [name]: true });
    }),
    { numRuns: 200 },
  );
  const heads = fc.record({
    apiVersion: fc.constantFrom('rollstamp.io/v1alpha1', 'rollstamp.io/v1', 'v2', ''),
    kind: fc.constantFrom('Rollstamp', 'RollstampCheck', 'rollstamp', 'Deployment', ''),
  });
  fc.assert(fc.property(heads, agree));
});

test.run();
