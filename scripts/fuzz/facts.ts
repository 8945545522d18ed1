/** The facts that Rollstamp works with, found in the JSON that Kubernetes sees, without the code under test. */
import { isObject } from './kubectl.ts';
import type { Json, JsonObject } from './kubectl.ts';

export interface SourceFacts {
  readonly annotations: Readonly<Record<string, string>>;
  /** Base64 by key. */
  readonly content: Readonly<Record<string, string>>;
}

export interface WorkloadFacts {
  readonly id: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly templateAnnotations: Readonly<Record<string, string>>;
  readonly references: readonly string[];
}

export interface Facts {
  /** By kind, namespace and name. */
  readonly sources: ReadonlyMap<string, SourceFacts>;
  readonly workloads: readonly WorkloadFacts[];
}

/** A string as UTF-8 holds it: Go and JSON write U+FFFD for half of a surrogate pair. */
export function utf8(text: string): string {
  return Buffer.from(text).toString();
}

function field(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (here, name) => (isObject(here) && Object.hasOwn(here, name) ? here[name] : undefined),
    value,
  );
}

function list(value: Json | undefined, ...path: readonly string[]): readonly Json[] {
  const found = field(value, ...path);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
}

/** What stands for a value that is not a string: its text is known only to who read the source. */
export const NO_STRING = '(not a string)';

function strings(value: Json | undefined): Readonly<Record<string, string>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      typeof inside === 'string' ? inside : inside === null ? '' : NO_STRING,
    ]),
  );
}

const NAME = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;

export function factsOf(objects: readonly JsonObject[]): Facts {
  const sources = new Map<string, SourceFacts>();
  const workloads: WorkloadFacts[] = [];
  for (const object of objects) {
    const kind = stringOf(object['kind']);
    const name = field(object, 'metadata', 'name');
    if (kind !== 'ConfigMap' && kind !== 'Secret') workloads.push(workloadOf(object, kind));
    else if (typeof name === 'string' && NAME.test(name))
      sources.set(`${kind}/${namespaceOf(object)}/${name}`, sourceOf(object, kind));
  }
  return { sources, workloads };
}

function stringOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function toBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function namespaceOf(object: JsonObject): string {
  const namespace = field(object, 'metadata', 'namespace');
  return typeof namespace === 'string' && namespace !== '' ? namespace : 'default';
}

function sourceOf(object: JsonObject, kind: string): SourceFacts {
  const decoded = (text: string): string => {
    const packed = text.replaceAll(/[\r\n]/g, '');
    const isBase64 = packed.length % 4 === 0 && /^[\w+/]*={0,2}$/.test(packed) && !packed.includes('_');
    return isBase64 ? Buffer.from(packed, 'base64').toString('base64') : toBase64(text);
  };
  const read = (name: string, decode: (text: string) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(strings(field(object, name)))
        .filter(([key]) => !isCollection(field(object, name, key)))
        .map(([key, text]) => [key, text === NO_STRING ? text : decode(text)]),
    );
  const content =
    kind === 'Secret'
      ? { ...read('data', decoded), ...read('stringData', toBase64) }
      : { ...read('data', toBase64), ...read('binaryData', decoded) };
  return {
    annotations: strings(field(object, 'metadata', 'annotations')),
    content,
  };
}

function isCollection(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null;
}

function workloadOf(object: JsonObject, kind: string): WorkloadFacts {
  const path =
    kind === 'PodTemplate'
      ? ['template']
      : kind === 'CronJob'
        ? ['spec', 'jobTemplate', 'spec', 'template']
        : ['spec', 'template'];
  const template = field(object, ...path);
  const name = field(object, 'metadata', 'name') ?? field(object, 'metadata', 'generateName') ?? '';
  return {
    id: `${kind}/${namespaceOf(object)}/${typeof name === 'string' ? name : NO_STRING}`,
    annotations: strings(field(object, 'metadata', 'annotations')),
    templateAnnotations: strings(field(template, 'metadata', 'annotations')),
    references: isObject(template) ? referencesOf(template) : [],
  };
}

const CONTAINERS = ['containers', 'initContainers'];

function referencesOf(template: JsonObject): string[] {
  const found: string[] = [];
  const add = (
    at: Json | undefined,
    [nameField, kind, path]: readonly [string, string, string],
    [keys, containers]: readonly [readonly string[] | null, readonly number[]],
  ): void => {
    const name = field(at, nameField);
    if (typeof name === 'string' && name !== '')
      found.push(JSON.stringify([kind, name, keys, field(at, 'optional') === true, path, containers]));
  };
  const mounts = new Map<string, number[]>();
  for (const containers of CONTAINERS) {
    for (const [index, container] of list(template, 'spec', containers).entries()) {
      const users = containers === 'containers' ? [index] : [];
      const path = `spec.${containers}[${String(index)}]`;
      for (const [source, kind] of [
        ['configMapKeyRef', 'ConfigMap'],
        ['secretKeyRef', 'Secret'],
      ] as const) {
        for (const [position, item] of list(container, 'env').entries()) {
          const at = field(item, 'valueFrom', source);
          const key = field(at, 'key');
          add(
            at,
            ['name', kind, `${path}.env[${String(position)}].valueFrom.${source}`],
            [typeof key === 'string' ? [key] : [], users],
          );
        }
      }
      for (const [source, kind] of [
        ['configMapRef', 'ConfigMap'],
        ['secretRef', 'Secret'],
      ] as const) {
        for (const [position, item] of list(container, 'envFrom').entries()) {
          add(field(item, source), ['name', kind, `${path}.envFrom[${String(position)}].${source}`], [null, users]);
        }
      }
      for (const mount of list(container, 'volumeMounts')) {
        const name = field(mount, 'name');
        if (typeof name === 'string') mounts.set(name, [...(mounts.get(name) ?? []), ...users]);
      }
    }
  }
  for (const [index, volume] of list(template, 'spec', 'volumes').entries()) {
    const name = field(volume, 'name');
    const users = mounts.get(typeof name === 'string' ? name : '');
    if (users === undefined) continue;
    const path = `spec.volumes[${String(index)}]`;
    const addSource = (at: Json | undefined, [nameField, kind, place]: readonly [string, string, string]): void => {
      const keys = list(at, 'items')
        .map((item) => field(item, 'key'))
        .filter((key) => typeof key === 'string');
      add(at, [nameField, kind, place], [keys.length === 0 ? null : keys, users]);
    };
    addSource(field(volume, 'configMap'), ['name', 'ConfigMap', `${path}.configMap`]);
    addSource(field(volume, 'secret'), ['secretName', 'Secret', `${path}.secret`]);
    for (const [position, source] of list(volume, 'projected', 'sources').entries()) {
      const place = `${path}.projected.sources[${String(position)}]`;
      addSource(field(source, 'configMap'), ['name', 'ConfigMap', `${place}.configMap`]);
      addSource(field(source, 'secret'), ['name', 'Secret', `${place}.secret`]);
    }
  }
  return found;
}
