/**
 * docs/pre-commit.md and docs/ci.md, word for word: sessions are typed into a shell, hooks and jobs are run.
 * `UPDATE=1 npm run e2e -- --match docs` writes what the sessions print.
 */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { isUpdate, read } from '../scripts/docs.ts';
import { blocksOf, commandsOf } from '../scripts/markdown.ts';
import type { Block } from '../scripts/markdown.ts';
import { act } from './action.ts';
import {
  PLAIN,
  cloneOfWorkingTree,
  commitAll,
  filesOf,
  folderOf,
  repositoryOf,
  rollstamp,
  root,
  run,
  succeed,
  writeFilesTo,
} from './shell.ts';
import type { Environment, Outcome } from './shell.ts';
import { tool } from './tools.ts';

/** How the documents call this repository. */
const URL = 'https://git.example.com/rollstamp';
const USES = 'example/rollstamp@v0.1.0';

function localized(text: string): string {
  return text.replaceAll(URL, cloneOfWorkingTree());
}

function generalized(text: string): string {
  return text.replaceAll(cloneOfWorkingTree(), URL);
}

/** The tools by the names that people type. */
const bin = folderOf();
for (const name of ['kustomize', 'helm', 'pre-commit'] as const) symlinkSync(tool(name), join(bin, name));
const env: Environment = {
  ...PLAIN,
  PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
  PRE_COMMIT_HOME: folderOf(),
};

function bash(script: string, cwd: string): Outcome {
  return run(['bash', '-e', '-c', `exec 2>&1\n${script}`], { cwd, env });
}

function deployment(name: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop
  annotations:
    reloader.stakater.com/auto: "true"
spec:
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      containers:
        - name: app
          envFrom:
            - configMapRef:
                name: app-config
`;
}

const CONFIG = `apiVersion: v1
kind: ConfigMap
metadata:
  name: app-config
  namespace: shop
data:
  LOG_LEVEL: info
`;

/** A repository with the renders of two environments, stamped. */
function renders(): string {
  const files = ['staging', 'prod'].flatMap((name) => [
    [`rendered/${name}/config.yaml`, CONFIG],
    [`rendered/${name}/web.yaml`, deployment('web')],
  ]);
  const folder = repositoryOf(Object.fromEntries(files) as Record<string, string>);
  assert.is(rollstamp(['stamp', '--in-place', 'rendered/*'], { cwd: folder }).code, 0);
  commitAll(folder, 'Stamp');
  return folder;
}

function fileOf({ info }: Block): string | undefined {
  return /^file=(\S+)$/.exec(info)?.[1];
}

/** The block of a document that is a file of that name; of several the first. */
function fileIn(document: string, name: string): string {
  const block = blocksOf(read(document)).find((one) => fileOf(one) === name);
  if (block === undefined) throw new Error(`${document} has no ${name}`);
  return block.text;
}

const test = suite('documents');

test('docs/pre-commit.md: what is typed gives what is shown', () => {
  const folder = renders();
  let text = read('docs/pre-commit.md');
  const replayed: { readonly block: Block; readonly output: string }[] = [];
  for (const block of blocksOf(text)) {
    const file = fileOf(block);
    // After the commands shown, other forms of the same files follow.
    if (file !== undefined && replayed.length === 0) writeFilesTo(folder, { [file]: localized(block.text) });
    if (block.info !== 'e2e') continue;
    const lines = commandsOf(block).map((line) => {
      return `status=$?; printf '%s\\n' '$ ${line.replaceAll("'", String.raw`'\''`)}'; (exit $status)\n${line}\n`;
    });
    const { stdout } = run(['bash', '-c', `exec 2>&1\n${lines.join('')}`], { cwd: folder, env });
    replayed.push({ block, output: generalized(stdout) });
  }
  assert.ok(replayed.length > 2);
  for (const { block, output } of replayed.toReversed()) {
    if (!isUpdate) assert.fixture(output, block.text);
    text = `${text.slice(0, block.start)}${output}${text.slice(block.start + block.text.length)}`;
  }
  if (isUpdate) writeFileSync(join(root, 'docs', 'pre-commit.md'), text);
  assert.is(run(['git', 'log', '--oneline'], { cwd: folder, env }).stdout.trim().split('\n').length, 4);
});

