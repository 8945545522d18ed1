// Preloaded into a Node.js process whose memory is to be known: adds its peak, in bytes, as a line to $BENCH_PEAK.
//
//     BENCH_PEAK=FILE node --import ./bench/processes/peak.mjs PROGRAM
//
// It tells of that process alone: its children get another command line.

import { appendFileSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** Of this program's memory, not of the process that it was forked from, which getrusage() counts in. */
function peak() {
  try {
    const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return Number(kibibytes) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

const file = process.env['BENCH_PEAK'];
if (file !== undefined) {
  process.on('exit', () => {
    appendFileSync(file, `${String(peak())}\n`);
  });
}
