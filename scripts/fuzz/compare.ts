/** Classifies a document by what Rollstamp and kubectl make of it. */
import { InputError } from '../../lib/errors.ts';
import { factsOf, NO_STRING } from './facts.ts';
import type { Facts, SourceFacts, WorkloadFacts } from './facts.ts';
import { isObject } from './kubectl.ts';
import type { Decoded, Json, JsonObject } from './kubectl.ts';
import { readOurs, takesPart } from './ours.ts';

type Class = 'equal' | 'both refuse' | 'only we refuse' | 'only kubectl refuses' | 'DIFFERENT' | 'CRASH';

export interface Verdict {
  readonly class: Class;
  /** Our message, kubectl's error, or where the two part. */
  readonly detail: string;
  /** True where an object that takes part is read by kubectl. */
  readonly matters: boolean;
}

export function compare(text: string, decoded: Decoded): Verdict {
  const theirs = decoded.objects.filter(
    (object) => takesPart(object['apiVersion'], object['kind']) && !isNothing(object),
  );
  return { ...classify(text, { theirs, error: decoded.error }), matters: theirs.length > 0 };
}

function classify(
  text: string,
  { theirs, error }: { readonly theirs: readonly JsonObject[]; readonly error: string | undefined },
): Omit<Verdict, 'matters'> {
  let ours: ReturnType<typeof readOurs>;
  try {
    ours = readOurs(text);
  } catch (thrown) {
    return { class: 'CRASH', detail: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
  if (ours instanceof InputError) {
    const detail = `${ours.code}: ${ours.message}`;
    return error === undefined
      ? { class: 'only we refuse', detail }
      : { class: 'both refuse', detail: normalize(error) };
  }
  if (error !== undefined) return { class: 'only kubectl refuses', detail: normalize(error) };
  let difference = compareObjects(
    ours.objects.filter((object) => !isNothing(object)),
    theirs,
  );
  // In lists, kubectl drops a namespace that is no string; the API server refuses it.
  if (ours.objects.every((object) => hasNamespace(object) && !isNothing(object)))
    difference ??= compareFacts(ours.facts, factsOf(theirs));
  return difference === undefined ? { class: 'equal', detail: '' } : { class: 'DIFFERENT', detail: difference };
}

/** kubectl makes an object of a null in a list whose items have a kind. */
function isNothing(object: JsonObject): boolean {
  const { apiVersion: _, kind: __, ...rest } = withoutTraces(object);
  return isEmpty(rest);
}

function hasNamespace({ metadata }: JsonObject): boolean {
  const namespace = isObject(metadata) ? (metadata['namespace'] ?? '') : '';
  return typeof namespace === 'string';
}

/** kubectl's error without what is particular to the document. */
function normalize(error: string): string {
  return (
    error
      .trim()
      .replace(/^Object '(\w+)' is missing in .*/s, 'Object has no $1')
      .replace(/^error (?:converting YAML to JSON|parsing .*?): /, '')
      .replaceAll(/line \d+: /g, '')
      .replaceAll(/`[^`]*`|'[^']*'|"[^"]*"/g, '…')
      .replaceAll(/offset \d+/g, 'offset N')
      .split('\n')[0] ?? ''
  );
}

function compareObjects(ours: readonly JsonObject[], theirs: readonly JsonObject[]): string | undefined {
  if (ours.length !== theirs.length) return `${String(ours.length)} objects, not ${String(theirs.length)}`;
  for (const [index, object] of ours.entries()) {
    const [a, b] = [object, theirs[index] ?? {}].map((one) => canonical(withoutTraces(one)));
    if (a !== b) return parting(String(a), String(b));
  }
  return undefined;
}

/** Our JSON and theirs, from a little before where they part. */
export function parting(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const start = Math.max(0, at - 40);
  return `ours ${a.slice(start, at + 60)} | kubectl ${b.slice(start, at + 60)}`;
}

/** kubectl makes `labels` where there are none, to put its own in, writes them anew, and drops an empty namespace. */
function withoutTraces(object: JsonObject): JsonObject {
  const { metadata, ...rest } = object;
  if (!isObject(metadata)) return isEmpty(metadata) ? rest : object;
  const { labels, namespace, ...others } = metadata;
  const kept: JsonObject = {
    ...others,
    ...(typeof namespace === 'string' && namespace !== '' ? { namespace } : {}),
    ...(isObject(labels) ? withLabels(labels) : {}),
  };
  return isEmpty(kept) ? rest : { ...rest, metadata: kept };
}

/** Labels that are not all strings are lost on the items of a list. */
function withLabels(labels: JsonObject): JsonObject {
  const values = Object.values(labels).map((value) => value ?? '');
  if (values.length === 0 || values.some((value) => typeof value !== 'string')) return {};
  return { labels: Object.fromEntries(Object.entries(labels).map(([key, value]) => [key, value ?? ''])) };
}

function isEmpty(value: Json | undefined): boolean {
  return value === undefined || value === null || (isObject(value) && Object.keys(value).length === 0);
}

/** JSON with sorted keys and without the values of numbers. */
export function canonical(value: Json): string {
  if (typeof value === 'number') return '0';
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
  return `{${entries.join(',')}}`;
}

function compareFacts(ours: Facts, theirs: Facts): string | undefined {
  const [names, otherNames] = [ours, theirs].map(({ sources }) => [...sources.keys()].toSorted().join(' '));
  if (names !== otherNames) return `sources ${String(names)} | kubectl ${String(otherNames)}`;
  for (const [name, source] of ours.sources) {
    const difference = compareStrings(source, theirs.sources.get(name));
    if (difference !== undefined) return `${name}: ${difference}`;
  }
  if (ours.workloads.length !== theirs.workloads.length) return 'not as many workloads';
  for (const [index, workload] of ours.workloads.entries()) {
    const other = theirs.workloads[index];
    const [references, otherReferences] = [workload, other].map((one) => one?.references.toSorted().join(' '));
    if (references !== otherReferences) return `references ${String(references)} | kubectl ${String(otherReferences)}`;
    if (workload.id !== other?.id && other?.id.endsWith(NO_STRING) !== true)
      return `workload ${workload.id} | kubectl ${String(other?.id)}`;
    const difference = compareStrings(workload, other);
    if (difference !== undefined) return `${workload.id}: ${difference}`;
  }
  return undefined;
}

const FIELDS = ['annotations', 'content', 'templateAnnotations'] as const;

type Holder = SourceFacts | WorkloadFacts;

function compareStrings(ours: Holder, theirs: Holder | undefined): string | undefined {
  for (const field of FIELDS) {
    const [own, other] = [stringsOf(ours, field), stringsOf(theirs, field)];
    const [a, b] = [own, other].map((values) =>
      canonical(
        Object.fromEntries(
          Object.keys(values).map((key) => [key, other[key] === NO_STRING ? NO_STRING : (values[key] ?? '')]),
        ),
      ),
    );
    if (a !== b) return `${field}: ${parting(String(a), String(b))}`;
  }
  return undefined;
}

function stringsOf(holder: Holder | undefined, field: (typeof FIELDS)[number]): Readonly<Record<string, string>> {
  const values: Partial<Record<string, unknown>> = { ...holder };
  return (values[field] ?? {}) as Readonly<Record<string, string>>;
}