/** Every form of the hooks' files, in the README too. */
const CONFIGURATIONS = ['README.md', 'docs/pre-commit.md'].flatMap((name) =>
  blocksOf(read(name))
    .filter((block) => fileOf(block) === '.pre-commit-config.yaml')
    .map((block, index) => ({ name: `${name}, number ${String(index + 1)}`, text: localized(block.text) })),
);

const SETTINGS = ['README.md', 'docs/pre-commit.md'].flatMap((name) =>
  blocksOf(read(name))
    .filter((block) => fileOf(block) === '.rollstamp.yaml')
    .map(({ text }) => text),
);

for (const { name, text } of CONFIGURATIONS) {
  test(`${name}: the hooks let a fresh commit pass and stop a stale one`, () => {
    assert.ok(SETTINGS.length > 1);
    const all = /^ +args: .*rendered/m.test(text) ? [''] : SETTINGS;
    for (const settings of all) {
      const folder = renders();
      const files = {
        '.pre-commit-config.yaml': text,
        'charts/x.yaml': 'kind: [x\n',
        'rendered/prod/not-ours.yaml': '',
      };
      writeFilesTo(folder, settings === '' ? files : { ...files, '.rollstamp.yaml': settings });
      succeed(['pre-commit', 'validate-config'], { cwd: folder, env });
      commitAll(folder, 'Set up');
      const check = ['pre-commit', 'run', '--all-files'];
      const fresh = run(check, { cwd: folder, env });
      assert.is(fresh.code, 0, fresh.output);
      assert.match(fresh.output, /^rollstamp (?:check|fix)\.+Passed$/m);
      writeFilesTo(folder, { 'rendered/prod/config.yaml': CONFIG.replace('info', 'debug') });
      const stale = run(check, { cwd: folder, env });
      assert.is(stale.code, 1, stale.output);
    }
  });
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

/** Runs the steps of the only job, as GitHub does. */
function runWorkflow(text: string, cwd: string): { readonly code: number | null; readonly output: string } {
  const { jobs } = parse(text) as Workflow;
  const [job, ...others] = Object.values(jobs);
  if (job === undefined || others.length > 0) throw new Error('not one job');
  let output = '';
  for (const step of job.steps) {
    if (step.uses?.startsWith('actions/checkout@') === true) continue; // it is checked out
    const ending = runStep(step, cwd);
    output += ending.output;
    if (ending.code !== 0) return { code: ending.code, output };
  }
  return { code: 0, output };
}

function runStep(step: Step, cwd: string): { readonly code: number | null; readonly output: string } {
  if (step.run !== undefined) return bash(`export GITHUB_SHA=0123456\n${step.run}`, cwd);
  assert.is(step.uses, USES);
  const { code, log } = act(step.with ?? {}, { cwd, env });
  return { code, output: log };
}

test('docs/ci.md: the GitHub workflow checks', () => {
  const workflow = fileIn('docs/ci.md', '.github/workflows/stamps.yaml');
  const folder = renders();
  assert.is(runWorkflow(workflow, folder).code, 0);
  writeFilesTo(folder, { 'rendered/prod/config.yaml': CONFIG.replace('info', 'debug') });
  const { code, output } = runWorkflow(workflow, folder);
  assert.is(code, 1);
  assert.match(output, /^::error file=rendered\/prod\/web\.yaml,line=4,/);
});

test('docs/ci.md: the GitLab job checks', () => {
  const { stamps } = parse(fileIn('docs/ci.md', '.gitlab-ci.yml')) as { stamps: { script: readonly string[] } };
  const script = (): string =>
    localized(stamps.script.join('\n')).replaceAll('/opt/rollstamp', join(folderOf(), 'clone'));
  const folder = renders();
  const fresh = bash(script(), folder);
  assert.is(fresh.code, 0, fresh.output);
  writeFilesTo(folder, { 'rendered/prod/config.yaml': CONFIG.replace('info', 'debug') });
  const stale = bash(script(), folder);
  assert.is(stale.code, 1);
  assert.match(stale.output, /^Deployment\/shop\/web: configmap app-config changed \[content\]$/m);
});

/** A clone of a repository, and the repository, which has no files of its own. */
function withOrigin(files: Readonly<Record<string, string>>): { readonly clone: string; readonly origin: string } {
  const [origin, clone] = [folderOf(), join(folderOf(), 'clone')];
  succeed(['git', 'clone', '--quiet', '--bare', repositoryOf(files), origin], { cwd: root });
  succeed(['git', 'clone', '--quiet', origin, clone], { cwd: root });
  return { clone, origin };
}

const KUSTOMIZE: Readonly<Record<string, string>> = {
  'base/kustomization.yaml': 'resources: [web.yaml, config.yaml]\n',
  'base/web.yaml': deployment('web'),
  'base/config.yaml': CONFIG,
  'overlays/prod/kustomization.yaml': 'resources: [../../base]\nnamePrefix: prod-\n',
};

const CHART: Readonly<Record<string, string>> = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'chart/templates/web.yaml': deployment('{{ .Release.Name }}').replace('  namespace: shop\n', ''),
  'chart/templates/config.yaml': CONFIG.replace('  namespace: shop\n', '').replace('info', '{{ .Values.level }}'),
  'values/prod.yaml': 'level: info\n',
};

