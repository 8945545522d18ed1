/** Unpacks an uploaded archive as Argo CD does: files, folders and symlinks, all of them below one folder. */
import { lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CallError } from './errors.ts';
import { readTar } from './tar.ts';

/** @throws CallError where an entry would lie, or a symlink point, outside the folder */
export function untar(archive: Uint8Array, folder: string, preserveFileMode: boolean): void {
  for (const { name, type, mode, target, content } of readTar(gunzipSync(archive))) {
    const path = normalize(name).replace(/^\/+/, '').replace(/\/$/, '');
    if (path === '' || path === '.') continue;
    if (isOutside(path)) throw new CallError(`error while unpacking: path escapes from parent: ${path}`);
    const place = join(folder, path);
    if (type === 'folder') mkdirSync(place, { recursive: true, ...(preserveFileMode ? { mode } : {}) });
    else {
      refuseLinksAbove(folder, path);
      mkdirSync(dirname(place), { recursive: true });
      if (type === 'file') writeFileSync(place, content, { mode: preserveFileMode ? mode : 0o644 });
      else symlinkSync(linkTarget(path, target), place);
    }
  }
}

/** An absolute target is taken as one below the folder of the link. */
function linkTarget(path: string, target: string): string {
  const meant = join(dirname(path), normalize(target));
  if (isOutside(meant)) throw new CallError(`error checking symlink "${meant}" target: path escapes from parent`);
  return relative(dirname(path), meant) || '.';
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith('../');
}

/** Through a link above, a name could mean another place than it says. */
function refuseLinksAbove(folder: string, path: string): void {
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    const entry = lstatSync(join(folder, parent), { throwIfNoEntry: false });
    if (entry?.isSymbolicLink() === true) throw new CallError(`error while unpacking: symlink above ${path}`);
  }
}
