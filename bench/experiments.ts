/** Everything that is measured, in the order of the table. */
import type { Experiment } from './experiment.ts';
import { GROWTH } from './experiments-growth.ts';
import { LARGE } from './experiments-large.ts';
import { MANY } from './experiments-many.ts';
import { SMALL } from './experiments-small.ts';
import { TOOLS } from './experiments-tools.ts';

export const EXPERIMENTS: readonly Experiment[] = [...LARGE, ...GROWTH, ...SMALL, ...TOOLS, ...MANY];

/** The experiments with a figure whose id or text matches; all of their figures are measured together anyway. */
export function experimentsMatching(pattern: RegExp): readonly Experiment[] {
  return EXPERIMENTS.filter(({ figures }) => figures.some(({ id, what }) => pattern.test(id) || pattern.test(what)));
}
