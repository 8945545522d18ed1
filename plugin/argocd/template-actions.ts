/** What stands between `{{` and `}}` in a template of Go. */

export interface Action {
  /** Where it begins in the text, behind `{{`. */
  readonly at: number;
  /** With blanks for quoted texts and comments, so that every place in it is as far from `at` as in the text. */
  readonly code: string;
  readonly strings: readonly string[];
}

/** The actions of a template, quotes and comments told apart as Go does. Takes time in proportion to the text. */
export function* actionsIn(text: string): Generator<Action> {
  const quotedEnd = quotesIn(text);
  for (let start = text.indexOf('{{'); start !== -1;) {
    const at = start + 2;
    const code: string[] = [];
    const strings: string[] = [];
    let end = text.length;
    PIECE.lastIndex = at;
    for (let piece = PIECE.exec(text); piece !== null; piece = PIECE.exec(text)) {
      const { 0: token, index } = piece;
      if (token === '}}') {
        end = PIECE.lastIndex;
        yield { at, code: code.join(''), strings };
        break;
      }
      const close = /^["`/]/.test(token) ? quotedEnd(index) : undefined;
      if (close === undefined) {
        code.push(token);
        continue;
      }
      if (token !== '/') strings.push(text.slice(index + 1, close - 1));
      code.push(' '.repeat(close - index));
      PIECE.lastIndex = close;
    }
    start = text.indexOf('{{', end);
  }
}

const PIECE = /\}\}|[^"`}/]+|[\s\S]/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;

/** Tells where the text in quotes, or the comment, ends that begins at a place; undefined where none does. */
function quotesIn(text: string): (at: number) => number | undefined {
  // Behind these, looking for an end would be in vain, again and again.
  const [lastTick, lastComment] = [text.lastIndexOf('`'), text.lastIndexOf('*/')];
  let openUntil = 0;
  return (at) => {
    if (text[at] === '`') return at < lastTick ? text.indexOf('`', at + 1) + 1 : undefined;
    if (text[at] === '/') {
      return text[at + 1] === '*' && at + 2 <= lastComment ? text.indexOf('*/', at + 2) + 2 : undefined;
    }
    if (at < openUntil) return undefined;
    STRING.lastIndex = at;
    if (STRING.test(text)) return STRING.lastIndex;
    const newline = text.indexOf('\n', at);
    openUntil = newline === -1 ? text.length : newline;
    return undefined;
  };
}

/** The actions of a text of any kind that a template may take for one: its quotes are not those of Go. */
export function looseActionsIn(text: string): readonly string[] {
  const parts = text.split('{{').slice(1);
  return parts.flatMap((part) => (part.includes('}}') ? (part.split('}}', 1)[0] ?? '') : []));
}
