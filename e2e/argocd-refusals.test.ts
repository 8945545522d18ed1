/** What the plugin refuses, each with its own message; and that nothing it prints then holds a value. */
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  PLUGIN,
  CHART,
  KUSTOMIZATION,
  MARKER,
  application,
  refusal,
  createPlugins,
  texts,
  workload,
} from './argocd.ts';
import type { Files } from './argocd.ts';
import type { Application, Parameter } from './cmp/environment.ts';
import { OPTIONS } from '../lib/options.ts';
import { folderOf, run } from './shell.ts';

const test = suite('refusals');
const plugins = createPlugins();
test.after(plugins.stop);

const sidecar = await plugins.start();

interface Case {
  readonly name: string;
  readonly files: Files;
  readonly parameters?: readonly Parameter[];
  readonly env?: Readonly<Record<string, string>>;
  readonly exit: number;
  readonly message: RegExp;
}

const plain: Files = { 'a.yaml': workload('a') };
const chart: Files = { 'Chart.yaml': CHART, 'values.yaml': `a: ${MARKER}\n`, 'templates/a.yaml': workload('web') };
const kustomization = (more: string): Files => ({ ...plain, 'kustomization.yaml': `${KUSTOMIZATION}${more}` });
const array = (name: string, ...values: readonly string[]): readonly Parameter[] => [{ name, array: values }];

const NOTHING: readonly Case[] = [
  { name: 'an empty folder', files: { 'README.md': '' }, exit: 3, message: /holds no manifest/ },
  { name: 'only comments', files: { 'a.yaml': `# ${MARKER}\n---\n# x\n` }, exit: 3, message: /holds no manifest/ },
  {
    name: 'a chart that makes nothing',
    files: { ...chart, 'templates/a.yaml': '{{ if false }}a: 1{{ end }}\n' },
    exit: 3,
    message: /holds no manifest/,
  },
];

const MANIFESTS: readonly Case[] = [
  {
    name: 'a document without kind',
    files: { 'a.yaml': `${workload('a')}---\napiVersion: v1\nstringData: {a: ${MARKER}}\n` },
    exit: 3,
    message: /document 4 has no kind;/,
  },
  {
    name: 'a document without apiVersion',
    files: { 'a.yaml': `kind: Secret\nstringData: {a: ${MARKER}}\n` },
    exit: 3,
    message: /document 1 has no apiVersion;/,
  },
  {
    name: 'a document without apiVersion, for kustomize',
    files: {
      Kustomization: KUSTOMIZATION.replace(/name.*\n/, ''),
      'a.yaml': `kind: Secret\nstringData: {a: ${MARKER}}\n`,
    },
    exit: 3,
    message: /kustomize build failed with exit code 1/,
  },
  {
    name: 'a scalar',
    files: { 'a.yaml': `${workload('a')}---\n${MARKER}\n` },
    exit: 3,
    message: /document 4 is not a mapping/,
  },
  {
    name: 'a scalar in a chart',
    files: { ...chart, 'templates/b.yaml': `${MARKER}\n` },
    exit: 3,
    message: /helm template failed .* YAML parse error on templates\/b\.yaml/,
  },
  {
    name: 'no YAML',
    files: { 'a.yaml': `kind: Secret\napiVersion: v1\ndata: [${MARKER}\n` },
    exit: 3,
    message: /a\.yaml:\d+:1: error: not YAML: /,
  },
  {
    name: 'a separator with content',
    files: { 'a.yaml': `${workload('a')}--- {a: ${MARKER}}\n` },
    exit: 3,
    message: /a line begins with `---` and goes on/,
  },
  {
    name: 'a source that is missing, where that is an error',
    files: { 'a.yaml': workload('a').replace('secretRef: {name: a}', `secretRef: {name: gone}`) },
    parameters: texts({ missing: 'error' }),
    exit: 1,
    message: /Secret gone is not in namespace shop .* \[source-missing\]/,
  },
];

