/** What argocd/ ships: the manifests are valid, and fit the product and the tools that the tests run. */
import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse, parseAllDocuments } from 'yaml';
import { PARAMETERS, STATIC_PARAMETERS, announce } from '../plugin/argocd/parameter-table.ts';
import { isUpdate } from '../scripts/docs.ts';
import { blocksOf, linksOf, tableOf, withPart } from '../scripts/markdown.ts';
import { PLUGIN, createPlugins, stampsOf } from './argocd.ts';
import { filesOf, folderOf, repositoryOf, root, succeed } from './shell.ts';
import { tool, versions } from './tools.ts';

const test = suite('argocd files');
const plugins = createPlugins();
test.after(plugins.stop);

const folder = join(root, 'argocd');

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

type Record_ = Readonly<Record<string, unknown>>;

/** The fields of plugin.yaml that Argo CD documents, by the path of what holds them. A list's items are `[]`. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  '': ['apiVersion', 'kind', 'metadata', 'spec'],
  metadata: ['name'],
  spec: ['version', 'init', 'generate', 'discover', 'parameters', 'preserveFileMode', 'provideGitCreds'],
  'spec.generate': ['command', 'args'],
  'spec.parameters': ['static', 'dynamic'],
  'spec.parameters.dynamic': ['command', 'args'],
  'spec.parameters.static[]': [
    'name',
    'title',
    'tooltip',
    'required',
    'itemType',
    'collectionType',
    'string',
    'array',
    'map',
  ],
};

function unknownFields(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => unknownFields(one, `${path}[]`));
  if (typeof value !== 'object' || value === null || path.endsWith('.map')) return [];
  const known = FIELDS[path] ?? [];
  return Object.entries(value).flatMap(([name, one]) => {
    const below = path === '' ? name : `${path}.${name}`;
    return known.includes(name) ? unknownFields(one, below) : [below];
  });
}

test('plugin.yaml announces the parameters of the product', () => {
  const announced = STATIC_PARAMETERS.map((row) => announce(row));
  if (isUpdate) {
    const lines = announced.map((one) => {
      const fields = Object.entries(one).map(([name, value]) => `        ${name}: ${JSON.stringify(value)}\n`);
      return `      - ${fields.join('').trimStart()}`;
    });
    writeFileSync(
      join(folder, 'plugin.yaml'),
      `${PLUGIN.replace(/ {4}static:[\s\S]*/, '    static:\n')}${lines.join('')}`,
    );
  }
  const plugin = parse(read('plugin.yaml')) as { readonly spec: { readonly parameters: { readonly static: unknown } } };
  assert.equal(plugin.spec.parameters.static, announced);
});

test('plugin.yaml has documented fields only, no discovery and no version', () => {
  const plugin = parse(read('plugin.yaml')) as { readonly kind: string; readonly spec: Record_ };
  assert.equal(unknownFields(plugin, ''), []);
  assert.is(plugin.kind, 'ConfigManagementPlugin');
  assert.equal(Object.keys(plugin.spec), ['generate', 'parameters']);
  assert.equal(unknownFields({ spec: { lockRepo: true, generate: { cmd: [] } } }, ''), [
    'spec.lockRepo',
    'spec.generate.cmd',
  ]);
});

test('the server announces them after those of the chart', async () => {
  const sidecar = await plugins.start({ plugin: read('plugin.yaml') });
  const names = (await sidecar.parameters({ repository: join(folder, 'examples/repository'), path: 'helm' })).map(
    ({ name }) => name,
  );
  assert.equal(names.toSorted(), PARAMETERS.map(({ name }) => name).toSorted());
  assert.equal(names.slice(0, 2), ['value-files', 'helm-parameters']);
});

test('the image has the tools that the tests run, pinned', () => {
  const text = read('Dockerfile');
  assert.match(text, `go install sigs.k8s.io/kustomize/kustomize/v5@v${versions.kustomize}\n`);
  assert.match(text, `@v${versions.helm}\n`);
  const bases = [...text.matchAll(/^FROM (\S+)/gm)].map(([, base = '']) => base);
  assert.is(bases.length, 2);
  for (const base of bases) assert.match(base, /^(?:golang|node):\d+\.\d+\.\d+-/);
  assert.match(text, /^ENV .*GOSUMDB=sum\.golang\.org/m);
  assert.match(text, /^USER 999$/m);
  const copied = [...text.matchAll(/^COPY ([^-\n].*) \S+$/gm)].flatMap(([, names = '']) => names.split(' '));
  assert.ok(
    copied.includes('argocd/plugin.yaml') && copied.includes('dist/rollstamp.cjs') && copied.includes('dist/parts'),
  );
  for (const name of copied) assert.ok(existsSync(join(root, name)), name);
});

const REPO_SERVER = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: argocd-repo-server
spec:
  selector:
    matchLabels: {app.kubernetes.io/name: argocd-repo-server}
  template:
    metadata:
      labels: {app.kubernetes.io/name: argocd-repo-server}
    spec:
      automountServiceAccountToken: false
      initContainers:
        - name: copyutil
          image: quay.io/argoproj/argocd
          volumeMounts:
            - {name: var-files, mountPath: /var/run/argocd}
      containers:
        - name: argocd-repo-server
          image: quay.io/argoproj/argocd
          volumeMounts:
            - {name: plugins, mountPath: /home/argocd/cmp-server/plugins}
            - {name: tmp, mountPath: /tmp}
      volumes:
        - {name: var-files, emptyDir: {}}
        - {name: plugins, emptyDir: {}}
        - {name: tmp, emptyDir: {}}
`;

