import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, parsePatch } from 'diff';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf, snapshot } from '../fixtures/cli/folders.ts';
import { rollstamp } from '../fixtures/cli/harness.ts';
import {
  AUTO,
  DIGEST,
  FRESH,
  STALE,
  configMap,
  deployment,
  documents,
  secret,
  stamped,
} from '../fixtures/cli/manifests.ts';

/** A digest of something else. */
const OLD = '0123456789abcdef0123456789abcdef';

/** A Deployment whose stamps are its last lines. */
function stampsLast(stamps: readonly string[], end: string): string {
  const annotations = stamps.map((stamp) => `        ${stamp}`).join('\n');
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  annotations:
    ${AUTO}
spec:
  template:
    spec:
      containers:
        - envFrom:
            - configMapRef:
                name: app
    metadata:
      annotations:
${annotations}${end}`;
}

const changes = suite('the diff of check');

/** Texts whose diff shows no value, so that nothing is redacted in it. */
const PATCHED: Readonly<Record<string, string>> = {
  added: documents(configMap('app'), deployment('web', ['app'])),
  changed: documents(configMap('app'), stamped(deployment('web', ['app']), 'app', OLD)),
  removed: documents(configMap('app'), stamped(deployment('web', ['app'], 'a: b'), 'app')),
  'far apart': documents(configMap('app'), ...['a', 'b', 'c'].map((name) => deployment(name, ['app']))),
  'near each other': documents(
    configMap('app'),
    stampsLast([`configmap.rollstamp.io/app: "${OLD}"`, 'a: b', 'c: d', 'secret.rollstamp.io/gone: "', 'e: f'], '\n'),
  ).replace('gone: "', `gone: "${OLD}"`),
  CRLF: documents(configMap('app'), deployment('web', ['app'])).replaceAll('\n', '\r\n'),
  'changed, no final newline': documents(configMap('app'), stampsLast([`configmap.rollstamp.io/app: ${OLD}`], '')),
  'added, no final newline': documents(configMap('app'), stampsLast(['a: b'], '')),
  'removed, no final newline': documents(
    configMap('app'),
    stampsLast(['a: b', `secret.rollstamp.io/gone: "${OLD}"`], '').replace(AUTO, 'x: y'),
  ),
  'all removed, no final newline': documents(
    configMap('app'),
    stampsLast([`configmap.rollstamp.io/app: "${OLD}"`], '').replace(AUTO, 'x: y'),
  ),
  'empty flow': documents(configMap('app'), deployment('web', ['app'])).replace(
    '    metadata:\n      labels',
    '    metadata:\n      annotations: {}\n      labels',
  ),
  'on one line': `${configMap('app')}---\n#\n#\n{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","annotations":{"reloader.stakater.com/auto":"true"}},"spec":{"template":{"spec":{"containers":[{"envFrom":[{"configMapRef":{"name":"app"}}]}]}}}}\n`,
  'first line': `{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","annotations":{"reloader.stakater.com/auto":"true"}},"spec":{"template":{"spec":{"containers":[{"envFrom":[{"configMapRef":{"name":"app"}}]}]}}}}\n---\n#\n#\n#\n${configMap('app')}`,
};

for (const [name, text] of Object.entries(PATCHED)) {
  changes(`is a patch that gives what stamp gives: ${name}`, async () => {
    const cwd = folderOf({ 'd/a.yaml': text });
    const { stdout: after } = await rollstamp(['stamp', 'd'], { cwd });
    assert.is.not(after, text);
    const { code, stdout } = await rollstamp(['check', 'd'], { cwd });
    assert.is(code, 1);
    const end = stdout.lastIndexOf('\n', stdout.indexOf('\nDeployment/') + 1) + 1;
    const [patch, ...more] = parsePatch(stdout.slice(0, end));
    assert.is(more.length, 0);
    if (patch === undefined) throw new Error('a patch is expected');
    assert.is(patch.oldFileName, 'a/d/a.yaml');
    assert.is(patch.newFileName, 'b/d/a.yaml');
    assert.is(applyPatch(text, patch, { autoConvertLineEndings: false }), after);
    // git takes the whole output, with the lines about workloads behind the patch.
    execFileSync('git', ['apply', '--unsafe-paths', '-'], { cwd, input: stdout });
    assert.is(readFileSync(join(cwd, 'd/a.yaml'), 'utf8'), after);
  });
}

