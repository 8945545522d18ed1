/** Offsets to lines and columns, as findings print them. */

/** Line and column, both from 1; the column counts code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const LINE_STARTS = new WeakMap<object, readonly number[]>();

function lineStartsOf(file: { readonly text: string }): readonly number[] {
  const known = LINE_STARTS.get(file);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = file.text.indexOf('\n'); at !== -1; at = file.text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  LINE_STARTS.set(file, starts);
  return starts;
}

/** Where `offset` of the file's text is, for people. A lone CR does not end a line. */
export function positionOf(file: { readonly text: string }, offset: number): Position {
  const starts = lineStartsOf(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const lineStart = starts[low] ?? 0;
  let column = 1;
  for (const character of file.text.slice(lineStart, offset)) {
    if (character !== '\uFEFF') column += 1;
  }
  return { line: low + 1, column };
}

/** The line (from 0) that holds `offset`. */
export function lineIndexOf(file: { readonly text: string }, offset: number): number {
  return positionOf(file, offset).line - 1;
}