interface Container {
  readonly name: string;
  readonly image: string;
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  readonly securityContext?: Record_;
}

interface Pod {
  readonly containers: readonly Container[];
  readonly volumes: readonly { readonly name: string }[];
}

function built(): Pod {
  const place = folderOf({
    'kustomization.yaml': `resources: [repo-server.yaml]
components: [component]
images: [{name: rollstamp-argocd, newName: registry.example.com/rollstamp-argocd, newTag: 0.1.0}]
`,
    'repo-server.yaml': REPO_SERVER,
  });
  cpSync(join(folder, 'component'), join(place, 'component'), { recursive: true });
  const printed = succeed([tool('kustomize'), 'build', place], { cwd: place });
  return (parse(printed) as { readonly spec: { readonly template: { readonly spec: Pod } } }).spec.template.spec;
}

test('the component adds the sidecar to argocd-repo-server', () => {
  const { containers, volumes } = built();
  assert.equal(containers.map(({ name }) => name).toSorted(), ['argocd-repo-server', 'rollstamp']);
  const sidecar = containers.find(({ name }) => name === 'rollstamp');
  assert.is(sidecar?.image, 'registry.example.com/rollstamp-argocd:0.1.0');
  assert.equal(Object.fromEntries((sidecar?.volumeMounts ?? []).map(({ name, mountPath }) => [mountPath, name])), {
    '/var/run/argocd': 'var-files',
    '/home/argocd/cmp-server/plugins': 'plugins',
    '/tmp': 'rollstamp-tmp',
  });
  const names = new Set(volumes.map(({ name }) => name));
  for (const { name } of sidecar?.volumeMounts ?? []) assert.ok(names.has(name), name);
  assert.equal(sidecar?.securityContext, {
    runAsNonRoot: true,
    runAsUser: 999,
    readOnlyRootFilesystem: true,
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    seccompProfile: { type: 'RuntimeDefault' },
  });
});

test('the values for argo-helm hold the same sidecar', () => {
  const { repoServer } = parse(read('argo-helm/values.yaml')) as {
    readonly repoServer: { readonly extraContainers: readonly Container[]; readonly volumes: Pod['volumes'] };
  };
  const { containers, volumes } = built();
  assert.equal(
    repoServer.extraContainers,
    containers.filter(({ name }) => name === 'rollstamp'),
  );
  assert.equal(
    repoServer.volumes,
    volumes.filter(({ name }) => name === 'rollstamp-tmp'),
  );
});

test('the example Applications name the plugin and known parameters', () => {
  const fields = new Map(PARAMETERS.map(({ name, field }) => [name, field]));
  for (const name of readdirSync(join(folder, 'examples/applications'))) {
    const text = read(`examples/applications/${name}`);
    for (const document of parseAllDocuments(text)) {
      assert.equal(document.errors, []);
      for (const { plugin } of sourcesIn(document.toJS())) {
        if (plugin === undefined) continue;
        assert.is(plugin.name, 'rollstamp');
        for (const { name: parameter, ...value } of plugin.parameters ?? []) {
          assert.equal(Object.keys(value), [fields.get(parameter)], `${name}: ${parameter}`);
        }
      }
    }
  }
  assert.equal(parse(read('examples/repository/kustomize/.argocd-source.yaml')), { plugin: { name: 'rollstamp' } });
});

