/**
 * The KRM function under real kustomize, kubectl and kpt.
 *
 * Each folder of kustomize/examples with a `prod` is a case: `expected.yaml` is what kustomize builds of it with the
 * function. `UPDATE=1 npm run e2e -- --match krm` writes it.
 */
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isUpdate } from '../scripts/docs.ts';
import { build, kubectlBuild } from './krm-tools.ts';
import { filesOf, folderOf, rollstamp, root, writeFilesTo } from './shell.ts';
import type { Outcome } from './shell.ts';
import { stampsOf } from './stamps.ts';

const test = suite('KRM function: kustomize and kubectl');

const EXAMPLES = join(root, 'kustomize', 'examples');
const examples = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'prod', 'kustomization.yaml')));

function copyOf(name: string): string {
  const folder = folderOf();
  cpSync(join(EXAMPLES, name), folder, { recursive: true });
  return folder;
}

function succeeded({ code, stdout, stderr }: Outcome): string {
  assert.is(code, 0, stderr);
  return stdout;
}

/** What rollstamp makes of a render, with the options that the example gives to the function. */
function pipe(render: string, flags: readonly string[] = []): string {
  return succeeded(rollstamp(['stamp', ...flags, '-'], { cwd: root, input: render }));
}

const FLAGS: Readonly<Record<string, readonly string[]>> = {
  options: ['--auto-reload-all', '--stamp-domain', 'stamps.example.com', '--stamp', 'single'],
};

/** The names of sources that end with a hash of their content, which the pipe stamps and the function leaves. */
const HASHED = /-[a-z0-9]{10}$/;

for (const name of examples.filter((one) => one !== 'kubectl')) {
  test(`${name}: stamps what the pipe behind kustomize stamps`, () => {
    const folder = join(EXAMPLES, name, 'prod');
    const built = succeeded(build(folder));
    const expected = join(EXAMPLES, name, 'expected.yaml');
    if (isUpdate) writeFileSync(expected, built);
    assert.fixture(built, readFileSync(expected, 'utf8'));

    const plain = succeeded(build(folder, []));
    assert.equal(stampsOf(plain), [], 'without --enable-exec nothing is stamped');
    const piped = stampsOf(pipe(plain, FLAGS[name])).map(({ name: workload, stamps }) => ({
      name: workload,
      stamps: Object.fromEntries(Object.entries(stamps).filter(([key]) => !HASHED.test(key))),
    }));
    const own = stampsOf(built);
    assert.ok(own.length > 0, 'something is stamped');
    assert.equal(own, piped);
  });

  test(`${name}: nothing but the stamps differs`, () => {
    const folder = join(EXAMPLES, name, 'prod');
    const stamped = succeeded(build(folder));
    const plain = succeeded(build(folder, []));
    const isOurs = (line: string): boolean => /^ +(?:annotations:|[a-z.]+\/[\w.-]+: [0-9a-f]{32})$/.test(line);
    const left = stamped.split('\n').filter((line) => !isOurs(line));
    assert.equal(
      left,
      plain.split('\n').filter((line) => !isOurs(line)),
    );
  });
}

test('kubectl: the legacy plugin stamps as the function does, and its check passes', () => {
  const folder = join(EXAMPLES, 'kubectl', 'prod');
  const built = succeeded(kubectlBuild(folder));
  const expected = join(EXAMPLES, 'kubectl', 'expected.yaml');
  if (isUpdate) writeFileSync(expected, built);
  assert.fixture(built, readFileSync(expected, 'utf8'));
  const { code, stderr } = kubectlBuild(folder, []);
  assert.is(code, 1, 'without --enable-alpha-plugins it fails, and does not skip the function in silence');
  assert.match(stderr, 'external plugins disabled');
});

