/** Small files of ours: the hash key, the configuration. */
import { statSync } from 'node:fs';
import { platform } from 'node:os';
import { resolve } from 'node:path';
import { UsageError } from '../lib/errors.ts';
import { findings } from '../lib/findings.ts';
import type { Draft } from '../lib/findings.ts';
import { readUpTo } from '../lib/read-file.ts';

/** Bytes: more than a key or a configuration file has. */
const MAX_SMALL = 64 * 1024;

/** The bytes of a file of ours; undefined where it does not exist. Throws UsageError. */
export function readSmall(path: string, name: string): Uint8Array | undefined {
  let bytes: Uint8Array | undefined;
  try {
    bytes = readUpTo(path, MAX_SMALL);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'ENOENT') return undefined;
    throw new UsageError(`${name}: the file cannot be read (${code})`, { cause: error });
  }
  if (bytes === undefined) throw new UsageError(`${name}: the file is larger than 64 KiB`);
  return bytes;
}

/** Permission of the group and of others to read. */
const READ_BY_OTHERS = 0o044;

/** A warning for every key file that more than its owner may read. Windows does not tell. */
export function keyFileDrafts(paths: readonly string[], cwd: string): readonly Draft[] {
  if (platform() === 'win32') return [];
  return paths.flatMap((path) => {
    const file = statSync(resolve(cwd, path), { throwIfNoEntry: false });
    const isOpen = file?.isFile() === true && (file.mode & READ_BY_OTHERS) !== 0;
    return isOpen ? [findings.hashKeyPermissions(path)] : [];
  });
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** The bytes of a key file; one final newline does not count. Throws UsageError. */
export function readHashKey(path: string, cwd: string): Uint8Array {
  const name = `--hash-key-file ${path}`.trimEnd();
  if (path === '') throw new UsageError(`${name} is empty (a variable that is not set?): name the file with the key`);
  const bytes = readSmall(resolve(cwd, path), name);
  if (bytes === undefined) throw new UsageError(`${name}: there is no such file`);
  let end = bytes.length;
  if (end > 0 && bytes[end - 1] === NEWLINE) end -= end > 1 && bytes[end - 2] === RETURN ? 2 : 1;
  if (end === 0) throw new UsageError(`${name}: the file is empty; make a key with: openssl rand -base64 32`);
  return bytes.subarray(0, end);
}
