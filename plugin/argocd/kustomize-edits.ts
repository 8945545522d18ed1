/** What an Application changes in a kustomization: as Argo CD does it, with `kustomize edit`, but in a copy. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { InputError, UsageError } from '../../lib/errors.ts';
import { shown } from '../../lib/findings.ts';
import { byCodeUnit } from '../../lib/sort.ts';
import type { Application } from './application.ts';
import type { Repository } from './paths.ts';
import { KUSTOMIZATIONS } from './kustomize-files.ts';
import { failure } from './render-child.ts';
import { copyRepository } from './repository-copy.ts';
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
  const cwd = copyRepository(repository, join(children.folder, 'repository'));
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