const OUTSIDE: readonly Case[] = [
  ...['../../../x.yaml', '/../x.yaml', '../../../../../../../etc/passwd'].map((path) => ({
    name: `a value file ${path}`,
    files: chart,
    parameters: array('value-files', path),
    exit: 3,
    message: /value-files.*leads out of the repository/,
  })),
  {
    name: 'a value file that is a URL',
    files: chart,
    parameters: array('value-files', 'https://example.com/values.yaml'),
    exit: 2,
    message: /value-files: .* is a URL/,
  },
  {
    name: '--post-renderer as a value file',
    files: chart,
    parameters: array('value-files', '--post-renderer=/bin/sh'),
    exit: 2,
    message: /value-files: --post-renderer=\/bin\/sh begins with -, like an option/,
  },
  {
    name: '--post-renderer as the key of a value',
    files: chart,
    parameters: [{ name: 'helm-parameters', map: { '--post-renderer': '/bin/sh' } }],
    exit: 2,
    message: /helm-parameters: --post-renderer begins with -, like an option/,
  },
  {
    name: 'a file for a value out of the repository',
    files: chart,
    parameters: [{ name: 'helm-file-parameters', map: { a: '../../../etc/passwd' } }],
    exit: 3,
    message: /helm-file-parameters.*leads out of the repository/,
  },
  {
    name: 'a value file that is not there',
    files: chart,
    parameters: array('value-files', 'gone.yaml'),
    exit: 3,
    message: /gone\.yaml: there is no such file/,
  },
  {
    name: 'a kustomization out of the repository',
    files: kustomization(`components: [${'../'.repeat(20)}etc]\n`),
    exit: 3,
    message: /leads out of the repository/,
  },
  {
    name: 'a remote base',
    files: kustomization('components: ["https://git.example.com/x?ref=main"]\n'),
    exit: 3,
    message: /the entry is remote/,
  },
  {
    name: 'a Helm chart of kustomize',
    files: kustomization('helmCharts: [{name: x, repo: "https://charts.example.com", version: "1"}]\n'),
    exit: 3,
    message: /the entry is remote/,
  },
  {
    name: 'an exec function of kustomize',
    files: {
      ...kustomization('transformers: [f.yaml]\n'),
      'f.yaml':
        'apiVersion: x/v1\nkind: X\nmetadata:\n  name: x\n  annotations:\n    config.kubernetes.io/function: |\n      exec: {path: /bin/true}\n',
    },
    exit: 3,
    message: /kustomize build failed .* external plugins disabled/,
  },
];

const PARAMETERS: readonly Case[] = [
  {
    name: 'a list for a text',
    files: plain,
    parameters: array('source', 'helm'),
    exit: 2,
    message: /parameter source takes string, not array/,
  },
  {
    name: 'a text for a list',
    files: plain,
    parameters: texts({ 'value-files': 'a.yaml' }),
    exit: 2,
    message: /parameter value-files takes array, not string/,
  },
  {
    name: 'a text for a map',
    files: plain,
    parameters: texts({ 'helm-parameters': 'a=1' }),
    exit: 2,
    message: /parameter helm-parameters takes map, not string/,
  },
  {
    name: 'a choice that is none',
    files: plain,
    parameters: texts({ source: 'make' }),
    exit: 2,
    message: /parameter source takes auto, /,
  },
  {
    name: 'a boolean that is none',
    files: plain,
    parameters: texts({ recurse: 'maybe' }),
    exit: 2,
    message: /parameter recurse takes true or false/,
  },
  {
    name: 'an unknown name',
    files: plain,
    parameters: texts({ recursive: 'true' }),
    exit: 2,
    message: /there is no parameter/,
  },
  {
    name: 'a name that is written differently',
    files: plain,
    parameters: array('valueFiles', 'a.yaml'),
    exit: 2,
    message: /did you mean value-files\?/,
  },
];

const TOOLS: readonly Case[] = [
  {
    name: 'a template that fails and quotes a value',
    files: { ...chart, 'templates/b.yaml': '{{ fail (printf "%s\\u001b[31m" .Values.a) }}\n' },
    exit: 3,
    message: /helm template failed .* execution error at \(templates\/b\.yaml:1:3\)/,
  },
  {
    name: 'a template that makes no YAML',
    files: { ...chart, 'templates/b.yaml': `apiVersion: v1\nkind: Secret\nstringData:\n  a: [{{ .Values.a }}\n` },
    exit: 3,
    message: /helm template failed .* YAML parse error on templates\/b\.yaml/,
  },
  {
    name: 'values that are no YAML',
    files: chart,
    parameters: texts({ values: `a: [${MARKER}` }),
    exit: 3,
    message: /helm template failed .* failed to parse/,
  },
  {
    name: 'a resource that kustomize cannot read',
    files: { ...kustomization(''), 'a.yaml': `apiVersion: v1\nkind: Secret\nstringData:\n  a: [${MARKER}\n` },
    exit: 3,
    message: /kustomize build failed .* MalformedYAMLError/,
  },
  {
    name: 'a patch that kustomize cannot apply',
    files: kustomization(
      `patches: [{patch: "apiVersion: v1\\nkind: Secret\\nmetadata: {name: gone}\\ndata: {a: ${MARKER}}"}]\n`,
    ),
    exit: 3,
    message: /kustomize build failed .* no resource matches strategic merge patch/,
  },
];

