/** Applications through the plugin server: what is rendered, what is stamped, and that nothing else matters. */
import { chmodSync, cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  CHART,
  KUSTOMIZATION,
  PLUGIN,
  application,
  parsed,
  stampsOf,
  createPlugins,
  texts,
  unstamped,
  workload,
} from './argocd.ts';
import type { Files } from './argocd.ts';
import { decode } from './cmp/decode.ts';
import { ROWS } from './cmp/rows.ts';
import { SERVERS } from './cmp/sidecar.ts';
import { filesOf, folderOf, succeed, writeFilesTo } from './shell.ts';
import { tool } from './tools.ts';

const test = suite('plugin');
const plugins = createPlugins();
test.after(plugins.stop);

const sidecar = await plugins.start();

const CHART_FILES = {
  'Chart.yaml': CHART,
  'values.yaml': 'a: default\n',
  'prod.yaml': 'a: prod\n',
  'crds/crd.yaml': `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: things.example.com
`,
  'templates/a.yaml': `${workload('web', '{{ .Values.a }}')}---
apiVersion: v1
kind: ConfigMap
metadata:
  name: about
  namespace: {{ .Release.Namespace }}
  annotations:
    helm.sh/hook: pre-install
data:
  release: {{ .Release.Name }}
  kube: {{ .Capabilities.KubeVersion.Version }}
  has: {{ .Capabilities.APIVersions.Has "example.com/v1/Thing" | quote }}
  plain: {{ .Values.b | quote }}
  string: {{ .Values.c | quote }}
  file: {{ .Values.d | quote }}
  inline: {{ .Values.e | quote }}
`,
  'note.txt': 'x, y',
};

test('plain files: every workload is stamped, and everything else stays', async () => {
  const files = { 'a.yaml': workload('a'), 'b.yml': workload('b'), 'c.json': '{"apiVersion":"v1","kind":"Pod"}' };
  const objects = await sidecar.generate(application(files));
  assert.equal(unstamped(objects), unstamped(Object.values(files).flatMap(decode)));
  assert.equal(Object.keys(stampsOf(objects)), ['a', 'b']);
  assert.equal(Object.keys(stampsOf(objects)['a'] ?? {}).length, 2);
});

