/** The fields of a pod spec that name a source, as rows multiplied by code. SPEC §3.2. */
import { child, descend, isTrueAt, items, stringAt } from './nodes.ts';
import type { Cursor } from './nodes.ts';
import type { Reference, SourceKind } from './types.ts';

interface ReferenceField {
  /** Field of a container that holds the list. */
  readonly list: string;
  readonly path: readonly string[];
  readonly kind: SourceKind;
  /** Field that names the one key used; without it all keys are used. */
  readonly key?: string;
}

const CONTAINER_LISTS = ['containers', 'initContainers'] as const;

const CONTAINER_FIELDS: readonly ReferenceField[] = [
  { list: 'env', path: ['valueFrom', 'configMapKeyRef'], kind: 'ConfigMap', key: 'key' },
  { list: 'env', path: ['valueFrom', 'secretKeyRef'], kind: 'Secret', key: 'key' },
  { list: 'envFrom', path: ['configMapRef'], kind: 'ConfigMap' },
  { list: 'envFrom', path: ['secretRef'], kind: 'Secret' },
];

interface VolumeField {
  readonly field: string;
  /** Field that holds the source's name. */
  readonly name: string;
  readonly kind: SourceKind;
}

const VOLUME_FIELDS: readonly VolumeField[] = [
  { field: 'configMap', name: 'name', kind: 'ConfigMap' },
  { field: 'secret', name: 'secretName', kind: 'Secret' },
];

const PROJECTED_FIELDS: readonly VolumeField[] = [
  { field: 'configMap', name: 'name', kind: 'ConfigMap' },
  { field: 'secret', name: 'name', kind: 'Secret' },
];

/** The containers that mount a volume: indexes into `containers`; empty where only init containers do. */
type Mounts = ReadonlyMap<string, readonly number[]>;

/** Every reference of a pod spec, in the order of its text's lists: containers, init containers, volumes. */
export function findReferences(spec: Cursor | undefined): readonly Reference[] {
  return [...containerReferences(spec), ...volumeReferences(spec, findMounts(spec))];
}

function* containerReferences(spec: Cursor | undefined): Generator<Reference> {
  for (const containerList of CONTAINER_LISTS) {
    for (const [index, container] of items(child(spec, containerList)).entries()) {
      const containers = containerList === 'containers' ? [index] : [];
      for (const { list, path, kind, key } of CONTAINER_FIELDS) {
        for (const [position, item] of items(child(container, list)).entries()) {
          const at = descend(item, path);
          const name = stringAt(child(at, 'name'));
          if (at === undefined || name === undefined || name === '') continue;
          const usedKey = key === undefined ? undefined : stringAt(child(at, key));
          yield {
            kind,
            name,
            keys: key === undefined ? undefined : usedKey === undefined ? [] : [usedKey],
            optional: isTrueAt(child(at, 'optional')),
            path: `spec.${containerList}[${String(index)}].${list}[${String(position)}].${path.join('.')}`,
            offset: at.node.start,
            via: 'env',
            containers,
          };
        }
      }
    }
  }
}

function findMounts(spec: Cursor | undefined): Mounts {
  const mounts = new Map<string, number[]>();
  for (const containerList of CONTAINER_LISTS) {
    for (const [index, container] of items(child(spec, containerList)).entries()) {
      for (const mount of items(child(container, 'volumeMounts'))) {
        const volume = stringAt(child(mount, 'name'));
        if (volume === undefined) continue;
        const users = mounts.get(volume) ?? [];
        if (containerList === 'containers') users.push(index);
        mounts.set(volume, users);
      }
    }
  }
  return mounts;
}

function* volumeReferences(spec: Cursor | undefined, mounts: Mounts): Generator<Reference> {
  for (const [index, volume] of items(child(spec, 'volumes')).entries()) {
    const containers = mounts.get(stringAt(child(volume, 'name')) ?? '');
    if (containers === undefined) continue;
    const path = `spec.volumes[${String(index)}]`;
    yield* fieldReferences(volume, VOLUME_FIELDS, { path, containers });
    for (const [position, source] of items(descend(volume, ['projected', 'sources'])).entries()) {
      const sourcePath = `${path}.projected.sources[${String(position)}]`;
      yield* fieldReferences(source, PROJECTED_FIELDS, { path: sourcePath, containers });
    }
  }
}

function* fieldReferences(
  holder: Cursor,
  fields: readonly VolumeField[],
  { path, containers }: { readonly path: string; readonly containers: readonly number[] },
): Generator<Reference> {
  for (const { field, name: nameField, kind } of fields) {
    const at = child(holder, field);
    const name = stringAt(child(at, nameField));
    if (at === undefined || name === undefined || name === '') continue;
    const keys = items(child(at, 'items')).flatMap((item) => stringAt(child(item, 'key')) ?? []);
    yield {
      kind,
      name,
      keys: keys.length === 0 ? undefined : keys,
      optional: isTrueAt(child(at, 'optional')),
      path: `${path}.${field}`,
      offset: at.node.start,
      via: 'volume',
      containers,
    };
  }
}
