/** Renders an application with `kustomize build`, once nothing in it leads out of the repository. */
import { join, resolve } from 'node:path';
import { readFileSync, statSync } from 'node:fs';
import { InputError } from '../../lib/errors.ts';
import { follow } from '../../lib/nodes.ts';
import type { Node } from '../../lib/nodes.ts';
import { positionOf } from '../../lib/position.ts';
import { toText } from '../../lib/read-file.ts';
import { createReader } from '../../lib/reader.ts';
import { splitDocuments } from '../../lib/split.ts';
import type { InputFile } from '../../lib/types.ts';
import type { Application, Rendered } from './application.ts';
import { isFile, isInside, nameIn, outside, realPath } from './paths.ts';
import type { Repository } from './paths.ts';
import { toFile } from './render-child.ts';

/** In the order in which kustomize looks for them. */
export const KUSTOMIZATIONS: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

const COMMAND = 'kustomize build';

/** Builds the kustomization. Plugins, functions and Helm charts stay off: no option of kustomize is given. */
export async function renderKustomize(application: Application): Promise<Rendered> {
  checkKustomizations(application.repository);
  const outcome = await application.children.run('kustomize', ['build', '.']);
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
    const target = text.replace(/^[^=/]*=(?=.)/, '');
    if (isRemote(text) || isRemote(target)) {
      const message =
        // A URL may hold a token, so it is not shown.
        `the entry is remote; a render that is to be the same each time takes in what the repository holds: copy it there`;
      throw new InputError('outside-repository', message, at);
    }
    const found = realPath(resolve(folder, text)) ?? realPath(resolve(folder, target));
    if (found === undefined) return [];
    if (isInside(repository.root, found)) return statSync(found).isDirectory() ? [found] : [];
    const message = 'the entry leads out of the repository; kustomizations take in what it holds';
    throw new InputError('outside-repository', message, at);
  });
}

/** Fields that hold no paths. All others are taken for such. */
const NO_PATHS: ReadonlySet<string> = new Set([
  'apiVersion',
  'behavior',
  'buildMetadata',
  'commonAnnotations',
  'commonLabels',
  'fieldPath',
  'generatorOptions',
  'images',
  'kind',
  'labels',
  'literals',
  'metadata',
  'name',
  'namePrefix',
  'nameSuffix',
  'namespace',
  'options',
  'patch',
  'replicas',
  'sortOptions',
  'target',
  'targets',
  'type',
  'vars',
]);

interface Named {
  readonly text: string;
  readonly offset: number;
}

function pathsIn(file: InputFile): readonly Named[] {
  const read = createReader(file);
  return splitDocuments(file.text).flatMap((chunk) =>
    read(chunk).flatMap(({ root, problem }) => {
      if (problem === undefined) return [...scalarsOf(root)];
      throw new InputError('yaml-unsupported', problem.message, {
        path: file.path,
        ...positionOf(file, problem.offset),
      });
    }),
  );
}

function* scalarsOf(written: Node): Generator<Named> {
  const { node } = follow(written, false);
  if (node.type === 'scalar') {
    // Documents within the document: kustomize finds remote files in them, too, but the network is shut off.
    if (node.resolved === 'string' && !node.text.includes('\n')) yield { text: node.text, offset: written.start };
  } else if (node.type === 'sequence') {
    for (const item of node.items) yield* scalarsOf(item);
  } else {
    for (const { name, value } of node.entries) {
      if (name === undefined || !NO_PATHS.has(name)) yield* scalarsOf(value);
    }
  }
}

/** What kustomize would fetch: a URL, `host:path`, `user@host…`, `github.com/…`. Where in doubt, it is remote. */
function isRemote(text: string): boolean {
  return /:\/\/|::|^[^/]*[@:]|^(?:www\.)?github\.com\/|[?&](?:ref|version|timeout|submodules)=/i.test(text);
}
