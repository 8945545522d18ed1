/**
 * The full reader: YAML text to nodes, from js-yaml's events. The only importer of js-yaml.
 *
 * Events carry source text, style and position of every node in one pass, so that values, findings and edits
 * cannot disagree. js-yaml's own messages quote the source, so none of them is passed on.
 */
import { CHOMPING_MODE, EVENT_ID, SCALAR_STYLE, YAMLException, getScalarValue, parseEvents } from 'js-yaml';
import type { AliasEvent, ChompingMode, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { InputError } from './errors.ts';
import type { InputErrorCode } from './errors.ts';
import { LIMITS } from './limits.ts';
import type { BlockScalar } from './literal.ts';
import type { Alias, Entry, Mapping, Node, Scalar, ScalarStyle, Sequence, YamlDocument } from './nodes.ts';
import { Padding } from './padding.ts';
import { positionOf } from './position.ts';
import { isMergeScalar, keyText, resolvePlain, resolveTagged } from './resolve.ts';
import type { InputFile, Place } from './types.ts';
import { ALIAS_MESSAGES, SCALAR_TOO_LARGE, TAG_MISMATCH, syntaxMessage } from './yaml-messages.ts';
import {
  PROBLEMS,
  endsTag,
  findEscapeProblem,
  findMixedKey,
  hasGluedColon,
  isAnchorName,
  startsOnKeyLine,
} from './yaml-problems.ts';

const STYLES: Readonly<Record<number, ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

const FLOW = 2;

interface Anchor {
  /** Undefined while the anchored node is still being read. */
  node?: Node;
  /** What expanding the node costs, in aliases and in nodes. */
  aliases: number;
  nodes: number;
}

/** One pass over the events of one text. Costs count what a full expansion of the document would visit. */
interface State {
  readonly file: InputFile;
  readonly base: number;
  readonly text: string;
  readonly events: readonly Event[];
  next: number;
  anchors: Map<string, Anchor>;
  duplicates: Entry[];
  problem: YamlDocument['problem'];
  aliases: number;
  nodes: number;
  aliasedNodes: number;
}

/**
 * The documents that stand in `[start, end)` of the file, none for comments alone.
 *
 * @throws InputError `yaml-syntax` where the text is not YAML, `limit` beyond LIMITS.
 */
export function readYaml(file: InputFile, start: number, end: number): readonly YamlDocument[] {
  const text = start === 0 && end === file.text.length ? file.text : file.text.slice(start, end);
  const events = eventsOf(file, start, text);
  const state: State = {
    file,
    base: start,
    text,
    events,
    next: 0,
    anchors: new Map(),
    duplicates: [],
    problem: undefined,
    aliases: 0,
    nodes: 0,
    aliasedNodes: 0,
  };
  const documents: YamlDocument[] = [];
  while (state.next < events.length) documents.push(readDocument(state));
  return documents;
}

function eventsOf(file: InputFile, start: number, text: string): readonly Event[] {
  try {
    return parseEvents(text, PARSER_OPTIONS);
  } catch (error) {
    const events = parsePadded(text, toFailure(error));
    if (!('reason' in events)) return events;
    const { code, message } = syntaxMessage(events.reason, text.charAt(events.offset));
    return fail({ file, offset: start + events.offset }, code, message);
  }
}

const PARSER_OPTIONS = { maxDepth: LIMITS.nesting };

interface Failure {
  readonly reason: string;
  readonly offset: number;
}

function toFailure(error: unknown): Failure {
  if (!(error instanceof YAMLException)) throw error;
  return { reason: error.reason, offset: error.mark?.position ?? 0 };
}

const TOO_SHALLOW = 'deficient indentation';

/** The events of a text with lines that only Kubernetes finds deep enough, or what remains to be told. */
function parsePadded(text: string, first: Failure): readonly Event[] | Failure {
  if (!first.reason.startsWith(TOO_SHALLOW)) return first;
  const padding = new Padding(text);
  let failure = first;
  let told = first;
  let isMeant = true;
  while (failure.reason.startsWith(TOO_SHALLOW)) {
    // A closing bracket was meant to stand there; of other lines it is told that they may lie inside by mistake.
    isMeant &&= /[}\]]/.test(padding.text.charAt(failure.offset));
    if (!padding.mend(failure.offset)) break;
    try {
      return parseEvents(padding.text, PARSER_OPTIONS).map((event) => withSourceOffsets(event, padding));
    } catch (error) {
      failure = toFailure(error);
      if (isMeant) told = { ...failure, offset: padding.toSource(failure.offset) };
    }
  }
  return told;
}

