/** Stage: what was selected, and what is stamped already, to edits of the pod templates. SPEC §6. */
import { editAnnotations } from './edit-annotations.ts';
import type { EditResult } from './edit-annotations.ts';
import { editEnv } from './edit-env.ts';
import { findEnvStamps } from './env-list.ts';
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { LIMITS } from './limits.ts';
import type { Digests, Plan, Selection, StampChange } from './model.ts';
import { hasStamps, reconcileAnnotations } from './reconcile-annotations.ts';
import { NO_ENV_CHANGES, reconcileEnv } from './reconcile-env.ts';
import type { Settings } from './settings.ts';
import type { Edit, Place, Reason } from './types.ts';

export interface Stamper {
  /** Plans the stamps of one pod template. One that cannot be edited becomes a finding and no edits. */
  readonly plan: (selection: Selection) => Plan;
  /** What was odd about the templates so far. */
  readonly drafts: readonly Draft[];
}

/** How a run stamps. */
export interface StampContext {
  readonly settings: Settings;
  readonly digests: Digests;
  /** For messages: nothing will be written. */
  readonly isCheck: boolean;
}

/** Plans stamps. */
export function stamp(context: StampContext): Stamper {
  const drafts: Draft[] = [];
  const planning = { context, drafts };
  return { plan: (selection) => planOne(selection, planning), drafts };
}

interface Planning {
  readonly context: StampContext;
  readonly drafts: Draft[];
}

/** What is planned for a template of which nothing is asked. */
const UNTOUCHED: Omit<Plan, 'selection'> = { changes: [], edits: [], states: new Map(), digests: new Map() };

function planOne(selection: Selection, { context, drafts }: Planning): Plan {
  if (selection.outOfScope !== undefined || isUntouched(selection, context.settings)) {
    const { changes, edits, states, digests } = UNTOUCHED;
    return { selection, changes, edits, states, digests };
  }
  const annotations = reconcileAnnotations(selection, { context, drafts });
  const env = annotations.isLocked ? NO_ENV_CHANGES : reconcileEnv(selection, { context, drafts });
  const changes = withReasons([...annotations.changes, ...env.changes]);
  const edits = [...editsOf(selection, editAnnotations(selection.template, annotations.changes), drafts)];
  if (env.edits.length > 0) {
    const side = selection.workload.type.isRollout === true ? 'last' : 'first';
    edits.push(...editsOf(selection, editEnv(selection.template, env.edits, side), drafts));
  }
  checkSize(selection, annotations.changes, drafts);
  return {
    selection,
    changes,
    edits: edits.toSorted((a, b) => a.start - b.start || a.end - b.end),
    states: both(annotations.states, env.states),
    digests: both(annotations.digests, env.digests),
  };
}

function both<V>(one: ReadonlyMap<string, V>, other: ReadonlyMap<string, V>): ReadonlyMap<string, V> {
  return other.size === 0 ? one : new Map([...one, ...other]);
}

/** True where nothing is asked for and nothing is stamped, so that nothing can change. */
function isUntouched({ isIdle, template }: Selection, settings: Settings): boolean {
  return isIdle && !hasStamps(template, settings) && findEnvStamps(template).length === 0;
}

/** What is added while another form goes is not new: it changes its form. */
function withReasons(changes: readonly StampChange[]): readonly StampChange[] {
  if (!changes.some(({ reason }) => reason === 'form')) return changes;
  const form: Reason = 'form';
  return changes.map((change) => (change.reason === 'added' ? { ...change, reason: form } : change));
}

function editsOf({ workload, template }: Selection, result: EditResult, drafts: Draft[]): readonly Edit[] {
  if ('edits' in result) return result.edits;
  const { obstacle } = result;
  const { file } = template.doc;
  const place: Place = { file, offset: obstacle.offset >= 0 ? obstacle.offset : template.at.node.start };
  if (obstacle.type === 'shared') drafts.push(findings.aliasShared(place, workload.id));
  else if (obstacle.type === 'duplicate') drafts.push(findings.duplicateKey(place, true));
  else drafts.push(findings.templateInvalid(place, workload.id, obstacle.field));
  return [];
}

function checkSize({ workload, template }: Selection, changes: readonly StampChange[], drafts: Draft[]): void {
  if (changes.length === 0) return;
  const after = new Map(template.annotations);
  for (const { key, value } of changes) {
    if (value === undefined) after.delete(key);
    else after.set(key, value);
  }
  let bytes = 0;
  for (const [key, value] of after) bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  if (bytes > LIMITS.annotations) drafts.push(findings.annotationsTooLarge(workload.place, workload.id, bytes));
}
