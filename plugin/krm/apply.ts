/** One run with a functionConfig, for the function and the plugin alike. */
import type { Plan } from '../../lib/model.ts';
import { run } from '../../lib/pipeline.ts';
import type { RunContext } from '../../lib/pipeline.ts';
import { report } from '../../lib/report.ts';
import type { WorkloadReport } from '../../lib/report.ts';
import type { Edit, Finding, InputFile } from '../../lib/types.ts';
import type { FunctionConfig } from './config.ts';

interface Applied {
  /** The text with its stamps. */
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
  /** Where it only checks: the workloads whose stamps are not what they should be. */
  readonly stale: readonly WorkloadReport[];
}

/** Runs the recipe on what kustomize or kpt gave. Throws UsageError and InputError. */
export function apply(file: InputFile, config: FunctionConfig, parsed: Pick<RunContext, 'parsed'> = {}): Applied {
  const { isCheck, stampHashed, quiet, drafts, options } = config;
  const stale: WorkloadReport[] = [];
  const onPlan = (plan: Plan): void => {
    if (isCheck && plan.changes.length > 0) stale.push(report(plan));
  };
  const done = run([file], options, { ...parsed, isCheck, drafts, onPlan, functionInput: { stampHashed } });
  const [result] = done.files;
  return {
    text: result?.text ?? '',
    edits: result?.edits ?? [],
    findings: done.findings.filter(({ severity }) => !quiet || severity === 'error'),
    stale,
  };
}