const OFFSETS: ReadonlySet<string> = new Set(
  'start valueStart valueEnd anchorStart anchorEnd tagStart tagEnd'.split(' '),
);

function withSourceOffsets(event: Event, padding: Padding): Event {
  const entries = Object.entries(event).map(([name, value]: readonly [string, unknown]) => {
    const isOffset = OFFSETS.has(name) && typeof value === 'number';
    return [name, isOffset ? padding.toSource(value) : value] as const;
  });
  return Object.assign(event, Object.fromEntries(entries));
}

function fail({ file, offset }: Place, code: InputErrorCode, message: string): never {
  throw new InputError(code, message, { path: file.path, ...positionOf(file, offset) });
}

function readDocument(state: State): YamlDocument {
  const event = state.events[state.next];
  if (event?.type !== EVENT_ID.DOCUMENT) throw new Error('the events do not start with a document');
  state.next += 1;
  state.anchors = new Map();
  state.duplicates = [];
  state.problem = undefined;
  state.aliases = state.nodes = state.aliasedNodes = 0;
  const root = readNode(state);
  state.next += 1; // the document's pop
  return {
    file: state.file,
    root,
    duplicates: state.duplicates,
    hasDirectives: event.directives.length > 0,
    explicitStart: event.explicitStart,
    ...(state.problem === undefined ? {} : { problem: state.problem }),
  };
}

/** Keeps the first problem of a document. It is told where the document takes part: others may be anything. */
function note(state: State, offset: number, message: string): void {
  state.problem ??= { offset: Math.max(state.base, offset), message };
}

function checkTag(state: State, { tagStart, tagEnd }: ScalarEvent | MappingEvent | SequenceEvent): void {
  if (tagStart !== -1 && !endsTag(state.text, tagEnd)) note(state, state.base + tagStart, PROBLEMS.gluedTag);
}

function checkFlowKey(state: State, key: Node): void {
  checkFlowScalar(state, key);
  const isWritten = key.type === 'scalar' && key.style === 'plain' && key.contentStart !== -1;
  if (isWritten && hasGluedColon(state.text, key.end - state.base)) note(state, key.start, PROBLEMS.gluedColon);
}

function checkFlowScalar(state: State, node: Node): void {
  if (node.type === 'scalar' && node.style === 'plain' && node.text.includes('?')) {
    note(state, node.contentStart, PROBLEMS.questionMark);
  }
}

function readNode(state: State): Node {
  const event = state.events[state.next];
  state.next += 1;
  state.nodes += 1;
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return event.anchorStart === -1 ? toScalar(state, event) : anchored(state, event, () => toScalar(state, event));
    case EVENT_ID.MAPPING:
      return event.anchorStart === -1
        ? readMapping(state, event)
        : anchored(state, event, () => readMapping(state, event));
    case EVENT_ID.SEQUENCE:
      return event.anchorStart === -1
        ? readSequence(state, event)
        : anchored(state, event, () => readSequence(state, event));
    case EVENT_ID.ALIAS:
      return toAlias(state, event);
    default:
      throw new Error('the events of the document end too early');
  }
}

function anchored(state: State, event: ScalarEvent | MappingEvent | SequenceEvent, read: () => Node): Node {
  const anchor: Anchor = { aliases: state.aliases, nodes: state.nodes };
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  if (!isAnchorName(name)) note(state, state.base + event.anchorStart, PROBLEMS.anchorName);
  state.anchors.set(name, anchor);
  const node = read();
  anchor.node = node;
  anchor.aliases = state.aliases - anchor.aliases;
  anchor.nodes = state.nodes - anchor.nodes + 1;
  return node;
}

