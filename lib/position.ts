/** Offsets to lines and columns, as findings print them. */

/** Line and column, both from 1; the column counts code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a file, and the position that was asked for last: on a line of megabytes, the next one is near it. */
interface Lines {
  readonly starts: readonly number[];
  line: number;
  offset: number;
  column: number;
}

const LINES = new WeakMap<object, Lines>();

function linesOf(file: { readonly text: string }): Lines {
  const known = LINES.get(file);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  const lines = { starts, line: 0, offset: 0, column: 1 };
  LINES.set(file, lines);
  return lines;
}

/** Where `offset` of the file's text is, for people. A lone CR does not end a line. */
export function positionOf(file: { readonly text: string }, offset: number): Position {
  const lines = linesOf(file);
  const line = lineIndexIn(lines.starts, offset);
  if (line !== lines.line) {
    lines.line = line;
    lines.offset = lines.starts[line] ?? 0;
    lines.column = 1;
  }
  lines.column += countCharacters(file.text, lines.offset, offset) - countCharacters(file.text, offset, lines.offset);
  lines.offset = offset;
  return { line: line + 1, column: lines.column };
}

function lineIndexIn(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Code points in `[start, end)`; a byte order mark is none to people. */
function countCharacters(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0xfeff && (code < 0xdc00 || code > 0xdfff)) count += 1;
  }
  return count;
}

/** The line (from 0) that holds `offset`. */
export function lineIndexOf(file: { readonly text: string }, offset: number): number {
  return lineIndexIn(linesOf(file).starts, offset);
}

/** The offset of a position that `positionOf` gave. */
export function offsetOf(file: { readonly text: string }, { line, column }: Position): number {
  const lines = linesOf(file);
  if (lines.line !== line - 1 || lines.column > column) {
    lines.line = line - 1;
    lines.offset = lines.starts[line - 1] ?? 0;
    lines.column = 1;
  }
  let { offset } = lines;
  for (let left = column - lines.column; left > 0 && offset < file.text.length; offset += 1) {
    left -= countCharacters(file.text, offset, offset + 1);
  }
  while (offset < file.text.length && countCharacters(file.text, offset, offset + 1) === 0) offset += 1;
  lines.column += countCharacters(file.text, lines.offset, offset);
  lines.offset = offset;
  return offset;
}
