import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ALL, CHART, CONFIG, MARKER, SECRET, WORKLOAD, argocd, fails, prints } from '../../fixtures/argocd/harness.ts';
import { folderOf } from '../../fixtures/cli/folders.ts';
import { rollstamp } from '../../fixtures/cli/harness.ts';

const tools = { helm: prints(`# helm\n${ALL}`), kustomize: prints(`# kustomize\n${ALL}`) };

const renderer = suite('argocd generate: renderer');

const FOLDERS: readonly (readonly [name: string, files: Readonly<Record<string, string>>, expected: string])[] = [
  ['kustomization.yaml', { 'kustomization.yaml': '' }, '# kustomize'],
  ['kustomization.yml', { 'kustomization.yml': '' }, '# kustomize'],
  ['Kustomization', { Kustomization: '' }, '# kustomize'],
  ['a chart', { 'Chart.yaml': CHART }, '# helm'],
  ['both', { 'Chart.yaml': CHART, 'kustomization.yaml': '' }, '# kustomize'],
  ['neither', { 'app.yaml': `# plain\n${ALL}` }, '# plain'],
  ['a chart further down', { 'app.yaml': `# plain\n${ALL}`, 'web/Chart.yaml': CHART }, '# plain'],
];

for (const [name, files, expected] of FOLDERS) {
  renderer(`is chosen as Argo CD would: ${name}`, async () => {
    const { code, stdout, stderr, left } = await argocd({ files, tools });
    assert.is(stderr, '');
    assert.is(code, 0);
    assert.is(stdout.split('\n')[0], expected);
    assert.match(stdout, /^ {8}configmap\.rollstamp\.io\/cfg: "[0-9a-f]{32}"$/m);
    assert.match(stdout, /^ {8}secret\.rollstamp\.io\/db: "[0-9a-f]{32}"$/m);
    assert.equal(left, [], 'nothing is left behind');
  });
}

renderer('is the one that the parameter names', async () => {
  const files = { 'Chart.yaml': CHART, 'kustomization.yaml': '', 'app.yaml': `# plain\n${ALL}` };
  for (const [source, expected] of [
    ['helm', '# helm'],
    ['kustomize', '# kustomize'],
    ['auto', '# kustomize'],
    ['', '# kustomize'],
  ]) {
    const { stdout } = await argocd({ files, tools, parameters: [{ name: 'source', string: source }] });
    assert.is(stdout.split('\n')[0], expected, source);
  }
  const { code, stdout } = await argocd({
    files: { 'app.yaml': `# plain\n${ALL}`, 'kustomization.yaml': 'resources: [app.yaml]\n' },
    tools,
    parameters: [{ name: 'source', string: 'directory' }],
  });
  assert.is(code, 0);
  assert.is(stdout.split('\n')[0], '# plain');
});

renderer('that is missing is told', async () => {
  const { code, stdout, stderr } = await argocd({ files: { 'Chart.yaml': CHART }, env: { PATH: '/nowhere' } });
  assert.is(code, 3);
  assert.is(stdout, '');
  assert.match(stderr, /helm is not on the PATH of the sidecar/);
});

const output = suite('argocd generate: output');

output('is what stamp makes of the same manifests', async () => {
  const { stdout } = await argocd({ files: { 'kustomization.yaml': '' }, tools: { kustomize: prints(ALL) } });
  const stamped = await rollstamp(['stamp', '--namespace', 'shop'], { stdin: ALL });
  assert.is(stdout, stamped.stdout);
});

output('does not depend on the revision, the folder or anything else that a commit changes', async () => {
  const render = (revision: string): ReturnType<typeof argocd> =>
    argocd({
      files: { 'app.yaml': ALL },
      env: {
        ARGOCD_APP_REVISION: revision,
        ARGOCD_APP_REVISION_SHORT: revision,
        ARGOCD_APP_REVISION_SHORT_8: revision,
      },
    });
  assert.is((await render('a')).stdout, (await render('b')).stdout);
});

