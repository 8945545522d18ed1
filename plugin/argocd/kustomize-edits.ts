/** What an Application changes in a kustomization: as Argo CD does it, with `kustomize edit`, but in a copy. */
import { cpSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { InputError, UsageError } from '../../lib/errors.ts';
import { shown } from '../../lib/findings.ts';
import { LIMITS } from '../../lib/limits.ts';
import { byCodeUnit } from '../../lib/sort.ts';
import type { Application } from './application.ts';
import type { Repository } from './paths.ts';
import { KUSTOMIZATIONS } from './kustomize-files.ts';
import { failure } from './render-child.ts';
import type { KustomizeRequest } from './request.ts';

const PART = /^[\w.-]+$/;
/** Names, tags and digests of images: `NAME=NEW:TAG`, `NAME@DIGEST`. */
const IMAGE = /^[\w*][\w.*/:@=+-]*$/;
const COUNT = /^\d{1,9}$/;
const KEY = /^[\w][\w./-]*$/;
const LABEL = /^[\w.-]*$/;
/** In these kustomize sees syntax. */
const TEXT = /^[^,:"'`{}[\]\p{Cc}]*$/u;

/** The arguments of `kustomize edit`, one list for each run. Throws UsageError for what kustomize would take for more. */
export function editsOf(request: KustomizeRequest): readonly (readonly string[])[] {
  const { namePrefix, nameSuffix, kustomizeNamespace, images, replicas, commonLabels, commonAnnotations } = request;
  return [
    ...single('nameprefix', namePrefix, 'name-prefix'),
    ...single('namesuffix', nameSuffix, 'name-suffix'),
    ...single('namespace', kustomizeNamespace, 'kustomize-namespace'),
    ...several(['set', 'image'], checkAll(images, IMAGE, 'images')),
    ...several(['set', 'replicas'], pairs(replicas, { name: 'replicas', between: '=', value: COUNT })),
    ...several(['add', 'label'], pairs(commonLabels, { name: 'common-labels', between: ':', value: LABEL })),
    ...several(
      ['add', 'annotation'],
      pairs(commonAnnotations, { name: 'common-annotations', between: ':', value: TEXT }),
    ),
  ];
}

/** Behind `--` nothing is a flag. */
function several(command: readonly string[], args: readonly string[]): readonly (readonly string[])[] {
  return args.length === 0 ? [] : [[...command, '--', ...args]];
}

function single(field: string, value: string, name: string): readonly (readonly string[])[] {
  return several(['set', field], value === '' ? [] : checkAll([value], PART, name));
}

function checkAll(values: readonly string[], pattern: RegExp, name: string): readonly string[] {
  const wrong = values.find((value) => !pattern.test(value));
  if (wrong === undefined) return values;
  throw new UsageError(`${name}: ${shown(wrong)} cannot be passed to kustomize; put it into the kustomization`);
}

interface Pairs {
  readonly name: string;
  readonly between: string;
  readonly value: RegExp;
}

function pairs(map: ReadonlyMap<string, string>, { name, between, value }: Pairs): readonly string[] {
  const sorted = [...map].toSorted(([a], [b]) => byCodeUnit(a, b));
  return sorted.map(([key, text]) => {
    // A value is not shown: it could be meant for few.
    if (KEY.test(key) && value.test(text)) return `${key}${between}${text}`;
    throw new UsageError(
      `${name}: ${shown(key)}, or its value, cannot be passed to kustomize; put it into the kustomization`,
    );
  });
}

/** The folder to build: a copy of the application's with the changes in it. Throws InputError where one fails. */
export async function editedCopy(application: Application, edits: readonly (readonly string[])[]): Promise<string> {
  const { children, repository } = application;
  checkFile(repository);
  const cwd = copyOf(repository, join(children.folder, 'repository'));
  for (const args of edits) {
    const outcome = await children.run('kustomize', ['edit', ...args], { cwd });
    if (outcome.exitCode !== 0) {
      throw failure(`kustomize edit ${args.slice(0, 2).join(' ')}`, outcome, application);
    }
  }
  return cwd;
}

/** Through a symbolic link kustomize would write to the file that it leads to, which is not in the copy. */
function checkFile({ app }: Repository): void {
  for (const name of KUSTOMIZATIONS) {
    if (lstatSync(join(app, name), { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    const message = 'the kustomization is a symbolic link, so nothing can be changed in it: put the file in its place';
    throw new InputError('render-failed', message, { path: name });
  }
}

/** Entries of a folder that is copied. */
const MAX_ENTRIES = 20_000;

/**
 * Copies the application's folder; the rest of the repository is linked around it, so that paths lead where they did.
 * Symbolic links stay as they are: kustomize judges where they lead.
 */
function copyOf({ root, app }: Repository, to: string): string {
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
          'the folder of the application is too large to be changed: put the changes into its kustomization';
        throw new InputError('limit', message, { path: '' });
      }
      return !path.endsWith(`${sep}.git`) && (stat.isFile() || stat.isDirectory() || stat.isSymbolicLink());
    },
  });
  return copy;
}
