/** Where a text holds values of ConfigMaps and Secrets, so that no output carries them. */
import type { Manifest } from './model.ts';
import { descend } from './nodes.ts';
import type { Cursor, Mapping } from './nodes.ts';
import { colonAt, nodeEnd } from './text.ts';
import type { Edit, InputFile } from './types.ts';

export const REDACTED = '<redacted>';

/** Fields with values, beside what applied them last, which repeats the values. */
const FIELDS: readonly (readonly string[])[] = [['data'], ['binaryData'], ['stringData'], ['metadata', 'annotations']];

/** Edits that put `<redacted>` in place of every value, line by line, so that lines keep their numbers. */
export function redactions(file: InputFile, manifests: readonly Manifest[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { doc, at, kind } of manifests) {
    if (doc.file !== file || (kind !== 'ConfigMap' && kind !== 'Secret')) continue;
    for (const path of FIELDS) edits.push(...redactField(file.text, descend(at, path)));
  }
  // A value that an alias shares is found more than once.
  return [...new Map(edits.map((edit) => [edit.start, edit])).values()].toSorted((a, b) => a.start - b.start);
}

function redactField(text: string, at: Cursor | undefined): readonly Edit[] {
  const node = at?.node;
  if (node === undefined || node.start === -1) return [];
  if (node.type !== 'mapping') return [redact(text, node.start, nodeEnd(text, node))];
  return node.entries.map((entry, index) => {
    const colon = colonAt(text, entry);
    const start = colon === -1 ? nodeEnd(text, entry.key) : colon + 1;
    return redact(text, start, valueEnd(text, node, index));
  });
}

/** The value with the comments up to the next entry. */
function valueEnd(text: string, mapping: Mapping, index: number): number {
  const next = mapping.entries[index + 1];
  const isNextKnown = next !== undefined && next.key.start !== -1;
  return isNextKnown ? next.key.start : nodeEnd(text, mapping);
}

function redact(text: string, start: number, end: number): Edit {
  const value = text.slice(start, end);
  return { start, end, text: value.replace(/[^\s,][^\r\n]*/g, REDACTED) };
}
