/** Exit codes. SPEC §7. */
export const EXIT: Readonly<Record<'done' | 'failed' | 'usage' | 'input', number>> = {
  done: 0,
  failed: 1,
  usage: 2,
  input: 3,
};
