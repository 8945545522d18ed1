/** `rollstamp check`. */
import { hasErrors } from '../lib/api.ts';
import { shown } from '../lib/findings.ts';
import { report } from '../lib/report.ts';
import type { ChangeReport, WorkloadReport } from '../lib/report.ts';
import { unifiedDiff } from './diff.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { load } from './load.ts';
import type { Loaded } from './load.ts';
import { countsOf, plural, printFindings, workflowCommand } from './print.ts';
import type { Request } from './request.ts';

/** Tells what stamping in place would change. Writes nothing. */
export async function check(request: Request, io: Io): Promise<number> {
  const loaded = await load(request, io);
  const { format, quiet } = request;
  const workloads = report(loaded.plans);
  const stale = workloads.filter(({ changes }) => changes.length > 0);
  const failed = hasErrors(loaded.findings);
  printFindings(loaded.findings, { io, format, quiet });
  if (format === 'json') {
    const result = failed ? 'error' : stale.length > 0 ? 'stale' : 'fresh';
    io.stdout.write(`${JSON.stringify({ version: 1, result, findings: loaded.findings, workloads }, null, 2)}\n`);
  } else {
    if (format === 'text' && request.diff) printDiffs(loaded, io);
    for (const workload of stale) io.stdout.write(`${format === 'github' ? annotation(workload) : lineOf(workload)}\n`);
    summarize({ stale, workloads, loaded }, { quiet, io });
  }
  return failed || stale.length > 0 ? EXIT.failed : EXIT.done;
}

function printDiffs({ inputs, files, manifests }: Loaded, io: Io): void {
  for (const [index, file] of files.entries()) {
    const input = inputs[index];
    if (input !== undefined && file.edits.length > 0)
      io.stdout.write(unifiedDiff(input, file.edits, { io, manifests }));
  }
}

/** `Deployment/shop/web: configmap app-config changed [content]`. */
function lineOf({ kind, namespace, name, changes }: WorkloadReport): string {
  return `${[kind, namespace, name].map(shown).join('/')}: ${changes.map(changeOf).join(', ')}`;
}

const VERBS: Readonly<Record<ChangeReport['action'], string>> = {
  add: 'added',
  update: 'changed',
  remove: 'removed',
};

/** `configmap app changed [content]`, `secret db removed: opt-out`; what the verb says already is not said again. */
function changeOf({ action, key, reason, source }: ChangeReport): string {
  const subject = shown(source === undefined ? key : `${source.kind.toLowerCase()} ${source.name}`);
  if (reason === 'added' || reason.startsWith('removed')) return `${subject} ${reason}`;
  return `${subject} ${VERBS[action]} [${reason}]`;
}

function annotation(workload: WorkloadReport): string {
  const { path, line, column } = workload;
  const message = `the stamps are stale: ${lineOf(workload)}; run rollstamp stamp --in-place`;
  return workflowCommand({ code: 'stale', severity: 'error', message, path, line, column });
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
    io.stderr.write(`check: every stamp is fresh (${plural(workloads.length, 'workload')})${found}\n`);
  }
}
