/** Large sets: each against `loadAll` of the same bytes, which only reads. */
import { ratio } from './experiment.ts';
import type { Experiment, Figure } from './experiment.ts';
import { quote } from './measure.ts';
import type { Command } from './measure.ts';
import type { SetSpec } from './set-spec.ts';
import { START, bundle, handMadeOf, holdsStamps, loadAllOf, processPath, prints } from './workshop.ts';
import type { StoredSet } from './workshop.ts';

const MB = 1e6;

/** What memory may grow to where documents are read one after another. */
const streamLimit = (bytes: number): number => 70 * MB + 2.2 * bytes;
const STREAM_UNIT = '× (70 MB + 2.2 × input)';
/** Where the input is one document. */
const documentLimit = (bytes: number): number => 80 * MB + 12 * bytes;
const DOCUMENT_UNIT = '× (80 MB + 12 × input)';

/** From standard input to standard output. */
export function stampOf({ word, stamps }: StoredSet, name = 'stamp'): Command {
  return { name, line: `node ${bundle('rollstamp')} stamp <${word}`, findProblem: holdsStamps(stamps) };
}

/** The function, on a ResourceList. */
export function krmOf({ word, stamps }: StoredSet): Command {
  return { name: 'stamp', line: `node ${bundle('rollstamp-krm')} <${word}`, findProblem: holdsStamps(stamps) };
}

interface Against {
  readonly id: string;
  readonly what: string;
  readonly set: Partial<SetSpec>;
  readonly goal: number;
  readonly stretch: number;
  readonly figures?: readonly Figure[];
  readonly peers?: (set: StoredSet) => readonly Command[];
}

/** `rollstamp stamp`, or the function for a ResourceList, against `loadAll`. */
function against({ id, what, set, goal, stretch, figures = [], peers = () => [] }: Against): Experiment {
  const isOne = set.shape !== undefined;
  const limit = isOne ? documentLimit : streamLimit;
  const unit = isOne ? DOCUMENT_UNIT : STREAM_UNIT;
  return {
    isShort: false,
    figures: [
      {
        kind: 'time',
        id,
        what,
        unit: '× loadAll',
        goal,
        stretch,
        subject: 'stamp',
        formula: ratio('stamp', 'loadAll'),
      },
      { kind: 'memory', id: `${id}-memory`, what: `${what}: peak memory`, unit, goal: 1, subject: 'stamp', limit },
      ...figures,
    ],
    prepare: (workshop) => {
      const made = workshop.make('set', set);
      const subject = set.shape === 'resource-list' ? krmOf(made) : stampOf(made);
      const commands = [subject, loadAllOf(made, isOne ? 1 : made.documents), ...peers(made)];
      return { commands, bytes: made.bytes, folder: workshop.folder };
    },
  };
}

/** Nothing to do: the input, byte for byte. */
function untouched(id: string, what: string, { goal, set }: { goal: number; set: Partial<SetSpec> }): Experiment {
  return {
    isShort: false,
    figures: [
      {
        kind: 'time',
        id,
        what,
        unit: '× loadAll',
        goal,
        stretch: 0.15,
        subject: 'stamp',
        formula: ratio('stamp', 'loadAll'),
      },
    ],
    prepare: (workshop) => {
      const made = workshop.make('set', { ...set, optedIn: 0 });
      const same = prints(made.text);
      const commands = [{ ...stampOf(made), findProblem: same }, loadAllOf(made)];
      return { commands, bytes: made.bytes, folder: workshop.folder };
    },
  };
}

/** What a run cannot do without, as processes of their own. */
function floors(set: StoredSet): readonly Command[] {
  const peer = (name: string): string => `node ${quote(processPath(name))} ${set.word}`;
  return [
    START,
    { name: 'copy', line: peer('copy.mjs'), findProblem: prints(set.text) },
    { name: 'hash', line: peer('hash.mjs'), findProblem: prints(`${String(set.documents)}\n`) },
    { name: 'events', line: peer('events.mjs'), findProblem: prints('true\n') },
    handMadeOf(set),
  ];
}

const FLOORS: readonly (readonly [id: string, subject: string, what: string])[] = [
  ['floor-start', 'node -e 0', 'the same bytes: starting Node.js alone'],
  ['floor-copy', 'copy', 'the same bytes: read and written, nothing else'],
  ['floor-hash', 'hash', 'the same bytes: a SHA-256 of each document'],
  ['floor-events', 'events', "the same bytes: js-yaml's events, no data"],
  ['hand-made', 'hand-made', 'the same bytes: awk and sha256sum, one digest for all'],
];

const N = '20,000';

export const LARGE: readonly Experiment[] = [
  against({
    id: 'stream',
    what: `${N} documents, 22 MB, all opted in`,
    set: {},
    goal: 0.75,
    stretch: 0.55,
    figures: FLOORS.map(([id, subject, what]) => ({
      kind: 'time',
      id,
      what,
      unit: '× loadAll',
      subject,
      formula: ratio(subject, 'loadAll'),
    })),
    peers: floors,
  }),
  against({
    id: 'mixed',
    what: `${N} of many styles and kinds`,
    set: { nonAscii: 1 / 3, flow: 1 / 4, quotedKeys: 1 / 4, backslashes: 1 / 4, mix: 'mixed' },
    goal: 0.9,
    stretch: 0.75,
  }),
  against({
    id: 'non-ascii',
    what: `${N}, no ConfigMap in ASCII`,
    set: { nonAscii: 1 },
    goal: 0.9,
    stretch: 0.75,
  }),
  against({ id: 'flow', what: `${N} with flow mappings`, set: { flow: 1 }, goal: 0.9, stretch: 0.75 }),
  against({ id: 'quoted', what: `${N} with quoted keys`, set: { quotedKeys: 1 }, goal: 0.9, stretch: 0.75 }),
  against({ id: 'crlf', what: `${N} with CRLF`, set: { lineEnd: '\r\n' }, goal: 0.9, stretch: 0.75 }),
  against({ id: 'list', what: `one List of ${N} items`, set: { shape: 'list' }, goal: 1.2, stretch: 0.9 }),
  against({
    id: 'json-list',
    what: `one List of ${N} items in JSON`,
    set: { shape: 'json-list' },
    goal: 1.2,
    stretch: 0.9,
  }),
  against({
    id: 'resource-list',
    what: `a ResourceList of ${N} items, \`rollstamp-krm\``,
    set: { shape: 'resource-list' },
    goal: 1.2,
    stretch: 0.9,
  }),
  untouched('untouched', `${N}, none opted in`, { goal: 0.2, set: {} }),
  untouched('untouched-backslashes', `${N}, none opted in, backslashes in workloads`, {
    goal: 0.3,
    set: { backslashes: 1 },
  }),
];
