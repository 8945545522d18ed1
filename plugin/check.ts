/** `rollstamp check`. */
import { hasErrors } from '../lib/api.ts';
import { report } from '../lib/report.ts';
import type { WorkloadReport } from '../lib/report.ts';
import { lineOf, staleFinding } from './describe.ts';
import { unifiedDiff } from './diff.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { load } from './load.ts';
import type { Loaded } from './load.ts';
import { countsOf, plural, printFindings, toJson, workflowCommand } from './print.ts';
import type { Request } from './request.ts';

/** Tells what stamping in place would change. Writes nothing. */
export async function check(request: Request, io: Io): Promise<number> {
  const workloads: WorkloadReport[] = [];
  const loaded = await load(request, io, (plan) => {
    workloads.push(report(plan));
  });
  const { format, quiet } = request;
  const stale = workloads.filter(({ changes }) => changes.length > 0);
  const failed = hasErrors(loaded.findings);
  printFindings(loaded.findings, { io, format, quiet });
  if (format === 'json') {
    const result = failed ? 'error' : stale.length > 0 ? 'stale' : 'fresh';
    io.stdout.write(toJson({ version: 1, result, findings: loaded.findings, workloads }));
  } else {
    if (format === 'text' && request.diff) printDiffs(loaded, io);
    const lines = stale.map((one) => (format === 'github' ? workflowCommand(staleFinding(one)) : lineOf(one)));
    io.stdout.write(lines.map((line) => `${line}\n`).join(''));
    summarize({ stale, workloads, loaded }, { quiet, io });
  }
  return failed || stale.length > 0 ? EXIT.failed : EXIT.done;
}

function printDiffs({ inputs, files, documents }: Loaded, io: Io): void {
  for (const [index, file] of files.entries()) {
    const input = inputs[index];
    if (input !== undefined && file.edits.length > 0)
      io.stdout.write(unifiedDiff(input, file.edits, { io, documents }));
  }
}

interface Outcome {
  readonly stale: readonly WorkloadReport[];
  readonly workloads: readonly WorkloadReport[];
  readonly loaded: Loaded;
}

/** The last line tells stale stamps from errors. */
function summarize(
  { stale, workloads, loaded }: Outcome,
  { quiet, io }: { readonly quiet: boolean; readonly io: Io },
): void {
  const counts = countsOf(loaded.findings);
  const found = counts === '' ? '' : `; ${counts}`;
  if (stale.length > 0) {
    const stamps = stale.reduce((sum, { changes }) => sum + changes.length, 0);
    const verb = stamps === 1 ? 'is' : 'are';
    io.stderr.write(
      `check: ${plural(stamps, 'stamp')} in ${plural(stale.length, 'workload')} ${verb} stale or missing${found}\n`,
    );
  } else if (hasErrors(loaded.findings)) {
    io.stderr.write(`check: ${counts}; every stamp that could be checked is fresh\n`);
  } else if (!quiet) {
    const isLocked = workloads.some(({ sources }) => sources.some(({ stamp }) => stamp === 'locked'));
    const which = isLocked ? 'every stamp that could be checked' : 'every stamp';
    io.stderr.write(`check: ${which} is fresh (${plural(workloads.length, 'workload')})${found}\n`);
  }
}
