/**
 * Edits that take text out: tokens go, comments stay, and a line that held nothing else goes whole.
 */
import type { Entry, Node } from './nodes.ts';
import {
  colonAt,
  entryEnd,
  isBlank,
  lineEndAt,
  lineStartAt,
  nextLineAt,
  nodeEnd,
  skipGap,
  startsComment,
  startsLine,
} from './text.ts';
import type { Edit } from './types.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The scalars of a node, in order: text that is not to be searched for comments. */
function* scalarSpans(text: string, node: Node): Generator<Span> {
  if (node.type === 'scalar') {
    if (node.contentStart !== -1) yield { start: node.contentStart, end: contentEnd(text, node) };
  } else if (node.type === 'mapping') {
    for (const { key, value } of node.entries) {
      yield* scalarSpans(text, key);
      yield* scalarSpans(text, value);
    }
  } else if (node.type === 'sequence') {
    for (const item of node.items) yield* scalarSpans(text, item);
  }
}

/** A block scalar's last line without its break; the blank lines after it are not its own. */
function contentEnd(text: string, node: Extract<Node, { type: 'scalar' }>): number {
  let { end } = node;
  while (end > node.contentStart && /[ \t\r\n]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Everything in `[start, end)` that is neither white space nor comment. `nodes` are those inside, in order. */
export function tokensIn(text: string, { start, end }: Span, nodes: readonly Node[]): readonly Span[] {
  const tokens: Span[] = [];
  const opaque = nodes.flatMap((node) => [...scalarSpans(text, node)]);
  const add = (span: Span): void => {
    const last = tokens.at(-1);
    if (last !== undefined && isBlank(text, last.end, span.start))
      tokens[tokens.length - 1] = { start: last.start, end: span.end };
    else tokens.push(span);
  };
  let next = 0;
  for (let at = start; at < end;) {
    while ((opaque[next]?.end ?? Infinity) <= at) next += 1;
    const scalar = opaque[next];
    if (scalar?.start === at) {
      add(scalar);
      at = scalar.end;
    } else if (/[ \t\r\n]/.test(text.charAt(at))) at += 1;
    else if (startsComment(text, at)) at = lineEndAt(text, at);
    else {
      add({ start: at, end: at + 1 });
      at += 1;
    }
  }
  return tokens;
}

/** Edits that delete tokens with the lines, blanks and separators that only they needed. */
export function deleteTokens(text: string, tokens: readonly Span[]): readonly Edit[] {
  return tokens.map(({ start, end }) => {
    const isFirst = startsLine(text, start);
    const restEnd = lineEndAt(text, end);
    if (isBlank(text, end, restEnd)) {
      if (isFirst) return { start: lineStartAt(text, start), end: nextLineAt(text, end), text: '' };
      return { start: blankBefore(text, start), end, text: '' };
    }
    const eatsBlank = isFirst || (text.charAt(end - 1) === ',' && !startsComment(text, blankAfter(text, end)));
    return { start, end: eatsBlank ? blankAfter(text, end) : end, text: '' };
  });
}

function blankBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isBlank(text, at - 1, at)) at -= 1;
  return at;
}

function blankAfter(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isBlank(text, at, at + 1)) at += 1;
  return at;
}

/** Edits that put `replacement` where the first of the tokens stands, and delete the others. */
export function replaceTokens(text: string, tokens: readonly Span[], replacement: string): readonly Edit[] {
  const [first, ...rest] = tokens;
  if (first === undefined) return [];
  return [{ ...first, text: replacement }, ...deleteTokens(text, rest)];
}

/** The tokens of an entry's value, with anchor, tag and the header of a block scalar. */
export function valueTokens(text: string, entry: Entry): readonly Span[] {
  const colon = colonAt(text, entry);
  const start = colon === -1 ? nodeEnd(text, entry.key) : colon + 1;
  return tokensIn(text, { start, end: entryEnd(text, entry) }, [entry.value]);
}

/** The tokens of an entry. */
export function entryTokens(text: string, start: number, entry: Entry): readonly Span[] {
  return tokensIn(text, { start, end: entryEnd(text, entry) }, [entry.key, entry.value]);
}

/**
 * The tokens to delete with child `index` of a flow collection: its own, and the comma that only it needed. `isGone`
 * tells which children go; `starts` and `ends` bound the children.
 */
export function flowTokens(
  text: string,
  children: readonly { readonly end: number; readonly isGone: boolean; readonly tokens: readonly Span[] }[],
): readonly Span[] {
  const tokens: Span[] = [];
  const first = children.findIndex(({ isGone }) => !isGone);
  const last = children.findLastIndex(({ isGone }) => !isGone);
  for (const [index, child] of children.entries()) {
    if (!child.isGone) continue;
    const before = commaAfter(text, children[index - 1]?.end);
    const isLater = last > index;
    const isEarlier = first !== -1 && first < index;
    const isLeading = isEarlier && before !== undefined && startsLine(text, before.start);
    const comma = isLater && !isLeading ? commaAfter(text, child.end) : before;
    tokens.push(...child.tokens, ...(comma === undefined ? [] : [comma]));
  }
  return mergeTokens(text, tokens);
}

function commaAfter(text: string, end: number | undefined): Span | undefined {
  const at = end === undefined ? -1 : skipGap(text, end);
  return at !== -1 && text.charAt(at) === ',' ? { start: at, end: at + 1 } : undefined;
}

/** Joins tokens that only blanks part. */
function mergeTokens(text: string, tokens: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of tokens.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && isBlank(text, last.end, span.start))
      merged[merged.length - 1] = { start: last.start, end: span.end };
    else merged.push(span);
  }
  return merged;
}