output('is nothing after an error finding', async () => {
  const files = { 'app.yaml': ALL };
  const parameters = [
    { name: 'severity', array: ['source-missing=error'] },
    { name: 'resources-to-ignore', array: ['secrets'] },
  ];
  const gone = await argocd({ files: { 'app.yaml': WORKLOAD }, parameters });
  assert.is(gone.code, 1);
  assert.is(gone.stdout, '');
  assert.match(gone.stderr, /^app\.yaml:14:17: error: ConfigMap cfg .* \[source-missing\]$/m);
  assert.is((await argocd({ files, parameters })).code, 0);
});

output('is nothing where a tool fails half-way', async () => {
  for (const [name, marker] of [
    ['helm', 'Chart.yaml'],
    ['kustomize', 'kustomization.yaml'],
  ] as const) {
    const { code, stdout, stderr, left } = await argocd({
      files: { [marker]: '' },
      tools: { [name]: fails(`Error: ${MARKER} on line 3\n`) },
    });
    assert.is(code, 3);
    assert.is(stdout, '');
    assert.match(stderr, name);
    assert.match(stderr, /failed with exit code 1: Error: … on line 3; run/);
    assert.not.match(stderr, MARKER);
    assert.equal(left, []);
  }
});

output('is nothing, and an error, for a render without manifests', async () => {
  for (const text of [
    '',
    '\n',
    '# nothing\n',
    '---\n',
    '---\n# nothing\n---\nnull\n---\n~\n',
    'apiVersion: v1\nkind: List\nitems: []\n',
  ]) {
    const world = { files: { 'Chart.yaml': CHART }, tools: { helm: prints(text) } };
    const { code, stdout, stderr } = await argocd(world);
    assert.is(code, 3, JSON.stringify(text));
    assert.is(stdout, '');
    assert.match(stderr, /holds no manifest.* allow-empty .*\[no-manifests\]/);
    const allowed = await argocd({ ...world, parameters: [{ name: 'allow-empty', string: 'true' }] });
    assert.is(allowed.code, 0);
    assert.is(allowed.stdout, text);
  }
});

output('names findings by code, and shows neither values nor infos', async () => {
  const text = ALL.replace('level: info', `level: 12\n  "${MARKER}-x": 3`).replace('- name: web', '- name: "\\e[31m"');
  const { code, stderr } = await argocd({ files: { 'app.yaml': text } });
  assert.is(code, 0);
  assert.match(stderr, /^app\.yaml:\d+:\d+: warning: .* \[data-not-string\]$/m);
  assert.not.match(stderr, ': info: ');
});

const stderr = suite('argocd generate: standard error');

stderr('is bounded', async () => {
  const names = Array.from({ length: 400 }, (_, index) => `name-${String(index)}-${'x'.repeat(100)}`);
  const text = names
    .map((name) => CONFIG.replace('cfg', name).replace('info', '1').replace('level', name))
    .join('---\n');
  const workload = WORKLOAD.replace(
    'auto: "true"',
    `auto: "true"\n    configmap.reloader.stakater.com/reload: "${names.join(',')}"`,
  );
  const { code, stderr: told } = await argocd({ files: { 'app.yaml': `${text}---\n${workload}` } });
  assert.is(code, 0);
  assert.ok(Buffer.byteLength(told) <= 8192, String(Buffer.byteLength(told)));
  assert.match(told, /\n… and \d+ more\n$/);
});

stderr('has no control characters, and of a tool no more than its own words', async () => {
  const quoted = `Error: \u001b[31mred\u001b[0m\r\n\u0007 key: ${MARKER}\n${'y'.repeat(100_000)} line 3: found ${MARKER}\n`;
  const { stderr: told } = await argocd({ files: { 'Chart.yaml': CHART }, tools: { helm: fails(quoted, 7) } });
  assert.match(told, /^error: helm template failed with exit code 7: Error: /);
  assert.not.match(told, /[^\P{Cc}\n]/u);
  assert.not.match(told, MARKER);
  assert.ok(told.length < 2000);
});

