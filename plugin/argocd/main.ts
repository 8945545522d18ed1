/** `rollstamp argocd generate|parameters`: a config management plugin of Argo CD. SPEC §10. */
import { InputError, UsageError } from '../../lib/errors.ts';
import { shown } from '../../lib/findings.ts';
import { EXIT, INTERRUPTED } from '../exit.ts';
import type { Io } from '../io.ts';
import { Interrupted } from './child.ts';
import { generate } from './generate.ts';
import { GENERATE_HELP, HELP, PARAMETERS_HELP } from './help.ts';
import { Told } from './output.ts';
import { parameters } from './parameters.ts';

const COMMANDS: Readonly<
  Record<string, { readonly run: (io: Io, told: Told) => number | Promise<number>; readonly help: string }>
> = {
  generate: { run: generate, help: GENERATE_HELP },
  parameters: { run: parameters, help: PARAMETERS_HELP },
};

/** Runs a command of the plugin and returns its exit code. Throws only for bugs of ours. */
export async function argocd(argv: readonly string[], io: Io): Promise<number> {
  const told = new Told();
  try {
    return await main(argv, io, told);
  } catch (error) {
    if (error instanceof Interrupted) return INTERRUPTED[error.signal];
    if (error instanceof UsageError) {
      told.line(`rollstamp argocd: ${error.message}`);
      return EXIT.usage;
    }
    if (error instanceof InputError) told.inputError(error);
    else if (isSystemError(error))
      told.line(`error: a file of the application cannot be read (${error.code}) [unreadable]`);
    else throw error;
    return EXIT.input;
  } finally {
    told.write(io.stderr);
  }
}

async function main([name = '', ...rest]: readonly string[], io: Io, told: Told): Promise<number> {
  if (isHelp(name)) {
    io.stdout.write(HELP);
    return EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const what = name === '' ? 'name a command' : `unknown command ${shown(name)}`;
    throw new UsageError(`${what}; the commands are generate and parameters; see rollstamp argocd --help`);
  }
  const [argument] = rest;
  if (argument === undefined) return command.run(io, told);
  if (!isHelp(argument)) {
    throw new UsageError(`${name} takes no arguments; options are parameters of the Application, or variables`);
  }
  io.stdout.write(command.help);
  return EXIT.done;
}

/** What the file system says of files that nobody may read, or that go while they are read. Its message holds a path. */
function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

function isHelp(argument: string): boolean {
  return ['-h', '--help', 'help'].includes(argument);
}
