/**
 * The fast reader: the plain block YAML that tools render, several times as fast as the full reader.
 *
 * It reads one document made of block mappings and sequences whose scalars are plain, quoted with but the plainest
 * escape sequences, or literal and folded blocks, and gives up on everything else: flow collections with content, anchors, tags, aliases,
 * multi-line scalars, duplicate keys, keys that are no strings to Kubernetes, scalars over their limit. What it accepts it must read exactly
 * as the full reader does, to the last offset; a property test holds the two against each other. Giving up is
 * always safe.
 *
 * A document becomes one array of numbers; nodes are made from it when somebody asks, which for most of a manifest
 * nobody does.
 */
import {
  MAPPING,
  SEQUENCE,
  PLAIN,
  SINGLE,
  DOUBLE,
  LITERAL,
  FOLDED,
  EMPTY,
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
  CLIP,
  STRIP,
  KEEP,
} from './block-records.ts';
import type { Records } from './block-records.ts';
import { BlockTree } from './block-tree.ts';
import { LIMITS } from './limits.ts';
import type { YamlDocument } from './nodes.ts';
import { resolvePlain } from './resolve.ts';
import { isMarker } from './split.ts';
import type { Chunk } from './split.ts';
import type { InputFile } from './types.ts';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const SINGLE_QUOTE = 0x27;
const DASH = 0x2d;
const POINT = 0x2e;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const PIPE = 0x7c;
const GREATER = 0x3e;

/** Characters that may stand in a key; such a key needs no quotes and ends at its colon. */
const KEY_CHARACTER: Uint8Array = characters('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./-');
const KEY_FIRST: Uint8Array = characters('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_/.');
/** Characters that may start a plain scalar, whatever follows. */
const PLAIN_FIRST: Uint8Array = characters(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./$(+<=^~;\\',
);
/** Keys that start with one of these may be a bool or null to Kubernetes. */
const WORD_FIRST: Uint8Array = characters('yYnNtTfFoO');
const LONGEST_WORD = 5;

function characters(text: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of text) table[character.charCodeAt(0)] = 1;
  return table;
}

