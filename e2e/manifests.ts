/** Rendered manifests of three environments, stamped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, filesOf, rollstamp, root } from './shell.ts';

const QUICKSTART = join(root, 'fixtures', 'projects', 'quickstart', 'rendered');

export const ENVIRONMENTS = ['dev', 'prod', 'staging'] as const;

/** `rendered/ENVIRONMENT/FILE` of each environment, with fresh stamps. */
export function threeEnvironments(): Readonly<Record<string, string>> {
  const names = ['common.yaml', 'web.yaml', 'worker.yaml'];
  const files = ENVIRONMENTS.flatMap((environment) =>
    names.map((name) => [`rendered/${environment}/${name}`, readFileSync(join(QUICKSTART, name), 'utf8')] as const),
  );
  const folder = folderOf(Object.fromEntries(files));
  const { code, output } = rollstamp(['stamp', '--in-place', 'rendered/*'], { cwd: folder });
  if (code !== 0) throw new Error(output);
  return filesOf(folder);
}

/** The manifest with another log level in the ConfigMap `shop-common`. */
export function withLogLevel(common: string, level: string): string {
  const changed = common.replace(/LOG_LEVEL: \w+/, `LOG_LEVEL: ${level}`);
  if (changed === common) throw new Error('the log level is that one already');
  return changed;
}

/** Files of a repository that are no manifests, or no concern of Rollstamp. */
export const UNRELATED: Readonly<Record<string, string>> = {
  '.github/workflows/ci.yml': 'on: push\njobs:\n  test:\n    steps:\n      - run: echo ${{ github.sha }}\n',
  'docker-compose.yml': 'services:\n  web:\n    image: web\n',
  'rendered/README.md': '# Renders\n\n- do not edit: [unless\n',
  'rendered/prod/values.yaml': 'image:\n  repository: web\nkind: web\n',
  'rendered/prod/broken.yaml': '# not for Kubernetes\nname: x\n  - broken: [\n',
  'rendered/prod/package.json': '{"name": "web", "version": "1.0.0"}\n',
};
