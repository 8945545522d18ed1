/** Source text that js-yaml and Kubernetes' decoder, go-yaml v2, both take but read differently. SPEC §2. */
import type { Entry, Node } from './nodes.ts';
import { follow } from './nodes.ts';

type Problem =
  | 'blankAfterEscape'
  | 'slashEscape'
  | 'surrogateEscape'
  | 'gluedTag'
  | 'gluedColon'
  | 'questionMark'
  | 'anchorName'
  | 'refusedKey'
  | 'mixedKeys'
  | 'keyOnLine';

/** Messages of `yaml-unsupported`; none holds source text. */
export const PROBLEMS: Readonly<Record<Problem, string>> = {
  blankAfterEscape:
    'an empty line follows a line that ends with `\\` in double quotes; parsers disagree on what it means: write \\n for the line break',
  slashEscape: 'Kubernetes does not know the escape sequence `\\/` outside JSON: write `/`',
  surrogateEscape:
    'an escape sequence stands for half a character (U+D800 to U+DFFF), which Kubernetes takes in JSON alone: write the character itself, or \\U with its eight digits',
  gluedTag:
    'something follows a tag without a space, and Kubernetes takes it for a part of the tag: put a space between',
  gluedColon:
    'a `,` or a bracket follows the `:` of a key, which Kubernetes then takes for a part of the key: put a space after the `:`',
  questionMark: 'a `?` in a plain scalar inside brackets starts a key for Kubernetes: quote the scalar',
  anchorName: 'the name of an anchor may hold only letters, digits, _ and - for Kubernetes: rename it',
  refusedKey:
    'a key is null, a list, a map or an integer above 9223372036854775807; Kubernetes takes none of them: put it in quotes',
  keyOnLine:
    'a key follows another one on the same line, which Kubernetes does not take: start the mapping on the next line',
  mixedKeys:
    'two keys of different types (a number or boolean, and its text) get the same name, and Kubernetes keeps either one at random: remove one',
};

/** True where a block mapping starts on the line of the key whose value it is. js-yaml takes that behind an anchor or a tag. */
export function startsOnKeyLine(text: string, key: Node, value: Node): boolean {
  if (value.type !== 'mapping' || value.flow || key.start === -1) return false;
  return !text.slice(key.start, value.contentStart).includes('\n');
}

/** True for a name that ends where Kubernetes ends it, too. */
export function isAnchorName(name: string): boolean {
  return /^[\w-]+$/.test(name);
}

const ESCAPE = /\\(?:(?<half>(?:u|U0000)[dD][89a-fA-F])|(?<blank>\r?\n[ \t]*\r?\n)|(?<slash>\/)|[^])/g;

/** What, between double quotes, Kubernetes refuses or js-yaml reads differently: it drops empty lines. */
export function findEscapeProblem(source: string): { readonly at: number; readonly message: string } | undefined {
  for (const { groups = {}, index } of source.matchAll(ESCAPE)) {
    const { half, blank, slash } = groups;
    if (half !== undefined) return { at: index, message: PROBLEMS.surrogateEscape };
    if (blank !== undefined) return { at: index, message: PROBLEMS.blankAfterEscape };
    if (slash !== undefined) return { at: index, message: PROBLEMS.slashEscape };
  }
  return undefined;
}

/** True where a tag that ends at the offset is followed by white space, as Kubernetes wants it. */
export function endsTag(text: string, end: number): boolean {
  return end >= text.length || /[ \t\r\n]/.test(text.charAt(end));
}

const SPACE = /[ \t\r\n]*/y;

/** True where a plain key of a flow collection that ends at the offset goes on with `:,`, `:}` and the like. */
export function hasGluedColon(text: string, end: number): boolean {
  SPACE.lastIndex = end;
  SPACE.test(text);
  const colon = SPACE.lastIndex;
  return text.charAt(colon) === ':' && /[,[\]{}]/.test(text.charAt(colon + 1));
}

/** What go-yaml takes the key of a name for. */
type Types = Map<string, string | number>;

/**
 * The key of an entry that gets the name of another one although go-yaml does not take the two for the same key:
 * `1` and `"1"`, `yes` and `"true"`.
 */
export function findMixedKey(entries: readonly Entry[]): Node | undefined {
  const types: Types = new Map();
  return entries.find((entry) => mixes(entry, types))?.key;
}

function mixes({ key, value, name, isMerge }: Entry, types: Types): boolean {
  if (name !== undefined) {
    const type = typeOf(key);
    const known = types.get(name);
    types.set(name, type);
    return known !== undefined && known !== type;
  }
  if (!isMerge) return false;
  const { node } = follow(value, false);
  const sources = node.type === 'sequence' ? node.items.map((item) => follow(item, false).node) : [node];
  return sources.some((source) => source.type === 'mapping' && source.entries.some((entry) => mixes(entry, types)));
}

/** Floats differ by more digits than their name shows, and NaN even from itself. */
function typeOf(key: Node): string | number {
  const { node } = follow(key, false);
  if (node.type !== 'scalar') return '';
  if (node.resolved !== 'float') return node.resolved;
  return /nan/i.test(node.text) ? NaN : `float ${node.text}`;
}
