/** Findings about sources that are named or referenced but not in the set. SPEC §2, §3.2 "Missing sources". */
import { findings, shownObject } from './findings.ts';
import type { Draft } from './findings.ts';
import type { Missing, Selection } from './model.ts';
import type { Settings } from './settings.ts';
import type { Place, Severity, SourceId } from './types.ts';

/** ConfigMaps that every namespace has. */
const WELL_KNOWN: ReadonlySet<string> = new Set(['kube-root-ca.crt', 'openshift-service-ca.crt']);

/** Worst last. */
const RANK: readonly Severity[] = ['info', 'warning', 'error'];

interface Group {
  readonly id: SourceId;
  readonly place: Place;
  readonly workloads: string[];
  severity: Severity;
}

/** One finding for each missing source, and one for each workload that looks in the wrong namespace. */
export class MissingSources {
  readonly #groups = new Map<string, Group>();
  readonly #mismatches: Draft[] = [];
  readonly #settings: Settings;
  readonly #isExpected: (name: string) => boolean;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#isExpected = toMatcher(settings.expectMissing);
  }

  see(selection: Selection): void {
    for (const missing of selection.verdicts) {
      if (missing.type !== 'missing' || missing.rule === undefined) continue;
      this.#mismatches.push(...mismatches(selection, missing));
      if (this.#isExpected(missing.id.name)) continue;
      addTo(this.#groups, selection, { missing, settings: this.#settings });
    }
  }

  drafts(): readonly Draft[] {
    const groups = Array.from(this.#groups.values(), ({ id, place, workloads, severity }) =>
      findings.sourceMissing(place, id, { workloads, severity }),
    );
    return [...this.#mismatches, ...groups];
  }
}

function addTo(
  groups: Map<string, Group>,
  { workload, template }: Selection,
  { missing, settings }: { readonly missing: Missing; readonly settings: Settings },
): void {
  const { id } = missing;
  const key = `${id.kind}/${id.namespace}/${id.name}`;
  const severity = severityOf(missing, settings);
  const group = groups.get(key);
  if (group === undefined) {
    const [reference] = missing.references;
    const place = reference === undefined ? workload.place : { file: template.doc.file, offset: reference.offset };
    groups.set(key, { id, place, workloads: [shownObject(workload.id)], severity });
    return;
  }
  group.workloads.push(shownObject(workload.id));
  if (RANK.indexOf(severity) > RANK.indexOf(group.severity)) group.severity = severity;
}

function severityOf({ id, rule, references }: Missing, settings: Settings): Severity {
  const isOptional = references.length > 0 && references.every(({ optional }) => optional);
  const isWellKnown = id.kind === 'ConfigMap' && WELL_KNOWN.has(id.name);
  if (isOptional || isWellKnown) return 'info';
  if (settings.missing === 'error') return 'error';
  return rule === 'named' ? 'warning' : 'info';
}

function* mismatches(selection: Selection, { id }: Missing): Generator<Draft> {
  const { workload } = selection;
  const other = selection.elsewhere(id.kind, id.name);
  if (other === undefined) return;
  const detail = { source: other.id, workloadIsDefault: !workload.hasNamespace };
  yield findings.namespaceMismatch(workload.place, workload.id, detail);
}

/** Matches names against wildcards (`*`, `?`), in time linear in the name for each. */
function toMatcher(globs: readonly string[]): (name: string) => boolean {
  return (name) => globs.some((glob) => matchesWildcards(glob, name));
}

/** Greedy matching with one point to come back to, which is enough where only `*` repeats. */
function matchesWildcards(glob: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let starAt = 0;
  let next = 0;
  while (at < name.length) {
    const wanted = glob.charAt(next);
    if (wanted === '*') {
      star = next;
      starAt = at;
      next += 1;
    } else if (next < glob.length && (wanted === '?' || wanted === name.charAt(at))) {
      at += 1;
      next += 1;
    } else if (star !== -1) {
      next = star + 1;
      starAt += 1;
      at = starAt;
    } else {
      return false;
    }
  }
  return /^\**$/.test(glob.slice(next));
}
