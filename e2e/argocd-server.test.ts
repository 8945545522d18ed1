/** The plugin server that the other tests rely on, against what Argo CD's own does; and Argo CD's own, where it is there. */
import { status } from '@grpc/grpc-js';
import { chmodSync, existsSync, lstatSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { suite } from 'uvu';
import type { Test } from 'uvu';
import * as assert from 'uvu/assert';
import { archiveOf } from './cmp/client.ts';
import { SERVERS, startSidecar } from './cmp/sidecar.ts';
import type { Sidecar } from './cmp/sidecar.ts';
import { folderOf } from './shell.ts';
import type { Environment } from './shell.ts';

type Server = (typeof SERVERS)[number];

const OBJECT = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n';
const REPOSITORY = folderOf({ 'apps/web/a.yaml': OBJECT, 'README.md': '' });
const WEB = { repository: REPOSITORY, path: 'apps/web' };

/** A plugin that runs JavaScript. */
function plugin(script: string, more: string = ''): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: ConfigManagementPlugin
metadata:
  name: probe
spec:
${more}  generate:
    command: [node, -e]
    args: [${JSON.stringify(script)}]
`;
}

interface Failure {
  readonly code: status;
  readonly details: string;
}

async function failureOf(call: Promise<unknown>): Promise<Failure> {
  try {
    await call;
  } catch (error) {
    return error as Failure;
  }
  return assert.unreachable('the call succeeded') as never;
}

/** What a script that prints one object with `data` gives. */
async function dataOf(call: Promise<readonly string[]>): Promise<Readonly<Record<string, string>>> {
  const [object = '{}'] = await call;
  return (JSON.parse(object) as { readonly data: Readonly<Record<string, string>> }).data;
}

const print = (data: string): string =>
  `console.log(JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', data: ${data} }))`;

function serverTests({ name, command }: Server): Test {
  const test = suite(`plugin server: ${name}`);
  const started: Sidecar[] = [];
  const start = async (text: string, env: Environment = {}): Promise<Sidecar> => {
    const sidecar = await startSidecar({ command, plugin: text, env });
    started.push(sidecar);
    return sidecar;
  };
  test.after.each(async () => {
    for (const sidecar of started.splice(0)) await sidecar.stop();
  });

  test('a call has a folder of its own, which goes when the call ends', async () => {
    const look = `{
      cwd: process.cwd(), files: require('fs').readdirSync('.').join(), above: require('fs').readdirSync('../..').join(),
      stdin: require('fs').fstatSync(0).rdev === require('fs').statSync('/dev/null').rdev ? 'null' : 'other',
    }`;
    const sidecar = await start(plugin(print(look)));
    const [first, second] = [await dataOf(sidecar.generate(WEB)), await dataOf(sidecar.generate(WEB))];
    assert.is.not(first['cwd'], second['cwd']);
    assert.match(first['cwd'] ?? '', new RegExp(`^${sidecar.workFolder}/[0-9a-f-]{36}/apps/web$`));
    assert.equal([first['files'], first['above'], first['stdin']], ['a.yaml', 'README.md,apps', 'null']);
    assert.equal(readdirSync(sidecar.workFolder), []);
  });

  test('a plugin without discovery is accepted by its name, and matches nothing', async () => {
    const sidecar = await start(plugin(print('{}')));
    assert.is((await sidecar.check()).isDiscoveryConfigured, false);
    assert.equal(await sidecar.match(WEB), { isSupported: false, isDiscoveryEnabled: false });
    const other = await start(plugin(print('{}'), '  discover: { fileName: x }\n'));
    assert.is((await other.check()).isDiscoveryConfigured, true);
  });

  test('variables: those of the sidecar, then those of the request, as they are', async () => {
    const odd = { LINES: 'a\nb', QUOTES: `'"\\`, DOLLAR: '$(id) ${HOME} $HOME', EMPTY: '', OWN: 'request' };
    const sidecar = await start(plugin(print('process.env')), { OWN: 'sidecar', KEPT: 'yes' });
    const variables = Object.entries(odd).map(([one, value]) => ({ name: one, value }));
    const env = await dataOf(sidecar.generate({ ...WEB, name: 'shop', env: { LEVEL: '1' } }, { variables }));
    for (const [one, value] of Object.entries(odd)) assert.is(env[one], value, one);
    assert.equal([env['KEPT'], env['ARGOCD_APP_NAME'], env['ARGOCD_ENV_LEVEL']], ['yes', 'shop', '1']);
    assert.is(env['ARGOCD_APP_PARAMETERS'], 'null');
  });

  test('parameters, in both forms', async () => {
    const sidecar = await start(plugin(print('process.env')));
    const parameters = [
      { name: 'source', string: 'helm' },
      { name: 'helm-values', array: ['a.yaml', 'b.yaml'] },
      { name: 'helm.set', map: { 'x.y': '1' } },
      { name: 'none', array: [] },
    ];
    const env = await dataOf(sidecar.generate({ ...WEB, parameters }));
    assert.equal(JSON.parse(env['ARGOCD_APP_PARAMETERS'] ?? ''), parameters);
    assert.equal([env['PARAM_SOURCE'], env['PARAM_HELM_VALUES_1'], env['PARAM_HELM_SET_X_Y']], ['helm', 'b.yaml', '1']);
  });

  test('a variable of 200 KiB is more than Linux passes on', async () => {
    const sidecar = await start(plugin(print('{}')));
    const variables = [{ name: 'LARGE', value: 'x'.repeat(200 * 1024) }];
    const { code, details } = await failureOf(sidecar.generate(WEB, { variables }));
    assert.is(code, status.UNKNOWN);
    assert.match(details, /^error generating manifests: fork\/exec \S+\/node: argument list too long$/);
  });

  test('exit code 3 and 200 KB on standard error: all of it is the error, nothing printed counts', async () => {
    const script = (bytes: number): string =>
      `${print('{}')}; process.stderr.write('e'.repeat(${String(bytes)}) + '\\n'); process.exitCode = 3`;
    const told = (bytes: number): string => `failed exit status 3: ${'e'.repeat(bytes)}`;
    const { code, details } = await failureOf((await start(plugin(script(48_000)))).generate(WEB));
    assert.is(code, status.UNKNOWN);
    assert.match(details.slice(0, 200), /^error generating manifests: `node -e .*/);
    assert.ok(details.endsWith(told(48_000)));
    // Node.js receives no header of more than 64 KB, though Go does, so here the server's log has to say it.
    const sidecar = await start(plugin(script(200_000)));
    await failureOf(sidecar.generate(WEB, { timeout: 3000 }));
    const pattern = /failed exit status 3: e*(?=")/;
    assert.ok(pattern.exec(sidecar.log())?.[0] === told(200_000), sidecar.log().slice(0, 2000));
  });

  test('nothing printed is no manifest, and no error', async () => {
    assert.equal(await (await start(plugin(''))).generate(WEB), []);
    assert.equal(await (await start(plugin(`console.log('# nothing\\n---\\n# at all')`))).generate(WEB), []);
  });

  test('99 MB pass, 101 MB do not', async () => {
    const script = `process.stdout.write('{"data":"' + 'x'.repeat(Number(process.env.ARGOCD_ENV_MB) * 1024 * 1024) + '"}')`;
    const sidecar = await start(plugin(script));
    const [object = ''] = await sidecar.generate({ ...WEB, env: { MB: '99' } });
    assert.is(object.length, 99 * 1024 * 1024 + '{"data":""}'.length);
    const { code } = await failureOf(sidecar.generate({ ...WEB, env: { MB: '101' } }));
    assert.is(code, status.RESOURCE_EXHAUSTED);
  });

  test('an archive with another checksum is refused', async () => {
    const sidecar = await start(plugin(print('{}')));
    const { code, details } = await failureOf(sidecar.generate(WEB, { metadata: { checksum: 'ab'.repeat(32) } }));
    assert.is(code, status.UNKNOWN);
    assert.match(details, /^generate manifest error receiving stream: .*file checksum validation error$/);
  });

  test('a chunk before the metadata is refused', async () => {
    const { details } = await failureOf((await start(plugin(print('{}')))).generate(WEB, { isChunkFirst: true }));
    assert.match(details, /error getting stream metadata: metadata is nil$/);
  });

  test('chunks of 1024 bytes, as Argo CD sends them', async () => {
    assert.is((await (await start(plugin(print('{}')))).generate(WEB, { chunk: 1024 })).length, 1);
  });

  test('a path outside the repository is refused', async () => {
    const sidecar = await start(plugin(print('{}')));
    const { details } = await failureOf(sidecar.generate(WEB, { metadata: { appRelPath: '../x' } }));
    assert.match(details, /illegal appPath: out of workDir bound$/);
  });

  test('a symlink that leaves the repository is refused, an absolute one is turned inside', async () => {
    const sidecar = await start(plugin(print(`{ link: require('fs').readlinkSync('link') }`)));
    const linked = (target: string): string => {
      const folder = folderOf({ 'apps/web/a.yaml': OBJECT });
      symlinkSync(target, join(folder, 'apps/web/link'));
      return folder;
    };
    const outside = await failureOf(sidecar.generate({ ...WEB, repository: linked('../../../x') }));
    assert.match(outside.details, /^generate manifest error receiving stream: .*path escapes|illegal/);
    assert.is((await dataOf(sidecar.generate({ ...WEB, repository: linked('a.yaml') })))['link'], 'a.yaml');
    const { link = '' } = await dataOf(sidecar.generate({ ...WEB, repository: linked('/etc/passwd') }));
    assert.is(link, 'etc/passwd');
  });

  test('scripts of the repository are not executable, unless modes are kept', async () => {
    const folder = folderOf({ 'apps/web/run': '#!/bin/sh\necho "data: {}"\n' });
    const run = 'spec:\n  generate:\n    command: [./run]\n';
    const text = (spec: string): string => plugin('').replace(/^spec:\n[\s\S]*/m, spec);
    const [usual, kept] = [await start(text(run)), await start(text(`${run}  preserveFileMode: true\n`))];
    const plain = archiveOf(folder);
    chmodSync(join(folder, 'apps/web/run'), 0o755);
    const executable = archiveOf(folder);
    const denied = async (sidecar: Sidecar, archive: Uint8Array): Promise<void> =>
      assert.match((await failureOf(sidecar.generate(WEB, { archive }))).details, /run: permission denied$/);
    await denied(usual, plain);
    await denied(usual, executable);
    await denied(kept, plain);
    assert.equal(await kept.generate(WEB, { archive: executable }), ['{"data":{}}']);
  });

  test('after the deadline nothing of the command is left', async () => {
    const deaf = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`;
    const script = `
      const { spawn } = require('child_process');
      const child = spawn(process.execPath, ['-e', ${JSON.stringify(deaf)}], { stdio: 'ignore' });
      require('fs').writeFileSync(process.env.ARGOCD_ENV_NOTE, process.pid + ' ' + child.pid);
      ${deaf}`;
    const note = join(folderOf(), 'note');
    const sidecar = await start(plugin(script));
    const { code } = await failureOf(sidecar.generate({ ...WEB, env: { NOTE: note } }, { timeout: 3000 }));
    assert.ok(code === status.UNKNOWN || code === status.DEADLINE_EXCEEDED, String(code));
    const pids = (await import('node:fs')).readFileSync(note, 'utf8').split(' ').map(Number);
    for (let waited = 0; waited < 100 && pids.some(isRunning); waited += 1) await setTimeout(100);
    assert.equal(pids.filter(isRunning), []);
    for (let waited = 0; waited < 100 && readdirSync(sidecar.workFolder).length > 0; waited += 1) await setTimeout(100);
    assert.equal(readdirSync(sidecar.workFolder), []);
  });

  test('parameters: dynamic ones before static ones', async () => {
    const dynamic = `console.log(JSON.stringify([{ name: 'b', collectionType: 'array', array: ['1'], extra: 1 }]))`;
    const parameters = `  parameters:
    static:
      - { name: a, title: A, tooltip: says what, required: true, itemType: string, string: x }
    dynamic:
      command: [node, -e, ${JSON.stringify(dynamic)}]
`;
    const all = await (await start(plugin('', parameters))).parameters(WEB);
    assert.equal(
      all.map(({ name: one, string, array }) => ({ one, string, array })),
      [
        { one: 'b', string: '', array: ['1'] },
        { one: 'a', string: 'x', array: [] },
      ],
    );
    const wrong = await start(plugin('', parameters.replace('1 }]', '1 }').replace('[{ name', '{ name')));
    assert.match((await failureOf(wrong.parameters(WEB))).details, /^get parameters announcement error: /);
  });

  test('it does not start with a plugin.yaml that Argo CD refuses', async () => {
    for (const [text, message] of [
      [plugin('').replace('ConfigManagementPlugin', 'Plugin'), 'kind should be ConfigManagementPlugin, found Plugin'],
      [plugin('').replace('command', 'commands'), 'spec.generate command should be non-empty'],
    ] as const) {
      const error = await start(text).catch((refusal: unknown) => refusal);
      assert.match(String(error), message);
    }
  });

  test('what earlier servers left is removed at the start', async () => {
    const sidecar = await start(plugin(print('{}')));
    assert.ok(existsSync(sidecar.workFolder));
    assert.is(lstatSync(sidecar.workFolder).mode & 0o777, 0o700);
  });

  return test;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

for (const server of SERVERS) {
  const tests = serverTests(server);
  tests.run();
}
