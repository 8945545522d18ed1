/** A pod template, read when somebody asks: where nothing is opted in, nobody does. */
import type { Template } from './model.ts';
import { child, descend, items } from './nodes.ts';
import type { Cursor, Mapping, YamlDocument } from './nodes.ts';
import { findReferences } from './references.ts';
import type { Reference } from './types.ts';

/** A pod template, of which only the annotations are always asked for. */
export class PodTemplate implements Template {
  readonly doc: YamlDocument;
  readonly at: Cursor<Mapping>;
  readonly annotations: ReadonlyMap<string, string>;
  readonly #manifest: Cursor<Mapping>;
  readonly #path: readonly string[];
  #hasContainers: boolean | undefined;

  constructor(
    { doc, at, annotations }: Pick<Template, 'doc' | 'at' | 'annotations'>,
    { manifest, path }: { readonly manifest: Cursor<Mapping>; readonly path: readonly string[] },
  ) {
    this.doc = doc;
    this.at = at;
    this.annotations = annotations;
    this.#manifest = manifest;
    this.#path = path;
  }

  get path(): string {
    return this.#path.join('.');
  }

  get duplicate(): number | undefined {
    return findDuplicate(this.#manifest, this.#path);
  }

  get references(): readonly Reference[] {
    return findReferences(child(this.at, 'spec'));
  }

  get hasContainers(): boolean {
    // Asked for each source.
    this.#hasContainers ??= items(descend(this.at, ['spec', 'containers'])).length > 0;
    return this.#hasContainers;
  }
}

function findDuplicate(at: Cursor | undefined, [name, ...rest]: readonly string[]): number | undefined {
  if (name === undefined || at?.node.type !== 'mapping') return undefined;
  const duplicate = at.node.duplicates?.find((entry) => entry.name === name);
  return duplicate === undefined ? findDuplicate(child(at, name), rest) : duplicate.key.start;
}
