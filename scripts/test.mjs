// Runs every *.test.ts below the folders given, in one process, with uvu.
//
//     node --import tsx scripts/test.mjs FOLDER… [--match TEXT]
//
// uvu's own command is not used because it lets three mistakes pass: no test at all, a `before` hook that throws (its
// tests count in the total but not as failed), and a colour setting that it forces on the code under test.

import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from 'uvu/run';
import { countTests } from './ci-count.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { match: { type: 'string', default: '' } },
});

const files = positionals
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .filter((name) => name.includes(values.match))
  .toSorted();

let output = '';
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = new Proxy(write, {
  apply(target, stdout, args) {
    output += String(args[0]);
    return /** @type {boolean} */ (Reflect.apply(target, stdout, args));
  },
});

await run(files.map((name) => ({ name, file: resolve(name) })));

process.stdout.write = write;
const { passed, total } = countTests(output);
if (total === 0) {
  console.error('No test was run: is there a *.test.ts with `.run()` in the folders given?');
  process.exitCode = 1;
} else if (passed < total) {
  console.error(`${total - passed} of ${total} tests did not pass.`);
  process.exitCode = 1;
}
