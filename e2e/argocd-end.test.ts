/** A render that takes too long: what Argo CD does to it at the deadline, and what is left then. */
import { chmodSync, existsSync, readFileSync, readdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CHART, PLUGIN, application, createPlugins, workload } from './argocd.ts';
import type { Sidecar } from './cmp/sidecar.ts';
import { folderOf } from './shell.ts';

const test = suite('end of renders');
const plugins = createPlugins();
test.after(plugins.stop);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; waited < 200 && !isTrue(); waited += 1) await setTimeout(100);
}

const privateFolders = ({ temporaryFolder }: Sidecar): readonly string[] =>
  readdirSync(temporaryFolder).filter((name) => name.startsWith('rollstamp-'));

for (const [what, listener] of [
  ['', ''],
  [' that is deaf to SIGTERM', `process.on('SIGTERM', () => {});`],
] as const) {
  test(`at the deadline helm ends, too, and the next render removes what is left: a helm${what}`, async () => {
    const note = join(folderOf(), 'pids');
    const helm = `#!/usr/bin/env node
${listener}
require('node:fs').appendFileSync(${JSON.stringify(note)}, process.ppid + ' ' + process.pid + '\\n');
setInterval(() => {}, 1000);
`;
    const programs = folderOf({ helm });
    chmodSync(join(programs, 'helm'), 0o755);
    const usual = await plugins.start();
    for (const name of ['node', 'rollstamp']) symlinkSync(join(usual.programs, name), join(programs, name));
    const sidecar = await plugins.start({ plugin: PLUGIN, programs });
    const app = application({ 'Chart.yaml': CHART });
    const call = sidecar.generate(app, { timeout: 4000 }).then(
      () => 'rendered',
      () => 'failed',
    );
    await until(() => existsSync(note));
    const pids = readFileSync(note, 'utf8').trim().split(/\s/).map(Number);
    assert.equal([pids.length, pids.every(isRunning)], [2, true]);
    assert.is(await call, 'failed');
    await until(() => !pids.some(isRunning));
    assert.equal(pids.filter(isRunning), []);
    await until(() => readdirSync(sidecar.workFolder).length === 0);
    assert.equal(readdirSync(sidecar.workFolder), []);
    // Killed at once, the plugin has left its folder; when that is old, the next one of its kind takes it away.
    const [left = ''] = privateFolders(sidecar);
    assert.is(privateFolders(sidecar).length, 1);
    const old = Date.now() / 1000 - 7200;
    utimesSync(join(sidecar.temporaryFolder, left), old, old);
    const kustomization = { 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': workload('web') };
    symlinkSync(join(usual.programs, 'kustomize'), join(programs, 'kustomize'));
    assert.is((await sidecar.generate(application(kustomization))).length, 3);
    assert.equal(privateFolders(sidecar), []);
  });
}

test.run();
