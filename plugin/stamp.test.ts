import { chmodSync, mkdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf, snapshot } from '../fixtures/cli/folders.ts';
import { rollstamp } from '../fixtures/cli/harness.ts';
import { FRESH, STALE, configMap, deployment, documents, stamped } from '../fixtures/cli/manifests.ts';

const WEB = deployment('web', ['app']);
const STAMPED_WEB = stamped(WEB, 'app');
/** A set with an error. */
const FAILED = documents(configMap('app', { a: '[]' }), deployment('bad', ['app']));

const stdout = suite('stamp to standard output');

stdout('prints every byte of the input and the stamps', async () => {
  const text = `# comment\n${STALE}# end`;
  assert.equal(await rollstamp(['stamp'], { stdin: text }), {
    code: 0,
    stdout: `# comment\n${FRESH}# end`,
    stderr: '',
  });
});

stdout('prints an input without workloads as it is', async () => {
  for (const text of ['\n', '# only a comment', 'a: 1\n---\nb: [1, 2', '{"a":1}', `\uFEFF${configMap('app')}`]) {
    assert.equal(await rollstamp(['stamp'], { stdin: text }), { code: 0, stdout: text, stderr: '' });
  }
});

stdout('joins files in the order given, and those of a directory in the order of their paths', async () => {
  const cwd = folderOf({
    'web.yaml': WEB,
    'app.yaml': configMap('app'),
    'd/2.yaml': WEB,
    'd/1.yaml': configMap('app'),
  });
  const named = await rollstamp(['stamp', 'web.yaml', 'app.yaml'], { cwd });
  assert.is(named.stdout, `${STAMPED_WEB}---\n${configMap('app')}`);
  const walked = await rollstamp(['stamp', 'd'], { cwd });
  assert.is(walked.stdout, FRESH);
  const both = await rollstamp(['stamp', 'd', 'web.yaml', 'app.yaml'], { cwd });
  assert.is(both.stdout, `${named.stdout}---\n${walked.stdout}`);
});

stdout('parts two files without a final newline', async () => {
  const cwd = folderOf({ 'app.yaml': configMap('app').trimEnd(), 'web.yaml': WEB.trimEnd() });
  const { code, stdout: text } = await rollstamp(['stamp', 'app.yaml', 'web.yaml'], { cwd });
  assert.is(code, 0);
  assert.is(text, FRESH.trimEnd());
});

stdout('prints what it hashed, though a break that is added ends a block scalar', async () => {
  const app = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app\ndata:\n  key: |\n    text';
  const cwd = folderOf({ 'app.yaml': app, 'web.yaml': WEB.trimEnd(), 'd/app.yaml': app, 'd/web.yaml': WEB });
  for (const paths of [['app.yaml', 'web.yaml'], ['web.yaml', 'app.yaml'], ['d']]) {
    const { stdout: text } = await rollstamp(['stamp', ...paths], { cwd });
    assert.equal(await rollstamp(['stamp'], { stdin: text }), { code: 0, stdout: text, stderr: '' });
  }
});

stdout('is nothing where a finding is an error, in any set', async () => {
  const cwd = folderOf({ 'a/app.yaml': STALE, 'b/app.yaml': FAILED });
  for (const paths of [['a', 'b'], ['b', 'a'], ['a/app.yaml', 'b'], ['b']]) {
    const { code, stdout: text, stderr } = await rollstamp(['stamp', ...paths], { cwd });
    assert.is(code, 1);
    assert.is(text, '');
    assert.match(stderr, /^b\/app\.yaml:6:3: error: .* \[data-not-scalar\]\nstamp: 1 error; nothing was written\n$/);
  }
});

stdout.run();

const inPlace = suite('stamp --in-place');

inPlace('writes what changes and touches nothing else', async () => {
  const cwd = folderOf({
    'd/app.yaml': configMap('app'),
    'd/web.yaml': WEB,
    'd/done.yaml': STAMPED_WEB.replace('name: web', 'name: done'),
    'd/notes.txt': 'x',
  });
  const before = snapshot(cwd);
  const { code, stdout: text, stderr } = await rollstamp(['stamp', '--in-place', 'd'], { cwd });
  assert.is(code, 0);
  assert.is(text, '');
  assert.is(stderr, 'stamp: 1 workload stamped in 1 file of 3\n');
  const after = snapshot(cwd);
  assert.is(readFileSync(join(cwd, 'd/web.yaml'), 'utf8'), STAMPED_WEB);
  assert.equal(Object.keys(after), Object.keys(before), 'no temporary file is left');
  for (const name of ['d/app.yaml', 'd/done.yaml', 'd/notes.txt']) assert.is(after[name], before[name]);
});

