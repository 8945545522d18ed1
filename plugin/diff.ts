/** A unified diff, made from the edits themselves, with the values of ConfigMaps and Secrets redacted. */
import type { Manifest } from '../lib/model.ts';
import { lineIndexOf } from '../lib/position.ts';
import { redactions } from '../lib/redact.ts';
import { shown } from '../lib/findings.ts';
import { splice } from '../lib/splice.ts';
import type { Edit, InputFile } from '../lib/types.ts';
import { paint } from './colour.ts';
import type { Io } from './io.ts';

const CONTEXT = 3;
/** Code units of one line that are shown. */
const MAX_LINE = 400;

/** Old lines `[start, end)` become new lines `[newStart, newEnd)`. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** The diff of one file. */
export function unifiedDiff(
  file: InputFile,
  edits: readonly Edit[],
  { io, manifests }: { readonly io: Io; readonly manifests: readonly Manifest[] },
): string {
  const hidden = redactions(file, manifests);
  const before = splice(file.text, hidden).split('\n');
  const after = splice(file.text, [...hidden, ...edits]).split('\n');
  const changes = toChanges(file, edits).map((change) => trim(change, { before, after }));
  const write = paint(io.stdout, io.env);
  const path = shown(file.path).replace(/^\/+/, '');
  const lines = [write(`--- a/${path}`, 'bold'), write(`+++ b/${path}`, 'bold')];
  for (const hunk of toHunks(changes)) lines.push(...hunkLines(hunk, { before, after, write }));
  return lines.map((line) => `${line}\n`).join('');
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
  let [from, to, newFrom, newTo] = [start, end, newStart, newEnd];
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
  // The last piece of a split is no line where the text ends with a line break.
  const lineCount = before.at(-1) === '' ? before.length - 1 : before.length;
  const start = Math.max(0, first.start - CONTEXT);
  const end = Math.max(Math.min(lineCount, last.end + CONTEXT), last.end);
  const newStart = first.newStart - (first.start - start);
  const newEnd = last.newEnd + (end - last.end);
  const lines = [write(`@@ -${range(start, end)} +${range(newStart, newEnd)} @@`, 'cyan')];
  let at = start;
  for (const change of hunk) {
    for (; at < change.start; at += 1) lines.push(` ${shownLine(before[at])}`);
    for (; at < change.end; at += 1) lines.push(write(`-${shownLine(before[at])}`, 'red'));
    for (const line of after.slice(change.newStart, change.newEnd)) lines.push(write(`+${shownLine(line)}`, 'green'));
  }
  for (; at < end; at += 1) lines.push(` ${shownLine(before[at])}`);
  return lines;
}

function range(start: number, end: number): string {
  const length = end - start;
  return length === 1 ? String(start + 1) : `${String(length === 0 ? start : start + 1)},${String(length)}`;
}

/** A line as a terminal may have it. */
function shownLine(line = ''): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  const cut = text.length > MAX_LINE ? `${text.slice(0, MAX_LINE)}…` : text;
  return cut.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]/gu, (character) =>
    character === '\t' ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
