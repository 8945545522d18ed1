/** Stage: edits into text. What lies outside an edit is kept by construction. */
import type { Edit } from './types.ts';

/**
 * Applies edits that do not overlap. At one offset, insertions come before replacements.
 *
 * @throws Error where edits overlap: a bug of ours, and better a crash than a broken manifest.
 */
export function splice(text: string, edits: readonly Edit[]): string {
  return edits.length === 0 ? text : splicePieces(text, edits).join('');
}

/** The pieces of that text, for whoever writes it and needs it no more. */
export function splicePieces(text: string, edits: readonly Edit[]): readonly string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new Error(`edits overlap or leave the text at offset ${String(edit.start)}`);
    }
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces;
}
