/** The folder for what helm and kustomize write: nobody else's, and gone at the end. */
import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../lib/errors.ts';

const PREFIX = 'rollstamp-';
const NAME = /^rollstamp-[A-Za-z0-9]{6}$/;
/** Milliseconds; no render takes so long. */
const OLD = 3_600_000;

/**
 * Makes a folder, and removes those of processes that were killed long ago, as Argo CD does at a deadline.
 *
 * @throws UsageError where none can be made
 */
export function makePrivateFolder(parent: string): string {
  try {
    removeOld(parent);
    return realpathSync(mkdtempSync(join(parent, PREFIX)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError(
      `no folder can be made in $TMPDIR (${code}): give the sidecar a volume there, e.g. an emptyDir at /tmp`,
      { cause: error },
    );
  }
}

function removeOld(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (NAME.test(name)) removeIfOld(join(parent, name));
  }
}

/** Others remove the same at the same time, or own it. */
function removeIfOld(path: string): void {
  try {
    if (Date.now() - statSync(path).mtimeMs > OLD) removePrivateFolder(path);
  } catch {
    // Then it stays.
  }
}

/** Removes a folder with everything in it. */
export function removePrivateFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
