/** Writing in place, when it is killed, interrupted, or refused by the system: each file is old or new. */
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, lstatSync, readdirSync, statSync, symlinkSync, watch } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PLAIN, filesOf, folderOf, rollstamp, root, run, temporary, writeFilesTo } from './shell.ts';

const BUNDLE = join(root, 'dist', 'rollstamp.cjs');
const LEFTOVER = /(?:^|\/)\.rollstamp-tmp-[0-9a-f]{16}$/;
const KILLS = 200;

/** A manifest whose stamp is stale, of about that many bytes. */
function staleManifest(name: string, bytes: number): string {
  const filler = `    ${'x'.repeat(95)}\n`.repeat(Math.ceil(bytes / 100));
  return `apiVersion: v1
kind: ConfigMap
metadata: { name: ${name} }
data:
  filler: |
${filler}---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  annotations: { reloader.stakater.com/auto: "true" }
spec:
  template:
    metadata:
      annotations:
        configmap.rollstamp.io/${name}: "00000000000000000000000000000000"
    spec:
      containers:
        - name: app
          envFrom: [{ configMapRef: { name: ${name} } }]
`;
}

type Files = Readonly<Record<string, string>>;

/** What stamping makes of the files. */
function stamped(files: Files): Files {
  const folder = folderOf(files);
  const { code, output } = rollstamp(['stamp', '--in-place', '.'], { cwd: folder });
  assert.is(code, 0, output);
  return filesOf(folder);
}

/** Manifests in two folders; the sizes differ, so that a mixture of two shows. */
const OLD: Files = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => {
    const name = `app-${String(index).padStart(2, '0')}`;
    return [`${index % 2 === 0 ? 'even' : 'odd'}/${name}.yaml`, staleManifest(name, 1000 + index * 700)];
  }),
);
const NEW = stamped(OLD);
const COUNT = Object.keys(OLD).length;

interface State {
  readonly written: number;
  readonly leftovers: readonly string[];
}

/** How many files are new; fails for a file that is neither old nor new. */
function stateOf(folder: string): State {
  const files = filesOf(folder);
  const leftovers = Object.keys(files).filter((name) => LEFTOVER.test(name));
  assert.equal(
    Object.keys(files).filter((name) => !leftovers.includes(name)),
    Object.keys(OLD).toSorted(),
  );
  const broken = Object.keys(OLD).filter((name) => files[name] !== OLD[name] && files[name] !== NEW[name]);
  assert.equal(broken, [], 'neither old nor new');
  return { written: Object.keys(OLD).filter((name) => files[name] === NEW[name]).length, leftovers };
}

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Sends a signal some milliseconds after the start, or after the first sign of writing. */
interface Shot {
  readonly signal: NodeJS.Signals;
  readonly from: 'start' | 'first write';
  readonly after: number;
  readonly format?: 'text' | 'json';
}

