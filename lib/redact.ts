/** Where a text holds values of ConfigMaps and Secrets, so that no output carries them. */
import type { Entry, Mapping, Node, YamlDocument } from './nodes.ts';
import { colonAt, nodeEnd, skipGap } from './text.ts';
import type { Edit, InputFile } from './types.ts';

export const REDACTED = '<redacted>';

const FIELDS: ReadonlySet<string> = new Set(['data', 'binaryData', 'stringData']);
/** What applied the object last repeats its values there. */
const ANNOTATIONS: ReadonlySet<string> = new Set(['annotations']);
const METADATA: ReadonlySet<string> = new Set(['metadata']);

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Search {
  readonly text: string;
  readonly spans: Span[];
  /** Nodes that were hidden already: aliases lead to one more than once. */
  readonly seen: Set<Node>;
}

/**
 * Edits that put `<redacted>` in place of every value and the comments beside it, line by line, so that lines keep
 * their numbers. Values that no decoder would see, in the copies of duplicate keys, are among them.
 */
export function redactions(file: InputFile, documents: readonly YamlDocument[]): readonly Edit[] {
  const { text } = file;
  const search: Search = { text, spans: [], seen: new Set() };
  for (const { file: owner, root } of documents) {
    if (owner !== file) continue;
    for (const node of sourcesIn(root, '')) {
      const fields = entriesOf(node, FIELDS);
      const annotations = entriesOf(node, METADATA).flatMap(({ value }) => entriesOf(value, ANNOTATIONS));
      for (const entry of [...fields, ...annotations]) hideField(entry, search);
    }
  }
  return merge(search.spans).flatMap(({ start, end }) => {
    const value = text.slice(start, end);
    const hidden = value.replace(/[^\s,][^\r\n]*/g, REDACTED);
    return hidden === value ? [] : [{ start, end, text: hidden }];
  });
}

const KIND: ReadonlySet<string> = new Set(['kind']);
const ITEMS: ReadonlySet<string> = new Set(['items']);

/**
 * Everything that calls itself a ConfigMap or Secret, also where Kubernetes would not unpack it: without an
 * `apiVersion`, or in a list in a list.
 */
function* sourcesIn(node: Node, listKind: string): Generator<Node> {
  const kinds = entriesOf(node, KIND).map(({ value }) => textOf(value));
  const kind = kinds.find((one) => one === 'ConfigMap' || one === 'Secret') ?? kinds.at(-1) ?? listKind;
  if (kind === 'ConfigMap' || kind === 'Secret') yield node;
  const itemKind = kind.endsWith('List') ? kind.slice(0, -'List'.length) : '';
  for (const { value } of entriesOf(node, ITEMS)) {
    for (const item of itemsOf(value)) yield* sourcesIn(item, itemKind);
  }
}

function textOf(node: Node): string {
  if (node.type === 'alias') return textOf(node.target);
  return node.type === 'scalar' ? node.text : '';
}

function itemsOf(node: Node): readonly Node[] {
  if (node.type === 'alias') return itemsOf(node.target);
  return node.type === 'sequence' ? node.items : [];
}

/** Every entry of such a name, duplicates and merged ones included. */
function entriesOf(node: Node, names: ReadonlySet<string>): readonly Entry[] {
  if (node.type === 'alias') return entriesOf(node.target, names);
  if (node.type === 'sequence') return node.items.flatMap((item) => entriesOf(item, names));
  if (node.type !== 'mapping') return [];
  return node.entries.flatMap((entry) => {
    if (entry.isMerge) return entriesOf(entry.value, names);
    return entry.name !== undefined && names.has(entry.name) ? [entry] : [];
  });
}

function hideField(field: Entry, search: Search): void {
  const colon = colonAt(search.text, field);
  if (colon !== -1) hideComments(colon + 1, search);
  hideValues(field.value, search);
}

function hideValues(node: Node, search: Search): void {
  if (node.type === 'alias') {
    hideValues(node.target, search);
  } else if (node.type === 'mapping') {
    if (search.seen.has(node)) return;
    search.seen.add(node);
    if (node.flow) hideComments(node.contentStart + 1, search);
    for (const [index, entry] of node.entries.entries()) hideEntry(node, index, { entry, search });
    if (node.flow) hideComments(nodeEnd(search.text, node), search);
  } else {
    hideNode(node, search);
  }
}

function hideEntry(
  mapping: Mapping,
  index: number,
  { entry, search }: { readonly entry: Entry; readonly search: Search },
): void {
  const { text, spans } = search;
  const colon = colonAt(text, entry);
  const start = colon === -1 ? nodeEnd(text, entry.key) : colon + 1;
  const next = mapping.entries[index + 1]?.key.start ?? -1;
  // Up to the next key, whatever stands between: no slip about where a value ends lets a part of it through.
  const last = (): number => (mapping.flow ? nodeEnd(text, mapping) - 1 : skipGap(text, nodeEnd(text, mapping)));
  spans.push({ start, end: next === -1 ? last() : next });
  if (entry.isMerge) hideMerged(entry.value, search);
  else if (entry.value.type !== 'scalar') hideNode(entry.value, search);
}

function hideMerged(node: Node, search: Search): void {
  if (node.type === 'sequence') for (const item of node.items) hideValues(item, search);
  else hideValues(node, search);
}

/** All of a node, and what aliases in it stand for. */
function hideNode(node: Node, search: Search): void {
  if (node.type === 'alias') {
    hideNode(node.target, search);
    return;
  }
  if (node.start === -1 || search.seen.has(node)) return;
  search.seen.add(node);
  search.spans.push({ start: node.start, end: nodeEnd(search.text, node) });
  const children = node.type === 'mapping' ? node.entries.map(({ value }) => value) : [];
  for (const child of node.type === 'sequence' ? node.items : children) {
    if (child.type !== 'scalar') hideNode(child, search);
  }
}

/** The comments that stand before the next thing. */
function hideComments(start: number, { text, spans }: Search): void {
  spans.push({ start, end: skipGap(text, start) });
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else if (span.start < span.end) {
      merged.push(span);
    }
  }
  return merged;
}
