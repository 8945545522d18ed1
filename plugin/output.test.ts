import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf } from '../fixtures/cli/folders.ts';
import { rollstamp } from '../fixtures/cli/harness.ts';
import type { World } from '../fixtures/cli/harness.ts';
import { AUTO, FRESH, STALE, deployment } from '../fixtures/cli/manifests.ts';

/** An info, a warning and, with --missing error, an error. */
const FOUND = deployment('web', ['gone']).replace(AUTO, `${AUTO}\n    configmap.reloader.stakater.com/reload: "("`);

/** Severity and code of each finding that a check tells. */
async function told(flags: readonly string[], text = FOUND): Promise<readonly string[]> {
  const { stderr } = await rollstamp(['check', ...flags], { stdin: text });
  return [...stderr.matchAll(/^\S+ (\w+): .* \[([a-z-]+)\]$/gm)].map(
    ([, severity, code]) => `${String(severity)} ${String(code)}`,
  );
}

const findings = suite('findings');

findings('are told with place, severity, message and code, in the order of the input', async () => {
  const { stderr } = await rollstamp(['check'], { stdin: FOUND });
  const [first, second, last, ...rest] = stderr.split('\n');
  assert.match(
    String(first),
    /^-:4:9: warning: part 1 of annotation configmap\.reloader\.stakater\.com\/reload of Deployment web is not a regular expression .* \[pattern-invalid\]$/,
  );
  assert.match(
    String(second),
    /^-:19:17: info: ConfigMap gone is not in namespace default of this set, .* \[source-missing\]$/,
  );
  assert.is(last, 'check: every stamp is fresh (1 workload); 1 warning');
  assert.equal(rest, ['']);
});

findings('are errors only with --quiet', async () => {
  assert.equal(await told([]), ['warning pattern-invalid', 'info source-missing']);
  assert.equal(await told(['--quiet']), []);
  assert.equal(await told(['--quiet', '--missing', 'error']), ['error source-missing']);
  assert.equal(await told(['--quiet=false']), ['warning pattern-invalid', 'info source-missing']);
});

findings('that are warnings are errors with --strict', async () => {
  const { code, stdout, stderr } = await rollstamp(['stamp', '--strict'], { stdin: FOUND });
  assert.is(code, 1);
  assert.is(stdout, '');
  assert.match(stderr, /^-:4:9: error: part 1 of .* \[pattern-invalid\]$/m);
  assert.match(stderr, /^-:19:17: info: .* \[source-missing\]$/m);
  assert.match(stderr, /\nstamp: 1 error; nothing was written\n$/);
});

findings('have the severity that --severity gives them', async () => {
  assert.equal(await told(['--severity', 'source-missing=error']), ['warning pattern-invalid', 'error source-missing']);
  assert.equal(await told(['--severity', 'source-missing=warning', '--severity', 'pattern-invalid=off']), [
    'warning source-missing',
  ]);
  assert.equal(await told(['--severity', 'pattern-invalid=info', '--strict']), [
    'info pattern-invalid',
    'info source-missing',
  ]);
  assert.equal(await told(['--severity', 'source-missing=warning', '--strict']), [
    'error pattern-invalid',
    'error source-missing',
  ]);
  const off = await rollstamp(['stamp', '--severity', 'source-missing=off', '--missing', 'error'], { stdin: FOUND });
  assert.is(off.code, 0);
});

findings('of input that cannot be processed are told with --quiet, and whatever the severity', async () => {
  const { code, stderr } = await rollstamp(['check', '--quiet'], { stdin: 'kind: ConfigMap\na: "' });
  assert.is(code, 3);
  assert.is(stderr, '-:2:5: error: not YAML: a closing `"` is expected [yaml-syntax]\n');
});

findings('have no length that paths could exceed', async () => {
  const directory = `${'d'.repeat(200)}/${'e'.repeat(200)}`;
  const cwd = folderOf({ [`${directory}/a.yaml`]: FOUND });
  const { stderr } = await rollstamp(['check', `${directory}/a.yaml`], { cwd });
  assert.match(stderr, `${directory}/a.yaml:4:9: warning: `);
});

findings.run();

const colour = suite('colour');
const ESCAPE = '\u001B';

