/** The records of the fast reader as nodes, which are made when somebody asks. */
import {
  DOUBLE,
  EMPTY_MAPPING,
  EMPTY_SEQUENCE,
  END,
  ESCAPED,
  FLOW_MAPPING,
  FLOW_SEQUENCE,
  FOLDED,
  HEAD,
  KEY_DOUBLE,
  KEY_PLAIN,
  KEY_START,
  LITERAL,
  MAPPING,
  SEQUENCE,
  SINGLE,
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
import type { Entry, Mapping, Node, Scalar, ScalarStyle, Sequence } from './nodes.ts';
import { resolvePlain } from './resolve.ts';

/** The records of a text, as nodes. */
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

  node(record: number): Node {
    switch (kindOf(this.#records.values[record + HEAD] ?? 0)) {
      case MAPPING:
        return new RecordMapping(this, record, false);
      case FLOW_MAPPING:
        return new RecordMapping(this, record, true);
      case SEQUENCE:
        return new RecordSequence(this, record, false);
      case FLOW_SEQUENCE:
        return new RecordSequence(this, record, true);
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
    const start = this.start(record);
    return { start, contentStart: start, anchored: false, aliased: false };
  }

  #scalar(record: number): Scalar {
    const { values } = this.#records;
    const head = values[record + HEAD] ?? 0;
    const contentStart = values[record + START] ?? -1;
    const end = values[record + END] ?? -1;
    const style = styleOf(kindOf(head));
    const quote = style === 'single' || style === 'double' ? 1 : 0;
    const text = this.#textOf(head, contentStart, end);
    const start = contentStart === -1 ? -1 : contentStart - quote;
    return {
      type: 'scalar',
      start,
      contentStart: start,
      end: end + quote,
      anchored: false,
      aliased: false,
      style,
      resolved: style === 'plain' ? resolvePlain(text) : 'string',
      text,
    };
  }

  #textOf(head: number, start: number, end: number): string {
    const kind = kindOf(head);
    if (kind === ESCAPED) return unescape(this.#text.slice(start, end));
    if (kind !== LITERAL && kind !== FOLDED) return start === -1 ? '' : this.#text.slice(start, end);
    return decodeBlockScalar(this.#text, {
      start,
      end,
      indent: indentOf(head),
      chomping: chompingOf(head),
      isFolded: kind === FOLDED,
    });
  }

  key(record: number): Scalar {
    const { values } = this.#records;
    const head = values[record + HEAD] ?? 0;
    const contentStart = values[record + KEY_START] ?? 0;
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

function styleOf(kind: number): ScalarStyle {
  switch (kind) {
    case SINGLE:
      return 'single';
    case DOUBLE:
    case ESCAPED:
      return 'double';
    case LITERAL:
      return 'literal';
    case FOLDED:
      return 'folded';
    default:
      return 'plain';
  }
}

const ESCAPE = /\\(?:u(....)|(.))/g;
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

/** The value behind the escape sequences that the fast reader takes. */
function unescape(source: string): string {
  return source.replace(ESCAPE, (_, hex: string | undefined, letter: string) =>
    hex === undefined ? (CONTROLS.get(letter) ?? letter) : String.fromCharCode(parseInt(hex, 16)),
  );
}

class RecordMapping implements Mapping {
  readonly type = 'mapping';
  readonly flow: boolean;
  readonly anchored = false;
  readonly merges = false;
  readonly duplicates = undefined;
  readonly start: number;
  readonly contentStart: number;
  aliased = false;
  readonly #tree: RecordTree;
  readonly #record: number;
  #entries: readonly Entry[] | undefined;

  constructor(tree: RecordTree, record: number, flow: boolean) {
    this.#tree = tree;
    this.#record = record;
    this.flow = flow;
    this.start = this.contentStart = tree.start(record);
  }

  find(name: string): Node | undefined {
    const record = this.#tree.child(this.#record, name);
    return record === -1 ? undefined : this.#tree.node(record);
  }

  get entries(): readonly Entry[] {
    this.#entries ??= this.#tree.children(this.#record).map((record) => new RecordEntry(this.#tree, record));
    return this.#entries;
  }
}

class RecordEntry implements Entry {
  readonly isMerge = false;
  readonly name: string;
  readonly #tree: RecordTree;
  readonly #record: number;
  #key: Scalar | undefined;
  #value: Node | undefined;

  constructor(tree: RecordTree, record: number) {
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

class RecordSequence implements Sequence {
  readonly type = 'sequence';
  readonly flow: boolean;
  readonly anchored = false;
  readonly start: number;
  readonly contentStart: number;
  aliased = false;
  readonly #tree: RecordTree;
  readonly #record: number;
  #items: readonly Node[] | undefined;

  constructor(tree: RecordTree, record: number, flow: boolean) {
    this.#tree = tree;
    this.#record = record;
    this.flow = flow;
    this.start = this.contentStart = tree.start(record);
  }

  get items(): readonly Node[] {
    this.#items ??= this.#tree.children(this.#record).map((record) => this.#tree.node(record));
    return this.#items;
  }
}
