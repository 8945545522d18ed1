/** Where the tokens of a plain text end, character by character. For the fast reader alone. */
import { LIMITS } from './limits.ts';
import { DOUBLE, ESCAPED, KEY_DOUBLE, KEY_PLAIN, KEY_SINGLE, LONGEST_KEY, SINGLE } from './records.ts';
import { resolvePlain } from './resolve.ts';

export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const COMMA = 0x2c;
export const DASH = 0x2d;
const POINT = 0x2e;
export const COLON = 0x3a;
export const BACKSLASH = 0x5c;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

/** Characters that may stand in a key; such a key needs no quotes and ends at its colon. */
const KEY_CHARACTER: Uint8Array = characters(`${LETTERS}${DIGITS}_./-`);
const KEY_FIRST: Uint8Array = characters(`${LETTERS}_/.`);
/** Characters that may start a plain scalar in block style, whatever follows. */
const PLAIN_FIRST: Uint8Array = characters(`${LETTERS}${DIGITS}_./$(+<=^~;\\`);
/** Below it, other characters mean something at the start of a scalar, or nothing. */
const FIRST_LETTER = 0xa1;
/** Keys that start with one of these may be a bool or null to Kubernetes. */
const WORD_FIRST: Uint8Array = characters('yYnNtTfFoO');
const LONGEST_WORD = 5;
/** After a backslash in double quotes: what tools write and all parsers agree on. */
const ESCAPE_LETTER: Uint8Array = characters('\\"nrtbf');
const HEX: Uint8Array = characters(`${DIGITS}abcdefABCDEF`);

/** A table of characters: 1 for those that the text holds. */
export function characters(text: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of text) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Looks at one text up to `end`. What was found last is kept in fields: an object for each token would cost more than to find it. */
export class Scanner {
  readonly text: string;
  end = 0;
  /** The key found last: its content, and how it is written. */
  readonly key = { start: 0, length: 0, style: KEY_PLAIN as number };
  /** The kind of the record of the quoted scalar found last. */
  quotedKind: number = SINGLE;

  constructor(text: string) {
    this.text = text;
  }