interface Source {
  readonly plugin?: {
    readonly name: string;
    readonly parameters?: readonly (Record_ & { readonly name: string })[];
  };
}

function sourcesIn(value: unknown): readonly Source[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === 'source' ? [one as Source] : sourcesIn(one)));
}

test('examples: a change of one ConfigMap changes one stamp of one workload', async () => {
  const repository = folderOf();
  cpSync(join(folder, 'examples/repository'), repository, { recursive: true });
  const names = ['plain', 'kustomize', 'helm'];
  const sidecar = await plugins.start();
  const stamps = (): Promise<readonly ReturnType<typeof stampsOf>[]> =>
    Promise.all(names.map(async (path) => stampsOf(await sidecar.generate({ repository, path, namespace: 'shop' }))));
  const before = await stamps();
  succeed(['git', 'apply', join(folder, 'examples/change.patch')], { cwd: repository });
  const after = await stamps();
  for (const [index, name] of names.entries()) {
    const [old, now] = [before[index] ?? {}, after[index] ?? {}];
    assert.equal(Object.keys(old).toSorted(), ['web', 'worker'], name);
    assert.equal(now['worker'], old['worker'], name);
    assert.equal(Object.keys(now['web'] ?? {}), Object.keys(old['web'] ?? {}));
    assert.is.not(Object.values(now['web'] ?? {})[0], Object.values(old['web'] ?? {})[0], name);
  }
});

const HEADER = '| parameter | field | default | what it does |';

function tableOfParameters(): string {
  const rows = PARAMETERS.map(({ name, field, default: fallback, help }) => {
    const value = fallback === '' ? '' : `\`${fallback}\``;
    return `| \`${name}\` | ${field} | ${value} | ${help.replaceAll('|', '\\|')} |\n`;
  });
  return `${HEADER}\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

test('README: the table of parameters is that of the product', () => {
  if (isUpdate)
    writeFileSync(join(folder, 'README.md'), withPart(read('README.md'), 'parameters', tableOfParameters()));
  assert.is(tableOf(read('README.md'), HEADER).length, PARAMETERS.length);
  assert.ok(read('README.md').includes(tableOfParameters()));
});

test('README: links lead somewhere, and blocks of YAML are YAML', () => {
  for (const link of linksOf(read('README.md')).filter((target) => !/^(?:https:|#)/.test(target))) {
    assert.ok(readdirSync(join(folder, link.replace(/[^/]*$/, ''))).length > 0, link);
    assert.ok(link.endsWith('/') || readFileSync(join(folder, link.replace(/#.*/, ''))).length > 0, link);
  }
  const blocks = blocksOf(read('README.md')).filter(({ language }) => language === 'yaml');
  assert.ok(blocks.length > 0);
  for (const { text } of blocks) for (const { errors } of parseAllDocuments(text)) assert.equal(errors, []);
});

test('README: what is typed gives what is shown', () => {
  const place = repositoryOf({
    ...filesOf(join(folder, 'examples/repository')),
    'change.patch': read('examples/change.patch'),
  });
  const programs = folderOf({ rollstamp: `#!/bin/sh\nexec '${process.execPath}' '${root}dist/rollstamp.cjs' "$@"\n` });
  succeed(['chmod', '755', join(programs, 'rollstamp')], { cwd: place });
  const env = { ...process.env, PATH: `${programs}:${process.env['PATH'] ?? ''}`, ARGOCD_APP_NAME: 'web' };
  let text = read('README.md');
  const blocks = blocksOf(text).filter(({ language }) => language === 'console');
  assert.ok(blocks.length > 0);
  const replayed = blocks.map((block) => {
    const commands = block.text.split('\n').filter((line) => line.startsWith('$ '));
    const printed = commands.map((line) => {
      return `${line}\n${succeed(['bash', '-c', `exec 2>&1\n${line.slice(2)}`], { cwd: place, env })}`;
    });
    return { block, output: printed.join('') };
  });
  for (const { block, output } of replayed.toReversed()) {
    if (!isUpdate) assert.fixture(output, block.text);
    text = `${text.slice(0, block.start)}${output}${text.slice(block.start + block.text.length)}`;
  }
  if (isUpdate) writeFileSync(join(folder, 'README.md'), text);
});

test.run();
