/** Edits of a mapping's entries, in whatever style the mapping is written. */
import type { Layout } from './layout.ts';
import type { Entry, Mapping, Node } from './nodes.ts';
import { deleteTokens, entryTokens, flowTokens, replaceTokens, valueTokens } from './remove.ts';
import type { Span } from './remove.ts';
import { settleLines } from './settle-lines.ts';
import {
  colonAt,
  columnAt,
  entryEnd,
  entryStart,
  hasBraces,
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
  /** The value is written without quotes where keys are. */
  readonly plain?: true;
}

export interface EntryChanges {
  readonly add: readonly NewEntry[];
  /** Index of the entry before which the new ones go; the first where it is left out. */
  readonly before?: number;
  readonly update: ReadonlyMap<Entry, string>;
  readonly remove: ReadonlySet<Entry>;
}

/** Edits for changes that leave the mapping with at least one entry. New entries keep the given order. */
export function editEntries(
  text: string,
  mapping: Mapping,
  { changes, layout }: { readonly changes: EntryChanges; readonly layout: Layout },
): readonly Edit[] {
  const { add, before = 0, update, remove } = changes;
  if (update.size === 0 && remove.size === 0) return insertion(text, mapping, { add, before, layout });
  const edits: Edit[] = [];
  for (const [entry, value] of update) {
    edits.push(...replaceTokens(text, valueTokens(text, entry), quoted(value)));
  }
  const [first] = mapping.entries;
  const start = entryStart(text, mapping, 0);
  const reuse = add.length > 0 && first !== undefined && remove.has(first) ? first : undefined;
  if (reuse === undefined) edits.push(...insertion(text, mapping, { add, before, layout }));
  else {
    const { lines, separator } = render(text, add, { mapping, layout });
    edits.push(...replaceTokens(text, entryTokens(text, start, reuse), lines.join(separator)));
  }
  for (const edit of deleteTokens(text, removed(text, mapping, { remove, reuse }))) edits.push(edit);
  if (mapping.flow || remove.size === 0) return edits;
  const children = mapping.entries.map((entry) => ({
    node: entry.value.start === -1 ? entry.key : entry.value,
    isGone: remove.has(entry),
  }));
  return settleLines(text, children, { edits, column: columnAt(text, start) });
}

/** New entries in front of the one of that index. */
function insertion(
  text: string,
  mapping: Mapping,
  { add, before, layout }: { readonly add: readonly NewEntry[]; readonly before: number; readonly layout: Layout },
): readonly Edit[] {
  if (add.length === 0) return [];
  const { lines, separator } = render(text, add, { mapping, layout });
  const at = entryStart(text, mapping, before);
  return inBraces(text, mapping, { start: at, end: at, text: lines.join(separator) + separator });
}

