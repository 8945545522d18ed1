/** When Argo CD and Helm apply a manifest, from its annotations. SPEC §3.2 "Order". */
import type { ApplyOrder } from './types.ts';

const ARGOCD_HOOK = 'argocd.argoproj.io/hook';
const HELM_HOOK = 'helm.sh/hook';
const SYNC_WAVE = 'argocd.argoproj.io/sync-wave';
const HOOK_WEIGHT = 'helm.sh/hook-weight';
const ORDERING = [ARGOCD_HOOK, HELM_HOOK, SYNC_WAVE, HOOK_WEIGHT] as const;

/** Hooks that run on every sync or upgrade, with their phase; what others do is not ordered against a sync. */
const PHASES: ReadonlyMap<string, number> = new Map([
  ['PreSync', 0],
  ['Sync', 1],
  ['PostSync', 2],
  ['pre-install', 0],
  ['pre-upgrade', 0],
  ['post-install', 2],
  ['post-upgrade', 2],
]);

const NO_VALUES: readonly string[] = [];

/** The values of a list annotation: cut at commas, trimmed, without empty ones. */
export function listValues(value: string | undefined): readonly string[] {
  if (value === undefined) return NO_VALUES;
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const UNORDERED: ApplyOrder = { phase: 1, wave: 0 };

/** The phase and wave in which the manifest with these annotations is applied. */
export function applyOrder(annotations: ReadonlyMap<string, string>): ApplyOrder {
  if (annotations.size === 0) return UNORDERED;
  if (!ORDERING.some((key) => annotations.has(key))) return UNORDERED;
  const hooks = [...listValues(annotations.get(ARGOCD_HOOK)), ...listValues(annotations.get(HELM_HOOK))];
  const phases = hooks.flatMap((hook) => PHASES.get(hook) ?? []);
  const isHelmHook = annotations.has(HELM_HOOK);
  const wave = annotations.get(SYNC_WAVE) ?? (isHelmHook ? annotations.get(HOOK_WEIGHT) : undefined);
  return {
    phase:
      hooks.length === 0 ? 1 : phases.length === 0 ? undefined : phases.reduce((least, one) => Math.min(least, one)),
    wave: /^[+-]?\d+$/.test(wave ?? '') ? Number(wave) : 0,
  };
}

/** True where `source` is applied after `workload`. */
export function isAppliedAfter(source: ApplyOrder, workload: ApplyOrder): boolean {
  if (source.phase === undefined || workload.phase === undefined) return false;
  return source.phase === workload.phase ? source.wave > workload.wave : source.phase > workload.phase;
}
