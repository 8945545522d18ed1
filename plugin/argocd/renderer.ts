/** Which tool makes the manifests of an application. */
import { join } from 'node:path';
import type { Application, Rendered } from './application.ts';
import { renderDirectory } from './directory.ts';
import { renderHelm } from './helm.ts';
import { KUSTOMIZATIONS } from './kustomize-files.ts';
import { renderKustomize } from './kustomize.ts';
import { isFile } from './paths.ts';
import type { Repository } from './paths.ts';
import type { Request } from './request.ts';

export type Renderer = 'directory' | 'kustomize' | 'helm';

const RENDERERS: Readonly<Record<Renderer, (application: Application) => Rendered | Promise<Rendered>>> = {
  directory: renderDirectory,
  kustomize: renderKustomize,
  helm: renderHelm,
};

/** What the parameter says or, without it, what Argo CD would take the folder for. */
export function chooseRenderer(source: Request['source'], { app }: Repository): Renderer {
  if (source !== 'auto') return source;
  if (KUSTOMIZATIONS.some((name) => isFile(join(app, name)))) return 'kustomize';
  return isFile(join(app, 'Chart.yaml')) ? 'helm' : 'directory';
}

/** Renders an application. Throws InputError where that fails. */
export async function render(application: Application): Promise<Rendered> {
  return RENDERERS[chooseRenderer(application.request.source, application.repository)](application);
}
