/** Where sets are made and what commands are made of. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tool } from '../e2e/tools.ts';
import type { ToolName } from '../e2e/tools.ts';
import { quote } from './measure.ts';
import type { Command } from './measure.ts';
import { specOf } from './set-spec.ts';
import type { SetSpec } from './set-spec.ts';
import { generate, writeSet } from './sets.ts';
import type { GeneratedSet } from './sets.ts';

/** Something that a figure needs is not there; the message says what to do. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

export interface StoredSet extends Omit<GeneratedSet, 'files'> {
  /** The set's folder, or its file where it has but one, as a word of bash. */
  readonly word: string;
  readonly text: string;
}

export interface Workshop {
  /** A folder of the experiment's own. */
  readonly folder: string;
  /** Makes a set of its specification; `large` ones are smaller in a quick run. */
  make(name: string, changes: Partial<SetSpec>, size?: 'large' | 'as said'): StoredSet;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const APP_DOCUMENTS = 4;

export interface Scale {
  /** How much smaller large sets are than they should be. */
  readonly divisor: number;
  /** The most documents of other sets. */
  readonly most: number;
}

export function createWorkshop(folder: string, { divisor, most }: Scale): Workshop {
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    make(name, changes, size = 'large') {
      const full = specOf(changes);
      const fewer = Math.max(APP_DOCUMENTS, Math.round(full.documents / divisor / APP_DOCUMENTS) * APP_DOCUMENTS);
      const spec = { ...full, documents: size === 'large' ? fewer : Math.min(full.documents, most) };
      const set = generate(spec);
      writeSet(set, join(folder, name));
      const [first] = set.files;
      const path = set.files.length === 1 && first !== undefined ? join(folder, name, first.path) : join(folder, name);
      return { ...set, word: quote(path), text: set.files.length === 1 ? (first?.text ?? '') : '' };
    },
  };
}

/** Writes files, by path, into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A bundle, as a word of bash; `node` comes before it. */
export function bundle(name: 'rollstamp' | 'rollstamp-krm'): string {
  const path = bundlePath(name);
  if (!existsSync(path)) throw new NotReady(`not built: there is no dist/${name}.cjs`);
  return quote(path);
}

export function bundlePath(name: string): string {
  return join(root, 'dist', `${name}.cjs`);
}

export function processPath(name: string): string {
  return join(root, 'bench', 'processes', name);
}

/** A tool of the end-to-end tests. */
export function toolPath(name: ToolName): string {
  try {
    return tool(name);
  } catch {
    throw new NotReady(`${name} is not installed: run scripts/e2e-tools.sh`);
  }
}

/** The PATH on which tools go by their own names, and `node` is the Node.js that runs this. */
export function pathWith(...names: readonly ToolName[]): string {
  const folders = [process.execPath, ...names.map(toolPath)].map((path) => dirname(path));
  return [...folders, process.env['PATH'] ?? ''].join(delimiter);
}

/** `node -e 0`: what starting Node.js costs. */
export const START: Command = { name: 'node -e 0', line: 'node -e 0', findProblem: prints('') };

/** The unit of figures that compare with it. */
export const NODE = '× node -e 0';

/** `loadAll(readFileSync(…))` of js-yaml. */
export function loadAllOf({ word, documents, text }: StoredSet, holds: number = documents): Command {
  const script = text === '' ? 'load-folder.mjs' : 'load-all.mjs';
  return {
    name: 'loadAll',
    line: `node ${quote(processPath(script))} ${word}`,
    findProblem: prints(`${String(holds)}\n`),
  };
}

/** What people write by hand. */
export function handMadeOf({ word, workloads }: StoredSet): Command {
  return {
    name: 'hand-made',
    line: `${quote(processPath('hand-made.sh'))} ${word}`,
    findProblem: (output) => {
      const found =
        output.toString('latin1').match(/^ {6}annotations:\n {8}checksum\/config: "[0-9a-f]{32}"$/gm)?.length ?? 0;
      return found === workloads ? undefined : `${String(found)} digests instead of ${String(workloads)}`;
    },
  };
}

export function prints(expected: string): NonNullable<Command['findProblem']> {
  return (output) => (output.toString() === expected ? undefined : 'it printed something else than it should');
}

const STAMP = /(?:configmap|secret)\.rollstamp\.io\/[a-z0-9.-]+"?: "?[0-9a-f]{32}\b/g;

/** Judges an output by the stamps in it. */
export function holdsStamps(count: number): NonNullable<Command['findProblem']> {
  return (output) => {
    const found = output.toString('latin1').match(STAMP)?.length ?? 0;
    return found === count ? undefined : `${String(found)} stamps instead of ${String(count)}`;
  };
}
