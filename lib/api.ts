/** `stamp`, `check` and `explain` as functions. */
import type { Plan } from './model.ts';
import { run } from './pipeline.ts';
import type { Run } from './pipeline.ts';
import { report, reportUnseen } from './report.ts';
import type { UnseenReport, WorkloadReport } from './report.ts';
import type { Options } from './settings.ts';
import type { FileResult, Finding, InputFile } from './types.ts';

/** One set: a text, a file, or several files. A reference never leaves its set. */
export type Input = string | InputFile | readonly InputFile[];

export interface StampResult {
  /** False where a finding is an error; then nothing may be written. */
  readonly ok: boolean;
  /** Every file with its new text, in the order given; empty where `ok` is false. */
  readonly files: readonly FileResult[];
  /** By file, then place. */
  readonly findings: readonly Finding[];
  /** Every pod template, in the order of the input. */
  readonly workloads: readonly WorkloadReport[];
}

export interface CheckResult {
  /** True where every stamp is fresh and no finding is an error. */
  readonly ok: boolean;
  /** True where stamping would change something. */
  readonly stale: boolean;
  readonly findings: readonly Finding[];
  readonly workloads: readonly WorkloadReport[];
}

export interface ExplainResult {
  readonly workloads: readonly WorkloadReport[];
  /** Every pair of workload and source that Reloader would roll and that the set does not hold. */
  readonly unseen: readonly UnseenReport[];
  readonly findings: readonly Finding[];
}

/**
 * Stamps the workloads of a set.
 *
 * @param input A text of one or more YAML documents or of JSON, or files. A text is named `-` in findings.
 * @param options Everything may be left out.
 * @throws UsageError for an option that is not allowed.
 * @throws InputError for a text that is not YAML, that Kubernetes would read differently, or over a limit (SPEC §11).
 */
export function stamp(input: Input, options: Options = {}): StampResult {
  const workloads: WorkloadReport[] = [];
  const onPlan = (plan: Plan): unknown => workloads.push(report(plan));
  const { files, findings } = run(toFiles(input), options, { isCheck: false, onPlan });
  const ok = !hasErrors(findings);
  return { ok, files: ok ? files : [], findings, workloads };
}

/** Tells whether every stamp of a set is fresh. Parameters and errors as for `stamp`. */
export function check(input: Input, options: Options = {}): CheckResult {
  const workloads: WorkloadReport[] = [];
  const onPlan = (plan: Plan): unknown => workloads.push(report(plan));
  const { findings, files } = run(toFiles(input), options, { isCheck: true, onPlan });
  const stale = isStale({ files });
  return { ok: !stale && !hasErrors(findings), stale, findings, workloads };
}

/** Tells, for every workload of a set, which source is stamped into it and why. Parameters and errors as for `stamp`. */
export function explain(input: Input, options: Options = {}): ExplainResult {
  const workloads: WorkloadReport[] = [];
  const unseen: UnseenReport[] = [];
  const onPlan = (plan: Plan): void => {
    workloads.push(report(plan));
    for (const one of reportUnseen(plan)) unseen.push(one);
  };
  const { findings } = run(toFiles(input), options, { isCheck: true, onPlan });
  return { workloads, unseen, findings };
}

/** True where some file would change. */
function isStale({ files }: Pick<Run, 'files'>): boolean {
  return files.some(({ edits }) => edits.length > 0);
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function toFiles(input: Input): readonly InputFile[] {
  if (typeof input === 'string') return [{ path: '-', text: input }];
  return 'text' in input ? [copyOf(input)] : input.map(copyOf);
}

/** A file of our own: what is remembered of one must not outlive the call, and one that is given twice is two. */
function copyOf({ path, text, walked }: InputFile): InputFile {
  return walked === undefined ? { path, text } : { path, text, walked };
}
