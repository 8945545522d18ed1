/** The fields of a pod spec that name a source, as rows multiplied by code. SPEC §3.2. */
import { child, descend, isTrueAt, items, stringAt } from './nodes.ts';
import type { Cursor } from './nodes.ts';
import type { Reference, SourceKind } from './types.ts';

interface ContainerField {
  /** Fields on the way from the item of the list. */
  readonly parents: readonly string[];
  readonly field: string;
  readonly kind: SourceKind;
  /** Field that names the one key used; without it all keys are used. */
  readonly key?: string;
}

const CONTAINER_LISTS = ['containers', 'initContainers'] as const;

/** By the field of a container that holds the list. */
const CONTAINER_FIELDS: readonly (readonly [list: string, fields: readonly ContainerField[]])[] = [
  [
    'env',
    [
      { parents: ['valueFrom'], field: 'configMapKeyRef', kind: 'ConfigMap', key: 'key' },
      { parents: ['valueFrom'], field: 'secretKeyRef', kind: 'Secret', key: 'key' },
    ],
  ],
  [
    'envFrom',
    [
      { parents: [], field: 'configMapRef', kind: 'ConfigMap' },
      { parents: [], field: 'secretRef', kind: 'Secret' },
    ],
  ],
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

const NO_MOUNTS: Mounts = new Map();

/** Every reference of a pod spec, in the order of its text's lists: containers, init containers, volumes. */
export function findReferences(spec: Cursor | undefined): readonly Reference[] {
  const found: Reference[] = [];
  for (const list of CONTAINER_LISTS) {
    for (const [index, container] of items(child(spec, list)).entries()) {
      const users = list === 'containers' ? [index] : [];
      addContainerReferences(container, { path: `spec.${list}[${String(index)}]`, users, found });
    }
  }
  const volumes = items(child(spec, 'volumes'));
  const mounts = volumes.length === 0 ? NO_MOUNTS : findMounts(spec);
  for (const [index, volume] of volumes.entries()) {
    const users = mounts.get(stringAt(child(volume, 'name')) ?? '');
    if (users !== undefined) addVolumeReferences(volume, { path: `spec.volumes[${String(index)}]`, users, found });
  }
  return found;
}

/** Where references are found: the path from the pod template, and the containers that use them. */
interface Finding {
  readonly path: string;
  readonly users: readonly number[];
  readonly found: Reference[];
}

function addContainerReferences(container: Cursor, { path, users, found }: Finding): void {
  for (const [list, fields] of CONTAINER_FIELDS) {
    const holders = items(child(container, list));
    if (holders.length === 0) continue;
    for (const { parents, field, kind, key } of fields) {
      for (const [position, holder] of holders.entries()) {
        const at = child(descend(holder, parents), field);
        const name = at && stringAt(child(at, 'name'));
        if (at === undefined || name === undefined || name === '') continue;
        const usedKey = key === undefined ? undefined : stringAt(child(at, key));
        found.push({
          kind,
          name,
          keys: key === undefined ? undefined : usedKey === undefined ? [] : [usedKey],
          optional: isTrueAt(child(at, 'optional')),
          path: `${path}.${list}[${String(position)}].${[...parents, field].join('.')}`,
          offset: at.node.start,
          via: 'env',
          containers: users,
        });
      }
    }
  }
}

function findMounts(spec: Cursor | undefined): Mounts {
  const mounts = new Map<string, number[]>();
  for (const list of CONTAINER_LISTS) {
    for (const [index, container] of items(child(spec, list)).entries()) {
      for (const mount of items(child(container, 'volumeMounts'))) {
        const volume = stringAt(child(mount, 'name'));
        if (volume === undefined) continue;
        const users = mounts.get(volume) ?? [];
        if (list === 'containers') users.push(index);
        mounts.set(volume, users);
      }
    }
  }
  return mounts;
}

function addVolumeReferences(volume: Cursor, finding: Finding): void {
  addFieldReferences(volume, VOLUME_FIELDS, finding);
  for (const [position, source] of items(descend(volume, ['projected', 'sources'])).entries()) {
    const path = `${finding.path}.projected.sources[${String(position)}]`;
    addFieldReferences(source, PROJECTED_FIELDS, { ...finding, path });
  }
}

function addFieldReferences(holder: Cursor, fields: readonly VolumeField[], { path, users, found }: Finding): void {
  for (const { field, name: nameField, kind } of fields) {
    const at = child(holder, field);
    const name = at && stringAt(child(at, nameField));
    if (at === undefined || name === undefined || name === '') continue;
    const keys = items(child(at, 'items')).flatMap((item) => stringAt(child(item, 'key')) ?? []);
    found.push({
      kind,
      name,
      keys: keys.length === 0 ? undefined : keys,
      optional: isTrueAt(child(at, 'optional')),
      path: `${path}.${field}`,
      offset: at.node.start,
      via: 'volume',
      containers: users,
    });
  }
}
