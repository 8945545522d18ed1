/** Checks a stamped text: Kubernetes must see the stamps, and the rest as it was. */
import { stamp } from '../../lib/index.ts';
import type { InputFile, Options, StampResult } from '../../lib/index.ts';
import { canonical, parting } from './compare.ts';
import type { Decoded, Json } from './kubectl.ts';
import { isObject } from './kubectl.ts';

/** The sources that the workloads of the documents name. */
export const SOURCES: InputFile = {
  path: 'sources.yaml',
  text: ['default', 'shop']
    .flatMap((namespace) => [
      ...['cfg', 'web', 'a.b'].map((name) => ({ kind: 'ConfigMap', metadata: { name, namespace } })),
      ...['cfg', 'web', 'db'].map((name) => ({ kind: 'Secret', metadata: { name, namespace } })),
    ])
    .map((object) => JSON.stringify({ apiVersion: 'v1', ...object }))
    .join('\n---\n'),
};

const ALL: Options = { autoReloadAll: true };

/** What is done to a document, one after the other. */
const RUNS: readonly (readonly Options[])[] = [
  [ALL],
  [ALL],
  [{ ...ALL, stamp: 'single' }],
  [{ ...ALL, reloadStrategy: 'env-vars' }],
  [ALL, { ...ALL, stamp: 'single' }],
  [ALL, {}],
  [{ ...ALL, reloadStrategy: 'env-vars' }, ALL],
];

export interface Stamped {
  readonly text: string;
  /** The annotations that must be there, as `KEY=VALUE`. */
  readonly wanted: readonly string[];
}

/** The text with the stamps of every source that is used; undefined where nothing changes, or nothing may. */
export function stampAll(text: string, index: number): Stamped | undefined {
  const runs = RUNS[index % RUNS.length] ?? [];
  let output = text;
  let result: StampResult | undefined;
  for (const options of runs) {
    result = stamp([{ path: 'fuzz.yaml', text: output }, SOURCES], options);
    const [file] = result.files;
    if (!result.ok || file === undefined) return undefined;
    output = file.text;
  }
  const isByName = runs.at(-1)?.stamp === undefined && runs.at(-1)?.reloadStrategy === undefined;
  return output === text && runs.length === 1
    ? undefined
    : { text: output, wanted: isByName ? wantedStamps(result) : [] };
}

function wantedStamps(result: StampResult | undefined): readonly string[] {
  return (result?.workloads ?? []).flatMap(({ sources }) =>
    sources.flatMap(({ kind, name, digest }) =>
      digest === undefined || name.length > MAX_NAME ? [] : [`${kind.toLowerCase()}.rollstamp.io/${name}=${digest}`],
    ),
  );
}

const DIGEST_LENGTH = 32;

/** What fits in a key as it is. */
const MAX_NAME = 63;

const STAMP = /^(?:configmap|secret)\.rollstamp\.io\/|^rollstamp\.io\/config-digest$/;
const VARIABLE = /^STAKATER_\w+_(?:CONFIGMAP|SECRET)$/;

/** Where the two part but for the stamps, or which stamps are not as wanted; undefined where all is well. */
export function compareStamped(before: Decoded, after: Decoded, { wanted }: Stamped): string | undefined {
  if (after.error !== undefined) return `kubectl refuses the stamped text: ${after.error}`;
  const [a, b] = [before, after].map(({ objects }) => canonical(objects.map(withoutStamps)));
  if (a !== b) return `stamped: ${parting(String(b), String(a))}`;
  const [present, seen] = [before, after].map(({ objects }) => new Set(stampsIn([...objects])));
  // What holds no digest is not ours: it stays, and so does what a frozen workload holds.
  const missing = wanted.filter((one) => {
    const isTaken = [...(present ?? [])].some((other) => other.startsWith(one.slice(0, -DIGEST_LENGTH)));
    return seen?.has(one) !== true && !isTaken;
  });
  return missing.length === 0 ? undefined : `stamps ${[...(seen ?? [])].join(' ')} | missing ${missing.join(' ')}`;
}

/** Empty annotations, metadata and env go, as they come and go with stamps. */
function withoutStamps(value: Json): Json {
  if (Array.isArray(value)) {
    return (value as readonly Json[]).filter((item) => !isVariable(item)).map(withoutStamps);
  }
  if (!isObject(value)) return value;
  const entries: [string, Json][] = [];
  for (const [key, inside] of Object.entries(value)) {
    if (STAMP.test(key)) continue;
    const kept = withoutStamps(inside);
    if (!(['annotations', 'metadata', 'env'].includes(key) && isEmpty(kept))) entries.push([key, kept]);
  }
  return Object.fromEntries(entries);
}

function isVariable(item: Json): boolean {
  return isObject(item) && typeof item['name'] === 'string' && VARIABLE.test(item['name']);
}

function isEmpty(value: Json): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

function stampsIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(stampsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    STAMP.test(key) ? [`${key}=${typeof inside === 'string' ? inside : JSON.stringify(inside)}`] : stampsIn(inside),
  );
}
