/** Rollstamp's own annotations on workloads. Their domain is fixed, whatever `--stamp-domain` says. */
import type { Workload } from './model.ts';

/** `"true"`: leave the workload alone. */
export const FREEZE_ANNOTATION = 'rollstamp.io/freeze';

/** `keys` stamps only the keys that the workload uses, `object` the whole objects. */
export const GRANULARITY_ANNOTATION = 'rollstamp.io/granularity';

/** The values that they take. */
export const CONTROL_VALUES: ReadonlyMap<string, readonly string[]> = new Map([
  [FREEZE_ANNOTATION, ['true', 'false']],
  [GRANULARITY_ANNOTATION, ['keys', 'object']],
]);

/** What stands before all annotations of Rollstamp's own. */
export const CONTROL_PREFIX = 'rollstamp.io/';

/** Why a Job that the apply does not recreate is out of scope. */
export const IMMUTABLE = 'the Job cannot change once it is applied';

export function isFrozen(workload: Workload): boolean {
  return workload.annotations.get(FREEZE_ANNOTATION) === 'true';
}
