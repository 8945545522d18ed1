/** A unified diff, made from the edits themselves, with the values of ConfigMaps and Secrets redacted. */
import type { YamlDocument } from '../lib/nodes.ts';
import { lineIndexOf } from '../lib/position.ts';
import { redactions } from '../lib/redact.ts';
import { escaped } from '../lib/findings.ts';
import { splice } from '../lib/splice.ts';
import type { Edit, InputFile } from '../lib/types.ts';
import { paint } from './colour.ts';
import type { Colour } from './colour.ts';
import type { Io } from './io.ts';

const CONTEXT = 3;
/** Code units of one line that are shown, and of those before what changed in it. */
const MAX_LINE = 400;
const MAX_BEFORE = 100;

/** Old lines `[start, end)` become new lines `[newStart, newEnd)`. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * The diff of one file. A valid patch, where no line of it is redacted, cut (beyond 400 characters) or holds what is
 * escaped: control characters, and what a log of a build would take for a command.
 */
export function unifiedDiff(
  file: InputFile,
  edits: readonly Edit[],
  { io, documents }: { readonly io: Io; readonly documents: readonly YamlDocument[] },
): string {
  const hidden = redactions(file, documents);
  const before = linesOf(splice(file.text, hidden));
  const after = linesOf(splice(file.text, [...hidden, ...edits]));
  const changes = toChanges(file, edits).map((change) => trim(change, { before, after }));
  const write = paint(io.stdout, io.env);
  const path = escaped(file.path).replace(/^\/+/, '');
  const lines = [write(`--- a/${path}`, 'bold'), write(`+++ b/${path}`, 'bold')];
  for (const hunk of toHunks(changes)) {
    for (const line of hunkLines(hunk, { before, after, write })) lines.push(line);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The lines with their breaks, which the last one may lack. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function count(text: string): number {
  return text.split('\n').length - 1;
}

/** Edits as changes of whole lines; edits of one line, or of neighbours, become one. */
function toChanges(file: InputFile, edits: readonly Edit[]): readonly Change[] {
  const changes: Change[] = [];
  let shift = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const start = lineIndexOf(file, edit.start);
    const end = lineIndexOf(file, edit.end) + 1;
    const added = count(edit.text) - count(file.text.slice(edit.start, edit.end));
    const last = changes.at(-1);
    if (last !== undefined && start < last.end) {
      const growth = Math.max(0, end - last.end);
      changes[changes.length - 1] = { ...last, end: Math.max(end, last.end), newEnd: last.newEnd + growth + added };
    } else {
      changes.push({ start, end, newStart: start + shift, newEnd: end + shift + added });
    }
    shift += added;
  }
  return changes;
}

interface Texts {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Leaves out the lines at both ends that did not change. */
function trim({ start, end, newStart, newEnd }: Change, { before, after }: Texts): Change {
  let [from, to, newFrom, newTo] = [start, Math.min(end, before.length), newStart, Math.min(newEnd, after.length)];
  while (from < to && newFrom < newTo && before[from] === after[newFrom]) {
    from += 1;
    newFrom += 1;
  }
  while (from < to && newFrom < newTo && before[to - 1] === after[newTo - 1]) {
    to -= 1;
    newTo -= 1;
  }
  return { start: from, end: to, newStart: newFrom, newEnd: newTo };
}

/** Groups of changes whose context touches. */
function toHunks(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const end = last?.at(-1)?.end;
    if (last !== undefined && end !== undefined && change.start - end <= 2 * CONTEXT) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

interface Style extends Texts {
  readonly write: ReturnType<typeof paint>;
}

function hunkLines(hunk: readonly Change[], { before, after, write }: Style): readonly string[] {
  const [first] = hunk;
  const last = hunk.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = Math.max(0, first.start - CONTEXT);
  const end = Math.min(before.length, last.end + CONTEXT);
  const newStart = first.newStart - (first.start - start);
  const newEnd = last.newEnd + (end - last.end);
  const lines = [write(`@@ -${range(start, end)} +${range(newStart, newEnd)} @@`, 'cyan')];
  const add = (text: string, colour?: Colour): void => {
    lines.push(colour === undefined ? text : write(text, colour));
  };
  const keep = (from: number, to: number): void => {
    for (const line of before.slice(from, to)) for (const text of shownLines(' ', line)) add(text);
  };
  let at = start;
  for (const change of hunk) {
    keep(at, change.start);
    const old = before.slice(change.start, change.end);
    const made = after.slice(change.newStart, change.newEnd);
    for (const [index, line] of old.entries()) for (const text of shownLines('-', line, made[index])) add(text, 'red');
    for (const [index, line] of made.entries())
      for (const text of shownLines('+', line, old[index])) add(text, 'green');
    at = change.end;
  }
  keep(at, end);
  return lines;
}

function range(start: number, end: number): string {
  const length = end - start;
  return length === 1 ? String(start + 1) : `${String(length === 0 ? start : start + 1)},${String(length)}`;
}

/** A line as a terminal may have it, with what a patch says where its break is missing. */
function shownLines(mark: ' ' | '-' | '+', line: string, other?: string): readonly string[] {
  const hasBreak = line.endsWith('\n');
  const text = hasBreak ? line.slice(0, -1) : line;
  const isCrLf = hasBreak && text.endsWith('\r');
  // Neither a tab nor the byte order mark of a file does any harm, and a patch needs them.
  const safe = cut(isCrLf ? text.slice(0, -1) : text, other).replace(/(?!^\uFEFF)[^\t]+/g, escaped);
  const shownText = `${mark}${safe}${isCrLf ? '\r' : ''}`;
  return hasBreak ? [shownText] : [shownText, '\\ No newline at end of file'];
}

/** The part of a long line around its first difference to the other version. */
function cut(line: string, other: string | undefined): string {
  if (line.length <= MAX_LINE) return line;
  const start = Math.max(0, (other === undefined ? 0 : firstDifference(line, other)) - MAX_BEFORE);
  const end = start + MAX_LINE;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
