/** Stage: texts to files, each replaced atomically. SPEC §8 "In place". */
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from './errors.ts';

/** A file with the text that was read and the text to write. */
export interface Replacement {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Replaces files. Everything is checked before the first one is written; each is then written to a temporary file in
 * its own folder and renamed, so that it is either old or new, whatever happens.
 *
 * @throws InputError `write-failed` that says which files were written.
 */
export function writeFiles(replacements: readonly Replacement[], cwd: string): void {
  const changed = replacements.filter(({ before, after }) => before !== after);
  for (const replacement of changed) checkWritable(replacement, cwd);
  for (const [index, replacement] of changed.entries()) {
    try {
      replaceFile(replacement, cwd);
    } catch (error) {
      const rest =
        index === 0 ? 'no file was changed' : `${String(index)} of ${String(changed.length)} files are already written`;
      throw failure(replacement.path, `cannot be written (${codeOf(error)}); it is unchanged, ${rest}`, error);
    }
  }
}

function failure(path: string, message: string, cause?: unknown): InputError {
  return new InputError('write-failed', message, { path, cause });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

function checkWritable({ path, before }: Replacement, cwd: string): void {
  const full = resolve(cwd, path);
  const stat = lstatSync(full, { throwIfNoEntry: false });
  if (stat === undefined) throw failure(path, 'was removed meanwhile; no file was changed');
  if (stat.isSymbolicLink()) {
    throw failure(path, 'is a symbolic link, and nothing is written through one; name its target; no file was changed');
  }
  if (!stat.isFile()) throw failure(path, 'is not a regular file; no file was changed');
  if (readFileSync(full, 'utf8') !== before) {
    throw failure(path, 'was changed meanwhile; no file was changed: run again');
  }
}

/** Recognisable, and no manifest to a scan. */
function temporaryPath(full: string): string {
  return join(dirname(full), `.${basename(full)}.rollstamp-tmp`);
}

function replaceFile({ path, after }: Replacement, cwd: string): void {
  const full = resolve(cwd, path);
  const { mode, uid, gid } = lstatSync(full);
  const temporary = temporaryPath(full);
  removeIfThere(temporary); // of a run that was killed
  const handle = openSync(temporary, 'wx', 0o600);
  try {
    try {
      writeAll(handle, Buffer.from(after, 'utf8'));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    chmodSync(temporary, mode & 0o7777);
    const own = lstatSync(temporary);
    if (own.uid !== uid || own.gid !== gid) chownSync(temporary, uid, gid);
    renameSync(temporary, full);
  } catch (error) {
    removeIfThere(temporary);
    throw error;
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