function toAlias(state: State, event: AliasEvent): Alias {
  const offset = state.base + event.anchorStart - 1;
  const anchor = state.anchors.get(state.text.slice(event.anchorStart, event.anchorEnd));
  if (anchor === undefined) return fail({ file: state.file, offset }, 'yaml-syntax', ALIAS_MESSAGES.unknown);
  if (anchor.node === undefined) {
    return fail({ file: state.file, offset }, 'yaml-syntax', ALIAS_MESSAGES.cyclic);
  }
  state.aliases += 1 + anchor.aliases;
  state.nodes += anchor.nodes;
  state.aliasedNodes += anchor.nodes;
  if (state.aliases > LIMITS.aliases || state.aliasedNodes > LIMITS.aliasedNodes) {
    return fail({ file: state.file, offset }, 'limit', ALIAS_MESSAGES.tooMany);
  }
  anchor.node.aliased = true;
  return {
    type: 'alias',
    start: offset,
    contentStart: offset,
    end: state.base + event.anchorEnd,
    anchored: false,
    aliased: false,
    target: anchor.node,
  };
}

/** Start of a node with its properties: whichever of anchor, tag and content comes first. */
function startOf(state: State, event: ScalarEvent | MappingEvent | SequenceEvent, contentStart: number): number {
  let start = contentStart;
  if (event.tagStart !== -1 && (start === -1 || event.tagStart < start)) start = event.tagStart;
  if (event.anchorStart !== -1 && (start === -1 || event.anchorStart <= start)) {
    start = event.anchorStart - 1;
  }
  return start === -1 ? -1 : state.base + start;
}

function toScalar(state: State, event: ScalarEvent): Scalar {
  const { valueStart, valueEnd, anchorStart, tagStart } = event;
  const style = STYLES[event.style] ?? 'plain';
  const isQuoted = style === 'single' || style === 'double';
  const contentStart = valueStart === -1 ? -1 : isQuoted ? valueStart - 1 : valueStart;
  if (valueEnd - valueStart > LIMITS.scalar) {
    return fail({ file: state.file, offset: state.base + valueStart }, 'limit', SCALAR_TOO_LARGE);
  }
  const value = event.fast ? state.text.slice(valueStart, valueEnd) : valueOf(state.text, event);
  const hasTag = tagStart !== -1;
  if (hasTag) checkTag(state, event);
  if (style === 'double' && !event.fast) {
    const problem = findEscapeProblem(state.text.slice(valueStart, valueEnd));
    if (problem !== undefined) note(state, state.base + valueStart + problem.at, problem.message);
  }
  const { type: resolved, text } = hasTag
    ? resolveTagged(state.text.slice(tagStart, event.tagEnd), value, style === 'plain')
    : { type: style === 'plain' ? resolvePlain(value) : ('string' as const), text: value };
  if (resolved === 'error') {
    return fail({ file: state.file, offset: state.base + tagStart }, 'yaml-unsupported', TAG_MISMATCH);
  }
  const end = isQuoted ? valueEnd + 1 : valueEnd;
  return {
    type: 'scalar',
    start:
      anchorStart === -1 && !hasTag
        ? contentStart === -1
          ? -1
          : state.base + contentStart
        : startOf(state, event, contentStart),
    contentStart: contentStart === -1 ? -1 : state.base + contentStart,
    end: endOf(state, event, contentStart === -1 ? -1 : end),
    anchored: anchorStart !== -1,
    aliased: false,
    style,
    resolved,
    text,
  };
}

/** End of a scalar: of its content or, without any, of its properties; -1 where nothing is written. */
function endOf(state: State, { anchorEnd, tagEnd }: ScalarEvent, end: number): number {
  const last = end === -1 ? Math.max(anchorEnd, tagEnd) : end;
  return last === -1 ? -1 : state.base + last;
}

function isPop(state: State): boolean {
  return state.events[state.next]?.type === EVENT_ID.POP;
}

function readSequence(state: State, event: SequenceEvent): Sequence {
  checkTag(state, event);
  const items: Node[] = [];
  while (!isPop(state)) items.push(readNode(state));
  if (event.style === FLOW) for (const item of items) checkFlowScalar(state, item);
  state.next += 1;
  return {
    type: 'sequence',
    start: startOf(state, event, event.start),
    contentStart: state.base + event.start,
    anchored: event.anchorStart !== -1,
    aliased: false,
    flow: event.style === FLOW,
    items,
  };
}

