/** The GitHub Action: inputs to arguments, the command's JSON to annotations, a job summary and outputs. */
import { appendFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { Finding } from '../lib/types.ts';
import { staleFinding } from './describe.ts';
import { EXIT } from './exit.ts';
import { harmlessJson, workflowCommand } from './print.ts';
import { headlineOf, rollingOf, summaryOf } from './summary.ts';
import type { Output } from './summary.ts';

/** What the action sees of the world. */
export interface ActionIo {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the repository is checked out. */
  readonly cwd: string;
  readonly write: (text: string) => void;
  /** Runs a command line of Rollstamp without standard input. */
  readonly run: (argv: readonly string[], cwd: string) => Promise<Outcome> | Outcome;
}

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the action and returns the exit code of the command. */
export async function action(io: ActionIo): Promise<number> {
  const folder = input(io, 'working-directory') || '.';
  const argv = toArguments(io);
  if (typeof argv === 'string') return refuse(argv, io);
  const { code, stdout, stderr } = await io.run(argv, resolve(io.cwd, folder));
  const text = stdout === '' ? stderr : stdout;
  const output = text.startsWith('{') ? toOutput(JSON.parse(text)) : undefined;
  if (output === undefined) return refuse(text, io, code);
  report(atRoot(output, folder), io);
  return code;
}

function toOutput(value: unknown): Output | undefined {
  return isOutput(value) ? { ...value, findings: value.findings.map(withPaths) } : undefined;
}

function isOutput(value: unknown): value is Output {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1;
}

/** Without any path the command reads standard input, of which there is none here. */
function withPaths(finding: Finding): Finding {
  if (finding.code !== 'no-manifests' || finding.path !== '-') return finding;
  const message =
    'no path is given: name directories in the input paths, one in a line, or in paths of .rollstamp.yaml';
  return { ...finding, message, path: '' };
}

/** GitHub's rule for the names of the variables. */
function input({ env }: ActionIo, name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

function lines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The command line, or what is wrong with the inputs. */
function toArguments(io: ActionIo): readonly string[] | string {
  const command = input(io, 'command') || 'check';
  if (command !== 'check' && command !== 'stamp') return 'the input command takes check or stamp';
  const options = lines(input(io, 'options'));
  if (!options.every((option) => /^--[A-Za-z]/.test(option))) {
    return 'the input options takes one option in a line, e.g. --namespace shop; paths have an input of their own';
  }
  const given = options.flatMap((option) => /^(\S+)\s+(.*)$/.exec(option)?.slice(1) ?? [option]);
  const own = command === 'stamp' ? ['--in-place', '--format', 'json'] : ['--format', 'json'];
  return [command, ...given, ...own, '--', ...lines(input(io, 'paths'))];
}

/** Wrong usage: there is no JSON. */
function refuse(text: string, { write }: ActionIo, code = 0): number {
  const message = text.replace(/^rollstamp: /, '').trimEnd();
  write(`${workflowCommand({ code: 'usage', severity: 'error', message, path: '', line: 0, column: 0 })}\n`);
  return code === 0 ? EXIT.usage : code; // help, for example, is no answer here
}

/** The output with paths as GitHub wants them: from the root of the repository. */
function atRoot(output: Output, folder: string): Output {
  const place = <T extends { readonly path: string }>(one: T): T => ({
    ...one,
    path: one.path === '' || one.path === '-' ? one.path : posix.join(folder, one.path),
  });
  const { findings, workloads } = output;
  return {
    ...output,
    findings: findings.map(place),
    ...(workloads === undefined ? {} : { workloads: workloads.map(place) }),
  };
}

function report(output: Output, io: ActionIo): void {
  const rolling = rollingOf(output);
  const told = output.findings.filter(({ severity }) => severity !== 'info');
  const stale = output.result === 'stale' ? rolling.map(staleFinding) : [];
  for (const finding of [...told, ...stale]) io.write(`${workflowCommand(finding)}\n`);
  io.write(`${headlineOf(output)}\n`);
  const workloads = rolling.map(({ kind, namespace, name, path }) => ({ kind, namespace, name, path }));
  append('GITHUB_STEP_SUMMARY', summaryOf(output), io);
  append(
    'GITHUB_OUTPUT',
    `result=${output.result}\ncount=${String(rolling.length)}\nworkloads=${harmlessJson(JSON.stringify(workloads))}\n`,
    io,
  );
}

/** Appends to the file that a variable names; without the variable, this is not GitHub. */
function append(variable: string, text: string, { env, cwd }: ActionIo): void {
  const file = env[variable] ?? '';
  if (file !== '') appendFileSync(resolve(cwd, file), text);
}
