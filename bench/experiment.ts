/** What an experiment is: commands that run side by side, and figures that compare them. */
import type { Command } from './measure.ts';
import type { Formula } from './statistics.ts';
import type { Workshop } from './workshop.ts';

interface FigureBase {
  /** Unique; what the option for choosing rows looks at, with `what`. */
  readonly id: string;
  readonly what: string;
  /** What the figure counts, e.g. `× loadAll`. */
  readonly unit: string;
  /** At most that; left out where the figure is there to compare with. */
  readonly goal?: number;
  readonly stretch?: number;
}

/** Made of times, once for the clock and once for the processors. */
export interface TimeFigure extends FigureBase {
  readonly kind: 'time';
  /** The command that it is about. */
  readonly subject: string;
  readonly formula: Formula;
}

/** The peak memory of a command's Node.js processes, over the limit. */
export interface MemoryFigure extends FigureBase {
  readonly kind: 'memory';
  readonly subject: string;
  /** Of several processes: the largest, if nothing is said, each by itself, or all together. */
  readonly of?: 'largest' | 'each' | 'all';
  /** Bytes, for an input of so many. */
  readonly limit: (inputBytes: number) => number;
}

export type Figure = TimeFigure | MemoryFigure;

export interface Prepared {
  readonly commands: readonly Command[];
  /** Of the input of which the figures speak. */
  readonly bytes: number;
  /** Where the commands run. */
  readonly folder: string;
}

export interface Experiment {
  readonly figures: readonly Figure[];
  /** Short processes are measured more often. */
  readonly isShort: boolean;
  /** @throws NotReady where something is not built, or a tool is not installed */
  readonly prepare: (workshop: Workshop) => Prepared;
}

/** A command over another one. */
export function ratio(a: string, b: string): Formula {
  return (of) => of(a) / of(b);
}

/** What a command adds to another one, over a third. */
export function added(a: string, b: string, unit: string): Formula {
  return (of) => (of(a) - of(b)) / of(unit);
}

export function timeFigure(id: string, what: string, rest: Omit<TimeFigure, 'kind' | 'id' | 'what'>): TimeFigure {
  return { kind: 'time', id, what, ...rest };
}
