/**
 * Cuts what a plugin prints into objects, as Argo CD does: a stream of JSON, or documents of YAML 1.1. Each object becomes
 * a text of JSON.
 */
import { isAlias, isMap, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { CallError } from './errors.ts';
import { SCALARS } from './scalars.ts';

/** @throws CallError where Argo CD gives up */
export function decode(printed: string): readonly string[] {
  const isJson = /^\s*\{/.test(printed);
  const { objects, rest, error } = isJson ? readJson(printed) : { objects: [], rest: printed, error: '' };
  if (rest.trim() === '') return objects;
  // With two objects or more it is JSON for certain, and what follows is not read as YAML.
  if (objects.length > 1) throw failure(error);
  return [...objects, ...documentsOf(rest.replace(/^\s*?\n/, '')).flatMap(toJson)];
}

function failure(reason: string): CallError {
  return new CallError(`failed to unmarshal manifest: ${reason}`);
}

interface JsonPrefix {
  readonly objects: readonly string[];
  readonly rest: string;
  readonly error: string;
}

/** The objects of JSON at the start of a text. */
function readJson(text: string): JsonPrefix {
  const objects: string[] = [];
  let rest = text;
  for (;;) {
    const start = rest.trimStart();
    const end = endOfObject(start);
    if (start === '') return { objects, rest: '', error: '' };
    if (end === undefined) return { objects, rest, error: 'invalid character after top-level value' };
    objects.push(start.slice(0, end));
    rest = start.slice(end);
  }
}

/** Where the object of JSON at the start of a text ends. A string can be too long for a regular expression. */
function endOfObject(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth === 0) return isJsonText(text.slice(0, at + 1)) ? at + 1 : undefined;
  }
  return undefined;
}

/** Where the closing quote is. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The documents: only `---` at the start of a line separates them, and nothing but a comment may follow it. */
function documentsOf(text: string): readonly string[] {
  const documents: string[] = [''];
  for (const line of text.replaceAll(/\r(?:\n|$)/g, '\n').split(/(?<=\n)/)) {
    if (!line.startsWith('---')) {
      documents.push((documents.pop() ?? '') + line);
      continue;
    }
    const behind = line.slice('---'.length).trim();
    if (behind !== '' && !behind.startsWith('#'))
      throw failure('error converting YAML: invalid Yaml document separator');
    documents.push('');
  }
  return documents;
}

/** Nothing, for a document that is empty. */
function toJson(text: string): readonly string[] {
  // What follows a `...` is not looked at.
  const document = parseDocument(text.replace(/^\uFEFF/, '').replace(/^\.\.\.(?=\s|$)[\s\S]*/m, ''), {
    version: '1.1',
    schema: 'failsafe',
    customTags: [...SCALARS],
    merge: true,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (/^%/m.test(text)) throw failure('error converting YAML to JSON: yaml: did not find expected <document start>');
  const [error] = document.errors;
  if (error !== undefined) throw failure(`error converting YAML to JSON: yaml: ${error.code}`);
  const value: unknown = keepLast(document).toJS({ mapAsMap: true, maxAliasCount: -1 });
  return value === null ? [] : [json(value)];
}

/** Of equal keys the last counts. */
function keepLast(document: Document.Parsed): Document.Parsed {
  visit(document, (_, node) => {
    if (!isMap(node)) return;
    const last = new Map(node.items.map((pair) => [String(isAlias(pair.key) ? pair.key.source : pair.key), pair]));
    node.items = node.items.filter((pair) => [...last.values()].includes(pair));
  });
  return document;
}

/** JSON with integers of any size. Keys that are no strings become strings, as in Go. */
function json(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Map) {
    const fields = [...value].map(([key, one]) => `${JSON.stringify(String(key))}:${json(one)}`);
    return `{${fields.join(',')}}`;
  }
  return Array.isArray(value) ? `[${value.map(json).join(',')}]` : JSON.stringify(value);
}
