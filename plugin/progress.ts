/** Progress on standard error: only on a terminal, only when a run takes longer than a second. */
import type { Io } from './io.ts';

/** Milliseconds. */
const DELAY = 1000;
const INTERVAL = 100;

export interface Progress {
  readonly tell: (text: string) => void;
  /** Clears the line. */
  readonly end: () => void;
}

export function createProgress({ stderr, now }: Io): Progress {
  if (!stderr.isTTY) return { tell: () => undefined, end: () => undefined };
  let next = now() + DELAY;
  let isShown = false;
  return {
    tell: (text) => {
      if (now() < next) return;
      next = now() + INTERVAL;
      isShown = true;
      stderr.write(`\r\u001B[K${text}`);
    },
    end: () => {
      if (isShown) stderr.write('\r\u001B[K');
      isShown = false;
    },
  };
}
