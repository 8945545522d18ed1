/** The ResourceList that kustomize or kpt gives a function. KRM Functions Specification v1. */
import { InputError } from '../../lib/errors.ts';
import type { ParsedDocument } from '../../lib/model.ts';
import { child, descend, items, ownEntry, stringAt } from '../../lib/nodes.ts';
import type { Cursor, Entry, Mapping } from '../../lib/nodes.ts';
import { RESOURCE_LIST } from '../../lib/parse.ts';
import { positionOf } from '../../lib/position.ts';
import type { InputFile } from '../../lib/types.ts';

/** Who runs the function; `other` for anyone who leaves no trace in the items. */
export type Caller = 'kustomize' | 'kpt' | 'other';

export interface ResourceList {
  readonly file: InputFile;
  readonly root: Mapping;
  /** As it came, to be given back. */
  readonly apiVersion: string;
  readonly functionConfig: Cursor | undefined;
  /** The entry `items` of the root. */
  readonly itemsEntry: Entry;
  /** In the order of the text. */
  readonly items: readonly Cursor[];
  readonly caller: Caller;
}

/**
 * The ResourceList that a text is; undefined where it is something else.
 *
 * @throws InputError for a ResourceList that is not alone or has no items.
 */
export function findResourceList(file: InputFile, documents: readonly ParsedDocument[]): ResourceList | undefined {
  const [first, ...others] = documents;
  const root = first?.doc.root;
  if (root?.type !== 'mapping') return undefined;
  const at = { node: root, shared: false };
  if (stringAt(child(at, 'kind')) !== RESOURCE_LIST) return undefined;
  if (others.length > 0) refuse(file, root.start, 'a ResourceList is the only document of its input');
  const itemsEntry = ownEntry(root, 'items');
  if (itemsEntry === undefined) return refuse(file, root.start, 'the ResourceList has no items');
  if (itemsEntry.value.type === 'scalar' && itemsEntry.value.resolved !== 'null')
    return refuse(file, itemsEntry.value.start, 'items of the ResourceList is no list');
  const objects = items(child(at, 'items'));
  return {
    file,
    root,
    apiVersion: stringAt(child(at, 'apiVersion')) ?? 'config.kubernetes.io/v1',
    functionConfig: child(at, 'functionConfig'),
    itemsEntry,
    items: objects,
    caller: callerOf(objects),
  };
}

function refuse(file: InputFile, offset: number, message: string): never {
  throw new InputError('no-manifests', message, { path: file.path, ...positionOf(file, Math.max(0, offset)) });
}

const INTERNAL = 'internal.config.kubernetes.io';

/** Only kustomize writes down the identity of an object, and only kpt its file; kustomize invents a path at times. */
function callerOf(objects: readonly Cursor[]): Caller {
  if (objects.some((object) => annotationOf(object, 'kustomize.config.k8s.io/id') !== undefined)) return 'kustomize';
  const marks = ['seqindent', 'package-path', 'path'].map((name) => `${INTERNAL}/${name}`);
  return objects.some((object) => marks.some((mark) => annotationOf(object, mark) !== undefined)) ? 'kpt' : 'other';
}

/** An annotation of an object; undefined where it is missing or no string. */
function annotationOf(object: Cursor, name: string): string | undefined {
  return stringAt(descend(object, ['metadata', 'annotations', name]));
}

/** The file that an object comes from and its number there, as far as the caller tells. Paths use slashes. */
export function originOf(
  object: Cursor,
  caller: Caller,
): { readonly path: string; readonly index: number } | undefined {
  if (caller === 'kpt') {
    const path = annotationOf(object, `${INTERNAL}/path`) ?? annotationOf(object, 'config.kubernetes.io/path');
    const index = annotationOf(object, `${INTERNAL}/index`) ?? annotationOf(object, 'config.kubernetes.io/index');
    return path === undefined ? undefined : { path, index: Number(index ?? 0) || 0 };
  }
  // `buildMetadata: [originAnnotations]` of kustomize.
  const path = /^path: (.+)$/m.exec(annotationOf(object, 'config.kubernetes.io/origin') ?? '')?.[1];
  return path === undefined ? undefined : { path, index: 0 };
}
