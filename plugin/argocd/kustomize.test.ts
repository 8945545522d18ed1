import { readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ALL, MARKER, argocd, prints } from '../../fixtures/argocd/harness.ts';
import type { World } from '../../fixtures/argocd/harness.ts';
import { folderOf } from '../../fixtures/cli/folders.ts';

const tools = { kustomize: prints(ALL) };

const build = suite('argocd: kustomize');

build('is called without any option', async () => {
  const { calls, code } = await argocd({ files: { 'kustomization.yaml': 'resources: [app.yaml]\n' }, tools });
  assert.is(code, 0);
  assert.equal(
    calls.map(({ tool, args }) => [tool, ...args]),
    [['kustomize', 'build', '.']],
  );
});

build('takes options that are safe, and no others', async () => {
  const files = { 'kustomization.yaml': 'resources: [app.yaml]\n' };
  const world = (...array: readonly string[]): World => ({
    files,
    tools,
    parameters: [{ name: 'kustomize-build-options', array }],
  });
  const { calls } = await argocd(world('--reorder=none', '--enable-managedby-label'));
  assert.equal(calls[0]?.args, ['build', '.', '--reorder=none', '--enable-managedby-label']);
  for (const option of [
    '--enable-exec',
    '--enable-alpha-plugins',
    '--enable-helm',
    '--helm-command=/bin/sh',
    '--load-restrictor=LoadRestrictionsNone',
    '--network',
    '--mount=x',
    '--reorder=none --enable-exec',
    '-o/tmp/x',
    '../other',
  ]) {
    const refused = await argocd(world('--reorder=none', option));
    assert.equal([refused.code, refused.calls], [2, []], option);
    assert.match(refused.stderr, /^rollstamp argocd: kustomize-build-options: .* is not for applications; it takes --/);
  }
});

build('takes in what the repository holds', async () => {
  const files = {
    'overlays/prod/kustomization.yaml': `resources: [../../base, app.yaml]
components: [../../component]
configMapGenerator:
  - name: cfg
    files: [key=../../config/a.txt]
    literals: [URL=https://example.com/x, "other=git@example.com:x"]
commonAnnotations: {link: https://example.com}
images: [{name: example.com/app, newName: registry.example.com:5000/app}]
patchesStrategicMerge:
  - '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "app", "annotations": {"url": "https://x.example"}}}'
patches:
  - patch: "{url: https://example.com}"
    target: {kind: Deployment}
`,
    'base/kustomization.yaml': 'resources: [app.yaml]\n',
    'component/kustomization.yaml': 'kind: Component\n',
    'config/a.txt': 'x',
  };
  const { code, stderr } = await argocd({ files, path: 'overlays/prod', tools });
  assert.is(code, 0, stderr);
});

const edits = suite('argocd: changes of a kustomization');

const CHANGES: World['parameters'] = [
  { name: 'name-prefix', string: '-a-' },
  { name: 'name-suffix', string: '-b' },
  { name: 'kustomize-namespace', string: 'shop' },
  { name: 'images', array: ['web=registry.example.com:5000/web:1.2', 'db@sha256:0a', 'help'] },
  { name: 'replicas', map: { web: '3', db: '0' } },
  { name: 'common-labels', map: { team: 'shop', 'example.com/a': '' } },
  { name: 'common-annotations', map: { link: 'https //example.com' } },
];

edits('are made in a copy, before the build, and nothing in them is a flag', async () => {
  const repository = folderOf({
    'apps/web/kustomization.yaml': 'resources: [app.yaml, ../../base]\n',
    'apps/web/below/x.yaml': 'x',
    'apps/other.yaml': 'other',
    'base/kustomization.yaml': 'resources: []\n',
  });
  symlinkSync('../other.yaml', join(repository, 'apps/web/link.yaml'));
  const look = `const fs = require('node:fs');
if (process.argv[2] === 'edit') fs.appendFileSync('kustomization.yaml', '# edited\\n');
else process.stdout.write('# ' + [fs.readFileSync('kustomization.yaml', 'utf8').match(/edited/g).length, fs.readFileSync('below/x.yaml'),
  fs.readlinkSync('link.yaml'), fs.readFileSync('link.yaml'), fs.readFileSync('../../base/kustomization.yaml')].join(' ') + ${JSON.stringify(ALL)});`;
  const world = { repository, path: 'apps/web', tools: { kustomize: look }, parameters: CHANGES };
  const { code, stdout, stderr, calls, left } = await argocd(world);
  assert.is(code, 0, stderr);
  assert.is(stdout.split('\n')[0], '# 7 x ../other.yaml other resources: []');
  assert.equal(
    calls.map(({ args }) => args.join(' ')),
    [
      'edit set nameprefix -- -a-',
      'edit set namesuffix -- -b',
      'edit set namespace -- shop',
      'edit set image -- web=registry.example.com:5000/web:1.2 db@sha256:0a help',
      'edit set replicas -- db=0 web=3',
      'edit add label -- example.com/a: team:shop',
      'edit add annotation -- link:https //example.com',
      'build .',
    ],
  );
  assert.equal(left, []);
  assert.is(
    readFileSync(join(repository, 'apps/web/kustomization.yaml'), 'utf8'),
    'resources: [app.yaml, ../../base]\n',
  );
});

