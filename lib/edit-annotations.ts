/** Edits of a pod template's annotations. */
import { editEntries, fillEntry, flowStyle, flowValue } from './edit-mapping.ts';
import type { EntryChanges, NewEntry } from './edit-mapping.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Template } from './model.ts';
import { child, effectiveEntries, isNullAt, mergedEntries, ownEntry } from './nodes.ts';
import type { Cursor, Entry, Mapping } from './nodes.ts';
import { entryTokens, replaceTokens } from './remove.ts';
import { settleLines } from './settle-lines.ts';
import { columnAt, entryStart, hasBraces, lineBreakAt, nodeEnd } from './text.ts';
import type { Edit } from './types.ts';

/** One annotation to set or, without a value, to remove. */
export interface AnnotationChange {
  readonly key: string;
  readonly value: string | undefined;
}

/** Why a template cannot be edited. */
export type Obstacle =
  | { readonly type: 'shared'; readonly offset: number }
  | { readonly type: 'duplicate'; readonly offset: number }
  | { readonly type: 'invalid'; readonly offset: number; readonly field: string };

export type EditResult = { readonly edits: readonly Edit[] } | { readonly obstacle: Obstacle };

const PATH = ['metadata', 'annotations'] as const;

/** Edits that make the changes, or what stands in the way. */
export function editAnnotations(template: Template, changes: readonly AnnotationChange[]): EditResult {
  if (changes.length === 0) return { edits: [] };
  const { text } = template.doc.file;
  const obstacle = findObstacle(template, changes);
  if (obstacle !== undefined) return { obstacle };
  const layout = layoutOf(text, template.at.node);
  const metadata = child(template.at, PATH[0]);
  const annotations = child(metadata, PATH[1]);
  const there = annotations?.node.type === 'mapping' ? effectiveEntries(annotations.node) : undefined;
  const added = changes.flatMap(({ key, value }): readonly NewEntry[] =>
    value === undefined || there?.has(key) === true ? [] : [{ key, value }],
  );
  if (annotations?.node.type === 'mapping' && annotations.node.entries.length > 0) {
    const { node } = annotations;
    const { update, remove } = toEntryChanges(node, changes);
    const wanted = { add: added, update, remove };
    const isEmptied = added.length === 0 && node.entries.every((entry) => wanted.remove.has(entry));
    const covered = uncovered(node, wanted.remove);
    if (covered !== undefined) return { obstacle: covered };
    if (!isEmptied) return { edits: editEntries(text, node, { changes: wanted, layout }) };
    return removeField(text, template.at.node, layout);
  }
  return { edits: addField(text, { at: template.at, metadata, added, layout }) };
}

function toEntryChanges(
  mapping: Mapping,
  changes: readonly AnnotationChange[],
): Pick<EntryChanges, 'update' | 'remove'> {
  const update = new Map<Entry, string>();
  const remove = new Set<Entry>();
  const own = new Map(mapping.entries.map((entry) => [entry.name, entry]));
  for (const { key, value } of changes) {
    const entry = own.get(key);
    if (entry === undefined) continue;
    if (value === undefined) remove.add(entry);
    else update.set(entry, value);
  }
  return { update, remove };
}

/** Removes `annotations` and, if nothing else is there, `metadata`. */
function removeField(text: string, template: Mapping, layout: Layout): EditResult {
  const metadataEntry = ownEntry(template, PATH[0]);
  const metadata = metadataEntry?.value;
  if (metadataEntry === undefined || metadata?.type !== 'mapping') return { edits: [] };
  const annotationsEntry = ownEntry(metadata, PATH[1]);
  const isEmptied = metadata.entries.every((entry) => entry === annotationsEntry);
  const [mapping, entry] = isEmptied ? [template, metadataEntry] : [metadata, annotationsEntry];
  if (entry === undefined) return { edits: [] };
  return removeEntry(text, mapping, { entry, layout });
}

/** Removes an entry, unless that would uncover one of a merge key. A mapping without another one stays a mapping. */
export function removeEntry(
  text: string,
  mapping: Mapping,
  { entry, layout }: { readonly entry: Entry; readonly layout: Layout },
): EditResult {
  const obstacle = uncovered(mapping, [entry]);
  if (obstacle !== undefined) return { obstacle };
  if (mapping.entries.length === 1 && !(mapping.flow && hasBraces(text, mapping))) {
    const start = entryStart(text, mapping, 0);
    const edits = replaceTokens(text, entryTokens(text, start, entry), '{}');
    const gone = { node: entry.value, isGone: true };
    return { edits: settleLines(text, [gone], { edits, column: columnAt(text, start) }) };
  }
  const changes = { add: [], update: new Map<Entry, string>(), remove: new Set([entry]) };
  return { edits: editEntries(text, mapping, { changes, layout }) };
}

