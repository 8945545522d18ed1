/** The annotations that are there against those that should be: the changes, and how each source stands. */
import { fateOf, isKept, isLocked } from './existing.ts';
import { findings } from './findings.ts';
import type { Draft } from './findings.ts';
import { KEYED, STAMP_VALUE, singleDigest } from './hashing.ts';
import { sourceKey } from './model.ts';
import type { Digests, Selection, StampChange, StampState, Template } from './model.ts';
import { child, effectiveEntries } from './nodes.ts';
import type { Settings } from './settings.ts';
import { byCodeUnit } from './sort.ts';
import { parseStampKey, shortName, singleKey, stampKey } from './stamp-keys.ts';
import { SOURCE_KINDS } from './types.ts';
import type { Place, Reason, SourceKind } from './types.ts';

export interface Reconciled {
  readonly changes: readonly StampChange[];
  readonly states: ReadonlyMap<string, StampState>;
  readonly digests: ReadonlyMap<string, string>;
  /** A stamp was made with a hash key that this run does not have. */
  readonly isLocked: boolean;
}

interface Context {
  readonly settings: Settings;
  readonly digests: Digests;
  readonly isCheck: boolean;
}

/** One run over one template's annotations. */
interface Work {
  readonly selection: Selection;
  readonly settings: Settings;
  readonly isCheck: boolean;
  readonly drafts: Draft[];
  readonly changes: StampChange[];
  readonly states: Map<string, StampState>;
  /** By source: the digest that is there where it is one of several that may be, else the one that would be written. */
  readonly digests: Map<string, string>;
  /** A stamp was made with a hash key that this run does not have. */
  isLocked: boolean;
  isSingleLocked: boolean;
  /** What must be there, by key; entries leave as they are seen. */
  readonly wanted: Map<string, Wanted>;
  /** Full names by what keys hold of them; made when somebody asks. */
  longNames: ReadonlyMap<string, string> | undefined;
}

interface Wanted {
  readonly value: string;
  /** Under the other hash keys: fresh, too. */
  readonly others: readonly string[];
  readonly source: { readonly kind: SourceKind; readonly name: string } | undefined;
}

/** Compares the stamps in the annotations with what the settings want. */
export function reconcileAnnotations(
  selection: Selection,
  { context, drafts }: { readonly context: Context; readonly drafts: Draft[] },
): Reconciled {
  const { settings, digests, isCheck } = context;
  const known = new Map<string, readonly [string, ...string[]]>();
  const chosen = new Map<string, string>();
  for (const { source, keys } of settings.form === 'env-vars' ? [] : selection.selected) {
    const key = sourceKey(source.id);
    const accepted = digests.accepted(source, keys);
    known.set(key, accepted);
    chosen.set(key, accepted[0]);
  }
  const wanted = wantedStamps(selection, { settings, known });
  const work: Work = {
    selection,
    settings,
    isCheck,
    drafts,
    changes: [],
    states: new Map(),
    digests: chosen,
    isLocked: false,
    isSingleLocked: false,
    wanted,
    longNames: undefined,
  };
  if (hasStamps(selection.template, settings)) {
    const domains = [settings.stampDomain, ...settings.oldStampDomains];
    for (const [key, place] of stampPlaces(selection, domains)) reconcileKey(key, { work, place, domains });
  }
  for (const [key, { value, source }] of [...wanted].toSorted(([a], [b]) => byCodeUnit(a, b))) {
    if (work.isSingleLocked || (work.isLocked && source?.kind !== 'ConfigMap')) continue;
    setState(work, source, 'absent');
    work.changes.push({ action: 'add', form: 'annotation', key, value, reason: 'added', source });
  }
  // A move to another form waits until all of it can be made.
  const changes = work.isLocked ? work.changes.filter(({ reason }) => reason !== 'form') : work.changes;
  return { changes, states: work.states, digests: work.digests, isLocked: work.isLocked };
}

