/** Renders an application with `kustomize build`, once nothing in it leads out of the repository. */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InputError, UsageError } from '../../lib/errors.ts';
import type { ErrorPlace } from '../../lib/errors.ts';
import { shown } from '../../lib/findings.ts';
import { positionOf } from '../../lib/position.ts';
import { readUpTo, toText } from '../../lib/read-file.ts';
import type { Application, Rendered } from './application.ts';
import { editedCopy, editsOf } from './kustomize-edits.ts';
import { KUSTOMIZATIONS } from './kustomize-files.ts';
import { checkBuiltins, isRemote, pathsIn, remote } from './kustomize-paths.ts';
import { isFile, isInside, nameIn, outside, realPath } from './paths.ts';
import type { Repository } from './paths.ts';
import { toFile } from './render-child.ts';

const COMMAND = 'kustomize build';

/** Options that run nothing, read nothing from outside and fetch nothing. */
const OPTIONS: readonly string[] = [
  '--enable-managedby-label',
  '--load-restrictor=LoadRestrictionsRootOnly',
  '--reorder=legacy',
  '--reorder=none',
];

function checkOptions(options: readonly string[]): readonly string[] {
  const wrong = options.find((option) => !OPTIONS.includes(option));
  if (wrong === undefined) return options;
  throw new UsageError(
    `kustomize-build-options: ${shown(wrong)} is not for applications; it takes ${OPTIONS.join(', ')}`,
  );
}

/** Builds the kustomization. Plugins, functions and Helm charts stay off. */
export async function renderKustomize(application: Application): Promise<Rendered> {
  const { kustomize } = application.request;
  const options = checkOptions(kustomize.buildOptions);
  const edits = editsOf(kustomize);
  checkKustomizations(application.repository);
  const special = edits.length === 0 ? {} : { cwd: await editedCopy(application, edits) };
  const outcome = await application.children.run('kustomize', ['build', '.', ...options], special);
  return { files: [toFile(COMMAND, outcome, application)] };
}

/** Kustomizations of one application. */
const MAX_KUSTOMIZATIONS = 10_000;

/** Throws InputError where a kustomization, or one that it takes in, names something remote or outside. */
function checkKustomizations(repository: Repository): void {
  const queue = [repository.app];
  const seen = new Set(queue);
  for (const folder of queue) {
    for (const next of foldersIn(folder, repository)) {
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
    if (seen.size > MAX_KUSTOMIZATIONS) {
      throw new InputError('limit', `the application has more than ${String(MAX_KUSTOMIZATIONS)} kustomizations`, {
        path: '',
      });
    }
  }
}

/** A patch or a configuration within the kustomization: on several lines, or JSON on one, where all looks like a URL. */
const DOCUMENT = /\n|^\s*[{[]/;

/** The folders that a kustomization takes in. */
function foldersIn(folder: string, repository: Repository): readonly string[] {
  const path = KUSTOMIZATIONS.map((name) => join(folder, name)).find(isFile);
  if (path === undefined) return [];
  const real = realPath(path);
  const name = nameIn(repository, path);
  if (real === undefined || !isInside(repository.root, real)) {
    throw outside(`${name}: the symbolic link leads out of the repository`);
  }
  const file = { path: name, text: toText(name, readFileSync(real)) };
  return pathsIn(file).flatMap(({ text, offset }) => {
    const at = { path: name, ...positionOf(file, Math.max(0, offset)) };
    const isDocument = DOCUMENT.test(text);
    if (isDocument) checkBuiltins({ path: name, text }, at);
    if (text.includes('\n')) return [];
    const target = text.replace(/^[^=/]*=(?=.)/, '');
    if (!isDocument && (isRemote(text) || isRemote(target))) throw remote(at);
    const found = realPath(resolve(folder, text)) ?? realPath(resolve(folder, target));
    if (found === undefined) return [];
    if (!isInside(repository.root, found)) {
      const message = 'the entry leads out of the repository; kustomizations take in what it holds';
      throw new InputError('outside-repository', message, at);
    }
    if (statSync(found).isDirectory()) return [found];
    checkConfiguration(found, at);
    return [];
  });
}

/** Bytes of a file that could configure one of kustomize's own plugins. */
const MAX_CONFIGURATION = 1 << 20;

function checkConfiguration(path: string, at: ErrorPlace): void {
  const bytes = isFile(path) ? readUpTo(path, MAX_CONFIGURATION) : undefined;
  if (bytes !== undefined) checkBuiltins({ path: at.path, text: Buffer.from(bytes).toString('utf8') }, at);
}
