/** The executable `rollstamp-krm`. */
import { runProcess } from './bin-process.ts';
import { krm } from './krm/krm.ts';

await runProcess(krm);
