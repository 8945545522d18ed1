/** Applications, and the plugin that renders them, for end-to-end tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVERS, startSidecar } from './cmp/sidecar.ts';
import type { Sidecar, Start } from './cmp/sidecar.ts';
import type { Application, Parameter } from './cmp/environment.ts';
import type { Special } from './cmp/client.ts';
import { folderOf, root } from './shell.ts';

export const PLUGIN: string = readFileSync(join(root, 'argocd', 'plugin.yaml'), 'utf8');

/** What is searched for in everything that is printed: each Secret and ConfigMap of these tests holds it. */
export const MARKER = 'hunter2marker';

/** The sidecars of one test file: all files are loaded before the first of them runs. */
export interface Plugins {
  /** Starts the plugin as the image does, in the server of the tests or, where it is named, in Argo CD's own. */
  readonly start: (start?: Partial<Start>) => Promise<Sidecar>;
  /** For the hook that ends a suite. */
  readonly stop: () => Promise<void>;
}

export function createPlugins(): Plugins {
  const started: Sidecar[] = [];
  return {
    start: async (start = {}) => {
      const sidecar = await startSidecar({ command: SERVERS.at(-1)?.command ?? [], plugin: PLUGIN, ...start });
      started.push(sidecar);
      return sidecar;
    },
    stop: async () => {
      for (const sidecar of started.splice(0)) await sidecar.stop();
    },
  };
}

/** A Deployment that opted in, and its ConfigMap and Secret. */
export function workload(name: string, value: string = MARKER): string {
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
data:
  A: ${value}
---
apiVersion: v1
kind: Secret
metadata:
  name: ${name}
stringData:
  A: ${value}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  annotations:
    reloader.stakater.com/auto: "true"
spec:
  selector:
    matchLabels: {app: ${name}}
  template:
    metadata:
      labels: {app: ${name}}
    spec:
      containers:
        - name: ${name}
          image: ${name}:1
          envFrom:
            - configMapRef: {name: ${name}}
            - secretRef: {name: ${name}}
`;
}

export type Files = Readonly<Record<string, string>>;

/** An application in a repository that holds nothing else. */
export function application(files: Files, more: Partial<Application> = {}): Application {
  const paths = Object.entries(files).map(([name, text]) => [`apps/web/${name}`, text] as const);
  return { repository: folderOf(Object.fromEntries(paths)), path: 'apps/web', namespace: 'shop', ...more };
}

export const CHART = 'apiVersion: v2\nname: web\nversion: 1.0.0\n';
export const KUSTOMIZATION =
  'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\nnamePrefix: x-\n';

export function texts(all: Readonly<Record<string, string>>): readonly Parameter[] {
  return Object.entries(all).map(([name, string]) => ({ name, string }));
}

/** The message of a render that has to fail. */
export async function refusal(sidecar: Sidecar, one: Application, special?: Special): Promise<string> {
  try {
    await sidecar.generate(one, special);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('it was rendered');
}

interface Template {
  readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> };
}

export interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly data?: Readonly<Record<string, unknown>>;
  readonly spec?: { readonly template?: Template };
}

export function parsed(objects: readonly string[]): readonly Manifest[] {
  return objects.map((object) => {
    const value: unknown = JSON.parse(object);
    if (isManifest(value)) return value;
    throw new Error('an object has no kind');
  });
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

const STAMP = /^(?:configmap|secret)s?\.rollstamp\.io\/|^rollstamp\.io\//;

/** The stamps of every workload, by its name. */
export function stampsOf(objects: readonly string[]): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const all = parsed(objects).flatMap(({ metadata, spec }) => {
    const stamps = Object.entries(spec?.template?.metadata?.annotations ?? {}).filter(([key]) => STAMP.test(key));
    return stamps.length === 0 ? [] : [[metadata.name, Object.fromEntries(stamps)] as const];
  });
  return Object.fromEntries(all);
}

/** The objects without stamps, and without the annotations that then hold nothing. */
export function unstamped(objects: readonly string[]): readonly unknown[] {
  return objects.map(
    (object) =>
      JSON.parse(object, (key, value: unknown) => {
        if (key !== 'annotations' || typeof value !== 'object' || value === null) return value;
        const rest = Object.entries(value).filter(([name]) => !STAMP.test(name));
        return rest.length === 0 ? undefined : Object.fromEntries(rest);
      }) as unknown,
  );
}
