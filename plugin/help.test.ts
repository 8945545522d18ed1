import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf } from '../fixtures/cli/folders.ts';
import { rollstamp } from '../fixtures/cli/harness.ts';
import type { Outcome } from '../fixtures/cli/harness.ts';
import { FRESH, STALE, configMap, deployment, documents } from '../fixtures/cli/manifests.ts';
import { COMMAND_OPTIONS, NO_EFFECT_FLAGS, OPTIONS } from '../lib/options.ts';
import { EXAMPLES, OVERVIEW } from './help.ts';

const COMMANDS = ['stamp', 'check', 'explain'] as const;

const help = suite('help');

/** Every way to ask for help, and the start of what is shown. */
const ASKED: readonly (readonly [argv: readonly string[], start: string])[] = [
  [[], 'Usage: rollstamp [options] [command]\n\nMakes pods roll when their configuration changes, from Git alone.\n'],
  [['--help'], 'Usage: rollstamp [options] [command]\n'],
  [['-h'], 'Usage: rollstamp [options] [command]\n'],
  [['help'], 'Usage: rollstamp [options] [command]\n'],
  ...COMMANDS.flatMap((command): (readonly [readonly string[], string])[] => {
    const start = `Usage: rollstamp ${command} [options] [paths...]\n`;
    return [
      [[command, '--help'], start],
      [[command, 'nope.yaml', '-h', '--strict'], start],
      [['help', command], start],
    ];
  }),
];

for (const [argv, start] of ASKED) {
  help(`is shown by: rollstamp ${argv.join(' ')}`, async () => {
    const { code, stdout, stderr } = await rollstamp(argv);
    assert.is(code, 0);
    assert.is(stderr, '');
    assert.ok(stdout.startsWith(start), stdout.slice(0, 200));
    const long = stdout.split('\n').filter((line) => line.length > 100);
    assert.equal(long, []);
  });
}

help('names every command', async () => {
  const { stdout } = await rollstamp(['--help']);
  for (const command of COMMANDS)
    assert.match(stdout, new RegExp(`^ {2}${command} \\[options\\] \\[paths\\.\\.\\.\\] `, 'm'));
});

help('names every option of its command, and none of another or without an effect', async () => {
  for (const command of COMMANDS) {
    const { stdout } = await rollstamp([command, '--help']);
    const shown = [...stdout.matchAll(/^ {2}(?:-h, )?--(\S+)/gm)].map(([, name]) => String(name));
    const own = COMMAND_OPTIONS.filter(({ commands }) => commands.includes(command)).map(
      ({ name, type, default: on }) => (type === 'boolean' && on === 'true' ? `no-${name}` : name),
    );
    assert.equal(shown.toSorted(), [...own, ...OPTIONS.map(({ name }) => name), 'help'].toSorted());
    for (const { name } of NO_EFFECT_FLAGS) assert.not.match(stdout, `--${name}`);
  }
});

help('explains the exit codes and where options come from', async () => {
  for (const command of COMMANDS) {
    const { stdout } = await rollstamp([command, '--help']);
    assert.match(stdout, /^Exit codes:\n {2}0 {2}done\n {2}1 .*\n {2}2 .*\n {2}3 .*; nothing was written\n/m);
    assert.match(stdout, 'ROLLSTAMP_AUTO_RELOAD_ALL=true');
    assert.match(stdout, '.rollstamp.yaml');
  }
});

help.run();

const examples = suite('examples of the help');

/** What the tools in examples print. */
const RENDERS: Readonly<Record<string, string>> = {
  'kustomize build overlays/prod': STALE,
  'helm template web ./chart --namespace shop': documents(
    configMap('app').replace('name: app', 'name: app\n  namespace: shop'),
    deployment('web', ['app']),
  ),
};

/** The folder in which the examples run: stale renders, and one without an annotation. */
function workFolder(): string {
  return folderOf({
    'rendered/staging/all.yaml': STALE,
    'rendered/prod/all.yaml': STALE,
    'manifests.yaml': documents(configMap('app'), deployment('web', ['app'], 'a: b')),
  });
}

/** Runs `[RENDER |] rollstamp … [> FILE]`. */
async function runExample(line: string, cwd: string): Promise<Outcome> {
  const [, render, command = '', target] = /^(?:(.*?) \| )?rollstamp ([^>]*?)(?: > (\S+))?$/.exec(line) ?? [];
  const stdin = render === undefined ? undefined : RENDERS[render];
  assert.is(stdin === undefined, render === undefined, `the test does not know: ${String(render)}`);
  const outcome = await rollstamp(command.split(' '), { cwd, ...(stdin === undefined ? {} : { stdin }) });
  if (target !== undefined) {
    mkdirSync(dirname(join(cwd, target)), { recursive: true });
    writeFileSync(join(cwd, target), outcome.stdout);
  }
  return outcome;
}

/** Every example, with its exit code and what its output holds. */
const EXPECTED: Readonly<Record<string, readonly [code: number, output: string]>> = {
  'kustomize build overlays/prod | rollstamp stamp': [0, 'configmap.rollstamp.io/app: "'],
  'helm template web ./chart --namespace shop | rollstamp stamp --namespace shop': [0, 'configmap.rollstamp.io/app: "'],
  'rollstamp stamp --in-place rendered/prod': [0, '1 workload stamped in 1 file of 1'],
  'rollstamp stamp --auto-reload-all manifests.yaml': [0, 'configmap.rollstamp.io/app: "'],
  'rollstamp stamp --reload-strategy env-vars manifests.yaml': [0, 'kind: Deployment'],
  'rollstamp check rendered/staging rendered/prod': [1, '2 stamps in 2 workloads are stale or missing'],
  'rollstamp check --format github rendered/staging rendered/prod': [1, '::error file=rendered/prod/all.yaml,'],
  'rollstamp explain rendered/prod': [0, 'configmap app: rule auto, '],
  'rollstamp explain --unseen rendered/prod': [
    0,
    'explain: the set holds every source that Reloader would roll for its workloads',
  ],
};

const LINES = Object.values(EXAMPLES).flatMap((text) =>
  [...text.matchAll(/^ {4}\$ (.*)$/gm)].map(([, line]) => String(line)),
);

examples('are all known here', () => {
  assert.equal(LINES.toSorted(), Object.keys(EXPECTED).toSorted());
});

for (const [line, [expected, output]] of Object.entries(EXPECTED)) {
  examples(`work: ${line}`, async () => {
    const { code, stdout, stderr } = await runExample(line, workFolder());
    assert.is(code, expected, stderr);
    assert.match(stdout + stderr, output);
    assert.not.match(stderr, /error: /);
  });
}

examples('of the overview work one after another', async () => {
  const lines = [...OVERVIEW.matchAll(/^ {2}((?:.* \| )?rollstamp .*)$/gm)].map(([, line]) => String(line));
  assert.is(lines.length, 3);
  const cwd = workFolder();
  const codes: number[] = [];
  for (const line of lines) codes.push((await runExample(line, cwd)).code);
  assert.equal(codes, [0, 0, 0]);
  const { stdout } = await rollstamp(['stamp', 'rendered/prod'], { cwd });
  assert.is(stdout, FRESH);
});

examples.run();
