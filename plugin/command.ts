/** `stamp`, `check` and `explain` on the command line. SPEC §7, §8. */
import { InputError, UsageError } from '../lib/errors.ts';
import { escaped } from '../lib/findings.ts';
import { check } from './check.ts';
import { EXIT } from './exit.ts';
import { explain } from './explain.ts';
import type { Io } from './io.ts';
import { printInputError } from './print.ts';
import { parseArguments } from './program.ts';
import { stamp } from './stamp.ts';

const COMMANDS = { stamp, check, explain } as const;

/** Runs one of the commands, or shows help, and returns the exit code. Throws only for bugs of ours. */
export async function command(argv: readonly string[], io: Io): Promise<number> {
  try {
    const request = await parseArguments(argv, io);
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