function uncovered(mapping: Mapping, removed: Iterable<Entry>): Obstacle | undefined {
  const merged = mergedEntries(mapping);
  for (const { key, name } of removed) {
    if (name !== undefined && merged.has(name)) return { type: 'shared', offset: key.start };
  }
  return undefined;
}

/** Writes `annotations` where it is missing, empty or null, and `metadata` likewise. */
function addField(
  text: string,
  {
    at,
    metadata,
    added,
    layout,
  }: {
    readonly at: Cursor<Mapping>;
    readonly metadata: Cursor | undefined;
    readonly added: readonly NewEntry[];
    readonly layout: Layout;
  },
): readonly Edit[] {
  const annotations: NewField = { key: PATH[1], value: { entries: added } };
  const isFilled = metadata?.node.type === 'mapping' && metadata.node.entries.length > 0;
  if (isFilled) return addTo(text, metadata.node, { entry: annotations, layout });
  return addTo(text, at.node, { entry: { key: PATH[0], value: { entries: [annotations] } }, layout });
}

/** A new entry whose value is a collection. */
interface NewField extends NewEntry {
  readonly value: Exclude<NewEntry['value'], string>;
}

/** Adds an entry to a mapping, `before` the one of that index, or fills the one of that key. */
export function addTo(
  text: string,
  mapping: Mapping,
  { entry, layout, before = 0 }: { readonly entry: NewField; readonly layout: Layout; readonly before?: number },
): readonly Edit[] {
  if (mapping.entries.length === 0) {
    const { contentStart: start } = mapping;
    const place = { ...flowStyle(text, mapping, layout), indent: '', lineBreak: lineBreakAt(text, start) };
    return [{ start, end: nodeEnd(text, mapping), text: flowValue({ entries: [entry] }, place) }];
  }
  const existing = ownEntry(mapping, entry.key);
  if (existing !== undefined) {
    return fillEntry(text, { mapping, entry: existing }, { value: entry.value, layout });
  }
  const changes = {
    add: [entry],
    before: mapping.entries.length > before ? before : 0,
    update: new Map<Entry, string>(),
    remove: new Set<Entry>(),
  };
  return editEntries(text, mapping, { changes, layout });
}

function findObstacle(template: Template, changes: readonly AnnotationChange[]): Obstacle | undefined {
  if (template.duplicate !== undefined) return { type: 'duplicate', offset: template.duplicate };
  let at: Cursor | undefined = template.at;
  for (const field of PATH) {
    const obstacle = obstacleAt(at, [field]);
    if (obstacle !== undefined) return obstacle;
    const next = child(at, field);
    if (next !== undefined && next.node.type !== 'mapping' && !isNullAt(next)) {
      return { type: 'invalid', offset: next.node.start, field: field === 'metadata' ? field : `metadata.${field}` };
    }
    at = next;
  }
  return obstacleAt(
    at,
    changes.map(({ key }) => key),
  );
}

/** What keeps the named entries of a mapping from being edited. */
export function obstacleAt(at: Cursor | undefined, keys: readonly string[]): Obstacle | undefined {
  if (at === undefined) return undefined;
  const { node, shared } = at;
  if (shared) return { type: 'shared', offset: node.start };
  if (node.type !== 'mapping') return undefined;
  const duplicate = duplicateAt(at, keys);
  if (duplicate !== undefined) return duplicate;
  if (!node.merges && !hasAliased(node)) return undefined;
  const entries = effectiveEntries(node);
  for (const key of keys) {
    const found = entries.get(key);
    if (found === undefined) continue;
    const isShared = found.merged || found.entry.key.aliased || found.entry.value.aliased;
    if (isShared) return { type: 'shared', offset: found.entry.key.start };
  }
  return undefined;
}

/** A named entry that stands twice in its mapping. */
export function duplicateAt(at: Cursor | undefined, keys: readonly string[]): Obstacle | undefined {
  if (at?.node.type !== 'mapping') return undefined;
  if (at.node.duplicates === undefined) return undefined;
  const wanted = new Set(keys);
  const duplicate = at.node.duplicates.find(({ name }) => name !== undefined && wanted.has(name));
  return duplicate && { type: 'duplicate', offset: duplicate.key.start };
}

function hasAliased(mapping: Mapping): boolean {
  if (mapping.alone !== undefined) return false;
  return mapping.entries.some(({ key, value }) => key.aliased || value.aliased);
}