function wantedStamps(
  selection: Selection,
  { settings, known }: { readonly settings: Settings; readonly known: ReadonlyMap<string, readonly string[]> },
): Map<string, Wanted> {
  if (known.size === 0) return new Map();
  if (settings.form === 'single') {
    const underKey = (index: number): string =>
      singleDigest(
        selection.selected.map(({ source: { id } }) => {
          const [first = '', ...others] = known.get(sourceKey(id)) ?? [];
          return [`${id.kind.toLowerCase()}/${id.name}`, others[index - 1] ?? first] as const;
        }),
      );
    const others = settings.otherHashKeys.map((_, index) => underKey(index + 1));
    return new Map([[singleKey(settings.stampDomain), { value: underKey(0), others, source: undefined }]]);
  }
  const wanted = new Map<string, Wanted>();
  for (const { source } of selection.selected) {
    const { id } = source;
    const [value = '', ...others] = known.get(sourceKey(id)) ?? [];
    wanted.set(stampKey(id.kind, id.name, settings.stampDomain), { value, others, source: id });
  }
  return wanted;
}

/** True where an annotation of the template has the key of a stamp. */
export function hasStamps({ annotations }: Template, { stampDomain, oldStampDomains }: Settings): boolean {
  for (const key of annotations.keys()) {
    if (parseStampKey(key, stampDomain) !== undefined) return true;
    if (oldStampDomains.some((domain) => parseStampKey(key, domain) !== undefined)) return true;
  }
  return false;
}

/** The annotations of the template that lie under the prefixes of a domain, with their places. */
function stampPlaces({ template }: Selection, domains: readonly string[]): readonly (readonly [string, Place])[] {
  const isStamp = (key: string): boolean => domains.some((domain) => parseStampKey(key, domain) !== undefined);
  const at = child(child(template.at, 'metadata'), 'annotations')?.node;
  if (at?.type !== 'mapping') return [];
  return [...effectiveEntries(at)]
    .filter(([key]) => isStamp(key))
    .map(([key, { entry }]) => [key, { file: template.doc.file, offset: entry.key.start }] as const);
}

interface KeyContext {
  readonly work: Work;
  readonly place: Place;
  readonly domains: readonly string[];
}

function reconcileKey(key: string, { work, place, domains }: KeyContext): void {
  const { selection, settings, drafts } = work;
  const value = selection.template.annotations.get(key) ?? '';
  const domain = domains.find((one) => parseStampKey(key, one) !== undefined) ?? settings.stampDomain;
  const parsed = parseStampKey(key, domain);
  if (parsed === undefined) return;
  const isOwn = domain === settings.stampDomain;
  if (!STAMP_VALUE.test(value)) {
    if (!isOwn) return;
    const want = work.wanted.get(key);
    if (want !== undefined) setState(work, want.source, 'foreign');
    work.wanted.delete(key);
    drafts.push(findings.stampForeign(place, selection.workload.id, key));
    return;
  }
  const lock = { selection, settings, isCheck: work.isCheck, drafts, place };
  const stamp = { key, value, place, lock };
  if (parsed === 'single') reconcileSingle(stamp, work);
  else reconcileOne({ ...stamp, kind: parsed.kind, name: fullName(work, parsed) }, work);
}

/** The name behind a key; long names are found among those that the template and its namespace know. */
function fullName(work: Work, { kind, short }: { readonly kind: SourceKind; readonly short: string }): string {
  if (!/^.{46}\.[0-9a-f]{16}$/.test(short)) return short;
  const { selection } = work;
  work.longNames ??= findLongNames(selection);
  return work.longNames.get(short) ?? selection.nameBehind(kind, short, shortName) ?? short;
}

/** The names in the verdicts that keys do not hold in full, by what keys hold of them. */
function findLongNames({ verdicts }: Selection): ReadonlyMap<string, string> {
  const names = verdicts.map((verdict) => ('source' in verdict ? verdict.source.id : verdict.id).name);
  return new Map(names.map((name) => [shortName(name), name] as const).filter(([short, name]) => short !== name));
}

interface Stamp {
  readonly key: string;
  readonly value: string;
  readonly place: Place;
  readonly lock: Parameters<typeof isLocked>[1];
}

interface SourceStamp extends Stamp {
  readonly kind: SourceKind;
  readonly name: string;
}

