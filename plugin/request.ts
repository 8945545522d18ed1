/** What a command line asks for, with flags, variables and the configuration file merged. SPEC §8. */
import { resolve } from 'node:path';
import { parseConfig } from '../lib/config-file.ts';
import type { ConfigValue } from '../lib/config-file.ts';
import { UsageError } from '../lib/errors.ts';
import { shown } from '../lib/findings.ts';
import type { Draft } from '../lib/findings.ts';
import { COMMAND_OPTIONS, NO_EFFECT_FLAGS, OPTIONS, camelCase, variableName } from '../lib/options.ts';
import type { CommandName, CommandOptionRow, OptionRow } from '../lib/options.ts';
import { byCodeUnit } from '../lib/sort.ts';
import type { Options } from '../lib/settings.ts';
import type { Io } from './io.ts';
import { keyFileDrafts, readSmall } from './key-file.ts';
import { toList, toOptions, toValue } from './values.ts';
import type { Value } from './values.ts';

export type Format = 'text' | 'json' | 'github';

/** One run of one command. */
export interface Request {
  readonly command: CommandName;
  /** From the command line or, without any there, from the configuration file. */
  readonly paths: readonly string[];
  readonly options: Options;
  /** What is odd about the files that options name. */
  readonly drafts: readonly Draft[];
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

const CONFIG_FILE = '.rollstamp.yaml';

/** Flags as they were parsed, by camelCase name. */
export type Flags = Readonly<Record<string, Value | undefined>>;

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
    options: toOptions(given, io.cwd),
    drafts: keyFileDrafts(listIn(values, 'hashKeyFile'), io.cwd),
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
  if (flag !== undefined) return toValue(row, flag, `--${row.name}`);
  const variable = io.env[variableName(row.name)] ?? '';
  if (variable !== '') return toValue(row, variable, variableName(row.name));
  const setting = config.get(name);
  return setting === undefined ? undefined : toValue(row, setting.value, `${setting.place}: ${name}`);
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
