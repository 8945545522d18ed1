/** Stage: drafts to findings: severities in force, places resolved, in the order of the input. SPEC §7. */
import { moreFindings } from './findings.ts';
import type { Draft, FindingCode } from './findings.ts';
import { LIMITS } from './limits.ts';
import { positionOf } from './position.ts';
import type { Settings } from './settings.ts';
import { byCodeUnit } from './sort.ts';
import type { Finding, InputFile, Severity } from './types.ts';

type Levels = Pick<Settings, 'severity' | 'strict'>;

/**
 * The findings of a run. One code is told once for each place, with the worst of its severities. Of many of one code and
 * severity, those that come first are told; one more at the end says how many there are beyond them.
 */
export function finish(drafts: readonly Draft[], files: readonly InputFile[], levels: Levels): readonly Finding[] {
  const order = new Map(files.map((file, index) => [file, index]));
  const orderOf = ({ place }: Draft): number => ('file' in place ? (order.get(place.file) ?? -1) : -1);
  const sorted = drafts.toSorted(
    (a, b) =>
      orderOf(a) - orderOf(b) ||
      offsetOf(a) - offsetOf(b) ||
      byCodeUnit(a.code, b.code) ||
      Number(b.severity === 'error') - Number(a.severity === 'error') ||
      byCodeUnit(a.message, b.message),
  );
  const findings: Finding[] = [];
  const counts = new Map<string, { readonly code: FindingCode; readonly severity: Severity; count: number }>();
  let last: Draft | undefined;
  for (const draft of sorted) {
    const isRepeated =
      draft.code === 'duplicate-key' &&
      last?.code === draft.code &&
      orderOf(last) === orderOf(draft) &&
      offsetOf(last) === offsetOf(draft);
    last = draft;
    const severity = severityOf(draft, levels);
    if (isRepeated || severity === 'off') continue;
    const key = `${draft.code} ${severity}`;
    const kind = counts.get(key) ?? { code: draft.code, severity, count: 0 };
    counts.set(key, kind);
    kind.count += 1;
    if (kind.count <= LIMITS.findings) findings.push(toFinding(draft, severity));
  }
  for (const { code, severity, count } of counts.values()) {
    if (count > LIMITS.findings) findings.push(toRest(code, severity, count - LIMITS.findings));
  }
  return findings;
}

function toRest(code: FindingCode, severity: Severity, more: number): Finding {
  return { code, severity, message: moreFindings(more), path: '', line: 0, column: 0, more };
}

function offsetOf({ place }: Draft): number {
  return 'file' in place ? place.offset : 0;
}

function severityOf({ code, severity }: Draft, { severity: chosen, strict }: Levels): Severity | 'off' {
  const level = chosen.get(code) ?? severity;
  return strict && level === 'warning' ? 'error' : level;
}

function toFinding({ code, message, place }: Draft, severity: Severity): Finding {
  if (!('file' in place)) return { code, severity, message, path: place.path, line: 0, column: 0 };
  const { line, column } = positionOf(place.file, Math.max(0, place.offset));
  return { code, severity, message, path: place.file.path, line, column };
}
