/** Stage: manifests to the sources and workloads of the set, with the facts that decide about them. SPEC §1–§4. */
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { isDnsSubdomain } from './labels.ts';
import type { Catalog, Manifest, ParsedDocument, Source, Template, Workload } from './model.ts';
import { NO_HISTORY, readNameHistory } from './name-history.ts';
import type { NameHistory } from './name-history.ts';
import { child, descend, follow, isMappingAt, isNullAt, namedEntries, stringAt } from './nodes.ts';
import type { Cursor, Mapping, YamlDocument } from './nodes.ts';
import { applyOrder } from './order.ts';
import { PodTemplate } from './pod-template.ts';
import type { Settings } from './settings.ts';
import type { Place, SourceId, SourceKind, WorkloadId } from './types.ts';
import { groupOf } from './workloads.ts';
import type { WorkloadKind } from './workloads.ts';

/** Tells which kinds the catalog takes in; the reader may skip all others. */
export function relevantKinds(settings: Settings): (kind: string) => boolean {
  const kinds = new Set(['ConfigMap', 'Secret', ...settings.kinds.map(({ kind }) => kind)]);
  if (settings.namespaceSelector !== undefined) kinds.add('Namespace');
  return (kind) => kinds.has(kind);
}

/** Takes in the manifests of the documents. */
export function catalog(documents: Iterable<ParsedDocument>, settings: Settings): Catalog {
  const drafts: Draft[] = [];
  const sources = new Map<string, Source>();
  const workloads: Workload[] = [];
  const namespaceLabels = new Map<string, ReadonlyMap<string, string>>();
  const seen = new Map<string, Workload>();
  const add = (manifest: Manifest): void => {
    if (settings.functionInput !== undefined && isLocal(manifest)) return;
    const { kind } = manifest;
    const group = groupOf(manifest.apiVersion);
    const type = settings.kinds.find((row) => row.kind === kind && row.group === group);
    if (type !== undefined) {
      const workload = toWorkload(manifest, { type, settings, drafts });
      workloads.push(workload);
      reportDuplicate(workload, seen, drafts);
    } else if (group === '' && (kind === 'ConfigMap' || kind === 'Secret')) {
      addSource(manifest, { kind, settings, drafts, sources });
    } else if (group === '' && kind === 'Namespace') {
      const labels = readStrings(descend(manifest.at, ['metadata', 'labels'])).values;
      namespaceLabels.set(scalarText(child(metadataOf(manifest), 'name')) ?? '', labels);
    }
  };
  for (const { doc, manifests } of documents) {
    if (doc.duplicates.length > 0) tellDuplicateKeys(doc, drafts);
    for (const manifest of manifests) add(manifest);
  }
  return { sources: [...sources.values()], workloads, namespaceLabels, drafts };
}

const LOCAL = 'config.kubernetes.io/local-config';

/** True for an object that never gets to a cluster. */
function isLocal({ at }: Manifest): boolean {
  return stringAt(descend(at, ['metadata', 'annotations', LOCAL])) === 'true';
}

function historyOf(annotations: ReadonlyMap<string, string>, { functionInput }: Settings): NameHistory {
  return functionInput === undefined ? NO_HISTORY : readNameHistory(annotations);
}

function tellDuplicateKeys({ file, duplicates }: YamlDocument, drafts: Draft[]): void {
  for (const { key, name } of duplicates) {
    const place = { file, offset: key.start };
    const isJoined = name === 'apiVersion' || name === 'kind';
    drafts.push(isJoined ? findings.joinedObjects(place) : findings.duplicateKey(place, false));
  }
}

function metadataOf(manifest: Manifest): Cursor | undefined {
  return child(manifest.at, 'metadata');
}

/** The text of a scalar that is not null, string or not: what a person would call the name. */
function scalarText(at: Cursor | undefined): string | undefined {
  return at?.node.type === 'scalar' && at.node.resolved !== 'null' ? at.node.text : undefined;
}

/** Where the name stands, or the manifest without one. */
function placeOf({ doc, at }: Manifest, name: Cursor | undefined): Place {
  const start = name?.node.start ?? -1;
  return { file: doc.file, offset: start >= 0 ? start : at.node.start };
}

interface Strings {
  readonly values: ReadonlyMap<string, string>;
  /** The names and places of values that are not strings. */
  readonly odd: readonly { readonly name: string; readonly offset: number }[];
}

const NO_STRINGS: Strings = { values: new Map(), odd: [] };

/** A map of strings: annotations or labels. A value that is not a string counts as its text. */
function readStrings(at: Cursor | undefined): Strings {
  if (at?.node.type !== 'mapping' || at.node.entries.length === 0) return NO_STRINGS;
  const values = new Map<string, string>();
  const odd: { name: string; offset: number }[] = [];
  for (const { name, key, value } of namedEntries(at.node)) {
    if (name === undefined) continue;
    const { node } = follow(value, false);
    const type = node.type === 'scalar' ? node.resolved : undefined;
    values.set(name, node.type === 'scalar' && type !== 'null' ? node.text : '');
    if (type !== 'string' && type !== 'null') odd.push({ name, offset: key.start });
  }
  return { values, odd };
}

