import type { Interrupt } from './io.ts';

/** Exit codes. SPEC §7. */
export const EXIT: Readonly<Record<'done' | 'failed' | 'usage' | 'input', number>> = {
  done: 0,
  failed: 1,
  usage: 2,
  input: 3,
};

/** Exit codes of an interrupted run, as shells count them. */
export const INTERRUPTED: Readonly<Record<Interrupt, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