  /** Offset of the line feed that ends the line, or the end. */
  lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end === -1 || end > this.end ? this.end : end;
  }

  /** True where nothing follows but a line break or the end. */
  isEol(at: number): boolean {
    const code = at < this.end ? this.text.charCodeAt(at) : LF;
    return code === LF || (code === CR && (at + 1 === this.end || this.text.charCodeAt(at + 1) === LF));
  }

  skipSpaces(at: number): number {
    let here = at;
    while (here < this.end && this.text.charCodeAt(here) === SPACE) here += 1;
    return here;
  }

  /** True where the line holds nothing more than a comment after white space. */
  endsLine(at: number): boolean {
    const rest = this.skipSpaces(at);
    return this.isEol(rest) || (rest > at && this.text.charCodeAt(rest) === HASH);
  }

  /** Offset of the closing quote; -1 where it is not on the line, or where the full reader knows better. */
  quotedEnd(at: number, quote: number): number {
    const { text, end: limit } = this;
    this.quotedKind = quote === DOUBLE_QUOTE ? DOUBLE : SINGLE;
    for (let end = at + 1; end < limit; end += 1) {
      const code = text.charCodeAt(end);
      if (code === quote) return end - at > LIMITS.scalar ? -1 : end;
      if (code === LF) return -1;
      if (code !== BACKSLASH || quote !== DOUBLE_QUOTE) continue;
      end = this.#escapeEnd(end + 1);
      if (end === -1) return -1;
      this.quotedKind = ESCAPED;
    }
    return -1;
  }

  /** The last character of an escape sequence whose backslash stands before `at`; -1 for one that not all parsers read alike. */
  #escapeEnd(at: number): number {
    const { text } = this;
    const code = at < this.end ? text.charCodeAt(at) : LF;
    if (ESCAPE_LETTER[code] === 1) return at;
    if (text.charAt(at) !== 'u' || at + 4 >= this.end) return -1;
    for (let digit = 1; digit <= 4; digit += 1) if (HEX[text.charCodeAt(at + digit)] !== 1) return -1;
    // Half a character.
    return /^[dD][89a-fA-F]/.test(text.slice(at + 1, at + 3)) ? -1 : at + 4;
  }

  /** The end of a plain scalar of block style that stands alone on its line; -1 where the full reader knows better. */
  plainEnd(at: number): number {
    const { text, end: limit } = this;
    const first = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const isDash = first === DASH && (next === DASH || PLAIN_FIRST[next] === 1);
    if (PLAIN_FIRST[first] !== 1 && first < FIRST_LETTER && !isDash) return -1;
    let end = at;
    for (let here = at; here < limit; here += 1) {
      const code = text.charCodeAt(here);
      // Most characters are letters, and come after everything that could end a scalar.
      if (code <= COLON) {
        if (code === LF || code === CR) break;
        if (code === SPACE) continue;
        if (code === TAB || (code === COLON && this.#isColon(here))) return -1;
        if (code === HASH && text.charCodeAt(here - 1) === SPACE) break;
      }
      end = here + 1;
    }
    return end - at > LIMITS.scalar ? -1 : end;
  }

  /** The start of the first line of a block scalar's text that is indented less; -1 where the text ends within spaces. */
  blockEnd(start: number, indent: number): number {
    const { text, end } = this;
    let line = start;
    while (line < end) {
      let here = line;
      while (here < end && here - line < indent && text.charCodeAt(here) === SPACE) here += 1;
      if (here === end) return here > line ? -1 : line;
      if (here - line < indent && !this.isEol(here)) return line;
      line = this.lineEnd(here) + 1;
    }
    return line;
  }

  /** Offset of the colon after a key, which then is `key`; -1 where there is no such key or the full reader knows better. */
  keyColon(at: number): number {
    const code = at < this.end ? this.text.charCodeAt(at) : LF;
    if (KEY_FIRST[code] === 1) return this.#plainKeyColon(at, code);
    return code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? this.#quotedKeyColon(at, code) : -1;
  }

  /** True where a colon is one: white space follows. */
  #isColon(at: number): boolean {
    return (
      at < this.end &&
      this.text.charCodeAt(at) === COLON &&
      (this.isEol(at + 1) || this.text.charCodeAt(at + 1) === SPACE)
    );
  }

  #plainKeyColon(at: number, first: number): number {
    const { text } = this;
    let end = at + 1;
    while (KEY_CHARACTER[text.charCodeAt(end)] === 1) end += 1;
    const length = end - at;
    if (!this.#isColon(end) || length > LONGEST_KEY) return -1;
    const mayBeWord = first === POINT || (length <= LONGEST_WORD && WORD_FIRST[first] === 1);
    if (mayBeWord && resolvePlain(text.slice(at, end)) !== 'string') return -1;
    this.#found(at, length, KEY_PLAIN);
    return end;
  }

  #quotedKeyColon(at: number, quote: number): number {
    const end = this.quotedKeyEnd(at, quote);
    return end === -1 || !this.#isColon(end) ? -1 : end;
  }

  /** The offset after a key in quotes, which then is `key`; -1 for an empty one, and for one that is not written as it is. */
  quotedKeyEnd(at: number, quote: number): number {
    const end = this.quotedEnd(at, quote);
    const length = end - at - 1;
    const isAsWritten = this.quotedKind !== ESCAPED && this.text.charCodeAt(end + 1) !== quote;
    if (end === -1 || length < 1 || length > LONGEST_KEY || !isAsWritten) return -1;
    this.#found(at + 1, length, quote === DOUBLE_QUOTE ? KEY_DOUBLE : KEY_SINGLE);
    return end + 1;
  }

  #found(start: number, length: number, style: number): void {
    const { key } = this;
    key.start = start;
    key.length = length;
    key.style = style;
  }
}
