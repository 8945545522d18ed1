/**
 * The fast reader: the plain YAML that tools render, and JSON, several times as fast as the full reader.
 *
 * It reads one document made of block mappings and sequences whose scalars are plain, quoted with but the plainest
 * escape sequences, or literal and folded blocks, and of collections in brackets (`lib/flow-reader.ts`). It gives up on everything else: anchors,
 * tags, aliases, multi-line scalars, duplicate keys, keys that are no strings to Kubernetes, scalars over their limit.
 * What it accepts it must read exactly as the full reader does, to the last offset; a property test holds the two
 * against each other. Giving up is always safe.
 */
import { FlowReader } from './flow-reader.ts';
import { LIMITS } from './limits.ts';
import type { YamlDocument } from './nodes.ts';
import { isOddFile, isOddText } from './odd-text.ts';
import { toNode } from './record-nodes.ts';
import { RecordTree } from './record-tree.ts';
import { RecordWriter } from './record-writer.ts';
import {
  CLIP,
  DEEPEST,
  DEEPEST_INDENT,
  EMPTY,
  FOLDED,
  KEEP,
  LITERAL,
  MAPPING,
  PLAIN,
  SEQUENCE,
  STRIP,
  toBlockHead,
} from './records.ts';
import { CR, DASH, DOUBLE_QUOTE, HASH, LF, OPEN_BRACE, OPEN_BRACKET, SINGLE_QUOTE, SPACE, Scanner } from './scanner.ts';
import { isMarker } from './split.ts';
import type { Chunk } from './split.ts';
import type { InputFile } from './types.ts';

const PIPE = 0x7c;
const GREATER = 0x3e;

const NO_DUPLICATES: YamlDocument['duplicates'] = [];

/** A collection in block style that is open while the text is read. */
interface Open {
  record: number;
  indent: number;
  isSequence: boolean;
  count: number;
}

/** Reads chunks of one file. Holds scratch space, so that reading many documents allocates little. */
export class FastReader {
  readonly #file: InputFile;
  readonly #text: string;
  readonly #isOddFile: boolean;
  readonly #scan: Scanner;
  readonly #writer: RecordWriter;
  readonly #flow: FlowReader;
  readonly #tree: RecordTree;
  readonly #stack: Open[] = [];
  #depth = 0;
  #at = 0;
  #end = 0;

  constructor(file: InputFile) {
    this.#file = file;
    this.#text = file.text;
    this.#isOddFile = isOddFile(file);
    this.#scan = new Scanner(file.text);
    this.#writer = new RecordWriter(file.text);
    this.#flow = new FlowReader(this.#scan, this.#writer);
    this.#tree = new RecordTree(file.text, this.#writer.records);
  }