colour('is for terminals', async () => {
  const isPainted = async (world: World): Promise<readonly boolean[]> => {
    const { stdout, stderr } = await rollstamp(['check', '--missing', 'error'], {
      ...world,
      stdin: `${STALE}---\n${FOUND}`,
    });
    return [stdout.includes(ESCAPE), stderr.includes(ESCAPE)];
  };
  assert.equal(await isPainted({}), [false, false]);
  assert.equal(await isPainted({ tty: 'both' }), [true, true]);
  assert.equal(await isPainted({ tty: 'stdout' }), [true, false]);
  assert.equal(await isPainted({ tty: 'stderr' }), [false, true]);
  assert.equal(await isPainted({ tty: 'both', env: { NO_COLOR: '1' } }), [false, false]);
  assert.equal(await isPainted({ tty: 'both', env: { NO_COLOR: '0' } }), [false, false]);
  assert.equal(await isPainted({ tty: 'both', env: { NO_COLOR: '' } }), [true, true], 'as no-color.org has it');
  assert.equal(await isPainted({ tty: 'both', env: { TERM: 'dumb' } }), [false, false]);
  assert.equal(await isPainted({ env: { FORCE_COLOR: '1' } }), [false, false]);
});

colour('paints severities', async () => {
  const { stderr } = await rollstamp(['check', '--missing', 'error'], { stdin: FOUND, tty: 'stderr' });
  assert.match(stderr, `-:4:9: ${ESCAPE}[33mwarning${ESCAPE}[39m: part 1`);
  assert.match(stderr, `-:19:17: ${ESCAPE}[31merror${ESCAPE}[39m: ConfigMap gone`);
  const info = await rollstamp(['check'], { stdin: FOUND, tty: 'stderr' });
  assert.match(info.stderr, `-:19:17: ${ESCAPE}[36minfo${ESCAPE}[39m: ConfigMap gone`);
});

colour('is not in JSON, workflow commands or manifests', async () => {
  for (const argv of [
    ['check', '--format', 'json'],
    ['check', '--format', 'github'],
    ['explain', '--format', 'json'],
    ['stamp'],
    ['stamp', '--format', 'json'],
  ]) {
    const { stdout, stderr } = await rollstamp(argv, { stdin: STALE, tty: 'both' });
    assert.not.match(stdout + stderr, ESCAPE, argv.join(' '));
  }
});

colour.run();

const progress = suite('progress');

/** What a check of 5 files in 2 sets writes about its progress, with 400 ms between two looks at the clock. */
async function progressOf(world: World): Promise<readonly string[]> {
  const files = ['a/1', 'a/2', 'a/3', 'a/4', 'b\u0007/1'].map((name) => [`${name}.yaml`, FRESH]);
  const cwd = folderOf(Object.fromEntries(files) as Record<string, string>);
  const { stderr } = await rollstamp(['check', '--quiet', 'a', 'b\u0007'], { ...world, cwd });
  return stderr.split(`\r${ESCAPE}[K`).slice(1);
}

progress('is told after a second, on a terminal, and wiped away', async () => {
  const slow = (look: number): number => look * 400;
  assert.equal(await progressOf({ tty: 'stderr', clock: slow }), [
    'reading file 3',
    'reading file 4',
    'reading file 5',
    'stamping set 1 of 2 a',
    'stamping set 2 of 2 b\\u{7}',
    '',
  ]);
});

progress('is told ten times a second at most', async () => {
  const clock = (look: number): number => (look === 1 ? 0 : 1000 + look * 40);
  const lines = await progressOf({ tty: 'stderr', clock });
  assert.equal(lines, ['reading file 1', 'reading file 4', 'stamping set 2 of 2 b\\u{7}', '']);
});

progress('is not told of a fast run, nor where there is no terminal', async () => {
  assert.equal(await progressOf({ tty: 'stderr', clock: (look) => look * 100 }), []);
  assert.equal(await progressOf({ tty: 'stdout', clock: (look) => look * 10_000 }), []);
});

progress('is wiped away before an error', async () => {
  const cwd = folderOf({ 'd/a.yaml': FRESH, 'd/b.yaml': 'kind: ConfigMap\na: "' });
  const { code, stdout, stderr } = await rollstamp(['stamp', 'd'], {
    cwd,
    tty: 'stderr',
    clock: (look) => look * 2000,
    env: { NO_COLOR: '1' },
  });
  assert.is(code, 3);
  assert.is(stdout, '');
  assert.ok(
    stderr.endsWith(`\r${ESCAPE}[Kd/b.yaml:2:5: error: not YAML: a closing \`"\` is expected [yaml-syntax]\n`),
    stderr,
  );
});

