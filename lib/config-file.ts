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
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true });
  const placeOf = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${String(line)}:${String(col)}`;
  };
  const [error] = document.errors;
  if (error !== undefined) throw new UsageError(`${placeOf(error.pos[0])}: not YAML: correct the configuration file`);
  const settings = new Map<string, ConfigValue>();
  const root = document.contents;
  if (root === null) return settings;
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
