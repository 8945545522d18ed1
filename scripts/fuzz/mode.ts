/** What every kind of fuzzing has in common. */
import type { Random } from './random.ts';

/** One case. The same seed and index always make the same. */
export interface Input {
  readonly index: number;
  readonly text: string;
  /** Chooses options and what is done. */
  readonly variant: number;
}

/** What became of a case. */
export interface Verdict {
  /** What the summary counts. */
  readonly label: string;
  readonly difference?: Difference;
}

export interface Difference {
  /** While a case is made smaller, this stays. */
  readonly kind: string;
  readonly detail: string;
}

export interface Mode {
  readonly name: 'kubectl' | 'readers' | 'bytes';
  /** How many cases a plain `npm run fuzz` tries. */
  readonly documents: number;
  /** How a text becomes the bytes of a file. */
  readonly encoding: 'utf8' | 'latin1';
  /** So many cases are judged together. */
  readonly batch: number;
  make(random: Random, index: number): Input;
  judge(inputs: readonly Input[]): Promise<readonly Verdict[]>;
}

/** An exception that nobody expects. */
export function crash(thrown: unknown): Verdict {
  const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { label: 'crash', difference: { kind: `crash: ${detail.split('\n')[0] ?? ''}`, detail } };
}
