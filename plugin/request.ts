/** What a command line asks for, with flags, variables and the configuration file merged. SPEC §8. */
import { resolve } from 'node:path';
import { parseConfig } from '../lib/config-file.ts';
import type { ConfigValue } from '../lib/config-file.ts';
import { UsageError } from '../lib/errors.ts';
import { shown } from '../lib/findings.ts';
import { COMMAND_OPTIONS, NO_EFFECT_FLAGS, OPTIONS, camelCase, variableName } from '../lib/options.ts';
import type { CommandName, CommandOptionRow, OptionRow } from '../lib/options.ts';
import { readUpTo } from '../lib/read.ts';
import { byCodeUnit } from '../lib/sort.ts';
import type { Options } from '../lib/settings.ts';
import type { Io } from './io.ts';

export type Format = 'text' | 'json' | 'github';

/** One run of one command. */
export interface Request {
  readonly command: CommandName;
  /** From the command line or, without any there, from the configuration file. */
  readonly paths: readonly string[];
  readonly options: Options;
  readonly exclude: readonly string[];
  readonly tracked: boolean;
  readonly allowUnrendered: boolean;
  readonly inPlace: boolean;
  readonly diff: boolean;
  readonly unseen: boolean;
  readonly format: Format;
  readonly quiet: boolean;
  /** Flags that were given and have no effect here, with their dashes. */
  readonly idleFlags: readonly string[];
  /** Variables that no option reads: misspelt ones, most likely. */
  readonly idleVariables: readonly string[];
}

/** A value before it is checked: flags give booleans and texts, variables and files texts and lists. */
type RawValue = string | boolean | readonly string[];

type Value = string | boolean | readonly string[];

const CONFIG_FILE = '.rollstamp.yaml';

/** Flags as they were parsed, by camelCase name. */
export type Flags = Readonly<Record<string, RawValue | undefined>>;

/** Merges flags over variables over the configuration file, and checks every value. */
export function toRequest(
  command: CommandName,
  { paths, flags }: { readonly paths: readonly string[]; readonly flags: Flags },
  io: Io,
): Request {
  const config = readConfig(io.cwd);
  const values = new Map<string, Value>();
  for (const row of [...OPTIONS, ...COMMAND_OPTIONS]) {
    const value = valueOf(row, { flags, config, io });
    if (value !== undefined && isFor(row, command)) values.set(camelCase(row.name), value);
  }
  const given = Object.fromEntries(values);
  const isOn = (name: string): boolean => values.get(name) === true;
  return {
    command,
    paths: checkPaths(paths.length > 0 ? paths : listOf(config.get('paths'))),
    options: toOptions(given, io),
    exclude: listIn(values, 'exclude'),
    tracked: isOn('tracked'),
    allowUnrendered: isOn('allowUnrendered'),
    inPlace: isOn('inPlace'),
    diff: values.get('diff') !== false,
    unseen: isOn('unseen'),
    format: toFormat(values.get('format')),
    quiet: isOn('quiet'),
    idleFlags: NO_EFFECT_FLAGS.filter(({ name }) => flags[camelCase(name)] !== undefined).map(
      ({ name }) => `--${name}`,
    ),
    idleVariables: Object.keys(io.env).filter(isIdle).toSorted(byCodeUnit),
  };
}

const VARIABLES: ReadonlySet<string> = new Set([...OPTIONS, ...COMMAND_OPTIONS].map(({ name }) => variableName(name)));

/** True for a variable of ours without a meaning. Kubernetes sets some for a Service that is called rollstamp. */
function isIdle(name: string): boolean {
  return name.startsWith('ROLLSTAMP_') && !VARIABLES.has(name) && !/_(?:SERVICE|PORT)(?:_|$)/.test(name);
}

/** An empty path would mean the working directory: most likely a variable that is not set. */
function checkPaths(paths: readonly string[]): readonly string[] {
  if (!paths.includes('')) return paths;
  throw new UsageError('a path is empty (a variable that is not set?): name a file or a directory; . is this one');
}

function listIn(values: ReadonlyMap<string, Value>, name: string): readonly string[] {
  const value = values.get(name);
  return typeof value === 'object' ? value : [];
}

function toFormat(value: Value | undefined): Format {
  return value === 'json' || value === 'github' ? value : 'text';
}

function isFor(row: OptionRow | CommandOptionRow, command: CommandName): boolean {
  return !('commands' in row) || row.commands.includes(command);
}

interface Sources {
  readonly flags: Flags;
  readonly config: ReadonlyMap<string, ConfigValue>;
  readonly io: Io;
}

