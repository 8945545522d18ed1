/** Kustomize, kubectl and kpt with the function on their PATH. */
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PLAIN, folderOf, root, run } from './shell.ts';
import type { Environment, Outcome } from './shell.ts';
import { tool } from './tools.ts';

export const FUNCTION: string = join(root, 'dist', 'rollstamp-krm.cjs');

const bin = folderOf();
symlinkSync(FUNCTION, join(bin, 'rollstamp-krm'));

const plugins = folderOf();
for (const kind of ['Rollstamp', 'RollstampCheck']) {
  const folder = join(plugins, 'rollstamp.io', 'v1alpha1', kind.toLowerCase());
  mkdirSync(folder, { recursive: true });
  symlinkSync(FUNCTION, join(folder, kind));
}

const env: Environment = {
  ...PLAIN,
  PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
  KUSTOMIZE_PLUGIN_HOME: plugins,
};

/** `kustomize build` with functions allowed, or without what makes them run. */
export function build(folder: string, flags: readonly string[] = ['--enable-exec']): Outcome {
  return run([tool('kustomize'), 'build', '--enable-alpha-plugins', ...flags, folder], { cwd: folder, env });
}

/** `kubectl kustomize` with legacy plugins. */
export function kubectlBuild(folder: string, flags: readonly string[] = ['--enable-alpha-plugins']): Outcome {
  return run([tool('kubectl'), 'kustomize', ...flags, folder], { cwd: folder, env });
}

const KPT = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'kpt'))
  .find((name) => existsSync(name));

/** kpt is used where it is present; it comes from no registry that can be pinned. */
export const hasKpt: boolean = KPT !== undefined;

export function kpt(
  args: readonly string[],
  { cwd, input }: { readonly cwd: string; readonly input?: string },
): Outcome {
  if (KPT === undefined) throw new Error('kpt is not on the PATH');
  return run([KPT, ...args], { cwd, env, ...(input === undefined ? {} : { input }) });
}