for (const parameter of [
  { name: 'name-prefix', string: 'a b' },
  { name: 'kustomize-namespace', string: '../x' },
  { name: 'images', array: ['--stack-trace'] },
  { name: 'images', array: ['a b'] },
  { name: 'replicas', map: { web: '-1' } },
  { name: 'replicas', map: { '--x': '1' } },
  { name: 'common-labels', map: { a: 'x,b:y' } },
  { name: 'common-annotations', map: { a: `${MARKER},b:y` } },
  { name: 'common-annotations', map: { 'a:b': 'x' } },
  { name: 'common-annotations', map: { a: `${MARKER}\nb` } },
]) {
  edits(`are refused: ${JSON.stringify(parameter)}`, async () => {
    const files = { 'kustomization.yaml': 'resources: [app.yaml]\n' };
    const { code, stderr, calls } = await argocd({ files, tools, parameters: [parameter] });
    assert.is(code, 2);
    assert.match(stderr, new RegExp(`^rollstamp argocd: ${parameter.name}: .*put it into the kustomization\\n$`));
    assert.not.match(stderr, MARKER);
    assert.equal(calls, []);
  });
}

edits('are not made where the copy would be a part of itself', async () => {
  const repository = folderOf({ 'kustomization.yaml': 'resources: [app.yaml]\n', 'tmp/x': '' });
  const env = { TMPDIR: join(repository, 'tmp') };
  const { code, stderr } = await argocd({ repository, tools, parameters: CHANGES, env });
  assert.is(code, 2);
  assert.match(stderr, '$TMPDIR lies in the folder of the application');
});

edits('of a folder that is too large are refused', async () => {
  const repository = folderOf({ 'kustomization.yaml': 'resources: [app.yaml]\n', large: '' });
  truncateSync(join(repository, 'large'), 257 * 1024 * 1024);
  const { code, stderr, left } = await argocd({ repository, tools, parameters: CHANGES });
  assert.equal([code, left], [3, []]);
  assert.match(stderr, 'the folder of the application is too large to be copied');
});

edits('are not made through a symbolic link', async () => {
  const text = 'resources: [app.yaml]\n';
  const repository = folderOf({ 'other/kustomization.yaml': text, 'app/app.yaml': '' });
  symlinkSync('../other/kustomization.yaml', join(repository, 'app/kustomization.yaml'));
  const { code, stderr, calls } = await argocd({ repository, path: 'app', tools, parameters: CHANGES });
  assert.is(code, 3);
  assert.match(stderr, 'kustomization.yaml: error: the kustomization is a symbolic link');
  assert.equal(calls, []);
});

edits('that fail are told by the command', async () => {
  const files = { 'kustomization.yaml': 'resources: [app.yaml]\n' };
  const kustomize = `process.stderr.write('Error: label ${MARKER} already in kustomization file'); process.exitCode = 1;`;
  const { code, stdout, stderr, left } = await argocd({ files, tools: { kustomize }, parameters: CHANGES });
  assert.equal([code, stdout, left], [3, '', []]);
  assert.match(
    stderr,
    'kustomize edit set nameprefix failed with exit code 1: Error: label … already in kustomization file',
  );
});

const REMOTE = [
  `https://user:${MARKER}@example.com/x.yaml`,
  'http://127.0.0.1:8080/x.yaml',
  'https://github.com/org/repo//path?ref=v1',
  'github.com/org/repo',
  'GitHub.com/org/repo',
  'git@example.com:org/repo',
  'git::https://example.com/repo',
  'ssh://git@example.com/repo',
  'file:///etc',
  'host:repo',
  'gh:org/repo',
  'x.yaml?ref=main',
];

const FIELDS: readonly (readonly [name: string, text: (entry: string) => string])[] = [
  ['resources', (entry) => `resources: ["${entry}"]`],
  ['bases', (entry) => `bases: ["${entry}"]`],
  ['components', (entry) => `components:\n  - "${entry}"`],
  ['patches', (entry) => `patches: [{path: "${entry}"}]`],
  ['generators', (entry) => `generators: ["${entry}"]`],
  ['transformers', (entry) => `transformers: ["${entry}"]`],
  ['a generator', (entry) => `configMapGenerator: [{name: x, files: ["k=${entry}"]}]`],
  ['a second key', (entry) => `resources: ["${entry}"]\nresources: [app.yaml]`],
  ['a merged key', (entry) => `x: &x {resources: ["${entry}"]}\n<<: *x`],
  ['another case', (entry) => `RESOURCES: ["${entry}"]`],
  ['JSON', (entry) => `{"openapi": {"path": "${entry}"}}`],
];

