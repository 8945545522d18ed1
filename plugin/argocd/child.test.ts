/** Signals, in a process of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CHART } from '../../fixtures/argocd/harness.ts';
import { folderOf } from '../../fixtures/cli/folders.ts';

const COMMAND = join(folderOf(), 'rollstamp.cjs');

const child = suite('argocd: a process that is asked to end');

child.before(() => {
  buildSync({
    entryPoints: [fileURLToPath(new URL('../bin.ts', import.meta.url))],
    outfile: COMMAND,
    bundle: true,
    format: 'cjs',
    platform: 'node',
  });
});

interface Running {
  readonly process: ChildProcess;
  /** Helm's. */
  readonly pid: number;
  readonly temporary: string;
  readonly ended: Promise<readonly [code: number | null, stdout: string]>;
}

/** Starts a render by a helm that does not come to an end. */
async function start(): Promise<Running> {
  const bin = folderOf({ helm: '' });
  const note = join(bin, 'pid');
  writeFileSync(
    join(bin, 'helm'),
    `#!/usr/bin/env node\nprocess.on('SIGTERM', () => undefined);\nrequire('node:fs').writeFileSync(${JSON.stringify(`${note}.new`)}, String(process.pid));\nrequire('node:fs').renameSync(${JSON.stringify(`${note}.new`)}, ${JSON.stringify(note)});\nprocess.stdout.write('kind: x\\n');\nsetInterval(() => undefined, 1000);\n`,
  );
  chmodSync(join(bin, 'helm'), 0o755);
  const temporary = folderOf();
  const started = spawn(process.execPath, [COMMAND, 'argocd', 'generate'], {
    cwd: folderOf({ 'Chart.yaml': CHART }),
    env: { PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`, TMPDIR: temporary, ARGOCD_APP_NAME: 'web' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let stdout = '';
  started.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  const ended = new Promise<readonly [number | null, string]>((done) => {
    started.on('close', (code) => {
      done([code, stdout]);
    });
  });
  while (!existsSync(note)) await sleep(5);
  return { process: started, pid: Number(readFileSync(note, 'utf8')), temporary, ended };
}

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(5);
  }
  return false;
}

for (const [signal, code] of [
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const) {
  child(`by ${signal} ends its tool, prints nothing and leaves nothing behind`, async () => {
    const running = await start();
    running.process.kill(signal);
    assert.equal(await running.ended, [code, '']);
    assert.ok(await isGone(running.pid));
    assert.equal(readdirSync(running.temporary), []);
  });
}

child('has its tool in its own group, which Argo CD kills as a whole', async () => {
  const running = await start();
  process.kill(-Number(running.process.pid), 'SIGKILL');
  await running.ended;
  assert.ok(await isGone(running.pid));
});

child.run();
