/** The hooks, with real pre-commit and real git: the newest pre-commit, and that of Debian 12. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import type { Test } from 'uvu';
import * as assert from 'uvu/assert';
import { ENVIRONMENTS, UNRELATED, threeEnvironments, withLogLevel } from './manifests.ts';
import { PLAIN, cloneOfWorkingTree, folderOf, repositoryOf, root, run, succeed, writeFilesTo } from './shell.ts';
import type { Environment, Outcome } from './shell.ts';
import { tool, versions } from './tools.ts';
import type { ToolName } from './tools.ts';

type PreCommit = Extract<ToolName, `pre-commit${string}`>;

/** No network at all where the system lets us; no proxy, no registry and nothing cached in any case. */
const OFFLINE = findOffline();

function findOffline(): { readonly how: string; readonly prefix: readonly string[]; readonly env: Environment } {
  const nowhere = 'http://127.0.0.1:9/';
  const env = {
    npm_config_registry: nowhere,
    https_proxy: nowhere,
    http_proxy: nowhere,
    npm_config_fetch_retries: '0',
  };
  for (const prefix of [
    ['unshare', '--net'],
    ['unshare', '--net', '--map-root-user'],
  ]) {
    if (run(['sh', '-c', `${prefix.join(' ')} true`], { cwd: root }).code === 0) {
      return { how: 'a network namespace of its own', prefix, env };
    }
  }
  return { how: 'registry and proxy out of reach', prefix: [], env };
}

const MANIFESTS = threeEnvironments();
const COMMON = MANIFESTS['rendered/prod/common.yaml'] ?? '';
const NOISY = withLogLevel(COMMON, 'trace');
const SETTINGS = "paths:\n  - 'rendered/*'\nexclude:\n  - broken.yaml\nexpectMissing: [web-tls]\n";

/** The hook that checks every commit, and the one that mends, on demand. */
function configOf(rev: string, { args = '' }: { readonly args?: string } = {}): string {
  return `repos:
  - repo: ${cloneOfWorkingTree()}
    rev: ${rev}
    hooks:
      - id: rollstamp-check
${args}      - id: rollstamp-fix
        stages: [manual]
`;
}

const REV = succeed(['git', 'rev-parse', 'head'], { cwd: cloneOfWorkingTree() }).trim();

