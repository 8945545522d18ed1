/** Several files as one stream of documents. SPEC §6.4. */

/** The texts one after another: a line break and `---` between two where they are missing, one byte order mark at most. */
export function concat(texts: readonly string[]): string {
  const pieces: string[] = [];
  let last = '';
  for (const text of texts) {
    const isFirst = last === '';
    const piece = !isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
    if (piece === '') continue;
    if (!isFirst) {
      if (!last.endsWith('\n')) pieces.push('\n');
      if (!startsWithMarker(piece) && !endsWithMarker(last)) pieces.push('---\n');
    }
    pieces.push(piece);
    last = piece;
  }
  return pieces.join('');
}

function startsWithMarker(text: string): boolean {
  return /^\uFEFF?---(?:[ \t\r\n]|$)/.test(text);
}

/** The last line is a marker, with or without its break. */
function endsWithMarker(text: string): boolean {
  const end = text.endsWith('\n') ? text.length - 1 : text.length;
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  return /^---[ \t]*(?:[ \t]#.*)?\r?$/.test(line);
}
