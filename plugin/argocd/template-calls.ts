/** Which functions templates call whose results are not the same each time. SPEC §10. */
import { actionsIn, looseActionsIn } from './template-actions.ts';

/** What a chart asks for. */
export interface Calls {
  /** Something random, or of the cluster. */
  readonly random: boolean;
  /** The time. Most of it is the same all day long. */
  readonly clock: boolean;
  /** Keys of a map, in whatever order. Not where they are sorted, or counted, at once. */
  readonly keys: boolean;
  /** The same of its values, which may be of any type. */
  readonly values: boolean;
}

type Kind = keyof Calls;

/** Nobody's field, variable, or part of a name. */
function call(names: string): RegExp {
  return new RegExp(String.raw`(?<![\w.$"'-])(?:${names})(?![\w-])`);
}

const RANDOM = String.raw`rand[A-Za-z]\w*|gen[A-Z]\w*|uuidv4|htpasswd|bcrypt|encryptAES|derivePassword|shuffle|lookup`;

const CALLS: Readonly<Record<Kind, RegExp>> = {
  random: call(RANDOM),
  // What is no time is taken for now: {{ date "2006" "" }}.
  clock: call('now|ago|date|dateInZone|date_in_zone|htmlDate|htmlDateInZone|durationRound'),
  keys: call('keys'),
  values: call('values'),
};

const KINDS: readonly Kind[] = ['random', 'clock', 'keys', 'values'];

/** A text of a chart. */
export interface ChartText {
  /** True for what Helm itself executes. Other texts may be handed to `tpl`. */
  readonly isTemplate: boolean;
  readonly text: string;
}

/** Looks for the functions in texts. */
export function callsIn(texts: Iterable<ChartText>): Calls {
  const found = { ...NONE };
  const quoted = { ...NONE };
  let hasTpl = false;
  for (const { isTemplate, text } of texts) {
    if (!text.includes('{{')) continue;
    for (const code of isTemplate ? strict(text) : looseActionsIn(text)) add(code, found);
    if (!isTemplate) continue;
    for (const { code, strings } of actionsIn(text)) {
      hasTpl ||= TPL.test(code);
      // What `tpl` could execute, or put together for it.
      for (const string of strings) if (QUOTED.test(string)) add(string, quoted);
    }
  }
  for (const kind of KINDS) found[kind] ||= hasTpl && quoted[kind];
  return found;
}

const NONE = { random: false, clock: false, keys: false, values: false };

function add(code: string, found: Record<Kind, boolean>): void {
  for (const kind of KINDS) found[kind] ||= CALLS[kind].test(code);
}

const TPL = call('tpl');
/** A text in quotes that is a template, or the name of a function. */
const QUOTED = new RegExp(String.raw`\{\{|^\s*(?:${RANDOM}|now)(?![\w-])`);

function* strict(text: string): Generator<string> {
  for (const { code } of actionsIn(text)) yield withoutSorted(code);
}

/** Calls whose list comes in whatever order, and is used like that; and where their arguments end, if that can be told. */
export function* unsortedIn(code: string): Generator<{ readonly name: string; readonly end: number | undefined }> {
  let count = 0;
  for (const { 0: name, index } of code.matchAll(LISTS)) {
    count += 1;
    const end = count > MAX_CALLS ? undefined : endOfArguments(code, index + name.length);
    const behind = code.slice(end, (end ?? 0) + MAX_SORT);
    const before = code.slice(Math.max(0, index - MAX_SORT), index);
    const isSorted =
      SORTED_BEHIND.test(behind) ||
      (/^\s*\)/.test(behind) && SORTED_BEFORE.test(before)) ||
      (/^\s*-?$/.test(behind) && CONDITION.test(before) && index <= MAX_SORT);
    if (end === undefined || !isSorted) yield { name, end };
  }
}

/** Calls of one action, and code units, that are looked at for the end of arguments: else many calls would take long. */
const MAX_CALLS = 20;
const MAX_ARGUMENTS = 1000;
/** Code units around a call that are looked at. */
const MAX_SORT = 40;

const LISTS = new RegExp(call('keys|values').source, 'g');
const SORTED_BEHIND = /^\s*\|\s*(?:sortAlpha|len|not|empty)(?![\w-])/;
const SORTED_BEFORE = /(?<![\w.$"'-])(?:sortAlpha|len|not|empty)\s*\(\s*$/;
/** All of an action that asks only whether there is one. */
const CONDITION = /^-?\s*(?:else\s+)?if\s*$/;

function withoutSorted(code: string): string {
  if (!CALLS.keys.test(code) && !CALLS.values.test(code)) return code;
  const kept = [...unsortedIn(code)].map(({ name }) => name);
  return `${code.replace(LISTS, '')} ${kept.join(' ')}`;
}

/** Where the next part of a pipeline begins, or the parenthesis or the action ends; blanks before that apart. */
function endOfArguments(code: string, start: number): number | undefined {
  let depth = 0;
  // Behind the last character that is no blank.
  let end = start;
  for (let at = start; at < start + MAX_ARGUMENTS; at += 1) {
    const character = code[at];
    if (character === undefined) return /\s-\s*$/.test(code.slice(end - 2)) ? endBefore(code, end - 1) : end;
    if (character === '(') depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    else if (depth === 0 && (character === ')' || character === '|')) return end;
    if (!/\s/.test(character)) end = at + 1;
  }
  return undefined;
}

/** Where the text before a place ends, blanks apart. */
function endBefore(code: string, at: number): number {
  let end = at;
  while (/\s/.test(code[end - 1] ?? '')) end -= 1;
  return end;
}
