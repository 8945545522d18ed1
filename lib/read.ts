/** Stage: paths to sets of files. The only reader of the file system. SPEC §2. */
import { isUtf8 } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { globSync, hasMagic } from 'glob';
import { minimatch } from 'minimatch';
import { InputError, UsageError } from './errors.ts';
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { LIMITS } from './limits.ts';
import { byCodeUnit } from './sort.ts';
import type { InputFile } from './types.ts';

/** Files that are looked at together. */
export interface FileSet {
  /** The directory as the user wrote it; undefined for the set of named files. */
  readonly directory: string | undefined;
  readonly files: readonly InputFile[];
  /** Findings about the directory itself. */
  readonly drafts: readonly Draft[];
}

export interface ReadOptions {
  readonly cwd: string;
  /** Globs, against the path in the directory and against the path as findings show it. */
  readonly exclude: readonly string[];
  readonly tracked: boolean;
  readonly allowUnrendered: boolean;
  /** Reads standard input for the path `-`. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Called before each file is read. */
  readonly onFile?: (path: string) => void;
}

/**
 * Reads the sets that paths name: one for all files, one for each directory.
 *
 * @throws UsageError for a path that does not exist, a directory without manifests, a file in two sets; InputError for
 * a file that cannot be read as UTF-8 text, or too much of it.
 */
export async function readSets(paths: readonly string[], options: ReadOptions): Promise<readonly FileSet[]> {
  const { named, directories } = sortPaths(paths, options);
  const sets: FileSet[] = [];
  const owners = new Map<string, string>();
  const budget = { left: LIMITS.input };
  if (named.length > 0) {
    const files: InputFile[] = [];
    for (const path of named) {
      if (path !== '-') claim(path, 'the files that are named', { owners, options });
      const bytes = path === '-' ? await options.readStdin() : readBytes(path, options, budget);
      files.push({ path, text: toText(path, bytes) });
    }
    sets.push({ directory: undefined, files, drafts: [] });
  }
  for (const directory of directories) sets.push(readDirectory(directory, { options, owners, budget }));
  return sets;
}

interface Sorted {
  readonly named: readonly string[];
  readonly directories: readonly string[];
}

function sortPaths(paths: readonly string[], options: ReadOptions): Sorted {
  const named = new Set<string>();
  const directories = new Set<string>();
  for (const path of paths.flatMap((one) => expand(one, options))) {
    if (path !== '-' && statOf(path, options).isDirectory()) directories.add(path);
    else named.add(path);
  }
  const isTracked = options.tracked ? trackedFiles('.', options.cwd) : undefined;
  const kept = [...named].filter((path) => isTracked === undefined || isTracked.has(resolve(options.cwd, path)));
  return { named: kept, directories: [...directories] };
}

/** A path that exists stands for itself, a pattern for what it matches. */
function expand(path: string, { cwd }: ReadOptions): readonly string[] {
  if (path === '-' || statSync(resolve(cwd, path), { throwIfNoEntry: false }) !== undefined) return [path];
  const found = hasMagic(path) ? globSync(path, { cwd, dot: false }).toSorted(byCodeUnit) : [];
  if (found.length > 0) return found;
  throw new UsageError(`${path}: there is no such file or directory`);
}

function statOf(path: string, { cwd }: ReadOptions): ReturnType<typeof statSync> & object {
  const stat = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (stat === undefined) throw new UsageError(`${path}: there is no such file or directory`);
  return stat;
}

interface Claim {
  readonly owners: Map<string, string>;
  readonly options: ReadOptions;
}

/** A file belongs to one set, however its path is written. */
function claim(path: string, owner: string, { owners, options }: Claim): void {
  const real = realpathSync(resolve(options.cwd, path));
  const other = owners.get(real);
  if (other !== undefined && other !== owner) {
    throw new UsageError(`${path} is in two sets, ${other} and ${owner}: name directories that do not overlap`);
  }
  owners.set(real, owner);
}

interface Budget {
  left: number;
}

