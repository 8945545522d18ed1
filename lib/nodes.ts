/**
 * A YAML document as nodes with positions, and the ways to walk it.
 *
 * Walking sees what Kubernetes' decoder (go-yaml v2) sees: merge keys are applied in order, the last of duplicate
 * keys counts, aliases stand for what they name.
 */
import type { InputFile } from './types.ts';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

type ScalarType = 'string' | 'null' | 'bool' | 'int' | 'float';

interface NodeBase {
  /** Start of the node with its anchor and tag; -1 for a scalar that is not written at all. */
  readonly start: number;
  /** Start of the node without its anchor and tag. For block scalars: of the first content line. */
  readonly contentStart: number;
  readonly anchored: boolean;
  /** True once some alias names this node. */
  aliased: boolean;
  /** The cursor at the node, where the reader knows that nothing else in the document stands for it. */
  readonly alone?: Cursor;
}

export interface Scalar extends NodeBase {
  readonly type: 'scalar';
  readonly style: ScalarStyle;
  /** End with the closing quote. For block scalars: after the trailing lines. */
  readonly end: number;
  /** What Kubernetes takes it for. */
  readonly resolved: ScalarType;
  /** The decoded value; for what is not a string, its text as written. */
  readonly text: string;
}

export interface Entry {
  readonly key: Node;
  readonly value: Node;
  /** The key as Kubernetes sees it; undefined for merge keys and for keys it refuses. */
  readonly name: string | undefined;
  /** The key is `<<`, as go-yaml takes it for a merge key. */
  readonly isMerge: boolean;
}

export interface Mapping extends NodeBase {
  readonly type: 'mapping';
  readonly flow: boolean;
  readonly entries: readonly Entry[];
  /** True where an entry is a merge key (`<<`). */
  readonly merges: boolean;
  /** Entries whose key was there already. */
  readonly duplicates: readonly Entry[] | undefined;
  /** The value of the last entry of that name, where the reader can find it without making all entries. */
  find?(name: string): Node | undefined;
}

export interface Sequence extends NodeBase {
  readonly type: 'sequence';
  readonly flow: boolean;
  readonly items: readonly Node[];
  /** The items, where each is a cursor at itself. */
  readonly cursors?: readonly Cursor[];
}

export interface Alias extends NodeBase {
  readonly type: 'alias';
  readonly end: number;
  readonly target: Node;
}

export type Node = Scalar | Mapping | Sequence | Alias;

/** A document of a file. */
export interface YamlDocument {
  readonly file: InputFile;
  readonly root: Node;
  /** Entries of any mapping whose key was there already. */
  readonly duplicates: readonly Entry[];
  readonly hasDirectives: boolean;
  /** True after a line `---`. */
  readonly explicitStart: boolean;
  /** The first thing that Kubernetes refuses or would read differently; the document must not take part then. */
  readonly problem?: { readonly offset: number; readonly message: string };
}

/** A node that is not an alias, and whether its text also stands for something else in the document. */
export interface Cursor<N extends Node = Scalar | Mapping | Sequence> {
  readonly node: N;
  readonly shared: boolean;
}

/** Follows an alias. The reader has bounded what following all of them can cost. */
export function follow(node: Node, shared: boolean): Cursor {
  if (!shared && node.alone !== undefined) return node.alone;
  if (node.type === 'alias') return follow(node.target, true);
  return { node, shared: shared || node.aliased };
}

function mergeInto(found: Map<string, Found>, node: Node): void {
  const { node: source } = follow(node, true);
  if (source.type === 'sequence') {
    // go-yaml merges from the last to the first, so that the first one wins.
    for (const item of source.items.toReversed()) mergeInto(found, item);
  } else if (source.type === 'mapping') {
    for (const [name, { entry }] of effectiveEntries(source)) {
      found.set(name, { entry, merged: true });
    }
  }
}

/** An entry that counts, and whether it came through a merge key. */
export interface Found {
  readonly entry: Entry;
  readonly merged: boolean;
}

/** The entries that count, by name: the last of duplicates, merge keys applied where they stand. */
export function effectiveEntries(mapping: Mapping): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const entry of mapping.entries) {
    if (entry.name !== undefined) found.set(entry.name, { entry, merged: false });
    else if (mapping.merges && entry.isMerge) mergeInto(found, entry.value);
  }
  return found;
}

/** The entries that count, each with its name. */
export function namedEntries(mapping: Mapping): readonly Entry[] {
  const isPlain = !mapping.merges && mapping.duplicates === undefined;
  return isPlain ? mapping.entries : Array.from(effectiveEntries(mapping).values(), ({ entry }) => entry);
}

/** The entries that a mapping's merge keys bring, by name, whatever it writes itself. */
export function mergedEntries(mapping: Mapping): ReadonlyMap<string, Found> {
  if (!mapping.merges) return new Map();
  return effectiveEntries({ ...mapping, entries: mapping.entries.filter(({ name }) => name === undefined) });
}

/** The value of `name`, if the cursor is at a mapping that has it. */
export function child(at: Cursor | undefined, name: string): Cursor | undefined {
  if (at?.node.type !== 'mapping') return undefined;
  const { node: mapping } = at;
  if (mapping.merges) {
    const found = effectiveEntries(mapping).get(name);
    return found && follow(found.entry.value, at.shared || found.merged);
  }
  const value = mapping.find === undefined ? ownEntry(mapping, name)?.value : mapping.find(name);
  return value && follow(value, at.shared);
}

/** The last entry of that name that is written in the mapping itself. */
export function ownEntry(mapping: Mapping, name: string): Entry | undefined {
  for (let i = mapping.entries.length - 1; i >= 0; i -= 1) {
    const entry = mapping.entries[i];
    if (entry?.name === name) return entry;
  }
  return undefined;
}

/** The value at a path of names. */
export function descend(at: Cursor | undefined, path: readonly string[]): Cursor | undefined {
  let here = at;
  for (const name of path) here = child(here, name);
  return here;
}

const NO_ITEMS: readonly Cursor[] = [];

/** The items of a sequence, aliases followed; none for anything else. */
export function items(at: Cursor | undefined): readonly Cursor[] {
  if (at?.node.type !== 'sequence') return NO_ITEMS;
  if (!at.shared && at.node.cursors !== undefined) return at.node.cursors;
  return at.node.items.map((item) => follow(item, at.shared));
}

export function isMappingAt(at: Cursor): at is Cursor<Mapping> {
  return at.node.type === 'mapping';
}

/** The string at the cursor; undefined where Kubernetes would not see a string. */
export function stringAt(at: Cursor | undefined): string | undefined {
  return at?.node.type === 'scalar' && at.node.resolved === 'string' ? at.node.text : undefined;
}

/** True where nothing is written, or null. */
export function isNullAt(at: Cursor | undefined): boolean {
  return at === undefined || (at.node.type === 'scalar' && at.node.resolved === 'null');
}

/** True where `true` is written, as YAML 1.1 knows it. */
export function isTrueAt(at: Cursor | undefined): boolean {
  return at?.node.type === 'scalar' && at.node.resolved === 'bool' && /^(?:y|yes|on|true)$/i.test(at.node.text);
}