const CASES: readonly Case[] = [...NOTHING, ...MANIFESTS, ...OUTSIDE, ...PARAMETERS, ...TOOLS];

/** Nothing of a value, no control characters, no more than Argo CD should show. */
function checkTold(told: string): void {
  assert.not.match(told, MARKER);
  assert.not.match(told, Buffer.from(MARKER).toString('base64').slice(0, 12));
  assert.not.match(told, /[^\P{Cc}\n]/u);
  assert.ok(Buffer.byteLength(told) <= 8192 + 200, String(told.length));
}

for (const { name, files, parameters = [], env = {}, exit, message } of CASES) {
  test(name, async () => {
    const told = await refusal(sidecar, application(files, { parameters, env }));
    assert.match(told, `failed exit status ${String(exit)}: `);
    assert.match(told, message);
    checkTold(told);
  });
}

test('each of these has a message of its own', async () => {
  const names = ['a value file ../../../x.yaml', '--post-renderer as a value file', 'a list for a text'];
  const told = names.map(async (name) => {
    const { files, parameters = [] } = CASES.find((one) => one.name === name) ?? { files: {} };
    return refusal(sidecar, application(files, { parameters }));
  });
  const large = [
    refusal(sidecar, application(chart, { parameters: texts({ values: 'x'.repeat(200 * 1024) }) })),
    refusal(sidecar, linked('../../../../x.yaml')),
  ];
  const messages = await Promise.all([...told, ...large]);
  assert.is(new Set(messages.map((text) => text.replace(/.*exit status \d: /s, ''))).size, messages.length);
});

/** A repository whose application links to somewhere. */
function linked(target: string, name: string = 'b.yaml'): Application {
  const app = application(plain);
  symlinkSync(target, join(app.repository, app.path, name));
  return app;
}

test('a symbolic link out of the repository: the server refuses it, and so does the plugin', async () => {
  assert.match(await refusal(sidecar, linked('../../../x.yaml')), /path escapes|illegal|outside|invalid/);
  const outside = folderOf({ 'secret.yaml': workload('b') });
  for (const files of [plain, chart, kustomization('')]) {
    const app = application(files);
    const cwd = join(app.repository, app.path);
    symlinkSync(join(outside, 'secret.yaml'), join(cwd, 'b.yaml'));
    if (files === chart) symlinkSync(outside, join(cwd, 'templates', 'more'));
    const env = {
      PATH: sidecar.programs,
      ARGOCD_APP_NAME: 'web',
      ARGOCD_APP_SOURCE_PATH: 'apps/web',
      ...(files === chart ? { ARGOCD_APP_PARAMETERS: '[{"name":"value-files","array":["b.yaml"]}]' } : {}),
    };
    if ('kustomization.yaml' in files) {
      // Kustomize reads what its file names.
      const named = { ...files, 'kustomization.yaml': KUSTOMIZATION.replace('a.yaml', 'b.yaml') };
      const other = application(named);
      symlinkSync(join(outside, 'secret.yaml'), join(other.repository, other.path, 'b.yaml'));
      const { code, stdout, stderr } = generate(join(other.repository, other.path), env);
      assert.equal([code, stdout], [3, '']);
      assert.match(stderr, /leads out of the repository/);
      continue;
    }
    const { code, stdout, stderr } = generate(cwd, env);
    assert.equal([code, stdout], [3, '']);
    assert.match(stderr, /leads out of the repository/);
    checkTold(stderr);
  }
});

function generate(cwd: string, env: Readonly<Record<string, string>>): ReturnType<typeof run> {
  return run(['rollstamp', 'argocd', 'generate'], { cwd, env });
}

