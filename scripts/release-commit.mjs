// Makes the commit that the tag of a release names, and prints its id:
//
//     git tag v0.1.0 "$(node scripts/release-commit.mjs)"
//
// It is HEAD without what only development needs: devDependencies, npm scripts and the lock file. pre-commit up to 4.6.0
// installs the development dependencies of every hook written in JavaScript, whether it needs them or not; here that
// would be 80 MB, from the npm registry. No branch and no file of the working tree changes.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const folder = mkdtempSync(join(tmpdir(), 'rollstamp-release-'));
const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') };

/** @param {readonly string[]} args @param {string} [input] */
function git(args, input) {
  return execFileSync('git', args, { env, input, encoding: 'utf8' }).trimEnd();
}

try {
  const manifest = /** @type {Record<string, unknown>} */ (JSON.parse(git(['show', 'HEAD:package.json'])));
  for (const name of ['scripts', 'devDependencies', 'allowScripts']) delete manifest[name];
  const blob = git(['hash-object', '-w', '--stdin'], `${JSON.stringify(manifest, null, 2)}\n`);
  git(['read-tree', 'HEAD']);
  git(['update-index', '--cacheinfo', `100644,${blob},package.json`]);
  git(['update-index', '--force-remove', 'package-lock.json']);
  console.log(git(['commit-tree', git(['write-tree']), '-p', 'HEAD', '-m', `Release ${String(manifest['version'])}`]));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
