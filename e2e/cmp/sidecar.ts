/** A plugin server in a process of its own, with the environment of a sidecar. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { folderOf, root } from '../shell.ts';
import type { Environment } from '../shell.ts';
import { tool } from '../tools.ts';
import { connect } from './client.ts';
import type { CmpClient } from './client.ts';

/** The server of the tests, and Argo CD's own where `ARGOCD_CMP_SERVER` names it. */
export const SERVERS: readonly { readonly name: string; readonly command: readonly string[] }[] = findServers();

function findServers(): typeof SERVERS {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const ours = { name: 'the server of the tests', command: [process.execPath, '--import', 'tsx', main] };
  const theirs = process.env['ARGOCD_CMP_SERVER'] ?? '';
  if (theirs !== '') return [ours, { name: 'argocd-cmp-server', command: [theirs] }];
  console.error('SKIPPED: the tests with Argo CD’s own server: ARGOCD_CMP_SERVER does not name an argocd-cmp-server');
  return [ours];
}

export interface Sidecar extends CmpClient {
  /** What calls have to themselves, and leave nothing in. */
  readonly workFolder: string;
  readonly temporaryFolder: string;
  /** The only folder on the PATH. */
  readonly programs: string;
  /** Everything that the server has logged. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

export interface Start {
  readonly command?: readonly string[];
  /** The text of plugin.yaml. */
  readonly plugin: string;
  /** More variables of the sidecar. */
  readonly env?: Environment;
  /** The only folder on the PATH. */
  readonly programs?: string;
}

/** What the image has on its PATH: the bundle, Node.js, kustomize and Helm; no shell. */
function programsOf(more: Readonly<Record<string, string>> = {}): string {
  const folder = folderOf();
  const all = {
    node: process.execPath,
    rollstamp: join(root, 'dist', 'rollstamp.cjs'),
    kustomize: tool('kustomize'),
    helm: tool('helm'),
    ...more,
  };
  for (const [name, path] of Object.entries(all)) symlinkSync(path, join(folder, name));
  return folder;
}

export async function startSidecar({ command, plugin, env = {}, programs = programsOf() }: Start): Promise<Sidecar> {
  const folder = folderOf({ 'config/plugin.yaml': plugin });
  const temporaryFolder = join(folder, 'tmp');
  for (const name of ['tmp', 'plugins']) mkdirSync(join(folder, name));
  const [program = '', ...args] = command ?? SERVERS[0]?.command ?? [];
  const child = spawn(program, [...args, '--config-dir-path', join(folder, 'config')], {
    cwd: root,
    env: {
      PATH: programs,
      HOME: '/nonexistent',
      TMPDIR: temporaryFolder,
      ARGOCD_PLUGINSOCKFILEPATH: join(folder, 'plugins'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  const [, name = ''] = /^metadata:\s*(?:\{ *|\n +)name: *([\w-]+)/m.exec(plugin) ?? [];
  const socket = join(folder, 'plugins', `${name}.sock`);
  while (!existsSync(socket)) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${String(child.exitCode)}:\n${log}`);
    await setTimeout(20);
  }
  const client = connect(socket);
  const workFolder = join(temporaryFolder, '_cmp_server');
  return { ...client, workFolder, temporaryFolder, programs, log: () => log, stop: () => stop(child, client) };
}

async function stop(child: ChildProcess, client: CmpClient): Promise<void> {
  client.close();
  if (child.exitCode !== null) return;
  const ended = new Promise((done) => {
    child.once('exit', done);
  });
  child.kill('SIGTERM');
  await Promise.race([ended, setTimeout(2000, undefined, { ref: false })]);
  child.kill('SIGKILL');
  await ended;
}
