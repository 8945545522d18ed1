/** Writes plain data as YAML, in the styles that people and tools use. Only for data that the generator makes. */
import type { Value } from './app.ts';

export interface Style {
  /** Labels, annotations and resources as flow mappings. */
  readonly flow: boolean;
  /** Keys of labels, annotations and data in double quotes. */
  readonly quotedKeys: boolean;
  /** Items of lists deeper than their key, as Helm charts write them, or not, as kustomize does. */
  readonly indentedLists: boolean;
}

const FLOW_KEYS = new Set(['labels', 'annotations', 'resources', 'matchLabels', 'selector']);
const USER_KEYS = new Set(['labels', 'annotations', 'data', 'matchLabels']);

type Mapping = { readonly [key: string]: Value };

/** The lines of a mapping, each with a line break. `indent` is how deep they are. */
export function yamlOf(value: Mapping, style: Style, indent = ''): string {
  return mappingLines(value, style, { indent, quoted: false });
}

interface Place {
  readonly indent: string;
  /** Keys are in double quotes here. */
  readonly quoted: boolean;
}

function mappingLines(value: Mapping, style: Style, { indent, quoted }: Place): string {
  let text = '';
  for (const [key, entry] of Object.entries(value)) {
    text += `${indent}${quoted ? JSON.stringify(key) : key}:${entryText(key, entry, { style, indent })}`;
  }
  return text;
}

/** What follows `key:`, with its line break. */
function entryText(
  key: string,
  value: Value,
  { style, indent }: { readonly style: Style; readonly indent: string },
): string {
  if (isList(value)) return `\n${listLines(value, style, style.indentedLists ? `${indent}  ` : indent)}`;
  if (typeof value !== 'object') return ` ${scalarText(value, `${indent}  `)}\n`;
  const quoted = style.quotedKeys && USER_KEYS.has(key);
  if (style.flow && FLOW_KEYS.has(key)) return ` ${flowText(value, quoted)}\n`;
  return `\n${mappingLines(value, style, { indent: `${indent}  `, quoted })}`;
}

function listLines(list: readonly Value[], style: Style, indent: string): string {
  return list
    .map((item) => {
      if (isList(item)) throw new Error('manifests have no lists of lists');
      if (typeof item !== 'object') return `${indent}- ${scalarText(item, `${indent}  `)}\n`;
      const lines = mappingLines(item, style, { indent: `${indent}  `, quoted: false });
      return `${indent}- ${lines.slice(indent.length + 2)}`;
    })
    .join('');
}

function flowText(value: Value, quoted: boolean): string {
  if (isList(value)) return `[${value.map((item) => flowText(item, quoted)).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(
      ([key, entry]) => `${quoted ? JSON.stringify(key) : key}: ${flowText(entry, quoted)}`,
    );
    return `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' && !isPlain(value, FLOW_SAFE) ? JSON.stringify(value) : String(value);
}

/** Several lines become a block scalar, unless something in them has to be escaped. */
function scalarText(value: boolean | number | string, indent: string): string {
  if (typeof value !== 'string') return String(value);
  if (isPlain(value, BLOCK_SAFE)) return value;
  if (!value.endsWith('\n') || value.includes('\\')) return JSON.stringify(value);
  return `|\n${value.replaceAll(/^(?=.)/gm, indent).slice(0, -1)}`;
}

const BLOCK_SAFE = /^(?:--?)?[\p{L}/][\p{L}\p{N} .,_/+=@-]*(?::[\p{L}\p{N}.]+)?$|^\p{N}[\p{L}\p{N}/+]*=*$/u;
const FLOW_SAFE = /^[a-z\d][a-z\d._/-]*$/i;
/** YAML 1.1 and 1.2 take these for something else than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$|^[\d.+-][\d_.a-fxo+-]*$| $/i;

function isPlain(value: string, safe: RegExp): boolean {
  return safe.test(value) && !RESERVED.test(value);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
