/** Stage: paths to sets of files. The only reader of the file system. SPEC §2. */
import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { globSync, hasMagic } from 'glob';
import { minimatch } from 'minimatch';
import { InputError, UsageError } from './errors.ts';
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { LIMITS } from './limits.ts';
import { readUpTo, toText, tooLarge } from './read-file.ts';
import { byCodeUnit } from './sort.ts';
import { trackedIn } from './tracked.ts';
import type { Tracked } from './tracked.ts';
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
    for (const path of claim(named, 'the files that are named', { owners, options })) {
      const bytes = path === '-' ? await options.readStdin() : readBytes(path, options, budget);
      files.push({ path, text: toText(path, bytes), decoded: true });
    }
    sets.push({ directory: undefined, files, drafts: [] });
  }
  for (const [directory, isNamed] of directories) {
    const set = readDirectory(directory, { isNamed, options, owners, budget });
    if (set !== undefined) sets.push(set);
  }
  return sets;
}

interface Sorted {
  readonly named: readonly string[];
  /** With whether the user named it; otherwise a pattern found it. */
  readonly directories: ReadonlyMap<string, boolean>;
}

function sortPaths(paths: readonly string[], options: ReadOptions): Sorted {
  const named = new Set<string>();
  const directories = new Map<string, boolean>();
  for (const path of paths) {
    const expanded = expand(path, options);
    for (const one of expanded) {
      if (one === '-' || !isDirectory(one, options)) named.add(one);
      else directories.set(one, directories.get(one) === true || one === path);
    }
  }
  const kept = options.tracked ? keepTracked([...named], options) : [...named];
  if (named.size > 0 && kept.length + directories.size === 0) {
    throw new UsageError('git tracks none of the files that are named: add them, or leave --tracked out');
  }
  return { named: kept, directories };
}

/** A path that exists stands for itself, a pattern for what it matches. */
function expand(path: string, options: ReadOptions): readonly string[] {
  if (path === '-' || findStat(path, options) !== undefined) return [path];
  if (options.tracked && isDeleted(path, options)) return [];
  if (!hasMagic(path, { magicalBraces: true })) throw new UsageError(`${path}: there is no such file or directory`);
  const found = match(path, options);
  if (found.length > 0) return found;
  throw new UsageError(`${path}: the pattern matches no ${options.tracked ? 'tracked ' : ''}file or directory`);
}

/**
 * What a pattern matches: directories and manifests, and other files only where there is neither. As in a walk, links
 * to directories are not entered.
 */
function match(pattern: string, options: ReadOptions): readonly string[] {
  const { cwd, tracked } = options;
  const known = tracked ? trackedIn('.', cwd) : undefined;
  const found = globSync(pattern, { cwd, dot: false })
    .filter((path) => isInGit(resolve(cwd, path), known) && isRegular(path, options))
    .filter((path) => !(isDirectory(path, options) && isLink(path, options)))
    .toSorted(byCodeUnit);
  const manifests = found.filter((path) => MANIFEST.test(path) || isDirectory(path, options));
  return manifests.length > 0 ? manifests : found;
}

/** False for pipes and devices: one that is named is read, one that is found could block. */
function isRegular(path: string, options: ReadOptions): boolean {
  const stat = findStat(path, options);
  return stat === undefined || stat.isFile() || stat.isDirectory();
}

function isDirectory(path: string, options: ReadOptions): boolean {
  return findStat(path, options)?.isDirectory() === true;
}

/** True for a path that git still tracks though it is gone from the working tree. */
function isDeleted(path: string, { cwd }: ReadOptions): boolean {
  return isInGit(resolve(cwd, path), trackedIn('.', cwd));
}

function isInGit(full: string, known: Tracked | undefined): boolean {
  return known === undefined || known.files.has(full) || known.folders.has(full);
}

/** Follows links; undefined where there is nothing. */
function findStat(path: string, { cwd }: Pick<ReadOptions, 'cwd'>): Stats | undefined {
  try {
    return statSync(resolve(cwd, path));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new InputError('unreadable', `cannot be read (${code})`, { path, cause: error });
  }
}

interface Claim {
  readonly owners: Map<string, string>;
  readonly options: ReadOptions;
}

/**
 * A file belongs to one set, however its path is written, and is there once: by its own path if that is among those
 * given, rather than through a symbolic link, which cannot be written.
 */
