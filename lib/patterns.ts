/**
 * Reloader's named lists: comma lists of Go (RE2) patterns, each compiled as `^` + part + `$` and searched for anywhere
 * in a name, so that `foo|bar` matches `foobar` and `*` matches everything. The only importer of re2js.
 */
import { RE2JSException, RE2Set } from 're2js';
import { trimSpace } from './go-values.ts';
import { isDnsSubdomain } from './labels.ts';

/** A part of a named list that compiles. */
export interface Pattern {
  /** The part as written, trimmed. */
  readonly source: string;
  /** Set where the part matches this name and no other, so that it can be looked up instead of tried. */
  readonly literal: string | undefined;
  /** Reloader's answer for a resource's name. Remembered; takes time in proportion to the name's length. */
  readonly matches: (name: string) => boolean;
}

/** The parts of a named list. Positions count all parts from 1, empty ones included. */
export interface NamedList {
  readonly parts: readonly { readonly pattern: Pattern; readonly position: number }[];
  /** Parts that Go does not compile either, or that are beyond the limits below. */
  readonly invalid: readonly { readonly source: string; readonly position: number }[];
}

/** Code units of one pattern. */
export const MAX_PATTERN_LENGTH = 4096;

/** Single characters that a pattern may match with its repeats written out. Go would take a thousand times as many. */
const MAX_PATTERN_SIZE = 2000;

/**
 * Reads a named list. A part without any magic is not compiled, so long lists of names are cheap.
 *
 * Known differences to Go 1.26: two groups of one name, a class that ends in `[:]`, and the names of Unicode classes that
 * Go learned in 1.25 (`\p{greek}`, `\p{Letter}`, `\p{ASCII}`) count as invalid.
 */
export function compileNamedList(value: string, cache: PatternCache): NamedList {
  const parts: { pattern: Pattern; position: number }[] = [];
  const invalid: { source: string; position: number }[] = [];
  for (const [index, part] of value.split(',').entries()) {
    const source = trimSpace(part);
    if (source === '') continue;
    const position = index + 1;
    const pattern = toPattern(source, cache);
    if (pattern === undefined) invalid.push({ source, position });
    else parts.push({ pattern, position });
  }
  return { parts, invalid };
}

function toPattern(source: string, cache: PatternCache): Pattern | undefined {
  if (source.length > MAX_PATTERN_LENGTH) return undefined;
  if (/^[a-z0-9-]+$/.test(source)) {
    return { source, literal: source, matches: (name) => name === source };
  }
  if (!cache.compiles(source)) return undefined;
  return { source, literal: undefined, matches: (name) => cache.matches(source, name) };
}

/**
 * True for a part that reads like the name of a ConfigMap or Secret: whoever wrote it meant that one name, even where
 * a dot makes it match others too.
 */
export function isPlainName(part: string): boolean {
  return isDnsSubdomain(part);
}

/** A compiled pattern and its answers so far. */
interface Engine {
  readonly set: RE2Set;
  readonly answers: Map<string, boolean>;
}

/** Bytes for the states of one engine. The default of 8 MiB would let a thousand hostile patterns take gigabytes. */
const ENGINE_MEMORY = 256 * 1024;
const MAX_ENGINES = 2048;
const MAX_ANSWERS = 1_000_000;

/** Compiled patterns and their answers, for one run. Bounded: what does not fit is computed again. */
export class PatternCache {
  /** By source, oldest first; undefined for what does not compile. */
  readonly #engines = new Map<string, Engine | undefined>();
  #answers = 0;

  compiles(source: string): boolean {
    return this.#engine(source) !== undefined;
  }

  matches(source: string, name: string): boolean {
    const engine = this.#engine(source);
    if (engine === undefined) return false;
    const known = engine.answers.get(name);
    if (known !== undefined) return known;
    const answer = engine.set.match(name).length > 0;
    if (this.#answers >= MAX_ANSWERS) this.#forgetAnswers();
    engine.answers.set(name, answer);
    this.#answers += 1;
    return answer;
  }

  #engine(source: string): Engine | undefined {
    if (this.#engines.has(source)) return this.#engines.get(source);
    const engine = compile(source);
    if (this.#engines.size >= MAX_ENGINES) this.#dropOldest();
    this.#engines.set(source, engine);
    return engine;
  }

  #dropOldest(): void {
    const [oldest] = this.#engines;
    if (oldest === undefined) return;
    this.#answers -= oldest[1]?.answers.size ?? 0;
    this.#engines.delete(oldest[0]);
  }

  #forgetAnswers(): void {
    for (const engine of this.#engines.values()) engine?.answers.clear();
    this.#answers = 0;
  }
}

export function createPatternCache(): PatternCache {
  return new PatternCache();
}

function compile(source: string): Engine | undefined {
  const anchored = `^${source}$`;
  if (expandedSize(anchored) > MAX_PATTERN_SIZE) return undefined;
  try {
    const set = new RE2Set(RE2Set.UNANCHORED, 0, ENGINE_MEMORY);
    set.add(anchored);
    set.compile();
    return { set, answers: new Map() };
  } catch (error) {
    if (error instanceof RE2JSException) return undefined;
    throw error;
  }
}

/** One step through a pattern outside of classes. */
const STEP =
  /\\Q([^]*?)(?:\\E|$)|\\[pPx]\{[^}]*\}|\\[^]|(\(\?[a-zA-Z-]*\))|(\((?:\?(?:P?<[^>]*>|[a-zA-Z-]*:))?)|(\))|\{(\d+)(?:,(\d*))?\}|([*+?])|[^]/y;

/**
 * How many single characters a valid pattern can match along all its branches, with counted repeats written out. The
 * engine writes them out too, which takes seconds and gigabytes for the worst 4,096 characters, so this is asked first.
 */
function expandedSize(source: string): number {
  const step = new RegExp(STEP);
  const groups: number[] = [];
  let size = 0;
  let last = 0;
  while (step.lastIndex < source.length) {
    if (source.charAt(step.lastIndex) === '[') {
      step.lastIndex = classEnd(source, step.lastIndex);
      size += 1;
      last = 1;
      continue;
    }
    const [, quoted, flags, open, close, least, most, repeat] = step.exec(source) ?? [];
    // A repeat after flags or after nothing quoted is one of what stands before them.
    if (flags !== undefined || repeat !== undefined || quoted === '') continue;
    if (open !== undefined) {
      groups.push(size);
      // An empty group costs something too when it is repeated.
      size = 1;
      last = 0;
    } else if (close !== undefined) {
      last = size;
      size += groups.pop() ?? 0;
    } else if (least !== undefined) {
      const times = Math.max(Number(least), Number(most ?? 0), 1);
      size += last * (times - 1);
      last *= times;
    } else {
      size += quoted?.length ?? 1;
      last = 1;
    }
  }
  return size;
}

/** Where the character class that opens at the offset ends. One that does not end makes the pattern invalid. */
function classEnd(source: string, offset: number): number {
  let at = offset + 1;
  if (source.charAt(at) === '^') at += 1;
  if (source.charAt(at) === ']') at += 1;
  while (at < source.length && source.charAt(at) !== ']') {
    const named = source.startsWith('[:', at) ? source.indexOf(':]', at + 2) : -1;
    if (named !== -1) at = named + 2;
    else at += source.charAt(at) === '\\' ? 2 : 1;
  }
  return at + 1;
}
