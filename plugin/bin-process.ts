/** The process's streams, arguments and signals for a `main`. */
import { fstatSync, readSync, writeSync } from 'node:fs';
import { InputError } from '../lib/errors.ts';
import { tooLarge } from '../lib/read-file.ts';
import { EXIT } from './exit.ts';
import type { Interrupt, Io, Output } from './io.ts';

const CHUNK = 1 << 20;
/** Code units that are written at once. */
const PIECE = 1 << 18;
/** Bytes of a code unit in UTF-8. */
const MAX_BYTES = 3;
/** Milliseconds to wait for a pipe that is not ready. */
const PAUSE = 5;

function isAgain(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}

function isClosed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Standard input can be a directory, for example. */
function unreadable(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  return new InputError('unreadable', `cannot be read (${String(error.code)})`, { path: '-', cause: error });
}

/** Standard output can go to a disk that is full. */
function unwritable(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const message = `standard output cannot be written (${String(error.code)}); what it holds by now is not complete`;
  return new InputError('write-failed', message, { path: '', cause: error });
}

/** Standard input may be a pipe that does not block; reading it in a loop is as fast as readFileSync, which throws. */
async function readStdin(limit: number): Promise<Uint8Array> {
  const { size } = fstatSync(0);
  let buffer = Buffer.allocUnsafe(Math.min(Math.max(size + 1, CHUNK), limit + 1));
  let length = 0;
  for (;;) {
    if (length === buffer.length) {
      if (length > limit) throw tooLarge('-');
      const larger = Buffer.allocUnsafe(Math.min(buffer.length * 2, limit + 1));
      buffer.copy(larger);
      buffer = larger;
    }
    try {
      const count = readSync(0, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
    } catch (error) {
      if (!isAgain(error)) throw unreadable(error);
      await new Promise((done) => {
        setTimeout(done, PAUSE);
      });
    }
  }
  if (length > limit) throw tooLarge('-');
  return buffer.subarray(0, length);
}

/** Most streams are files or pipes; `node:tty`, as well as `process.stdin`, loads a dozen modules of Node.js. */
function isTerminal(handle: 0 | 1 | 2): boolean {
  return fstatSync(handle).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(handle);
}

const gate = new Int32Array(new SharedArrayBuffer(4));

/** Writes everything before it returns. Ends quietly where nobody reads any more (`| head`). */
function writer(handle: 1 | 2): Required<Pick<Output, 'write' | 'writePieces'>> {
  let isOpen = true;
  // A large text is encoded in pieces, or it would be in memory once more; small pieces are written together.
  const buffer = Buffer.allocUnsafe(MAX_BYTES * PIECE);
  let filled = 0;
  const flush = (): void => {
    for (let at = 0; isOpen && at < filled;) {
      try {
        at += writeSync(handle, buffer, at, filled - at);
      } catch (error) {
        if (isAgain(error)) Atomics.wait(gate, 0, 0, PAUSE);
        else if (isClosed(error)) isOpen = false;
        else throw handle === 1 ? unwritable(error) : error;
      }
    }
    filled = 0;
  };
  const add = (text: string): void => {
    for (let at = 0; at < text.length;) {
      const end = pieceEnd(text, at);
      if (filled + MAX_BYTES * (end - at) > buffer.length) flush();
      if (!isOpen) return;
      filled += buffer.write(text.slice(at, end), filled, 'utf8');
      at = end;
    }
  };
  return {
    write: (text) => {
      add(text);
      flush();
    },
    writePieces: (pieces) => {
      for (const piece of pieces) add(piece);
      flush();
    },
  };
}

/** Where a piece that starts at `start` ends: never between the two halves of a character. */
function pieceEnd(text: string, start: number): number {
  const end = Math.min(start + PIECE, text.length);
  const isHalf = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return isHalf ? end - 1 : end;
}

function onInterrupt(listener: (signal: Interrupt) => void): () => void {
  const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is there too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A flag that a version of V8 does not know is told on standard error. */
const IS_TESTED: boolean = /^v(?:20|22|24)\./.test(process.version);

/** Sets flags of V8, where they are known to be there. */
export function setFlags(...flags: readonly string[]): void {
  if (!IS_TESTED) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}

/**
 * Tells V8 what pays in a run of a second or two. It optimizes every function that is called often, which takes a quarter
 * of such a run: functions into which fewer others are copied are optimized in half the time, and run as fast. And it
 * lets the space for new objects grow by tens of megabytes; of a stream of documents, few objects live long enough for
 * that to spare much work.
 */
function prepareForLargeInput(isStream: boolean): void {
  setFlags('--max-inlined-bytecode-size-cumulative=200');
  if (isStream) setFlags('--semi-space-growth-factor=1');
}

/** Undefined where somebody removed the folder under this process. */
function workingDirectory(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Runs a `main` with this process's arguments and streams. What it returns becomes the exit code. */
export async function runProcess(main: (argv: readonly string[], io: Io) => Promise<number>): Promise<void> {
  const cwd = workingDirectory();
  if (cwd === undefined) {
    writer(2).write('rollstamp: the working directory is gone or cannot be read; run it in another one\n');
    process.exitCode = EXIT.usage;
    return;
  }
  try {
    process.exitCode = await main(process.argv.slice(2), {
      stdin: { isTTY: isTerminal(0), read: readStdin },
      stdout: { isTTY: isTerminal(1), ...writer(1) },
      stderr: { isTTY: isTerminal(2), ...writer(2) },
      cwd,
      env: process.env,
      now: () => performance.now(),
      processes: { pid: process.pid, isRunning },
      onInterrupt,
      onLargeInput: prepareForLargeInput,
    });
  } catch (error) {
    // A bug of ours: the stack helps to mend it, and a minified source line would not.
    writer(2).write(
      `rollstamp: internal error, please report it: ${error instanceof Error ? String(error.stack) : String(error)}\n`,
    );
    process.exitCode = 70;
  }
}
