/** Where a JSON object ends, told without making anything of it: `JSON.parse` takes several times as long, and as much memory as the objects. */
import { LIMITS } from './limits.ts';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  CR,
  DOUBLE_QUOTE,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  SPACE,
  TAB,
} from './scanner.ts';

const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const WORD = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;

/**
 * The offset after the object that starts at `start`; -1 where that is no JSON (RFC 8259), or nested deeper than any
 * document may be.
 */
export function jsonObjectEnd(text: string, start: number): number {
  return text.charCodeAt(start) === OPEN_BRACE ? collectionEnd(text, start, 0) : -1;
}

/** The next character that is not white space. */
export function skipJsonSpace(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== LF && code !== CR && code !== TAB) return at;
    at += 1;
  }
}

function collectionEnd(text: string, start: number, depth: number): number {
  if (depth > LIMITS.nesting) return -1;
  const isObject = text.charCodeAt(start) === OPEN_BRACE;
  const close = isObject ? CLOSE_BRACE : CLOSE_BRACKET;
  let at = skipJsonSpace(text, start + 1);
  if (text.charCodeAt(at) === close) return at + 1;
  for (;;) {
    if (isObject) at = valueStart(text, at);
    if (at !== -1) at = valueEnd(text, at, depth);
    if (at === -1) return -1;
    at = skipJsonSpace(text, at);
    const code = text.charCodeAt(at);
    if (code === close) return at + 1;
    if (code !== COMMA) return -1;
    at = skipJsonSpace(text, at + 1);
  }
}

/** Past a key and its colon. */
function valueStart(text: string, start: number): number {
  const end = text.charCodeAt(start) === DOUBLE_QUOTE ? stringEnd(text, start) : -1;
  const colon = end === -1 ? -1 : skipJsonSpace(text, end);
  return colon !== -1 && text.charCodeAt(colon) === COLON ? skipJsonSpace(text, colon + 1) : -1;
}

function valueEnd(text: string, start: number, depth: number): number {
  const code = text.charCodeAt(start);
  if (code === DOUBLE_QUOTE) return stringEnd(text, start);
  if (code === OPEN_BRACE || code === OPEN_BRACKET) return collectionEnd(text, start, depth + 1);
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : -1;
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === DOUBLE_QUOTE) return at + 1;
    if (code === BACKSLASH) {
      ESCAPE.lastIndex = at + 1;
      if (!ESCAPE.test(text)) return -1;
      at = ESCAPE.lastIndex - 1;
    } else if (!(code >= SPACE)) {
      // A control character, or the end of the text, which has no code.
      return -1;
    }
  }
}