/** The insertion into a mapping; one that is a pair in brackets gets braces. */
function inBraces(text: string, mapping: Mapping, edit: Edit): readonly Edit[] {
  if (!mapping.flow || hasBraces(text, mapping)) return [edit];
  const end = nodeEnd(text, mapping);
  const close = text.charAt(end - 1) === ':' ? ' }' : '}';
  return [
    { ...edit, text: `{${edit.text}` },
    { start: end, end, text: close },
  ];
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

function blockLines({ key, value, plain }: NewEntry, indent: string, layout: Layout): readonly string[] {
  if (typeof value === 'string') return [`${indent}${key}: ${plain === true ? value : quoted(value)}`];
  const step = 'entries' in value ? layout.step : layout.dashStep;
  return [`${indent}${key}:`, ...bodyLines(value, indent + ' '.repeat(step), layout)];
}

/** The lines of a collection whose keys or dashes stand at `indent`. */
function bodyLines(value: Exclude<NewValue, string>, indent: string, layout: Layout): readonly string[] {
  if ('entries' in value) return value.entries.flatMap((entry) => blockLines(entry, indent, layout));
  return value.items.flatMap((item) => itemLines(item, indent, layout));
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
  /** A space inside the braces of a mapping on one line. */
  readonly isPadded: boolean;
  /** Keys in double quotes, as JSON has them. */
  readonly quotesKeys: boolean;
  /** What a level is indented more than the one around it, where pretty. */
  readonly step: string;
}

/** Reads the style from a mapping with entries. */
export function flowStyle(text: string, mapping: Mapping, layout: Layout): FlowStyle {
  const step = layout.flowStep;
  const [first] = mapping.entries;
  if (first === undefined) return { isPretty: false, isCompact: false, isPadded: false, quotesKeys: false, step };
  const colon = colonAt(text, first);
  // Only after a quoted key may the `:` stand without a space.
  const isCompact = mapping.flow && colon !== -1 && !/[ \t\r\n]/.test(text.charAt(colon + 1));
  return {
    isPretty: mapping.flow && startsLine(text, entryStart(text, mapping, 0)),
    isCompact,
    isPadded: mapping.flow && isBlank(text, mapping.contentStart + 1, mapping.contentStart + 2),
    quotesKeys: isCompact || (first.key.type === 'scalar' && first.key.style === 'double'),
    step,
  };
}

/** Where a pretty flow entry is written. */
interface FlowPlace extends FlowStyle {
  readonly indent: string;
  readonly lineBreak: string;
}

function flowEntry({ key, value, plain }: NewEntry, place: FlowPlace): string {
  const name = place.quotesKeys ? quoted(key) : key;
  const isPlain = plain === true && !place.quotesKeys && typeof value === 'string';
  return `${name}:${place.isCompact ? '' : ' '}${isPlain ? value : flowValue(value, place)}`;
}

/** A value in flow style. */
export function flowValue(value: NewValue, place: FlowPlace): string {
  if (typeof value === 'string') return quoted(value);
  const inner = { ...place, indent: place.indent + place.step };
  const pad = place.isPadded && !place.isPretty ? ' ' : '';
  const [open, close] = 'entries' in value ? [`{${pad}`, `${pad}}`] : ['[', ']'];
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
  { value, layout }: { readonly value: Exclude<NewValue, string>; readonly layout: Layout },
): readonly Edit[] {
  const colon = colonAt(text, entry);
  const tokens = valueTokens(text, entry);
  const key = columnAt(text, entry.key.start);
  const lineBreak = lineBreakAt(text, entry.key.start);
  if (!mapping.flow && colon !== -1 && !hasProperties(entry.value)) {
    const end = entryEnd(text, entry);
    if (lineEndAt(text, nodeEnd(text, entry.key)) === lineEndAt(text, end)) {
      const [, ...lines] = blockLines({ key: '', value }, ' '.repeat(key), layout);
      return fillLine(text, { colon, end, added: lineBreak + lines.join(lineBreak) });
    }
    const column = columnOfLine(text, tokens[0]?.start);
    if (column > key) {
      const lines = bodyLines(value, ' '.repeat(column), layout);
      const edits = replaceTokens(text, tokens, lines.join(lineBreak).slice(column));
      return settleLines(text, [{ node: entry.value, isGone: true }], { edits, column });
    }
  }
  const indent = /^[ \t]*/.exec(text.slice(lineStartAt(text, entry.key.start)))?.[0] ?? '';
  const style = flowStyle(text, mapping, layout);
  const written = flowValue(value, { ...style, indent, lineBreak });
  if (!mapping.flow && colon === -1) {
    const start = ' '.repeat(columnAt(text, entryStart(text, mapping, mapping.entries.indexOf(entry))));
    return [linesAfter(text, nodeEnd(text, entry.key), [`${start}: ${written}`])];
  }
  if (entry.value.type === 'mapping' && hasProperties(entry.value)) {
    return [{ start: entry.value.contentStart, end: nodeEnd(text, entry.value), text: written }];
  }
  if (tokens.length > 0) {
    const edits = replaceTokens(text, tokens, written);
    return mapping.flow ? edits : settleLines(text, [{ node: entry.value, isGone: true }], { edits, column: key });
  }
  const at = colon === -1 ? nodeEnd(text, entry.key) : colon + 1;
  return [{ start: at, end: at, text: `${colon === -1 ? ':' : ''}${style.isCompact ? '' : ' '}${written}` }];
}

/** Puts lines below a key whose value, if one is written, stands on the key's line; a comment there stays. */
function fillLine(
  text: string,
  { colon, end, added }: { readonly colon: number; readonly end: number; readonly added: string },
): readonly Edit[] {
  const eol = lineEndAt(text, end);
  const below = { start: eol, end: eol, text: added };
  if (end === colon + 1) return [below];
  if (isBlank(text, end, eol)) return [{ start: colon + 1, end: eol, text: added }];
  return [{ start: colon + 1, end, text: '' }, below];
}

/** The column of what is the first thing on its line, behind spaces only; else -1. */
function columnOfLine(text: string, offset: number | undefined): number {
  if (offset === undefined) return -1;
  const indent = text.slice(lineStartAt(text, offset), offset);
  return /^ *$/.test(indent) ? indent.length : -1;
}

/** The insertion of lines below the line that ends at or after an offset. */
export function linesAfter(text: string, offset: number, lines: readonly string[]): Edit {
  const lineBreak = lineBreakAt(text, offset);
  // A block scalar takes the line breaks after it with it.
  const isAtLineStart = offset > 0 && text.charAt(offset - 1) === '\n';
  const at = isAtLineStart ? offset : lineEndAt(text, offset);
  const added = lines.map((line) => (isAtLineStart ? line + lineBreak : lineBreak + line));
  return { start: at, end: at, text: added.join('') };
}

function hasProperties(node: Node): boolean {
  return node.start !== node.contentStart;
}
