/**
 * The fast reader of collections in brackets: the flow style that tools write, and JSON.
 *
 * Keys are quoted or plain words, scalars are quoted on one line or plain without white space, white space between
 * tokens may hold line breaks; it gives up on everything else. As for the block style, what it accepts it must read
 * exactly as the full reader does.
 */
import { LIMITS } from './limits.ts';
import { DEEPEST, FLOW_MAPPING, FLOW_SEQUENCE, PLAIN } from './records.ts';
import type { RecordWriter } from './record-writer.ts';
import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  CR,
  DASH,
  DOUBLE_QUOTE,
  LF,
  OPEN_BRACE,
  OPEN_BRACKET,
  SINGLE_QUOTE,
  SPACE,
  TAB,
  characters,
} from './scanner.ts';
import type { Scanner } from './scanner.ts';

const WORD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const PLAIN_FIRST: Uint8Array = characters(`${WORD}_/.+`);
const PLAIN_CHARACTER: Uint8Array = characters(`${WORD}_/.+-`);
const AFTER_DASH: Uint8Array = characters(`${WORD}.`);
/** At the start of a line, other characters could mean the end of the document. */
const COLUMN_0: Uint8Array = characters('"\'{}[]');

/** Where a collection stands. */
export interface FlowPlace {
  /** The column of the collection around it, which all of its lines must exceed; -1 for none. */
  readonly indent: number;
  /** How many collections are open around it. */
  readonly depth: number;
  /** The text is known to be JSON, in which tabs are white space and lines may start anywhere. */
  readonly isJson: boolean;
}

/** A collection while its members are read. */
interface Members {
  readonly record: number;
  readonly isMapping: boolean;
  readonly close: number;
  readonly depth: number;
}

/** Reads collections in brackets. */
export class FlowReader {
  readonly #scan: Scanner;
  readonly #writer: RecordWriter;
  #place: FlowPlace = { indent: -1, depth: 0, isJson: false };

  constructor(scan: Scanner, writer: RecordWriter) {
    this.#scan = scan;
    this.#writer = writer;
  }

  /** Writes the records of the collection that starts at `at`; answers the offset after it, -1 where the full reader must read it. */
  read(at: number, place: FlowPlace): number {
    this.#place = place;
    return this.#collection(at, place.depth);
  }

  #collection(at: number, depth: number): number {
    if (depth > DEEPEST) return -1;
    const { text } = this.#scan;
    const writer = this.#writer;
    const isMapping = text.charCodeAt(at) === OPEN_BRACE;
    const close = isMapping ? CLOSE_BRACE : CLOSE_BRACKET;
    const first = this.#skipGap(at + 1);
    const record = writer.add(isMapping ? FLOW_MAPPING : FLOW_SEQUENCE, at, at);
    const isEmpty = first !== -1 && text.charCodeAt(first) === close;
    const end = isEmpty ? first : this.#members(first, { record, isMapping, close, depth });
    if (end === -1) return -1;
    writer.close(record);
    return end + 1;
  }

  /** Reads up to the closing bracket; answers where that is. */
  #members(first: number, { record, isMapping, close, depth }: Members): number {
    const { text } = this.#scan;
    let here = first;
    for (let count = 1; here !== -1; count += 1) {
      if (isMapping) here = this.#key(here, record, count);
      if (here !== -1) here = this.#value(here, depth);
      if (here !== -1) here = this.#skipGap(here);
      if (here === -1) return -1;
      const code = text.charCodeAt(here);
      if (code === close) return here;
      here = code === COMMA ? this.#skipGap(here + 1) : -1;
    }
    return -1;
  }

  /** The next token; -1 where there is none, or where its line starts too early. */
  #skipGap(at: number): number {
    const { text, end } = this.#scan;
    const { indent, isJson } = this.#place;
    let lineStart = -1;
    let here = at;
    for (; here < end; here += 1) {
      const code = text.charCodeAt(here);
      if (code === LF) lineStart = here + 1;
      else if (code === TAB && !isJson) return -1;
      else if (code !== SPACE && code !== CR && code !== TAB) break;
    }
    if (here >= end) return -1;
    if (lineStart === -1 || isJson) return here;
    const isDeep = here - lineStart > indent && (here > lineStart || COLUMN_0[text.charCodeAt(here)] === 1);
    return isDeep ? here : -1;
  }

  /** Reads a key and its colon; answers where its value starts. */
  #key(at: number, record: number, count: number): number {
    const scan = this.#scan;
    const { text } = scan;
    const code = text.charCodeAt(at);
    let colon = -1;
    if (code === DOUBLE_QUOTE || (code === SINGLE_QUOTE && !this.#place.isJson)) {
      const end = scan.quotedKeyEnd(at, code);
      if (end !== -1) colon = scan.skipSpaces(end);
    } else {
      colon = scan.keyColon(at);
    }
    if (colon === -1 || text.charCodeAt(colon) !== COLON) return -1;
    return this.#writer.expect(scan.key, record, count) ? this.#skipGap(colon + 1) : -1;
  }

  #value(at: number, depth: number): number {
    const scan = this.#scan;
    const code = scan.text.charCodeAt(at);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) return this.#collection(at, depth + 1);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const end = scan.quotedEnd(at, code);
      // Two quotes in a row stand for one.
      if (end === -1 || scan.text.charCodeAt(end + 1) === code) return -1;
      this.#writer.add(scan.quotedKind, at + 1, end);
      return end + 1;
    }
    return this.#plain(at, code);
  }

  #plain(at: number, first: number): number {
    const { text, end } = this.#scan;
    const isDash = first === DASH && AFTER_DASH[text.charCodeAt(at + 1)] === 1;
    if (PLAIN_FIRST[first] !== 1 && !isDash) return -1;
    let here = at + 1;
    while (here < end && PLAIN_CHARACTER[text.charCodeAt(here)] === 1) here += 1;
    if (here - at > LIMITS.scalar) return -1;
    this.#writer.add(PLAIN, at, here);
    return here;
  }
}
