/** What a command sees of the world. Tests pass their own. */

export interface Output {
  readonly isTTY: boolean;
  write(text: string): void;
  /** The same for a text in pieces, which is then not put together. Left out where that spares nothing. */
  writePieces?(pieces: readonly string[]): void;
}

/** This process and its neighbours, so that runs do not take away one another's temporary files. */
interface Processes {
  readonly pid: number;
  /** True where a process of that number runs on this machine. */
  readonly isRunning: (pid: number) => boolean;
}

/** Code units from which on an input is large: for less, nothing that pays off later pays. */
export const LARGE_INPUT: number = 1 << 20;

/** Signals by which people and systems ask a process to end. */
export type Interrupt = 'SIGHUP' | 'SIGINT' | 'SIGTERM';

export interface Io {
  readonly stdin: {
    readonly isTTY: boolean;
    /** Everything up to the end; rejects with InputError `limit` beyond `limit` bytes. */
    read(limit: number): Promise<Uint8Array>;
  };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, for progress only. */
  readonly now: () => number;
  /** Left out where a run is alone. */
  readonly processes?: Processes;
  /**
   * Told before the work on a large input, and whether it is read one document after another, as JSON is not. Left out
   * where there is nothing to prepare.
   */
  readonly onLargeInput?: (isStream: boolean) => void;
  /**
   * From now on, a signal that would end the process is told instead, between two turns of the event loop. The function
   * that is returned ends that. Left out where nobody sends signals.
   */
  readonly onInterrupt?: (listener: (signal: Interrupt) => void) => () => void;
}
