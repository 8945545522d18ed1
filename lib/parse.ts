/** Stage: texts to manifests. Only documents that can take part are parsed. SPEC §2. */
import { InputError } from './errors.ts';
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { checkKubernetesReads, checkLines, checkReturns, checkRootKeys, createSniffer } from './kubernetes-reads.ts';
import { LIMITS } from './limits.ts';
import { child, follow, isMappingAt, items, stringAt } from './nodes.ts';
import type { Manifest, ParsedDocument } from './model.ts';
import type { Cursor, YamlDocument } from './nodes.ts';
import { isOddFile } from './odd-text.ts';
import { positionOf } from './position.ts';
import { createReader } from './reader.ts';
import { createKindGuesser, splitDocuments } from './split.ts';
import type { Chunk } from './split.ts';
import type { InputFile } from './types.ts';

/**
 * Parses what can take part: documents whose kind `isRelevant` accepts, lists, and those whose kind cannot be told. One
 * document after another, so that only what is kept of them takes memory.
 *
 * @param drafts - where findings go
 * @throws InputError for text that is not YAML, not readable as Kubernetes reads it, or over a limit.
 */
export function* parse(
  files: readonly InputFile[],
  isRelevant: (kind: string) => boolean,
  drafts: Draft[],
): Generator<ParsedDocument> {
  for (const file of files) {
    const documents = file.text.includes('{{') ? parseTemplate(file, isRelevant, drafts) : parseFile(file, isRelevant);
    for (const doc of documents) yield { doc, manifests: unpack(doc, drafts) };
  }
}

/** What could be a Helm template contributes nothing if it is one, so all of its documents are read first. */
function parseTemplate(
  file: InputFile,
  isRelevant: (kind: string) => boolean,
  drafts: Draft[],
): readonly YamlDocument[] {
  try {
    return [...parseFile(file, isRelevant)];
  } catch (error) {
    if (!(error instanceof InputError && error.code === 'yaml-syntax')) throw error;
    if (file.walked !== true) throw withHint(error);
    drafts.push(findings.helmTemplate(file.path));
    return [];
  }
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
  const guess = createKindGuesser(file.text);
  const sniff = createSniffer(file);
  let read: ReturnType<typeof createReader> | undefined;
  for (const chunk of splitDocuments(file.text, isOddFile(file))) {
    const guessed = guess(chunk);
    const kind = guessed !== undefined && isRelevant(guessed) ? 'unknown' : sniff(chunk);
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

/** Where what is found in documents goes. */
interface Found {
  readonly manifests: Manifest[];
  readonly drafts: Draft[];
}

/** The objects of a document: itself, the items of a list, or those of a function's input. */
function unpack(doc: YamlDocument, drafts: Draft[]): readonly Manifest[] {
  const found: Found = { manifests: [], drafts };
  const root = follow(doc.root, false);
  const list = stringAt(child(root, 'kind')) === RESOURCE_LIST ? child(root, 'items') : undefined;
  if (list === undefined) unpackObject(doc, root, found);
  else for (const item of items(list)) unpackObject(doc, item, found);
  return found.manifests;
}

function unpackObject(doc: YamlDocument, at: Cursor, { manifests, drafts }: Found): void {
  if (!isMappingAt(at)) return;
  const apiVersion = stringAt(child(at, 'apiVersion'));
  const kind = stringAt(child(at, 'kind'));
  const list = child(at, 'items');
  // To Kubernetes, whatever has `items` is a list, be it null.
  if (list === undefined) {
    if (apiVersion !== undefined && kind !== undefined) manifests.push({ doc, at, apiVersion, kind });
    return;
  }
  const inferred = (kind ?? '').replace(/List$/, '');
  for (const item of items(list)) {
    if (!isMappingAt(item)) continue;
    const itemKind = nonEmpty(stringAt(child(item, 'kind'))) ?? inferred;
    const itemVersion = nonEmpty(stringAt(child(item, 'apiVersion'))) ?? (inferred === '' ? '' : (apiVersion ?? ''));
    if (itemKind === '' || itemVersion === '') continue;
    if (child(item, 'items') !== undefined) {
      drafts.push(findings.listInList({ file: doc.file, offset: item.node.start }));
    } else {
      manifests.push({ doc, at: item, apiVersion: itemVersion, kind: itemKind });
    }
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
