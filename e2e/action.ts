/** Runs the GitHub Action as GitHub does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PLAIN, cloneOfWorkingTree, root, run } from './shell.ts';
import type { Environment } from './shell.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** action.yml. */
export const ACTION: Action = toAction(parse(readFileSync(join(root, 'action.yml'), 'utf8')));

function toAction(value: unknown): Action {
  if (isAction(value)) return value;
  throw new Error('action.yml has no inputs, outputs or runs');
}

function isAction(value: unknown): value is Action {
  return typeof value === 'object' && value !== null && ['inputs', 'outputs', 'runs'].every((key) => key in value);
}

export type Inputs = Readonly<Record<string, string>>;

/** The variables of all inputs, as the runner makes them. */
function variablesOf(inputs: Inputs): Environment {
  const undeclared = Object.keys(inputs).filter((name) => !Object.hasOwn(ACTION.inputs, name));
  if (undeclared.length > 0) throw new Error(`action.yml does not declare ${undeclared.join(', ')}`);
  return Object.fromEntries(
    Object.entries(ACTION.inputs).map(([name, { default: value = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? value,
    ]),
  );
}

/** Runs the action out of a clone, in a workspace of its own. */
export function act(
  inputs: Inputs,
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Environment },
): { readonly code: number; readonly log: string } {
  const main = join(cloneOfWorkingTree(), ACTION.runs.main);
  const runner = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd };
  const { code, stdout, stderr } = run([process.execPath, main], {
    cwd,
    env: { ...PLAIN, ...runner, ...variablesOf(inputs), ...env },
  });
  if (stderr !== '') throw new Error(stderr);
  return { code: code ?? -1, log: stdout };
}
