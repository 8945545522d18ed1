/**
 * Looks at every document of a render before Argo CD does: whatever it cannot use it quotes in its message, all of it, so
 * a part of a Secret would be shown to everybody. Here a document is named by its number.
 */
import { InputError } from '../../lib/errors.ts';
import { child, follow, items, stringAt } from '../../lib/nodes.ts';
import type { Cursor, Node } from '../../lib/nodes.ts';
import { positionOf } from '../../lib/position.ts';
import { createReader } from '../../lib/reader.ts';
import { sniffKind, splitDocuments } from '../../lib/split.ts';
import type { Chunk } from '../../lib/split.ts';
import type { InputFile } from '../../lib/types.ts';

/**
 * Counts the objects of a file, those in lists one by one.
 *
 * @throws InputError for a document that is no object, and for lines that Argo CD refuses or drops.
 */
export function countObjects(file: InputFile): number {
  checkLines(file);
  const read = createReader(file);
  let number = 0;
  let objects = 0;
  for (const chunk of splitDocuments(file.text)) {
    if (isEmpty(file.text, chunk)) continue;
    if (hasObject(file.text, chunk)) {
      number += 1;
      objects += 1;
      continue;
    }
    for (const { root, hasDirectives } of read(chunk)) {
      if (isNull(root)) continue;
      number += 1;
      const refuse = (message: string): never => refuseAt(file, root.start, `document ${String(number)} ${message}`);
      if (hasDirectives) refuse('has a %-directive, which Argo CD does not read: remove it');
      objects += countIn(root, refuse);
    }
  }
  return objects;
}

/**
 * True for YAML that has nothing to do with Kubernetes, like values of a chart: Argo CD passes over it in a folder of
 * plain files.
 */
export function isUnrelated(file: InputFile): boolean {
  if (['apiVersion:', 'kind:', 'metadata:'].every((word) => file.text.includes(word))) return false;
  try {
    const read = createReader(file);
    const documents = splitDocuments(file.text).flatMap((chunk) => read(chunk));
    return documents.every(({ root }) => stringAt(child(follow(root, false), 'kind')) === undefined);
  } catch (error) {
    // A manifest that is broken must not go unnoticed, even where Argo CD would pass over it.
    if (error instanceof InputError) return !(file.text.includes('apiVersion:') && file.text.includes('kind:'));
    throw error;
  }
}

/** Argo CD wants a line `---` alone or with a comment, and forgets what follows `...`. */
function checkLines(file: InputFile): void {
  const { text } = file;
  const separator = /^\uFEFF?---(?=[^\r\n])(?![ \t]*(?:[ \t]#|\r?$))/m.exec(text);
  if (separator !== null) {
    refuseAt(
      file,
      separator.index,
      'a line begins with `---` and goes on, which Argo CD takes for a broken separator: put `---` on a line of its own, or indent the line',
    );
  }
  const end = /^\.\.\.(?:[ \t].*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*(?!---|\.\.\.|[ \t]*(?:#.*)?$)(?=.)/m.exec(text);
  if (end !== null)
    refuseAt(file, end.index, 'Argo CD drops what follows `...`: begin the next document with a line `---`');
}

const NOTHING = /^(?:\uFEFF?---[^\r\n]*)?(?:\s|#[^\n]*(?:\n|$))*(?:null|~|Null|NULL)?(?:\s|#[^\n]*(?:\n|$))*$/;

/** Nothing but comments. Longer documents are read. */
function isEmpty(text: string, { start, end }: Chunk): boolean {
  return end - start < 1000 && NOTHING.test(text.slice(start, end));
}

/** True where an object can be told without reading it. */
function hasObject(text: string, chunk: Chunk): boolean {
  const kind = sniffKind(text, chunk);
  if (kind === 'none' || kind === 'unknown' || kind.endsWith('List') || !isWord(kind)) return false;
  const at = chunk.start === 0 && text.startsWith('apiVersion:') ? 0 : text.indexOf('\napiVersion:', chunk.start) + 1;
  if (at < chunk.start || at >= chunk.end || (at === 0 && chunk.start > 0)) return false;
  const [, version = ''] =
    /^apiVersion:[ \t]+([\w./-]+)[ \t]*(?:[ \t]#[^\n]*)?\r?$/.exec(text.slice(at, lineEnd(text, at))) ?? [];
  return isWord(version);
}

/** A text that is nothing but a string to Kubernetes. */
function isWord(text: string): boolean {
  return /^[a-z]/i.test(text) && !/^(?:y|yes|n|no|on|off|true|false|null)$/i.test(text);
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function isNull(root: Node): boolean {
  const { node } = follow(root, false);
  return node.type === 'scalar' && node.resolved === 'null';
}

function countIn(root: Node, refuse: (message: string) => never): number {
  const at = follow(root, false);
  checkObject(at, refuse);
  const list = child(at, 'items');
  if (list === undefined) return 1;
  const objects = items(list);
  for (const [index, item] of objects.entries()) {
    checkObject(item, (message) => refuse(`has an item, number ${String(index + 1)}, that ${message}`));
  }
  return objects.length;
}

const WHY = 'every document of a render is an object of Kubernetes';

function checkObject(at: Cursor, refuse: (message: string) => never): void {
  if (at.node.type !== 'mapping') refuse(`is not a mapping; ${WHY}`);
  for (const name of ['kind', 'apiVersion']) {
    if ((stringAt(child(at, name)) ?? '') === '') refuse(`has no ${name}; ${WHY}`);
  }
}

function refuseAt(file: InputFile, offset: number, message: string): never {
  throw new InputError('not-an-object', message, { path: file.path, ...positionOf(file, Math.max(0, offset)) });
}