function readMapping(state: State, event: MappingEvent): Mapping {
  checkTag(state, event);
  const entries: Entry[] = [];
  let merges = false;
  while (!isPop(state)) {
    const keyEvent = state.events[state.next];
    const key = readNode(state);
    const value = readNode(state);
    if (event.style === FLOW) {
      checkFlowKey(state, key);
      checkFlowScalar(state, value);
    } else if (startsOnKeyLine(state.file.text, key, value)) {
      note(state, value.contentStart, PROBLEMS.keyOnLine);
    }
    const isMerge = key.type === 'scalar' && key.text === '<<' && isMergeKey(state, keyEvent, key);
    const name = isMerge ? undefined : nameOf(key);
    if (name === undefined && !isMerge) {
      note(state, key.start === -1 ? state.base + event.start : key.start, PROBLEMS.refusedKey);
    }
    entries.push({ key, value, name, isMerge });
    merges ||= isMerge;
  }
  state.next += 1;
  const duplicates = findDuplicates(entries);
  const mixed = merges || duplicates !== undefined ? findMixedKey(entries) : undefined;
  if (mixed !== undefined) note(state, mixed.start, PROBLEMS.mixedKeys);
  for (const duplicate of duplicates ?? []) state.duplicates.push(duplicate);
  return {
    type: 'mapping',
    start: startOf(state, event, event.start),
    contentStart: state.base + event.start,
    anchored: event.anchorStart !== -1,
    aliased: false,
    flow: event.style === FLOW,
    entries,
    merges,
    duplicates,
  };
}

function isMergeKey(state: State, event: Event | undefined, key: Scalar): boolean {
  const hasTag = event?.type === EVENT_ID.SCALAR && event.tagStart !== -1;
  const tag = hasTag ? state.text.slice(event.tagStart, event.tagEnd) : '';
  return isMergeScalar(tag, key.text, key.style === 'plain');
}

function nameOf(key: Node): string | undefined {
  if (key.type === 'alias') return nameOf(key.target);
  if (key.type !== 'scalar') return undefined;
  return key.resolved === 'string' ? key.text : keyText(key.resolved, key.text);
}

/** Below this many entries, comparing each with each is faster than a set. */
const SMALL = 12;

function findDuplicates(entries: readonly Entry[]): readonly Entry[] | undefined {
  const { length } = entries;
  if (length <= SMALL) {
    let found = false;
    for (let i = 1; i < length && !found; i += 1) {
      const name = entries[i]?.name;
      for (let k = 0; k < i; k += 1) found ||= name !== undefined && entries[k]?.name === name;
    }
    if (!found) return undefined;
  }
  const names = new Set<string>();
  const duplicates = entries.filter(({ name }) => {
    if (name === undefined) return false;
    const size = names.size;
    return names.add(name).size === size;
  });
  return duplicates.length === 0 ? undefined : duplicates;
}

/** The decoded value. */
function valueOf(text: string, event: ScalarEvent): string {
  const value = getScalarValue(text, event);
  // Kubernetes ends the last line of a text; js-yaml does not count one of spaces alone.
  return event.chomping === CHOMPING_MODE.KEEP && isOnlySpaces(text, event.valueEnd) ? `${value}\n` : value;
}

const SPACES = / +$/y;

function isOnlySpaces(text: string, start: number): boolean {
  SPACES.lastIndex = start;
  return SPACES.test(text);
}

const CHOMPINGS: readonly ChompingMode[] = [
  CHOMPING_MODE.CLIP,
  CHOMPING_MODE.CLIP,
  CHOMPING_MODE.STRIP,
  CHOMPING_MODE.KEEP,
];

/** The value of a block scalar, for readers that find one without the parser. */
export function decodeBlockScalar(text: string, { start, end, indent, chomping, isFolded }: BlockScalar): string {
  return valueOf(text, {
    type: EVENT_ID.SCALAR,
    valueStart: start,
    valueEnd: end,
    anchorStart: -1,
    anchorEnd: -1,
    tagStart: -1,
    tagEnd: -1,
    style: isFolded ? SCALAR_STYLE.FOLDED_BLOCK : SCALAR_STYLE.LITERAL_BLOCK,
    chomping: CHOMPINGS[chomping] ?? CHOMPING_MODE.CLIP,
    indent,
    fast: false,
  });
}