test('without an opted-in workload the bytes are the same with and without the function', () => {
  for (const name of examples.filter((one) => one !== 'kubectl' && one !== 'options')) {
    const folder = copyOf(name);
    for (const [path, text] of Object.entries(filesOf(folder))) {
      writeFilesTo(folder, {
        [path]: text.replaceAll('reloader.stakater.com/auto: "true"', 'example.com/kept: "true"'),
      });
    }
    const built = succeeded(build(join(folder, 'prod')));
    assert.is(built, succeeded(build(join(folder, 'prod'), [])), name);
    assert.equal(stampsOf(built), []);
  }
});

const DECLARATION = readFileSync(join(root, 'kustomize', 'transformer.yaml'), 'utf8');

test('the function twice in a row changes nothing more', () => {
  for (const name of ['overlay', 'generators', 'two-tenants', 'merge']) {
    const folder = copyOf(name);
    const once = succeeded(build(join(folder, 'prod')));
    const file = join(folder, 'prod', 'kustomization.yaml');
    const again = readFileSync(file, 'utf8').replace(/^ {2}- rollstamp\.yaml$/m, '$&\n  - again.yaml');
    const declaration = DECLARATION.replace('  name: rollstamp\n', '  name: again\n');
    writeFilesTo(folder, { 'prod/kustomization.yaml': again, 'prod/again.yaml': declaration });
    const { stdout, stderr, code } = build(join(folder, 'prod'));
    assert.is(code, 0, stderr);
    assert.is(stdout, once, name);
  }
});

test('at three levels of overlays it leaves what it makes at the outermost, and tells that it ran in a base', () => {
  const folder = copyOf('overlay');
  const outermost = (list: string): Readonly<Record<string, string>> => ({
    'outer/kustomization.yaml': `resources:\n  - ../prod\nnamePrefix: eu-\n${list}`,
    'outer/rollstamp.yaml': DECLARATION,
  });
  writeFilesTo(folder, { ...outermost('transformers:\n  - rollstamp.yaml\n'), 'base/rollstamp.yaml': DECLARATION });
  const file = join(folder, 'prod', 'kustomization.yaml');
  const prod = readFileSync(file, 'utf8');
  writeFileSync(file, prod.replace(/^transformers:[^]*/m, ''));
  const alone = build(join(folder, 'outer'));
  assert.is(alone.code, 0, alone.stderr);
  assert.not.match(alone.stderr, 'stamped-in-base');

  writeFileSync(file, prod.replace(/^validators:[^]*/m, ''));
  const base = join(folder, 'base', 'kustomization.yaml');
  writeFileSync(base, `${readFileSync(base, 'utf8')}transformers:\n  - rollstamp.yaml\n`);
  const all = build(join(folder, 'outer'));
  assert.is(all.stdout, alone.stdout);
  assert.match(all.stderr, /stamp configmap\.rollstamp\.io\/settings of Deployment prod-web-v2 .* \[stamped-in-base\]/);
});

