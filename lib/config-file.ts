/** Reads `.rollstamp.yaml`. The only importer of `yaml` outside tests. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import { UsageError } from './errors.ts';

/** A setting as the file has it: scalars as text, lists as texts. */
export interface ConfigValue {
  readonly value: string | readonly string[];
  /** `FILE:LINE:COLUMN`, for messages. */
  readonly place: string;
}

/**
 * The settings of a configuration file, by key. A mapping is a list of `KEY=VALUE`.
 *
 * @throws UsageError with file, line and column where the text is not a YAML mapping of scalars, lists and mappings.
 */
export function parseConfig(path: string, text: string): ReadonlyMap<string, ConfigValue> {
  const lines = new LineCounter();
  const document = parse(text, lines, path);
  const placeOf = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${String(line)}:${String(col)}`;
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const message = MESSAGES[error.code] ?? 'not YAML from here on: correct the configuration file';
    throw new UsageError(`${placeOf(error.pos[0])}: ${message}`);
  }
  const settings = new Map<string, ConfigValue>();
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return settings;
  if (!isMap<Node, Node | null>(root)) {
    throw new UsageError(`${placeOf(0)}: a configuration file is a mapping of options, e.g. autoReloadAll: true`);
  }
  for (const { key, value } of root.items) {
    const place = placeOf(key.range?.[0] ?? 0);
    if (!isScalar(key)) throw new UsageError(`${place}: an option's name is expected`);
    settings.set(String(key.value), { value: toValue(value, place), place });
  }
  return settings;
}

/** What is said where YAML itself is not at fault. The parser's own messages quote the text. */
const MESSAGES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'the key stands twice: remove one of the two',
  MULTIPLE_DOCS: 'a configuration file is one document: remove the line `---` and what follows it',
};

/** Collections inside one another; no configuration file needs more than three. */
const MAX_NESTING = 50;

/** The parser recurses, and where the stack is at its end V8 may abort instead of throwing, so it must not come there. */
function parse(text: string, lines: LineCounter, path: string): ReturnType<typeof parseDocument> {
  if (isNested(text)) {
    throw new UsageError(`${path}: the configuration file is nested too deeply: it holds options and lists of values`);
  }
  return parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true });
}

/** Looks at brackets and at `- - -`, wherever they stand. Nesting by indentation alone grows with its square root. */
function isNested(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (depth > 0 && (character === ']' || character === '}')) depth -= 1;
    if (depth > MAX_NESTING) return true;
  }
  return new RegExp(`(?:[-?:][ \\t]+){${String(MAX_NESTING)}}`).test(text);
}

function toValue(node: Node | null, place: string): string | readonly string[] {
  if (node === null) return [];
  if (isSeq<Node>(node)) return node.items.map((item) => toText(item, place));
  if (isMap<Node, Node | null>(node)) {
    return node.items.map(({ key, value }) => `${toText(key, place)}=${toText(value, place)}`);
  }
  return toText(node, place);
}

function toText(node: Node | null, place: string): string {
  if (!isScalar(node)) throw new UsageError(`${place}: a single value is expected here`);
  const { value, source } = node;
  if (typeof value === 'string') return value;
  return value === null ? '' : (source ?? '');
}
