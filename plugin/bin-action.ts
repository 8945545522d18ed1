/** The executable of the GitHub Action: runs the bundle beside it, with the Node.js that GitHub brings. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { action } from './action.ts';

const BUNDLE = fileURLToPath(new URL('rollstamp.cjs', import.meta.url));
/** Bytes of JSON. */
const MAX_OUTPUT = 1 << 30;

process.exitCode = await action({
  env: process.env,
  cwd: process.cwd(),
  write: (text) => {
    process.stdout.write(text);
  },
  run: (argv, cwd) => {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [BUNDLE, ...argv], {
      cwd,
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (error !== undefined) throw error;
    return { code: status ?? 1, stdout, stderr };
  },
});