function readDirectory(
  directory: string,
  {
    options,
    owners,
    budget,
  }: { readonly options: ReadOptions; readonly owners: Map<string, string>; readonly budget: Budget },
): FileSet {
  const walk: Walk = { root: directory, options, found: [], drafts: [] };
  walkDirectory(directory, walk);
  const tracked = options.tracked ? trackedFiles(directory, options.cwd) : undefined;
  const paths = walk.found.filter((path) => tracked?.has(resolve(options.cwd, path)) ?? true).toSorted(byCodeUnit);
  if (paths.length === 0) {
    throw new UsageError(
      `${directory}: the directory holds no ${options.tracked ? 'tracked ' : ''}manifests (*.yaml, *.yml, *.json); name the directory that holds the render`,
    );
  }
  const files = paths.map((path): InputFile => {
    claim(path, directory, { owners, options });
    return { path, text: toText(path, readBytes(path, options, budget)), walked: true };
  });
  return { directory, files, drafts: options.allowUnrendered ? [] : walk.drafts };
}

interface Walk {
  readonly root: string;
  readonly options: ReadOptions;
  readonly found: string[];
  readonly drafts: Draft[];
}

const MANIFEST = /\.(?:yaml|yml|json)$/;
const SKIPPED = new Set(['node_modules', '.git']);
const SOURCES_OF_RENDERS = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization', 'Chart.yaml']);

function walkDirectory(directory: string, walk: Walk): void {
  const { options, root } = walk;
  for (const entry of listDirectory(directory, options)) {
    const path = join(directory, entry.name);
    if (isExcluded(path, { root, exclude: options.exclude })) continue;
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) walkDirectory(path, walk);
      continue;
    }
    if (SOURCES_OF_RENDERS.has(entry.name)) walk.drafts.push(findings.notRendered(directory, entry.name));
    if (!MANIFEST.test(entry.name)) continue;
    const isFile = entry.isSymbolicLink() ? statOf(path, options).isFile() : entry.isFile();
    if (isFile) walk.found.push(path);
  }
}

function listDirectory(directory: string, { cwd }: ReadOptions): ReturnType<typeof listSync> {
  try {
    return listSync(resolve(cwd, directory));
  } catch (error) {
    throw new InputError('unreadable', `cannot be read (${codeOf(error)})`, { path: directory, cause: error });
  }
}

function listSync(
  path: string,
): { name: string; isDirectory(): boolean; isFile(): boolean; isSymbolicLink(): boolean }[] {
  return readdirSync(path, { withFileTypes: true });
}

function isExcluded(
  path: string,
  { root, exclude }: { readonly root: string; readonly exclude: readonly string[] },
): boolean {
  if (exclude.length === 0) return false;
  const names = [relative(root, path), path].map((name) => name.split(sep).join('/'));
  return exclude.some((glob) => names.some((name) => minimatch(name, glob, { dot: true })));
}

/** Absolute paths of what git tracks in a directory. */
function trackedFiles(directory: string, cwd: string): ReadonlySet<string> {
  const base = resolve(cwd, directory);
  try {
    const listed = execFileSync('git', ['-C', base, 'ls-files', '-z', '--', '.'], {
      encoding: 'utf8',
      maxBuffer: LIMITS.input,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Set(
      listed
        .split('\0')
        .filter((path) => path !== '')
        .map((path) => resolve(base, path)),
    );
  } catch (error) {
    throw new UsageError(
      `${directory}: git cannot list its tracked files; run it in a git repository, or without --tracked`,
      { cause: error },
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

function readBytes(path: string, options: ReadOptions, budget: Budget): Uint8Array {
  options.onFile?.(path);
  try {
    const { size } = statOf(path, options);
    if (Number(size) > budget.left) throw tooLarge(path);
    const bytes = readFileSync(resolve(options.cwd, path));
    budget.left -= bytes.length;
    if (budget.left < 0) throw tooLarge(path);
    return bytes;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('unreadable', `cannot be read (${codeOf(error)})`, { path, cause: error });
  }
}

/** The input is beyond what one run takes. */
export function tooLarge(path: string): InputError {
  return new InputError('limit', 'the input is larger than 256 MiB: stamp it in several sets', { path });
}

/** Bytes to text; the byte order mark stays. */
function toText(path: string, bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new InputError('not-utf8', 'is not UTF-8 but UTF-16: save it as UTF-8', { path });
  if (bytes.includes(0))
    throw new InputError('binary', 'is a binary file (it holds NUL bytes), not a manifest', { path });
  if (!isUtf8(bytes)) throw new InputError('not-utf8', 'is not UTF-8: save it as UTF-8', { path });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
