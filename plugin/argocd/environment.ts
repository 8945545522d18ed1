/** The environment of helm and kustomize: what they need, and nothing that an application or a commit brings. */
import { join } from 'node:path';
import type { Io } from '../io.ts';

const PASSED: readonly string[] = [
  'PATH',
  'GOMEMLIMIT',
  'GOMAXPROCS',
  'GOGC',
  'ARGOCD_APP_NAME',
  'ARGOCD_APP_NAMESPACE',
  'ARGOCD_APP_PROJECT_NAME',
  'ARGOCD_APP_SOURCE_REPO_URL',
  'ARGOCD_APP_SOURCE_PATH',
  'ARGOCD_APP_SOURCE_TARGET_REVISION',
  'KUBE_VERSION',
  'KUBE_API_VERSIONS',
];

/** Where nothing answers: a backstop for what the checks of paths overlook. */
const NOWHERE = 'http://127.0.0.1:1';

/** What keeps a child off the network. */
const OFFLINE: Readonly<Record<string, string>> = {
  HTTP_PROXY: NOWHERE,
  HTTPS_PROXY: NOWHERE,
  http_proxy: NOWHERE,
  https_proxy: NOWHERE,
  NO_PROXY: '',
  no_proxy: '',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
};

/** Folders that the tools write to, below the private one. */
const FOLDERS: readonly (readonly [string, string])[] = [
  ['HELM_CACHE_HOME', 'helm/cache'],
  ['HELM_CONFIG_HOME', 'helm/config'],
  ['HELM_DATA_HOME', 'helm/data'],
  ['XDG_CACHE_HOME', 'xdg/cache'],
  ['XDG_CONFIG_HOME', 'xdg/config'],
  ['XDG_DATA_HOME', 'xdg/data'],
  ['KUSTOMIZE_PLUGIN_HOME', 'kustomize'],
];

/** The environment of a child whose private folder is `folder`. */
export function childEnvironment({ env }: Io, folder: string): Readonly<Record<string, string>> {
  const passed = PASSED.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const folders = FOLDERS.map(([name, path]) => [name, join(folder, path)] as const);
  return { ...Object.fromEntries([...passed, ...folders]), ...OFFLINE, HOME: folder, TMPDIR: folder };
}
