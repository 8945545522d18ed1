/** What a function prints: the ResourceList that it was given, with edits, or one without items. */
import { splice } from '../../lib/splice.ts';
import { ownEntry } from '../../lib/nodes.ts';
import { RESOURCE_LIST } from '../../lib/parse.ts';
import { lineStartAt, nodeEnd } from '../../lib/text.ts';
import type { Edit } from '../../lib/types.ts';
import type { ResourceList } from './list.ts';
import { toJson } from './results.ts';
import type { Result } from './results.ts';

/** The list with its items edited, and with these results in place of any that it held. All else is as it came. */
export function answer(list: ResourceList, edits: readonly Edit[], results: readonly Result[]): string {
  return splice(list.file.text, results.length === 0 ? edits : [...edits, resultsEdit(list, results)]);
}

function resultsEdit({ file: { text }, root, itemsEntry }: ResourceList, results: readonly Result[]): Edit {
  const lines = results.map(toJson);
  const flow = `[${lines.join(', ')}]`;
  const newLine = (at: number): string => `\n${text.slice(lineStartAt(text, at), at)}`;
  const block = (at: number): string => lines.map((line) => `- ${line}`).join(newLine(at));
  const old = ownEntry(root, 'results')?.value;
  if (old !== undefined && old.start !== -1) {
    const isBlock = old.type === 'sequence' && !old.flow;
    return { start: old.start, end: nodeEnd(text, old), text: isBlock ? block(old.start) : flow };
  }
  const at = itemsEntry.key.start;
  if (root.flow) return { start: at, end: at, text: `"results": ${flow}, ` };
  return { start: at, end: at, text: `results:${newLine(at)}${block(at)}${newLine(at)}` };
}

/** A list of results alone. Whoever takes it for the new state of the objects deletes them all. */
export function answerWithoutItems({ apiVersion }: ResourceList, results: readonly Result[]): string {
  const lines = results.map((result) => `- ${toJson(result)}\n`);
  const told = lines.length === 0 ? '' : `results:\n${lines.join('')}`;
  return `apiVersion: ${JSON.stringify(apiVersion)}\nkind: ${RESOURCE_LIST}\nitems: []\n${told}`;
}
