/** Runs helm and kustomize: never through a shell, with nothing to read, and not longer than this process lives. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { InputError } from '../../lib/errors.ts';
import { LIMITS } from '../../lib/limits.ts';
import type { Interrupt, Io } from '../io.ts';
import { childEnvironment } from './environment.ts';
import { makePrivateFolder, removePrivateFolder } from './private-folder.ts';

/** Somebody asked this process to end. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: Interrupt;

  constructor(signal: Interrupt) {
    super(signal);
    this.signal = signal;
  }
}

export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: Buffer;
  /** Its beginning. Holds whatever the tool quotes: never to be shown as it is. */
  readonly stderr: string;
}

/** What is different for one child. */
export interface Special {
  /** Variables beside those of every child. */
  readonly env?: Readonly<Record<string, string>>;
  /** Instead of the folder of the application. */
  readonly cwd?: string;
}

/** Bytes of a child's standard error that are kept. */
const MAX_STDERR = 64 * 1024;

/** The children of one run, their private folder, and signals. Create, use, `end`. */
export class Children {
  readonly #io: Io;
  readonly #cwd: string;
  readonly #endInterrupts: (() => void) | undefined;
  #folder: string | undefined;
  #running: ChildProcess | undefined;
  #signal: Interrupt | undefined;

  constructor(io: Io, cwd: string) {
    this.#io = io;
    this.#cwd = cwd;
    this.#endInterrupts = io.onInterrupt?.((signal) => {
      this.#signal = signal;
      this.#running?.kill('SIGKILL');
    });
  }

  /** A folder that nobody else reads, and that is removed at the end. Throws UsageError where none can be made. */
  get folder(): string {
    this.#folder ??= makePrivateFolder(this.#io.env['TMPDIR'] ?? tmpdir());
    return this.#folder;
  }

  /**
   * Runs a program to its end, in the folder of the application.
   *
   * The child stays in this process's group: Argo CD kills this process alone, and its group a moment later.
   *
   * @throws InputError where it cannot be run or prints too much; Interrupted after a signal.
   */
  async run(program: string, args: readonly string[], special: Special = {}): Promise<Outcome> {
    this.checkSignal();
    const env = { ...childEnvironment(this.#io, this.folder), ...special.env };
    const cwd = special.cwd ?? this.#cwd;
    try {
      return await this.#finish(spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }));
    } catch (error) {
      throw toInputError(error, program);
    } finally {
      this.#running = undefined;
      this.checkSignal();
    }
  }

  /** @throws Interrupted after a signal */
  checkSignal(): void {
    if (this.#signal !== undefined) throw new Interrupted(this.#signal);
  }

  end(): void {
    this.#endInterrupts?.();
    this.#running?.kill('SIGKILL');
    if (this.#folder !== undefined) removePrivateFolder(this.#folder);
  }

  async #finish(child: ReturnType<typeof spawn>): Promise<Outcome> {
    this.#running = child;
    const [stdout, stderr] = [new Collected(LIMITS.input), new Collected(MAX_STDERR)];
    child.stdout?.on('data', (chunk: Buffer) => {
      if (!stdout.add(chunk)) child.kill('SIGKILL');
    });
    child.stderr?.on('data', (chunk: Buffer) => void stderr.add(chunk));
    const exitCode = await new Promise<number | null>((done, fail) => {
      child.once('error', fail);
      child.once('close', done);
    });
    if (stdout.isOver)
      throw new InputError('limit', 'the render is larger than 256 MiB: split the application', { path: '' });
    return { exitCode, stdout: stdout.bytes(), stderr: stderr.bytes().toString('utf8') };
  }
}

/** The beginning of a stream. */
class Collected {
  readonly #chunks: Buffer[] = [];
  readonly #limit: number;
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isOver(): boolean {
    return this.#length > this.#limit;
  }

  /** False once there is more than the limit. */
  add(chunk: Buffer): boolean {
    if (!this.isOver) this.#chunks.push(chunk);
    this.#length += chunk.length;
    return !this.isOver;
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks).subarray(0, this.#limit);
  }
}

function toInputError(error: unknown, program: string): unknown {
  if (error instanceof InputError || !(error instanceof Error && 'code' in error)) return error;
  const code = String(error.code);
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: `${program} is not on the PATH of the sidecar: add it to the image`,
    E2BIG: `the parameters are larger than the system lets ${program} have: put values into files`,
  };
  return new InputError('render-failed', reasons[code] ?? `${program} cannot be run (${code})`, {
    path: '',
    cause: error,
  });
}
