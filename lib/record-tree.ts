/** Reads what the fast reader wrote down. */
import { decodeLiteral } from './literal.ts';
import type { Scalar } from './nodes.ts';
import {
  END,
  ESCAPED,
  FOLDED,
  HEAD,
  KEY_DOUBLE,
  KEY_PLAIN,
  KEY_START,
  LITERAL,
  START,
  WIDTH,
  chompingOf,
  hasChildren,
  indentOf,
  keyLengthOf,
  keyStyleOf,
  kindOf,
} from './records.ts';
import type { Records } from './records.ts';
import { decodeBlockScalar } from './yaml.ts';

/** The records of a text, and what they say about it. */
export class RecordTree {
  readonly #text: string;
  readonly #records: Records;

  constructor(text: string, records: Records) {
    this.#text = text;
    this.#records = records;
  }

  start(record: number): number {
    return this.#records.values[record + START] ?? -1;
  }

  /** The records of the children of a collection. */
  children(record: number): readonly number[] {
    const { values } = this.#records;
    const children: number[] = [];
    const end = values[record + END] ?? 0;
    for (let at = record + WIDTH; at < end; at = this.#next(at)) children.push(at);
    return children;
  }

  /** The record after this one and its children. */
  #next(at: number): number {
    const { values } = this.#records;
    return hasChildren(kindOf(values[at + HEAD] ?? 0)) ? (values[at + END] ?? 0) : at + WIDTH;
  }

  /** The child of a mapping whose key has that name; -1 where there is none. */
  child(record: number, name: string): number {
    const text = this.#text;
    const { values } = this.#records;
    const end = values[record + END] ?? 0;
    for (let at = record + WIDTH; at < end;) {
      const head = values[at + HEAD] ?? 0;
      if (keyLengthOf(head) === name.length && text.startsWith(name, values[at + KEY_START])) return at;
      at = hasChildren(kindOf(head)) ? (values[at + END] ?? 0) : at + WIDTH;
    }
    return -1;
  }

  head(record: number): number {
    return this.#records.values[record + HEAD] ?? 0;
  }

  end(record: number): number {
    return this.#records.values[record + END] ?? -1;
  }

  /** The value of a scalar. */
  value(record: number): string {
    const head = this.head(record);
    const start = this.start(record);
    const end = this.end(record);
    const kind = kindOf(head);
    if (kind === ESCAPED) return unescape(this.#text.slice(start, end));
    if (kind !== LITERAL && kind !== FOLDED) return start === -1 ? '' : this.#text.slice(start, end);
    const block = { start, end, indent: indentOf(head), chomping: chompingOf(head), isFolded: kind === FOLDED };
    return decodeLiteral(this.#text, block) ?? decodeBlockScalar(this.#text, block);
  }

  key(record: number): Scalar {
    const head = this.head(record);
    const contentStart = this.#records.values[record + KEY_START] ?? 0;
    const keyStyle = keyStyleOf(head);
    const quote = keyStyle === KEY_PLAIN ? 0 : 1;
    return {
      type: 'scalar',
      start: contentStart - quote,
      contentStart: contentStart - quote,
      end: contentStart + keyLengthOf(head) + quote,
      anchored: false,
      aliased: false,
      style: quote === 0 ? 'plain' : keyStyle === KEY_DOUBLE ? 'double' : 'single',
      resolved: 'string',
      text: this.name(record),
    };
  }

  name(record: number): string {
    const { values } = this.#records;
    const start = values[record + KEY_START] ?? 0;
    return this.#text.slice(start, start + keyLengthOf(values[record + HEAD] ?? 0));
  }
}

const ESCAPED_TAB = String.raw`\t`;

/** The value behind the escape sequences that the fast reader takes: those of JSON, which alone has no tabs as they are. */
function unescape(source: string): string {
  return String(JSON.parse(`"${source.replaceAll('\t', ESCAPED_TAB)}"`));
}
