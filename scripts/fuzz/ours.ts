/** What Rollstamp makes of a document, as JSON and as the facts that it works with. */
import { catalog, relevantKinds } from '../../lib/catalog.ts';
import { readContent } from '../../lib/content.ts';
import type { Draft } from '../../lib/findings.ts';
import { InputError } from '../../lib/errors.ts';
import type { Manifest, Source, Workload } from '../../lib/model.ts';
import { effectiveEntries, follow } from '../../lib/nodes.ts';
import type { Node, Scalar } from '../../lib/nodes.ts';
import { parse } from '../../lib/parse.ts';
import { toSettings } from '../../lib/settings.ts';
import { groupOf } from '../../lib/workloads.ts';
import type { Json, JsonObject } from './kubectl.ts';
import type { Facts, SourceFacts, WorkloadFacts } from './facts.ts';
import { utf8 } from './facts.ts';

const SETTINGS = toSettings({});

/** What takes part: everything else is not read by Rollstamp. */
export function takesPart(apiVersion: Json | undefined, kind: Json | undefined): boolean {
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return false;
  const group = groupOf(apiVersion);
  if (group === '' && (kind === 'ConfigMap' || kind === 'Secret')) return true;
  return SETTINGS.kinds.some((row) => row.kind === kind && row.group === group);
}

export interface Read {
  readonly objects: readonly JsonObject[];
  readonly facts: Facts;
}

/** A refusal with its message, or what was read. Anything else that is thrown is a bug. */
export function readOurs(text: string): Read | InputError {
  try {
    const drafts: Draft[] = [];
    const parsed = [...parse([{ path: 'fuzz.yaml', text }], relevantKinds(SETTINGS), drafts)];
    const error = drafts.find(({ code }) => code === 'list-in-list');
    if (error !== undefined) return new InputError('yaml-unsupported', `finding ${error.code}`, { path: '' });
    const { sources, workloads } = catalog(parsed, SETTINGS);
    const manifests = parsed
      .flatMap((document) => document.manifests)
      .filter(({ apiVersion, kind }) => takesPart(apiVersion, kind));
    return {
      objects: manifests.map(toObject),
      facts: {
        sources: new Map(
          sources.map((source) => [`${source.id.kind}/${source.id.namespace}/${source.id.name}`, sourceFacts(source)]),
        ),
        workloads: workloads.map(workloadFacts),
      },
    };
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function toObject({ at, apiVersion, kind }: Manifest): JsonObject {
  const json = toJson(at.node) as JsonObject;
  return { ...json, apiVersion, kind };
}

/** Numbers are only told to be numbers: Rollstamp never needs their value. */
function toJson(node: Node): Json {
  const { node: target } = follow(node, false);
  switch (target.type) {
    case 'scalar':
      return scalarJson(target);
    case 'sequence':
      return target.items.map(toJson);
    default: {
      const entries = [...effectiveEntries(target)].map(
        ([name, { entry }]) => [utf8(name), toJson(entry.value)] as const,
      );
      return Object.fromEntries(entries);
    }
  }
}

function scalarJson({ resolved, text }: Scalar): Json {
  switch (resolved) {
    case 'string':
      return utf8(text);
    case 'null':
      return null;
    case 'bool':
      return /^(?:y|yes|on|true)$/i.test(text);
    default:
      return 0;
  }
}

function sourceFacts(source: Source): SourceFacts {
  const { entries } = readContent(source, []);
  return {
    annotations: strings(source.annotations),
    content: Object.fromEntries(
      [...entries].map(([key, bytes]) => [utf8(key), Buffer.from(bytes as string).toString('base64')]),
    ),
  };
}

function workloadFacts({ id, annotations, template }: Workload): WorkloadFacts {
  return {
    id: `${id.kind}/${id.namespace}/${id.name}`,
    annotations: strings(annotations),
    templateAnnotations: strings(template?.annotations ?? new Map()),
    references: (template?.references ?? []).map(({ kind, name, keys, optional, path, containers }) =>
      JSON.stringify([kind, utf8(name), keys?.map(utf8) ?? null, optional, path, containers]),
    ),
  };
}

function strings(map: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries([...map].map(([key, value]) => [utf8(key), utf8(value)]));
}
