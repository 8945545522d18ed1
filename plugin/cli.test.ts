import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf, snapshot } from '../fixtures/cli/folders.ts';
import { rollstamp } from '../fixtures/cli/harness.ts';
import { STALE } from '../fixtures/cli/manifests.ts';

const COMMANDS = ['stamp', 'check', 'explain'] as const;

/** Asserts wrong usage: the message, exit code 2, and that nothing else happened. */
async function refuses(argv: readonly string[], message: string): Promise<void> {
  const cwd = folderOf({ 'app.yaml': STALE, 'd/app.yaml': STALE });
  const before = snapshot(cwd);
  const { code, stdout, stderr } = await rollstamp(argv, { cwd, stdin: STALE });
  assert.is(stderr, `rollstamp: ${message}\n`, argv.join(' '));
  assert.is(code, 2);
  assert.is(stdout, '');
  assert.equal(snapshot(cwd), before);
}

const usage = suite('usage');

usage('refuses unknown commands', async () => {
  const message = (name: string): string =>
    `unknown command ${name}; the commands are stamp, check, explain; see rollstamp --help`;
  await refuses(['stmp'], message('stmp'));
  await refuses(['stmp', 'app.yaml', '--in-place'], message('stmp'));
  await refuses(['app.yaml'], message('app.yaml'));
  await refuses(['stmp', '--help'], message('stmp'));
  await refuses(['help', 'stmp'], message('stmp'));
});

usage('refuses unknown options', async () => {
  for (const command of COMMANDS) {
    await refuses([command, '--nope', 'app.yaml'], `unknown option --nope; see rollstamp ${command} --help`);
    await refuses([command, 'app.yaml', '-q'], `unknown option -q; see rollstamp ${command} --help`);
    await refuses([command, '--no-nope'], `unknown option --no-nope; see rollstamp ${command} --help`);
    await refuses([command, '--nope=1'], `unknown option --nope=1; see rollstamp ${command} --help`);
  }
});

usage('suggests an option that is spelt alike', async () => {
  await refuses(
    ['stamp', '--in-plce', 'app.yaml'],
    'unknown option --in-plce; did you mean --in-place?; see rollstamp stamp --help',
  );
  await refuses(
    ['check', '--is-argo-rollouts', 'true', 'app.yaml'],
    'unknown option --is-argo-rollouts; did you mean --is-Argo-Rollouts?; see rollstamp check --help',
  );
});

usage('says which command an option belongs to', async () => {
  await refuses(
    ['check', '--in-place', 'app.yaml'],
    '--in-place is an option of stamp, not of check; see rollstamp check --help',
  );
  await refuses(
    ['stamp', '--no-diff', 'app.yaml'],
    '--no-diff is an option of check, not of stamp; see rollstamp stamp --help',
  );
  await refuses(
    ['check', '--unseen', 'app.yaml'],
    '--unseen is an option of explain, not of check; see rollstamp check --help',
  );
});

usage('wants the command first', async () => {
  await refuses(
    ['--quiet', 'check', 'app.yaml'],
    'unknown option --quiet before the command; options come after it, e.g. rollstamp check --quiet; see rollstamp --help',
  );
});

usage('refuses values that are missing or not allowed', async () => {
  const cases: readonly (readonly [flags: readonly string[], message: string])[] = [
    [['--format'], '--format takes a value: text|json|github; see rollstamp check --help'],
    [['--namespace'], '--namespace takes a value: NS; see rollstamp check --help'],
    [['--format', 'xml'], '--format takes text, json or github'],
    [['--format='], '--format takes text, json or github'],
    [['--jobs=sometimes'], '--jobs takes auto, always or never'],
    [['--stamp', 'both'], '--stamp takes each or single'],
    [['--strict=maybe'], '--strict takes true or false'],
    [['--strict='], '--strict takes true or false'],
    [['--enable-ha=maybe'], '--enable-ha takes true or false'],
    [['--is-Argo-Rollouts', 'app.yaml'], '--is-Argo-Rollouts takes true or false'],
    [['--severity', 'key-missing'], '--severity takes CODE=error|warning|info|off, e.g. key-missing=error'],
    [['--severity', '=off'], '--severity takes CODE=error|warning|info|off, e.g. key-missing=error'],
    [['--severity', 'key-missing=fatal'], '--severity key-missing=…: takes error, warning, info or off'],
    [['--resources-to-ignore', 'pods'], '--resources-to-ignore takes configMaps or secrets, one of them'],
    [['--resources-to-ignore', 'configMaps,secrets'], '--resources-to-ignore takes configMaps or secrets, one of them'],
    [['--ignored-workload-types', 'deployments'], '--ignored-workload-types takes jobs and cronjobs'],
    [
      ['--workload', 'CloneSet'],
      '--workload takes GROUP/KIND=path.to.template, e.g. apps.kruise.io/CloneSet=spec.template',
    ],
    [['--workload', 'apps/Deployment=spec.template'], '--workload apps/Deployment: the kind is built in'],
    [['--namespace-labels', 'shop'], "--namespace-labels takes NS=key=value,key=value, e.g. 'shop=team=web,env=prod'"],
    [
      ['--namespace-selector', 'a b'],
      '--namespace-selector: the label selector "a b" has "b" where an operator is expected; allowed are k, !k, k=v, k!=v, k in (a,b), k notin (a,b), k>1 or k<1, joined with commas',
    ],
    [['--enable', 'teleport'], '--enable teleport: there is no such addition in this version'],
    [
      ['--stamp-domain', 'Example'],
      'a stamp domain must be a DNS subdomain (lower-case letters, digits, - and .) of at most 243 characters',
    ],
    [['--auto-annotation', ''], 'an annotation key must not be empty: leave the option out for the default'],
    [
      ['--auto-annotation', 'rollstamp.io/config-digest'],
      'the annotation key rollstamp.io/config-digest lies under the prefixes of the stamps (rollstamp.io): rename one of them',
    ],
    [
      ['--reload-strategy', 'env-vars', '--stamp', 'single'],
      '--reload-strategy env-vars writes what Reloader would write, so it does not go with --stamp single: leave one of them out',
    ],
    [
      ['--reload-strategy', 'env-vars', '--granularity', 'keys'],
      '--reload-strategy env-vars writes what Reloader would write, so it does not go with --granularity: leave one of them out',
    ],
  ];
  for (const [flags, message] of cases) await refuses(['check', 'app.yaml', ...flags], message);
});