async function shoot(folder: string, { signal, from, after, format = 'text' }: Shot): Promise<Ending> {
  const child = spawn(process.execPath, [BUNDLE, 'stamp', '--in-place', '--format', format, '.'], {
    cwd: folder,
    env: PLAIN,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const fire = (): void => {
    void setTimeout(after).then(() => child.kill(signal));
  };
  const watchers =
    from === 'start'
      ? []
      : ['even', 'odd'].map((name) => watch(join(folder, name), { persistent: false }).once('change', fire));
  if (from === 'start') fire();
  const ending = await new Promise<Ending>((resolve) => {
    child.once('close', (code, by) => {
      resolve({ code, signal: by, stderr });
    });
  });
  for (const watcher of watchers) watcher.close();
  return ending;
}

/** Runs on a busy machine differ: most should still be at work when they are shot. */
const EARLY = 0.8;

/** Milliseconds of a run, and of its writing. */
async function measure(): Promise<{ readonly whole: number; readonly writing: number }> {
  const folder = folderOf(OLD);
  const start = performance.now();
  let first = 0;
  const watcher = watch(join(folder, 'even'), { persistent: false }).once('change', () => {
    first = performance.now();
  });
  await shoot(folder, { signal: 'SIGTERM', from: 'start', after: 60_000 }).finally(() => {
    watcher.close();
  });
  const end = performance.now();
  return { whole: end - start, writing: end - first };
}

const test = suite('crashes');

const KILLED = 'runs that are killed leave each file old or new';
test(`${String(KILLS)} ${KILLED}`, async () => {
  const { whole, writing } = await measure();
  let started = 0;
  const met = { midway: 0, leftover: 0, killed: 0 };
  const lane = async (): Promise<void> => {
    const folder = folderOf();
    while (started < KILLS) {
      started += 1;
      writeFilesTo(folder, OLD);
      const fromStart = started % 4 === 0;
      const shot = { signal: 'SIGKILL', from: fromStart ? 'start' : 'first write' } as const;
      const ending = await shoot(folder, { ...shot, after: Math.random() * EARLY * (fromStart ? whole : writing) });
      if (ending.signal === 'SIGKILL') met.killed += 1;
      const { written, leftovers } = stateOf(folder);
      if (written > 0 && written < COUNT) met.midway += 1;
      assert.ok(leftovers.length <= 1, leftovers.join(' '));
      if (leftovers.length === 0) continue;
      met.leftover += 1;
      if (met.leftover <= 10) {
        const check = rollstamp(['check', '--format', 'json', '.'], { cwd: folder });
        const { findings, workloads } = JSON.parse(check.stdout) as { findings: unknown[]; workloads: unknown[] };
        assert.equal([findings.length, workloads.length], [0, COUNT], 'a scan does not see it');
      }
      assert.is(rollstamp(['stamp', '--in-place', '.'], { cwd: folder }).code, 0);
      assert.equal(stateOf(folder), { written: COUNT, leftovers: [] }, 'the next run removes it and finishes');
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  assert.ok(met.killed > KILLS / 3, `${String(met.killed)} were killed before they ended`);
  assert.ok(met.midway > KILLS / 10, `${String(met.midway)} were killed between the first file and the last`);
  assert.ok(met.leftover > 0, 'none was killed while it wrote');
});

test('a temporary file goes even where nothing else is to be written', () => {
  const folder = folderOf({ ...NEW, 'odd/.rollstamp-tmp-0123456789abcdef': 'half of it' });
  assert.is(stateOf(folder).leftovers.length, 1);
  const { code, output } = rollstamp(['stamp', '--in-place', '.'], { cwd: folder });
  assert.is(code, 0, output);
  assert.equal(stateOf(folder), { written: COUNT, leftovers: [] });
});

for (const [signal, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`${signal} while it writes ends it between two files, and it says so`, async () => {
    const { writing } = await measure();
    for (let attempt = 1; ; attempt += 1) {
      const folder = folderOf(OLD);
      const ending = await shoot(folder, { signal, from: 'first write', after: (Math.random() * writing) / 2 });
      const { written, leftovers } = stateOf(folder);
      assert.equal(leftovers, []);
      const isTooLate = ending.code === 0 || (ending.signal === signal && written === COUNT);
      if (isTooLate && attempt < 20) continue; // it was done already
      assert.is(ending.code, exitCode, ending.stderr);
      const far = `${String(written)} of ${String(COUNT)} files`;
      assert.is(
        ending.stderr,
        `stamp: interrupted (${signal}) after ${far}; each file is either old or new: run again\n`,
      );
      assert.is(rollstamp(['stamp', '--in-place', '.'], { cwd: folder }).code, 0);
      assert.is(stateOf(folder).written, COUNT);
      if (written < COUNT) break;
    }
  });
}

test('SIGTERM in JSON', async () => {
  const { writing } = await measure();
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const folder = folderOf(OLD);
    const shot = { signal: 'SIGTERM', from: 'first write', format: 'json' } as const;
    const { code, stderr } = await shoot(folder, { ...shot, after: (Math.random() * writing) / 2 });
    if (code === 0 || code === null) continue; // it was done already
    assert.is(code, 143, stderr);
    const { version, result } = JSON.parse(stderr) as { version: unknown; result: unknown };
    assert.equal([version, result], [1, 'interrupted']);
    return;
  }
  assert.unreachable('no run was interrupted');
});

test('SIGINT before it writes ends it at once, and nothing is written', async () => {
  const folder = folderOf(OLD);
  const ending = await shoot(folder, { signal: 'SIGINT', from: 'start', after: 20 });
  assert.is(ending.signal, 'SIGINT');
  assert.equal(stateOf(folder), { written: 0, leftovers: [] });
});

/** Two small files, one that does not fit, and one after it. */
const GROWING: Files = {
  'a.yaml': staleManifest('a', 1000),
  'b.yaml': staleManifest('b', 1000),
  'c.yaml': staleManifest('c', 100_000),
  'd.yaml': staleManifest('d', 1000),
};

function assertTwoOfFour(
  after: Files,
  { code, output }: { code: number | null; output: string },
  reason: string,
): void {
  assert.is(code, 3, output);
  assert.ok(
    output.includes(
      `c.yaml: error: cannot be written (${reason}); it is unchanged, 2 of 4 files are already written [write-failed]\n`,
    ),
    output,
  );
  const expected = stamped(GROWING);
  assert.equal(after, { ...GROWING, 'a.yaml': expected['a.yaml'], 'b.yaml': expected['b.yaml'] });
}

const MOUNT = ['unshare', ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), '--mount'];
const mayMount = run(['sh', '-c', `${MOUNT.join(' ')} mount -t tmpfs none ${temporary}`], { cwd: root }).code === 0;

const FULL_DISK = 'a full disk, which is a small tmpfs';
if (mayMount) test(FULL_DISK, fillDisk);
else test.skip(FULL_DISK, fillDisk);

function fillDisk(): void {
  const [source, disk, result] = [folderOf(GROWING), folderOf(), folderOf()];
  const script = `mount -t tmpfs -o size=160k none "$2" && cp "$1"/* "$2" && cd "$2" || exit 99
    "$4" "$5" stamp --in-place . 2>&1; code=$?
    cp -a "$2"/. "$3"; exit $code`;
  const ending = run([...MOUNT, 'sh', '-c', script, 'sh', source, disk, result, process.execPath, BUNDLE], {
    cwd: root,
  });
  assertTwoOfFour(filesOf(result), ending, 'ENOSPC, the disk is full');
}

test('a file that may not grow as large', () => {
  const folder = folderOf(GROWING);
  const script = `trap '' XFSZ; ulimit -f 64; exec "$0" "$1" stamp --in-place .`;
  const ending = run(['bash', '-c', script, process.execPath, BUNDLE], { cwd: folder });
  assertTwoOfFour(filesOf(folder), ending, 'EFBIG, the file would be larger than allowed');
});

test('standard output on a full disk', () => {
  const folder = folderOf({ 'a.yaml': GROWING['a.yaml'] ?? '' });
  const ending = run(['sh', '-c', `"$0" "$1" stamp a.yaml >/dev/full`, process.execPath, BUNDLE], { cwd: folder });
  assert.is(ending.code, 3);
  assert.is(
    ending.stderr,
    'error: standard output cannot be written (ENOSPC); what it holds by now is not complete [write-failed]\n',
  );
});

/** Root may write everywhere; so the run is somebody else's, in a folder that is theirs. */
function asNobody(folder: string): ReturnType<typeof run> {
  chmodSync(temporary, 0o711);
  const own = join(temporary, 'dist');
  cpSync(dirname(BUNDLE), own, { recursive: true });
  const nobody = 65_534;
  const prefix =
    process.getuid?.() === 0 ? ['setpriv', `--reuid=${String(nobody)}`, '--regid=65534', '--clear-groups'] : [];
  if (prefix.length > 0) {
    chownSync(folder, nobody, nobody);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      chownSync(join(folder, name), nobody, nobody);
    }
  }
  return run([...prefix, process.execPath, join(own, 'rollstamp.cjs'), 'stamp', '--in-place', '.'], { cwd: folder });
}

test('a read-only folder: nothing is written, here or elsewhere', () => {
  const files = { 'a/a.yaml': GROWING['a.yaml'] ?? '', 'b/b.yaml': GROWING['b.yaml'] ?? '' };
  const folder = folderOf(files);
  chmodSync(join(folder, 'b'), 0o555);
  const { code, output } = asNobody(folder);
  chmodSync(join(folder, 'b'), 0o755);
  assert.is(code, 3);
  assert.is(
    output,
    'b/b.yaml: error: cannot be written (EACCES, permission denied); no file was changed [write-failed]\n',
  );
  assert.equal(filesOf(folder), files);
});

test('a read-only file: nothing is written', () => {
  const files = { 'a.yaml': GROWING['a.yaml'] ?? '', 'b.yaml': GROWING['b.yaml'] ?? '' };
  const folder = folderOf(files);
  chmodSync(join(folder, 'b.yaml'), 0o444);
  const { code, output } = asNobody(folder);
  assert.is(code, 3);
  assert.match(output, /^b\.yaml: error: is read-only; no file was changed: make it writable, or leave it out/);
  assert.equal(filesOf(folder), files);
});

test('somebody who may write keeps mode and folder as they are', () => {
  const folder = folderOf({ 'a.yaml': GROWING['a.yaml'] ?? '' });
  chmodSync(join(folder, 'a.yaml'), 0o640);
  const { code, output } = asNobody(folder);
  assert.is(code, 0, output);
  assert.is(statSync(join(folder, 'a.yaml')).mode & 0o7777, 0o640);
  assert.equal(readdirSync(folder), ['a.yaml']);
});

test('links to the outside: files are refused, folders are not entered', () => {
  const outside = folderOf({ 'a.yaml': GROWING['a.yaml'] ?? '', 'sub/b.yaml': GROWING['b.yaml'] ?? '' });
  const before = filesOf(outside);
  const folder = folderOf({ 'rendered/d.yaml': GROWING['d.yaml'] ?? '' });
  symlinkSync(join(outside, 'a.yaml'), join(folder, 'rendered', 'a.yaml'));
  symlinkSync(join(outside, 'sub'), join(folder, 'rendered', 'sub'));
  const stamp = (path: string): ReturnType<typeof run> => rollstamp(['stamp', '--in-place', path], { cwd: folder });
  assert.match(stamp('rendered').output, /^rendered\/a\.yaml: error: is a symbolic link, and nothing is written/);
  assert.match(stamp('rendered/sub').output, /error: lies behind rendered\/sub, a symbolic link, and nothing is/);
  assert.match(stamp('rendered/s*').output, /^rollstamp: rendered\/s\*: the pattern matches no file or directory$/m);
  assert.equal(filesOf(outside), before);
  assert.ok(lstatSync(join(folder, 'rendered', 'a.yaml')).isSymbolicLink());
  assert.is(filesOf(folder)['rendered/d.yaml'], GROWING['d.yaml']);
});

test.run();
