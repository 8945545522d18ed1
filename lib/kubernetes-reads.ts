/** What Kubernetes' decoder refuses or reads differently, though it is good YAML 1.2. SPEC §2. */
import { InputError } from './errors.ts';
import type { YamlDocument } from './nodes.ts';
import { isOddFile } from './odd-text.ts';
import { positionOf } from './position.ts';
import { sniffKind } from './split.ts';
import type { Chunk } from './split.ts';
import type { InputFile } from './types.ts';
import { PROBLEMS } from './yaml-problems.ts';

/**
 * Breaks of lines for Kubernetes alone (YAML 1.1 has three more), and a byte order mark at the start of a line, which
 * hides a `---` from Kubernetes and the first key from us.
 */
const ODD_LINES = /[\u0085\u2028\u2029]|[\n\r]\uFEFF/;

const LONE_CR = /\r(?!\n)/;

/** `sniffKind`, which also says `unknown` where Kubernetes could see lines that are not there for us. */
export function createSniffer(file: InputFile): (chunk: Chunk) => string {
  const { text } = file;
  const isOdd = isOddFile(file);
  return (chunk) => {
    const kind = sniffKind(text, chunk);
    const piece = isOdd ? text.slice(chunk.start, chunk.end) : '';
    if (!ODD_LINES.test(piece)) return kind;
    const asKubernetes = piece.replaceAll(/[\u0085\u2028\u2029]/g, '\n');
    return sniffKind(asKubernetes, { ...chunk, start: 0, end: piece.length }) === kind ? kind : 'unknown';
  };
}

/**
 * Refuses a document that takes part.
 *
 * @param index - of the document in its chunk
 * @throws InputError `yaml-unsupported`
 */
export function checkKubernetesReads(doc: YamlDocument, chunk: Chunk, index: number): void {
  const { file, root, problem } = doc;
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
  checkReturns(file, chunk);
  checkLines(file, chunk);
  if (chunk.gluedMarker !== undefined) refuseMarker(file, chunk);
  // JSON has but one of them, escape sequences, and Kubernetes' JSON decoder takes these.
  if (problem !== undefined && chunk.isJson !== true) refuse(file, problem.offset, problem.message);
}

/** Refuses lone carriage returns: edits go by line feeds, and so do lines in findings. */
export function checkReturns(file: InputFile, chunk: Chunk): void {
  const found = chunk.isSafe ? null : LONE_CR.exec(file.text.slice(chunk.start, chunk.end));
  if (found === null) return;
  refuse(file, chunk.start + found.index, 'a carriage return without a line feed breaks the line: use LF or CRLF');
}

/** Refuses a chunk whose lines Kubernetes would see elsewhere, or cut apart, whatever it holds. */
export function checkLines(file: InputFile, chunk: Chunk): void {
  // Behind a comment Kubernetes goes on with the next document; anything else it refuses.
  if (chunk.gluedMarker !== undefined && file.text.startsWith('---#', chunk.gluedMarker)) refuseMarker(file, chunk);
  // Kubernetes' JSON decoder breaks no lines.
  const found = chunk.isJson || !isOddFile(file) ? null : ODD_LINES.exec(file.text.slice(chunk.start, chunk.end));
  if (found === null) return;
  const isMark = found[0].length > 1;
  refuse(
    file,
    chunk.start + found.index + (isMark ? 1 : 0),
    isMark
      ? 'a byte order mark (U+FEFF) stands at the start of a line, where Kubernetes reads the line differently: remove it'
      : 'a NEL, LS or PS character (U+0085, U+2028, U+2029) breaks the line for Kubernetes: write it as \\N, \\L or \\P in double quotes',
  );
}

/** Refuses a document that is of no kind to us, but may be of one to Kubernetes: inside brackets `?kind` is a key `kind`. */
export function checkRootKeys({ file, root }: YamlDocument): void {
  if (root.type !== 'mapping' || !root.flow) return;
  for (const { key } of root.entries) {
    const isMarked = key.type === 'scalar' && key.style === 'plain' && key.text.startsWith('?');
    if (isMarked) refuse(file, key.start, PROBLEMS.questionMark);
  }
}

function refuseMarker(file: InputFile, { start, gluedMarker = start }: Chunk): never {
  refuse(
    file,
    gluedMarker,
    'a line starts with `---` and goes on, where Kubernetes ends the document: indent it, or put a space after the `---`',
  );
}

function refuse(file: InputFile, offset: number, message: string): never {
  throw new InputError('yaml-unsupported', message, { path: file.path, ...positionOf(file, offset) });
}
