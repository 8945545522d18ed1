/** The job summary of the GitHub Action: the documented JSON to Markdown. */
import { escaped } from '../lib/findings.ts';
import type { WorkloadReport } from '../lib/report.ts';
import type { Finding } from '../lib/types.ts';
import { changesOf, nameOf } from './describe.ts';
import { countsOf, plural } from './print.ts';

/** What `--format json` prints, as far as it is looked at here. docs/json.md */
export interface Output {
  readonly version: 1;
  readonly result: 'fresh' | 'stale' | 'done' | 'interrupted' | 'error' | 'input-error';
  readonly findings: readonly Finding[];
  /** Missing where the input could not be processed. */
  readonly workloads?: readonly WorkloadReport[];
}

/** Rows of a table; GitHub takes 1 MiB of summary. */
const MAX_ROWS = 200;

/** The workloads whose stamps change, so that they roll. */
export function rollingOf({ workloads = [] }: Output): readonly WorkloadReport[] {
  return workloads.filter(({ changes }) => changes.length > 0);
}

/** One line that says how it went. */
export function headlineOf(output: Output): string {
  const { result, findings, workloads = [] } = output;
  const rolling = rollingOf(output).length;
  const roll = `${String(rolling)} of ${plural(workloads.length, 'workload')} will roll`;
  switch (result) {
    case 'fresh':
      return `Every stamp is fresh (${plural(workloads.length, 'workload')})`;
    case 'stale':
      return `Stale stamps: once they are right, ${roll}`;
    case 'done':
      return rolling === 0 ? `Every stamp was fresh (${plural(workloads.length, 'workload')})` : `Stamped: ${roll}`;
    case 'interrupted':
      return 'Interrupted: some files may be stamped already; run again';
    case 'error':
      return `${countsOf(findings)}${rolling === 0 ? '' : `; without them, ${roll}`}`;
    case 'input-error':
      return 'The input could not be processed';
  }
}

/** The summary. Names and paths come from manifests, so they stand in code spans, where Markdown means nothing. */
export function summaryOf(output: Output): string {
  const rows = rollingOf(output).map((workload) => [nameOf(workload), changesOf(workload), placeOf(workload)]);
  const told = output.findings.filter(({ severity }) => severity !== 'info');
  const findings = told.map((finding) => [`${finding.severity} ${finding.code}`, finding.message, placeOf(finding)]);
  return [
    `### Rollstamp\n\n${headlineOf(output)}.\n`,
    ...(output.result === 'stale'
      ? ['Run `rollstamp stamp --in-place` on the same paths, and commit the files.\n']
      : []),
    ...table(['workload', 'why it rolls', 'where'], rows),
    ...table(['finding', 'what to do', 'where'], findings),
    '',
  ].join('\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const left = rows.length - MAX_ROWS;
  return [
    `| ${header.join(' | ')} |`,
    `|${' --- |'.repeat(header.length)}`,
    ...rows.slice(0, MAX_ROWS).map((row) => `| ${row.map(code).join(' | ')} |`),
    ...(left > 0 ? ['', `… and ${String(left)} more.`] : []),
    '',
  ];
}

/** A code span that fits into a table, whatever the text is. */
function code(text: string): string {
  const safe = escaped(text).replaceAll('`', "'").replaceAll('|', '\\u{7c}');
  return safe === '' ? '' : `\`${safe}\``;
}

function placeOf({ path, line }: { readonly path: string; readonly line: number }): string {
  return line === 0 ? path : `${path}:${String(line)}`;
}
