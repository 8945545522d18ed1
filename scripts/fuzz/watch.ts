/** Notices a case that never ends: the work blocks its own thread, so another one looks on. */
import { Worker } from 'node:worker_threads';

const SECONDS = 60;

const current = new Int32Array(new SharedArrayBuffer(8));

/** Says that a case begins. */
export function beat(index: number): void {
  Atomics.store(current, 0, index);
  Atomics.add(current, 1, 1);
}

const LOOK_ON = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const { current, seconds } = workerData;
let last = -1;
setInterval(() => {
  const beats = Atomics.load(current, 1);
  if (beats === last) {
    writeSync(2, 'nothing has moved for ' + seconds + ' s since case ' + Atomics.load(current, 0) + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }
  last = beats;
}, seconds * 1000);
`;

/** Ends the process, with the index of the case, where none begins for a minute. Answers what ends the watch. */
export function watch(): () => Promise<number> {
  const worker = new Worker(LOOK_ON, { eval: true, workerData: { current, seconds: SECONDS } });
  worker.unref();
  return async () => worker.terminate();
}
