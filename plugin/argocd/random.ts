/** Charts that make something else at every render, and the sources that are different each time. SPEC §10. */
import { readFileSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { Plan } from '../../lib/model.ts';
import { textsOf } from './archive.ts';

/** Functions of templates whose results are random, of the moment, or of the cluster. */
const CALL =
  /(?<![\w.$"'-])(?:rand[A-Za-z]\w*|gen[A-Z]\w*|uuidv4|now|htpasswd|bcrypt|encryptAES|derivePassword|shuffle|lookup)(?![\w-])/;

/** Bytes of a file that are looked at; templates are smaller. */
const MAX_FILE = 4 << 20;
const MAX_ARCHIVE = 64 << 20;

/** True where a template of the files, of the archives among them, or of the texts calls one of those functions. */
export function makesRandom(paths: readonly string[], texts: readonly string[]): boolean {
  return isIn(CALL, paths, texts);
}

/** What `now` gives may be the same all day; a second is the finest that two renders can be told apart by. */
const CLOCK = /(?<![\w.$"'-])now(?![\w-])/;

/** Waits for the next second where a template asks for the time: it would say the same in two renders of one second. */
export async function waitForClock(paths: readonly string[], texts: readonly string[]): Promise<void> {
  if (isIn(CLOCK, paths, texts)) await setTimeout(SECOND - (Date.now() % SECOND) + TIMER);
}

/** Milliseconds. */
const SECOND = 1000;
/** Milliseconds by which a timer may come early. */
const TIMER = 5;

function isIn(call: RegExp, paths: readonly string[], texts: readonly string[]): boolean {
  const hasCall = (text: string): boolean => calls(call, text);
  return texts.some(hasCall) || paths.some((path) => textsIn(path).some(hasCall));
}

function textsIn(path: string): readonly string[] {
  const { size } = statSync(path);
  if (/\.(?:tgz|tar\.gz)$/.test(path)) return size > MAX_ARCHIVE ? [] : textsOf(unpacked(path));
  return size > MAX_FILE ? [] : [readFileSync(path, 'latin1')];
}

/** What cannot be unpacked is no chart to Helm either. */
function unpacked(path: string): Buffer {
  try {
    return gunzipSync(readFileSync(path), { maxOutputLength: MAX_ARCHIVE });
  } catch {
    return Buffer.alloc(0);
  }
}

/** Looks into `{{ … }}` alone, and there not into quotes and comments. */
function calls(call: RegExp, text: string): boolean {
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', at)) {
    const end = actionEnd(text, at + 2);
    if (call.test(end.code)) return true;
    at = end.at;
  }
  return false;
}

const PIECE = /\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\}\}|[^"`}/]+|[\s\S]/y;

function actionEnd(text: string, start: number): { readonly at: number; readonly code: string } {
  const code: string[] = [];
  PIECE.lastIndex = start;
  for (let piece = PIECE.exec(text); piece !== null; piece = PIECE.exec(text)) {
    if (piece[0] === '}}') return { at: PIECE.lastIndex, code: code.join('') };
    code.push(/^(?:\/\*|"|`)/.test(piece[0]) && piece[0].length > 1 ? ' ' : piece[0]);
  }
  return { at: text.length, code: '' };
}

/** By `NAMESPACE/KIND/NAME` of a source: the digests with which workloads are stamped. */
export type Selected = Map<string, Set<string>>;

/** Notes what one pod template is stamped with. */
export function note({ selection, digests }: Plan, selected: Selected): void {
  for (const [source, digest] of digests) {
    const key = `${selection.workload.id.namespace}/${source}`;
    const known = selected.get(key);
    if (known === undefined) selected.set(key, new Set([digest]));
    else known.add(digest);
  }
}

/** The sources whose digests are not the same in both runs, as `NAMESPACE/KIND/NAME`. */
export function findUnstable(one: Selected, other: Selected): ReadonlySet<string> {
  const unstable = [...one].filter(([key, digests]) => {
    const others = other.get(key);
    return others === undefined || [...digests].some((digest) => !others.has(digest));
  });
  return new Set(unstable.map(([key]) => key));
}
