/** Twice the documents, at most a little more than twice the time. */
import { ratio } from './experiment.ts';
import type { Experiment, Figure } from './experiment.ts';
import { stampOf } from './experiments-large.ts';
import type { SetSpec } from './set-spec.ts';

const SIZES = [10_000, 20_000, 40_000, 80_000] as const;
const LIMIT = 2.1;

function nameOf(documents: number): string {
  return `stamp ${String(documents)}`;
}

function growth(id: string, what: string, set: Partial<SetSpec>): Experiment {
  const doublings = SIZES.slice(1).map((size): Figure => {
    const thousands = size / 1000;
    return {
      kind: 'time',
      id: `${id}-${String(thousands)}k`,
      what: `${what}: ${String(thousands / 2)},000 → ${String(thousands)},000`,
      unit: '× half of it',
      goal: LIMIT,
      subject: nameOf(size),
      formula: ratio(nameOf(size), nameOf(size / 2)),
    };
  });
  return {
    isShort: false,
    figures: [
      ...doublings,
      {
        kind: 'memory',
        id: `${id}-memory`,
        what: `${what}: peak memory of 80,000`,
        unit: '× (70 MB + 2.2 × input)',
        goal: 1,
        subject: nameOf(SIZES[3]),
        limit: (bytes) => 70e6 + 2.2 * bytes,
      },
    ],
    prepare: (workshop) => {
      const sets = SIZES.map((documents) => ({
        documents,
        made: workshop.make(String(documents), { ...set, documents }),
      }));
      const commands = sets.map(({ documents, made }) => stampOf(made, nameOf(documents)));
      return { commands, bytes: sets.at(-1)?.made.bytes ?? 0, folder: workshop.folder };
    },
  };
}

export const GROWTH: readonly Experiment[] = [
  growth('growth', 'growth', {}),
  growth('growth-named', 'growth, named lists in one namespace', { rule: 'named' }),
];