const remote = suite('argocd: kustomizations that name something remote');

for (const [name, text] of FIELDS) {
  remote(`are refused: ${name}`, async () => {
    for (const entry of REMOTE) {
      const files = {
        'app/kustomization.yaml': 'resources: [../base]\n',
        'base/kustomization.yaml': `${text(entry)}\n`,
      };
      const { code, stdout, stderr, calls } = await argocd({ files, path: 'app', tools });
      assert.is(code, 3, entry);
      assert.is(stdout, '');
      assert.match(
        stderr,
        /^base\/kustomization\.yaml:\d+:\d+: error: the entry is remote;.*\[outside-repository\]\n$/,
      );
      assert.not.match(stderr, MARKER);
      assert.equal(calls, []);
    }
  });
}

const BUILTINS: readonly (readonly [name: string, text: string])[] = [
  ['a patch', 'kind: PatchTransformer\nmetadata: {name: x}\npath: http://127.0.0.1:8080/x'],
  ['files', 'kind: ConfigMapGenerator\nmetadata: {name: x}\nfiles: [a=http://localhost/x]'],
];

for (const [name, text] of BUILTINS) {
  remote(`are refused in configurations of plugins: ${name}`, async () => {
    for (const version of ['builtin', '"b\\x75iltin"']) {
      const config = `apiVersion: ${version}\n${text}\n`;
      const inline = `transformers:\n  - |-\n    ${config.trimEnd().replaceAll('\n', '\n    ')}\n`;
      for (const files of [
        { 'kustomization.yaml': inline },
        { 'kustomization.yaml': `transformers:\n  - '{apiVersion: ${version}, ${text.replaceAll('\n', ', ')}}'\n` },
        { 'kustomization.yaml': 'generators: [config.yaml]\n', 'config.yaml': config },
        {
          'kustomization.yaml': 'generators: [x]\n',
          'x/kustomization.yaml': 'resources: [c.yaml]\n',
          'x/c.yaml': config,
        },
      ]) {
        const { code, stdout, stderr, calls } = await argocd({ files, tools });
        assert.is(code, 3);
        assert.is(stdout, '');
        assert.match(stderr, /the entry is remote/);
        assert.equal(calls, []);
      }
    }
  });
}

remote('are none where a URL is only a text', async () => {
  const config =
    'apiVersion: builtin\nkind: AnnotationsTransformer\nmetadata: {name: x}\nannotations: {a: "https://example.com"}\n';
  const files = {
    'kustomization.yaml': 'resources: [app.yaml]\ntransformers: [config.yaml]\n',
    'app.yaml': 'apiVersion: v1\nkind: ConfigMap\ndata: {builtin: "https://example.com"}\n',
    'config.yaml': config,
  };
  assert.is((await argocd({ files, tools })).code, 0);
});

const outside = suite('argocd: kustomizations that lead out');

for (const [name, text] of FIELDS) {
  outside(`are refused: ${name}`, async () => {
    const files = { 'repo/app/kustomization.yaml': `${text('../../other')}\n`, 'other/kustomization.yaml': '' };
    const { code, stdout, stderr, calls } = await argocd({
      files,
      path: 'repo/app',
      env: { ARGOCD_APP_SOURCE_PATH: 'app' },
      tools,
    });
    assert.is(code, 3);
    assert.is(stdout, '');
    assert.match(stderr, /^app\/kustomization\.yaml:\d+:\d+: error: the entry leads out of the repository/);
    assert.equal(calls, []);
  });
}

outside('are refused where a link does', async () => {
  const other = folderOf({ 'kustomization.yaml': '' });
  const repository = folderOf({ 'app/kustomization.yaml': 'resources: [base]\n' });
  symlinkSync(other, join(repository, 'app/base'));
  const linked = await argocd({ repository, path: 'app', tools });
  assert.is(linked.code, 3);
  assert.match(linked.stderr, /leads out of the repository/);

  const whole = folderOf({ 'app/x': '' });
  symlinkSync(join(other, 'kustomization.yaml'), join(whole, 'app/kustomization.yaml'));
  const { code, stderr } = await argocd({ repository: whole, path: 'app', tools });
  assert.is(code, 3);
  assert.match(stderr, /app\/kustomization\.yaml: the symbolic link leads out of the repository/);
});

outside('do not lead round in circles', async () => {
  const files = { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' };
  assert.is((await argocd({ files, path: 'a', tools })).code, 0, 'kustomize itself refuses that');
});

build.run();
edits.run();
remote.run();
outside.run();
