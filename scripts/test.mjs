// Runs every *.test.ts below the folders given, with uvu.
//
//     node --import tsx scripts/test.mjs FOLDER… [--match TEXT] [--jobs N]
//
// In one process or, with --jobs, in so many beside one another, each with a share of the files.
//
// uvu's own command is not used because it lets three mistakes pass: no test at all, a `before` hook that throws (its
// tests count in the total but not as failed), and a colour setting that it forces on the code under test.

import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from 'uvu/run';
import { countTests } from './ci-count.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { match: { type: 'string', default: '' }, jobs: { type: 'string', default: '1' } },
});

const files = positionals
  .flatMap((name) => (statSync(name).isFile() ? [name] : filesBelow(name)))
  .filter((name) => name.includes(values.match))
  .toSorted();

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Runs the files in this process.
 *
 * @returns {Promise<string>} what was printed
 */
async function runHere() {
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
  return output;
}

/**
 * Runs a share of the files in a process of its own, and prints what that printed once it ends.
 *
 * @param {readonly string[]} share
 * @returns {Promise<string>} what was printed
 */
function runShare(share) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1, 2), ...share], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += String(text);
      });
    }
    child.on('error', fail);
    child.on('close', (code) => {
      process.stdout.write(output);
      // Failed tests are counted; anything else that went wrong is not. A test that ends its process leaves no count.
      const { passed, total } = countTests(output);
      if (total === 0) console.error(`No test was counted in the process of ${share.join(' ')}`);
      if (total === 0 || (code !== 0 && passed === total)) process.exitCode = 1;
      done(output);
    });
  });
}

// Tests that update a file take turns, because several of them write README.md.
const jobs = process.env['UPDATE'] === '1' ? 1 : Math.min(Number(values.jobs), files.length);
const shares = Array.from({ length: jobs }, (_, job) => files.filter((_file, index) => index % jobs === job));
const output = jobs > 1 ? (await Promise.all(shares.map(runShare))).join('\n') : await runHere();

const { passed, total } = countTests(output);
if (jobs > 1) console.log(`\n${passed} of ${total} tests passed, in ${jobs} processes.`);
if (total === 0) {
  console.error('No test was run: is there a *.test.ts with `.run()` in the folders given?');
  process.exitCode = 1;
} else if (passed < total) {
  console.error(`${total - passed} of ${total} tests did not pass.`);
  process.exitCode = 1;
}