function reconcileOne(stamp: SourceStamp, work: Work): void {
  const { key, value, kind, name } = stamp;
  const source = { kind, name };
  const verdict = work.selection.judge(kind, name);
  const fate = fateOf(verdict, work.settings);
  if (fate.type === 'leave') return;
  if (fate.type === 'kept') {
    setState(work, source, 'kept');
    work.drafts.push(findings.stampKept(stamp.place, work.selection.workload.id, source));
  } else if (fate.type === 'remove') {
    if (verdict.type === 'refused' && verdict.reason === 'renamed') {
      const detail = { key, source: verdict.source.id };
      work.drafts.push(findings.stampedInBase(stamp.place, work.selection.workload.id, detail));
    }
    pushRemoval(work, { key, reason: fate.reason, source });
  } else if (kind === 'Secret' && isLocked(value, stamp.lock)) {
    markLocked(work, source);
  } else {
    compare({ key, value, source }, work);
  }
}

function reconcileSingle({ key, value, lock: stampLock, place }: Stamp, work: Work): void {
  const { selection, settings } = work;
  const selected = selection.selected;
  const missing = selection.verdicts.filter((verdict) => verdict.type === 'missing' && isKept(verdict, settings));
  const [kept] = missing;
  // A Secret that is not in the set may be one of those that the digest covers.
  const needsKey =
    selected.some(({ source }) => source.id.kind === 'Secret') ||
    missing.some((verdict) => verdict.type === 'missing' && verdict.id.kind === 'Secret');
  if (needsKey && isLocked(value, stampLock)) {
    markLocked(work, undefined);
    return;
  }
  if (work.wanted.has(key)) {
    compare({ key, value, source: undefined }, work);
    return;
  }
  // What the digest covers cannot be told from it, so it stays while anything may still be in it.
  if (selection.verdicts.some(({ type }) => type === 'out-of-scope')) return;
  const isOut = SOURCE_KINDS.some((kind) => selection.judge(kind, '').type === 'out-of-scope');
  if (selected.length === 0 && isOut) return;
  if (selected.length === 0 && kept?.type === 'missing') {
    work.drafts.push(findings.stampKept(place, selection.workload.id, kept.id));
    return;
  }
  const reason: Reason = selected.length === 0 ? whyNothing(selection) : 'form';
  pushRemoval(work, { key, reason, source: undefined });
}

/** Without the key no digest of a Secret may be written or shown, in whatever form. */
function markLocked(work: Work, source: Wanted['source']): void {
  work.isLocked = true;
  work.isSingleLocked ||= source === undefined;
  setState(work, source, 'blocked');
}

function whyNothing(selection: Selection): Reason {
  const refused = selection.verdicts.find((verdict) => verdict.type === 'refused');
  return refused?.type === 'refused' ? `removed: ${refused.reason}` : 'removed: opt-out';
}

/** A stamp of something selected: right, wrong, or of a form or domain that is not written any more. */
function compare(
  { key, value, source }: { readonly key: string; readonly value: string; readonly source: Wanted['source'] },
  work: Work,
): void {
  const want = work.wanted.get(key);
  if (want === undefined) {
    pushRemoval(work, { key, reason: 'form', source });
    return;
  }
  work.wanted.delete(key);
  const isOther = want.others.includes(value);
  if (isOther && source !== undefined) work.digests.set(sourceKey(source), value);
  const isFresh = want.value === value || isOther;
  setState(work, source, isFresh ? 'fresh' : 'stale');
  if (isFresh) return;
  const reason: Reason = want.value.startsWith(KEYED) === value.startsWith(KEYED) ? 'content' : 'key';
  work.changes.push({ action: 'update', form: 'annotation', key, value: want.value, reason, source });
}

function pushRemoval(
  work: Work,
  { key, reason, source }: { readonly key: string; readonly reason: Reason; readonly source: Wanted['source'] },
): void {
  work.changes.push({ action: 'remove', form: 'annotation', key, value: undefined, reason, source });
}

function setState(work: Work, source: Wanted['source'], state: StampState): void {
  if (source === undefined) {
    for (const { source: one } of work.selection.selected) work.states.set(sourceKey(one.id), state);
  } else {
    work.states.set(sourceKey(source), state);
  }
}
