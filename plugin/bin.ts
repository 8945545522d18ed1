/** The executable `rollstamp`. */
import { runProcess, setFlags } from './bin-process.ts';
import { main } from './cli.ts';

/**
 * In a sidecar of Argo CD as many processes run at once as applications are rendered, each for less than a second: this
 * saves a fifth of their memory. Optimized code comes too late to pay there.
 */
function spareMemory(): void {
  setFlags('--semi-space-growth-factor=1', '--no-opt');
}

void runProcess(main);
// By then Node.js has loaded its own modules, which takes three times as long once a flag is not what it was built with.
if (process.argv[2] === 'argocd') setImmediate(spareMemory);