inPlace('changes nothing the second time', async () => {
  const cwd = folderOf({ 'd/app.yaml': STALE });
  await rollstamp(['stamp', '--in-place', 'd'], { cwd });
  const before = snapshot(cwd);
  const { code, stderr } = await rollstamp(['stamp', '--in-place', 'd'], { cwd });
  assert.is(code, 0);
  assert.is(stderr, 'stamp: 0 workloads stamped in 0 files of 1\n');
  assert.equal(snapshot(cwd), before);
});

inPlace('keeps mode, byte order mark, CRLF and a missing final newline', async () => {
  const text = `\uFEFF${STALE.replaceAll('\n', '\r\n').trimEnd()}`;
  const cwd = folderOf({ 'a.yaml': text });
  chmodSync(join(cwd, 'a.yaml'), 0o640);
  assert.is((await rollstamp(['stamp', '--in-place', 'a.yaml'], { cwd })).code, 0);
  assert.is(statSync(join(cwd, 'a.yaml')).mode & 0o777, 0o640);
  assert.is(readFileSync(join(cwd, 'a.yaml'), 'utf8'), `\uFEFF${FRESH.replaceAll('\n', '\r\n').trimEnd()}`);
});

inPlace('writes nothing where any set has an error', async () => {
  const cwd = folderOf({ 'a/app.yaml': STALE, 'b/app.yaml': FAILED, 'c/app.yaml': STALE });
  const before = snapshot(cwd);
  const { code, stderr } = await rollstamp(['stamp', '--in-place', 'a', 'b', 'c'], { cwd });
  assert.is(code, 1);
  assert.match(stderr, /\nstamp: 1 error; nothing was written\n$/);
  assert.equal(snapshot(cwd), before);
  const strict = await rollstamp(['stamp', '--in-place', '--severity', 'data-not-scalar=off', 'a', 'b', 'c'], { cwd });
  assert.is(strict.code, 0);
  assert.is(strict.stderr, 'stamp: 3 workloads stamped in 3 files of 3\n');
});

inPlace('writes nothing where a file lies behind a link', async () => {
  const cwd = folderOf({ 'a.yaml': STALE, 'real/b.yaml': STALE.replaceAll('web', 'two') });
  symlinkSync('real', join(cwd, 'link'));
  symlinkSync('real/b.yaml', join(cwd, 'b.yaml'));
  const before = snapshot(cwd);
  for (const path of ['b.yaml', 'link/b.yaml', 'link']) {
    const { code, stdout: text, stderr } = await rollstamp(['stamp', '--in-place', 'a.yaml', path], { cwd });
    assert.is(code, 3, path);
    assert.is(text, '');
    assert.match(
      stderr,
      /^\S*b\.yaml: error: .*, and nothing is written through one; .*; no file was changed \[write-failed\]\n$/m,
    );
    assert.equal(snapshot(cwd), before);
  }
});

inPlace('writes nothing where a file was changed since it was read', async () => {
  const cwd = folderOf({ 'a.yaml': STALE, 'b.yaml': STALE.replaceAll('web', 'two') });
  // Progress looks at the clock when it starts, before each file, and when all of them are read.
  const clock = (look: number): number => {
    if (look === 4) writeFileSync(join(cwd, 'b.yaml'), 'mine');
    return 0;
  };
  const {
    code,
    stdout: text,
    stderr,
  } = await rollstamp(['stamp', '--in-place', 'a.yaml', 'b.yaml'], {
    cwd,
    clock,
    tty: 'stderr',
  });
  assert.is(code, 3);
  assert.is(text, '');
  assert.match(stderr, /b\.yaml: .*error.*: was changed meanwhile; no file was changed: run again \[write-failed\]\n$/);
  assert.is(readFileSync(join(cwd, 'a.yaml'), 'utf8'), STALE);
  assert.is(readFileSync(join(cwd, 'b.yaml'), 'utf8'), 'mine');
});

inPlace('ends between two files where it is interrupted', async () => {
  const files = { 'a.yaml': STALE, 'b.yaml': STALE.replaceAll('web', 'two') };
  const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
    const cwd = folderOf(files);
    const before = snapshot(cwd);
    const {
      code,
      stdout: text,
      stderr,
    } = await rollstamp(['stamp', '--in-place', 'a.yaml', 'b.yaml'], {
      cwd,
      onWrite: (send) => {
        send(signal);
      },
    });
    assert.is(code, codes[signal]);
    assert.is(text, '');
    const message = `interrupted (${signal}) after 0 of 2 files; each file is either old or new: run again`;
    assert.match(stderr, `\nstamp: ${message}\n`);
    assert.equal(snapshot(cwd), before);
  }
  const cwd = folderOf(files);
  const { code, stderr } = await rollstamp(['stamp', '--in-place', '--format', 'json', 'a.yaml', 'b.yaml'], {
    cwd,
    onWrite: (send) => {
      // In the second turn, when one file is written.
      setImmediate(() => {
        setImmediate(send, 'SIGTERM');
      });
    },
  });
  assert.is(code, 143);
  assert.is((JSON.parse(stderr) as { result: string }).result, 'interrupted');
  assert.is(readFileSync(join(cwd, 'a.yaml'), 'utf8'), FRESH);
  assert.is(readFileSync(join(cwd, 'b.yaml'), 'utf8'), files['b.yaml']);
});

