// What anybody who needs the data of manifests runs: prints how many documents a file holds.

import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { loadAll } from 'js-yaml';

console.log(loadAll(readFileSync(argv[2] ?? '', 'utf8')).length);
