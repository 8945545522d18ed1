import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import pinned from './tools.json' with { type: 'json' };

/** The tools that end-to-end tests run. */
export type ToolName = 'kustomize' | 'kubectl' | 'helm' | 'pre-commit' | 'pre-commit-debian';

/** The version of each tool, without a leading `v`. */
export const versions: Readonly<Record<ToolName, string>> = pinned.versions;

const cache = process.env['ROLLSTAMP_TOOLS'] ?? join(homedir(), '.cache', 'rollstamp-tools');

/**
 * The path of a tool, in the pinned version. What the PATH holds is never used.
 *
 * @throws Error naming the command that installs it, where it is missing
 */
export function tool(name: ToolName): string {
  const path = join(cache, `${name}-${versions[name]}`, name);
  if (!existsSync(path)) throw new Error(`${path} is missing; run scripts/e2e-tools.sh, which installs it`);
  return path;
}