function readAnnotations(
  manifest: { readonly doc: YamlDocument },
  at: Cursor | undefined,
  { object, drafts }: { readonly object: { kind: string; name: string }; readonly drafts: Draft[] },
): ReadonlyMap<string, string> {
  const { values, odd } = readStrings(at);
  for (const { name, offset } of odd) {
    drafts.push(findings.annotationNotString({ file: manifest.doc.file, offset }, object, name));
  }
  return values;
}

function namespaceOf(metadata: Cursor | undefined, settings: Settings): { namespace: string; hasNamespace: boolean } {
  const written = scalarText(child(metadata, 'namespace')) ?? '';
  return written === ''
    ? { namespace: settings.namespace, hasNamespace: false }
    : { namespace: written, hasNamespace: true };
}

interface SourceContext {
  readonly kind: SourceKind;
  readonly settings: Settings;
  readonly drafts: Draft[];
  readonly sources: Map<string, Source>;
}

function addSource(manifest: Manifest, { kind, settings, drafts, sources }: SourceContext): void {
  const metadata = metadataOf(manifest);
  const nameAt = child(metadata, 'name');
  const name = scalarText(nameAt);
  if (name === undefined) return;
  const { namespace, hasNamespace } = namespaceOf(metadata, settings);
  const id: SourceId = { kind, namespace, name };
  const place = placeOf(manifest, nameAt);
  if (stringAt(nameAt) === undefined || !isDnsSubdomain(name)) {
    drafts.push(findings.nameInvalid(place, id));
    return;
  }
  const annotations = readAnnotations(manifest, child(metadata, 'annotations'), { object: id, drafts });
  const key = `${kind}/${namespace}/${name}`;
  const hidden = sources.get(key);
  sources.delete(key); // so that the one that counts stands at its own place in the order
  sources.set(key, {
    id,
    place,
    hasNamespace,
    annotations,
    // Nobody else asks for labels.
    labels:
      settings.resourceLabelSelector === undefined ? NO_STRINGS.values : readStrings(child(metadata, 'labels')).values,
    order: applyOrder(annotations),
    at: manifest.at,
    history: historyOf(annotations, settings),
    hidden,
  });
}

interface WorkloadContext {
  readonly type: WorkloadKind;
  readonly settings: Settings;
  readonly drafts: Draft[];
}

function toWorkload(manifest: Manifest, { type, settings, drafts }: WorkloadContext): Workload {
  const { doc, at, kind } = manifest;
  const metadata = metadataOf(manifest);
  const { namespace, hasNamespace } = namespaceOf(metadata, settings);
  const nameAt = child(metadata, 'name');
  const name = scalarText(nameAt);
  const generateName = name === undefined ? scalarText(child(metadata, 'generateName')) : undefined;
  const id: WorkloadId = { kind, namespace, name: name ?? generateName ?? '' };
  const annotations = readAnnotations(manifest, child(metadata, 'annotations'), { object: id, drafts });
  const strategy = type.updateStrategy && descend(at, type.updateStrategy);
  return {
    id,
    type,
    place: placeOf(manifest, nameAt),
    hasNamespace,
    hasGenerateName: generateName !== undefined,
    history: historyOf(annotations, settings),
    annotations,
    order: applyOrder(annotations),
    template: toTemplate(doc, at, { type, id, drafts }),
    templateOf: type.isRollout === true ? workloadRef(at) : undefined,
    rollsOnDelete: stringAt(strategy) === 'OnDelete',
  };
}

function toTemplate(
  doc: YamlDocument,
  manifest: Cursor<Mapping>,
  { type, id, drafts }: { readonly type: WorkloadKind; readonly id: WorkloadId; readonly drafts: Draft[] },
): Template | undefined {
  const at = descend(manifest, type.template);
  if (at === undefined || !isMappingAt(at)) return undefined;
  const annotations = readAnnotations({ doc }, descend(at, ['metadata', 'annotations']), { object: id, drafts });
  return new PodTemplate({ doc, at, annotations }, { manifest, path: type.template });
}

function workloadRef(at: Cursor<Mapping>): Workload['templateOf'] {
  const ref = descend(at, ['spec', 'workloadRef']);
  if (isNullAt(ref)) return undefined;
  return {
    group: groupOf(stringAt(child(ref, 'apiVersion')) ?? ''),
    kind: stringAt(child(ref, 'kind')) ?? '',
    name: stringAt(child(ref, 'name')) ?? '',
  };
}

function reportDuplicate(workload: Workload, seen: Map<string, Workload>, drafts: Draft[]): void {
  if (workload.id.name === '' || workload.hasGenerateName) return;
  const key = `${workload.type.group}/${workload.id.kind}/${workload.id.namespace}/${workload.id.name}`;
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, workload);
    return;
  }
  drafts.push(
    findings.duplicateObject(workload.place, workload.id, {
      first: first.place,
      copies: 2,
      isError: false,
      isSource: false,
    }),
  );
}
