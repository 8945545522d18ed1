import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { ALL, CHART, MARKER, argocd, prints } from '../../fixtures/argocd/harness.ts';
import type { World } from '../../fixtures/argocd/harness.ts';
import { folderOf } from '../../fixtures/cli/folders.ts';

const files = {
  'app/Chart.yaml': CHART,
  'app/values-prod.yaml': 'a: 1\n',
  'common.yaml': 'b: 1\n',
  'app/file.txt': 'x',
};
const tools = { helm: prints(ALL) };
const base: World = { files, tools, path: 'app' };

async function argumentsOf(world: World): Promise<readonly string[]> {
  const { code, stderr, calls } = await argocd({ ...base, ...world });
  assert.is(code, 0, stderr);
  assert.is(calls.length, 1, 'a chart without random values is rendered once');
  return calls[0]?.args ?? [];
}

const flags = suite('argocd: flags of helm');

flags('are those of Argo CD, in its order', async () => {
  const args = await argumentsOf({
    env: { KUBE_VERSION: '1.35.2', KUBE_API_VERSIONS: 'v1,apps/v1' },
    parameters: [
      { name: 'value-files', array: ['values-prod.yaml', '/common.yaml', '../common.yaml'] },
      { name: 'helm-parameters', map: { 'image.tag': '1.2', list: '{a,b}', text: 'a,b\\,c', a: '' } },
      { name: 'helm-string-parameters', map: { zip: '0815' } },
      { name: 'helm-file-parameters', map: { cert: './file.txt' } },
    ],
  });
  assert.equal(args, [
    'template',
    '.',
    '--name-template',
    'web',
    '--namespace',
    'shop',
    '--kube-version',
    '1.35.2',
    '--set',
    'a=',
    '--set',
    'image.tag=1.2',
    '--set',
    'list={a,b}',
    '--set',
    'text=a\\,b\\,c',
    '--set-string',
    'zip=0815',
    '--set-file',
    'cert=./file.txt',
    '--values',
    './values-prod.yaml',
    '--values',
    '../common.yaml',
    '--values',
    '../common.yaml',
    '--api-versions',
    'v1',
    '--api-versions',
    'apps/v1',
    '--include-crds',
  ]);
});

flags('are few without parameters', async () => {
  const env = { ARGOCD_APP_NAMESPACE: '' };
  assert.equal(await argumentsOf({ env }), ['template', '.', '--name-template', 'web', '--include-crds']);
  assert.not.ok(
    (await argumentsOf({ parameters: [{ name: 'skip-crds', string: 'true' }] })).includes('--include-crds'),
  );
});

flags('are what parameters say instead', async () => {
  const args = await argumentsOf({
    env: { KUBE_VERSION: '1.35.2', KUBE_API_VERSIONS: 'v1,apps/v1' },
    parameters: [
      { name: 'release-name', string: 'shop.web-1' },
      { name: 'kube-version', string: 'v1.31.0-eks' },
      { name: 'api-versions', array: ['example.com/v1', 'example.com/v1/Thing'] },
      { name: 'skip-tests', string: 'true' },
      { name: 'skip-schema-validation', string: 'true' },
      { name: 'ignore-missing-value-files', string: 'true' },
      { name: 'value-files', array: ['gone.yaml', 'values-prod.yaml', '/gone/too.yaml'] },
    ],
  });
  const text = args.join(' ');
  for (const part of [
    '--name-template shop.web-1 --namespace shop --kube-version v1.31.0-eks --values ./values-prod.yaml --api-versions',
    '--api-versions example.com/v1 --api-versions example.com/v1/Thing --include-crds --skip-tests --skip-schema-validation',
  ]) {
    assert.match(text, part);
  }
  assert.not.match(text, /gone|1\.35\.2|apps\/v1/);
});

