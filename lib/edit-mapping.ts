/** Edits of a mapping's entries, in whatever style the mapping is written. */
import type { Entry, Mapping, Node } from './nodes.ts';
import { deleteTokens, entryTokens, flowTokens, replaceTokens, valueTokens } from './remove.ts';
import type { Span } from './remove.ts';
import {
  colonAt,
  columnAt,
  entryEnd,
  entryStart,
  isBlank,
  lineBreakAt,
  lineEndAt,
  lineStartAt,
  nodeEnd,
  startsLine,
} from './text.ts';
import type { Edit } from './types.ts';

/** What to write: strings that need no escapes, mappings, and lists of mappings. */
export type NewValue =
  | string
  | { readonly entries: readonly NewEntry[] }
  | { readonly items: readonly (readonly NewEntry[])[] };

export interface NewEntry {
  readonly key: string;
  readonly value: NewValue;
}

/** How a document is laid out, as far as new text should follow it. */
export interface Layout {
  /** Spaces from a block mapping to the one inside it. */
  readonly step: number;
  /** Spaces from a key to the dashes of its block sequence. */
  readonly dashStep: number;
}

export interface EntryChanges {
  readonly add: readonly NewEntry[];
  readonly update: ReadonlyMap<Entry, string>;
  readonly remove: ReadonlySet<Entry>;
}

/** Edits for changes that leave the mapping with at least one entry. New entries come first, in the given order. */
export function editEntries(
  text: string,
  mapping: Mapping,
  { changes, layout }: { readonly changes: EntryChanges; readonly layout: Layout },
): readonly Edit[] {
  const { add, update, remove } = changes;
  const edits: Edit[] = [];
  for (const [entry, value] of update) {
    edits.push(...replaceTokens(text, valueTokens(text, entry), quoted(value)));
  }
  const [first] = mapping.entries;
  const start = entryStart(text, mapping, 0);
  const reuse = add.length > 0 && first !== undefined && remove.has(first) ? first : undefined;
  if (add.length > 0) {
    const { lines, separator } = render(text, add, { mapping, layout });
    if (reuse === undefined) {
      edits.push({ start, end: start, text: lines.map((line) => line + separator).join('') });
    } else {
      edits.push(...replaceTokens(text, entryTokens(text, start, reuse), lines.join(separator)));
    }
  }
  return [...edits, ...deleteTokens(text, removed(text, mapping, { remove, reuse }))];
}

function removed(
  text: string,
  mapping: Mapping,
  { remove, reuse }: { readonly remove: ReadonlySet<Entry>; readonly reuse: Entry | undefined },
): readonly Span[] {
  const children = mapping.entries.map((entry, index) => {
    const isGone = remove.has(entry) && entry !== reuse;
    const tokens = isGone ? entryTokens(text, entryStart(text, mapping, index), entry) : [];
    return { end: mapping.flow ? entryEnd(text, entry) : 0, isGone, tokens };
  });
  return mapping.flow ? flowTokens(text, children) : children.flatMap(({ tokens }) => tokens);
}

function quoted(value: string): string {
  return `"${value}"`;
}

interface Rendered {
  /** One text for each entry; without the indentation of its first line. */
  readonly lines: readonly string[];
  /** What stands between two entries. */
  readonly separator: string;
}

/** New entries in the style of the entries that the mapping has. */
function render(
  text: string,
  add: readonly NewEntry[],
  { mapping, layout }: { readonly mapping: Mapping; readonly layout: Layout },
): Rendered {
  const start = entryStart(text, mapping, 0);
  const lineBreak = lineBreakAt(text, start);
  const indent = ' '.repeat(columnAt(text, start));
  if (!mapping.flow) {
    const lines = add.map((entry) => blockLines(entry, indent, layout).join(lineBreak).slice(indent.length));
    return { lines, separator: lineBreak + indent };
  }
  const style = flowStyle(text, mapping, layout);
  const written = text.slice(lineStartAt(text, start), start);
  const separator = style.isPretty ? `,${lineBreak}${written}` : style.isCompact ? ',' : ', ';
  const lines = add.map((entry) => flowEntry(entry, { ...style, indent: written, lineBreak }));
  return { lines, separator };
}

function blockLines({ key, value }: NewEntry, indent: string, layout: Layout): readonly string[] {
  if (typeof value === 'string') return [`${indent}${key}: ${quoted(value)}`];
  if ('entries' in value) {
    const inner = indent + ' '.repeat(layout.step);
    return [`${indent}${key}:`, ...value.entries.flatMap((entry) => blockLines(entry, inner, layout))];
  }
  const dash = indent + ' '.repeat(layout.dashStep);
  return [`${indent}${key}:`, ...value.items.flatMap((item) => itemLines(item, dash, layout))];
}

