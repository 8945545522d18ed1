/**
 * Settles the lines that stay where an entry or item goes: blank ones and comments.
 *
 * Behind a block scalar they could become its text: `|+` takes blank lines, and every style takes what is indented deeply
 * enough. And inside a flow collection they may be indented with tabs, which Kubernetes refuses outside of one.
 */
import type { Node, Scalar } from './nodes.ts';
import { isBlank, isBlockScalar, lineEndAt, lineStartAt, nextLineAt, nodeEnd } from './text.ts';
import type { Edit } from './types.ts';

/** A child of a block collection: an item, or the value of an entry. */
export interface Child {
  readonly node: Node;
  readonly isGone: boolean;
}

/**
 * The edits that take the children out, and what the lines need that are left.
 *
 * @param column - of the collection, so that a block scalar in a child is indented more.
 */
export function settleLines(
  text: string,
  children: readonly Child[],
  { edits, column }: { readonly edits: readonly Edit[]; readonly column: number },
): readonly Edit[] {
  let all = edits;
  let before: Child | undefined;
  for (const child of children) {
    const scalar = child.isGone && before?.isGone === false ? lastScalar(before.node) : undefined;
    if (scalar !== undefined) all = close(text, scalar, { edits: all, column });
    before = child;
  }
  for (const { node, isGone } of children) {
    if (isGone && node.start !== -1) all = untab(text, node, { edits: all, column });
  }
  return all;
}

/** The block scalar that the text of a node ends with. */
function lastScalar(node: Node | undefined): Scalar | undefined {
  if (node === undefined || node.type === 'alias') return undefined;
  if (node.type === 'scalar') return isBlockScalar(node) ? node : undefined;
  if (node.flow) return undefined;
  if (node.type === 'sequence') return lastScalar(node.items.at(-1));
  const last = node.entries.at(-1);
  return lastScalar(last?.value.start === -1 ? last.key : last?.value);
}

/** Clears the way from the scalar to the first thing that stays; a comment there must not be deeper than the column. */
function close(
  text: string,
  scalar: Scalar,
  { edits, column }: { readonly edits: readonly Edit[]; readonly column: number },
): readonly Edit[] {
  const header = text.slice(lineStartAt(text, scalar.contentStart - 1), scalar.contentStart);
  const keepsLines = /[|>][0-9]?\+/.test(header);
  const added: Edit[] = [];
  const starting = new Map(edits.map((edit) => [edit.start, edit]));
  for (let at = scalar.end; at < text.length;) {
    const next = nextLineAt(text, at);
    const eol = lineEndAt(text, at);
    const gone = starting.get(at);
    if (gone !== undefined && isLine(text, gone)) {
      at = gone.end;
    } else if (isBlank(text, at, eol)) {
      if (keepsLines || isDeep(text.slice(at, eol), column)) added.push({ start: at, end: next, text: '' });
      at = next;
    } else {
      return [...withComment(text, at, { edits, column }), ...added];
    }
  }
  return [...edits, ...added];
}

/** True where the edit takes out whole lines. */
function isLine(text: string, edit: Edit): boolean {
  return edit.text === '' && (edit.end === text.length || lineStartAt(text, edit.end) === edit.end);
}

function isDeep(indent: string, column: number): boolean {
  return indent.length > column || indent.includes('\t');
}

/** The edits, with the comment that is left of the line brought to the column where it is deeper. */
function withComment(
  text: string,
  start: number,
  { edits, column }: { readonly edits: readonly Edit[]; readonly column: number },
): readonly Edit[] {
  const indent = /^[ \t]*/.exec(text.slice(start, lineEndAt(text, start)))?.[0] ?? '';
  if (!isDeep(indent, column)) return edits;
  const shift = { start, end: start + indent.length, text: ' '.repeat(column) };
  if (text.charAt(shift.end) === '#') return [...edits, shift];
  const before = edits.find((edit) => edit.start === shift.end && edit.text === '' && text.charAt(edit.end) === '#');
  return before === undefined ? edits : [...edits.filter((edit) => edit !== before), { ...shift, end: before.end }];
}

/** Takes the tabs from in front of the comments that a child leaves behind, and blank lines that hold some. */
function untab(
  text: string,
  node: Node,
  { edits, column }: { readonly edits: readonly Edit[]; readonly column: number },
): readonly Edit[] {
  const end = nodeEnd(text, node);
  if (!text.slice(node.start, end).includes('\t')) return edits;
  const blank: Edit[] = [];
  let all = edits;
  for (let at = nextLineAt(text, node.start); at < end; at = nextLineAt(text, at)) {
    const eol = lineEndAt(text, at);
    const isDone = all.some((edit) => edit.start <= at && edit.end > at);
    if (isDone || !/^ *\t/.test(text.slice(at, eol))) continue;
    if (isBlank(text, at, eol)) blank.push({ start: at, end: nextLineAt(text, at), text: '' });
    else all = withComment(text, at, { edits: all, column });
  }
  return [...all, ...blank];
}