test('in a base it cannot know later names and contents, and the check behind kustomize tells', () => {
  const folder = copyOf('overlay');
  const file = join(folder, 'prod', 'kustomization.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^transformers:[^]*/m, ''));
  const base = join(folder, 'base', 'kustomization.yaml');
  writeFileSync(base, `${readFileSync(base, 'utf8')}transformers:\n  - rollstamp.yaml\n`);
  writeFilesTo(folder, { 'base/rollstamp.yaml': DECLARATION });
  const render = succeeded(build(join(folder, 'prod')));
  assert.equal(stampsOf(render)[0]?.stamps, {
    'configmap.rollstamp.io/settings': stampsOf(render)[0]?.stamps['configmap.rollstamp.io/settings'],
    'secret.rollstamp.io/database': stampsOf(render)[0]?.stamps['secret.rollstamp.io/database'],
  });
  const { code, stdout } = rollstamp(['check', '--no-diff', '-'], { cwd: root, input: render });
  assert.is(code, 1);
  assert.match(stdout, 'Deployment/shop/prod-web-v2: configmap settings removed: opt-out');
});

test('RollstampCheck fails where a stamp is missing', () => {
  const folder = copyOf('overlay');
  const file = join(folder, 'prod', 'kustomization.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('transformers:\n  - rollstamp.yaml\n', ''));
  const { code, stdout, stderr } = build(join(folder, 'prod'));
  assert.is(code, 1);
  assert.is(stdout, '');
  assert.match(
    stderr,
    'Deployment/shop/prod-web-v2: error: stamps are stale or missing: configmap prod-settings-v2 added, secret prod-database-v2 added [stale]\n',
  );
});

test('RollstampCheck under kubectl fails where the transformer is not there', () => {
  const folder = copyOf('kubectl');
  const file = join(folder, 'prod', 'kustomization.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('transformers:\n  - rollstamp.yaml\n', ''));
  const { code, stderr } = kubectlBuild(join(folder, 'prod'));
  assert.is(code, 1);
  assert.match(stderr, 'stamps are stale or missing: configmap prod-settings added [stale]');
});

test('misuse: RollstampCheck under transformers deletes everything, as the documentation warns', () => {
  const folder = copyOf('overlay');
  const file = join(folder, 'prod', 'kustomization.yaml');
  const text = readFileSync(file, 'utf8').replace(/^validators:[^]*/m, '');
  writeFileSync(file, text.replace('  - rollstamp.yaml', '  - rollstamp.yaml\n  - rollstamp-check.yaml'));
  assert.equal(build(join(folder, 'prod')), { code: 0, signal: null, stdout: '', stderr: '', output: '' });
  for (const name of ['README.md', 'validator.yaml', 'validator-container.yaml']) {
    const warning = readFileSync(join(root, 'kustomize', name), 'utf8').replace(/\s+#?\s*/g, ' ');
    assert.match(warning, /under `transformers:` it deletes every object/i, name);
  }
});

test('misuse: Rollstamp under validators is refused by kustomize', () => {
  const folder = copyOf('overlay');
  const file = join(folder, 'prod', 'kustomization.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^transformers:[^]*/m, 'validators:\n  - rollstamp.yaml\n'));
  const { code, stderr } = build(join(folder, 'prod'));
  assert.is(code, 1);
  assert.match(stderr, /validator shouldn't modify the resource map/);
});

test('misuse: without --enable-exec function and check are skipped in silence, and the legacy check notices', () => {
  const folder = copyOf('overlay');
  const silent = build(join(folder, 'prod'), []);
  assert.equal([silent.code, silent.stderr, stampsOf(silent.stdout)], [0, '', []]);

  const file = join(folder, 'prod', 'kustomization.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('transformers:\n  - rollstamp.yaml\n', ''));
  const alone = build(join(folder, 'prod'), []);
  assert.is(alone.code, 1);
  assert.match(alone.stderr, /validator shouldn't modify the resource map/);

  writeFileSync(file, text);
  const legacy = 'apiVersion: rollstamp.io/v1alpha1\nkind: RollstampCheck\nmetadata:\n  name: rollstamp-check\n';
  writeFilesTo(folder, { 'prod/rollstamp-check.yaml': legacy });
  const noticed = build(join(folder, 'prod'), []);
  assert.is(noticed.code, 1);
  assert.match(noticed.stderr, /stamps are stale or missing: .* \[stale\]/);
  succeeded(build(join(folder, 'prod')));
});

test('misuse: RollstampCheck as a legacy transformer deletes everything, too', () => {
  const folder = copyOf('kubectl');
  const file = join(folder, 'prod', 'kustomization.yaml');
  const text = readFileSync(file, 'utf8').replace(/^validators:[^]*/m, '');
  writeFileSync(file, text.replace('  - rollstamp.yaml', '  - rollstamp.yaml\n  - rollstamp-check.yaml'));
  const { code, stdout } = kubectlBuild(join(folder, 'prod'));
  assert.equal([code, stdout.trim()], [0, '']);
});

test('an error ends the build with exit 1, one line of ours and nothing on standard output', () => {
  for (const [name, run] of [
    ['overlay', build],
    ['kubectl', kubectlBuild],
  ] as const) {
    const folder = copyOf(name);
    const file = join(folder, 'prod', 'rollstamp.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}severity: {source-missing: error}\n`);
    const list = join(folder, 'prod', 'kustomization.yaml');
    const patch =
      'patches:\n  - target: {kind: Deployment}\n    patch: |-\n      - {op: replace, path: /spec/template/spec/containers/0/envFrom, value: [{secretRef: {name: gone}}]}\n';
    writeFileSync(
      list,
      readFileSync(list, 'utf8')
        .replace(/^patches:\n(?: .*\n)*/m, '')
        .replace(/^transformers:/m, `${patch}$&`),
    );
    const { code, stdout, stderr } = run(join(folder, 'prod'));
    assert.equal([code, stdout], [1, ''], name);
    assert.match(stderr, /error: Secret gone .* \[source-missing\]/);
    assert.match(stderr, /exit status 1/);
  }
});

test('a source with a hash suffix is stamped where it rolls nothing: named and not used, or used by a Rollout', () => {
  const folder = copyOf('generators');
  const file = join(folder, 'prod', 'web.yaml');
  const web = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: named
  annotations:
    configmap.reloader.stakater.com/reload: rolls-by-name
spec:
  selector: {matchLabels: {app: named}}
  template:
    metadata: {labels: {app: named}}
    spec:
      containers: [{name: web, image: example.com/web}]
---
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: canary
  annotations:
    configmap.reloader.stakater.com/reload: prod-rolls-.*
spec:
  selector: {matchLabels: {app: canary}}
  template:
    metadata: {labels: {app: canary}}
    spec:
      containers: [{name: web, image: example.com/web, envFrom: [{configMapRef: {name: rolls-by-name}}]}]
`;
  writeFileSync(file, web);
  const { code, stdout, stderr } = build(join(folder, 'prod'));
  assert.is(code, 0, stderr);
  assert.match(stderr, /Rollout\/prod-canary: warning: .*\[reference-not-rewritten\]/);
  const keys = stampsOf(stdout).map(({ name, stamps }) => [name, ...Object.keys(stamps)]);
  assert.equal(keys, [
    ['Deployment/prod-named', 'configmap.rollstamp.io/prod-rolls-by-name'],
    ['Rollout/prod-canary', 'configmap.rollstamp.io/prod-rolls-by-name'],
  ]);
});

test('values of a Secret are in no message', () => {
  const folder = copyOf('overlay');
  const secret = join(folder, 'base', 'database.yaml');
  const text = readFileSync(secret, 'utf8');
  writeFileSync(secret, `${text}data:\n  broken: "c2VjcmV0LXZhbHVl!!"\n  other: "c2VjcmV0LXZhbHVl"\n`);
  const { stderr } = build(join(folder, 'prod'));
  assert.match(stderr, /Secret prod-database-v2/);
  assert.not.match(stderr, /c2VjcmV0|secret-value/);
});

const CONFIGS: readonly (readonly [string, string, string])[] = [
  ['a field that does not exist', 'autoReloadAl: true\n', 'there is no field autoReloadAl'],
  ['a wrong type', 'autoReloadAll: "true"\n', 'autoReloadAll takes true or false, without quotes'],
  ['a choice that does not exist', 'stamp: both\n', 'stamp takes each or single'],
  ['a value that means nothing', 'resourcesToIgnore: pods\n', 'resourcesToIgnore'],
];

for (const [title, fields, message] of CONFIGS) {
  test(`functionConfig: ${title} ends the build with one line`, () => {
    const folder = copyOf('overlay');
    writeFilesTo(folder, { 'prod/rollstamp.yaml': DECLARATION + fields });
    const { code, stdout, stderr } = build(join(folder, 'prod'));
    assert.is(code, 1);
    assert.is(stdout, '');
    const [line = '', ...rest] = stderr.trimEnd().split('\n');
    assert.match(line, /^rollstamp-krm: /);
    assert.match(line, message);
    assert.ok(
      rest.every((one) => !one.includes('rollstamp-krm:')),
      stderr,
    );
  });
}

test('functionConfig: a ConfigMap holds the same as texts', () => {
  const folder = copyOf('options');
  const built = succeeded(build(join(folder, 'prod')));
  const head = DECLARATION.replace(
    'apiVersion: rollstamp.io/v1alpha1\nkind: Rollstamp\n',
    'apiVersion: v1\nkind: ConfigMap\n',
  );
  const data =
    'data:\n  autoReloadAll: "true"\n  stampDomain: stamps.example.com\n  stamp: single\n  expectMissing: vault-*\n';
  writeFilesTo(folder, { 'prod/rollstamp.yaml': head + data });
  assert.is(succeeded(build(join(folder, 'prod'))), built);
});

test('stampHashed stamps also what rolls by its name', () => {
  const folder = copyOf('generators');
  writeFilesTo(folder, { 'prod/rollstamp.yaml': `${DECLARATION}stampHashed: true\n` });
  const [web] = stampsOf(succeeded(build(join(folder, 'prod'))));
  assert.equal(Object.keys(web?.stamps ?? {}), [
    'configmap.rollstamp.io/prod-rolls-by-name',
    'configmap.rollstamp.io/prod-settings',
    'secret.rollstamp.io/prod-database',
  ]);
});

/** Values that parsers disagree about, and what stands around them. */
const HOSTILE = `apiVersion: v1
kind: ConfigMap
metadata:
  name: hostile
data:
  date: "2024-01-01"
  underscore: "1_000"
  octal: "0644"
  octal12: "0o17"
  "yes": "yes"
  "on": "on"
  big: "9007199254740993"
  float: "1.0"
  exponent: "1e10"
  sexagesimal: "1:30"
  empty: ""
  tab: "a\\tb"
  crlf: "a\\r\\nb\\r\\n"
  bell: "\\a\\e\\u0085\\u2028"
  block: |
    first
      second\\t

  long: ${'word '.repeat(40)}end
`;

test('hostile strings survive as they do without the function', () => {
  const folder = copyOf('overlay');
  const numbers = `apiVersion: example.com/v1
kind: Thing
metadata:
  name: thing
spec: {mode: 0644, octal: 0o17, thousand: 1_000, big: 9007199254740993, date: 2024-01-01, float: 1.0, yes: on}
`;
  writeFilesTo(folder, { 'base/hostile.yaml': HOSTILE, 'base/thing.yaml': numbers });
  const base = join(folder, 'base', 'kustomization.yaml');
  writeFileSync(
    base,
    readFileSync(base, 'utf8').replace('  - settings.yaml', '  - settings.yaml\n  - hostile.yaml\n  - thing.yaml'),
  );
  const web = join(folder, 'base', 'web.yaml');
  writeFileSync(web, `${readFileSync(web, 'utf8')}            - configMapRef:\n                name: hostile\n`);
  const plain = succeeded(build(join(folder, 'prod'), []));
  const stamped = succeeded(build(join(folder, 'prod')));
  const isStamp = (line: string): boolean => /^ {6,8}(?:annotations:|.*rollstamp\.io\/.*)$/.test(line);
  assert.is(
    stamped
      .split('\n')
      .filter((line) => !isStamp(line))
      .join('\n'),
    plain,
  );
  assert.equal(stampsOf(stamped), stampsOf(pipe(plain)));
  assert.ok('configmap.rollstamp.io/prod-hostile-v2' in (stampsOf(stamped)[0]?.stamps ?? {}));
});

test.run();
