/** What is made of repeated measurements. */

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws Error for no values at all, and for values that are not numbers */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0 || values.some((value) => !Number.isFinite(value))) {
    throw new Error(`no spread of ${JSON.stringify(values)}`);
  }
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[Math.max(0, Math.min(index, sorted.length - 1))] ?? 0;
  const middle = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, min: at(0), max: at(sorted.length - 1) };
}

/** What one process, or a few in a pipe, took: seconds of the clock, and of all processors together. */
export interface Times {
  readonly wall: number;
  readonly cpu: number;
}

/** The times of each command in one round, by the command's name. */
export type Round = Readonly<Record<string, Times>>;

/** A figure made of the times of one round, the same for wall and CPU time: `(of) => of('a') / of('b')`. */
export type Formula = (of: (command: string) => number) => number;

/**
 * The figure in each round, and the spread of that. Commands of one round run right after one another, so noise that
 * lasts hits all of them, and cancels out.
 */
export function evaluate(rounds: readonly Round[], formula: Formula): Readonly<Record<keyof Times, Spread>> {
  const each = (kind: keyof Times): readonly number[] =>
    rounds.map((round) =>
      formula((command) => {
        const times = round[command];
        if (times === undefined) throw new Error(`${command} was not run`);
        // The clock of `time` counts milliseconds: nothing takes none.
        return Math.max(times[kind], 0.001);
      }),
    );
  return { wall: spreadOf(each('wall')), cpu: spreadOf(each('cpu')) };
}

export type Verdict = 'stretch' | 'met' | 'missed' | '';

/** How a figure stands to what it should be at most. */
export function judge(
  figure: number,
  { goal, stretch }: { readonly goal?: number; readonly stretch?: number },
): Verdict {
  if (goal === undefined) return '';
  if (stretch !== undefined && figure <= stretch) return 'stretch';
  return figure <= goal ? 'met' : 'missed';
}
