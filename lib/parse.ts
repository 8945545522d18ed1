/** Stage: texts to manifests. Only documents that can take part are parsed. SPEC §2. */
import { InputError } from './errors.ts';
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { checkKubernetesReads, checkLines, checkReturns, checkRootKeys, createSniffer } from './kubernetes-reads.ts';
import { LIMITS } from './limits.ts';
import { child, follow, items, stringAt } from './nodes.ts';
import type { Manifest, Parsed } from './model.ts';
import type { Cursor, YamlDocument } from './nodes.ts';
import { positionOf } from './position.ts';
import { createReader } from './reader.ts';
import { splitDocuments } from './split.ts';
import type { Chunk } from './split.ts';
import type { InputFile } from './types.ts';

/**
 * Parses what can take part: documents whose kind `isRelevant` accepts, lists, and those whose kind cannot be told.
 *
 * @throws InputError for text that is not YAML, not readable as Kubernetes reads it, or over a limit.
 */
export function parse(files: readonly InputFile[], isRelevant: (kind: string) => boolean): Parsed {
  const manifests: Manifest[] = [];
  const documents: YamlDocument[] = [];
  const drafts: Draft[] = [];
  for (const file of files) {
    try {
      // A file that turns out to be a template contributes nothing, so its documents are read first.
      for (const doc of Array.from(parseFile(file, isRelevant))) {
        documents.push(doc);
        for (const manifest of unpack(doc, drafts)) manifests.push(manifest);
      }
    } catch (error) {
      if (!isHelmTemplate(file, error)) throw error;
      if (file.walked !== true) throw withHint(error);
      drafts.push(findings.helmTemplate(file.path));
    }
  }
  return { manifests, documents, drafts };
}

function isHelmTemplate(file: InputFile, error: unknown): error is InputError {
  return error instanceof InputError && error.code === 'yaml-syntax' && file.text.includes('{{');
}

function withHint({ code, message, path, line, column, cause }: InputError): InputError {
  const hint = 'if this is a Helm template, stamp what `helm template` renders';
  return new InputError(code, `${message}; ${hint}`, { path, line, column, cause });
}

function* parseFile(file: InputFile, isRelevant: (kind: string) => boolean): Generator<YamlDocument> {
  const takesPart = ({ root }: YamlDocument): boolean => {
    const at = follow(root, false);
    const kind = stringAt(child(at, 'kind'));
    return kind !== undefined && (isRelevant(kind) || child(at, 'items') !== undefined);
  };
  const sniff = createSniffer(file);
  let read: ReturnType<typeof createReader> | undefined;
  for (const chunk of splitDocuments(file.text)) {
    const kind = sniff(chunk);
    if (kind !== 'unknown' && !isRelevant(kind)) continue;
    checkDocumentSize(file, chunk);
    read ??= createReader(file);
    const docs = readChunk(file, chunk, read);
    // What takes no part here could be of another kind to Kubernetes.
    if (kind === 'unknown' && !docs.some(takesPart)) {
      checkLines(file, chunk);
      docs.forEach(checkRootKeys);
    }
    for (const [index, doc] of docs.entries()) {
      if (!takesPart(doc)) continue;
      checkKubernetesReads(doc, chunk, index);
      yield doc;
    }
  }
}

/** Characters that nobody sees are told of before the errors that they lead to. */
function readChunk(file: InputFile, chunk: Chunk, read: ReturnType<typeof createReader>): readonly YamlDocument[] {
  try {
    return read(chunk);
  } catch (error) {
    if (error instanceof InputError && error.code === 'yaml-syntax') {
      checkReturns(file, chunk);
      checkLines(file, chunk);
    }
    throw error;
  }
}

function checkDocumentSize(file: InputFile, chunk: Chunk): void {
  if (chunk.end - chunk.start > LIMITS.document) {
    throw new InputError('limit', 'the document is larger than 64 MiB: split it at `---`, or into several files', {
      path: file.path,
      ...positionOf(file, chunk.start),
    });
  }
}

/** What a KRM function is given: not an object of Kubernetes, but what `---` separates elsewhere. */
export const RESOURCE_LIST = 'ResourceList';

/** The objects of a document: itself, the items of a list, or those of a function's input. */
function* unpack(doc: YamlDocument, drafts: Draft[]): Generator<Manifest> {
  const root = follow(doc.root, false);
  const list = stringAt(child(root, 'kind')) === RESOURCE_LIST ? child(root, 'items') : undefined;
  if (list === undefined) yield* unpackObject(doc, root, drafts);
  else for (const item of items(list)) yield* unpackObject(doc, item, drafts);
}

function* unpackObject(doc: YamlDocument, at: Cursor, drafts: Draft[]): Generator<Manifest> {
  if (at.node.type !== 'mapping') return;
  const own = { node: at.node, shared: at.shared };
  const apiVersion = stringAt(child(at, 'apiVersion'));
  const kind = stringAt(child(at, 'kind'));
  const list = child(at, 'items');
  // To Kubernetes, whatever has `items` is a list, be it null.
  if (list === undefined) {
    if (apiVersion !== undefined && kind !== undefined) yield { doc, at: own, apiVersion, kind };
    return;
  }
  const inferred = (kind ?? '').replace(/List$/, '');
  for (const item of items(list)) {
    if (item.node.type !== 'mapping') continue;
    const itemAt = { node: item.node, shared: item.shared };
    const itemKind = nonEmpty(stringAt(child(itemAt, 'kind'))) ?? inferred;
    const itemVersion = nonEmpty(stringAt(child(itemAt, 'apiVersion'))) ?? (inferred === '' ? '' : (apiVersion ?? ''));
    if (itemKind === '' || itemVersion === '') continue;
    if (child(itemAt, 'items') !== undefined) {
      drafts.push(findings.listInList({ file: doc.file, offset: item.node.start }));
    } else {
      yield { doc, at: itemAt, apiVersion: itemVersion, kind: itemKind };
    }
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
