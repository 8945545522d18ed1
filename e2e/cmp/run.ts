/** Runs a command of the plugin as Argo CD does: no standard input, a process group of its own, a deadline. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { Command } from './config.ts';
import { CallError } from './errors.ts';
import type { Variable } from './messages.ts';

export interface Place {
  readonly cwd: string;
  readonly env: readonly Variable[];
  /** When the caller hangs up, in milliseconds since 1970. */
  readonly deadline: number;
}

/** The command is killed so long before the caller hangs up. */
const MARGIN = 100;
/** From SIGTERM to SIGKILL, for what the command has started. */
const GRACE = 5000;

/** What the command prints, without one newline at its end. */
export async function runCommand({ command, args }: Command, place: Place): Promise<string> {
  const [program = '', ...before] = command;
  const all = [...before, ...args];
  const child = start(findProgram(program, place.cwd), all, place);
  const killing = killAt(child, place.deadline - MARGIN);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const status = await new Promise<string>((done, fail) => {
    child.once('error', (error) => {
      fail(refusal(error, program));
    });
    child.once('close', (code, signal) => {
      done(signal === null ? `exit status ${String(code)}` : `signal: ${WORDS[signal] ?? signal}`);
    });
  }).finally(killing.stop);
  if (status === 'exit status 0') return stdout().replace(/\n$/, '');
  const told = stderr().trim();
  throw new CallError(`\`${[program, ...all].join(' ')}\` failed ${status}${told === '' ? '' : `: ${told}`}`);
}

const WORDS: Readonly<Record<string, string>> = { SIGKILL: 'killed', SIGTERM: 'terminated' };

function start(path: string, args: readonly string[], { cwd, env }: Place): ChildProcess {
  // Of two values of one variable, Go passes the later one on.
  const merged = Object.fromEntries(env.filter(({ name }) => name !== '').map(({ name, value }) => [name, value]));
  try {
    return spawn(path, args, { cwd, env: merged, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw refusal(error, path);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  E2BIG: 'argument list too long',
  EACCES: 'permission denied',
  ENOENT: 'no such file or directory',
};

function refusal(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code];
  return reason === undefined ? error : new CallError(`fork/exec ${path}: ${reason}`);
}

/** A name without a slash is looked up on the server's own PATH, whatever the request's environment says. */
function findProgram(program: string, cwd: string): string {
  if (program.includes('/')) return resolve(cwd, program);
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
  if (found === undefined) throw new CallError(`exec: "${program}": executable file not found in $PATH`);
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Everything that a stream brings. It is joined once: a chunk can end in the middle of a character. */
function collect(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

function killAt(child: ChildProcess, time: number): { readonly stop: () => void } {
  // A timer takes no more than 31 bits.
  const timer = setTimeout(
    () => {
      child.kill('SIGKILL');
      kill(child, 'SIGTERM');
      setTimeout(kill, GRACE, child, 'SIGKILL');
    },
    Math.min(Math.max(time - Date.now(), 0), 2 ** 31 - 1),
  );
  return {
    stop: () => {
      clearTimeout(timer);
    },
  };
}

/** Sends a signal to what is left of the group. */
function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left.
  }
}