progress.run();

const hostile = suite('hostile names');

/** What a terminal obeys, beside the line feed. */
const OBEYED = /[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** As YAML has it in double quotes: an escape sequence, a line break, a C1 control, an override of the direction. */
const EVIL = '\\e[31mx\\r\\n::error::y\\x9b31m\u202E\\u2028\\"';

const TEXTS: Readonly<Record<string, string>> = {
  workload: STALE.replace('name: web', `name: "${EVIL}"`),
  namespace: STALE.replace('name: web\n', `name: web\n  namespace: "${EVIL}"\n`),
  source: STALE.replaceAll('name: app\n', `name: "${EVIL}"\n`),
  'missing source': deployment('web', [`"${EVIL}"`]),
  key: STALE.replace('testenv: configmap5678', `"${EVIL}": 1`),
  'missing key': STALE.replace(
    'envFrom:\n',
    `env:\n            - {name: A, valueFrom: {configMapKeyRef: {name: app, key: "${EVIL}"}}}\n          envFrom:\n`,
  ),
  annotation: STALE.replace(AUTO, `${AUTO}\n    "${EVIL}": 1`),
  'foreign stamp': FRESH.replace('configmap.rollstamp.io/app:', `"configmap.rollstamp.io/${EVIL}":`),
  pattern: STALE.replace(AUTO, `configmap.reloader.stakater.com/reload: "${EVIL}(, app"`),
  'workload reference': `apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: r}\nspec:\n  workloadRef: {apiVersion: apps/v1, kind: Deployment, name: "${EVIL}"}\n`,
  'context of a change': STALE.replace('        app: web\n', '        app: web # \u202E\u200F\n'),
};

for (const [place, text] of Object.entries(TEXTS)) {
  hostile(`are escaped in every format: ${place}`, async () => {
    const path = `\u001B]0;x\u0007\n\u009B1m\u202E".yaml`;
    const cwd = folderOf({ [path]: text });
    for (const argv of [
      ['check'],
      ['explain'],
      ['explain', '--unseen'],
      ['stamp', '--in-place'],
      ['stamp', '--in-place', '--reload-strategy', 'env-vars', '--strict'],
    ]) {
      for (const format of ['text', 'json', 'github']) {
        const { code, stdout, stderr } = await rollstamp([...argv, '--format', format, path], {
          cwd,
          tty: 'both',
          env: { NO_COLOR: '1' },
        });
        const name = `${argv.join(' ')} --format ${format}: ${JSON.stringify(stdout + stderr)}`;
        assert.ok(code <= 1, name);
        assert.not.match(stdout, OBEYED, name);
        assert.not.match(stderr, OBEYED, name);
        if (format === 'json') assert.is(typeof JSON.parse(argv[0] === 'stamp' ? stderr : stdout), 'object');
      }
    }
  });
}

hostile('of a file are escaped where it cannot be read', async () => {
  const path = '\u001B[31m\n.yaml';
  const cwd = folderOf({ [path]: 'kind: ConfigMap\na: "' });
  const text = await rollstamp(['check', path], { cwd });
  assert.is(text.stderr, '\\u{1b}[31m\\u{a}.yaml:2:5: error: not YAML: a closing `"` is expected [yaml-syntax]\n');
  const github = await rollstamp(['check', '--format', 'github', path], { cwd });
  assert.match(
    github.stderr,
    /^::error file=\\u\{1b\}\[31m%0A\.yaml,line=2,col=5,title=rollstamp yaml-syntax::not YAML/,
  );
  const missing = await rollstamp(['check', `no${path}`], { cwd });
  assert.is(missing.stderr, 'rollstamp: no\\u{1b}[31m\\u{a}.yaml: there is no such file or directory\n');
});

hostile('keep their meaning in JSON', async () => {
  const { stdout } = await rollstamp(['check', '--format', 'json'], { stdin: TEXTS['workload'] ?? '' });
  const { workloads } = JSON.parse(stdout) as { workloads: { name: string }[] };
  assert.is(workloads[0]?.name, '\u001B[31mx\r\n::error::y\u009B31m\u202E\u2028"');
});

hostile.run();
