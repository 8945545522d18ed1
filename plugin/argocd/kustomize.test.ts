import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ALL, MARKER, argocd, prints } from '../../fixtures/argocd/harness.ts';
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
remote.run();
outside.run();