for (const [name, values, message] of [
  [
    'release-name',
    ['{{ randAlphaNum 3 }}', '-x', 'A', 'a_b', 'x'.repeat(54), 'a.', '--post-renderer'],
    'release-name takes',
  ],
  ['kube-version', ['--post-renderer', 'latest', '1.2.3.4', '1 2'], 'kube-version takes the version of a cluster'],
] as const) {
  flags(`are none for another ${name}`, async () => {
    for (const string of values) {
      const { code, stderr, calls } = await argocd({ ...base, parameters: [{ name, string }] });
      assert.is(code, 2, string);
      assert.match(stderr, message);
      assert.equal(calls, []);
    }
  });
}

flags('are none for other versions of APIs', async () => {
  for (const text of ['--post-renderer', 'a b', 'a,b', '/x']) {
    const { code, stderr } = await argocd({ ...base, parameters: [{ name: 'api-versions', array: ['v1', text] }] });
    assert.is(code, 2, text);
    assert.match(stderr, 'is none; name versions of APIs');
  }
});

flags('never leave the repository, even for files that may be missing', async () => {
  const parameters = [
    { name: 'ignore-missing-value-files', string: 'true' },
    { name: 'value-files', array: ['../../gone.yaml'] },
  ];
  const { code, stderr } = await argocd({ ...base, parameters });
  assert.is(code, 3);
  assert.match(stderr, 'leads out of the repository');
});

flags('name the release after the application alone', async () => {
  assert.is((await argumentsOf({ env: { ARGOCD_APP_NAME: 'team-a_web' } }))[3], 'web');
  const { code, stderr } = await argocd({ ...base, env: { ARGOCD_APP_NAME: '' } });
  assert.is(code, 2);
  assert.match(stderr, 'ARGOCD_APP_NAME is not set');
});

flags('hand over inline values in a file that nobody else reads', async () => {
  const helm = `const fs = require('node:fs'); const path = process.argv[process.argv.indexOf('--values') + 1];
process.stdout.write('# ' + fs.readFileSync(path, 'utf8').trim() + ' ' + (fs.statSync(path).mode & 0o777).toString(8) + '\\n');
${prints(ALL)}`;
  const { stdout, left } = await argocd({ ...base, tools: { helm }, parameters: [{ name: 'values', string: 'a: 7' }] });
  assert.is(stdout.split('\n')[0], '# a: 7 600');
  assert.equal(left, []);
});

const environment = suite('argocd: environment of tools');

environment('holds what they need, and nothing of the sidecar or of a commit', async () => {
  const { calls, left } = await argocd({
    ...base,
    env: {
      GOMEMLIMIT: '100MiB',
      ROLLSTAMP_AUTO_RELOAD_ALL: 'true',
      ARGOCD_ENV_ROLLSTAMP_RECURSE: 'true',
      ARGOCD_ENV_PASSWORD: MARKER,
      PARAM_PASSWORD: MARKER,
      AWS_SECRET_ACCESS_KEY: MARKER,
      HELM_PLUGINS: '/plugins',
      HELM_DEBUG: 'true',
      NODE_OPTIONS: '',
      ARGOCD_APP_REVISION: 'abc',
      ARGOCD_APP_PARAMETERS: 'null',
      HOME: '/root',
    },
  });
  const env = calls[0]?.env ?? {};
  // Node.js hands its coverage on to children by itself.
  const names = Object.keys(env).filter((name) => !/proxy$|^__|^NODE_V8_COVERAGE$/i.test(name));
  assert.equal(names.toSorted(), [
    'ARGOCD_APP_NAME',
    'ARGOCD_APP_NAMESPACE',
    'ARGOCD_APP_SOURCE_PATH',
    'GIT_ALLOW_PROTOCOL',
    'GIT_TERMINAL_PROMPT',
    'GOMEMLIMIT',
    'HELM_CACHE_HOME',
    'HELM_CONFIG_HOME',
    'HELM_DATA_HOME',
    'HOME',
    'KUSTOMIZE_PLUGIN_HOME',
    'PATH',
    'TMPDIR',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
  ]);
  const own = Object.entries(env).filter(([name]) => /HOME$|^TMPDIR$/.test(name));
  const folder = env['TMPDIR'] ?? '';
  assert.match(folder, /\/rollstamp-[^/]+$/);
  assert.ok(own.every(([, path]) => path.startsWith(folder)));
  assert.is(env['HTTPS_PROXY'], 'http://127.0.0.1:1');
  assert.is(env['GIT_ALLOW_PROTOCOL'], 'none');
  assert.equal(left, []);
});