/** What a document must not hold: control characters, other line breaks, byte order marks, surrogates. */
const ODD = /[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** A collection that is open while the text is read. */
interface Open {
  record: number;
  indent: number;
  isSequence: boolean;
  count: number;
}

/** Beyond it, the full reader tells whether the nesting is over its limit. */
const MAX_DEPTH = LIMITS.nesting - 5;

/** Above this many keys, a set finds duplicates faster than comparing. */
const SMALL = 16;

/** Reads chunks of one file. Holds scratch space, so that reading many documents allocates little. */
export class BlockReader {
  readonly #file: InputFile;
  readonly #text: string;
  readonly #isOddFile: boolean;
  readonly #records: Records;
  #length = 0;
  /** The root of the document that is read. */
  #first = 0;
  readonly #stack: Open[] = [];
  #depth = 0;
  #at = 0;
  #end = 0;
  // The key that waits for its value; -1 where none does.
  #keyStart = -1;
  #keyEnd = -1;
  readonly #names = new Map<number, Set<string>>();

  constructor(file: InputFile) {
    this.#file = file;
    this.#text = file.text;
    // Most texts need fewer; growing means to copy everything.
    this.#records = { values: new Int32Array(Math.ceil(file.text.length / 32 + 16) * WIDTH) };
    this.#isOddFile = ODD.test(file.text);
  }

  /** The document of the chunk; undefined where the full reader must read it. */
  read(chunk: Chunk): YamlDocument | undefined {
    if (!chunk.isSafe || chunk.contentOnMarker) return undefined;
    if (this.#isOddFile && ODD.test(this.#text.slice(chunk.start, chunk.end))) return undefined;
    this.#at = chunk.start;
    this.#end = chunk.end;
    this.#first = this.#length;
    this.#depth = 0;
    this.#names.clear();
    this.#keyStart = this.#keyEnd = -1;
    const explicitStart = this.#skipMarker();
    const isRead = this.#lines() && this.#length > this.#first;
    if (!isRead) {
      this.#length = this.#first;
      return undefined;
    }
    this.#close(0);
    const root = new BlockTree(this.#text, this.#records).node(this.#first);
    return { file: this.#file, root, duplicates: [], hasDirectives: false, explicitStart };
  }

  /** True after a `---` line, which is skipped. */
  #skipMarker(): boolean {
    if (this.#at === 0 && this.#text.startsWith('\uFEFF')) this.#at = 1;
    const hasMarker = isMarker(this.#text, this.#at);
    if (hasMarker) this.#at = this.#lineEnd(this.#at) + 1;
    return hasMarker;
  }

  /** Offset of the line feed that ends the line, or the end of the chunk. */
  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at);
    return end === -1 || end > this.#end ? this.#end : end;
  }

  /** True where nothing follows but a line break or the end. */
  #isEol(at: number): boolean {
    const code = at < this.#end ? this.#text.charCodeAt(at) : LF;
    return code === LF || (code === CR && (at + 1 === this.#end || this.#text.charCodeAt(at + 1) === LF));
  }

  /** After spaces. */
  #skipSpaces(at: number): number {
    let here = at;
    while (here < this.#end && this.#text.charCodeAt(here) === SPACE) here += 1;
    return here;
  }

  /** True where the line holds nothing more than a comment after white space. */
  #endsLine(at: number): boolean {
    const rest = this.#skipSpaces(at);
    return this.#isEol(rest) || (rest > at && this.#text.charCodeAt(rest) === HASH);
  }

  #record(kind: number, start: number, end: number): number {
    if (this.#length + WIDTH > this.#records.values.length) {
      const larger = new Int32Array(this.#records.values.length * 2);
      larger.set(this.#records.values);
      this.#records.values = larger;
    }
    const { values } = this.#records;
    const at = this.#length;
    this.#length += WIDTH;
    values[at + KIND] = kind;
    values[at + START] = start;
    values[at + END] = end;
    values[at + NEXT] = this.#length;
    values[at + KEY_START] = this.#keyStart;
    values[at + KEY_END] = this.#keyEnd;
    this.#keyStart = this.#keyEnd = -1;
    return at;
  }

  #open(kind: number, start: number, indent: number): void {
    const record = this.#record(kind, start, start);
    const open = (this.#stack[this.#depth] ??= { record: 0, indent: 0, isSequence: false, count: 0 });
    open.record = record;
    open.indent = indent;
    open.isSequence = kind === SEQUENCE;
    open.count = 0;
    this.#depth += 1;
  }

  /** Closes collections until `depth` are open. */
  #close(depth: number): void {
    if (this.#keyStart !== -1) this.#record(EMPTY, -1, -1);
    while (this.#depth > depth) {
      this.#depth -= 1;
      const record = this.#stack[this.#depth]?.record ?? 0;
      this.#records.values[record + NEXT] = this.#length;
    }
  }

  #lines(): boolean {
    const text = this.#text;
    while (this.#at < this.#end) {
      if (this.#depth > MAX_DEPTH) return false;
      const start = this.#at;
      const at = this.#skipSpaces(start);
      if (this.#isEol(at) || text.charCodeAt(at) === HASH) {
        this.#at = this.#lineEnd(at) + 1;
        continue;
      }
      const column = at - start;
      const isItem = text.charCodeAt(at) === DASH && (this.#isEol(at + 1) || text.charCodeAt(at + 1) === SPACE);
      if (!(isItem ? this.#item(at, column) : this.#entry(at, column))) return false;
    }
    return true;
  }

  /** An item of a sequence whose dash stands at `at`. */
  #item(at: number, column: number): boolean {
    const top = this.#stack[this.#depth - 1];
    if (top === undefined || this.#depth === 0) return false;
    if (this.#keyStart !== -1 && column >= top.indent) this.#open(SEQUENCE, at, column);
    else {
      let depth = this.#depth;
      while (depth > 0 && (this.#stack[depth - 1]?.indent ?? 0) > column) depth -= 1;
      this.#close(depth);
    }
    const sequence = this.#stack[this.#depth - 1];
    if (this.#depth === 0 || sequence?.isSequence !== true || sequence.indent !== column) return false;
    const content = this.#skipSpaces(at + 1);
    const contentColumn = column + content - at;
    const colon = this.#keyColon(content);
    if (colon === -1) return this.#value(content, column);
    this.#open(MAPPING, content, contentColumn);
    return this.#key(content, colon);
  }

  /** An entry of a mapping whose key stands at `at`. */
  #entry(at: number, column: number): boolean {
    const colon = this.#keyColon(at);
    if (colon === -1) return false;
    if (this.#depth === 0) {
      if (this.#length > this.#first || column > 0) return false;
      this.#open(MAPPING, at, column);
      return this.#key(at, colon);
    }
    const top = this.#stack[this.#depth - 1];
    if (this.#keyStart !== -1 && top !== undefined && column > top.indent) {
      this.#open(MAPPING, at, column);
      return this.#key(at, colon);
    }
    let depth = this.#depth;
    for (; depth > 0; depth -= 1) {
      const open = this.#stack[depth - 1];
      if (open === undefined || open.indent < column || (open.indent === column && !open.isSequence)) break;
    }
    this.#close(depth);
    const mapping = this.#stack[this.#depth - 1];
    if (this.#depth === 0 || mapping === undefined || mapping.isSequence || mapping.indent !== column) return false;
    return this.#key(at, colon);
  }

  /** Offset of the colon of a key that needs no quotes; -1 where there is none. */
  #keyColon(at: number): number {
    const first = this.#text.charCodeAt(at);
    if (at >= this.#end || KEY_FIRST[first] !== 1) return -1;
    let end = at + 1;
    while (KEY_CHARACTER[this.#text.charCodeAt(end)] === 1) end += 1;
    if (end >= this.#end || this.#text.charCodeAt(end) !== COLON) return -1;
    const isColon = this.#isEol(end + 1) || this.#text.charCodeAt(end + 1) === SPACE;
    if (!isColon) return -1;
    const mayBeWord = first === POINT || (end - at <= LONGEST_WORD && WORD_FIRST[first] === 1);
    return mayBeWord && resolvePlain(this.#text.slice(at, end)) !== 'string' ? -1 : end;
  }

  /** The key before the colon, and its value if that is on the line. */
  #key(at: number, colon: number): boolean {
    if (colon - at > LIMITS.scalar || this.#isDuplicate(at, colon)) return false;
    this.#keyStart = at;
    this.#keyEnd = colon;
    const value = this.#skipSpaces(colon + 1);
    if (this.#isEol(value) || (value > colon + 1 && this.#text.charCodeAt(value) === HASH)) {
      this.#at = this.#lineEnd(value) + 1;
      return true;
    }
    return this.#value(value, this.#stack[this.#depth - 1]?.indent ?? 0);
  }

  #isDuplicate(at: number, end: number): boolean {
    const open = this.#stack[this.#depth - 1];
    if (open === undefined) return false;
    open.count += 1;
    if (open.count > SMALL) return this.#isKnownName(open, this.#text.slice(at, end));
    const records = this.#records.values;
    for (let one = open.record + WIDTH; one < this.#length; one = records[one + NEXT] ?? this.#length) {
      const start = records[one + KEY_START] ?? 0;
      if ((records[one + KEY_END] ?? 0) - start !== end - at) continue;
      let same = 0;
      while (same < end - at && this.#text.charCodeAt(start + same) === this.#text.charCodeAt(at + same)) same += 1;
      if (same === end - at) return true;
    }
    return false;
  }

  #isKnownName({ record }: Open, name: string): boolean {
    let names = this.#names.get(record);
    if (names === undefined) {
      names = new Set();
      this.#names.set(record, names);
      const records = this.#records.values;
      for (let one = record + WIDTH; one < this.#length; one = records[one + NEXT] ?? this.#length) {
        names.add(this.#text.slice(records[one + KEY_START], records[one + KEY_END]));
      }
    }
    const { size } = names;
    return names.add(name).size === size;
  }

  /** A scalar or an empty flow collection, alone on the rest of its line. `indent` is its collection's. */
  #value(at: number, indent: number): boolean {
    if (at >= this.#end) return false;
    const code = this.#text.charCodeAt(at);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return this.#quoted(at, code);
    if (code === PIPE || code === GREATER) return this.#block(at, indent);
    const isPair = this.#text.startsWith('{}', at) || this.#text.startsWith('[]', at);
    if (isPair) {
      if (!this.#endsLine(at + 2)) return false;
      this.#record(this.#text.charCodeAt(at) === 0x7b ? EMPTY_MAPPING : EMPTY_SEQUENCE, at, at + 2);
      this.#at = this.#lineEnd(at) + 1;
      return true;
    }
    return this.#plain(at);
  }

  #quoted(at: number, quote: number): boolean {
    let end = at + 1;
    let kind = quote === DOUBLE_QUOTE ? DOUBLE : SINGLE;
    for (; ; end += 1) {
      const code = end < this.#end ? this.#text.charCodeAt(end) : LF;
      if (code === quote) break;
      if (code === LF) return false;
      if (code !== BACKSLASH || quote !== DOUBLE_QUOTE) continue;
      end += 1;
      if (end >= this.#end || !ESCAPES.has(this.#text.charAt(end))) return false;
      kind = ESCAPED;
    }
    if (!this.#endsLine(end + 1) || end - at > LIMITS.scalar) return false;
    this.#record(kind, at + 1, end);
    this.#at = this.#lineEnd(end) + 1;
    return true;
  }

  #plain(at: number): boolean {
    const text = this.#text;
    const first = text.charCodeAt(at);
    const isDash = first === DASH && (text.charCodeAt(at + 1) === DASH || PLAIN_FIRST[text.charCodeAt(at + 1)] === 1);
    if (PLAIN_FIRST[first] !== 1 && first < 0xa1 && !isDash) return false;
    let end = at;
    let here = at;
    for (; here < this.#end; here += 1) {
      const code = text.charCodeAt(here);
      if (code === LF || code === CR) break;
      if (code === SPACE) continue;
      if (code === TAB) return false;
      if (code === COLON && (text.charCodeAt(here + 1) === SPACE || this.#isEol(here + 1))) return false;
      if (code === HASH && text.charCodeAt(here - 1) === SPACE) break;
      end = here + 1;
    }
    if (end - at > LIMITS.scalar) return false;
    this.#record(PLAIN, at, end);
    this.#at = this.#lineEnd(here) + 1;
    return true;
  }

  /** A literal or folded scalar whose first line is not blank. */
  #block(at: number, indent: number): boolean {
    const text = this.#text;
    let header = at + 1;
    const sign = text.charAt(header);
    const chomping = sign === '-' ? STRIP : sign === '+' ? KEEP : CLIP;
    if (chomping !== CLIP) header += 1;
    if (!this.#isEol(this.#skipSpaces(header))) return false;
    const start = this.#lineEnd(header) + 1;
    const content = this.#skipSpaces(start);
    const contentIndent = content - start;
    if (content >= this.#end || contentIndent <= indent || this.#isEol(content)) return false;
    let line = start;
    while (line < this.#end) {
      let here = line;
      while (here < this.#end && here - line < contentIndent && text.charCodeAt(here) === SPACE) here += 1;
      if (here === this.#end) {
        if (here > line) return false;
        break;
      }
      if (here - line < contentIndent && !this.#isEol(here)) break;
      line = this.#lineEnd(here) + 1;
    }
    const end = Math.min(line, this.#end);
    if (end - start > LIMITS.scalar) return false;
    const record = this.#record(text.charCodeAt(at) === PIPE ? LITERAL : FOLDED, start, end);
    this.#records.values[record + INDENT] = contentIndent;
    this.#records.values[record + CHOMPING] = chomping;
    this.#at = line;
    return true;
  }
}