changes('covers several files', async () => {
  const cwd = folderOf({ 'a.yaml': STALE, 'b.yaml': FRESH.replaceAll('web', 'two'), 'd/c.yaml': STALE });
  const { stdout } = await rollstamp(['check', 'a.yaml', 'b.yaml', 'd'], { cwd });
  assert.equal([...stdout.matchAll(/^(?:---|\+\+\+) .*$/gm)].map(String), [
    '--- a/a.yaml',
    '+++ b/a.yaml',
    '--- a/d/c.yaml',
    '+++ b/d/c.yaml',
  ]);
  execFileSync('git', ['apply', '-'], { cwd, input: stdout });
  const { code } = await rollstamp(['check', 'a.yaml', 'b.yaml', 'd'], { cwd });
  assert.is(code, 0);
});

changes('shows the part of a long line that changes', async () => {
  const filler = 'x'.repeat(1000);
  const text = `${configMap('app')}---\n{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"web","annotations":{"reloader.stakater.com/auto":"true","a":"${filler}"}},"spec":{"template":{"metadata":{"annotations":{}},"spec":{"containers":[{"envFrom":[{"configMapRef":{"name":"app"}}]}]},"z":"${filler}"}}}\n`;
  const { stdout } = await rollstamp(['check'], { stdin: text });
  const [old = '', made = ''] = stdout.split('\n').filter((line) => /^[-+][^-+]/.test(line));
  assert.match(old, /^-….*"annotations":\{\}.*…$/);
  assert.match(made, DIGEST);
  assert.ok(old.length < 410 && made.length < 410, `${String(old.length)}, ${String(made.length)}`);
});

changes('is left out with --no-diff, and nothing else is', async () => {
  const withDiff = await rollstamp(['check'], { stdin: STALE });
  const without = await rollstamp(['check', '--no-diff'], { stdin: STALE });
  assert.match(withDiff.stdout, /^--- a\/-$/m);
  assert.equal(without, { ...withDiff, stdout: 'Deployment/default/web: configmap app added\n' });
  assert.ok(withDiff.stdout.endsWith(without.stdout));
  assert.equal(await rollstamp(['check', '--diff=false'], { stdin: STALE }), without);
});

changes('is coloured on a terminal', async () => {
  const { stdout } = await rollstamp(['check'], { stdin: STALE, tty: 'stdout' });
  const escape = '\u001B';
  assert.match(stdout, `${escape}[1m--- a/-${escape}[22m\n`);
  assert.match(stdout, `${escape}[36m@@ -`);
  assert.match(stdout, `${escape}[32m+        configmap.rollstamp.io/app: "${DIGEST}"${escape}[39m\n`);
});

changes.run();

const reasons = suite('why a workload rolls');

/** The lines about workloads, and the exit code. */
async function linesOf(text: string, ...flags: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await rollstamp(['check', '--no-diff', '--quiet', ...flags], { stdin: text });
  const last = stdout === '' ? '' : 'stale or missing';
  assert.match(stderr, last);
  return `${String(code)} ${stdout}`;
}

const HASH_KEY = 'a key\n';

reasons('content', async () => {
  const text = documents(configMap('app', { a: 'other' }), stamped(deployment('web', ['app']), 'app'));
  assert.is(await linesOf(text), '1 Deployment/default/web: configmap app changed [content]\n');
});

reasons('added', async () => {
  assert.is(await linesOf(STALE), '1 Deployment/default/web: configmap app added\n');
});

reasons('removed: ignore', async () => {
  const text = FRESH.replace(
    '  name: app\n',
    '  name: app\n  annotations:\n    reloader.stakater.com/ignore: "true"\n',
  );
  assert.is(await linesOf(text), '1 Deployment/default/web: configmap app removed: ignore\n');
});

reasons('removed: exclude', async () => {
  const text = FRESH.replace(AUTO, `${AUTO}\n    configmaps.exclude.reloader.stakater.com/reload: app`);
  assert.is(await linesOf(text), '1 Deployment/default/web: configmap app removed: exclude\n');
});

reasons('removed: opt-out', async () => {
  const text = FRESH.replace(AUTO, 'a: b');
  assert.is(await linesOf(text), '1 Deployment/default/web: configmap app removed: opt-out\n');
});

