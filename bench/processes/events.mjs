// The least that a reader of any YAML costs: js-yaml's events of a file, and no data. Prints whether there were any.

import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { parseEvents } from 'js-yaml';

console.log(parseEvents(readFileSync(argv[2] ?? '', 'utf8'), {}).length > 0);
