import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { folderOf } from '../../fixtures/cli/folders.ts';
import { krm } from './krm.ts';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Given {
  readonly argv?: readonly string[];
  readonly input?: string;
  readonly cwd?: string;
  readonly isTTY?: boolean;
}

async function run({ argv = [], input = '', cwd = '/', isTTY = false }: Given): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  const code = await krm(argv, {
    stdin: { isTTY, read: () => Promise.resolve(Buffer.from(input)) },
    stdout: { isTTY: false, write: (text) => void (stdout += text) },
    stderr: { isTTY: false, write: (text) => void (stderr += text) },
    cwd,
    env: {},
    now: () => 0,
  });
  return { code, stdout, stderr };
}

const ID = `      kustomize.config.k8s.io/id: |
        kind: X
        name: x
`;
const INTERNAL = `      config.k8s.io/id: '1'
      config.kubernetes.io/index: '0'
      internal.config.kubernetes.io/annotations-migration-resource-id: '0'
      internal.config.kubernetes.io/generatorBehavior: unspecified
      internal.config.kubernetes.io/id: '1'
      internal.config.kubernetes.io/index: '0'
      internal.config.kubernetes.io/prefixes: pre-
      internal.config.kubernetes.io/previousKinds: X,X
      internal.config.kubernetes.io/previousNamespaces: default,default
      internal.config.kubernetes.io/refBy: apps_v1_Deployment|default|web
      internal.config.kubernetes.io/suffixes: -suf
`;

interface Parts {
  readonly marks?: string;
  readonly config?: string;
  readonly opted?: boolean;
}

function listOf({ marks = ID, config = '', opted = true }: Parts = {}): string {
  return `apiVersion: config.kubernetes.io/v1
kind: ResourceList
items:
- apiVersion: v1
  kind: ConfigMap
  metadata:
    annotations:
${marks}${INTERNAL}      internal.config.kubernetes.io/previousNames: cfg,pre-cfg
    name: pre-cfg-suf
  data:
    date: "2024-01-01" # a comment
    octal: '0644'
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
${marks}${INTERNAL}      internal.config.kubernetes.io/previousNames: web,pre-web
      reloader.stakater.com/auto: "${String(opted)}"
    name: pre-web-suf
  spec:
    template:
      spec:
        containers:
        - name: web
          envFrom:
          - configMapRef:
              name: cfg
${config}`;
}

/** The output without the stamp that was put in. */
function withoutStamp(output: string): string {
  return output.replace(/ {6}metadata:\n {8}annotations:\n {10}configmap\.rollstamp\.io\/.*\n/, '');
}

const CHECK = 'functionConfig:\n  apiVersion: rollstamp.io/v1alpha1\n  kind: RollstampCheck\n';

const test = suite('rollstamp-krm');

test('puts in the stamp and changes nothing else: every internal annotation, comment and quote comes back', async () => {
  const input = listOf();
  const { code, stdout, stderr } = await run({ input });
  assert.is(code, 0, stderr);
  assert.is(stderr, '');
  assert.ok(stdout.length > input.length);
  assert.is(withoutStamp(stdout), input);
  assert.match(stdout, /configmap\.rollstamp\.io\/pre-cfg-suf: "[0-9a-f]{32}"/);
});

test('gives the input back where nobody opted in, and where it is its own output', async () => {
  const input = listOf({ opted: false });
  assert.equal(await run({ input }), { code: 0, stdout: input, stderr: '' });
  const { stdout } = await run({ input: listOf() });
  assert.equal(await run({ input: stdout }), { code: 0, stdout, stderr: '' });
});

test('tells of what it found while it read the list', async () => {
  const nested = '- apiVersion: v1\n  kind: List\n  items:\n  - apiVersion: v1\n    kind: List\n    items: []\n';
  const { code, stderr } = await run({ input: listOf({ config: nested }) });
  assert.is(code, 1);
  assert.match(stderr, /error: .*\[list-in-list\]/);
});

