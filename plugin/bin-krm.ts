/** The executable `rollstamp-krm`. */
import { runProcess } from './bin-process.ts';

void runProcess(async (argv, io) => (await import('./krm/krm.ts')).krm(argv, io));
