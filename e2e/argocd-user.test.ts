/** As in the sidecar: uid 999, a file system that cannot be written, no HOME, and only $TMPDIR to write to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CHART, KUSTOMIZATION, workload } from './argocd.ts';
import type { Files } from './argocd.ts';
import { folderOf, root, run } from './shell.ts';
import { tool } from './tools.ts';

const test = suite('user of the sidecar');

/** util-linux has all of them. */
const NEEDED: readonly string[] = ['unshare', 'setpriv', 'mount'];

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program)));
}

/**
 * Runs the script's last line as uid 999. What it needs lies on a file system of its own, as everything that a user
 * brings along is closed to others; all file systems are read-only but $TMPDIR.
 */
const SCRIPT = `set -euo pipefail
mount --make-rprivate /
mount -t tmpfs -o mode=755 tmpfs "$STAGE"
mkdir "$STAGE/bin" "$STAGE/app" "$STAGE/tmp"
cp "$NODE" "$STAGE/bin/node"
cp "$HELM" "$STAGE/bin/helm"
cp "$KUSTOMIZE" "$STAGE/bin/kustomize"
cp -r "$DIST" "$STAGE/lib"
ln -s ../lib/rollstamp.cjs "$STAGE/bin/rollstamp"
cp -r "$APP/." "$STAGE/app"
chmod -R go+rX "$STAGE"
mount -t tmpfs -o mode=1777 tmpfs "$STAGE/tmp"
mount -o remount,ro "$STAGE"
while read -r _ place type _; do
  case "$place $type" in
    "$STAGE/tmp "*|"/proc "*|"/proc/"*|"/sys "*|"/sys/"*|"/dev "*|"/dev/pts "*) ;;
    *) mount -o remount,bind,ro "$place" ;;
  esac
done </proc/mounts
cd "$STAGE/app"
exec env -i PATH="$STAGE/bin" TMPDIR="$STAGE/tmp" ARGOCD_APP_NAME=web ARGOCD_APP_NAMESPACE=shop \\
  /usr/bin/setpriv --reuid 999 --regid 999 --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all \\
  "$STAGE/bin/node" -e "$PROGRAM"
`;

/** Says who it is and where it can write, then what the plugin does. */
const PROGRAM = `
const fs = require('node:fs');
const canWrite = (folder) => {
  try { fs.writeFileSync(folder + '/probe', ''); fs.rmSync(folder + '/probe'); return true; } catch { return false; }
};
const folders = ['.', '..', '/', '/tmp', '/var/tmp', '/dev/shm', process.env.TMPDIR];
const { status, stdout, stderr } = require('node:child_process').spawnSync('rollstamp', ['argocd', 'generate'], { encoding: 'utf8' });
console.log(JSON.stringify({
  uid: process.getuid(), groups: process.getgroups(), home: process.env.HOME ?? '',
  writable: folders.filter(canWrite).map((folder) => folder === process.env.TMPDIR ? 'TMPDIR' : folder),
  status, stdout, stderr, left: fs.readdirSync(process.env.TMPDIR),
}));
`;

interface Told {
  readonly uid: number;
  readonly groups: readonly number[];
  readonly home: string;
  readonly writable: readonly string[];
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly left: readonly string[];
}

function generate(files: Files): Told {
  const env = {
    PATH: process.env['PATH'],
    // Hidden below the mount, and only for these processes.
    STAGE: '/srv',
    APP: folderOf(files),
    NODE: process.execPath,
    HELM: tool('helm'),
    KUSTOMIZE: tool('kustomize'),
    DIST: join(root, 'dist'),
    PROGRAM,
  };
  const { code, stdout, output } = run(['unshare', '--mount', 'bash', '-c', SCRIPT], { cwd: root, env });
  assert.is(code, 0, output);
  return JSON.parse(stdout) as Told;
}

const APPLICATIONS: Readonly<Record<string, Files>> = {
  'plain files': { 'a.yaml': workload('web') },
  Kustomize: { 'kustomization.yaml': KUSTOMIZATION.replace('namePrefix: x-\n', ''), 'a.yaml': workload('web') },
  Helm: { 'Chart.yaml': CHART, 'templates/a.yaml': workload('web') },
  'a chart that is rendered again, from a copy': {
    'Chart.yaml': CHART,
    'templates/a.yaml': workload('web', 'x{{ keys .Values | join "," }}'),
  },
};

const missing = NEEDED.filter((program) => !isOnPath(program));
test('the programs of util-linux are there', () => {
  assert.equal(
    missing,
    [],
    'install util-linux: these tests run the plugin as another user, on a read-only file system',
  );
});

/** Not everybody may do that: a container often lacks the capability, and so do users but root. */
function findObstacle(): string | undefined {
  if (process.getuid?.() !== 0) return 'only root becomes another user';
  const { code, stderr } = run(['unshare', '--mount', 'mount', '--make-rprivate', '/'], { cwd: root });
  return code === 0 ? undefined : `no mounts of its own: ${stderr.trim()}`;
}

const obstacle = missing.length > 0 ? 'util-linux is missing' : findObstacle();
if (obstacle === undefined) {
  for (const [name, files] of Object.entries(APPLICATIONS)) {
    test(`${name}: stamped as uid 999, with nothing to write to but $TMPDIR, and nothing left there`, () => {
      const { stdout, stderr, ...rest } = generate(files);
      assert.is(stderr, '');
      assert.equal(rest, { uid: 999, groups: [999], home: '', writable: ['TMPDIR'], status: 0, left: [] });
      assert.is(stdout.match(/^ +(?:configmap|secret)\.rollstamp\.io\/web: "[0-9a-f]{32}"$/gm)?.length, 2);
    });
  }
} else {
  console.error(`SKIPPED: the plugin as uid 999 on a read-only file system: ${obstacle}`);
}

test.run();
