/** What the bench is asked to do. */
import { parseArgs } from 'node:util';

export type Mode = 'full' | 'quick' | 'smoke';

export interface Request {
  readonly mode: Mode;
  readonly rows: RegExp;
  readonly runs: number | undefined;
  readonly json: string | undefined;
  readonly keep: string | undefined;
  readonly update: boolean;
}

export const HELP = `Measures Rollstamp against its peers, each as whole processes that take turns. Asserts no times.

  npm run bench                     everything, about five minutes
  npm run bench -- --quick          about 30 seconds: smaller sets, fewer rounds, goals are not judged
  npm run bench -- --smoke          each command once, on tiny sets: shows that the bench works
  npm run bench -- --update         writes the table of bench/README.md as well

  --rows PATTERN   only the rows whose id or text matches, and those that are measured with them
  --runs N         rounds for each (5); short processes get three times as many
  --json FILE      writes the results as JSON, too
  --keep DIR       makes the sets there and leaves them

Exits with 1 where a command fails or prints what it should not, with 2 for wrong usage; never for a slow machine.
`;

export class BadArguments extends Error {
  override readonly name = 'BadArguments';
}

/** @throws BadArguments */
export function toRequest(args: readonly string[]): Request | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  if (values.quick && values.smoke) throw new BadArguments('--quick and --smoke do not go together');
  const mode = values.quick ? 'quick' : values.smoke ? 'smoke' : 'full';
  const isPartial = mode !== 'full' || values.rows !== '';
  if (values.update && isPartial)
    throw new BadArguments('--update takes a whole run: leave --quick, --smoke and --rows out');
  const { rows, runs, json, keep, update } = values;
  return { mode, rows: toPattern(rows), runs: runs === undefined ? undefined : toCount(runs), json, keep, update };
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        smoke: { type: 'boolean', default: false },
        update: { type: 'boolean', default: false },
        rows: { type: 'string', default: '' },
        runs: { type: 'string' },
        json: { type: 'string' },
        keep: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    throw new BadArguments(error instanceof Error ? error.message : String(error));
  }
}

function toPattern(text: string): RegExp {
  try {
    return new RegExp(text, 'i');
  } catch {
    throw new BadArguments('--rows takes a regular expression');
  }
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new BadArguments('--runs takes a whole number from 1 on');
  return count;
}
