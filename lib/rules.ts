/** Reloader's decision rules for one workload's annotations and one kind of source. SPEC §3.1, 4 to 9. */
import { InputError } from './errors.ts';
import { shown } from './findings.ts';
import { parseGoBool, splitTrimmed } from './go-values.ts';
import { LIMITS } from './limits.ts';
import { compileNamedList, isPlainName } from './patterns.ts';
import type { Pattern, PatternCache } from './patterns.ts';
import { positionOf } from './position.ts';
import type { Settings } from './settings.ts';
import type { Place, Rule, SourceKind } from './types.ts';

/** A part of a named list. */
export interface NamedPart {
  readonly pattern: Pattern;
  /** The name, where the part is one rather than a real pattern. */
  readonly name: string | undefined;
  /** From 1, as people count. */
  readonly position: number;
}

/** What one workload's annotations say about one kind of source. */
export interface Rules {
  readonly named: readonly NamedPart[];
  /** Positions of the parts that do not compile. */
  readonly invalid: readonly number[];
  readonly search: boolean;
  readonly auto: boolean;
  readonly autoAll: boolean;
}

/** Of annotations that ask for nothing. */
export const NO_RULES: Rules = { named: [], invalid: [], search: false, auto: false, autoAll: false };

type Annotations = ReadonlyMap<string, string>;

/**
 * Reads the rules from the workload's annotations or, where those name none of them, from the pod template's.
 *
 * @throws InputError `limit` for a named list that is too long.
 */
export function readRules(
  kind: SourceKind,
  {
    workload,
    template,
    place,
  }: { readonly workload: Annotations; readonly template: Annotations; readonly place: Place },
  { settings, cache }: { readonly settings: Settings; readonly cache: PatternCache },
): Rules {
  const { keys } = settings;
  const asksBy = (holder: Annotations): boolean =>
    holder.size > 0 &&
    (holder.has(keys.auto) ||
      holder.has(keys.named[kind]) ||
      holder.has(keys.typedAuto[kind]) ||
      holder.has(keys.search));
  const isAsked = asksBy(workload);
  if (!isAsked && !settings.autoReloadAll && !asksBy(template)) return NO_RULES;
  const annotations = isAsked ? workload : template;
  const auto = annotations.get(keys.auto) ?? '';
  const typedAuto = annotations.get(keys.typedAuto[kind]) ?? '';
  const list = annotations.get(keys.named[kind]);
  checkLength(list, { key: keys.named[kind], place });
  const { parts, invalid } = readNamed(list, cache);
  const rules = {
    named: parts,
    invalid,
    search: annotations.get(keys.search) === 'true',
    auto: parseGoBool(auto) || parseGoBool(typedAuto),
    autoAll: auto === '' && typedAuto === '' && settings.autoReloadAll,
  };
  const asks = rules.search || rules.auto || rules.autoAll || parts.length > 0 || invalid.length > 0;
  return asks ? rules : NO_RULES;
}

function checkLength(
  list: string | undefined,
  { key, place: { file, offset } }: { readonly key: string; readonly place: Place },
): void {
  if (list === undefined || list.length < LIMITS.patterns || splitTrimmed(list).length <= LIMITS.patterns) return;
  throw new InputError(
    'limit',
    `annotation ${shown(key)} holds more than ${String(LIMITS.patterns)} names or patterns: write one pattern for several of them`,
    { path: file.path, ...positionOf(file, offset) },
  );
}

function readNamed(
  value: string | undefined,
  cache: PatternCache,
): { readonly parts: readonly NamedPart[]; readonly invalid: readonly number[] } {
  if (value === undefined) return { parts: [], invalid: [] };
  const { parts, invalid } = compileNamedList(value, cache);
  return {
    parts: parts.map(({ pattern, position }) => ({
      pattern,
      position,
      name: isPlainName(pattern.source) ? pattern.source : undefined,
    })),
    invalid: invalid.map(({ position }) => position),
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** The names that the exclude lists for this kind hold, on any of the given annotations. */
export function readExcludes(
  kind: SourceKind,
  holders: readonly Annotations[],
  settings: Settings,
): ReadonlySet<string> {
  const lists = holders.flatMap((annotations) => annotations.get(settings.keys.exclude[kind]) ?? []);
  return lists.length === 0 ? NO_NAMES : new Set(lists.flatMap(splitTrimmed));
}

/** The first rule that selects a source, if any does. `names` are all those under which a list may know it. */
export function ruleFor(
  rules: Rules,
  {
    names,
    isReferenced,
    isMatch,
  }: { readonly names: readonly string[]; readonly isReferenced: boolean; readonly isMatch: boolean },
): Rule | undefined {
  if (rules.named.some(({ pattern }) => names.some((name) => pattern.matches(name)))) return 'named';
  if (!isReferenced) return undefined;
  if (rules.search && isMatch) return 'search';
  if (rules.auto) return 'auto';
  return rules.autoAll ? 'auto-all' : undefined;
}