function claim(paths: readonly string[], owner: string, { owners, options }: Claim): readonly string[] {
  const chosen = new Map<string, string>();
  for (const path of paths) {
    if (path === '-') continue;
    const real = realPath(path, options);
    const other = owners.get(real);
    if (other !== undefined && other !== owner) {
      throw new UsageError(`${path} is in two sets, ${other} and ${owner}: name directories that do not overlap`);
    }
    owners.set(real, owner);
    const known = chosen.get(real);
    if (known === undefined || isLink(known, options)) chosen.set(real, path);
  }
  const kept = new Set(chosen.values());
  return paths.filter((path) => path === '-' || kept.has(path));
}

/** Where links lead. A name that is not UTF-8 comes from the system with other characters, and leads nowhere. */
function realPath(path: string, { cwd }: ReadOptions): string {
  try {
    return realpathSync(resolve(cwd, path));
  } catch (error) {
    const isMangled = path.includes('\uFFFD') && codeOf(error) === 'ENOENT';
    const message = isMangled
      ? 'has a name that is not UTF-8: rename it, or leave it out with --exclude'
      : `cannot be read (${codeOf(error)})`;
    throw new InputError('unreadable', message, { path, cause: error });
  }
}

function isLink(path: string, { cwd }: ReadOptions): boolean {
  return lstatSync(resolve(cwd, path)).isSymbolicLink();
}

interface Budget {
  left: number;
}

interface DirectoryContext extends Claim {
  readonly isNamed: boolean;
  readonly budget: Budget;
}

/** The set of a directory; undefined where it has no manifests and nobody said that it should. */
function readDirectory(directory: string, { isNamed, options, owners, budget }: DirectoryContext): FileSet | undefined {
  const tracked = options.tracked ? trackedIn(directory, options.cwd) : undefined;
  const walk: Walk = { root: directory, options, tracked, found: [], drafts: [] };
  walkDirectory(directory, walk);
  const paths = walk.found.toSorted(byCodeUnit);
  if (paths.length === 0) {
    const isEmptied =
      tracked !== undefined &&
      [...tracked.files].some((path) => MANIFEST.test(path) && findStat(path, options) === undefined);
    if (isEmptied || !isNamed) return undefined;
    throw new UsageError(
      `${directory}: the directory holds no ${options.tracked ? 'tracked ' : ''}manifests (*.yaml, *.yml, *.json); name the directory that holds the render`,
    );
  }
  const files = claim(paths, directory, { owners, options }).map((path): InputFile => {
    return { path, text: toText(path, readBytes(path, options, budget)), walked: true, decoded: true };
  });
  return { directory, files, drafts: options.allowUnrendered ? [] : walk.drafts };
}

interface Walk {
  readonly root: string;
  readonly options: ReadOptions;
  /** What git tracks here, where nothing else counts. */
  readonly tracked: Tracked | undefined;
  readonly found: string[];
  readonly drafts: Draft[];
}

const MANIFEST = /\.(?:yaml|yml|json)$/;
const SKIPPED = new Set(['node_modules', '.git']);
const SOURCES_OF_RENDERS = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization', 'Chart.yaml']);

function walkDirectory(directory: string, walk: Walk): void {
  const { options, root, tracked } = walk;
  for (const entry of listDirectory(directory, options)) {
    const path = join(directory, entry.name);
    if (!isInGit(resolve(options.cwd, path), tracked)) continue;
    if (isExcluded(path, { root, exclude: options.exclude })) continue;
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) walkDirectory(path, walk);
      continue;
    }
    if (SOURCES_OF_RENDERS.has(entry.name)) walk.drafts.push(findings.notRendered(directory, entry.name));
    if (!MANIFEST.test(entry.name)) continue;
    const isFile = entry.isSymbolicLink() ? leadsToFile(path, options) : entry.isFile();
    if (isFile) walk.found.push(path);
  }
}

function leadsToFile(path: string, options: ReadOptions): boolean {
  const stat = findStat(path, options);
  if (stat !== undefined) return stat.isFile();
  throw new InputError('unreadable', 'is a symbolic link to nothing: repair it, or leave it out with --exclude', {
    path,
  });
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

function keepTracked(paths: readonly string[], { cwd }: ReadOptions): readonly string[] {
  if (paths.length === 0) return paths;
  const inside = trackedIn('.', cwd).files;
  return paths.filter((path) => {
    if (path === '-') return true;
    const full = resolve(cwd, path);
    const isInside = full.startsWith(join(resolve(cwd), sep));
    return (isInside ? inside : trackedIn(dirname(full), cwd).files).has(full);
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

function readBytes(path: string, options: ReadOptions, budget: Budget): Uint8Array {
  options.onFile?.(path);
  try {
    const bytes = readUpTo(resolve(options.cwd, path), budget.left);
    if (bytes === undefined) throw tooLarge(path);
    budget.left -= bytes.length;
    return bytes;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('unreadable', `cannot be read (${codeOf(error)})`, { path, cause: error });
  }
}
