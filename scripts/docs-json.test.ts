/** What `--format json` prints, against docs/output.schema.json, for every case of fixtures/findings and more. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf } from '../fixtures/cli/folders.ts';
import { rollstamp } from '../fixtures/cli/harness.ts';
import { FINDING_SEVERITIES } from '../lib/findings.ts';
import { read, root } from './docs.ts';
import { definition, errorsOf } from './json-schema.ts';
import type { Schema } from './json-schema.ts';
import { codeOf, tableOf } from './markdown.ts';

const schema = JSON.parse(read('docs/output.schema.json')) as Schema;

/** A command line without its command, and where it is run. */
interface Line {
  readonly cwd: string;
  readonly args: readonly string[];
}

const FINDINGS = join(root, 'fixtures', 'findings');

const CASES: readonly Line[] = Object.keys(FINDING_SEVERITIES).flatMap((code) =>
  readdirSync(join(FINDINGS, code)).map((name) => {
    const cwd = join(FINDINGS, code, name);
    const args = existsSync(join(cwd, 'args')) ? readFileSync(join(cwd, 'args'), 'utf8').trimEnd().split('\n') : [];
    return { cwd, args: args.length === 0 ? ['input.yaml'] : args.slice(1) };
  }),
);

const OLD = '0123456789abcdef0123456789abcdef';

function deployment(annotations: string, stamp: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, annotations: { ${annotations} } }
spec:
  template:
    metadata: { annotations: { ${stamp} } }
    spec: { containers: [{ name: app, envFrom: [{ configMapRef: { name: cfg } }] }] }
`;
}

const CONFIG = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: cfg }\ndata: { a: "1" }\n---\n';
const AUTO = 'reloader.stakater.com/auto: "true"';
const STAMP = `configmap.rollstamp.io/cfg: ${OLD}`;

/** Reasons and rules that the findings have no need of. */
const MORE: readonly Line[] = [
  ['', AUTO, STAMP],
  ['', AUTO, `rollstamp.io/config-digest: ${OLD}`],
  ['', AUTO, ''],
  ['', '', STAMP],
  ['', 'configmap.reloader.stakater.com/reload: cfg', STAMP],
  ['', `${AUTO}, configmaps.exclude.reloader.stakater.com/reload: cfg`, STAMP],
  ['labels: {}, annotations: { reloader.stakater.com/ignore: "true" },', AUTO, STAMP],
  ['annotations: { reloader.stakater.com/match: "true" },', 'reloader.stakater.com/search: "true"', STAMP],
].map(([source = '', annotations = '', stamp = '']) => ({
  cwd: folderOf({ 'a.yaml': `${CONFIG.replace('{ name', `{ ${source} name`)}${deployment(annotations, stamp)}` }),
  args: ['a.yaml'],
}));

const FORMS: readonly Line[] = [['--auto-reload-all'], ['--reload-strategy', 'env-vars', '--auto-reload-all']].flatMap(
  (args) => MORE.map((line) => ({ ...line, args: [...line.args, ...args] })),
);
const PRUNED: Line = {
  cwd: folderOf({ 'a.yaml': deployment(AUTO, STAMP) }),
  args: ['a.yaml', '--prune-missing'],
};
const BROKEN: Line = { cwd: folderOf({ 'a.yaml': 'kind: [Deployment\n' }), args: ['a.yaml'] };

const COMMANDS = ['check', 'stamp', 'explain'] as const;

/** Everything that was printed, with the definition that it has to meet. */
async function outputs(): Promise<readonly (readonly [name: string, output: unknown])[]> {
  const printed: (readonly [string, unknown])[] = [];
  for (const { cwd, args } of [...CASES, ...MORE, ...FORMS, PRUNED, BROKEN]) {
    for (const command of COMMANDS) {
      const { code, stdout, stderr } = await rollstamp([command, ...args, '--format', 'json'], { cwd });
      if (code === 2) continue; // an option of another command
      const name = code === 3 ? 'inputError' : command;
      printed.push([name, JSON.parse(name === 'inputError' || command === 'stamp' ? stderr : stdout)]);
    }
  }
  return printed;
}

const all = await outputs();

const test = suite('docs: JSON');

test('every output is as the schema says, and holds nothing else', () => {
  assert.ok(all.length > 200, String(all.length));
  for (const [name, output] of all) {
    for (const one of [schema, definition(`#/$defs/${name}`, schema)]) {
      assert.equal(errorsOf(output, one, { root: schema, at: name }), [], JSON.stringify(output, null, 1));
    }
  }
});

/** All strings in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The texts of all `enum`s in the schema. */
function choicesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'enum' ? textsIn(part) : choicesIn(part)));
}

test('every value that the schema allows comes up', () => {
  const seen = new Set(all.flatMap(([, output]) => textsIn(output)));
  const choices = choicesIn(schema).filter((choice) => choice !== 'interrupted'); // e2e/crash.test.ts
  assert.ok(choices.length > 30);
  assert.equal(
    choices.filter((choice) => !seen.has(choice)),
    [],
  );
});

test('the schema finds what is wrong', () => {
  const [, output] = all.find(([name]) => name === 'check') ?? [];
  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [{ ...(output as object), version: 2 }, /version: is not 1/],
    [{ ...(output as object), extra: 1 }, /extra is not documented/],
    [{ version: 1, result: 'fresh', findings: [{}] }, /workloads is missing/],
    [{ version: 1, result: 'fresh', findings: [{ line: -1 }], workloads: {} }, /workloads: is no array/],
    [{ version: 1, result: 'fresh', findings: [{ line: -1 }], workloads: [] }, /findings\[0\]\.line: is too small/],
    [[], /is no object/],
  ];
  for (const [value, message] of wrong) {
    assert.match(errorsOf(value, schema, { root: schema, at: 'it' }).join('\n'), message);
  }
});

test('the document names every field and value of the schema', () => {
  const text = read('docs/json.md');
  const rows = tableOf(text, '| field | meaning |').flatMap((row) => row.flatMap(codeOf));
  const named = new Set([
    ...rows,
    ...tableOf(text, '| command | where | `result` |').flatMap((row) => row.flatMap(codeOf)),
  ]);
  const own = new Set(['error', 'warning', 'info', 'ConfigMap', 'Secret']); // documented with findings and sources
  assert.equal(
    choicesIn(schema).filter((choice) => !own.has(choice) && !named.has(choice)),
    [],
  );
  const fields = Object.values(schema.$defs ?? {}).flatMap(({ properties = {} }) => Object.keys(properties));
  const words = new Set(rows.flatMap((code) => code.split(/[.[\]]+/)));
  assert.equal(
    [...new Set(fields)].filter((field) => !words.has(field) && field !== 'result'),
    [],
  );
});

test.run();