  /** The document of the chunk; undefined where the full reader must read it. */
  read(chunk: Chunk): YamlDocument | undefined {
    if (!chunk.isSafe || chunk.contentOnMarker) return undefined;
    if (this.#isOddFile && isOddText(this.#text.slice(chunk.start, chunk.end))) return undefined;
    this.#at = chunk.start;
    this.#end = this.#scan.end = chunk.end;
    this.#depth = 0;
    const writer = this.#writer;
    const first = writer.length;
    writer.startDocument();
    const explicitStart = this.#skipMarker();
    const isRead = chunk.isJson === true ? this.#json() : this.#lines(first);
    if (!isRead || writer.length === first) {
      writer.length = first;
      return undefined;
    }
    this.#close(0);
    const root = toNode(this.#tree, first);
    return { file: this.#file, root, duplicates: NO_DUPLICATES, hasDirectives: false, explicitStart };
  }

  /** True after a `---` line, which is skipped. */
  #skipMarker(): boolean {
    if (this.#at === 0 && this.#text.startsWith('\uFEFF')) this.#at = 1;
    const hasMarker = isMarker(this.#text, this.#at);
    if (hasMarker) this.#at = this.#scan.lineEnd(this.#at) + 1;
    return hasMarker;
  }

  /** One object of JSON, which is known to be some. */
  #json(): boolean {
    const start = this.#text.indexOf('{', this.#at);
    return this.#flow.read(start, { indent: -1, depth: 0, isJson: true }) !== -1;
  }

  #open(kind: number, start: number, indent: number): Open {
    const record = this.#writer.add(kind, start, start);
    const open = (this.#stack[this.#depth] ??= { record: 0, indent: 0, isSequence: false, count: 0 });
    open.record = record;
    open.indent = indent;
    open.isSequence = kind === SEQUENCE;
    open.count = 0;
    this.#depth += 1;
    return open;
  }

  /** Closes collections until `depth` are open. */
  #close(depth: number): void {
    const writer = this.#writer;
    if (writer.keyStart !== -1) writer.add(EMPTY, -1, -1);
    while (this.#depth > depth) {
      this.#depth -= 1;
      writer.close(this.#stack[this.#depth]?.record ?? 0);
    }
  }

  #lines(first: number): boolean {
    const text = this.#text;
    const end = this.#end;
    while (this.#at < end) {
      if (this.#depth > DEEPEST) return false;
      const start = this.#at;
      let at = start;
      let code = text.charCodeAt(at);
      while (code === SPACE && at < end) {
        at += 1;
        code = text.charCodeAt(at);
      }
      if (code === HASH || code === LF || code === CR || at >= end) {
        this.#at = this.#scan.lineEnd(at) + 1;
        continue;
      }
      const column = at - start;
      const isItem = code === DASH && (this.#scan.isEol(at + 1) || text.charCodeAt(at + 1) === SPACE);
      if (!(isItem ? this.#item(at, column) : this.#entry(at, column, first))) return false;
    }
    return true;
  }

  /** An item of a sequence whose dash stands at `at`. */
  #item(at: number, column: number): boolean {
    let top = this.#stack[this.#depth - 1];
    if (top === undefined || this.#depth === 0) return false;
    if (this.#writer.keyStart !== -1 && column >= top.indent) top = this.#open(SEQUENCE, at, column);
    else if (!top.isSequence || top.indent !== column || this.#writer.keyStart !== -1) {
      let depth = this.#depth;
      while (depth > 0 && (this.#stack[depth - 1]?.indent ?? 0) > column) depth -= 1;
      this.#close(depth);
      top = this.#stack[depth - 1];
      if (depth === 0 || top?.isSequence !== true || top.indent !== column) return false;
    }
    const content = this.#scan.skipSpaces(at + 1);
    const colon = this.#scan.keyColon(content);
    if (colon === -1) return this.#value(content, column);
    return this.#key(colon, this.#open(MAPPING, content, column + content - at));
  }

  /** An entry of a mapping whose key stands at `at`. */
  #entry(at: number, column: number, first: number): boolean {
    const colon = this.#scan.keyColon(at);
    if (colon === -1) return this.#isRoot(first) && this.#rootFlow(at);
    if (this.#depth === 0) {
      if (!this.#isRoot(first) || column > 0) return false;
      return this.#key(colon, this.#open(MAPPING, at, column));
    }
    let top = this.#stack[this.#depth - 1];
    if (top === undefined) return false;
    if (this.#writer.keyStart !== -1 && column > top.indent) return this.#key(colon, this.#open(MAPPING, at, column));
    if (top.isSequence || top.indent !== column || this.#writer.keyStart !== -1) {
      let depth = this.#depth;
      for (; depth > 0; depth -= 1) {
        const open = this.#stack[depth - 1];
        if (open === undefined || open.indent < column || (open.indent === column && !open.isSequence)) break;
      }
      this.#close(depth);
      top = this.#stack[depth - 1];
      if (depth === 0 || top === undefined || top.isSequence || top.indent !== column) return false;
    }
    return this.#key(colon, top);
  }

  #isRoot(first: number): boolean {
    return this.#depth === 0 && this.#writer.length === first;
  }

  /** A document that is one collection in brackets. */
  #rootFlow(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    return (code === OPEN_BRACE || code === OPEN_BRACKET) && this.#brackets(at, -1);
  }

  #brackets(at: number, indent: number): boolean {
    const end = this.#flow.read(at, { indent, depth: this.#depth, isJson: false });
    if (end === -1 || !this.#scan.endsLine(end)) return false;
    this.#at = this.#scan.lineEnd(end) + 1;
    return true;
  }

  /** The key that was found last, and its value if that is on the line. */
  #key(colon: number, mapping: Open): boolean {
    mapping.count += 1;
    if (!this.#writer.expect(this.#scan.key, mapping.record, mapping.count)) return false;
    const value = this.#scan.skipSpaces(colon + 1);
    if (this.#scan.isEol(value) || (value > colon + 1 && this.#text.charCodeAt(value) === HASH)) {
      this.#at = this.#scan.lineEnd(value) + 1;
      return true;
    }
    return this.#value(value, mapping.indent);
  }

  /** A scalar or a collection in brackets, with nothing but a comment behind it. `indent` is that of the collection around it. */
  #value(at: number, indent: number): boolean {
    if (at >= this.#end) return false;
    const code = this.#text.charCodeAt(at);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return this.#quoted(at, code);
    if (code === PIPE || code === GREATER) return this.#block(at, indent);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) return this.#brackets(at, indent);
    return this.#plain(at);
  }

  #quoted(at: number, quote: number): boolean {
    const scan = this.#scan;
    const end = scan.quotedEnd(at, quote);
    if (end === -1 || !scan.endsLine(end + 1)) return false;
    this.#writer.add(scan.quotedKind, at + 1, end);
    this.#at = scan.lineEnd(end) + 1;
    return true;
  }

  #plain(at: number): boolean {
    const end = this.#scan.plainEnd(at);
    if (end === -1) return false;
    this.#writer.add(PLAIN, at, end);
    this.#at = this.#scan.lineEnd(end) + 1;
    return true;
  }

  /** A literal or folded scalar whose first line is not blank. */
  #block(at: number, indent: number): boolean {
    const scan = this.#scan;
    let header = at + 1;
    const sign = this.#text.charAt(header);
    const chomping = sign === '-' ? STRIP : sign === '+' ? KEEP : CLIP;
    if (chomping !== CLIP) header += 1;
    if (!scan.isEol(scan.skipSpaces(header))) return false;
    const start = scan.lineEnd(header) + 1;
    const content = scan.skipSpaces(start);
    const contentIndent = content - start;
    if (content >= this.#end || contentIndent <= indent || scan.isEol(content)) return false;
    const line = scan.blockEnd(start, contentIndent);
    const end = Math.min(line, this.#end);
    if (line === -1 || end - start > LIMITS.scalar || contentIndent > DEEPEST_INDENT) return false;
    const record = this.#writer.add(this.#text.charCodeAt(at) === PIPE ? LITERAL : FOLDED, start, end);
    this.#writer.addToHead(record, toBlockHead(contentIndent, chomping));
    this.#at = line;
    return true;
  }
}
