/** Paths in kustomizations, and in configurations of kustomize's own plugins, which fetch what is remote. */
import { InputError } from '../../lib/errors.ts';
import type { ErrorPlace } from '../../lib/errors.ts';
import { child, follow, stringAt } from '../../lib/nodes.ts';
import type { Node } from '../../lib/nodes.ts';
import { positionOf } from '../../lib/position.ts';
import { createReader } from '../../lib/reader.ts';
import { splitDocuments } from '../../lib/split.ts';
import type { InputFile } from '../../lib/types.ts';

/** Fields that hold no paths. All others are taken for such. */
const NO_PATHS: ReadonlySet<string> = new Set([
  'annotations',
  'apiVersion',
  'behavior',
  'buildMetadata',
  'commonAnnotations',
  'commonLabels',
  'fieldPath',
  'generatorOptions',
  'imageTag',
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

export interface Named {
  readonly text: string;
  readonly offset: number;
}

/** What a kustomization names, and texts of several lines, which are documents of their own. */
export function pathsIn(file: InputFile): readonly Named[] {
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
    if (node.resolved === 'string') yield { text: node.text, offset: written.start };
  } else if (node.type === 'sequence') {
    for (const item of node.items) yield* scalarsOf(item);
  } else {
    for (const { name, value } of node.entries) {
      if (name === undefined || !NO_PATHS.has(name)) yield* scalarsOf(value);
    }
  }
}

/** What kustomize would fetch: a URL, `host:path`, `user@host…`, `github.com/…`. Where in doubt, it is remote. */
export function isRemote(text: string): boolean {
  return /:\/\/|::|^[^/]*[@:]|^(?:www\.)?github\.com\/|[?&](?:ref|version|timeout|submodules)=/i.test(text);
}

/** An entry that is remote. It may hold a token, so it is not shown. */
export function remote(at: ErrorPlace): InputError {
  const message =
    'the entry is remote; a render that is to be the same each time takes in what the repository holds: copy it there';
  return new InputError('outside-repository', message, at);
}

/** Throws InputError for a configuration of one of kustomize's own plugins that names something remote. */
export function checkBuiltins(file: InputFile, at: ErrorPlace): void {
  // An escape could spell the word, too.
  if (!/builtin|\\/.test(file.text)) return;
  for (const root of rootsOf(file)) {
    if (stringAt(child(follow(root, false), 'apiVersion')) !== 'builtin') continue;
    if ([...scalarsOf(root)].some(({ text }) => isRemote(text.replace(/^[^=/]*=(?=.)/, '')))) throw remote(at);
  }
}

/** The documents of a text that may be anything. */
function rootsOf(file: InputFile): readonly Node[] {
  try {
    const read = createReader(file);
    return splitDocuments(file.text).flatMap((chunk) => read(chunk).map(({ root }) => root));
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}
