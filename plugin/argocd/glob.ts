/** Globs as Argo CD has them for directory applications: `*` crosses `/`. Take time in proportion to the path. */
import { UsageError } from '../../lib/errors.ts';
import { createPatternCache } from '../../lib/patterns.ts';

/** Code units of a glob. */
const MAX_GLOB = 1000;
const NESTING = 10;

/**
 * Compiles a glob: `*`, `**`, `?`, `[a-z]`, `[!a-z]`, `{a,b}`, and `\` before a character that stands for itself.
 *
 * @param origin - what the glob was given to, for messages
 * @throws UsageError where it means nothing
 */
export function compileGlob(glob: string, origin: string): (path: string) => boolean {
  const source = toPattern(glob);
  const cache = createPatternCache();
  const tooCostly = (): Error => new UsageError(`${origin} is a glob that takes too much work: write a simpler one`);
  if (source === undefined || !cache.compiles(source, tooCostly)) {
    throw new UsageError(`${origin} is not a glob that can be read; it takes *, ?, [a-z], [!a-z] and {a,b}`);
  }
  return (path) => cache.matches(source, path, tooCostly);
}

const TOKEN = /\\(.)|\*+|\?|\[(!?)((?:\\.|[^\]\\])+)\]|[{},]|[^\\[\]]/gsuy;

/** A glob as a pattern of RE2 that matches all of a path; undefined where it is malformed. */
function toPattern(glob: string): string | undefined {
  if (glob.length > MAX_GLOB) return undefined;
  let pattern = '';
  let depth = 0;
  let end = 0;
  for (const match of glob.matchAll(TOKEN)) {
    const [token, literal, negation, set] = match;
    end = match.index + token.length;
    if (literal !== undefined) pattern += quoted(literal);
    else if (set !== undefined) pattern += `[${negation === '' ? '' : '^'}${toSet(set)}]`;
    else if (token.startsWith('*')) pattern += '.*';
    else if (token === '?') pattern += '.';
    else if (token === '{') {
      depth += 1;
      pattern += '(?:';
    } else if (token === '}') {
      depth -= 1;
      pattern += ')';
    } else pattern += token === ',' && depth > 0 ? '|' : quoted(token);
    if (depth < 0 || depth > NESTING) return undefined;
  }
  return end === glob.length && depth === 0 ? `(?s:${pattern})` : undefined;
}

function toSet(set: string): string {
  return set.replace(/\\(.)|[\^[\]&]/gsu, (token, literal: string | undefined) => quoted(literal ?? token));
}

function quoted(character: string): string {
  return /[\w/ -]/u.test(character) && character !== '-'
    ? character
    : `\\x{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
