/** A copy of the application's folder that can be written to. */
import { cpSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { InputError, UsageError } from '../../lib/errors.ts';
import { LIMITS } from '../../lib/limits.ts';
import { isInside } from './paths.ts';
import type { Repository } from './paths.ts';

/** Entries of a folder that is copied. */
const MAX_ENTRIES = 20_000;

/**
 * Copies the application's folder; the rest of the repository is linked around it, so that paths lead where they did.
 * Symbolic links stay as they are: whoever follows one judges where it leads.
 *
 * @param to - a folder that is not there yet
 * @returns the copy of the application's folder
 * @throws InputError where it is too large; UsageError where the copy would lie in it
 */
export function copyRepository({ root, app }: Repository, to: string): string {
  if (isInside(app, to)) {
    throw new UsageError('$TMPDIR lies in the folder of the application, which has to be copied: set another one');
  }
  let [from, copy] = [root, to];
  for (const name of relative(root, app).split(sep)) {
    if (name === '') continue;
    mkdirSync(copy);
    for (const other of readdirSync(from)) {
      if (other !== name && other !== '.git') symlinkSync(join(from, other), join(copy, other));
    }
    [from, copy] = [join(from, name), join(copy, name)];
  }
  let [count, bytes] = [0, 0];
  cpSync(from, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => {
      const stat = lstatSync(path);
      count += 1;
      bytes += stat.isFile() ? stat.size : 0;
      if (count > MAX_ENTRIES || bytes > LIMITS.input) {
        const message =
          'the folder of the application is too large to be copied, which its parameters or the dependencies of its chart ask for';
        throw new InputError('limit', message, { path: '' });
      }
      return !path.endsWith(`${sep}.git`) && (stat.isFile() || stat.isDirectory() || stat.isSymbolicLink());
    },
  });
  return copy;
}