reasons('removed: missing, with --prune-missing', async () => {
  const text = stamped(deployment('web', ['app']), 'app');
  assert.is(await linesOf(text), '0 ');
  assert.is(await linesOf(text, '--prune-missing'), '1 Deployment/default/web: configmap app removed: missing\n');
});

reasons('form', async () => {
  assert.is(
    await linesOf(FRESH, '--stamp', 'single'),
    '1 Deployment/default/web: configmap app removed [form], rollstamp.io/config-digest added [form]\n',
  );
  assert.match(await linesOf(FRESH, '--reload-strategy', 'env-vars'), /^1 Deployment\/default\/web: .*\[form\].*\n$/);
  assert.match(await linesOf(FRESH, '--stamp-domain', 'example.com', '--old-stamp-domain', 'rollstamp.io'), /\[form\]/);
});

reasons('key', async () => {
  const cwd = folderOf({ key: HASH_KEY });
  const text = documents(
    secret('db'),
    deployment('web', []).replace(/envFrom:\n/, 'envFrom:\n            - secretRef:\n                name: db\n'),
  );
  const { stdout } = await rollstamp(['stamp'], { stdin: text });
  assert.match(stdout, /secret\.rollstamp\.io\/db: "[0-9a-f]{32}"/);
  const keyed = await rollstamp(['check', '--no-diff', '--hash-key-file', 'key'], { cwd, stdin: stdout });
  assert.is(keyed.code, 1);
  assert.is(keyed.stdout, 'Deployment/default/web: secret db changed [key]\n');
});

reasons('names every stamp of every workload, on a line each', async () => {
  const text = documents(
    configMap('app'),
    configMap('two'),
    deployment('web', ['app', 'two']),
    deployment('api', ['app']),
  );
  assert.is(
    await linesOf(text),
    '1 Deployment/default/web: configmap app added, configmap two added\nDeployment/default/api: configmap app added\n',
  );
});

reasons.run();

const outcome = suite('the last line of check');

/** Exit code and last line. */
async function lastOf(argv: readonly string[], text: string): Promise<string> {
  const { code, stderr } = await rollstamp(['check', ...argv], { stdin: text });
  return `${String(code)} ${stderr.trimEnd().split('\n').at(-1) ?? ''}`;
}

const WARNED = FRESH.replace(AUTO, `${AUTO}\n    configmap.reloader.stakater.com/reload: "("`);
const FAILED = `${FRESH}---\n${configMap('bad', { a: '[]' })}---\n${deployment('other', ['bad'])}`;

outcome('tells fresh, stale and errors apart', async () => {
  assert.is(await lastOf([], FRESH), '0 check: every stamp is fresh (1 workload)');
  assert.is(await lastOf([], configMap('app')), '0 check: every stamp is fresh (0 workloads)');
  assert.is(await lastOf([], WARNED), '0 check: every stamp is fresh (1 workload); 1 warning');
  assert.is(await lastOf([], STALE), '1 check: 1 stamp in 1 workload is stale or missing');
  const two = documents(configMap('app'), deployment('web', ['app']), deployment('api', ['app']));
  assert.is(await lastOf([], two), '1 check: 2 stamps in 2 workloads are stale or missing');
  assert.is(await lastOf(['--strict'], WARNED), '1 check: 1 error; every stamp that could be checked is fresh');
  assert.is(
    await lastOf(['--strict'], WARNED.replace(DIGEST, OLD)),
    '1 check: 1 stamp in 1 workload is stale or missing; 1 error',
  );
});

outcome('says nothing more where all is well and --quiet is given', async () => {
  assert.equal(await rollstamp(['check', '--quiet'], { stdin: WARNED }), { code: 0, stdout: '', stderr: '' });
  assert.is(await lastOf(['--quiet'], STALE), '1 check: 1 stamp in 1 workload is stale or missing');
  assert.is(
    await lastOf(['--quiet', '--strict'], WARNED),
    '1 check: 1 error; every stamp that could be checked is fresh',
  );
});

outcome('is a field in JSON', async () => {
  const resultOf = async (text: string, ...flags: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await rollstamp(['check', '--format', 'json', ...flags], { stdin: text });
    assert.is(stderr, '');
    const { result } = JSON.parse(stdout) as { result: string };
    return `${String(code)} ${result}`;
  };
  assert.is(await resultOf(FRESH), '0 fresh');
  assert.is(await resultOf(STALE), '1 stale');
  assert.is(await resultOf(WARNED, '--strict'), '1 error');
  assert.is(await resultOf(FAILED), '1 error');
});