test('reads a ResourceList of JSON, and one with CRLF', async () => {
  const json = JSON.stringify(parse(listOf()));
  const done = await run({ input: json });
  assert.is(done.code, 0, done.stderr);
  assert.is(done.stdout.replace(/"metadata":\{"annotations":\{"configmap\.rollstamp\.io\/[^}]*\}\},/, ''), json);
  const crlf = listOf().replaceAll('\n', '\r\n');
  const other = await run({ input: crlf });
  assert.is(other.code, 0, other.stderr);
  assert.is(withoutStamp(other.stdout.replaceAll('\r\n', '\n')), listOf());
  assert.not.match(other.stdout, /[^\r]\n/);
});

test('tells findings on standard error and as results, and keeps those of nobody else', async () => {
  const input = listOf().replace('name: cfg\n', 'name: gone\n');
  const { code, stdout, stderr } = await run({ input });
  assert.is(code, 0);
  assert.match(
    stderr,
    /^Deployment\/pre-web-suf: info: ConfigMap gone is not .* expect it with expectMissing \[source-missing\]\n$/,
  );
  const { results } = parse(stdout) as { readonly results: readonly object[] };
  assert.is(results.length, 1);
  const [result] = results as readonly { message: string }[];
  assert.equal(
    { ...result, message: '' },
    {
      message: '',
      severity: 'info',
      resourceRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'pre-web-suf' },
      field: { path: 'spec.template.spec.containers[0].envFrom[0].configMapRef' },
      tags: { code: 'source-missing' },
    },
  );
  const chained = await run({ input: stdout });
  assert.is(chained.stdout, stdout, 'older results are replaced');
  const quiet = `${input}functionConfig: {apiVersion: v1, kind: ConfigMap, data: {quiet: "true"}}\n`;
  assert.equal(await run({ input: quiet }), { code: 0, stdout: quiet, stderr: '' });
});

test('with an error it changes no item, and says so three ways', async () => {
  const config =
    'functionConfig:\n  apiVersion: rollstamp.io/v1alpha1\n  kind: Rollstamp\n  severity: {source-missing: error}\n';
  const input = `${listOf().replace('name: web\n', 'name: web\n          envFrom2: x\n')}          - configMapRef:\n              name: gone\n${config}`;
  const { code, stdout, stderr } = await run({ input });
  assert.is(code, 1);
  assert.match(stderr, 'error: ConfigMap gone');
  assert.is(stdout.replace(/results:\n(?:- .*\n)+/, ''), input);
  const { results } = parse(stdout) as { readonly results: readonly { severity: string }[] };
  assert.is(results[0]?.severity, 'error');
});

test('a configuration that cannot be used gives one line, a result, and exit 2', async () => {
  const config = 'functionConfig:\n  apiVersion: rollstamp.io/v1alpha1\n  kind: Rollstamp\n  stampDomains: x\n';
  const input = listOf({ config });
  const { code, stdout, stderr } = await run({ input });
  assert.is(code, 2);
  assert.match(stderr, /^rollstamp-krm: functionConfig: there is no field stampDomains; .*\n$/);
  assert.is(stdout.replace(/results:\n(?:- .*\n)+/, ''), input);
});

test('RollstampCheck: under kustomize it answers without items, elsewhere with the items as they are', async () => {
  const stale = await run({ input: listOf({ config: CHECK }) });
  assert.is(stale.code, 1);
  assert.is(
    stale.stderr,
    'Deployment/pre-web-suf: error: stamps are stale or missing: configmap pre-cfg-suf added [stale]\n',
  );
  const answer = parse(stale.stdout) as { readonly items: readonly object[]; readonly results: readonly object[] };
  assert.equal(answer.items, []);
  assert.is(answer.results.length, 1);

  const fresh = (await run({ input: listOf() })).stdout + CHECK;
  assert.equal(await run({ input: fresh }), {
    code: 0,
    stdout: 'apiVersion: "config.kubernetes.io/v1"\nkind: ResourceList\nitems: []\n',
    stderr: '',
  });

  for (const marks of ["      internal.config.kubernetes.io/seqindent: 'compact'\n", '']) {
    const input = listOf({ marks, config: CHECK });
    const { code, stdout } = await run({ input });
    assert.is(code, 1);
    assert.is(stdout.replace(/results:\n(?:- .*\n)+/, ''), input);
  }
});

test('names the file of kpt, and of kustomize where it tells the origin', async () => {
  const kpt =
    "      internal.config.kubernetes.io/path: 'shop/web.yaml'\n      internal.config.kubernetes.io/seqindent: 'wide'\n";
  const input = listOf({ marks: kpt }).replace('name: cfg\n', 'name: gone\n');
  const { stdout, stderr } = await run({ input });
  assert.match(stderr, /^shop\/web\.yaml: Deployment\/pre-web-suf: info: /);
  const { results } = parse(stdout) as { readonly results: readonly { file: object }[] };
  assert.equal(results[0]?.file, { path: 'shop/web.yaml', index: 0 });

  const origin = `${ID}      config.kubernetes.io/origin: |\n        path: ../base/web.yaml\n      internal.config.kubernetes.io/path: deployment_web.yaml\n`;
  const built = await run({ input: listOf({ marks: origin }).replace('name: cfg\n', 'name: gone\n') });
  assert.match(built.stderr, /^\.\.\/base\/web\.yaml: Deployment/);
  const invented = `${ID}      internal.config.kubernetes.io/path: deployment_web.yaml\n`;
  const plain = await run({ input: listOf({ marks: invented }).replace('name: cfg\n', 'name: gone\n') });
  assert.match(plain.stderr, /^Deployment\//, 'a path that kustomize invents is no file');
});

test('local objects are neither workloads nor sources', async () => {
  const local = '      config.kubernetes.io/local-config: "true"\n';
  const input = listOf({ marks: ID + local });
  assert.equal(await run({ input }), { code: 0, stdout: input, stderr: '' });
});

const HEAD = 'apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n';

/** A file of kpt, indented as an object of a ResourceList. */
function kptObject(lines: string, path: string, indent = '  '): string {
  const marks = `annotations:\n${indent}    internal.config.kubernetes.io/path: '${path}'\n${indent}    internal.config.kubernetes.io/index: '1'\n`;
  return lines.replace('annotations:\n', marks);
}

const LIST = `- apiVersion: v1
  kind: List
  metadata:
    name: all
    annotations:
  items:
  - apiVersion: v1
    kind: ConfigMap
    metadata: {name: cfg}
    data: {a: b}
  - apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: web
      annotations:
        reloader.stakater.com/auto: "true"
    spec:
      template:
        metadata: {}
        spec:
          containers:
          - {name: web, envFrom: [{configMapRef: {name: cfg}}, {secretRef: {name: gone}}]}
`;

test('stamps in a List, as kpt passes it, and names the object in it and its file', async () => {
  const input = HEAD + kptObject(LIST, 'all.yaml');
  const { code, stdout } = await run({ input });
  assert.is(code, 0);
  assert.match(stdout, / {8}metadata:\n {10}annotations:\n {12}configmap\.rollstamp\.io\/cfg: "[0-9a-f]{32}"/);
  const { results } = parse(stdout) as { readonly results: readonly Readonly<Record<string, unknown>>[] };
  assert.equal(
    results.map(({ resourceRef, field, file }) => ({ resourceRef, field, file })),
    [
      {
        resourceRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
        field: { path: 'spec.template.spec.containers[0].envFrom[1].secretRef' },
        file: { path: 'all.yaml', index: 1 },
      },
    ],
  );
});

test('an object with items of its own does not end the build', async () => {
  const input = `${listOf({ opted: false })}- {apiVersion: example.com/v1, kind: Menu, metadata: {name: x}, items: [soup, {a: b}]}\n`;
  assert.equal(await run({ input }), { code: 0, stdout: input, stderr: '' });
});

test('a finding about the functionConfig is about no object', async () => {
  const config =
    'functionConfig:\n  apiVersion: rollstamp.io/v1alpha1\n  kind: Rollstamp\n  jobs: auto\n  jobs: auto\n';
  const { stdout, stderr } = await run({ input: listOf({ config }) });
  assert.match(stderr, /^warning: the key stands twice .* \[duplicate-key\]\n$/);
  assert.match(stdout, /\nresults:\n- \{"message".*duplicate-key/);
  assert.not.match(stdout, 'resourceRef');
});

test('two copies are told with the file of the first, where there is one', async () => {
  const copy = '- apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: cfg\n    annotations:\n  data: {a: b}\n';
  const input = HEAD + kptObject(copy, 'one.yaml') + kptObject(copy, 'two.yaml');
  const { stderr } = await run({ input });
  assert.match(stderr, /^two\.yaml: ConfigMap\/cfg: warning: .* in the set twice \(first in one\.yaml\); /);
  const plain = await run({ input: HEAD + copy.replace('    annotations:\n', '').repeat(2) });
  assert.match(plain.stderr, /^ConfigMap\/cfg: warning: .* in the set twice; /);
});

const UNUSABLE: readonly (readonly [string, string, number])[] = [
  ['stampDomain: a b', 'stamp domain', 2],
  ['severity: {source-missing: nope}', 'takes error, warning, info or off', 2],
  ['enable: [nope]', 'enable nope: there is no such addition', 2],
  ['hashKeyFile: /nope', 'there is no such file', 2],
];

for (const [field, message, exit] of UNUSABLE) {
  test(`functionConfig ${field}: one line, a result, the items as they came`, async () => {
    const config = `functionConfig:\n  apiVersion: rollstamp.io/v1alpha1\n  kind: Rollstamp\n  ${field}\n`;
    const input = listOf({ config });
    const { code, stdout, stderr } = await run({ input });
    assert.is(code, exit);
    assert.match(stderr, message);
    assert.is(stderr.split('\n').length, 2, 'one line');
    assert.is(stdout.replace(/results:\n- .*\n/, ''), input);
    const { results } = parse(stdout) as { readonly results: readonly { message: string }[] };
    assert.match(stderr, results[0]?.message ?? '?');
  });
}

test('what the core refuses is a result of the object, too', async () => {
  const many = Array.from({ length: 20_001 }, (_, index) => `n${String(index)}`).join(',');
  const input = listOf().replace(
    'stakater.com/auto: "true"',
    `stakater.com/auto: "true"\n      configmap.reloader.stakater.com/reload: "${many}"`,
  );
  const { code, stdout, stderr } = await run({ input });
  assert.is(code, 3);
  assert.match(stderr, /^Deployment\/pre-web-suf: error: .* \[limit\]\n$/);
  assert.is(stdout.replace(/results:\n- .*\n/, ''), input);
});

test('the legacy plugin: manifests in, manifests out, the configuration as an argument', async () => {
  const cwd = folderOf({
    'stamp.yaml': 'apiVersion: rollstamp.io/v1alpha1\nkind: Rollstamp\n',
    'check.yaml': 'apiVersion: rollstamp.io/v1alpha1\nkind: RollstampCheck\n',
    'odd.yaml': 'apiVersion: rollstamp.io/v1alpha1\nkind: Rollstamp\nspec: {}\n',
    'empty.yaml': '',
    'broken.yaml': 'apiVersion: rollstamp.io/v1alpha1\nkind: Rollstamp\n---\na: [\n',
  });
  const { items } = parse(listOf()) as { readonly items: readonly object[] };
  const input = items.map((item) => `${JSON.stringify(item)}\n`).join('---\n');
  const stamped = await run({ argv: ['stamp.yaml'], input, cwd });
  assert.is(stamped.code, 0, stamped.stderr);
  assert.match(stamped.stdout, '"configmap.rollstamp.io/pre-cfg-suf"');
  assert.is((await run({ argv: ['empty.yaml'], input, cwd })).stdout, stamped.stdout);
  assert.equal(await run({ argv: ['check.yaml'], input: stamped.stdout, cwd }), { code: 0, stdout: '', stderr: '' });
  const stale = await run({ argv: ['check.yaml'], input, cwd });
  assert.equal([stale.code, stale.stdout], [1, '']);
  assert.match(stale.stderr, 'Deployment/default/pre-web-suf: error: stamps are stale or missing');
  assert.equal(await run({ argv: ['odd.yaml'], input, cwd }), {
    code: 2,
    stdout: '',
    stderr:
      'rollstamp-krm: functionConfig: there is no field spec; fields are the options in camelCase, e.g. autoReloadAll\n',
  });
  assert.is((await run({ argv: ['stamp.yaml', 'word'], input, cwd })).code, 2);
  assert.is((await run({ argv: ['broken.yaml'], input, cwd })).code, 3);
  assert.match((await run({ argv: ['gone.yaml'], input, cwd })).stderr, 'gone.yaml: there is no such file');
});

const REFUSED: readonly (readonly [string, Given, number, RegExp])[] = [
  ['manifests without a configuration', { input: 'a: b\n' }, 2, /standard input is not a ResourceList/],
  ['arguments of a function', { input: listOf(), argv: ['x'] }, 2, /a function takes no arguments/],
  ['an option', { argv: ['--quiet'] }, 2, /unknown option quiet; options go into the functionConfig/],
  ['a list without items', { input: 'apiVersion: v1\nkind: ResourceList\n' }, 3, /has no items/],
  ['items that are no list', { input: 'kind: ResourceList\nitems: text\n' }, 3, /items of the ResourceList is no list/],
  ['a second document', { input: `${listOf()}---\n${listOf()}` }, 3, /is the only document/],
  ['text that is no YAML', { input: 'kind: ResourceList\nitems: [\n' }, 3, /not YAML/],
];

for (const [title, given, exit, message] of REFUSED) {
  test(`refuses ${title}`, async () => {
    const { code, stdout, stderr } = await run(given);
    assert.is(code, exit);
    assert.is(stdout, '');
    assert.match(stderr, message);
    assert.is(stderr.split('\n').length, 2, 'one line');
  });
}

test('shows help and version', async () => {
  for (const argv of [['--help'], ['-h']]) assert.match((await run({ argv })).stdout, 'Usage: rollstamp-krm');
  assert.match((await run({ isTTY: true })).stdout, 'Usage: rollstamp-krm');
  assert.match((await run({ argv: ['--version'] })).stdout, /^\d+\.\d+\.\d+/);
});

test('tells of a hash key that others may read, and checks with several', async () => {
  const cwd = folderOf({ old: 'the old key', new: 'the new key' });
  chmodSync(join(cwd, 'old'), 0o644);
  const config = `${CHECK}  hashKeyFile: [old, new]\n`;
  const several = await run({ input: listOf({ config }), cwd });
  assert.is(several.stderr.split('[hash-key-permissions]').length - 1, 1);
  const stamping = await run({ input: listOf({ config: config.replace('Check', '') }), cwd });
  assert.is(stamping.code, 2);
  assert.match(stamping.stderr, 'hashKeyFile is given several times');
  const plugin = config.replace('functionConfig:\n', '').replaceAll(/^ {2}/gm, '');
  const files = folderOf({ 'check.yaml': plugin, old: 'the old key', new: 'the new key' });
  chmodSync(join(files, 'new'), 0o644);
  const legacy = await run({ argv: ['check.yaml'], input: 'a: b\n', cwd: files });
  assert.match(legacy.stderr, /^warning: .*\[hash-key-permissions\]$/m);
});

test.run();
