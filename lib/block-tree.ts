/** The records of the fast reader as nodes, which are made when somebody asks. */
import {
  MAPPING,
  SEQUENCE,
  SINGLE,
  DOUBLE,
  LITERAL,
  FOLDED,
  EMPTY_MAPPING,
  EMPTY_SEQUENCE,
  ESCAPED,
  ESCAPES,
  KIND,
  START,
  END,
  NEXT,
  KEY_START,
  KEY_END,
  INDENT,
  CHOMPING,
  WIDTH,
} from './block-records.ts';
import type { Records } from './block-records.ts';
import { decodeLiteral } from './literal.ts';
import type { Entry, Mapping, Node, Scalar, ScalarStyle, Sequence } from './nodes.ts';
import { resolvePlain } from './resolve.ts';
import { decodeBlockScalar } from './yaml.ts';

/** By the kind of record. */
const STYLES: ReadonlyMap<number, ScalarStyle> = new Map([
  [SINGLE, 'single'],
  [DOUBLE, 'double'],
  [ESCAPED, 'double'],
  [LITERAL, 'literal'],
  [FOLDED, 'folded'],
]);

const ESCAPE = /\\([^])/g;

/** The records of a document, as nodes. */
export class BlockTree {
  readonly #text: string;
  readonly #records: Records;

  constructor(text: string, records: Records) {
    this.#text = text;
    this.#records = records;
  }

  field(record: number, field: number): number {
    return this.#records.values[record + field] ?? -1;
  }

  /** The records of the children of a collection. */
  children(record: number): readonly number[] {
    const children: number[] = [];
    const end = this.field(record, NEXT);
    for (let at = record + WIDTH; at < end; at = this.field(at, NEXT)) children.push(at);
    return children;
  }

  /** The child of a mapping whose key has that name; -1 where there is none. */
  child(record: number, name: string): number {
    const { values } = this.#records;
    const end = values[record + NEXT] ?? 0;
    for (let at = record + WIDTH; at < end; at = values[at + NEXT] ?? end) {
      const start = values[at + KEY_START] ?? 0;
      if ((values[at + KEY_END] ?? 0) - start === name.length && this.#text.startsWith(name, start)) return at;
    }
    return -1;
  }

  node(record: number): Node {
    switch (this.field(record, KIND)) {
      case MAPPING:
        return new BlockMapping(this, record);
      case SEQUENCE:
        return new BlockSequence(this, record);
      case EMPTY_MAPPING:
        return {
          ...this.#base(record),
          type: 'mapping',
          flow: true,
          entries: [],
          merges: false,
          duplicates: undefined,
        };
      case EMPTY_SEQUENCE:
        return { ...this.#base(record), type: 'sequence', flow: true, items: [] };
      default:
        return this.#scalar(record);
    }
  }

  #base(record: number): Pick<Scalar, 'start' | 'contentStart' | 'anchored' | 'aliased'> {
    const start = this.field(record, START);
    return { start, contentStart: start, anchored: false, aliased: false };
  }

  #scalar(record: number): Scalar {
    const kind = this.field(record, KIND);
    const start = this.field(record, START);
    const end = this.field(record, END);
    const style = STYLES.get(kind) ?? 'plain';
    const quote = style === 'single' || style === 'double' ? 1 : 0;
    const text = this.#textOf(record);
    const resolved = style === 'plain' ? resolvePlain(text) : 'string';
    return {
      type: 'scalar',
      start: start === -1 ? -1 : start - quote,
      contentStart: start === -1 ? -1 : start - quote,
      end: end + quote,
      anchored: false,
      aliased: false,
      style,
      resolved,
      text,
    };
  }

  #textOf(record: number): string {
    const kind = this.field(record, KIND);
    const start = this.field(record, START);
    const end = this.field(record, END);
    if (kind === ESCAPED) {
      return this.#text.slice(start, end).replace(ESCAPE, (_, escaped: string) => ESCAPES.get(escaped) ?? '');
    }
    if (kind !== LITERAL && kind !== FOLDED) return start === -1 ? '' : this.#text.slice(start, end);
    const block = {
      start,
      end,
      indent: this.field(record, INDENT),
      chomping: this.field(record, CHOMPING),
      isFolded: kind === FOLDED,
    };
    return decodeLiteral(this.#text, block) ?? decodeBlockScalar(this.#text, block);
  }

  key(record: number): Scalar {
    const start = this.field(record, KEY_START);
    const text = this.name(record);
    return {
      type: 'scalar',
      start,
      contentStart: start,
      end: this.field(record, KEY_END),
      anchored: false,
      aliased: false,
      style: 'plain',
      resolved: 'string',
      text,
    };
  }

  name(record: number): string {
    return this.#text.slice(this.field(record, KEY_START), this.field(record, KEY_END));
  }
}

class BlockMapping implements Mapping {
  readonly type = 'mapping';
  readonly flow = false;
  readonly anchored = false;
  readonly merges = false;
  readonly duplicates = undefined;
  readonly start: number;
  readonly contentStart: number;
  aliased = false;
  readonly #tree: BlockTree;
  readonly #record: number;
  #entries: readonly Entry[] | undefined;

  constructor(tree: BlockTree, record: number) {
    this.#tree = tree;
    this.#record = record;
    this.start = this.contentStart = tree.field(record, START);
  }

  find(name: string): Node | undefined {
    const record = this.#tree.child(this.#record, name);
    return record === -1 ? undefined : this.#tree.node(record);
  }

  get entries(): readonly Entry[] {
    this.#entries ??= this.#tree.children(this.#record).map((record) => new BlockEntry(this.#tree, record));
    return this.#entries;
  }
}

class BlockEntry implements Entry {
  readonly isMerge = false;
  readonly name: string;
  readonly #tree: BlockTree;
  readonly #record: number;
  #key: Scalar | undefined;
  #value: Node | undefined;

  constructor(tree: BlockTree, record: number) {
    this.#tree = tree;
    this.#record = record;
    this.name = tree.name(record);
  }

  get key(): Scalar {
    this.#key ??= this.#tree.key(this.#record);
    return this.#key;
  }

  get value(): Node {
    this.#value ??= this.#tree.node(this.#record);
    return this.#value;
  }
}

class BlockSequence implements Sequence {
  readonly type = 'sequence';
  readonly flow = false;
  readonly anchored = false;
  readonly start: number;
  readonly contentStart: number;
  aliased = false;
  readonly #tree: BlockTree;
  readonly #record: number;
  #items: readonly Node[] | undefined;

  constructor(tree: BlockTree, record: number) {
    this.#tree = tree;
    this.#record = record;
    this.start = this.contentStart = tree.field(record, START);
  }

  get items(): readonly Node[] {
    this.#items ??= this.#tree.children(this.#record).map((record) => this.#tree.node(record));
    return this.#items;
  }
}
