// The least that hashing costs: a SHA-256 of each document of a file. Prints how many there are.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';

const bytes = readFileSync(argv[2] ?? '');
const digests = new Set();
for (let start = 0; start < bytes.length;) {
  const marker = bytes.indexOf('\n---', start + 1);
  const end = marker === -1 ? bytes.length : marker + 1;
  digests.add(createHash('sha256').update(bytes.subarray(start, end)).digest('hex'));
  start = end;
}
console.log(digests.size);