function valueOf(row: OptionRow, { flags, config, io }: Sources): Value | undefined {
  const name = camelCase(row.name);
  const flag = flags[name];
  if (flag !== undefined) return convert(row, flag, `--${row.name}`);
  const variable = io.env[variableName(row.name)] ?? '';
  if (variable !== '') return convert(row, variable, variableName(row.name));
  const setting = config.get(name);
  return setting === undefined ? undefined : convert(row, setting.value, `${setting.place}: ${name}`);
}

const TRUE = /^(?:1|t|T|true|TRUE|True)$/;
const FALSE = /^(?:0|f|F|false|FALSE|False)$/;

function convert(row: OptionRow, raw: RawValue, origin: string): Value {
  switch (row.type) {
    case 'boolean':
    case 'bool-string': {
      if (typeof raw === 'boolean') return raw;
      if (typeof raw === 'string' && TRUE.test(raw)) return true;
      if (typeof raw === 'string' && FALSE.test(raw)) return false;
      throw new UsageError(`${origin} takes true or false`);
    }
    case 'choice': {
      if (typeof raw === 'string' && row.choices?.includes(raw) === true) return raw;
      throw new UsageError(`${origin} takes ${(row.choices ?? []).join(', ').replace(/, (?=\w+$)/, ' or ')}`);
    }
    case 'string': {
      if (typeof raw === 'string') return raw;
      throw new UsageError(`${origin} takes one value`);
    }
    case 'list':
      return toList(raw)
        .flatMap((part) => part.split(','))
        .filter((part) => part !== '');
    default:
      // Repeated options hold commas of their own; a variable has one on each line.
      return toList(raw)
        .flatMap((part) => part.split('\n'))
        .filter((part) => part !== '');
  }
}

function toList(raw: RawValue): readonly string[] {
  if (typeof raw === 'boolean') return [];
  return typeof raw === 'string' ? [raw] : raw;
}

function listOf(setting: ConfigValue | undefined): readonly string[] {
  return setting === undefined || setting.value === '' ? [] : toList(setting.value);
}

function readConfig(cwd: string): ReadonlyMap<string, ConfigValue> {
  const bytes = readSmall(resolve(cwd, CONFIG_FILE), CONFIG_FILE);
  if (bytes === undefined) return new Map();
  const config = parseConfig(CONFIG_FILE, Buffer.from(bytes).toString('utf8'));
  const known = new Set(['paths', ...[...OPTIONS, ...COMMAND_OPTIONS].map(({ name }) => camelCase(name))]);
  for (const [name, { place }] of config) {
    if (known.has(name)) continue;
    throw new UsageError(
      `${place}: there is no option ${shown(name)}; options are flags in camelCase, e.g. autoReloadAll, and paths`,
    );
  }
  return config;
}

/** Bytes: more than a key or a configuration file has. */
const MAX_SMALL = 64 * 1024;

/** The bytes of a file of ours; undefined where it does not exist. */
function readSmall(path: string, name: string): Uint8Array | undefined {
  let bytes: Uint8Array | undefined;
  try {
    bytes = readUpTo(path, MAX_SMALL);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'ENOENT') return undefined;
    throw new UsageError(`${name}: the file cannot be read (${code})`, { cause: error });
  }
  if (bytes === undefined) throw new UsageError(`${name}: the file is larger than 64 KiB`);
  return bytes;
}

/** The options of the core. The hash key is read from its file here, never from an argument. */
function toOptions(given: Readonly<Record<string, Value>>, io: Io): Options {
  const options: Record<string, unknown> = {};
  for (const { name } of OPTIONS) {
    const value = given[camelCase(name)];
    if (value !== undefined) options[camelCase(name)] = value;
  }
  delete options['hashKeyFile'];
  const { hashKeyFile, severity } = given;
  if (typeof hashKeyFile === 'string') options['hashKey'] = readHashKey(hashKeyFile, io.cwd);
  if (typeof severity === 'object') options['severity'] = toSeverities(severity);
  return options;
}

function toSeverities(levels: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    levels.map((level) => {
      const cut = level.indexOf('=');
      if (cut < 1) throw new UsageError('--severity takes CODE=error|warning|info|off, e.g. key-missing=error');
      return [level.slice(0, cut), level.slice(cut + 1)];
    }),
  );
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** The bytes of a key file; one final newline does not count. */
function readHashKey(path: string, cwd: string): Uint8Array {
  const name = `--hash-key-file ${path}`.trimEnd();
  if (path === '') throw new UsageError(`${name} is empty (a variable that is not set?): name the file with the key`);
  const bytes = readSmall(resolve(cwd, path), name);
  if (bytes === undefined) throw new UsageError(`${name}: there is no such file`);
  let end = bytes.length;
  if (end > 0 && bytes[end - 1] === NEWLINE) end -= end > 1 && bytes[end - 2] === RETURN ? 2 : 1;
  if (end === 0) throw new UsageError(`${name}: the file is empty; make a key with: openssl rand -base64 32`);
  return bytes.subarray(0, end);
}
