/** The records of the fast reader as nodes, which are made when somebody asks. */
import {
  DOUBLE,
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
import { decodeLiteral } from './literal.ts';
import type { Entry, Mapping, Node, Scalar, ScalarStyle, Sequence } from './nodes.ts';
import { resolvePlain } from './resolve.ts';
import type { ResolvedType } from './resolve.ts';
import { decodeBlockScalar } from './yaml.ts';

type RecordNode = RecordScalar | RecordMapping | RecordSequence;

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

  node(record: number): RecordNode {
    switch (kindOf(this.head(record))) {
      case MAPPING:
      case FLOW_MAPPING:
        return new RecordMapping(this, record);
      case SEQUENCE:
      case FLOW_SEQUENCE:
        return new RecordSequence(this, record);
      default:
        return new RecordScalar(this, record);
    }
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

/**
 * What all nodes of records have in common. Nothing else in the document stands for one, so that it is its own cursor.
 *
 * Thousands are made of each set. Fields are declared, not defined, since defining one costs more than to find the node.
 */
abstract class RecordBase {
  declare protected readonly tree: RecordTree;
  declare protected readonly record: number;

  constructor(tree: RecordTree, record: number) {
    this.tree = tree;
    this.record = record;
  }

  get node(): this {
    return this;
  }

  get alone(): this {
    return this;
  }

  get shared(): false {
    return false;
  }

  get anchored(): false {
    return false;
  }

  get aliased(): false {
    return false;
  }

  get start(): number {
    return this.tree.start(this.record);
  }

  get contentStart(): number {
    return this.start;
  }
}

class RecordScalar extends RecordBase implements Scalar {
  declare private known: string | undefined;

  constructor(tree: RecordTree, record: number) {
    super(tree, record);
    this.known = undefined;
  }

  get type(): 'scalar' {
    return 'scalar';
  }

  get style(): ScalarStyle {
    return styleOf(kindOf(this.tree.head(this.record)));
  }

  private get quote(): number {
    const { style } = this;
    return style === 'single' || style === 'double' ? 1 : 0;
  }

  override get start(): number {
    const start = this.tree.start(this.record);
    return start === -1 ? -1 : start - this.quote;
  }

  get end(): number {
    return this.tree.end(this.record) + this.quote;
  }

  get text(): string {
    this.known ??= this.tree.value(this.record);
    return this.known;
  }

  get resolved(): ResolvedType {
    return this.style === 'plain' ? resolvePlain(this.text) : 'string';
  }
}

class RecordMapping extends RecordBase implements Mapping {
  declare private known: readonly Entry[] | undefined;

  constructor(tree: RecordTree, record: number) {
    super(tree, record);
    this.known = undefined;
  }

  get type(): 'mapping' {
    return 'mapping';
  }

  get flow(): boolean {
    return kindOf(this.tree.head(this.record)) === FLOW_MAPPING;
  }

  get merges(): false {
    return false;
  }

  get duplicates(): undefined {
    return undefined;
  }

  find(name: string): Node | undefined {
    const record = this.tree.child(this.record, name);
    return record === -1 ? undefined : this.tree.node(record);
  }

  get entries(): readonly Entry[] {
    this.known ??= this.tree.children(this.record).map((record) => new RecordEntry(this.tree, record));
    return this.known;
  }
}

class RecordEntry implements Entry {
  declare readonly name: string;
  declare private readonly tree: RecordTree;
  declare private readonly record: number;
  declare private knownKey: Scalar | undefined;
  declare private knownValue: Node | undefined;

  constructor(tree: RecordTree, record: number) {
    this.name = tree.name(record);
    this.tree = tree;
    this.record = record;
    this.knownKey = undefined;
    this.knownValue = undefined;
  }

  get isMerge(): false {
    return false;
  }

  get key(): Scalar {
    this.knownKey ??= this.tree.key(this.record);
    return this.knownKey;
  }

  get value(): Node {
    this.knownValue ??= this.tree.node(this.record);
    return this.knownValue;
  }
}

class RecordSequence extends RecordBase implements Sequence {
  declare private known: readonly RecordNode[] | undefined;

  constructor(tree: RecordTree, record: number) {
    super(tree, record);
    this.known = undefined;
  }

  get type(): 'sequence' {
    return 'sequence';
  }

  get flow(): boolean {
    return kindOf(this.tree.head(this.record)) === FLOW_SEQUENCE;
  }

  get items(): readonly RecordNode[] {
    this.known ??= this.tree.children(this.record).map((record) => this.tree.node(record));
    return this.known;
  }

  get cursors(): readonly RecordNode[] {
    return this.items;
  }
}
