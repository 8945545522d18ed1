/** Records of nodes, written in the order of the text. */
import { END, HEAD, KEY_PLAIN, KEY_START, START, WIDTH, hasChildren, keyLengthOf, kindOf, toHead } from './records.ts';
import type { Records } from './records.ts';

/** Above this many keys, a set finds duplicates faster than comparing. */
const SMALL = 16;

/** Most texts need fewer code units for a node; growing means to copy everything. */
const UNITS_A_RECORD = 32;

/** A key that waits for its value. */
export interface Key {
  readonly start: number;
  readonly length: number;
  readonly style: number;
}

/** Writes the records of one text. What a document that is given up wrote is taken back by setting `length`. */
export class RecordWriter {
  readonly records: Records;
  /** Numbers written. */
  length = 0;
  /** Start of the key that waits for its value; -1 where none does. */
  keyStart = -1;
  #keyLength = 0;
  #keyStyle: number = KEY_PLAIN;
  readonly #text: string;
  readonly #names = new Map<number, Set<string>>();

  constructor(text: string) {
    this.#text = text;
    this.records = { values: new Int32Array(Math.ceil(text.length / UNITS_A_RECORD + 16) * WIDTH) };
  }

  /** Forgets the document before. */
  startDocument(): void {
    this.keyStart = -1;
    if (this.#names.size > 0) this.#names.clear();
  }

  /** Adds a record, of the value of the key that waits if one does; answers where it is. */
  add(kind: number, start: number, end: number): number {
    const at = this.length;
    let { values } = this.records;
    if (at + WIDTH > values.length) values = this.#grow();
    this.length = at + WIDTH;
    const { keyStart } = this;
    values[at + HEAD] = keyStart === -1 ? kind : toHead(kind, this.#keyLength, this.#keyStyle);
    values[at + KEY_START] = keyStart;
    values[at + START] = start;
    values[at + END] = end;
    this.keyStart = -1;
    return at;
  }

  #grow(): Int32Array {
    const larger = new Int32Array(this.records.values.length * 2);
    larger.set(this.records.values);
    this.records.values = larger;
    return larger;
  }

  /** Packs more into the first field of a record. */
  addToHead(record: number, more: number): void {
    const { values } = this.records;
    values[record + HEAD] = (values[record + HEAD] ?? 0) | more;
  }

  /** The collection has no more children. */
  close(collection: number): void {
    this.records.values[collection + END] = this.length;
  }

  /**
   * Lets a key wait for its value; false where the collection has that key already.
   *
   * @param count - of the keys that the collection has, this one included
   */
  expect({ start, length, style }: Key, collection: number, count: number): boolean {
    const isKnown =
      count > SMALL ? this.#isKnownName(start, length, collection) : this.#isThere(start, length, collection);
    this.keyStart = start;
    this.#keyLength = length;
    this.#keyStyle = style;
    return !isKnown;
  }

  #isThere(start: number, length: number, collection: number): boolean {
    const text = this.#text;
    const { values } = this.records;
    for (let at = collection + WIDTH; at < this.length; at = this.#next(at)) {
      if (keyLengthOf(values[at + HEAD] ?? 0) !== length) continue;
      const other = values[at + KEY_START] ?? 0;
      let same = 0;
      while (same < length && text.charCodeAt(other + same) === text.charCodeAt(start + same)) same += 1;
      if (same === length) return true;
    }
    return false;
  }

  /** The record after this one and its children. */
  #next(at: number): number {
    const { values } = this.records;
    return hasChildren(kindOf(values[at + HEAD] ?? 0)) ? (values[at + END] ?? 0) : at + WIDTH;
  }

  #isKnownName(start: number, length: number, collection: number): boolean {
    let names = this.#names.get(collection);
    if (names === undefined) {
      names = new Set();
      this.#names.set(collection, names);
      const { values } = this.records;
      for (let at = collection + WIDTH; at < this.length; at = this.#next(at)) {
        const other = values[at + KEY_START] ?? 0;
        names.add(this.#text.slice(other, other + keyLengthOf(values[at + HEAD] ?? 0)));
      }
    }
    const { size } = names;
    return names.add(this.#text.slice(start, start + length)).size === size;
  }
}
