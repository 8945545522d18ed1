/** Runs one kind of fuzzing over a range of cases. */
import type { Difference, Input, Mode, Verdict } from './mode.ts';
import { Random } from './random.ts';
import { shrink } from './shrink.ts';

export interface Range {
  readonly seed: number;
  readonly start: number;
  readonly documents: number;
}

export interface Found {
  readonly input: Input;
  readonly difference: Difference;
}

export interface Summary {
  /** Label to number of cases, and to the index of the first one. */
  readonly counts: ReadonlyMap<string, { readonly count: number; readonly first: number }>;
  /** By index. */
  readonly found: readonly Found[];
}

/** Batches that are judged at a time: kubectl works while the next documents are made. */
const WORKERS = 2;

function makeInput(mode: Mode, seed: number, index: number): Input {
  return mode.make(new Random(seed, index), index);
}

export async function runMode(
  mode: Mode,
  { seed, start, documents }: Range,
  onProgress: (done: number) => void = () => undefined,
): Promise<Summary> {
  const counts = new Map<string, { count: number; first: number }>();
  const found: Found[] = [];
  const end = start + documents;
  let next = start;
  let done = 0;
  const tell = (input: Input, { label, difference }: Verdict): void => {
    const row = counts.get(label) ?? { count: 0, first: input.index };
    counts.set(label, { count: row.count + 1, first: Math.min(row.first, input.index) });
    if (difference !== undefined) found.push({ input, difference });
  };
  const work = async (): Promise<void> => {
    while (next < end) {
      const from = next;
      next = Math.min(from + mode.batch, end);
      const inputs = Array.from({ length: next - from }, (_, offset) => makeInput(mode, seed, from + offset));
      const verdicts = await mode.judge(inputs);
      for (const [offset, input] of inputs.entries()) tell(input, verdicts[offset] ?? { label: 'nothing' });
      done += inputs.length;
      onProgress(done);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return { counts, found: found.toSorted((a, b) => a.input.index - b.input.index) };
}

/** A smaller case with a difference of the same kind. */
export async function shrinkFound(mode: Mode, { input, difference }: Found): Promise<Found> {
  const judge = async (texts: readonly string[]): Promise<readonly Verdict[]> =>
    mode.judge(texts.map((text) => ({ ...input, text })));
  const text = await shrink(input.text, async (texts) =>
    (await judge(texts)).map((verdict) => verdict.difference?.kind === difference.kind),
  );
  const [verdict] = await judge([text]);
  return { input: { ...input, text }, difference: verdict?.difference ?? difference };
}
