/** `stamp`, `check` and `explain` on the command line. SPEC §7, §8. */
import { InputError, UsageError } from '../lib/errors.ts';
import { escaped } from '../lib/findings.ts';
import { check } from './check.ts';
import { EXIT } from './exit.ts';
import { explain } from './explain.ts';
import type { Io } from './io.ts';
import { printInputError } from './print.ts';
import { toRequest } from './request.ts';
import type { Request } from './request.ts';
import { stamp } from './stamp.ts';

const COMMANDS = { stamp, check, explain } as const;

/** What to run, or the exit code where help or the version was asked for. */
async function parse(argv: readonly string[], io: Io): Promise<Request | { readonly exitCode: number }> {
  const [name = '', ...paths] = argv;
  // Without an option there is nothing to parse, and commander need not be loaded.
  if (isCommand(name) && paths.every((path) => path === '-' || !path.startsWith('-')))
    return toRequest(name, { paths, flags: {} }, io);
  const { parseArguments } = await import('./program.ts');
  return parseArguments(argv, io);
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

/** Runs one of the commands, or shows help, and returns the exit code. Throws only for bugs of ours. */
export async function command(argv: readonly string[], io: Io): Promise<number> {
  try {
    const request = await parse(argv, io);
    if ('exitCode' in request) return request.exitCode;
    try {
      return await COMMANDS[request.command](request, io);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      printInputError(error, { io, format: request.format });
      return EXIT.input;
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`rollstamp: ${escaped(error.message)}\n${error.example ?? ''}`);
    return EXIT.usage;
  }
}
