/** What git tracks. */
import { execFileSync } from 'node:child_process';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './errors.ts';
import { shown } from './findings.ts';
import { LIMITS } from './limits.ts';

/** Absolute paths, also of what is deleted in the working tree but not yet in the index. */
export interface Tracked {
  readonly files: ReadonlySet<string>;
  /** Folders on the way to a tracked file, the one that was asked for included. */
  readonly folders: ReadonlySet<string>;
}

/**
 * Asks git what it tracks in a directory and below.
 *
 * @throws UsageError outside of a git repository.
 */
export function trackedIn(directory: string, cwd: string): Tracked {
  const base = resolve(cwd, directory);
  // A submodule is listed as the one path that it is; its files belong to a repository of their own.
  const files = new Set([...listFiles(directory, resolve(cwd))].filter((file) => file.startsWith(join(base, sep))));
  const folders = new Set([base]);
  for (const file of files) {
    for (let folder = dirname(file); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  }
  return { files, folders };
}

function listFiles(directory: string, cwd: string): ReadonlySet<string> {
  const base = resolve(cwd, directory);
  const inside = relative(cwd, base);
  const isBelow = !isAbsolute(inside) && inside.split(sep)[0] !== '..';
  const names = (isBelow ? list(cwd, inside) : undefined) ?? list(base, '.');
  if (names !== undefined) return names;
  throw new UsageError(
    `${shown(directory)}: git cannot list its tracked files; run it in a git repository, or without --tracked`,
  );
}

/**
 * Asks from `folder`, which in a hook has to be the working directory: git runs hooks with GIT_DIR, and then takes the
 * folder that it is asked from for the root of the repository.
 */
function list(folder: string, path: string): ReadonlySet<string> | undefined {
  try {
    const listed = execFileSync('git', ['--literal-pathspecs', 'ls-files', '-z', '--', path === '' ? '.' : path], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: LIMITS.input,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const names = listed.split('\0').filter((name) => name !== '');
    return new Set(names.map((name) => resolve(folder, name)));
  } catch {
    return undefined;
  }
}
