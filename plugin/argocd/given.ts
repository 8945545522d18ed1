/** Parameters as Argo CD hands them over, and variables that stand for them. */
import { InputError, UsageError } from '../../lib/errors.ts';
import { shown } from '../../lib/findings.ts';
import { COMMAND_OPTIONS, FUNCTION_OPTIONS, OPTIONS, variableName } from '../../lib/options.ts';
import type { OptionRow } from '../../lib/options.ts';
import type { Io } from '../io.ts';
import { PARAMETERS } from './parameter-table.ts';
import type { Field, ParameterRow } from './parameter-table.ts';

/** One value, and what it was given to, for messages. */
export interface Given {
  readonly value: string | readonly string[] | TextMap;
  readonly origin: string;
}

export type TextMap = ReadonlyMap<string, string>;

/** Bytes of one variable: Linux takes no larger ones. */
const MAX_VARIABLE = 128 * 1024;

const JSON_VARIABLE = 'ARGOCD_APP_PARAMETERS';

const ROWS: ReadonlyMap<string, ParameterRow> = new Map(PARAMETERS.map((row) => [row.name, row]));

/** True for an option that only the operator may set. */
export function operatorsOwn({ owner }: OptionRow): boolean {
  return owner === 'operator';
}

/** What no application sets. Options of other commands have no effect here, and nobody sets them. */
const OPERATORS: ReadonlyMap<string, OptionRow> = new Map(
  [...FUNCTION_OPTIONS, ...COMMAND_OPTIONS, ...OPTIONS.filter(operatorsOwn)]
    .filter(({ name }) => !ROWS.has(name))
    .map((row) => [row.name, row]),
);
const SIDECAR: ReadonlySet<string> = new Set(OPTIONS.filter(operatorsOwn).map(({ name }) => name));

/** The parameters of the Application. Empty texts count as not given. */
export function readParameters({ [JSON_VARIABLE]: json = '' }: Io['env']): ReadonlyMap<string, Given> {
  checkSize(JSON_VARIABLE, json);
  const list = json.trim() === '' ? null : parse(json);
  if (list === null) return new Map();
  if (!Array.isArray(list))
    throw new UsageError(`${JSON_VARIABLE} is not a list; Argo CD writes it, so do not set it yourself`);
  const given = new Map<string, Given>();
  for (const entry of list as readonly unknown[]) {
    if (!isRecord(entry) || typeof entry['name'] !== 'string') {
      throw new UsageError(
        `${JSON_VARIABLE} holds something that is no parameter: each has a name, and string, array or map`,
      );
    }
    const { name } = entry;
    const row = rowOf(name, `parameter ${shown(name)}`);
    if (given.has(name)) throw new UsageError(`parameter ${name} is given twice: remove one`);
    const value = valueOf(entry, row);
    if (value !== undefined) given.set(name, { value, origin: `parameter ${name}` });
  }
  return given;
}

/** Variables with a prefix: of the application, or the sidecar's own. */
export function readVariables(env: Io['env'], prefix: 'ARGOCD_ENV_' | ''): ReadonlyMap<string, Given> {
  const start = `${prefix}ROLLSTAMP_`;
  const given = new Map<string, Given>();
  for (const [variable, text = ''] of Object.entries(env)) {
    if (!variable.startsWith(start)) continue;
    const name = NAMES.get(variable.slice(prefix.length));
    if (prefix !== '') checkOwner(name, variable);
    if (name === undefined || !ROWS.has(name) || text === '') continue;
    checkSize(variable, text);
    given.set(name, { value: text, origin: variable });
  }
  return given;
}

/** Names by their variables. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [...ROWS.keys(), ...OPERATORS.keys()].map((name) => [variableName(name), name]),
);

function checkOwner(name: string | undefined, variable: string): void {
  rowOf(name ?? variable, variable);
}

function rowOf(name: string, origin: string): ParameterRow {
  const row = ROWS.get(name);
  if (row !== undefined) return row;
  if (SIDECAR.has(name)) {
    throw new UsageError(
      `${origin} belongs to the operator of Argo CD, not to an application: it is ${variableName(name)} of the sidecar`,
    );
  }
  if (OPERATORS.has(name)) throw new UsageError(`${origin} has no effect under Argo CD: remove it`);
  const near = [...ROWS.keys()].find((one) => plain(one) === plain(name));
  throw new UsageError(
    `there is no ${origin}; ${near === undefined ? 'parameters are named like options, e.g. auto-reload-all' : `did you mean ${near}?`}`,
  );
}

function plain(text: string): string {
  return text.replace(/[-_]/g, '').toLowerCase();
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The parser's own message quotes the text.
    throw new UsageError(`${JSON_VARIABLE} is not JSON; Argo CD writes it, so do not set it yourself`);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const FIELDS: readonly Field[] = ['string', 'array', 'map'];

function valueOf(entry: Readonly<Record<string, unknown>>, { name, field }: ParameterRow): Given['value'] | undefined {
  const other = FIELDS.find((one) => one !== field && entry[one] !== undefined && entry[one] !== null);
  if (other !== undefined) throw new UsageError(`parameter ${name} takes ${field}, not ${other}`);
  const value = entry[field];
  if (value === undefined || value === null || value === '') return undefined;
  if (field === 'string' && typeof value === 'string') return value;
  if (field === 'array' && Array.isArray(value) && value.every(isText)) return value;
  const entries = field === 'map' && isRecord(value) ? Object.entries(value).filter(isTextEntry) : [];
  if (field === 'map' && isRecord(value) && entries.length === Object.keys(value).length) return new Map(entries);
  const wants = { string: 'a text', array: 'a list of texts', map: 'a map of texts' };
  throw new UsageError(`parameter ${name}: ${field} is not ${wants[field]}; numbers and the like go in quotes`);
}

function isTextEntry(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function checkSize(variable: string, text: string): void {
  if (Buffer.byteLength(text) <= MAX_VARIABLE) return;
  throw new InputError('limit', `${variable} is larger than 128 KiB: put values into a file of the repository`, {
    path: '',
  });
}
