/** Sets of manifests, made from a specification: the same one gives the same bytes, on every system. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appOf } from './app.ts';
import type { App, Manifest } from './app.ts';
import type { SetSpec, Shape } from './set-spec.ts';
import { yamlOf } from './yaml-text.ts';

export interface GeneratedSet {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly documents: number;
  readonly workloads: number;
  /** How many stamps a run has to write. */
  readonly stamps: number;
  /** Bytes of all files. */
  readonly bytes: number;
}

const APP_DOCUMENTS = 4;

interface Part {
  readonly manifest: Manifest;
  readonly style: App['style'];
}

/** Makes a set. A last application that `documents` cuts off lacks its workload. */
export function generate(spec: SetSpec): GeneratedSet {
  const parts: Part[] = [];
  let stamps = 0;
  const complete = Math.floor(spec.documents / APP_DOCUMENTS);
  for (let index = 0; parts.length < spec.documents; index += 1) {
    const app = appOf(spec, index);
    if (index < complete) stamps += app.stamps;
    for (const manifest of app.manifests.slice(0, spec.documents - parts.length)) {
      parts.push({ manifest, style: app.style });
    }
  }
  const files = filesOf(spec, parts).map(({ path, text }) => ({
    path,
    text: spec.lineEnd === '\n' ? text : text.replaceAll('\n', spec.lineEnd),
  }));
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return { files, documents: parts.length, workloads: complete, stamps, bytes };
}

function filesOf({ files, shape }: SetSpec, parts: readonly Part[]): GeneratedSet['files'] {
  const extension = shape.startsWith('json') ? 'json' : 'yaml';
  if (files === 'one') return [{ path: `all.${extension}`, text: shapes[shape](parts) }];
  return parts.map((part, index) => ({
    path: `part-${String(Math.floor(index / 100))}/${String(index).padStart(5, '0')}.${extension}`,
    text: shapes[shape]([part]),
  }));
}

const shapes: Readonly<Record<Shape, (parts: readonly Part[]) => string>> = {
  stream: (parts) => parts.map(documentText).join('---\n'),
  json: (parts) => parts.map(({ manifest }) => `${JSON.stringify(manifest, undefined, 2)}\n`).join('---\n'),
  list: (parts) => `apiVersion: v1\nkind: List\nitems:\n${parts.map(itemText).join('')}`,
  'json-list': (parts) => {
    const items = parts.map(({ manifest }) => manifest);
    return `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, undefined, 2)}\n`;
  },
  'resource-list': (parts) =>
    `apiVersion: config.kubernetes.io/v1\nkind: ResourceList\nitems:\n${parts.map(itemText).join('')}`,
};

/** Helm says above each document where it comes from. */
function documentText({ manifest, style }: Part): string {
  const source = style.indentedLists ? `# Source: shop/templates/${manifest.kind.toLowerCase()}.yaml\n` : '';
  return source + yamlOf(manifest, style);
}

function itemText({ manifest, style }: Part): string {
  return `- ${yamlOf(manifest, style, '  ').slice(2)}`;
}

/** Writes a set below a folder. */
export function writeSet({ files }: GeneratedSet, folder: string): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
