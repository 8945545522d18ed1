/** What kubectl makes of documents: Kubernetes' own decoder, without a cluster. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The objects of a document up to the first error, and the error. */
export interface Decoded {
  readonly objects: readonly JsonObject[];
  readonly error: string | undefined;
}

const LABEL = 'rollstamp-fuzz-label';
const MARKER = { apiVersion: 'rollstamp.fuzz/v1', kind: 'Marker', metadata: { name: 'marker' } };

/** Decodes many documents with one process: it reads a folder in order, and a marker after each document tells which objects are whose. */
export async function decodeAll(kubectl: string, texts: readonly string[]): Promise<readonly Decoded[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rollstamp-fuzz-'));
  try {
    for (const [index, text] of texts.entries()) {
      writeFileSync(join(folder, `${nameOf(index)}.yaml`), text);
      writeFileSync(join(folder, `${nameOf(index)}_.json`), JSON.stringify(MARKER));
    }
    const output = await run(kubectl, folder);
    return assign(output, texts.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function nameOf(index: number): string {
  return String(index).padStart(6, '0');
}

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

async function run(kubectl: string, folder: string): Promise<Output> {
  const args = ['label', '--local', '--overwrite', '-f', '.', `${LABEL}=x`, '-o', 'json'];
  return new Promise((resolve) => {
    execFile(kubectl, args, { cwd: folder, maxBuffer: 2 ** 30 }, (_, stdout, stderr) => {
      resolve({ stdout, stderr });
    });
  });
}

function assign({ stdout, stderr }: Output, count: number): readonly Decoded[] {
  const groups: JsonObject[][] = [[]];
  for (const text of stdout.split(/(?<=^\}\n)/m)) {
    const object = JSON.parse(text) as JsonObject;
    if (object['apiVersion'] === MARKER.apiVersion) groups.push([]);
    else groups.at(-1)?.push(withoutLabel(object));
  }
  if (groups.length !== count + 1) throw new Error(`kubectl stopped: ${stderr.slice(-2000)}`);
  const errors = errorsOf(stderr);
  const unnamed = count === 1 ? errors.get('') : undefined;
  return Array.from({ length: count }, (_, index) => ({
    objects: groups[index] ?? [],
    error: errors.get(nameOf(index)) ?? unnamed,
  }));
}

/** The errors by file; '' collects those that name none. */
function errorsOf(stderr: string): ReadonlyMap<string, string> {
  const errors = new Map<string, string>();
  let name = '';
  for (const line of stderr.split('\n')) {
    const found = /^(?:error: )?(?:error parsing |unable to decode ")(\d{6})\.yaml"?: /.exec(line);
    if (found !== null) name = found[1] ?? '';
    else if (!line.startsWith(' ')) name = '';
    if (line !== '')
      errors.set(name, `${errors.get(name) ?? ''}${found === null ? line : line.slice(found[0].length)}\n`);
  }
  return errors;
}

/** Takes out the label that makes kubectl read and print an object, and what it made to hold it. */
function withoutLabel(object: JsonObject): JsonObject {
  const metadata = object['metadata'];
  if (!isObject(metadata) || !isObject(metadata['labels'])) return object;
  const { [LABEL]: _, ...labels } = metadata['labels'];
  return { ...object, metadata: { ...metadata, labels } };
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
