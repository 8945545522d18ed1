// The same for all files below a folder.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { loadAll } from 'js-yaml';

let documents = 0;
for (const entry of readdirSync(argv[2] ?? '', { recursive: true, withFileTypes: true })) {
  if (entry.isFile()) documents += loadAll(readFileSync(join(entry.parentPath, entry.name), 'utf8')).length;
}
console.log(documents);
