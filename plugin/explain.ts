/** `rollstamp explain`. */
import { hasErrors } from '../lib/api.ts';
import { escaped, shown } from '../lib/findings.ts';
import { report, reportUnseen } from '../lib/report.ts';
import type { SourceReport, UnseenReport, WorkloadReport } from '../lib/report.ts';
import { paint } from './colour.ts';
import { EXIT } from './exit.ts';
import type { Io } from './io.ts';
import { load } from './load.ts';
import { countsOf, printFindings, toJson } from './print.ts';
import type { Request } from './request.ts';

/** Tells which source rolls which workload, by which rule. */
export async function explain(request: Request, io: Io): Promise<number> {
  const workloads: WorkloadReport[] = [];
  const unseen: UnseenReport[] = [];
  const { findings } = await load(request, io, (plan) => {
    workloads.push(report(plan));
    for (const one of reportUnseen(plan)) unseen.push(one);
  });
  const { format, quiet, unseen: isUnseen } = request;
  printFindings(findings, { io, format, quiet });
  if (format === 'json') {
    const body = isUnseen ? { unseen } : { workloads, unseen };
    io.stdout.write(toJson({ version: 1, findings, ...body }));
  } else {
    const lines = isUnseen ? unseen.map(unseenLine) : workloads.flatMap((workload) => workloadLines(workload, io));
    io.stdout.write(lines.map((line) => `${line}\n`).join(''));
    const nothing = isUnseen
      ? 'the set holds every source that Reloader would roll for its workloads'
      : 'the input holds no workload';
    if (lines.length === 0 && !quiet) io.stderr.write(`explain: ${nothing}\n`);
  }
  if (!hasErrors(findings)) return EXIT.done;
  if (format !== 'json') io.stderr.write(`explain: ${countsOf(findings)}\n`);
  return EXIT.failed;
}

function unseenLine({ workload, source, rule, path, line }: UnseenReport): string {
  const names = [workload.kind, workload.namespace, workload.name].map(shown).join('/');
  return `${names}: ${source.kind.toLowerCase()} ${shown(source.name)} (${rule}) ${escaped(path)}:${String(line)}`;
}

function workloadLines(workload: WorkloadReport, io: Io): readonly string[] {
  const { kind, namespace, name, path, line, outOfScope, sources, changes } = workload;
  const write = paint(io.stdout, io.env);
  const title = write([kind, namespace, name].map(shown).join('/'), 'bold');
  const state =
    outOfScope === undefined ? (changes.length > 0 ? 'stamps are stale' : '') : `out of scope: ${outOfScope}`;
  const gone = changes
    .filter(({ action }) => action === 'remove')
    .map(({ key, reason }) => `  ${shown(key)}: stamp to be removed (${reason.replace('removed: ', '')})`);
  return [
    `${title}  ${escaped(path)}:${String(line)}${state === '' ? '' : `  ${state}`}`,
    ...(sources.length + gone.length === 0 ? ['  names and uses no ConfigMap or Secret'] : []),
    ...sources.flatMap((source) => sourceLines(source)),
    ...gone,
  ];
}

function sourceLines({ kind, name, rule, digest, stamp, why, references }: SourceReport): readonly string[] {
  const facts = [
    rule === undefined ? '' : `rule ${rule}`,
    digest === undefined ? '' : `digest ${digest}`,
    stamp === 'none' ? 'no stamp' : stamp === 'out of scope' ? stamp : `stamp ${stamp}`,
    why ?? '',
  ];
  return [
    `  ${kind.toLowerCase()} ${shown(name)}: ${facts.filter((fact) => fact !== '').join(', ')}`,
    ...references.map(
      ({ field, path, line, column }) => `    ${field}  ${escaped(path)}:${String(line)}:${String(column)}`,
    ),
  ];
}