test('a parameter of 200 KiB: Linux does not pass it on', async () => {
  const app = application(chart, { parameters: texts({ values: `a: ${'x'.repeat(200 * 1024)}` }) });
  assert.match(await refusal(sidecar, app), /argument list too long/);
});

test('what an operator owns is not for an application', async () => {
  const owned = OPTIONS.filter(({ owner }) => owner === 'operator').map(({ name }) => name);
  for (const name of ['hash-key-file', 'reload-strategy', 'stamp', 'stamp-domain', 'enable', 'rekey'])
    assert.ok(owned.includes(name));
  for (const name of owned) {
    const variable = `ROLLSTAMP_${name.toUpperCase().replaceAll('-', '_')}`;
    const field = ['enable', 'old-stamp-domain'].includes(name) ? { array: ['x'] } : { string: 'x' };
    for (const more of [{ parameters: [{ name, ...field }] }, { env: { [variable]: 'x' } }]) {
      const told = await refusal(sidecar, application(plain, more));
      assert.match(told, /failed exit status 2: /);
      assert.match(told, /belongs to the operator of Argo CD/);
    }
    const key = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const told = await refusal(sidecar, application({ ...plain, '.rollstamp.yaml': `${key}: x\n` }));
    assert.match(told, /failed exit status 2: /);
    assert.match(told, `${key} belongs to the operator of Argo CD`);
  }
});

test('what an operator sets holds: the key, the form, the domain', async () => {
  const key = folderOf({ key: 'k'.repeat(64) });
  const env = { ROLLSTAMP_HASH_KEY_FILE: join(key, 'key'), ROLLSTAMP_STAMP_DOMAIN: 'example.com' };
  const keyed = await plugins.start({ env });
  const digest = async (one: typeof sidecar): Promise<string> => {
    const all = await one.generate(application(plain));
    return all.map((text) => /"secret\.[\w.]+\/a":"([\w-]+)"/.exec(text)?.[1] ?? '').join('');
  };
  const [plainDigest, keyedDigest] = [await digest(sidecar), await digest(keyed)];
  assert.ok(plainDigest.length > 0 && keyedDigest.length > 0);
  assert.is.not(plainDigest, keyedDigest);
  assert.match((await keyed.generate(application(plain))).join(''), '"secret.example.com/a"');
  // A key that the repository brings is none.
  const relative = await plugins.start({ env: { ROLLSTAMP_HASH_KEY_FILE: 'key' } });
  assert.match(await refusal(relative, application({ ...plain, key: 'k'.repeat(64) })), /absolute path/);
});

test('without the tools the message names them', async () => {
  const bare = folderOf();
  for (const name of ['node', 'rollstamp']) symlinkSync(join(sidecar.programs, name), join(bare, name));
  const other = await plugins.start({ plugin: PLUGIN, programs: bare });
  assert.match(await refusal(other, application(chart)), /helm is not on the PATH/);
  assert.match(await refusal(other, application(kustomization(''))), /kustomize is not on the PATH/);
});

test('a tool that fails with 300 KB on standard error: the message stays within its bounds', async () => {
  // Words that are passed on, values that are not, and characters that do something to a terminal.
  const line = String.raw`Error: template: web/templates/a.yaml:3:4: executing ${MARKER} \u001b[31m\u0000 function not found\n`;
  const script = `#!/usr/bin/env node\nprocess.stderr.write("${line}".repeat(4000)); process.exitCode = 1;\n`;
  const programs = folderOf({ helm: script, kustomize: script });
  for (const name of ['helm', 'kustomize']) chmodSync(join(programs, name), 0o755);
  for (const name of ['node', 'rollstamp']) symlinkSync(join(sidecar.programs, name), join(programs, name));
  const other = await plugins.start({ plugin: PLUGIN, programs });
  for (const [files, command] of [
    [chart, 'helm template'],
    [kustomization(''), 'kustomize build'],
  ] as const) {
    const told = await refusal(other, application(files));
    assert.match(told, `failed exit status 3: error: ${command} failed with exit code 1: Error: template: `);
    assert.ok(told.endsWith(`run ${command} in the folder of the application to see all of it [render-failed]`), told);
    checkTold(told);
  }
});

test('nothing of a value is in the log of the server', () => {
  assert.match(sidecar.log(), 'failed exit status 3: ');
  assert.not.match(sidecar.log(), MARKER);
});

test.run();