/** A new item of a block sequence, whose dash stands at `indent`. */
export function itemLines(item: readonly NewEntry[], indent: string, layout: Layout): readonly string[] {
  const inner = `${indent}  `;
  const lines = item.flatMap((entry) => blockLines(entry, inner, layout));
  return lines.map((line, index) => (index === 0 ? `${indent}- ${line.slice(inner.length)}` : line));
}

/** How a flow collection is written. */
export interface FlowStyle {
  /** One entry a line. */
  readonly isPretty: boolean;
  /** No space after `:` and `,`. */
  readonly isCompact: boolean;
  /** Keys in double quotes, as JSON has them. */
  readonly quotesKeys: boolean;
  /** Spaces from one level to the next, where pretty. */
  readonly step: number;
}

/** Reads the style from a mapping with entries. */
export function flowStyle(text: string, mapping: Mapping, layout: Layout): FlowStyle {
  const [first] = mapping.entries;
  if (first === undefined) return { isPretty: false, isCompact: false, quotesKeys: false, step: layout.step };
  const colon = colonAt(text, first);
  return {
    isPretty: mapping.flow && startsLine(text, entryStart(text, mapping, 0)),
    isCompact: colon !== -1 && !/\s/.test(text.charAt(colon + 1)),
    quotesKeys: first.key.type === 'scalar' && first.key.style === 'double',
    step: layout.step,
  };
}

/** Where a pretty flow entry is written. */
interface FlowPlace extends FlowStyle {
  readonly indent: string;
  readonly lineBreak: string;
}

function flowEntry({ key, value }: NewEntry, place: FlowPlace): string {
  const name = place.quotesKeys ? quoted(key) : key;
  return `${name}:${place.isCompact ? '' : ' '}${flowValue(value, place)}`;
}

/** A value in flow style. */
export function flowValue(value: NewValue, place: FlowPlace): string {
  if (typeof value === 'string') return quoted(value);
  const inner = { ...place, indent: place.indent + ' '.repeat(place.step) };
  const [open, close] = 'entries' in value ? ['{', '}'] : ['[', ']'];
  const parts =
    'entries' in value
      ? value.entries.map((entry) => flowEntry(entry, inner))
      : value.items.map((item) => flowValue({ entries: item }, inner));
  if (!place.isPretty) return open + parts.join(place.isCompact ? ',' : ', ') + close;
  const separator = `,${place.lineBreak}${inner.indent}`;
  return `${open}${place.lineBreak}${inner.indent}${parts.join(separator)}${place.lineBreak}${place.indent}${close}`;
}

/** Edits that give an entry whose value is empty, null or missing a value. */
export function fillEntry(
  text: string,
  { mapping, entry }: { readonly mapping: Mapping; readonly entry: Entry },
  { value, layout }: { readonly value: NewValue; readonly layout: Layout },
): readonly Edit[] {
  const colon = colonAt(text, entry);
  const end = entryEnd(text, entry);
  const isOneLine = lineEndAt(text, nodeEnd(text, entry.key)) === lineEndAt(text, end);
  if (!mapping.flow && colon !== -1 && isOneLine && !hasProperties(entry.value)) {
    const key = columnAt(text, entry.key.start);
    const lines = blockLines({ key: '', value }, ' '.repeat(key), layout).slice(1);
    const lineBreak = lineBreakAt(text, end);
    const eol = lineEndAt(text, end);
    const added = lineBreak + lines.join(lineBreak);
    const insertion = { start: eol, end: eol, text: added };
    if (end === colon + 1) return [insertion];
    if (isBlank(text, end, eol)) return [{ start: colon + 1, end: eol, text: added }];
    return [{ start: colon + 1, end, text: '' }, insertion];
  }
  const indent = /^[ \t]*/.exec(text.slice(lineStartAt(text, entry.key.start)))?.[0] ?? '';
  const place = { ...flowStyle(text, mapping, layout), indent, lineBreak: lineBreakAt(text, end) };
  const written = flowValue(value, place);
  const tokens = valueTokens(text, entry);
  if (tokens.length > 0) return replaceTokens(text, tokens, written);
  const at = colon === -1 ? nodeEnd(text, entry.key) : colon + 1;
  return [{ start: at, end: at, text: `${colon === -1 ? ':' : ''}${place.isCompact ? '' : ' '}${written}` }];
}

function hasProperties(node: Node): boolean {
  return node.start !== node.contentStart;
}

/** The layout that a block mapping with nested block mappings shows; two spaces where it shows none. */
export function layoutOf(text: string, mapping: Mapping, dashStep = 2): Layout {
  const own = columnAt(text, mapping.contentStart);
  for (const { value } of mapping.entries) {
    if (value.type !== 'mapping' || value.entries.length === 0) continue;
    const start = entryStart(text, value, 0);
    const reference = mapping.flow ? columnAt(text, entryStart(text, mapping, 0)) : own;
    const step = columnAt(text, start) - reference;
    if (step > 0 && startsLine(text, start)) return { step, dashStep };
  }
  return { step: 2, dashStep };
}
