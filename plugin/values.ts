/** Values of options, wherever they were written, to the options of the core. */
import { UsageError } from '../lib/errors.ts';
import { OPTIONS, camelCase } from '../lib/options.ts';
import type { OptionRow } from '../lib/options.ts';
import type { Options } from '../lib/settings.ts';
import { readHashKey } from './key-file.ts';

/** Flags give booleans and texts, variables texts, files texts and lists. */
export type Value = string | boolean | readonly string[];

const TRUE = /^(?:1|t|T|true|TRUE|True)$/;
const FALSE = /^(?:0|f|F|false|FALSE|False)$/;

/**
 * Checks one value of an option.
 *
 * @param origin - what the value was given to, for messages: a flag, a variable, a field
 * @throws UsageError where it is not of the option's type.
 */
export function toValue(row: OptionRow, raw: Value, origin: string): Value {
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

export function toList(raw: Value): readonly string[] {
  if (typeof raw === 'boolean') return [];
  return typeof raw === 'string' ? [raw] : raw;
}

/**
 * The options of the core, of values by camelCase name. The hash key is read from its file here, never from an argument.
 *
 * @param cwd - where a relative path of the key file starts
 * @throws UsageError for a key file that cannot be used, and a severity without a code.
 */
export function toOptions(given: Readonly<Record<string, Value>>, cwd: string): Options {
  const options: Record<string, unknown> = {};
  for (const { name } of OPTIONS) {
    const value = given[camelCase(name)];
    if (value !== undefined) options[camelCase(name)] = value;
  }
  delete options['hashKeyFile'];
  const { hashKeyFile, severity } = given;
  if (typeof hashKeyFile === 'object') {
    // Of several, the last is the new one.
    const [path = '', ...others] = hashKeyFile.toReversed();
    options['hashKey'] = readHashKey(path, cwd);
    options['otherHashKeys'] = others.map((other) => readHashKey(other, cwd));
  }
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
