/** Stage: texts to manifests. Only documents that can take part are parsed. SPEC §2. */
import { InputError } from './errors.ts';
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { LIMITS } from './limits.ts';
import { child, effectiveEntries, follow, items, stringAt } from './nodes.ts';
import type { Manifest, Parsed } from './model.ts';
import type { Cursor, YamlDocument } from './nodes.ts';
import { positionOf } from './position.ts';
import { createReader } from './reader.ts';
import { sniffKind, splitDocuments } from './split.ts';
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
  let read: ReturnType<typeof createReader> | undefined;
  for (const chunk of splitDocuments(file.text)) {
    const kind = sniffKind(file.text, chunk);
    const canTakePart = kind === 'unknown' || isListKind(kind) || isRelevant(kind);
    if (!canTakePart) continue;
    checkDocumentSize(file, chunk);
    read ??= createReader(file);
    for (const [index, doc] of read(chunk).entries()) {
      const documentKind = stringAt(child({ node: rootOf(doc), shared: false }, 'kind'));
      if (documentKind === undefined || !(isListKind(documentKind) || isRelevant(documentKind))) continue;
      checkKubernetesReads(doc, chunk, index);
      yield doc;
    }
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

function rootOf(doc: YamlDocument): Cursor['node'] {
  return follow(doc.root, false).node;
}

function refuse(file: InputFile, offset: number, message: string): never {
  throw new InputError('yaml-unsupported', message, { path: file.path, ...positionOf(file, offset) });
}

/** Breaks lines for Kubernetes' YAML 1.1 decoder, though not for YAML 1.2. */
const YAML11_BREAKS = /[\u0085\u2028\u2029]/;

const LONE_CR = /\r(?!\n)/;

/** Refuses what Kubernetes' decoder refuses or reads differently, though it is good YAML 1.2. */
function checkKubernetesReads(doc: YamlDocument, chunk: Chunk, index: number): void {
  const { file, root } = doc;
  const at = Math.max(root.start, chunk.start);
  if (doc.hasDirectives) {
    const directive = file.text.lastIndexOf('\n%', at) + 1 || file.text.indexOf('%');
    refuse(file, directive, 'Kubernetes does not read documents with %-directives: remove the directive');
  }
  if (chunk.contentOnMarker && index === 0) {
    refuse(file, chunk.start, 'Kubernetes does not read content on a `---` line: start it on the next line');
  }
  if (index > 0 && !doc.explicitStart) {
    refuse(file, at, 'Kubernetes drops what follows `...`: start the document with a line `---`');
  }
  // Edits go by line feeds, and so do lines in findings.
  const cr = chunk.isSafe ? null : LONE_CR.exec(file.text.slice(chunk.start, chunk.end));
  if (cr !== null) {
    refuse(file, chunk.start + cr.index, 'a carriage return without a line feed breaks the line: use LF or CRLF');
  }
  // Kubernetes hands a text that starts with `{` to its JSON decoder, which breaks no lines.
  const isJson = root.type === 'mapping' && root.flow && /^[\s\uFEFF]*\{/.test(file.text.slice(0, 1024));
  const found = isJson ? null : YAML11_BREAKS.exec(file.text.slice(chunk.start, chunk.end));
  if (found !== null) {
    refuse(
      file,
      chunk.start + found.index,
      'a NEL, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes',
    );
  }
}

function isListKind(kind: string): boolean {
  return kind.endsWith('List');
}

/** The objects of a document: itself, or the items of a list. */
function* unpack(doc: YamlDocument, drafts: Draft[]): Generator<Manifest> {
  const root = follow(doc.root, false);
  if (root.node.type !== 'mapping') return;
  const at = { node: root.node, shared: root.shared };
  const apiVersion = stringAt(child(at, 'apiVersion'));
  const kind = stringAt(child(at, 'kind'));
  if (apiVersion === undefined || kind === undefined) return;
  const list = child(at, 'items');
  if (!isListKind(kind) || list?.node.type !== 'sequence') {
    yield { doc, at, apiVersion, kind };
    return;
  }
  for (const item of items(list)) {
    if (item.node.type !== 'mapping') continue;
    const itemAt = { node: item.node, shared: item.shared };
    const itemKind = stringAt(child(itemAt, 'kind')) ?? (kind === 'List' ? undefined : kind.slice(0, -4));
    const itemVersion = stringAt(child(itemAt, 'apiVersion')) ?? (kind === 'List' ? undefined : apiVersion);
    if (itemKind === undefined || itemVersion === undefined) continue;
    if (isListKind(itemKind) && effectiveEntries(item.node).has('items')) {
      drafts.push(findings.listInList({ file: doc.file, offset: item.node.start }));
    } else {
      yield { doc, at: itemAt, apiVersion: itemVersion, kind: itemKind };
    }
  }
}
