import { spawn, spawnSync } from 'node:child_process';
import { ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderOf } from '../fixtures/cli/folders.ts';
import { AUTO, FRESH, STALE, configMap } from '../fixtures/cli/manifests.ts';
import { LIMITS } from '../lib/limits.ts';

const SOURCE = fileURLToPath(new URL('bin.ts', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../dist/rollstamp.cjs', import.meta.url));

/** The executable, made from its source now: it starts many times faster than through tsx, and cannot be out of date. */
const COMMAND: readonly string[] = [join(folderOf(), 'rollstamp.cjs')];

function make(): void {
  buildSync({
    entryPoints: [SOURCE],
    outfile: String(COMMAND[0]),
    bundle: true,
    format: 'cjs',
    platform: 'node',
  });
}

const bin = suite('the executable');
bin.before(make);

bin('reads standard input and writes standard output', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, 'stamp'], {
    input: STALE,
    encoding: 'utf8',
  });
  assert.equal([status, stdout, stderr], [0, FRESH, '']);
});

bin('writes large texts whole, whatever characters they hold', () => {
  const input = `# ${'x😀'.repeat(300_000)}\n${STALE}`;
  const { status, stdout } = spawnSync(process.execPath, [...COMMAND, 'stamp'], {
    input,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  assert.is(status, 0);
  assert.ok(stdout === input.replace(STALE, FRESH));
});

bin('says so where its working directory is gone', () => {
  const script = 'cd "$1" && rmdir "$1" && shift && exec "$@"';
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', script, '-', folderOf(), process.execPath, ...COMMAND, 'check', 'x.yaml'],
    { encoding: 'utf8' },
  );
  assert.equal(
    [status, stdout, stderr],
    [2, '', 'rollstamp: the working directory is gone or cannot be read; run it in another one\n'],
  );
});

bin('is bundled', () => {
  const run = (...argv: readonly string[]): readonly unknown[] => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE, ...argv], {
      input: STALE,
      encoding: 'utf8',
    });
    return [status, stdout, stderr];
  };
  assert.equal(run('stamp'), [0, FRESH, '']);
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  assert.equal(run('--version'), [0, `${version}\n`, '']);
  assert.is(run('check', '--quiet', '--no-diff')[0], 1);
});

bin('is bundled with every part that is loaded when it is needed', () => {
  const run = (argv: readonly string[], files: Readonly<Record<string, string>>): readonly unknown[] => {
    const { status, stderr } = spawnSync(process.execPath, [BUNDLE, ...argv], {
      cwd: folderOf(files),
      encoding: 'utf8',
    });
    return [status, stderr];
  };
  const fresh = [0, 'check: every stamp is fresh (1 workload)\n'];
  assert.equal(run(['check', 'a.yaml'], { 'a.yaml': FRESH }), fresh);
  assert.equal(run(['check', 'a.yaml', '--format', 'text'], { 'a.yaml': FRESH }), fresh);
  assert.equal(run(['check', '*.yaml', '.'], { 'a.yaml': FRESH, 'd/b.yaml': FRESH })[0], 2);
  assert.equal(run(['check', '*.yaml'], { 'a.yaml': FRESH }), fresh);
  assert.equal(run(['check', '.', '--exclude', 'b*'], { 'a.yaml': FRESH, 'b.yaml': '{{' }), fresh);
  assert.equal(run(['check'], { 'a.yaml': FRESH, '.rollstamp.yaml': 'paths: [a.yaml]\n' }), fresh);
  const pattern = FRESH.replace(AUTO, `configmap.reloader.stakater.com/reload: "[a-z].*"`);
  assert.equal(run(['check', 'a.yaml'], { 'a.yaml': pattern }), fresh);
  const flow = FRESH.replace(AUTO, `${AUTO}\n  labels: {a: b}`);
  assert.equal(run(['check', 'a.yaml'], { 'a.yaml': flow }), fresh);
  assert.equal(run(['check', 'a.yaml'], { 'a.yaml': '[' })[0], 3);
  assert.match(String(run(['check', '--tracked', '.'], { 'a.yaml': FRESH })[1]), /git cannot list its tracked files/);
});

bin('tells what is wrong with its streams, whichever part is loaded', () => {
  for (const argv of [['stamp'], ['krm']]) {
    const stdin = openSync(folderOf(), 'r');
    const { status, stderr } = spawnSync(process.execPath, [BUNDLE, ...argv], {
      stdio: [stdin, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    assert.is(status, 3);
    assert.match(stderr, /^-: error: cannot be read \(EISDIR\) \[unreadable\]\n$/);
  }
});

bin('takes more than a pipe holds, in and out, however slowly', async () => {
  const large = `${FRESH}---\n${configMap('large', { text: `"${'x'.repeat(300_000)}"` })}`;
  const child = spawn(process.execPath, [...COMMAND, 'stamp'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), 1);
  });
  child.stdin.write(large.slice(0, 1000));
  await new Promise((done) => {
    setTimeout(done, 50);
  });
  child.stdin.end(large.slice(1000));
  const code = await new Promise((done) => child.on('close', done));
  assert.is(code, 0);
  assert.ok(output === large, `${String(output.length)} of ${String(large.length)} characters`);
});

bin('ends quietly where nobody reads', async () => {
  const large = configMap('large', { text: `"${'x'.repeat(1_000_000)}"` });
  const child = spawn(process.execPath, [...COMMAND, 'stamp'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(large);
  const code = await new Promise((done) => child.on('close', done));
  assert.is(errors, '');
  assert.is(code, 0);
});

bin('says what standard input cannot be read for', () => {
  const folder = openSync(folderOf(), 'r');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, 'check'], {
    stdio: [folder, 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  assert.equal([status, stdout, stderr], [3, '', '-: error: cannot be read (EISDIR) [unreadable]\n']);
});

bin('has a limit for standard input', () => {
  const handle = openSync(join(folderOf(), 'zeros'), 'w+');
  ftruncateSync(handle, LIMITS.input + 1);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, 'check'], {
    stdio: [handle, 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const message = 'the input is larger than 256 MiB: stamp it in several sets';
  assert.equal([status, stdout, stderr], [3, '', `-: error: ${message} [limit]\n`]);
});

bin('takes a file as standard input', () => {
  const file = join(folderOf({ 'a.yaml': '' }), 'a.yaml');
  writeFileSync(file, STALE);
  const { status, stdout } = spawnSync(process.execPath, [...COMMAND, 'stamp', '-'], {
    stdio: [openSync(file, 'r'), 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  assert.equal([status, stdout], [0, FRESH]);
});

bin.run();