const RENDERS = [
  { file: 'render.yaml', files: KUSTOMIZE, change: 'base/config.yaml' },
  { file: 'render-chart.yaml', files: CHART, change: 'values/prod.yaml' },
] as const;

for (const { file, files, change } of RENDERS) {
  test(`docs/ci.md: ${file} renders, stamps and commits what changed`, () => {
    const workflow = fileIn('docs/ci.md', `.github/workflows/${file}`);
    const { clone, origin } = withOrigin(files);
    const commits = (): number => Number(succeed(['git', 'rev-list', '--count', 'main'], { cwd: origin }).trim());
    const first = runWorkflow(workflow, clone);
    assert.is(first.code, 0, first.output);
    assert.match(first.output, /^Stamped: 1 of 1 workload will roll$/m);
    assert.is(commits(), 2);
    const rendered = Object.entries(filesOf(clone)).filter(([name]) => name.startsWith('rendered/prod/'));
    assert.match(rendered.map(([, text]) => text).join(''), /^ +configmap\.rollstamp\.io\/(?:prod-)?app-config: "/m);

    assert.is(runWorkflow(workflow, clone).code, 0);
    assert.is(commits(), 2, 'nothing changed, nothing is committed');

    const path = join(clone, change);
    writeFileSync(path, readFileSync(path, 'utf8').replace('info', 'debug'));
    commitAll(clone, 'More to read');
    assert.is(runWorkflow(workflow, clone).code, 0);
    assert.is(commits(), 4);
    const { stdout } = run(['git', 'show', '--format=%s', 'main'], { cwd: origin, env });
    assert.match(stdout, /^Render 0123456\n/);
    assert.match(stdout, /^\+ +configmap\.rollstamp\.io\/(?:prod-)?app-config: "/m);
  });
}

test('every example of a file is one that is run here', () => {
  const known = new Set([
    '.rollstamp.yaml',
    '.pre-commit-config.yaml',
    '.github/workflows/stamps.yaml',
    '.gitlab-ci.yml',
  ]);
  for (const { file } of RENDERS) known.add(`.github/workflows/${file}`);
  for (const name of ['docs/pre-commit.md', 'docs/ci.md']) {
    for (const block of blocksOf(read(name))) {
      assert.ok(block.info === 'e2e' || known.has(fileOf(block) ?? ''), `${name}: ${block.text}`);
    }
  }
});

test.run();