const paths = suite('argocd: paths that parameters name');

const array = (...names: readonly string[]): World => ({ parameters: [{ name: 'value-files', array: names }] });
const map = (name: string, key: string, value: string): World => ({ parameters: [{ name, map: { [key]: value } }] });

const REFUSED: readonly (readonly [name: string, world: World, code: number, message: RegExp])[] = [
  ['above the repository', array('../../x.yaml'), 3, /value-files: \.\.\/\.\.\/x\.yaml leads out of the repository/],
  ['above, from its root', array('/../x.yaml'), 3, /leads out of the repository/],
  ['there and back', array('../../../etc/passwd'), 3, /leads out of the repository/],
  ['absolute', array('/etc/passwd'), 3, /\/etc\/passwd: there is no such file in the repository/],
  ['a link out', array('link.yaml'), 3, /the symbolic link leads out of the repository|leads out of the repository/],
  ['through a link out', array('folder/secret.yaml'), 3, /leads out of the repository/],
  ['missing', array('nope.yaml'), 3, /there is no such file/],
  ['a folder', array('.'), 3, /there is no such file/],
  ['an option', array('--post-renderer=/bin/sh'), 2, /--post-renderer=\/bin\/sh begins with -, like an option/],
  ['a dash', array('-'), 2, /begins with -/],
  ['a URL', array('https://example.com/v.yaml'), 2, /is a URL/],
  ['a URL of files', array('file:///etc/passwd'), 2, /is a URL/],
  ['a URL of Argo CD', array('secrets://x'), 2, /is a URL/],
  ['a NUL', array('a\0b'), 2, /holds a control character/],
  [
    'a file above',
    map('helm-file-parameters', 'a', '../../x'),
    3,
    /helm-file-parameters a: .* leads out of the repository/,
  ],
  ['a second file in a key', map('helm-file-parameters', 'a=/etc/passwd,b', './file.txt'), 2, /may hold no =, comma/],
  ['an option as a file', map('helm-file-parameters', 'a', '--x'), 2, /begins with -/],
  ['an option as a key', map('helm-parameters', '--post-renderer', '/bin/sh'), 2, /--post-renderer begins with -/],
  ['an empty key', map('helm-string-parameters', '', 'x'), 2, /a key is empty/],
];

for (const [name, world, code, message] of REFUSED) {
  paths(`are refused: ${name}`, async () => {
    const outside = folderOf({ 'secret.yaml': `a: ${MARKER}\n` });
    const repository = folderOf({ 'repo/app/Chart.yaml': CHART, 'repo/app/file.txt': '', 'x.yaml': '', x: '' });
    if (name.includes('link')) {
      symlinkSync(join(outside, 'secret.yaml'), join(repository, 'repo/app/link.yaml'));
      symlinkSync(outside, join(repository, 'repo/app/folder'));
    }
    const result = await argocd({
      tools,
      repository,
      path: 'repo/app',
      env: { ARGOCD_APP_SOURCE_PATH: 'app' },
      ...world,
    });
    assert.is(result.code, code, result.stderr);
    assert.is(result.stdout, '');
    assert.match(result.stderr, message);
    assert.not.match(result.stderr, MARKER);
    assert.equal(result.calls, [], 'nothing has run');
    assert.equal(result.left, []);
  });
}

