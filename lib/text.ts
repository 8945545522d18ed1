/** Where things are in a YAML text: lines, columns, and the ends that the parser does not tell. */
import type { Entry, Mapping, Node, Scalar, Sequence } from './nodes.ts';

/** One line: `start` after the byte order mark, `end` at its line feed or at the end of the text. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** An offset in the line whose column is known. */
  at: number;
  column: number;
}

/** The line that was asked for last. Compact JSON is one line, which must not be searched again for every edit. */
let latest: Line = { text: '', start: 0, end: 0, at: 0, column: 0 };

function lineAt(text: string, offset: number): Line {
  if (latest.text === text && latest.start <= offset && offset <= latest.end) return latest;
  const before = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const start = before === 0 && text.startsWith('\uFEFF') ? 1 : before;
  const end = text.indexOf('\n', offset);
  latest = { text, start, end: end === -1 ? text.length : end, at: start, column: 0 };
  return latest;
}

export function lineStartAt(text: string, offset: number): number {
  return lineAt(text, offset).start;
}

/** The end of the line without its break. */
export function lineEndAt(text: string, offset: number): number {
  const { end } = lineAt(text, offset);
  return end < text.length && end > offset && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

/** The start of the next line; the end of the text on the last one. */
export function nextLineAt(text: string, offset: number): number {
  return Math.min(lineAt(text, offset).end + 1, text.length);
}

/** The line break in use around an offset. */
export function lineBreakAt(text: string, offset: number): string {
  const { start, end } = lineAt(text, offset);
  const lineFeed = end < text.length ? end : start - 1;
  return lineFeed > 0 && text.charAt(lineFeed - 1) === '\r' ? '\r\n' : '\n';
}

/** Columns from the start of the line, from 0, in code points, as YAML counts indentation. */
export function columnAt(text: string, offset: number): number {
  const line = lineAt(text, offset);
  for (; line.at > offset; line.at -= 1) {
    if (!isLowSurrogate(text.charCodeAt(line.at - 1))) line.column -= 1;
  }
  for (; line.at < offset; line.at += 1) {
    if (!isLowSurrogate(text.charCodeAt(line.at))) line.column += 1;
  }
  return line.column;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** True where nothing but spaces and tabs stands in `[start, end)`. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09) return false;
  }
  return true;
}

/** True where the offset is the first thing on its line. */
export function startsLine(text: string, offset: number): boolean {
  return isBlank(text, lineStartAt(text, offset), offset);
}

/** True where `#` at the offset starts a comment. */
export function startsComment(text: string, at: number): boolean {
  return text.charAt(at) === '#' && (at === 0 || /[ \t\r\n\uFEFF]/.test(text.charAt(at - 1)));
}

/** The next thing after white space, line breaks and comments. */
export function skipGap(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d) at += 1;
    else if (code === 0x23 && startsComment(text, at)) at = lineEndAt(text, at);
    else return at;
  }
}

/** The end of a node's own text; -1 where nothing of it is written. */
export function nodeEnd(text: string, node: Node): number {
  switch (node.type) {
    case 'alias':
      return node.end;
    case 'scalar':
      return node.start === -1 ? -1 : node.end;
    case 'mapping':
      return node.flow && hasBraces(text, node) ? closingEnd(text, node, '}') : lastEnd(text, node);
    default:
      return node.flow ? closingEnd(text, node, ']') : lastEnd(text, node);
  }
}

/** False for a block mapping, and for one that is a single pair in brackets: `[name: value]`. */
export function hasBraces(text: string, { contentStart, entries }: Mapping): boolean {
  return text.charAt(contentStart) === '{' && entries[0]?.key.start !== contentStart;
}

function lastEnd(text: string, node: Mapping | Sequence): number {
  if (node.type === 'sequence') return itemEnd(text, node, node.items.length - 1);
  const last = node.entries.at(-1);
  return last === undefined ? node.contentStart : entryEnd(text, last);
}

/** After the closing bracket. Between the last child and it only commas, colons and comments can stand. */
function closingEnd(text: string, node: Mapping | Sequence, bracket: string): number {
  const last = node.type === 'mapping' ? node.entries.at(-1) : undefined;
  let at = node.contentStart + 1;
  if (last !== undefined) at = entryEnd(text, last);
  else if (node.type === 'sequence') {
    for (const item of node.items) at = Math.max(at, nodeEnd(text, item));
  }
  for (at = skipGap(text, at); text.charAt(at) !== bracket && at < text.length;) {
    at = skipGap(text, at + 1);
  }
  return at + 1;
}

/** Offset of the `:` of an entry; -1 for a flow entry without one. */
export function colonAt(text: string, { key, value }: Entry): number {
  const keyEnd = nodeEnd(text, key);
  if (keyEnd === -1) return value.start === -1 ? -1 : text.lastIndexOf(':', value.start);
  const at = skipGap(text, keyEnd);
  return text.charAt(at) === ':' ? at : -1;
}

/** The end of an entry: of its value or, where that is not written, after its `:`. */
export function entryEnd(text: string, entry: Entry): number {
  const end = nodeEnd(text, entry.value);
  if (end !== -1) return end;
  const colon = colonAt(text, entry);
  return colon === -1 ? nodeEnd(text, entry.key) : colon + 1;
}

/** The start of an entry: its `?` where the key is explicit, else its key. */
export function entryStart(text: string, mapping: Mapping, index: number): number {
  const entry = mapping.entries[index];
  const start = entry?.key.start ?? -1;
  if (start === -1) return entry === undefined ? -1 : colonAt(text, entry);
  const before = mapping.entries[index - 1];
  const floor = before === undefined ? mapping.contentStart : entryEnd(text, before);
  if (entry?.key.type === 'scalar' && isBlockScalar(entry.key)) return skipGap(text, floor);
  // Comments may stand between the `?` and its key.
  const first = skipGap(text, floor);
  if (first < start && /^\?\s/.test(text.slice(first, first + 2))) return first;
  let at = start - 1;
  while (at > floor && /[ \t\r\n]/.test(text.charAt(at))) at -= 1;
  return at >= floor && text.charAt(at) === '?' ? at : start;
}

/** True for `|` and `>`, whose header is not part of the node. */
export function isBlockScalar({ style }: Scalar): boolean {
  return style === 'literal' || style === 'folded';
}

/** Offset of the `-` of an item of a block sequence. */
export function dashAt(text: string, sequence: Sequence, index: number): number {
  return index === 0 ? sequence.contentStart : skipGap(text, itemEnd(text, sequence, index - 1));
}

/** The end of an item of a sequence. */
export function itemEnd(text: string, sequence: Sequence, index: number): number {
  const item = sequence.items[index];
  const end = item === undefined ? -1 : nodeEnd(text, item);
  if (end !== -1) return end;
  return index < 0 ? sequence.contentStart : dashAt(text, sequence, index) + 1;
}
