/** What Argo CD's repo-server tells a plugin about an application. */
import type { Variable } from './messages.ts';

export interface Parameter {
  readonly name: string;
  readonly string?: string;
  readonly array?: readonly string[];
  readonly map?: Readonly<Record<string, string>>;
}

/** An Application, and where its repository is checked out. */
export interface Application {
  readonly repository: string;
  /** Below the repository. */
  readonly path: string;
  readonly name?: string;
  /** The namespace that it is deployed to. */
  readonly namespace?: string;
  readonly revision?: string;
  readonly repoUrl?: string;
  readonly targetRevision?: string;
  readonly kubeVersion?: string;
  readonly apiVersions?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Left out: the Application does not mention any. */
  readonly parameters?: readonly Parameter[];
}

const REVISION = '2f1c8e0a5b9d47c36e80f1a2b3c4d5e6f7081920';

/** The variables of GenerateManifest. */
export function generateVariables(application: Application): readonly Variable[] {
  const { name = 'web', namespace = '', revision = REVISION } = application;
  return toVariables({
    ARGOCD_APP_NAME: name,
    ARGOCD_APP_NAMESPACE: namespace,
    ARGOCD_APP_PROJECT_NAME: 'default',
    ARGOCD_APP_REVISION: revision,
    ARGOCD_APP_REVISION_SHORT: revision.slice(0, 7),
    ARGOCD_APP_REVISION_SHORT_8: revision.slice(0, 8),
    ...sourceVariables(application),
    KUBE_VERSION: application.kubeVersion ?? '1.35.2',
    KUBE_API_VERSIONS: (application.apiVersions ?? ['v1', 'apps/v1', 'apps/v1/Deployment']).join(','),
    ...pluginVariables(application),
  });
}

/** Those of GetParametersAnnouncement, which are fewer. */
export function parametersVariables(application: Application): readonly Variable[] {
  return toVariables({
    ARGOCD_APP_NAME: application.name ?? '',
    ...sourceVariables(application),
    ...pluginVariables(application),
  });
}

function sourceVariables({ path, repoUrl, targetRevision }: Application): Readonly<Record<string, string>> {
  return {
    ARGOCD_APP_SOURCE_REPO_URL: repoUrl ?? 'https://git.example.com/shop',
    ARGOCD_APP_SOURCE_PATH: path,
    ARGOCD_APP_SOURCE_TARGET_REVISION: targetRevision ?? 'main',
  };
}

/** `spec.source.plugin`, in the forms that Argo CD has for it. */
function pluginVariables({ env = {}, parameters }: Application): Readonly<Record<string, string>> {
  const all = new Map(Object.entries(env).map(([name, value]) => [`ARGOCD_ENV_${name}`, value]));
  for (const { name, string, array, map } of parameters ?? []) {
    if (string !== undefined) all.set(`PARAM_${escaped(name)}`, string);
    for (const [index, value] of (array ?? []).entries()) all.set(`PARAM_${escaped(name)}_${String(index)}`, value);
    for (const [key, value] of Object.entries(map ?? {})) all.set(`PARAM_${escaped(name)}_${escaped(key)}`, value);
  }
  return { ...Object.fromEntries(all), ARGOCD_APP_PARAMETERS: JSON.stringify(parameters ?? null) };
}

function escaped(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
}

function toVariables(variables: Readonly<Record<string, string>>): readonly Variable[] {
  return Object.entries(variables).map(([name, value]) => ({ name, value }));
}
