/** Stage: texts to files, each replaced atomically. SPEC §8 "In place". */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { InputError } from './errors.ts';

/** A file with the text that was read and the text to write. */
export interface Replacement {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface WriteOptions {
  readonly cwd: string;
  /** Asked before each file; once it says true, the rest stays as it is. */
  readonly isStopped?: () => Promise<boolean>;
  /** Number of this process, and whether another one runs: its temporary files are left alone then. */
  readonly pid?: number;
  readonly isRunning?: (pid: number) => boolean;
}

/** How far writing came. */
export interface Written {
  readonly written: number;
  /** Files with a new text, written or not. */
  readonly changed: number;
}

/**
 * Replaces files. Everything is checked before the first one is written; each is then written to a temporary file in
 * its own folder and renamed, so that it is either old or new, whatever happens.
 *
 * A run that is killed leaves one temporary file at most. The next run that writes removes it, from every folder that
 * holds one of the files given, whether they change or not.
 *
 * Kept are the mode and the owner; hard links come apart. A change by somebody else is seen up to the moment before the
 * rename, which replaces the file whatever it then is. Symbolic links are looked for from `cwd` on; above it, and on
 * the way to a file elsewhere, they are part of how the user reaches the place.
 *
 * @throws InputError `write-failed` that says which files were written.
 */
export async function writeFiles(
  replacements: readonly Replacement[],
  { cwd, isStopped = async () => Promise.resolve(false), pid = 0, isRunning = () => false }: WriteOptions,
): Promise<Written> {
  removeLeftovers(replacements, cwd, (owner) => owner !== pid && isRunning(owner));
  const changed = replacements.filter(({ before, after }) => before !== after);
  const targets = changed.map((replacement) => check(replacement, cwd));
  let written = 0;
  for (const target of targets) {
    if (await isStopped()) break;
    try {
      replaceFile(target, pid);
    } catch (error) {
      const rest =
        written === 0
          ? 'no file was changed'
          : `${String(written)} of ${String(changed.length)} files are already written`;
      if (error instanceof ChangedMeanwhile) {
        throw failure(target.path, `was changed meanwhile and is left as it is, ${rest}: run again`);
      }
      throw failure(target.path, `cannot be written (${reasonOf(error)}); it is unchanged, ${rest}`, error);
    }
    written += 1;
  }
  return { written, changed: changed.length };
}

function failure(path: string, message: string, cause?: unknown): InputError {
  return new InputError('write-failed', message, { path, cause });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than allowed',
  ENOSPC: 'the disk is full',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
};

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  const reason = REASONS[code];
  return reason === undefined ? code : `${code}, ${reason}`;
}

/** A file that may be replaced, as it was when that was checked. */
interface Target {
  readonly path: string;
  readonly full: string;
  readonly stat: BigIntStats;
  readonly after: string;
}

const WRITABLE = 0o222n;

function check({ path, before, after }: Replacement, cwd: string): Target {
  const full = resolve(cwd, path);
  const stat = lstatSync(full, { bigint: true, throwIfNoEntry: false });
  if (stat === undefined) throw failure(path, 'was removed meanwhile; no file was changed');
  const link = stat.isSymbolicLink() ? 'is a symbolic link' : behindLink(full, cwd);
  if (link !== undefined) {
    throw failure(path, `${link}, and nothing is written through one; name its target; no file was changed`);
  }
  if (!stat.isFile()) throw failure(path, 'is not a regular file; no file was changed');
  // Whoever owns the folder could replace it all the same; the mode says that nobody should.
  if ((stat.mode & WRITABLE) === 0n) {
    throw failure(path, 'is read-only; no file was changed: make it writable, or leave it out with --exclude');
  }
  try {
    accessSync(full, constants.W_OK);
    accessSync(dirname(full), constants.W_OK);
  } catch (error) {
    throw failure(path, `cannot be written (${reasonOf(error)}); no file was changed`, error);
  }
  if (readFileSync(full, 'utf8') !== before) {
    throw failure(path, 'was changed meanwhile; no file was changed: run again');
  }
  return { path, full, stat, after };
}

/** The folder between `cwd` and a file that is a symbolic link, in words. */
function behindLink(full: string, cwd: string): string | undefined {
  const base = resolve(cwd);
  const inside = relative(base, dirname(full));
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') return undefined;
  let folder = base;
  for (const name of inside.split(sep)) {
    folder = join(folder, name);
    if (folder !== base && lstatSync(folder).isSymbolicLink()) {
      return `lies behind ${relative(base, folder)}, a symbolic link`;
    }
  }
  return undefined;
}

class ChangedMeanwhile extends Error {}

/** Recognisable, and no manifest to a scan. Half of the name says whose it is, half makes it one of its own. */
const TEMPORARY = /^\.rollstamp-tmp-([0-9a-f]{8})[0-9a-f]{8}$/;

function temporaryName(pid: number): string {
  return `.rollstamp-tmp-${pid.toString(16).padStart(8, '0')}${randomBytes(4).toString('hex')}`;
}

function replaceFile({ full, stat, after }: Target, pid: number): void {
  const temporary = join(dirname(full), temporaryName(pid));
  const handle = openSync(temporary, 'wx', 0o600);
  try {
    try {
      writeAll(handle, Buffer.from(after, 'utf8'));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    const own = lstatSync(temporary, { bigint: true });
    if (own.uid !== stat.uid || own.gid !== stat.gid) chownSync(temporary, Number(stat.uid), Number(stat.gid));
    chmodSync(temporary, Number(stat.mode & 0o7777n)); // after chown, which takes set-user-ID bits away
    if (!isSame(stat, lstatSync(full, { bigint: true, throwIfNoEntry: false }))) throw new ChangedMeanwhile();
    renameSync(temporary, full);
  } catch (error) {
    removeIfThere(temporary);
    throw error;
  }
}

function isSame(before: BigIntStats, now: BigIntStats | undefined): boolean {
  return now !== undefined && (['ino', 'size', 'mtimeNs', 'ctimeNs'] as const).every((key) => before[key] === now[key]);
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

/** Removes what runs that were killed left. What cannot be removed stays: it is in nobody's way. */
function removeLeftovers(replacements: readonly Replacement[], cwd: string, isInUse: (pid: number) => boolean): void {
  const folders = new Set(replacements.map(({ path }) => dirname(resolve(cwd, path))));
  for (const folder of folders) {
    try {
      const names = readdirSync(folder).filter((name) => {
        const owner = TEMPORARY.exec(name)?.[1];
        return owner !== undefined && !isInUse(Number.parseInt(owner, 16));
      });
      for (const name of names)
        if (behindLink(join(folder, name), cwd) === undefined) removeIfThere(join(folder, name));
    } catch {
      continue;
    }
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
