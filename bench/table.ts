/** Results as a table: text for a terminal, Markdown for the README. */
import type { Result } from './run-experiment.ts';
import type { Spread } from './statistics.ts';

const HEADER = ['what', 'of what', 'goal', 'stretch', 'measured', '', 'min–max', 'CPU', 'seconds', 'peak MB'] as const;

function cellsOf(result: Result): readonly string[] {
  const { what, unit, goal, stretch, figure, note = '', cpu, seconds, peak, verdict } = result;
  return [
    what,
    unit,
    goal === undefined ? '' : short(goal),
    stretch === undefined ? '' : short(stretch),
    figure === undefined ? note : short(figure.median),
    verdict,
    figure === undefined ? '' : rangeOf(figure),
    cpu === undefined ? '' : short(cpu.median),
    seconds === undefined ? '' : seconds.median.toFixed(seconds.median < 1 ? 3 : 2),
    peak === undefined ? '' : String(Math.round(peak.median / 1e6)),
  ];
}

function short(value: number): string {
  return value.toFixed(2);
}

function rangeOf({ min, max }: Spread): string {
  return `${short(min)}–${short(max)}`;
}

/** Columns under one another; numbers to the right. */
export function textTable(results: readonly Result[]): string {
  const measured = results.filter(({ figure }) => figure !== undefined);
  const rows = [HEADER, ...measured.map((result) => cellsOf(result))];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const missing = results
    .filter(({ figure }) => figure === undefined)
    .map(({ what, note = '' }) => `not measured: ${what} (${note})`);
  return `${[...lines, ...(missing.length > 0 ? ['', ...missing] : [])].join('\n')}\n`;
}

/** For `bench/README.md`. */
export function markdownTable(results: readonly Result[]): string {
  const rows = [HEADER, HEADER.map(() => '---'), ...results.map((result) => cellsOf(result))];
  return rows.map((row) => `| ${row.join(' | ')} |\n`.replaceAll(/ {2,}/g, ' ')).join('');
}

/** How many goals were met, in words. */
export function summaryOf(results: readonly Result[]): string {
  const withGoal = results.filter(({ goal }) => goal !== undefined);
  const count = (...verdicts: readonly Result['verdict'][]): number =>
    withGoal.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const unmeasured = withGoal.filter(({ figure }) => figure === undefined).length;
  const met = `${String(count('met', 'stretch'))} of ${String(withGoal.length)} goals met`;
  const parts = [met, `${String(count('stretch'))} by the stretch`, `${String(count('missed'))} missed`];
  return [...parts, ...(unmeasured > 0 ? [`${String(unmeasured)} not measured`] : [])].join(', ');
}
