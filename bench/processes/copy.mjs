// The least that a filter does: reads the bytes of a file and writes them.

import { readFileSync } from 'node:fs';
import process from 'node:process';

process.stdout.write(readFileSync(process.argv[2] ?? ''));
