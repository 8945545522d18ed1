/** The command line: arguments to an exit code. */
import type { Io } from './io.ts';

/**
 * Runs a command line and returns its exit code. Throws only for bugs of ours.
 *
 * Each part is loaded when it is asked for: a sidecar of Argo CD runs one process for each application.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name] = argv;
  if (name === 'krm') return (await import('./krm/krm.ts')).krm(argv.slice(1), io);
  if (name === 'argocd') return (await import('./argocd/main.ts')).argocd(argv.slice(1), io);
  return (await import('./command.ts')).command(argv, io);
}
