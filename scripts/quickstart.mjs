// Shows what Rollstamp does, on a small project, in a temporary copy of it.
//
//     node scripts/quickstart.mjs [FOLDER]    FOLDER instead of fixtures/projects/quickstart
//
// Exits 1 where a step does not do what its text says.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'dist', 'rollstamp.cjs');
const project = process.argv[2] ?? join(root, 'fixtures', 'projects', 'quickstart');
const folder = mkdtempSync(join(tmpdir(), 'rollstamp-quickstart-'));
const rendered = join(folder, 'rendered');

/** The environment without options of the user's own, so that the texts below hold. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ROLLSTAMP_')));

/** @param {readonly string[]} args @param {'inherit' | 'pipe'} stdout */
function rollstamp(args, stdout) {
  const stderr = stdout === 'pipe' ? 'ignore' : stdout;
  return spawnSync(process.execPath, [bundle, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', stdout, stderr],
  });
}

/** @param {string} what @param {unknown} actual @param {unknown} expected */
function expect(what, actual, expected) {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

/** Runs a command as the user would, for the user to see. @param {string} line @param {number} exitCode */
function show(line, exitCode) {
  console.log(`$ rollstamp ${line}`);
  expect(`exit code of rollstamp ${line}`, rollstamp(line.split(' '), 'inherit').status, exitCode);
  console.log('');
}

/** @returns {readonly string[]} `KIND/NAME KEY REASON` of every stamp that is stale or missing */
function staleStamps() {
  const { workloads } =
    /** @type {{ workloads: { kind: string, name: string, changes: { key: string, reason: string }[] }[] }} */ (
      JSON.parse(rollstamp(['check', '--format', 'json', 'rendered'], 'pipe').stdout)
    );
  return workloads.flatMap(({ kind, name, changes }) =>
    changes.map(({ key, reason }) => `${kind}/${name} ${key} ${reason}`),
  );
}

/** @returns {ReadonlyMap<string, readonly string[]>} the lines of every manifest, by name of the file */
function readLines() {
  const names = readdirSync(rendered).toSorted();
  return new Map(names.map((name) => [name, readFileSync(join(rendered, name), 'utf8').split('\n')]));
}

/** @param {ReadonlyMap<string, readonly string[]>} before @returns {readonly string[]} `FILE:LINE` of what changed */
function changedLines(before) {
  return [...readLines()].flatMap(([name, lines]) =>
    lines.flatMap((line, index) => (line === before.get(name)?.[index] ? [] : [`${name}:${index + 1}`])),
  );
}

try {
  cpSync(project, folder, { recursive: true });
  const before = readLines();

  console.log(`
The namespace of a small shop, rendered and stamped: four workloads in six files.
Since then somebody set LOG_LEVEL in the ConfigMap shop-common to debug.

1. Which pods have to roll, and why?
`);
  expect('stale stamps', staleStamps(), [
    'CronJob/report configmap.rollstamp.io/shop-common content',
    'Deployment/web configmap.rollstamp.io/shop-common content',
  ]);
  show('check rendered', 1);
  console.log(`web and report use shop-common and opted in with it, so both have to roll. worker uses it, too, but opted in
with worker-queues alone; cache did not opt in. In CI, the exit code 1 of this command stops the merge.

2. Stamp the manifests where they are. Nothing but the two digests changes.
`);
  show('stamp --in-place rendered', 0);
  expect('changed lines', changedLines(before), ['report.yaml:15', 'web.yaml:40']);

  console.log(`3. Check again. Once this is committed, the next sync rolls web, and report runs with it the next time.
`);
  show('check rendered', 0);
  expect('stale stamps', staleStamps(), []);

  console.log(`Everything went as expected. Next:

  Who uses what, by which rule, and where?
    node dist/rollstamp.cjs explain fixtures/projects/quickstart/rendered
  What would Reloader roll that Git cannot show?
    node dist/rollstamp.cjs explain --unseen fixtures/projects/quickstart/rendered
  Your own manifests; this writes nothing:
    kustomize build YOUR-OVERLAY | node dist/rollstamp.cjs explain
    helm template YOUR-CHART | node dist/rollstamp.cjs explain
  How to opt in, and everything else: README.md`);
} catch (error) {
  console.error(`quickstart: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