paths('go no further than the copy of the repository, where that is a part of it', async () => {
  const repository = folderOf({ 'copy/app/Chart.yaml': CHART, 'copy/common.yaml': '', 'common.yaml': '' });
  const world = { tools, repository, path: 'copy/app', env: { ARGOCD_APP_SOURCE_PATH: 'teams/a/app' } };
  assert.is((await argocd({ ...world, ...array('../common.yaml') })).code, 0);
  assert.is((await argocd({ ...world, ...array('../../common.yaml') })).code, 3);
});

const dependencies = suite('argocd: dependencies of charts');

const MISSING = `if (process.argv[2] === 'template' && !require('node:fs').existsSync('charts')) {
  process.stderr.write('Error: found in Chart.yaml, but missing in charts/ directory: lib\\n'); process.exitCode = 1;
} else if (process.argv[2] === 'dependency') require('node:fs').mkdirSync('charts');
else ${prints(ALL)}`;

const chart = (source: string): string =>
  `${CHART}dependencies:\n  - {name: lib, version: 0.1.0, repository: "${source}"}\n`;

dependencies('that are folders of the repository are built', async () => {
  const repository = folderOf({ 'app/Chart.yaml': chart('file://../lib'), 'lib/Chart.yaml': CHART });
  const { code, calls, left } = await argocd({ repository, path: 'app', tools: { helm: MISSING } });
  assert.is(code, 0);
  assert.equal(readdirSync(join(repository, 'app')), ['Chart.yaml'], 'in a copy');
  assert.equal(left, []);
  assert.equal(
    calls.map(({ args }) => args.slice(0, 2)),
    [
      ['template', '.'],
      ['dependency', 'build'],
      ['template', '.'],
    ],
  );
});

for (const source of [
  'https://example.com/charts',
  'oci://example.com/x',
  '@alias',
  'file:///etc',
  'file://../../lib',
  'file://../nope',
]) {
  dependencies(`that are elsewhere are refused: ${source}`, async () => {
    const { code, stdout, calls, stderr } = await argocd({
      files: { 'repo/app/Chart.yaml': chart(source), 'lib/Chart.yaml': CHART },
      path: 'repo/app',
      env: { ARGOCD_APP_SOURCE_PATH: 'app' },
      tools: { helm: MISSING },
    });
    assert.is(code, 3);
    assert.is(stdout, '');
    assert.match(stderr, /Chart\.yaml:\d+:\d+: error: a dependency is (?:not in charts\/|to come from outside)/);
    assert.is(calls.length, 1);
  });
}

for (const name of ['charts', 'Chart.lock']) {
  dependencies(`are not written through a link: ${name}`, async () => {
    const repository = folderOf({ 'app/Chart.yaml': chart('file://../lib'), 'lib/Chart.yaml': CHART });
    // It leads nowhere, until somebody writes.
    symlinkSync('../elsewhere', join(repository, 'app', name));
    const { code, stderr, calls } = await argocd({ repository, path: 'app', tools: { helm: MISSING } });
    assert.is(code, 3);
    assert.match(stderr, `${name} is a symbolic link, through which Helm would write`);
    assert.is(calls.length, 1);
    assert.equal(readdirSync(repository).toSorted(), ['app', 'lib']);
  });
}

dependencies('that hold a link out are refused', async () => {
  const repository = folderOf({ 'app/Chart.yaml': chart('file://../lib'), 'lib/Chart.yaml': CHART });
  mkdirSync(join(repository, 'lib/templates'));
  symlinkSync('/etc/hostname', join(repository, 'lib/templates/x.yaml'));
  const { code, stderr } = await argocd({ repository, path: 'app', tools: { helm: MISSING } });
  assert.is(code, 3);
  assert.match(stderr, /lib\/templates\/x\.yaml: the symbolic link leads out/);
});

flags.run();
environment.run();
paths.run();
dependencies.run();
