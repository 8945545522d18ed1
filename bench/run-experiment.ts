/** Runs the commands of an experiment side by side, and makes its figures. */
import { NotReady } from './workshop.ts';
import type { Workshop } from './workshop.ts';
import type { Experiment, Figure, MemoryFigure, Prepared } from './experiment.ts';
import { measure } from './measure.ts';
import { evaluate, judge, spreadOf } from './statistics.ts';
import type { Round, Spread, Verdict } from './statistics.ts';

export interface Result {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  readonly goal?: number;
  readonly stretch?: number;
  /** Undefined where the figure could not be measured; then `note` says why. */
  readonly figure?: Spread;
  readonly note?: string;
  /** The same of processor time; not for memory. */
  readonly cpu?: Spread;
  /** Of the command that the figure is about. */
  readonly seconds?: Spread;
  /** Bytes. */
  readonly peak?: Spread;
  readonly verdict: Verdict;
}

export interface Effort {
  /** Rounds of an experiment with long commands. */
  readonly runs: number;
  /** How often as many rounds short ones get. */
  readonly shortFactor: number;
  readonly peakRuns: number;
  /** False where sets are too small for the goals to mean anything. */
  readonly isJudged: boolean;
  readonly tell: (progress: string) => void;
}

/** @throws Error where a command fails or prints what it should not */
export function runExperiment(experiment: Experiment, workshop: Workshop, effort: Effort): readonly Result[] {
  let prepared: Prepared;
  try {
    prepared = experiment.prepare(workshop);
  } catch (error) {
    if (!(error instanceof NotReady)) throw error;
    const { message } = error;
    return experiment.figures.map((figure) => ({ ...plain(figure), note: message, verdict: '' }));
  }
  const rounds = runRounds(prepared, experiment.isShort ? effort.runs * effort.shortFactor : effort.runs, effort.tell);
  const peaks = runPeaks(experiment, prepared, effort);
  return experiment.figures.map((figure) => {
    const runs = peaks.get(figure.subject);
    const peak = runs === undefined ? undefined : peakOf(runs, figure.kind === 'memory' ? figure.of : undefined);
    const seconds = evaluate(rounds, (of) => of(figure.subject)).wall;
    const made: Made =
      figure.kind === 'time' ? evaluate(rounds, figure.formula) : memoryOf(figure, peak, prepared.bytes);
    const verdict = effort.isJudged ? judge(made.wall.median, figure) : '';
    return {
      ...plain(figure),
      figure: made.wall,
      ...(made.cpu === undefined ? {} : { cpu: made.cpu }),
      seconds,
      ...(peak === undefined ? {} : { peak }),
      verdict,
    };
  });
}

/** Of the peaks of each process in each run. */
function peakOf(runs: readonly (readonly number[])[], of: MemoryFigure['of'] = 'largest'): Spread {
  if (of === 'each') return spreadOf(runs.flat());
  return spreadOf(
    runs.map((peaks) => (of === 'all' ? peaks.reduce((sum, peak) => sum + peak, 0) : Math.max(...peaks))),
  );
}

function plain({ id, what, unit, goal, stretch }: Figure): Pick<Result, 'id' | 'what' | 'unit' | 'goal' | 'stretch'> {
  return { id, what, unit, ...(goal === undefined ? {} : { goal }), ...(stretch === undefined ? {} : { stretch }) };
}

interface Made {
  readonly wall: Spread;
  readonly cpu?: Spread;
}

function memoryOf({ limit }: MemoryFigure, peak: Spread | undefined, bytes: number): Made {
  if (peak === undefined) throw new Error('the peak was not measured');
  const most = limit(bytes);
  return { wall: { median: peak.median / most, min: peak.min / most, max: peak.max / most } };
}

/** One run of each to warm the disk's cache, then rounds, every other one backwards. */
function runRounds({ commands, folder }: Prepared, count: number, tell: Effort['tell']): readonly Round[] {
  for (const command of commands) {
    tell(`${command.name}, to warm up`);
    measure(command, folder, { withPeak: false });
  }
  return Array.from({ length: count }, (_, index) => {
    tell(`round ${String(index + 1)} of ${String(count)}`);
    const order = index % 2 === 0 ? commands : commands.toReversed();
    return Object.fromEntries(order.map((command) => [command.name, measure(command, folder, { withPeak: false })]));
  });
}

/** Apart from the rounds, because telling costs a little time. Where memory has no goal, once is enough. */
function runPeaks(
  { figures }: Experiment,
  { commands, folder }: Prepared,
  { peakRuns, tell }: Effort,
): ReadonlyMap<string, readonly (readonly number[])[]> {
  const counts = new Map<string, number>();
  for (const { kind, goal, subject } of figures) {
    if (kind === 'memory') counts.set(subject, peakRuns);
    else if (goal !== undefined && !counts.has(subject)) counts.set(subject, 1);
  }
  const peaks = new Map<string, readonly (readonly number[])[]>();
  for (const command of commands.filter(({ line }) => startsNode(line))) {
    const count = counts.get(command.name) ?? 0;
    const values = Array.from({ length: count }, (_, index) => {
      tell(`${command.name}, memory ${String(index + 1)} of ${String(count)}`);
      return measure(command, folder, { withPeak: true }).peaks;
    });
    if (count > 0) peaks.set(command.name, values);
  }
  return peaks;
}

/** Only Node.js can be made to tell its peak. */
function startsNode(line: string): boolean {
  return /(?:^|[|{;] )node /.test(line);
}
