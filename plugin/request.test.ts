import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf } from '../fixtures/cli/folders.ts';
import { rollstamp } from '../fixtures/cli/harness.ts';
import { DIGEST, FRESH, STALE, configMap, deployment, documents, secret } from '../fixtures/cli/manifests.ts';
import { COMMAND_OPTIONS, NO_EFFECT_FLAGS, OPTIONS, camelCase, variableName } from '../lib/options.ts';
import { toRequest } from './request.ts';
import type { Flags, Request } from './request.ts';

/** Where options come from. */
interface Given {
  readonly flags?: Flags;
  readonly env?: Readonly<Record<string, string>>;
  readonly file?: string;
  readonly paths?: readonly string[];
}

/** What a command is asked for. */
function requestOf({ flags = {}, env = {}, file, paths = [] }: Given, command: Request['command'] = 'check'): Request {
  const cwd = folderOf(file === undefined ? {} : { '.rollstamp.yaml': file });
  const unused = (): never => {
    throw new Error('nothing is read or written');
  };
  const output = { isTTY: false, write: unused };
  const io = { stdin: { isTTY: false, read: unused }, stdout: output, stderr: output, cwd, env, now: unused };
  return toRequest(command, { paths, flags }, io);
}

function errorOf(given: Given): string {
  try {
    requestOf(given);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('nothing was thrown');
}

const precedence = suite('a flag beats a variable beats the file');

interface Source {
  readonly flags: Flags;
  readonly env: Readonly<Record<string, string>>;
  readonly file: string;
}

interface Case extends Source {
  readonly type: string;
  readonly read: (request: Request) => unknown;
  /** From the flag, from the variable, from the file, from nowhere. */
  readonly expected: readonly [flag: unknown, variable: unknown, file: unknown, none: unknown];
}

const CASES: readonly Case[] = [
  {
    type: 'a boolean that is on',
    flags: { autoReloadAll: true },
    env: { ROLLSTAMP_AUTO_RELOAD_ALL: 'false' },
    file: 'autoReloadAll: true',
    read: ({ options }) => options.autoReloadAll,
    expected: [true, false, true, undefined],
  },
  {
    type: 'a boolean that is off',
    flags: { strict: false },
    env: { ROLLSTAMP_STRICT: 'TRUE' },
    file: 'strict: false',
    read: ({ options }) => options.strict,
    expected: [false, true, false, undefined],
  },
  {
    type: 'a boolean that is on by default',
    flags: { diff: true },
    env: { ROLLSTAMP_DIFF: '0' },
    file: 'diff: false',
    read: ({ diff }) => diff,
    expected: [true, false, false, true],
  },
  {
    type: "Reloader's string that is a boolean",
    flags: { isArgoRollouts: 'true' },
    env: { ROLLSTAMP_IS_ARGO_ROLLOUTS: 'f' },
    file: 'isArgoRollouts: true',
    read: ({ options }) => options.isArgoRollouts,
    expected: [true, false, true, undefined],
  },
  {
    type: 'a choice',
    flags: { format: 'json' },
    env: { ROLLSTAMP_FORMAT: 'github' },
    file: 'format: text',
    read: ({ format }) => format,
    expected: ['json', 'github', 'text', 'text'],
  },
  {
    type: 'a string',
    flags: { namespace: '' },
    env: { ROLLSTAMP_NAMESPACE: 'two' },
    file: 'namespace: three',
    read: ({ options }) => options.namespace,
    expected: ['', 'two', 'three', undefined],
  },
  {
    type: 'a list',
    flags: { namespaces: ['a,b', 'c'] },
    env: { ROLLSTAMP_NAMESPACES: 'd,,e' },
    file: 'namespaces: [f, "g,h"]',
    read: ({ options }) => options.namespaces,
    expected: [['a', 'b', 'c'], ['d', 'e'], ['f', 'g', 'h'], undefined],
  },
  {
    type: 'an option that is repeated',
    flags: { namespaceLabels: ['a=k=v,l=w', 'b=k=v'] },
    env: { ROLLSTAMP_NAMESPACE_LABELS: 'c=k=v,l=w' },
    file: 'namespaceLabels:\n  d: k=v,l=w\n  e: k=v\n',
    read: ({ options }) => options.namespaceLabels,
    expected: [['a=k=v,l=w', 'b=k=v'], ['c=k=v,l=w'], ['d=k=v,l=w', 'e=k=v'], undefined],
  },
  {
    type: 'globs',
    flags: { exclude: ['a/{b,c}'] },
    env: { ROLLSTAMP_EXCLUDE: 'd' },
    file: 'exclude: [e, f]',
    read: ({ exclude }) => exclude,
    expected: [['a/{b,c}'], ['d'], ['e', 'f'], []],
  },
  {
    type: 'severities',
    flags: { severity: ['key-missing=error', 'stamp-kept=off'] },
    env: { ROLLSTAMP_SEVERITY: 'key-missing=info' },
    file: 'severity: {key-missing: off}',
    read: ({ options }) => options.severity,
    expected: [
      { 'key-missing': 'error', 'stamp-kept': 'off' },
      { 'key-missing': 'info' },
      { 'key-missing': 'off' },
      undefined,
    ],
  },
];

for (const { type, flags, env, file, read, expected } of CASES) {
  precedence(type, () => {
    assert.equal(read(requestOf({ flags, env, file })), expected[0], 'flag');
    assert.equal(read(requestOf({ env, file })), expected[1], 'variable');
    assert.equal(read(requestOf({ file })), expected[2], 'file');
    assert.equal(read(requestOf({})), expected[3], 'nothing');
  });
}

precedence('every option can be set in each way', () => {
  const values = {
    boolean: 'true',
    'bool-string': 'true',
    string: 'a',
    list: 'a',
    repeat: 'a=info',
    paths: 'a',
  } as const;
  for (const row of [...OPTIONS, ...COMMAND_OPTIONS]) {
    if (row.name === 'hash-key-file') continue;
    const command = COMMAND_OPTIONS.find(({ name: one }) => one === row.name)?.commands[0] ?? 'check';
    const name = camelCase(row.name);
    const value = row.type === 'choice' ? (row.choices?.at(-1) ?? '') : values[row.type];
    const none = JSON.stringify(requestOf({}, command));
    const isOnByDefault = row.type === 'boolean' && row.default === 'true';
    const flag =
      row.type === 'boolean' ? !isOnByDefault : row.type === 'list' || row.type === 'repeat' ? [value] : value;
    const text = isOnByDefault ? 'false' : value;
    const byFlag = JSON.stringify(requestOf({ flags: { [name]: flag } }, command));
    assert.is.not(byFlag, none, row.name);
    assert.is(JSON.stringify(requestOf({ env: { [variableName(row.name)]: text } }, command)), byFlag, row.name);
    assert.is(JSON.stringify(requestOf({ file: `${name}: ${text}\n` }, command)), byFlag, row.name);
  }
});

precedence('paths of the command line beat those of the file', () => {
  const file = 'paths: [a, "b c"]\n';
  assert.equal(requestOf({ file }).paths, ['a', 'b c']);
  assert.equal(requestOf({ file, paths: ['d'] }).paths, ['d']);
  assert.equal(requestOf({ file: 'paths: a\n' }).paths, ['a']);
  assert.equal(requestOf({ file: 'paths:\n' }).paths, []);
  assert.equal(requestOf({ file: 'paths: []\n' }).paths, []);
});

precedence('an empty variable counts as not given', () => {
  for (const name of ['STRICT', 'FORMAT', 'NAMESPACES', 'HASH_KEY_FILE', 'IS_ARGO_ROLLOUTS']) {
    assert.equal(requestOf({ env: { [`ROLLSTAMP_${name}`]: '' } }), requestOf({}));
  }
});

precedence('an option of another command is checked and left', () => {
  assert.is(requestOf({ file: 'inPlace: true\nunseen: true\n' }).inPlace, false);
  assert.is(requestOf({ file: 'inPlace: true\nunseen: true\n' }, 'stamp').inPlace, true);
  assert.is(errorOf({ file: 'inPlace: maybe\n' }), '.rollstamp.yaml:1:1: inPlace takes true or false');
});

precedence.run();

const refusals = suite('wrong settings');

refusals('of the file are told with their place', () => {
  const unknown = (name: string): string =>
    `there is no option ${name}; options are flags in camelCase, e.g. autoReloadAll, and paths`;
  const cases: readonly (readonly [file: string, message: string])[] = [
    ['nope: 1\n', `1:1: ${unknown('nope')}`],
    ['strict: true\n\nauto-reload-all: true\n', `3:1: ${unknown('auto-reload-all')}`],
    ['__proto__: true\n', `1:1: ${unknown('__proto__')}`],
    ['enableHa: true\n', `1:1: ${unknown('enableHa')}`],
    ['"a\\e[31m\\n": true\n', `1:1: ${unknown('a\\u{1b}[31m\\u{a}')}`],
    ['strict: yes\n', '1:1: strict takes true or false'],
    ['strict:\n', '1:1: strict takes true or false'],
    ['strict: [true]\n', '1:1: strict takes true or false'],
    ['isArgoRollouts: maybe\n', '1:1: isArgoRollouts takes true or false'],
    ['# c\nformat: xml\n', '2:1: format takes text, json or github'],
    ['jobs: [auto]\n', '1:1: jobs takes auto, always or never'],
    ['namespace: [a, b]\n', '1:1: namespace takes one value'],
    ['strict: true\nstrict: false\n', '2:1: the key stands twice: remove one of the two'],
    ['- strict\n', '1:1: a configuration file is a mapping of options, e.g. autoReloadAll: true'],
    ['strict: "true\n', '2:1: not YAML from here on: correct the configuration file'],
  ];
  for (const [file, message] of cases) assert.is(errorOf({ file }), `.rollstamp.yaml:${message}`, file);
  assert.is(
    errorOf({ file: 'severity: key-missing\n' }),
    '--severity takes CODE=error|warning|info|off, e.g. key-missing=error',
  );
  assert.match(errorOf({ file: 'paths: [a, ""]\n' }), /^a path is empty /);
});

refusals('of variables are told by name', () => {
  const cases: readonly (readonly [name: string, value: string, message: string])[] = [
    ['ROLLSTAMP_STRICT', 'yes', 'ROLLSTAMP_STRICT takes true or false'],
    ['ROLLSTAMP_IS_ARGO_ROLLOUTS', 'yes', 'ROLLSTAMP_IS_ARGO_ROLLOUTS takes true or false'],
    ['ROLLSTAMP_FORMAT', 'xml', 'ROLLSTAMP_FORMAT takes text, json or github'],
    ['ROLLSTAMP_JOBS', 'Auto', 'ROLLSTAMP_JOBS takes auto, always or never'],
  ];
  for (const [name, value, message] of cases) assert.is(errorOf({ env: { [name]: value } }), message);
});

refusals('of a file that cannot be read', async () => {
  const cwd = folderOf();
  mkdirSync(join(cwd, '.rollstamp.yaml'));
  const { code, stderr } = await rollstamp(['check'], { cwd, stdin: STALE });
  assert.is(code, 2);
  assert.is(stderr, 'rollstamp: .rollstamp.yaml: the file cannot be read (EISDIR)\n');
  const large = folderOf({ '.rollstamp.yaml': `# ${'x'.repeat(64 * 1024)}\n` });
  const limit = await rollstamp(['check'], { cwd: large, stdin: STALE });
  assert.is(limit.stderr, 'rollstamp: .rollstamp.yaml: the file is larger than 64 KiB\n');
});

refusals('a flag is not refused for what the file or a variable says of it', () => {
  const given = { flags: { strict: true }, env: { ROLLSTAMP_STRICT: 'nope' }, file: 'strict: nope\n' };
  assert.is(requestOf(given).options.strict, true);
});

refusals.run();

const variables = suite('variables without a meaning');

variables('are told in one line, those of Kubernetes apart', async () => {
  const env = {
    ROLLSTAMP_STRIC: 'true',
    ROLLSTAMP_AUTO_RELOAD: 'true',
    ROLLSTAMP_SERVICE_HOST: '10.0.0.1',
    ROLLSTAMP_PORT_80_TCP: 'tcp://10.0.0.1:80',
    ROLLSTAMP_STRICT: 'false',
    PATH: '/bin',
  };
  const { code, stderr } = await rollstamp(['check'], { stdin: FRESH, env });
  assert.is(code, 0);
  const message =
    'no option reads these variables; a variable is named like its flag, e.g. ROLLSTAMP_AUTO_RELOAD_ALL for --auto-reload-all';
  const line = `info: ROLLSTAMP_AUTO_RELOAD, ROLLSTAMP_STRIC: ${message} [flag-no-effect]`;
  assert.is(stderr, `${line}\ncheck: every stamp is fresh (1 workload)\n`);
});

variables.run();

const reloader = suite("Reloader's arguments");

const PASTED = [
  '--auto-reload-all=true',
  '--resources-to-ignore=secrets',
  '--is-Argo-Rollouts=true',
  '--reload-on-create=true',
  '--enable-ha=true',
  '--webhook-url=x',
];

reloader('can be pasted; those without an effect are told in one line', async () => {
  const text = documents(configMap('app'), secret('app'), deployment('web', ['app'], 'a: b'));
  const { code, stdout, stderr } = await rollstamp(['stamp', ...PASTED], { stdin: text });
  assert.is(code, 0);
  const message = 'only Reloader in the cluster can act on these flags; Rollstamp ignores them';
  assert.is(stderr, `info: --enable-ha, --reload-on-create, --webhook-url: ${message} [flag-no-effect]\n`);
  assert.match(stdout, `configmap.rollstamp.io/app: "${DIGEST}"`);
  assert.not.match(stdout, 'secret.rollstamp.io');
});

reloader('that have no effect are accepted one by one, however they are written', async () => {
  for (const { name, type } of NO_EFFECT_FLAGS) {
    const spellings =
      type === 'boolean'
        ? [[`--${name}`], [`--${name}=true`], [`--${name}=false`]]
        : [[`--${name}=x`], [`--${name}`, 'x'], [`--${name}=`]];
    for (const argv of spellings) {
      const { code, stderr } = await rollstamp(['check', ...argv], { stdin: FRESH });
      assert.is(code, 0, stderr);
      const message = 'only Reloader in the cluster can act on this flag; Rollstamp ignores it';
      assert.is(
        stderr,
        `info: --${name}: ${message} [flag-no-effect]\ncheck: every stamp is fresh (1 workload)\n`,
        argv.join(' '),
      );
    }
  }
});

reloader('are told once, however many sets there are', async () => {
  const cwd = folderOf({ 'a/x.yaml': FRESH, 'b/x.yaml': FRESH });
  const { stderr } = await rollstamp(['check', '--enable-ha', 'a', 'b'], { cwd });
  assert.is(stderr.split('flag-no-effect').length, 2);
});

reloader('that have an effect take the spellings of Go', async () => {
  const optedOut = documents(configMap('app'), deployment('web', ['app'], 'a: b'));
  for (const value of ['1', 't', 'T', 'true', 'TRUE', 'True']) {
    const { code } = await rollstamp(['check', `--auto-reload-all=${value}`, '--quiet'], { stdin: optedOut });
    assert.is(code, 1, value);
  }
  for (const value of ['0', 'f', 'F', 'false', 'FALSE', 'False']) {
    const argv = ['check', '--auto-reload-all', `--auto-reload-all=${value}`];
    const { code } = await rollstamp(argv, { stdin: optedOut });
    assert.is(code, 0, value);
  }
  const { code } = await rollstamp(['check', '--auto-reload-all', '--no-auto-reload-all'], { stdin: optedOut });
  assert.is(code, 0);
});

reloader('with lists are repeated or cut at commas', async () => {
  const text = documents(configMap('app'), STALE.replaceAll(/name: (app|web)\n/g, 'name: $1\n  namespace: two\n'));
  for (const argv of [
    ['--namespaces', 'one,two'],
    ['--namespaces=one', '--namespaces=two'],
  ]) {
    const { code } = await rollstamp(['check', '--quiet', ...argv], { stdin: text });
    assert.is(code, 1);
  }
  assert.is((await rollstamp(['check', '--namespaces', 'one'], { stdin: text })).code, 0);
  assert.is((await rollstamp(['check', '--namespaces-to-ignore', 'one,two'], { stdin: text })).code, 0);
});

reloader.run();

const hashKey = suite('the hash key');

const WITH_SECRET = documents(
  secret('db', { password: 's3cr3t' }),
  deployment('web', []).replace('envFrom:\n', 'envFrom:\n            - secretRef:\n                name: db\n'),
);
/** Of the password above under the key `0123456789abcdef`, as the specification has it. */
const KEYED = 'hmac-16b72fcfc8a1afed8d777cb7245245f7';

hashKey('is read from a file; one final newline does not count', async () => {
  for (const key of ['0123456789abcdef', '0123456789abcdef\n', '0123456789abcdef\r\n']) {
    const cwd = folderOf({ 'the key': key, '.rollstamp.yaml': 'hashKeyFile: the key\n' });
    for (const [argv, env] of [
      [['--hash-key-file', 'the key'], {}],
      [[], { ROLLSTAMP_HASH_KEY_FILE: join(cwd, 'the key') }],
      [[], {}],
    ] as const) {
      const { code, stdout } = await rollstamp(['stamp', ...argv], { cwd, env, stdin: WITH_SECRET });
      assert.is(code, 0);
      assert.match(stdout, `secret.rollstamp.io/db: "${KEYED}"`);
    }
  }
  const cwd = folderOf({ key: '0123456789abcdef\n\n' });
  const { stdout } = await rollstamp(['stamp', '--hash-key-file', 'key'], { cwd, stdin: WITH_SECRET });
  assert.match(stdout, /secret\.rollstamp\.io\/db: "hmac-[0-9a-f]{32}"/);
  assert.not.match(stdout, KEYED, 'a second newline is part of the key');
});

hashKey('is refused where it is missing, empty, or no key', async () => {
  const cwd = folderOf({ empty: '', newline: '\n', crlf: '\r\n', large: 'x'.repeat(64 * 1024 + 1), 'd/x': '' });
  const cases: readonly (readonly [path: string, message: string])[] = [
    ['nope', '--hash-key-file nope: there is no such file'],
    ['d', '--hash-key-file d: the file cannot be read (EISDIR)'],
    ['empty', '--hash-key-file empty: the file is empty; make a key with: openssl rand -base64 32'],
    ['newline', '--hash-key-file newline: the file is empty; make a key with: openssl rand -base64 32'],
    ['crlf', '--hash-key-file crlf: the file is empty; make a key with: openssl rand -base64 32'],
    ['large', '--hash-key-file large: the file is larger than 64 KiB'],
    ['', '--hash-key-file is empty (a variable that is not set?): name the file with the key'],
  ];
  for (const [path, message] of cases) {
    const outcome = await rollstamp(['stamp', '--hash-key-file', path], { cwd, stdin: WITH_SECRET });
    assert.equal(outcome, { code: 2, stdout: '', stderr: `rollstamp: ${message}\n` });
  }
});

hashKey('is never shown', async () => {
  const cwd = folderOf({ key: 'MaRkEr' });
  for (const argv of [['stamp'], ['check'], ['explain'], ['explain', '--format', 'json']]) {
    const { stdout, stderr } = await rollstamp([...argv, '--hash-key-file', 'key'], { cwd, stdin: WITH_SECRET });
    assert.not.match(stdout + stderr, 'MaRkEr');
  }
});

hashKey('is missed where a stamp was made with one: an error for stamp, none for check', async () => {
  const cwd = folderOf({ key: '0123456789abcdef' });
  const { stdout: stamped } = await rollstamp(['stamp', '--hash-key-file', 'key'], { cwd, stdin: WITH_SECRET });
  const stamp = await rollstamp(['stamp'], { stdin: stamped });
  assert.is(stamp.code, 1);
  assert.is(stamp.stdout, '');
  assert.match(
    stamp.stderr,
    /^-:\d+:\d+: error: a stamp of Deployment web was made with a hash key .*--hash-key-file.*--rekey \[hash-key-missing\]\n/,
  );
  const check = await rollstamp(['check'], { stdin: stamped });
  assert.is(check.code, 0);
  assert.match(check.stderr, /^-:\d+:\d+: info: a stamp of Deployment web was made with a hash key /);
  const rekeyed = await rollstamp(['stamp', '--rekey'], { stdin: stamped });
  assert.is(rekeyed.code, 0);
  assert.match(rekeyed.stdout, 'secret.rollstamp.io/db: "');
  assert.not.match(rekeyed.stdout, 'hmac-');
});

hashKey('may be several for check and explain: either is right', async () => {
  const cwd = folderOf({ old: '0123456789abcdef', new: 'another', 'odd, name': 'a third' });
  const { stdout: stdin } = await rollstamp(['stamp', '--hash-key-file', 'old'], { cwd, stdin: WITH_SECRET });
  const both = ['--hash-key-file', 'old', '--hash-key-file', 'new'];
  assert.is((await rollstamp(['check', ...both], { cwd, stdin })).code, 0);
  const env = { ROLLSTAMP_HASH_KEY_FILE: 'old\nodd, name\n' };
  assert.is((await rollstamp(['check'], { cwd, stdin, env })).code, 0);
  assert.match((await rollstamp(['explain', ...both], { cwd, stdin })).stdout, `digest ${KEYED}, stamp fresh`);
  assert.is((await rollstamp(['check', '--hash-key-file', 'new'], { cwd, stdin })).code, 1);
  const { code, stderr, stdout } = await rollstamp(['stamp', ...both], { cwd, stdin });
  assert.is(code, 2);
  assert.is(stdout, '');
  assert.match(stderr, /^rollstamp: --hash-key-file is given several times, and stamps are made with one key/);
});

hashKey('that others may read is told, by every command', async () => {
  const cwd = folderOf({ key: '0123456789abcdef', 'sub/old': 'another' });
  const told = (stderr: string): number => stderr.split(' [hash-key-permissions]\n').length - 1;
  for (const [mode, count] of [
    [0o600, 0],
    [0o400, 0],
    [0o640, 1],
    [0o604, 1],
  ] as const) {
    chmodSync(join(cwd, 'key'), mode);
    for (const argv of [['stamp'], ['check'], ['explain'], ['check', '--hash-key-file', 'sub/old']]) {
      const { stderr } = await rollstamp([...argv, '--hash-key-file', 'key'], { cwd, stdin: WITH_SECRET });
      assert.is(told(stderr), count, `${mode.toString(8)} ${argv.join(' ')}`);
    }
  }
  const strict = ['stamp', '--strict', '--hash-key-file', 'key'];
  assert.is((await rollstamp(strict, { cwd, stdin: WITH_SECRET })).code, 1);
});

hashKey.run();