outcome('writes nothing, whatever it finds', async () => {
  const cwd = folderOf({ 'fresh.yaml': FRESH, 'stale.yaml': STALE.replaceAll('web', 'two'), 'failed.yaml': FAILED });
  const before = snapshot(cwd);
  for (const file of ['fresh.yaml', 'stale.yaml', 'failed.yaml', '.']) await rollstamp(['check', file], { cwd });
  assert.equal(snapshot(cwd), before);
});

outcome('exits 1 exactly where stamp --in-place would change something', async () => {
  for (const text of [...Object.values(PATCHED), FRESH, WARNED, configMap('app')]) {
    const cwd = folderOf({ 'a.yaml': text });
    const { code } = await rollstamp(['check', 'a.yaml'], { cwd });
    const before = snapshot(cwd);
    await rollstamp(['stamp', '--in-place', 'a.yaml'], { cwd });
    const isSame = snapshot(cwd)['a.yaml'] === before['a.yaml'];
    assert.is(code, isSame ? 0 : 1);
    assert.is((await rollstamp(['check', 'a.yaml'], { cwd })).code, 0, 'and 0 after it');
  }
});

outcome.run();

const github = suite('check --format github');

github('annotates findings and stale workloads', async () => {
  const cwd = folderOf({ 'a.yaml': WARNED.replace(DIGEST, OLD) });
  const { code, stdout, stderr } = await rollstamp(['check', '--format', 'github', 'a.yaml'], { cwd });
  assert.is(code, 1);
  const stale =
    'the stamps are stale: Deployment/default/web: configmap app changed [content]; run rollstamp stamp --in-place';
  assert.is(stdout, `::error file=a.yaml,line=11,col=9,title=rollstamp stale::${stale}\n`);
  const [warning = '', last, ...rest] = stderr.split('\n');
  assert.match(warning, /^::warning file=a\.yaml,line=11,col=9,title=rollstamp pattern-invalid::part 1 of annotation /);
  assert.is(last, 'check: 1 stamp in 1 workload is stale or missing; 1 warning');
  assert.equal(rest, ['']);
});

github('writes notices and errors', async () => {
  const missing = deployment('web', ['gone']);
  const info = await rollstamp(['check', '--format', 'github'], { stdin: missing });
  assert.match(info.stderr, /^::notice file=-,line=\d+,col=\d+,title=rollstamp source-missing::ConfigMap gone is not/);
  const error = await rollstamp(['check', '--format', 'github', '--missing', 'error'], { stdin: missing });
  assert.match(error.stderr, /^::error file=-,line=\d+,col=\d+,title=rollstamp source-missing::ConfigMap gone is not/);
  assert.is(error.code, 1);
});

github('escapes names', async () => {
  const name = '100%,a:b\nc.yaml';
  const cwd = folderOf({ [name]: STALE });
  const { stdout } = await rollstamp(['check', '--format', 'github', name], { cwd });
  assert.match(stdout, /^::error file=100%25%2Ca%3Ab%0Ac\.yaml,line=11,col=9,title=rollstamp stale::/);
  const workload = STALE.replace('  name: web', '  name: "we%b\\r\\n::error::x"');
  const named = await rollstamp(['check', '--format', 'github'], { stdin: workload });
  assert.match(named.stdout, '/default/we%25b\\u{d}\\u{a}::error::x: configmap app added');
  assert.is(named.stdout.split('\n').length, 2);
});

github.run();

const secrecy = suite('values stay secret');

/** In every value of a source, readable or in base64. */
const MARKERS = ['MaRkEr', Buffer.from('MaRkEr').toString('base64')];

const [PLAIN = '', ENCODED = ''] = MARKERS;

/** A Deployment on one line that uses the sources `app` and `db`. */
function onOneLine(name: string): string {
  const envFrom = [{ configMapRef: { name: 'app' } }, { secretRef: { name: 'db' } }];
  return JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, annotations: { 'reloader.stakater.com/auto': 'true' } },
    spec: { template: { spec: { containers: [{ envFrom }] } } },
  });
}

