/** The executable `rollstamp`. */
import { setFlagsFromString } from 'node:v8';
import { runProcess } from './bin-process.ts';
import { main } from './cli.ts';

// In a sidecar of Argo CD as many processes run at once as applications are rendered, each for less than a second: this
// saves a fifth of their memory. Optimized code comes too late to pay there.
if (process.argv[2] === 'argocd') {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-opt');
}

await runProcess(main);
