/**
 * Cuts a text into its documents without parsing it, and tells the kind of a document where that is safe.
 *
 * Why cutting is safe: YAML forbids `---` and `...` followed by white space at the start of a line inside any
 * scalar (c-forbidden), so in a valid stream these lines are always markers. The exceptions that could hide a line
 * start or change what a marker means are the guards of `splitDocuments`.
 */

import { jsonObjectEnd, skipJsonSpace } from './json-end.ts';
import { LIMITS } from './limits.ts';
import { isOddText } from './odd-text.ts';

/** A piece of a text from one `---` line to the next. May hold several documents, cut by `...`, or none. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** True where the `---` line holds more than a comment; Kubernetes refuses that. */
  readonly contentOnMarker: boolean;
  /** The first line that starts with `---` and goes on with something else than white space. Kubernetes cuts there, too. */
  readonly gluedMarker?: number | undefined;
  /** False where cutting was not safe: then no shortcut is. */
  readonly isSafe: boolean;
  /** True where Kubernetes takes its JSON decoder, which knows none of the traps of YAML. */
  readonly isJson?: true;
}

const GLUED_MARKER = /(?<=\n)---(?![ \t\r\n]|$)/;
const MARKER_LINE = /^---[ \t]*(?:[ \t]#.*)?$/;

/**
 * The chunks of a text; one chunk with everything where cutting would not be safe.
 *
 * @param isOdd - what `isOddText` says of the text, for whoever has asked already
 */
export function splitDocuments(text: string, isOdd: boolean = isOddText(text)): readonly Chunk[] {
  if (!canSplit(text, isOdd)) {
    const gluedMarker = GLUED_MARKER.exec(text)?.index;
    return [{ start: 0, end: text.length, contentOnMarker: false, gluedMarker, isSafe: false }];
  }
  const chunks = splitMarkers(text);
  const [first] = chunks;
  const objects = first === undefined ? undefined : splitJson(text, first);
  return objects === undefined ? chunks : [...objects, ...chunks.slice(1)];
}

function splitMarkers(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  let gluedMarker: number | undefined;
  let contentOnMarker = isMarker(text, 0) && hasContentOnMarker(text, 0);
  for (let at = text.indexOf('\n---'); at !== -1; at = text.indexOf('\n---', at + 1)) {
    if (!isMarker(text, at + 1)) {
      gluedMarker ??= at + 1;
      continue;
    }
    chunks.push({ start, end: at + 1, contentOnMarker, gluedMarker, isSafe: true });
    start = at + 1;
    gluedMarker = undefined;
    contentOnMarker = hasContentOnMarker(text, start);
  }
  chunks.push({ start, end: text.length, contentOnMarker, gluedMarker, isSafe: true });
  return chunks;
}

const JSON_START = /^[ \t\r\n]*\{/;

/**
 * The objects of a text that starts with JSON, one after another with or without a line between them, as `kubectl` and
 * `jq` write them; undefined where not everything before the first `---` is JSON.
 */
function splitJson(text: string, { start, end }: Chunk): readonly Chunk[] | undefined {
  if (start !== 0 || end > LIMITS.document || !JSON_START.test(text)) return undefined;
  const chunks: Chunk[] = [];
  for (let at = 0; at < end;) {
    const close = jsonObjectEnd(text, skipJsonSpace(text, at));
    if (close === -1 || close > end) return undefined;
    const next = skipJsonSpace(text, close);
    chunks.push({ start: at, end: next, contentOnMarker: false, isSafe: true, isJson: true });
    at = next;
  }
  return chunks;
}

/** No lone CR (a line break to YAML), no BOM at the start of another line, no directive line, no NUL. */
function canSplit(text: string, isOdd: boolean): boolean {
  // Looking for one character takes next to no time, and few texts hold these.
  return (
    !(isOdd && (text.includes('\0') || text.includes('\n\uFEFF'))) &&
    !(text.includes('%') && /^\uFEFF?%|\n%/.test(text)) &&
    !(text.includes('\r') && /\r(?!\n)/.test(text))
  );
}

/** True where a document marker stands at `at`, the start of a line. */
export function isMarker(text: string, at: number): boolean {
  const start = at === 0 && text.startsWith('\uFEFF') ? 1 : at;
  if (!text.startsWith('---', start)) return false;
  const next = text.charCodeAt(start + 3);
  return Number.isNaN(next) || next === 0x20 || next === 0x0a || next === 0x0d || next === 0x09;
}

function hasContentOnMarker(text: string, at: number): boolean {
  const start = at === 0 && text.startsWith('\uFEFF') ? 1 : at;
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end === -1 ? text.length : end);
  return !MARKER_LINE.test(line.endsWith('\r') ? line.slice(0, -1) : line);
}

const BLANK_LINE = /^ *(?:#.*)?\r?$/;
const KIND_LINE = /^kind:[ \t]+([A-Za-z0-9]+)[ \t]*(?:[ \t]#.*)?\r?$/;

/**
 * What may be said of a chunk's kind without parsing it: the kind, `none` where it has no kind and so is no
 * Kubernetes object, `unknown` where only parsing can tell, and for lists.
 *
 * Why it is safe: the entries of a root block mapping start at the column of the first one. Where that is column 0 and every line that starts there starts
 * with a letter, `#` or `- `, no quoted, escaped, anchored, tagged, explicit or merged spelling of a key can
 * exist, so `kind` stands on the one line that starts with it, or nowhere. A wrong answer needs a line at column 0
 * that is not a key: only invalid YAML has that, or a quoted scalar that goes on at column 0, whose line then
 * either spells `kind` a second time or does not match KIND_LINE.
 */
export function sniffKind(text: string, chunk: Chunk): string {
  if (chunk.contentOnMarker || !chunk.isSafe) return 'unknown';
  let kind = 'none';
  let hasKey = false;
  let at = chunk.start;
  if (at === 0 && text.startsWith('\uFEFF')) at = 1;
  if (isMarker(text, at)) at = lineEnd(text, at) + 1;
  for (; at < chunk.end; at = lineEnd(text, at) + 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x23) continue;
    if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) continue;
    // Before the first key, an indented line or an item would be the root itself.
    if (code === 0x20 && (hasKey || BLANK_LINE.test(text.slice(at, lineEnd(text, at))))) continue;
    if (code === 0x2d && text.charCodeAt(at + 1) === 0x20 && hasKey) continue;
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    if (!isLetter) return 'unknown';
    hasKey = true;
    if (text.startsWith('items', at)) return 'unknown';
    if (!text.startsWith('kind', at)) continue;
    const found = KIND_LINE.exec(text.slice(at, lineEnd(text, at)))?.[1];
    if (found === undefined || kind !== 'none') return 'unknown';
    kind = found;
  }
  return kind;
}

const KIND_AT_LINE_START = '\nkind: ';
const KIND_WORD = /[A-Za-z0-9]+/y;

/**
 * Guesses the kinds of chunks that are asked for in the order of the text: the first word `kind` at the start of a line
 * tells, which is cheap to find. Good for reading a document, never for passing by one; a kind that is guessed is what
 * `sniffKind` says, or that says `unknown`.
 */
export function createKindGuesser(text: string): (chunk: Chunk) => string | undefined {
  let next = 0;
  return ({ start, end, isJson }) => {
    if (isJson === true) return undefined;
    if (next !== -1 && next <= start) next = text.indexOf(KIND_AT_LINE_START, start);
    if (next === -1 || next >= end) return undefined;
    KIND_WORD.lastIndex = next + KIND_AT_LINE_START.length;
    return KIND_WORD.exec(text)?.[0];
  };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
