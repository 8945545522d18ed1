/** Processes, folders and git repositories for end-to-end tests. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** Everything that tests make lies here, and is removed at the end. */
export const temporary: string = mkdtempSync(join(tmpdir(), 'rollstamp-e2e-'));
process.on('exit', () => {
  rmSync(temporary, { recursive: true, force: true });
});

/** A new folder with files, by path. */
export function folderOf(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(temporary, 'folder-'));
  writeFilesTo(folder, files);
  return folder;
}

export function writeFilesTo(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The texts of all files below a folder, by path, without git's own. */
export function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).includes('/.git/'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.toSorted().map((name) => [name.slice(folder.length + 1), readFileSync(name, 'utf8')]),
  );
}

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Both outputs; standard output first. */
  readonly output: string;
  readonly stdout: string;
  readonly stderr: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Nothing of the user's git, colours or options; commits get the same id on every machine. */
export const PLAIN: Environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:ROLLSTAMP|GIT|INPUT|GITHUB)_/.test(name))),
  FORCE_COLOR: undefined,
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

export interface Place {
  readonly cwd: string;
  readonly env?: Environment;
  readonly input?: string;
}

/** Runs a command to its end. */
export function run(command: readonly string[], { cwd, env = PLAIN, input }: Place): Outcome {
  const [program = '', ...args] = command;
  const { status, signal, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] as const } : { input }),
  });
  if (error !== undefined) throw error;
  return { code: status, signal, stdout, stderr, output: `${stdout}${stderr}` };
}

/** Runs a command that has to succeed, and gives what it prints. */
export function succeed(command: readonly string[], place: Place): string {
  const { code, stdout, output } = run(command, place);
  if (code !== 0) throw new Error(`${command.join(' ')} gave ${String(code)}:\n${output}`);
  return stdout;
}

/** The bundle, as a hook or a CI job runs it. */
export function rollstamp(args: readonly string[], place: Place): Outcome {
  return run([process.execPath, join(root, 'dist', 'rollstamp.cjs'), ...args], place);
}

/** A git repository with everything committed. */
export function repositoryOf(files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files);
  succeed(['git', 'init', '--quiet', '--initial-branch=main'], { cwd: folder });
  commitAll(folder, 'Begin');
  return folder;
}

export function commitAll(folder: string, message: string): void {
  succeed(['git', 'add', '--all'], { cwd: folder });
  succeed(['git', 'commit', '--quiet', '--no-verify', '--message', message], { cwd: folder });
}

let clone: string | undefined;

/**
 * This repository as somebody else gets it: a git repository with the files of the working tree, without those that git
 * ignores. The tag `v0.1.0` is what scripts/release-commit.mjs makes of it, `head` is the commit itself.
 */
export function cloneOfWorkingTree(): string {
  clone ??= makeClone();
  return clone;
}

function makeClone(): string {
  const folder = folderOf();
  const list = ['git', 'ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  for (const name of succeed(list, { cwd: root }).split('\0')) {
    if (name === '' || !existsSync(join(root, name))) continue;
    cpSync(join(root, name), join(folder, name), { verbatimSymlinks: true });
  }
  succeed(['git', 'init', '--quiet', '--initial-branch=main'], { cwd: folder });
  commitAll(folder, 'As it is');
  succeed(['git', 'tag', 'head'], { cwd: folder });
  const release = succeed([process.execPath, 'scripts/release-commit.mjs'], { cwd: folder }).trim();
  succeed(['git', 'tag', 'v0.1.0', release], { cwd: folder });
  return folder;
}