/** Such a Deployment on either side of every source, so that values are in the context of the diff. */
function beside(...sources: readonly string[]): string {
  return documents(
    ...sources.flatMap((one, index) => [`${onOneLine(`web-${String(index)}`)}\n`, one]),
    `${onOneLine('last')}\n`,
  );
}

const JSON_SECRET = `{"apiVersion":"v1","kind":"Secret","metadata":{"name":"db","annotations":{"kubectl.kubernetes.io/last-applied-configuration":"${PLAIN}"}},"data":{"a":"${ENCODED}"},"stringData":{"b":"${PLAIN}","c":"${PLAIN}"}}`;

const LAYOUTS: Readonly<Record<string, string>> = {
  block: beside(
    configMap('app', {
      a: PLAIN,
      b: `|\n    ${PLAIN}\n    more ${PLAIN}`,
      c: `>-\n    ${PLAIN}`,
      d: `"${PLAIN}\n    ${PLAIN}"`,
    }),
    secret('db', { a: PLAIN, b: `'${PLAIN}' # ${PLAIN}` }),
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n  annotations:\n    x: ${PLAIN}\ndata:\n  a: ${ENCODED}\n`,
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app\nbinaryData:\n  a: ${ENCODED}\n`,
  ),
  'data first': beside(
    `data:\n  a: ${PLAIN}\nkind: ConfigMap\nmetadata: {name: app}\napiVersion: v1\n`,
    `stringData:\n  a: ${PLAIN}\nkind: Secret\nmetadata: {name: db}\napiVersion: v1\n`,
  ),
  flow: beside(
    `{apiVersion: v1, kind: ConfigMap, metadata: {name: app}, data: {a: ${PLAIN}, b: "${PLAIN}"}}\n`,
    `apiVersion: v1\nkind: Secret\nmetadata: {name: db, annotations: {x: ${PLAIN}}}\ndata: {a: ${ENCODED},\n  b: ${ENCODED}}\n`,
  ),
  'compact JSON': beside(`${JSON_SECRET}\n`),
  'indented JSON': beside(`${JSON.stringify(JSON.parse(JSON_SECRET), null, 2).replace(/\s*\}\s*\}$/, '}}')}\n`),
  list: `apiVersion: v1\nkind: List\nitems:\n- ${JSON_SECRET}\n- ${onOneLine('web')}\n- data:\n    a: ${PLAIN}\n  apiVersion: v1\n  kind: ConfigMap\n  metadata:\n    name: app\n`,
  'JSON list': `{"apiVersion":"v1","kind":"List","items":[\n${JSON_SECRET},\n${onOneLine('web')}\n]}\n`,
  'broken values': beside(
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  a: ENC[${PLAIN}]\n  b: [${PLAIN}]\n  c: {d: ${PLAIN}}\n`,
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app\ndata: ${PLAIN}\n`,
  ),
  duplicates: beside(
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  a: ${PLAIN}\n  a: ${PLAIN}\nstringData:\n  b: ${PLAIN}\n`,
  ),
  aliases: beside(
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nx: &x ${PLAIN}\ny: &y {b: ${PLAIN}}\nstringData:\n  a: *x\n  <<: *y\n`,
  ),
  CRLF: beside(secret('db', { a: PLAIN, b: `|\n    ${PLAIN}` })).replaceAll('\n', '\r\n'),
};

for (const [layout, text] of Object.entries(LAYOUTS)) {
  secrecy(`in every output: ${layout}`, async () => {
    assert.match(text, PLAIN);
    for (const argv of [
      ['check'],
      ['check', '--format', 'json'],
      ['check', '--format', 'github'],
      ['check', '--granularity', 'keys'],
      ['explain'],
      ['explain', '--format', 'json'],
      ['explain', '--unseen'],
      ['stamp', '--in-place', '--format', 'json'],
    ]) {
      const cwd = folderOf({ 'a.yaml': text });
      const { code, stdout, stderr } = await rollstamp([...argv, 'a.yaml'], { cwd });
      assert.ok(code <= 1, stderr);
      for (const marker of MARKERS) {
        assert.not.match(stdout, marker, argv.join(' '));
        assert.not.match(stderr, marker, argv.join(' '));
      }
      if (argv.length === 1 && argv[0] === 'check') assert.match(stdout, '<redacted>');
    }
  });
}

secrecy.run();
