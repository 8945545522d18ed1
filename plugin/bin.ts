/** The executable `rollstamp`. */
import { runProcess } from './bin-process.ts';
import { main } from './cli.ts';

await runProcess(main);
