/**
 * Reloader's named lists: comma lists of Go (RE2) patterns, each compiled as `^` + part + `$` and searched for anywhere
 * in a name, so that `foo|bar` matches `foobar` and `*` matches everything. The only importer of re2js.
 */
import { RE2JSException, RE2Set } from 're2js';
import { trimSpace } from './go-values.ts';
import { isDnsSubdomain } from './labels.ts';
import { LIMITS } from './limits.ts';
import { expandedSize } from './pattern-size.ts';

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
 *
 * @param tooCostly makes the error that is thrown, here or by `matches`, once the cache has done all it may.
 */
export function compileNamedList(value: string, cache: PatternCache, tooCostly: TooCostly): NamedList {
  const parts: { pattern: Pattern; position: number }[] = [];
  const invalid: { source: string; position: number }[] = [];
  for (const [index, part] of value.split(',').entries()) {
    const source = trimSpace(part);
    if (source === '') continue;
    const position = index + 1;
    const pattern = toPattern(source, cache, tooCostly);
    if (pattern === undefined) invalid.push({ source, position });
    else parts.push({ pattern, position });
  }
  return { parts, invalid };
}

function toPattern(source: string, cache: PatternCache, tooCostly: TooCostly): Pattern | undefined {
  if (source.length > MAX_PATTERN_LENGTH) return undefined;
  if (/^[a-z0-9-]+$/.test(source)) {
    return { source, literal: source, matches: (name) => name === source };
  }
  if (DOTTED_NAME.test(source)) {
    return { source, literal: undefined, matches: (name) => cache.matchesDotted(source, name, tooCostly) };
  }
  if (!cache.compiles(source, tooCostly)) return undefined;
  return { source, literal: undefined, matches: (name) => cache.matches(source, name, tooCostly) };
}

/** A name with dots. That each of them stands for any character needs no engine. */
const DOTTED_NAME = /^[a-z0-9.-]{1,253}$/;

const PLAIN_NAME = /^[ -~]*$/;

function isSameButForDots(dotted: string, name: string): boolean {
  for (let at = 0; at < dotted.length; at += 1) {
    const wanted = dotted.charCodeAt(at);
    if (wanted !== DOT && wanted !== name.charCodeAt(at)) return false;
  }
  return true;
}

const DOT = 0x2e;

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
  readonly meter: Meter;
}

/** Told what matching costs while it goes on, in steps that are the same on every machine. May throw to end it. */
interface Meter {
  count: (steps: number) => void;
}

type TooCostly = () => Error;

/** Bytes for the states of one engine. The default of 8 MiB would let a thousand hostile patterns take gigabytes. */
const ENGINE_MEMORY = 256 * 1024;
const MAX_ENGINES = 2048;
const MAX_ANSWERS = 1_000_000;
/** What compiling costs for each code unit of a pattern, in steps of matching. Measured; classes of Unicode cost most. */
const COMPILE_STEPS = 500;

/** What one run may do; `LIMITS` says more. */
interface PatternLimits {
  readonly patternSteps: number;
  readonly patternMatches: number;
}

/** Compiled patterns and their answers, for one run. Bounded: what does not fit is computed again. */
export class PatternCache {
  /** By source, oldest first; undefined for what does not compile. */
  readonly #engines = new Map<string, Engine | undefined>();
  #answers = 0;
  #stepsLeft: number;
  #matchesLeft: number;

  constructor(limits: PatternLimits) {
    this.#stepsLeft = limits.patternSteps;
    this.#matchesLeft = limits.patternMatches;
  }

  compiles(source: string, tooCostly: TooCostly): boolean {
    return this.#engine(source, tooCostly) !== undefined;
  }

  matches(source: string, name: string, tooCostly: TooCostly): boolean {
    this.#take(1, tooCostly);
    const engine = this.#engine(source, tooCostly);
    if (engine === undefined) return false;
    const known = engine.answers.get(name);
    if (known !== undefined) return known;
    this.#take(name.length, tooCostly);
    engine.meter.count = (steps) => {
      this.#take(steps, tooCostly);
    };
    const answer = engine.set.match(name).length > 0;
    if (this.#answers >= MAX_ANSWERS) this.#forgetAnswers();
    engine.answers.set(name, answer);
    this.#answers += 1;
    return answer;
  }

  /** `matches` for a part of letters, digits, dots and dashes. */
  matchesDotted(source: string, name: string, tooCostly: TooCostly): boolean {
    this.#take(1, tooCostly);
    if (source.length > name.length) return false; // a character is one code unit at least
    if (!PLAIN_NAME.test(name)) return this.matches(source, name, tooCostly);
    return source.length === name.length && isSameButForDots(source, name);
  }

  /** Notes that a named list brought that many names to a workload. */
  takeMatches(count: number, tooCostly: TooCostly): void {
    this.#matchesLeft -= count;
    if (this.#matchesLeft < 0) throw tooCostly();
  }

  #take(steps: number, tooCostly: TooCostly): void {
    this.#stepsLeft -= steps;
    if (this.#stepsLeft < 0) throw tooCostly();
  }

  #engine(source: string, tooCostly: TooCostly): Engine | undefined {
    if (this.#engines.has(source)) return this.#engines.get(source);
    this.#take(source.length * COMPILE_STEPS, tooCostly);
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

export function createPatternCache(limits: PatternLimits = LIMITS): PatternCache {
  return new PatternCache(limits);
}

function compile(source: string): Engine | undefined {
  const anchored = `^${source}$`;
  if (expandedSize(anchored) > MAX_PATTERN_SIZE) return undefined;
  try {
    const set = new RE2Set(RE2Set.UNANCHORED, 0, ENGINE_MEMORY);
    set.add(anchored);
    set.compile();
    return { set, answers: new Map(), meter: meterOf(set) };
  } catch (error) {
    if (error instanceof RE2JSException) return undefined;
    throw error;
  }
}

/** What is watched of the engine. Its own types say `any`, and not that it may give up. */
interface Dfa {
  step: (...args: [state: unknown, characters: unknown, character: unknown, anchor: unknown]) => unknown;
  matchSet: (...args: [input: { readonly endPos: () => number }, start: unknown, anchor: unknown]) => unknown[] | null;
}

/**
 * Counts what the engine does beyond following states that it knows. Making a state costs the size of the program, and
 * so does each character of a name for which it had to give its states up.
 */
function meterOf(set: RE2Set): Meter {
  const meter: Meter = { count: () => undefined };
  const dfa: Dfa = set.dfa;
  const size = set.prog.numInst();
  const step = dfa.step.bind(dfa);
  dfa.step = (...args) => {
    meter.count(size);
    return step(...args);
  };
  const matchSet = dfa.matchSet.bind(dfa);
  dfa.matchSet = (...args) => {
    const answer = matchSet(...args);
    if (answer === null) meter.count(size * args[0].endPos());
    return answer;
  };
  return meter;
}
