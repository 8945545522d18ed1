/** Reloader's decision rules for one workload's annotations and one kind of source. SPEC §3.1, 4 to 9. */
import { InputError } from './errors.ts';
import { shown, shownObject } from './findings.ts';
import { parseGoBool, splitTrimmed } from './go-values.ts';
import { LIMITS } from './limits.ts';
import type { Workload } from './model.ts';
import { compileNamedList, isPlainName } from './patterns.ts';
import type { Pattern, PatternCache } from './patterns.ts';
import { positionOf } from './position.ts';
import type { Settings } from './settings.ts';
import type { Place, Rule, SourceKind, WorkloadId } from './types.ts';

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
  /** The parts that match one name and no other. */
  readonly literals: ReadonlySet<string>;
  /** The parts that read like names. */
  readonly names: ReadonlySet<string>;
  /** Positions of the parts that do not compile. */
  readonly invalid: readonly number[];
  readonly search: boolean;
  readonly auto: boolean;
  readonly autoAll: boolean;
}

/** Of annotations that ask for nothing. */
export const NO_RULES: Rules = {
  named: [],
  literals: new Set(),
  names: new Set(),
  invalid: [],
  search: false,
  auto: false,
  autoAll: false,
};

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
    id,
  }: {
    readonly workload: Annotations;
    readonly template: Annotations;
    readonly place: Place;
    readonly id: WorkloadId;
  },
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
  const { parts, invalid } = readNamed(list, cache, () =>
    overLimit(
      place,
      `the patterns in annotation ${shown(keys.named[kind])} of ${shownObject(id)} take too much work, with those before them: write simpler ones, or fewer`,
    ),
  );
  const rules = {
    ...namedOf(parts),
    invalid,
    search: annotations.get(keys.search) === 'true',
    auto: parseGoBool(auto) || parseGoBool(typedAuto),
    autoAll: auto === '' && typedAuto === '' && settings.autoReloadAll,
  };
  const asks = rules.search || rules.auto || rules.autoAll || parts.length > 0 || invalid.length > 0;
  return asks ? rules : NO_RULES;
}

function checkLength(list: string | undefined, { key, place }: { readonly key: string; readonly place: Place }): void {
  if (list === undefined || list.length < LIMITS.patterns || splitTrimmed(list).length <= LIMITS.patterns) return;
  throw overLimit(
    place,
    `annotation ${shown(key)} holds more than ${String(LIMITS.patterns)} names or patterns: write one pattern for several of them`,
  );
}

function overLimit({ file, offset }: Place, message: string): InputError {
  return new InputError('limit', message, { path: file.path, ...positionOf(file, offset) });
}

/** Named lists bring more sources to workloads than one run can stamp. */
export function tooManyMatches({ place, id }: Pick<Workload, 'place' | 'id'>, key: string): InputError {
  return overLimit(
    place,
    `annotation ${shown(key)} of ${shownObject(id)} and those before it name more than ${String(LIMITS.patternMatches)} ConfigMaps and Secrets, one for each workload counted: name what each workload uses, or stamp in several sets`,
  );
}

function namedOf(named: readonly NamedPart[]): Pick<Rules, 'named' | 'literals' | 'names'> {
  if (named.length === 0) return NO_RULES;
  const literals = new Set(named.flatMap(({ pattern: { literal } }) => literal ?? []));
  const names = new Set(named.flatMap(({ name }) => name ?? []));
  return { named, literals, names };
}

/** What several workloads say together: a source is selected if any of them selects it. */
export function mergeRules(all: readonly Rules[]): Rules {
  const [first = NO_RULES, ...others] = all;
  if (others.length === 0) return first;
  return {
    ...namedOf(all.flatMap(({ named }) => named)),
    invalid: [],
    search: all.some(({ search }) => search),
    auto: all.some(({ auto }) => auto),
    autoAll: all.some(({ autoAll }) => autoAll),
  };
}

function readNamed(
  value: string | undefined,
  cache: PatternCache,
  tooCostly: () => Error,
): { readonly parts: readonly NamedPart[]; readonly invalid: readonly number[] } {
  if (value === undefined) return { parts: [], invalid: [] };
  const { parts, invalid } = compileNamedList(value, cache, tooCostly);
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
  const isNamed =
    names.some((name) => rules.literals.has(name)) ||
    rules.named.some(({ pattern }) => pattern.literal === undefined && names.some((name) => pattern.matches(name)));
  if (isNamed) return 'named';
  if (!isReferenced) return undefined;
  if (rules.search && isMatch) return 'search';
  if (rules.auto) return 'auto';
  return rules.autoAll ? 'auto-all' : undefined;
}
