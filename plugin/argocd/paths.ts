/** Where the repository ends, and that nothing an application names leads out of it. */
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { InputError } from '../../lib/errors.ts';
import { shown } from '../../lib/findings.ts';
import { byCodeUnit } from '../../lib/sort.ts';

export interface Repository {
  /** The folder of the application, without symbolic links. */
  readonly app: string;
  /** The uppermost folder of the repository that is there, without symbolic links. */
  readonly root: string;
}

/**
 * The repository around the application's folder: as many folders up as the end of the application's path says. A copy
 * of a part of the repository has fewer of them.
 */
export function findRepository(cwd: string, sourcePath: string): Repository {
  const app = realpathSync(cwd);
  let root = app;
  const names = posix
    .normalize(sourcePath)
    .split('/')
    .filter((name) => name !== '' && name !== '.');
  for (const name of names.toReversed()) {
    if (name === '..' || !root.endsWith(`${sep}${name}`) || dirname(root) === root) break;
    root = dirname(root);
  }
  return { app, root };
}

/** True for a path in a folder, or the folder itself. Both without symbolic links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}

/** What a path leads to, without symbolic links; undefined where there is nothing. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** True for a file, or a link to one. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A path below the repository, as messages name it. */
export function nameIn({ root }: Repository, path: string): string {
  return shown(relative(root, path).split(sep).join('/') || '.');
}

export function outside(message: string): InputError {
  return new InputError('outside-repository', message, { path: '' });
}

/**
 * The file that an application names: from its own folder or, with `/` before it, from the root of the repository.
 *
 * @param origin - what the path was given to, for messages
 * @throws InputError where it is not a file in the repository.
 */
export function resolveFile(path: string, origin: string, repository: Repository): string {
  const found = findFile(path, origin, repository);
  if (found !== undefined) return found;
  throw new InputError('unreadable', `${origin}: ${shown(path)}: there is no such file in the repository`, {
    path: '',
  });
}

/** The same; undefined where there is no such file. Throws InputError for a path out of the repository. */
export function findFile(path: string, origin: string, repository: Repository): string | undefined {
  const full = path.startsWith('/') ? join(repository.root, path) : resolve(repository.app, path);
  const out = (): InputError => outside(`${origin}: ${shown(path)} leads out of the repository; name a file in it`);
  if (!isInside(repository.root, full)) throw out();
  const real = realPath(full);
  if (real !== undefined && !isInside(repository.root, real)) throw out();
  return real !== undefined && isFile(real) ? real : undefined;
}

/** Entries of a folder that is looked through. */
const MAX_ENTRIES = 200_000;

/**
 * Every file below a folder, with what symbolic links to folders lead to, in code-unit order.
 *
 * @throws InputError for a symbolic link that leads out of the repository, and for more entries than any chart has.
 */
export function filesBelow(folder: string, repository: Repository): readonly string[] {
  const files: string[] = [];
  const seen = new Set<string>();
  const queue = [folder];
  let count = 0;
  for (const here of queue) {
    if (seen.has(here)) continue;
    seen.add(here);
    for (const entry of readdirSync(here, { withFileTypes: true }).toSorted((a, b) => byCodeUnit(a.name, b.name))) {
      count += 1;
      if (count > MAX_ENTRIES) {
        throw new InputError('limit', `the folder holds more than ${String(MAX_ENTRIES)} files`, {
          path: nameIn(repository, folder),
        });
      }
      if (entry.name === '.git') continue;
      const path = join(here, entry.name);
      const real = entry.isSymbolicLink() ? followLink(path, repository) : path;
      if (real === undefined) continue;
      const stat = lstatSync(real);
      if (stat.isDirectory()) queue.push(real);
      else if (stat.isFile()) files.push(real);
    }
  }
  return files;
}

/** What a symbolic link leads to; undefined for nothing. Throws InputError where that is out of the repository. */
export function followLink(path: string, repository: Repository): string | undefined {
  const real = realPath(path);
  if (real === undefined || isInside(repository.root, real)) return real;
  throw outside(
    `${nameIn(repository, path)}: the symbolic link leads out of the repository; put what it means into it`,
  );
}
