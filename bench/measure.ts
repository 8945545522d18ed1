/** Runs a command in a shell, as people do, and measures it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Times } from './statistics.ts';

/** A line of bash. `node` in it is the Node.js that runs this; everything else comes from the PATH, or has one. */
export interface Command {
  readonly name: string;
  readonly line: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is wrong with what it printed; undefined where nothing is. */
  readonly findProblem?: (output: Buffer) => string | undefined;
}

/** `node` is a function, so that it can be told to preload something without telling its children. */
const SCRIPT = `set -o pipefail
preload=()
[[ -n \${BENCH_PRELOAD-} ]] && preload=(--import "$BENCH_PRELOAD")
node() { "$BENCH_NODE" "\${preload[@]}" "$@"; }
TIMEFORMAT='%3R %3U %3S'
time { eval "$1"; } >"$2" 2>"$3"`;

const PRELOAD = pathToFileURL(fileURLToPath(new URL('processes/peak.mjs', import.meta.url))).href;

const CLEAN = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:ROLLSTAMP|BENCH|NODE|ARGOCD)_|^FORCE_COLOR$/.test(name)),
);

export interface Measured extends Times {
  readonly output: Buffer;
  /** Bytes, of each Node.js process of the line; none unless asked for. */
  readonly peaks: readonly number[];
}

/**
 * Runs a command to its end.
 *
 * @param folder For the output, and the working directory.
 * @throws Error where the command fails, or prints what it should not
 */
export function measure(command: Command, folder: string, { withPeak }: { readonly withPeak: boolean }): Measured {
  const [output, errors, peaks] = ['output', 'errors', 'peaks'].map((name) => join(folder, `.bench-${name}`));
  if (output === undefined || errors === undefined || peaks === undefined) throw new Error('no names');
  rmSync(peaks, { force: true });
  rmSync(output, { force: true });
  const env = {
    ...CLEAN,
    ...command.env,
    LC_ALL: 'C',
    BENCH_NODE: process.execPath,
    ...(withPeak ? { BENCH_PRELOAD: PRELOAD, BENCH_PEAK: peaks } : {}),
  };
  const { status, stderr, error } = spawnSync('bash', ['-c', SCRIPT, 'bench', command.line, output, errors], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (error !== undefined) throw error;
  const failed = (problem: string): Error => {
    const told = existsSync(errors) ? readFileSync(errors, 'utf8').slice(0, 2000) : '';
    return new Error(`${command.name}: ${problem}\n  ${command.line}\n${told}${stderr}`);
  };
  if (status !== 0) throw failed(`exit code ${String(status)}`);
  const [wall, user, system] = (/^(\d+\.\d{3}) (\d+\.\d{3}) (\d+\.\d{3})$/m.exec(stderr) ?? []).slice(1).map(Number);
  if (wall === undefined || user === undefined || system === undefined) throw failed('bash did not tell the time');
  const printed = readFileSync(output);
  const problem = command.findProblem?.(printed);
  if (problem !== undefined) throw failed(problem);
  return { wall, cpu: user + system, output: printed, peaks: withPeak ? numbersIn(peaks) : [] };
}

function numbersIn(file: string): readonly number[] {
  return readFileSync(file, 'utf8').trim().split('\n').map(Number);
}

/** A word of bash that stands for exactly that text. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
