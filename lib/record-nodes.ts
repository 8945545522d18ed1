/** The records of the fast reader as nodes, which are made when somebody asks. */
import type { Entry, Mapping, Node, Scalar, ScalarStyle, Sequence } from './nodes.ts';
import type { RecordTree } from './record-tree.ts';
import {
  DOUBLE,
  ESCAPED,
  FLOW_MAPPING,
  FLOW_SEQUENCE,
  FOLDED,
  LITERAL,
  MAPPING,
  SEQUENCE,
  SINGLE,
  kindOf,
} from './records.ts';
import { resolvePlain } from './resolve.ts';
import type { ResolvedType } from './resolve.ts';

type RecordNode = RecordScalar | RecordMapping | RecordSequence;

/** The node of a record. */
export function toNode(tree: RecordTree, record: number): RecordNode {
  switch (kindOf(tree.head(record))) {
    case MAPPING:
    case FLOW_MAPPING:
      return new RecordMapping(tree, record);
    case SEQUENCE:
    case FLOW_SEQUENCE:
      return new RecordSequence(tree, record);
    default:
      return new RecordScalar(tree, record);
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
    return record === -1 ? undefined : toNode(this.tree, record);
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
    this.knownValue ??= toNode(this.tree, this.record);
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
    this.known ??= this.tree.children(this.record).map((record) => toNode(this.tree, record));
    return this.known;
  }

  get cursors(): readonly RecordNode[] {
    return this.items;
  }
}