stderr('tells that a tool was killed', async () => {
  const tool = { helm: "process.kill(process.pid, 'SIGKILL');" };
  const { code, stderr: told } = await argocd({ files: { 'Chart.yaml': CHART }, tools: tool });
  assert.is(code, 3);
  assert.match(told, /helm template was killed/);
});

const usage = suite('argocd: usage');

usage('shows help', async () => {
  for (const argv of [['--help'], ['generate', '--help'], ['parameters', '-h']]) {
    const { code, stdout, stderr: told } = await rollstamp(['argocd', ...argv]);
    assert.is(code, 0);
    assert.is(told, '');
    assert.match(stdout, /^Usage: rollstamp argocd /);
  }
  const { stdout } = await rollstamp(['argocd', 'generate', '--help']);
  assert.match(stdout, /^ {2}auto-reload-all +Stamp every workload/m);
});

usage('takes nothing but its commands', async () => {
  for (const argv of [
    [],
    ['render'],
    ['generate', '.'],
    ['generate', '--hash-key-file=x'],
    ['parameters', 'x'],
    ['constructor'],
  ]) {
    const { code, stdout, stderr: told } = await rollstamp(['argocd', ...argv]);
    assert.is(code, 2, argv.join(' '));
    assert.is(stdout, '');
    assert.match(told, /^rollstamp argocd: (?:name a command|unknown command|\w+ takes no arguments)/);
  }
});

usage('needs a place for temporary files only where it runs a tool', async () => {
  const env = { TMPDIR: '/nowhere' };
  assert.is((await argocd({ files: { 'app.yaml': ALL }, env })).code, 0);
  const { code, stderr: told } = await argocd({ files: { 'Chart.yaml': CHART }, env, tools });
  assert.is(code, 2);
  assert.match(told, /no folder can be made in \$TMPDIR \(ENOENT\)/);
});

usage('says which file cannot be read', async () => {
  const { code, stdout, stderr: told } = await argocd({ files: { 'app.yaml': `a: b\0${MARKER}` } });
  assert.is(code, 3);
  assert.is(stdout, '');
  assert.match(told, /^app\.yaml: error: is a binary file/);
  const { code: gone, stderr: why } = await rollstamp(['argocd', 'generate'], { cwd: '/nowhere', stdin: '' });
  assert.is(gone, 3);
  assert.is(why, 'error: a file of the application cannot be read (ENOENT) [unreadable]\n');
});

const links = suite('argocd generate: symbolic links');

links('that lead out of the repository are refused, whatever renders', async () => {
  const outside = folderOf({ 'secret.yaml': SECRET });
  for (const [marker, link] of [
    ['app.yaml', 'more.yaml'],
    ['Chart.yaml', 'templates.yaml'],
    ['kustomization.yaml', 'more.yaml'],
  ] as const) {
    const text = marker === 'app.yaml' ? ALL : marker === 'Chart.yaml' ? CHART : 'resources: [more.yaml]\n';
    const repository = folderOf({ [`app/${marker}`]: text });
    symlinkSync(join(outside, 'secret.yaml'), join(repository, 'app', link));
    const { code, stdout, stderr: told, calls } = await argocd({ repository, path: 'app', tools });
    assert.is(code, 3, marker);
    assert.is(stdout, '');
    assert.match(told, /leads out of the repository/);
    assert.not.match(told, MARKER);
    assert.equal(calls, []);
  }
});

links('within the repository are followed', async () => {
  const repository = folderOf({ 'app/app.yaml': [CONFIG, WORKLOAD].join('---\n'), 'common/secret.yaml': SECRET });
  symlinkSync('../common/secret.yaml', join(repository, 'app', 'secret.yaml'));
  const { code, stdout } = await argocd({ repository, path: 'app' });
  assert.is(code, 0);
  assert.match(stdout, 'secret.rollstamp.io/db');
});

renderer.run();
output.run();
stderr.run();
usage.run();
links.run();
