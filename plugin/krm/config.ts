/** The functionConfig: every option as a field, or as a text in a ConfigMap. */
import { UsageError } from '../../lib/errors.ts';
import { shown } from '../../lib/findings.ts';
import type { Draft } from '../../lib/findings.ts';
import { child, effectiveEntries, isNullAt, isTrueAt, items, stringAt } from '../../lib/nodes.ts';
import type { Cursor } from '../../lib/nodes.ts';
import { FUNCTION_OPTIONS, OPTIONS, camelCase } from '../../lib/options.ts';
import type { OptionRow } from '../../lib/options.ts';
import type { Options } from '../../lib/settings.ts';
import { keyFileDrafts } from '../key-file.ts';
import { toList, toOptions, toValue } from '../values.ts';
import type { Value } from '../values.ts';

export interface FunctionConfig {
  /** Verify only: `kind: RollstampCheck`. */
  readonly isCheck: boolean;
  readonly stampHashed: boolean;
  readonly quiet: boolean;
  readonly options: Options;
  /** What is odd about the files that options name. */
  readonly drafts: readonly Draft[];
}

const API_VERSION = 'rollstamp.io/v1alpha1';
const STAMP = 'Rollstamp';
const CHECK = 'RollstampCheck';

/** Every field of a functionConfig. */
export const FIELDS: ReadonlyMap<string, OptionRow> = new Map(
  [...OPTIONS, ...FUNCTION_OPTIONS].map((row) => [camelCase(row.name), row]),
);

/**
 * Reads a functionConfig; without one, everything has its default.
 *
 * @param cwd - where a relative path of the key file starts
 * @throws UsageError for another kind, a field that does not exist, and a value of the wrong type.
 */
export function readFunctionConfig(at: Cursor | undefined, cwd: string): FunctionConfig {
  if (at === undefined || isNullAt(at)) return toConfig(new Map(), { isCheck: false, cwd });
  const apiVersion = stringAt(child(at, 'apiVersion')) ?? '';
  const kind = stringAt(child(at, 'kind')) ?? '';
  if (apiVersion === API_VERSION && (kind === STAMP || kind === CHECK)) {
    return toConfig(readFields(at, readTyped), { isCheck: kind === CHECK, cwd });
  }
  if (apiVersion === 'v1' && kind === 'ConfigMap') {
    return toConfig(readConfigMap(at), { isCheck: false, cwd });
  }
  const given = apiVersion === '' && kind === '' ? 'it has neither' : `not ${shown(kind)} of ${shown(apiVersion)}`;
  throw new UsageError(
    `functionConfig: ${STAMP} or ${CHECK} of ${API_VERSION} is expected, or a ConfigMap of v1 with the options in data; ${given}`,
  );
}

function toConfig(
  values: ReadonlyMap<string, Value>,
  { isCheck, cwd }: { readonly isCheck: boolean; readonly cwd: string },
): FunctionConfig {
  return {
    isCheck,
    stampHashed: values.get('stampHashed') === true,
    quiet: values.get('quiet') === true,
    options: toOptions(Object.fromEntries(values), cwd),
    drafts: keyFileDrafts(toList(values.get('hashKeyFile') ?? []), cwd),
  };
}

const META: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);

type Read = (row: OptionRow, at: Cursor, origin: string) => Value;

function readFields(at: Cursor | undefined, read: Read): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const name of namesOf(at)) {
    if (META.has(name)) continue;
    const row = FIELDS.get(name);
    if (row === undefined) throw unknownField(name);
    const field = child(at, name);
    if (field !== undefined) values.set(name, read(row, field, `functionConfig: ${name}`));
  }
  return values;
}

function readConfigMap(at: Cursor): ReadonlyMap<string, Value> {
  const other = namesOf(at).find((name) => name !== 'data' && !META.has(name));
  if (other !== undefined)
    throw new UsageError(`functionConfig: ${shown(other)} of the ConfigMap holds no options; put them into data`);
  const data = child(at, 'data');
  if (data !== undefined && !isNullAt(data) && data.node.type !== 'mapping')
    throw new UsageError('functionConfig: data of the ConfigMap is not a mapping');
  return readFields(data, readText);
}

function namesOf(at: Cursor | undefined): readonly string[] {
  return at?.node.type === 'mapping' ? [...effectiveEntries(at.node).keys()] : [];
}

function plain(text: string): string {
  return text.replace(/[-_]/g, '').toLowerCase();
}

function unknownField(name: string): UsageError {
  const near = [...FIELDS.keys()].find((one) => plain(one) === plain(name));
  const hint = near === undefined ? 'fields are the options in camelCase, e.g. autoReloadAll' : `did you mean ${near}?`;
  return new UsageError(`functionConfig: there is no field ${shown(name)}; ${hint}`);
}

/** A field of the kinds of our own, of the type that the schema says. */
function readTyped(row: OptionRow, at: Cursor, origin: string): Value {
  if (row.type === 'boolean' || row.type === 'bool-string') {
    if (at.node.type === 'scalar' && at.node.resolved === 'bool') return isTrueAt(at);
    throw new UsageError(`${origin} takes true or false, without quotes`);
  }
  const text = stringAt(at);
  if (text !== undefined) return toValue(row, text, origin);
  if (row.type === 'list' || row.type === 'repeat' || row.type === 'paths')
    return toValue(row, readList(row, at, origin), origin);
  throw new UsageError(`${origin} takes a text; numbers and the like go in quotes`);
}

function readList(row: OptionRow, at: Cursor, origin: string): readonly string[] {
  const isPairs = row.type === 'repeat' && at.node.type === 'mapping';
  if (!isPairs && at.node.type !== 'sequence') {
    const pairs = row.type === 'repeat' ? ', or a mapping' : '';
    throw new UsageError(`${origin} takes a text or a list of texts${pairs}`);
  }
  const texts = isPairs
    ? namesOf(at).map((name) => [`${name}=`, stringAt(child(at, name))])
    : items(at).map((item) => ['', stringAt(item)]);
  return texts.map(([start = '', text]) => {
    if (text === undefined)
      throw new UsageError(`${origin} holds something that is not a text; numbers and the like go in quotes`);
    return start + text;
  });
}

/** A text in a ConfigMap; lists have commas or lines. */
function readText(row: OptionRow, at: Cursor, origin: string): Value {
  const text = stringAt(at);
  if (text === undefined)
    throw new UsageError(`${origin} is not a text, which data of a ConfigMap holds: put it in quotes`);
  return toValue(row, row.type === 'list' ? text.split('\n') : text, origin);
}