/** All tests, under one pre-commit. */
function hookTests(name: PreCommit): Test {
  const test = suite(`hooks under pre-commit ${versions[name]}`);
  const env: Environment = { ...PLAIN, PRE_COMMIT_HOME: folderOf() };
  const preCommit = tool(name);

  /** A repository of three environments in which the hooks are installed. */
  const repository = (more: Readonly<Record<string, string>> = {}): string => {
    const files = { ...MANIFESTS, '.rollstamp.yaml': SETTINGS, '.pre-commit-config.yaml': configOf(REV) };
    const folder = repositoryOf({ ...files, ...more });
    succeed([preCommit, 'install'], { cwd: folder, env });
    return folder;
  };
  const git = (cwd: string, ...args: readonly string[]): Outcome => run(['git', ...args], { cwd, env });
  const commit = (cwd: string, ...args: readonly string[]): Outcome => git(cwd, 'commit', '-m', 'Change', ...args);
  const fix = (cwd: string): Outcome =>
    run([preCommit, 'run', '--hook-stage', 'manual', 'rollstamp-fix'], { cwd, env });
  const headOf = (cwd: string): string => git(cwd, 'rev-parse', 'HEAD').stdout;
  const stage = (cwd: string, files: Readonly<Record<string, string>>): void => {
    writeFilesTo(cwd, files);
    for (const path of Object.keys(files)) succeed(['git', 'add', path], { cwd, env });
  };

  test('a stale stamp is refused, rollstamp-fix mends it, the second commit passes', () => {
    const folder = repository();
    stage(folder, { 'rendered/prod/common.yaml': NOISY });
    const before = headOf(folder);
    const refused = commit(folder);
    assert.is(refused.code, 1, refused.output);
    assert.match(refused.output, /rollstamp check\.+Failed\n- hook id: rollstamp-check\n- exit code: 1\n/);
    assert.match(refused.output, /^\+{3} b\/rendered\/prod\/web\.yaml\n/m);
    assert.match(refused.output, /^Deployment\/shop\/web: configmap shop-common changed \[content\]\n/m);
    assert.match(refused.output, /^check: 1 stamp in 1 workload is stale or missing\n/m);
    assert.is(headOf(folder), before);

    const mended = fix(folder);
    assert.is(mended.code, 1, mended.output);
    assert.match(mended.output, /- files were modified by this hook\n\nstamp: 1 workload stamped in 1 file of \d+\n/);
    assert.is(git(folder, 'diff', '--name-only').stdout, 'rendered/prod/web.yaml\n');
    succeed(['git', 'add', '--update'], { cwd: folder, env });
    const passed = commit(folder);
    assert.is(passed.code, 0, passed.output);
    assert.match(passed.output, /rollstamp check\.+Passed\n/);
    assert.is.not(headOf(folder), before);
    assert.is(git(folder, 'status', '--porcelain').stdout, '');
  });

  test('rollstamp-fix with nothing to do passes and touches nothing', () => {
    const folder = repository();
    const path = join(folder, 'rendered', 'prod', 'web.yaml');
    const { ino, mtimeMs } = statSync(path);
    const { code, output } = fix(folder);
    assert.is(code, 0, output);
    assert.match(output, /rollstamp fix\.+Passed\n/);
    assert.equal([statSync(path).ino, statSync(path).mtimeMs], [ino, mtimeMs]);
    assert.is(git(folder, 'status', '--porcelain').stdout, '');
  });

  test('what is committed counts, not what is in the working tree', () => {
    const folder = repository();
    writeFilesTo(folder, { 'rendered/dev/common.yaml': withLogLevel(COMMON, 'warn') });
    stage(folder, { 'note.txt': 'fresh as far as it is staged' });
    const fresh = commit(folder);
    assert.is(fresh.code, 0, fresh.output);
    assert.match(fresh.output, /Unstaged files detected/);
    assert.match(readFileSync(join(folder, 'rendered/dev/common.yaml'), 'utf8'), /LOG_LEVEL: warn/);

    stage(folder, { 'rendered/prod/common.yaml': NOISY });
    writeFilesTo(folder, { 'rendered/prod/common.yaml': COMMON });
    const stale = commit(folder);
    assert.is(stale.code, 1, stale.output);
    assert.match(stale.output, /configmap shop-common changed/);
    assert.is(readFileSync(join(folder, 'rendered/prod/common.yaml'), 'utf8'), COMMON);
  });

  test('a file that is staged in part is mended in its staged part', () => {
    const folder = repository();
    const web = MANIFESTS['rendered/prod/web.yaml'] ?? '';
    stage(folder, { 'rendered/prod/common.yaml': NOISY });
    writeFilesTo(folder, { 'rendered/prod/web.yaml': `# not staged\n${web}` });
    const mended = fix(folder);
    assert.is(mended.code, 1, mended.output);
    const [first, ...rest] = readFileSync(join(folder, 'rendered/prod/web.yaml'), 'utf8').split('\n');
    assert.is(first, '# not staged');
    assert.is.not(rest.join('\n'), web);
    assert.match(git(folder, 'diff').stdout, /^\+# not staged$[\s\S]*^-\s+configmap\.rollstamp\.io\/shop-common/m);
  });

  test('a fix that conflicts with what is not staged is rolled back by pre-commit, and nothing is lost', () => {
    const folder = repository();
    const web = MANIFESTS['rendered/prod/web.yaml'] ?? '';
    const theirs = web.replace(/(configmap\.rollstamp\.io\/shop-common: )"\w+"/, '$1"by hand"');
    assert.is.not(theirs, web);
    stage(folder, { 'rendered/prod/common.yaml': NOISY });
    writeFilesTo(folder, { 'rendered/prod/web.yaml': theirs });
    const { code, output } = fix(folder);
    assert.is(code, 1, output);
    assert.match(output, /Stashed changes conflicted with hook auto-fixes/);
    assert.is(readFileSync(join(folder, 'rendered/prod/web.yaml'), 'utf8'), theirs);
  });

  test('--all-files', () => {
    const folder = repository();
    const check = [preCommit, 'run', '--all-files'];
    const fresh = run(check, { cwd: folder, env });
    assert.is(fresh.code, 0, fresh.output);
    writeFilesTo(folder, { 'rendered/dev/common.yaml': NOISY, 'rendered/staging/common.yaml': NOISY });
    const stale = run(check, { cwd: folder, env });
    assert.is(stale.code, 1);
    assert.match(stale.output, /check: 2 stamps in 2 workloads are stale or missing/);
  });

  test('each environment is a set of its own', () => {
    const folder = repository();
    for (const environment of ENVIRONMENTS) {
      stage(folder, { [`rendered/${environment}/common.yaml`]: NOISY });
      const { code, output } = commit(folder);
      assert.is(code, 1);
      assert.equal(output.match(/^\+{3} .*$/gm), [`+++ b/rendered/${environment}/web.yaml`]);
      stage(folder, { [`rendered/${environment}/common.yaml`]: COMMON });
    }
  });

  test('what git does not track is not looked at', () => {
    const folder = repository();
    writeFilesTo(folder, {
      'rendered/prod/stray.yaml': NOISY,
      'rendered/prod/kustomization.yaml': 'resources: []\n',
      'rendered/scratch/common.yaml': NOISY,
      'rendered/scratch/web.yaml': MANIFESTS['rendered/prod/web.yaml'] ?? '',
    });
    stage(folder, { 'note.txt': '' });
    const passed = commit(folder);
    assert.is(passed.code, 0, passed.output);
    assert.is(fix(folder).code, 0);
    succeed(['git', 'add', 'rendered/prod/stray.yaml'], { cwd: folder, env });
    assert.is(commit(folder).code, 1, 'staged, it counts');
  });

  test('a commit that only deletes a manifest is looked at', () => {
    const folder = repository({ '.rollstamp.yaml': `${SETTINGS}missing: error\n` });
    succeed(['git', 'rm', '--quiet', 'rendered/dev/common.yaml'], { cwd: folder, env });
    const { code, output } = commit(folder);
    assert.is(code, 1, output);
    assert.match(output, /error: ConfigMap shop-common is not in namespace shop of this set/);
  });

  test('a manifest that is tracked and gone from the working tree is in nobody’s way', () => {
    const folder = repository({
      '.rollstamp.yaml': `${SETTINGS}paths: [rendered/dev, rendered/prod/worker.yaml]\n`.replace(/^paths:\n.*\n/, ''),
    });
    rmSync(join(folder, 'rendered', 'prod', 'worker.yaml'));
    rmSync(join(folder, 'rendered', 'dev', 'worker.yaml'));
    for (const command of [
      ['run', '--all-files'],
      ['run', '--all-files', '--hook-stage', 'manual', 'rollstamp-fix'],
    ]) {
      const { code, output } = run([preCommit, ...command], { cwd: folder, env });
      assert.is(code, 0, output);
    }
    rmSync(join(folder, 'rendered', 'dev'), { recursive: true });
    const { code, output } = run([preCommit, 'run', '--all-files'], { cwd: folder, env });
    assert.is(code, 0, output);
  });

  test('YAML that is not for Kubernetes passes without a word', () => {
    const folder = repository(UNRELATED);
    stage(folder, { 'note.txt': '' });
    const { code, output } = run([preCommit, 'run', '--verbose', 'rollstamp-check'], { cwd: folder, env });
    assert.is(code, 0, output);
    assert.match(output, /- duration: .*\n\ncheck: every stamp is fresh \(6 workloads\)\n\s*$/);
  });

  test('sources of renders are refused with a word about what to name instead', () => {
    const folder = repository({
      '.rollstamp.yaml': 'paths: [.]\n',
      'base/kustomization.yaml': 'resources: []\n',
      'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
      'chart/templates/web.yaml': '{{- if .Values.web }}\nkind: Deployment\n{{- end }}\n',
    });
    stage(folder, { 'note.txt': '' });
    const { code, output } = commit(folder);
    assert.is(code, 1);
    assert.match(
      output,
      /base: error: holds kustomization\.yaml.* name the directory that the output of kustomize build is/,
    );
    assert.match(output, /chart: error: holds Chart\.yaml.* name the directory that the output of helm template is/);
    assert.match(
      output,
      /chart\/templates\/web\.yaml: warning: skipped.* name the directory that the output of helm template/,
    );
  });

  test('without a path, the hooks say what to paste', () => {
    const folder = repository({ '.rollstamp.yaml': 'strict: true\n' });
    stage(folder, { 'note.txt': '' });
    for (const { code, output } of [commit(folder), fix(folder)]) {
      assert.is(code, 1);
      assert.match(output, /- exit code: 2\n/);
      assert.match(output, /\npaths:\n {2}- rendered\/staging\n {2}- rendered\/prod\n/);
      assert.match(output, /\n {6}- id: rollstamp-(?:check|fix)\n {8}args: \[rendered\/staging, rendered\/prod\]\n/);
    }
    // What it says to paste works, word for word.
    const { output } = commit(folder);
    const [, paths = ''] = /\n(paths:\n(?: {2}- .*\n)+)/.exec(output) ?? [];
    stage(folder, { '.rollstamp.yaml': `${paths}expectMissing: [web-tls]\n` });
    assert.is(commit(folder).code, 0);
    const [, args = ''] = /\n {6}- id: rollstamp-check\n( {8}args: .*\n)/.exec(output) ?? [];
    stage(folder, {
      '.rollstamp.yaml': 'expectMissing: [web-tls]\n',
      '.pre-commit-config.yaml': configOf(REV, { args }),
      'rendered/prod/common.yaml': NOISY,
    });
    assert.match(commit(folder).output, /^Deployment\/shop\/web: configmap shop-common changed/m);
  });

  test('however git commit is called', () => {
    const folder = repository();
    const inside = join(folder, 'rendered', 'prod');
    writeFileSync(join(inside, 'common.yaml'), NOISY);
    const stale = /configmap shop-common changed/;
    assert.match(commit(inside, '--all').output, stale, 'from below, with --all');
    assert.match(commit(folder, 'rendered/prod/common.yaml').output, stale, 'with a path');
    assert.match(git(folder, '-C', 'rendered', 'commit', '-m', 'x', '--all').output, stale, 'with -C');
    const elsewhere = join(folderOf(), 'worktree');
    succeed(['git', 'worktree', 'add', '--quiet', elsewhere], { cwd: folder, env });
    writeFilesTo(elsewhere, { 'rendered/prod/common.yaml': NOISY });
    assert.match(commit(elsewhere, '--all').output, stale, 'in another worktree');
    const dirs = [`--git-dir=${join(folder, '.git')}`, '--work-tree=.'];
    assert.match(git(folder, ...dirs, 'commit', '-m', 'x', '--all').output, stale, 'with --git-dir');
    assert.is(git(folder, 'log', '--oneline').stdout.split('\n').length, 2, 'nothing was committed');
  });

  test('validate-manifest and validate-config pass', () => {
    succeed([preCommit, 'validate-manifest', '.pre-commit-hooks.yaml'], { cwd: root, env });
    const folder = folderOf({ '.pre-commit-config.yaml': configOf('v0.1.0') });
    succeed([preCommit, 'validate-config'], { cwd: folder, env });
  });

  test(`the first run of a release needs no network (${OFFLINE.how})`, () => {
    const folder = repositoryOf({
      ...MANIFESTS,
      '.rollstamp.yaml': SETTINGS,
      '.pre-commit-config.yaml': configOf('v0.1.0'),
    });
    const offline = { ...PLAIN, ...OFFLINE.env, PRE_COMMIT_HOME: folderOf(), npm_config_cache: folderOf() };
    const { code, output } = run([...OFFLINE.prefix, preCommit, 'run', '--all-files'], { cwd: folder, env: offline });
    assert.is(code, 0, output);
    assert.match(output, /Installing environment/);
  });

  return test;
}

const newest = hookTests('pre-commit');
const debian = hookTests('pre-commit-debian');

newest.run();
debian.run();