usage('names the codes where one is unknown', async () => {
  const { code, stderr } = await rollstamp(['check', '--severity', 'nope=off'], { stdin: STALE });
  assert.is(code, 2);
  assert.match(
    stderr,
    /^rollstamp: --severity nope: there is no such finding; the codes are alias-shared, .*workload-missing\n$/,
  );
});

usage('refuses paths that do not exist, are empty, or hold nothing', async () => {
  await refuses(['check', 'nope.yaml'], 'nope.yaml: there is no such file or directory');
  await refuses(['stamp', '--in-place', 'd', 'nope'], 'nope: there is no such file or directory');
  await refuses(['stamp', '--in-place', 'x/*.yaml'], 'x/*.yaml: the pattern matches no file or directory');
  await refuses(
    ['stamp', '--in-place', ''],
    'a path is empty (a variable that is not set?): name a file or a directory; . is this one',
  );
  const cwd = folderOf({ 'empty/readme.md': '' });
  const { code, stderr } = await rollstamp(['check', 'empty'], { cwd });
  assert.is(code, 2);
  const message = 'the directory holds no manifests (*.yaml, *.yml, *.json); name the directory that holds the render';
  assert.is(stderr, `rollstamp: empty: ${message}\n`);
});

usage('refuses a file in two sets', async () => {
  await refuses(
    ['stamp', '--in-place', '.', 'd'],
    'd/app.yaml is in two sets, . and d: name directories that do not overlap',
  );
});

usage('has no place for standard input', async () => {
  const message = '--in-place needs files or directories; standard input has no place';
  await refuses(['stamp', '--in-place', '-'], message);
  await refuses(['stamp', '--in-place', 'app.yaml', '-'], message);
});

usage('says what to write down where a hook has no paths', async () => {
  for (const [argv, id] of [
    [['stamp', '--in-place'], 'rollstamp-fix'],
    [['check', '--tracked'], 'rollstamp-check'],
  ] as const) {
    const { code, stdout, stderr } = await rollstamp(argv, { stdin: '' });
    assert.is(code, 2);
    assert.is(stdout, '');
    const [message = '', ...example] = stderr.split('\n');
    const expected = `rollstamp: ${argv[0]}: no path is given or configured; name the directories that hold rendered manifests, one for each environment`;
    assert.is(message, expected);
    assert.ok(example.includes('paths:') && example.includes(`      - id: ${id}`), stderr);
  }
});

usage('says what to do where there is nothing to read', async () => {
  for (const command of COMMANDS) {
    const { code, stdout, stderr } = await rollstamp([command]);
    assert.is(code, 2);
    assert.is(stdout, '');
    const message = `nothing to read: name files or directories, or pipe manifests in, e.g. kustomize build . | rollstamp ${command}; see rollstamp ${command} --help`;
    assert.is(stderr, `rollstamp: ${message}\n`);
  }
});

usage('takes what stands after -- as paths', async () => {
  const cwd = folderOf({ '--strict.yaml': STALE, '-': 'kind: [' });
  const { code, stderr } = await rollstamp(['check', '--quiet', '--', '--strict.yaml'], { cwd });
  assert.is(code, 1);
  assert.is(stderr, 'check: 1 stamp in 1 workload is stale or missing\n');
  await refuses(['check', '--', '--strict=maybe'], '--strict=maybe: there is no such file or directory');
});

usage('shows the version', async () => {
  const { code, stdout, stderr } = await rollstamp(['--version']);
  assert.is(code, 0);
  assert.match(stdout, /^\d+\.\d+\.\d+(-\S+)?\n$/);
  assert.is(stderr, '');
});

usage('escapes what it quotes', async () => {
  await refuses(
    ['\u001B[31mred\n'],
    'unknown command \\u{1b}[31mred\\u{a}; the commands are stamp, check, explain; see rollstamp --help',
  );
  await refuses(['check', '\u009B31m\u202E.yaml'], '\\u{9b}31m\\u{202e}.yaml: there is no such file or directory');
  await refuses(['check', '--\u001B[2J'], 'unknown option --\\u{1b}[2J; see rollstamp check --help');
  await refuses(
    ['check', '--enable', '\u001B]0;title\u0007'],
    '--enable \\u{1b}]0;title\\u{7}: there is no such addition in this version',
  );
});

usage.run();