test('plain files: below, included and excluded', async () => {
  const files = {
    'a.yaml': workload('a'),
    'x/b.yaml': workload('b'),
    'x/y/c.yaml': workload('c'),
    'x/y/d.txt': 'not a manifest',
  };
  const names = async (parameters: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    Object.keys(stampsOf(await sidecar.generate(application(files, { parameters: texts(parameters) }))));
  assert.equal(await names({ source: 'directory' }), ['a']);
  assert.equal(await names({ recurse: 'true' }), ['a', 'b', 'c']);
  assert.equal(await names({ recurse: 'true', include: 'x/*' }), ['b', 'c']);
  assert.equal(await names({ recurse: 'true', include: '{a,x/b}.yaml' }), ['a', 'b']);
  assert.equal(await names({ recurse: 'true', exclude: 'x/y/*' }), ['a', 'b']);
});

test('Kustomize: what kustomize prints, and stamps', async () => {
  const app = application({ 'kustomization.yaml': KUSTOMIZATION, 'a.yaml': workload('web') });
  const objects = await sidecar.generate(app);
  const own = succeed([tool('kustomize'), 'build', '.'], { cwd: join(app.repository, app.path) });
  assert.equal(unstamped(objects), unstamped(decode(own)));
  assert.equal(Object.keys(stampsOf(objects)), ['x-web']);
});

test('Kustomize: what an Application changes is what `kustomize edit` would change', async () => {
  const files = {
    'kustomization.yaml': `resources: [../../base, a.yaml]
namePrefix: x-
images: [{name: web, newName: example.com/web, newTag: "1"}]
commonLabels: {a: b}
configMapGenerator: [{name: made, literals: [a=b]}]
`,
    'a.yaml': workload('web'),
    '../../base/kustomization.yaml': 'resources: [b.yaml]\n',
    '../../base/b.yaml': workload('base'),
  };
  const app = application(files, {
    parameters: [
      { name: 'name-prefix', string: 'prod-' },
      { name: 'name-suffix', string: '-1' },
      { name: 'kustomize-namespace', string: 'prod' },
      { name: 'images', array: ['web=registry.example.com/web:2', 'base@sha256:0123'] },
      { name: 'replicas', map: { web: '3' } },
      { name: 'common-labels', map: { team: 'shop' } },
      { name: 'common-annotations', map: { note: 'a b' } },
    ],
  });
  const objects = await sidecar.generate(app);
  const copy = folderOf();
  cpSync(app.repository, copy, { recursive: true });
  const cwd = join(copy, app.path);
  for (const edit of [
    ['set', 'nameprefix', 'prod-'],
    ['set', 'namesuffix', '--', '-1'],
    ['set', 'namespace', 'prod'],
    ['set', 'image', 'web=registry.example.com/web:2', 'base@sha256:0123'],
    ['set', 'replicas', 'web=3'],
    ['add', 'label', 'team:shop'],
    ['add', 'annotation', 'note:a b'],
  ]) {
    succeed([tool('kustomize'), 'edit', ...edit], { cwd });
  }
  const own = succeed([tool('kustomize'), 'build', '.'], { cwd });
  assert.equal(unstamped(objects), unstamped(decode(own)));
  assert.match(own, 'image: registry.example.com/web:2');
  assert.equal(Object.keys(stampsOf(objects)), ['prod-base-1', 'prod-web-1']);
});

test('Helm: what helm prints with the flags of Argo CD, and stamps', async () => {
  const app = application(CHART_FILES, {
    name: 'team_shop',
    namespace: 'prod',
    kubeVersion: '1.31.5',
    apiVersions: ['v1', 'example.com/v1', 'example.com/v1/Thing'],
    parameters: [
      { name: 'value-files', array: ['prod.yaml'] },
      { name: 'values', string: 'e: "yes"\n' },
      { name: 'helm-parameters', map: { b: '1,2' } },
      { name: 'helm-string-parameters', map: { c: '007' } },
      { name: 'helm-file-parameters', map: { d: 'note.txt' } },
    ],
  });
  const objects = await sidecar.generate(app);
  const flags = `template . --name-template shop --namespace prod --kube-version 1.31.5 --include-crds
    --api-versions v1 --api-versions example.com/v1 --api-versions example.com/v1/Thing --values prod.yaml
    --values inline.yaml --set b=1\\,2 --set-string c=007 --set-file d=note.txt`;
  const cwd = join(app.repository, app.path);
  writeFilesTo(cwd, { 'inline.yaml': 'e: "yes"\n' });
  const own = succeed([tool('helm'), ...flags.split(/\s+/)], { cwd });
  assert.equal(unstamped(objects), unstamped(decode(own)));
  assert.equal(Object.keys(stampsOf(objects)), ['web']);
  const about = parsed(objects).find(({ metadata }) => metadata.name === 'about');
  const wanted = { release: 'shop', kube: 'v1.31.5', has: 'true', plain: '1,2', string: '007', file: 'x, y' };
  assert.equal(about?.data, { ...wanted, inline: 'yes' });
  assert.ok(parsed(objects).some(({ kind }) => kind === 'CustomResourceDefinition'));
  const without = await sidecar.generate({ ...app, parameters: texts({ 'skip-crds': 'true' }) });
  assert.not.ok(parsed(without).some(({ kind }) => kind === 'CustomResourceDefinition'));
});

test('Helm: dependencies that are folders of the repository, and what they make up at each render', async () => {
  const chart = (name: string, more: string = ''): string => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`;
  const dependency = '{name: lib, version: 1.0.0, repository: "file://../../libs/lib"}';
  const files = (value: string): Files => ({
    'Chart.yaml': chart('web', `dependencies: [${dependency}]\n`),
    'prod.yaml': 'lib: {a: prod}\n',
    'templates/a.yaml': workload('web', '{{ keys .Values.lib | sortAlpha | first }}'),
    '../../libs/lib/Chart.yaml': chart('lib'),
    '../../libs/lib/values.yaml': 'a: default\n',
    '../../libs/lib/templates/b.yaml': workload('lib', value),
  });
  const parameters = [{ name: 'value-files', array: ['prod.yaml'] }];
  const app = application(files('{{ .Values.a }}'), { parameters });
  const objects = await sidecar.generate(app);
  assert.match(objects.join('\n'), '"A":"prod"');
  assert.equal(Object.keys(stampsOf(objects)).toSorted(), ['lib', 'web']);
  const dated = await sidecar.generate(application(files('x{{ dateInZone "2006" now "UTC" }}'), { parameters }));
  assert.equal(Object.keys(stampsOf(dated)), ['web']);
});

test('auto takes what Argo CD would take: Kustomize before Helm before plain files', async () => {
  const files = { ...CHART_FILES, 'kustomization.yaml': KUSTOMIZATION, 'a.yaml': workload('a') };
  const names = async (source: string): Promise<readonly string[]> =>
    Object.keys(stampsOf(await sidecar.generate(application(files, { parameters: texts({ source }) }))));
  assert.equal(await names('auto'), ['x-a']);
  assert.equal(await names('kustomize'), ['x-a']);
  assert.equal(await names('helm'), ['web']);
});

test('parameters beat the variables of the application, which beat those of the sidecar', async () => {
  const files = { 'a.yaml': workload('a').replace('auto: "true"', 'auto: "false"') };
  const count = async (own: string | undefined, given: string | undefined, parameter: string): Promise<number> => {
    const one = await plugins.start({ env: { ROLLSTAMP_RESOURCES_TO_IGNORE: own } });
    const app = application(
      { 'a.yaml': workload('a') },
      {
        ...(given === undefined ? {} : { env: { ROLLSTAMP_RESOURCES_TO_IGNORE: given } }),
        parameters: parameter === '' ? [] : [{ name: 'resources-to-ignore', array: [parameter] }],
      },
    );
    return Object.keys(stampsOf(await one.generate(app))['a'] ?? {}).filter((key) => key.startsWith('secret')).length;
  };
  assert.equal(stampsOf(await sidecar.generate(application(files))), {});
  assert.is(await count('secrets', undefined, ''), 0);
  assert.is(await count('secrets', 'configMaps', ''), 1);
  assert.is(await count('secrets', 'configMaps', 'secrets'), 0);
});

test('the revision, the folder, the home and read-only files change no byte, and nothing is written', async () => {
  for (const files of [
    { 'a.yaml': workload('a') },
    { 'kustomization.yaml': KUSTOMIZATION, 'a.yaml': workload('a') },
    CHART_FILES,
  ]) {
    const { repository } = application(files);
    const programs = sidecar.programs;
    const print = (variables: Readonly<Record<string, string>>): string => {
      const folder = folderOf();
      const TMPDIR = folderOf();
      cpSync(repository, folder, { recursive: true });
      const app = join(folder, 'apps', 'web');
      chmodSync(app, 0o555);
      const before = filesOf(folder);
      const env = { PATH: programs, TMPDIR, ARGOCD_APP_NAME: 'web', ARGOCD_APP_SOURCE_PATH: 'apps/web', ...variables };
      const printed = succeed(['rollstamp', 'argocd', 'generate'], { cwd: app, env });
      chmodSync(app, 0o755);
      assert.equal(filesOf(folder), before);
      assert.equal(readdirSync(TMPDIR), []);
      return printed;
    };
    const all = [
      print({ ARGOCD_APP_REVISION: '1'.repeat(40), ARGOCD_APP_REVISION_SHORT: '1111111', HOME: '/' }),
      print({ ARGOCD_APP_REVISION: '2'.repeat(40), ARGOCD_APP_REVISION_SHORT_8: '22222222' }),
      print({ HOME: '/nonexistent', TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8' }),
    ];
    assert.is(new Set(all).size, 1);
    assert.match(all[0] ?? '', 'rollstamp.io/');
    const through = ['a', 'b'].map((digit) =>
      sidecar.generate({ repository, path: 'apps/web', revision: digit.repeat(40) }),
    );
    assert.equal(await through[0], await through[1]);
  }
});

test('a part of the repository is enough', async () => {
  const objects = await sidecar.generate({ repository: folderOf({ 'a.yaml': workload('a') }), path: '.' });
  assert.equal(Object.keys(stampsOf(objects)), ['a']);
});

test('50 applications at once: each gets its own', async () => {
  const kinds = [
    (name: string) => ({ 'a.yaml': workload(name) }),
    (name: string) => ({
      'kustomization.yaml': KUSTOMIZATION.replace('namePrefix: x-\n', ''),
      'a.yaml': workload(name),
    }),
    (name: string) => ({ 'Chart.yaml': CHART, 'templates/a.yaml': workload(name) }),
  ];
  const all = await Promise.all(
    Array.from({ length: 50 }, (_, index) => {
      const name = `app-${String(index)}`;
      return sidecar.generate(application(kinds[index % kinds.length]?.(name) ?? {}, { name }));
    }),
  );
  for (const [index, objects] of all.entries()) {
    assert.equal(Object.keys(stampsOf(objects)), [`app-${String(index)}`]);
    assert.equal(objects.length, 3);
  }
  assert.equal(readdirSync(sidecar.workFolder), []);
  assert.equal(
    readdirSync(sidecar.temporaryFolder).filter((name) => name !== '_cmp_server' && !name.startsWith('tsx-')),
    [],
  );
});

test('what Argo CD reads from our output is what it reads without us', async () => {
  const echo = await plugins.start({
    plugin: PLUGIN.replace(
      / {2}generate:[\s\S]*/,
      '  generate: {command: [node, -e, "process.stdout.write(process.env.ARGOCD_ENV_TEXT)"]}\n',
    ),
  });
  try {
    let passed = 0;
    for (const { name, text, data } of ROWS) {
      const app = application({ 'a.yaml': text }, { parameters: texts({ source: 'directory' }) });
      const ours = await sidecar.generate(app).catch(() => undefined);
      const own = await echo.generate({ ...app, env: { TEXT: text } }).catch(() => undefined);
      // What Argo CD refuses, or could not use, may be refused.
      if (ours !== undefined) assert.equal(ours, own, name);
      else if (data !== undefined && !REFUSED.has(name)) assert.unreachable(`refused: ${name}`);
      passed += ours === undefined ? 0 : 1;
    }
    assert.ok(passed > 50);
  } finally {
    await echo.stop();
  }
});

/** Argo CD reads these, but drops a part or fails later. */
const REFUSED: ReadonlySet<string> = new Set(['a word', 'a warning', 'a document behind `...` alone']);

test('the plugin is accepted by its name alone', async () => {
  assert.equal(await sidecar.check(), { isDiscoveryConfigured: false, provideGitCreds: false });
});

test('parameters: a list on every repository', async () => {
  const names = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await sidecar.parameters(application(files))).map(({ name }) => name);
  const some = await names({ 'a.yaml': workload('a') });
  assert.ok(some.includes('source') && !some.includes('value-files'));
  assert.equal((await names(CHART_FILES)).slice(0, 2), ['value-files', 'helm-parameters']);
  const odd = [
    { 'Chart.yaml': 'x: [' },
    { 'Chart.yaml': CHART, 'values.yaml': '\0' },
    { 'Chart.yaml/a': '' },
    { 'Chart.yaml': CHART, 'values.yaml': '&a [*a]\n' },
    { 'kustomization.yaml': '{', x: '' },
  ];
  for (const files of odd) assert.ok((await names(files)).includes('source'));
  const [files, parameters] = await sidecar.parameters(application(CHART_FILES));
  assert.equal([files?.array, parameters?.map], [[], { a: 'default' }]);
  assert.match(files?.tooltip ?? '', /Here: prod\.yaml$/);
});

if (SERVERS.length > 1) {
  test('both servers give the same', async () => {
    const other = await plugins.start({ command: SERVERS[0]?.command ?? [] });
    const app = application({ 'a.yaml': workload('a') });
    assert.equal(parsed(await sidecar.generate(app)), parsed(await other.generate(app)));
  });
}

test('no shell is there, and none is needed', () => {
  assert.equal(readdirSync(sidecar.programs).toSorted(), ['helm', 'kustomize', 'node', 'rollstamp']);
});

test.run();