inPlace('says nothing with --quiet', async () => {
  const cwd = folderOf({ 'a.yaml': STALE });
  assert.equal(await rollstamp(['stamp', '--in-place', '--quiet', 'a.yaml'], { cwd }), {
    code: 0,
    stdout: '',
    stderr: '',
  });
  assert.is(readFileSync(join(cwd, 'a.yaml'), 'utf8'), FRESH);
});

inPlace('takes paths from the configuration file', async () => {
  const cwd = folderOf({
    '.rollstamp.yaml': 'paths: [a, b.yaml]\ninPlace: true\n',
    'a/x.yaml': STALE,
    'b.yaml': STALE,
  });
  const { code, stderr } = await rollstamp(['stamp'], { cwd, stdin: '' });
  assert.is(code, 0);
  assert.is(stderr, 'stamp: 2 workloads stamped in 2 files of 2\n');
});

inPlace.run();

const json = suite('stamp --format json');

json('reports on standard error, beside the manifests', async () => {
  const { code, stdout: text, stderr } = await rollstamp(['stamp', '--format', 'json'], { stdin: STALE });
  assert.is(code, 0);
  assert.is(text, FRESH);
  const report = JSON.parse(stderr) as { result: string; workloads: { changes: unknown[] }[] };
  assert.is(report.result, 'done');
  assert.equal(report.workloads[0]?.changes, [
    {
      action: 'add',
      key: 'configmap.rollstamp.io/app',
      reason: 'added',
      source: { kind: 'ConfigMap', name: 'app' },
    },
  ]);
});

json('tells errors and input that cannot be processed apart', async () => {
  const failed = await rollstamp(['stamp', '--format', 'json'], { stdin: FAILED });
  assert.is(failed.code, 1);
  assert.is(failed.stdout, '');
  const { result, findings } = JSON.parse(failed.stderr) as { result: string; findings: { code: string }[] };
  assert.is(result, 'error');
  assert.equal(
    findings.map(({ code }) => code),
    ['data-not-scalar'],
  );
  const broken = await rollstamp(['stamp', '--format', 'json'], { stdin: 'kind: ConfigMap\na: "' });
  assert.is(broken.code, 3);
  assert.is(broken.stdout, '');
  assert.equal(JSON.parse(broken.stderr), {
    version: 1,
    result: 'input-error',
    findings: [
      {
        code: 'yaml-syntax',
        severity: 'error',
        message: 'not YAML: a closing `"` is expected',
        path: '-',
        line: 2,
        column: 5,
      },
    ],
  });
});

json('says what could not be written', async () => {
  const cwd = folderOf({ 'a.yaml': STALE });
  renameSync(join(cwd, 'a.yaml'), join(cwd, 'b.yaml'));
  mkdirSync(join(cwd, 'd'));
  symlinkSync('../b.yaml', join(cwd, 'd/a.yaml'));
  const {
    code,
    stdout: text,
    stderr,
  } = await rollstamp(['stamp', '--in-place', '--format', 'json', 'd/a.yaml'], { cwd });
  assert.is(code, 3);
  assert.is(text, '');
  const { result, findings } = JSON.parse(stderr) as { result: string; findings: { code: string; path: string }[] };
  assert.is(result, 'input-error');
  assert.equal(
    findings.map(({ code: one, path }) => `${one} ${path}`),
    ['write-failed d/a.yaml'],
  );
});

json.run();

const github = suite('stamp --format github');

github('annotates findings on standard error', async () => {
  const { code, stdout: text, stderr } = await rollstamp(['stamp', '--format', 'github'], { stdin: FAILED });
  assert.is(code, 1);
  assert.is(text, '');
  assert.match(stderr, /^::error file=-,line=6,col=3,title=rollstamp data-not-scalar::key a of ConfigMap app is not /);
  assert.match(stderr, /\nstamp: 1 error; nothing was written\n$/);
  const broken = await rollstamp(['stamp', '--format', 'github'], { stdin: 'kind: ConfigMap\na: "' });
  assert.is(
    broken.stderr,
    '::error file=-,line=2,col=5,title=rollstamp yaml-syntax::not YAML: a closing `"` is expected\n',
  );
});

github.run();
