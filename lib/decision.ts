/** The decision for one pod template. Its verdicts are made when somebody asks, for most templates nobody does. */
import { isFrozen } from './control.ts';
import type { Scope, Selected, Selection, Source, Template, Verdict, Workload } from './model.ts';
import { NO_RULES, readRules } from './rules.ts';
import type { NamedPart, Rules } from './rules.ts';
import { SOURCE_KINDS } from './types.ts';
import type { SourceKind } from './types.ts';
import { decideKind, judgeOne, namesOf } from './verdict.ts';
import type { Context, JudgeContext, KindDecision, KindRules, Subject } from './verdict.ts';

/** The decision for one pod template. */
export class Decision implements Selection {
  readonly outOfScope: string | undefined;
  readonly isIdle: boolean;
  readonly #judging: JudgeContext;
  readonly #rules: Readonly<Record<SourceKind, KindRules>>;
  #decisions: Readonly<Record<SourceKind, KindDecision>> | undefined;
  #verdicts: readonly Verdict[] | undefined;
  #selected: readonly Selected[] | undefined;

  /** @throws InputError `limit` for a named list that is too long. */
  constructor(subject: Subject, context: Context) {
    this.#judging = { subject, context };
    this.outOfScope = outOfScope(subject, context.scope);
    // Where nothing may be touched anyway, the decision is what it would be in scope, so that one can tell what is left.
    const isAllOut = this.outOfScope !== undefined;
    const ConfigMap = rulesOf('ConfigMap', isAllOut, this.#judging);
    const Secret = rulesOf('Secret', isAllOut, this.#judging);
    this.#rules = { ConfigMap, Secret };
    this.isIdle = ConfigMap === NOTHING_ASKED && Secret === NOTHING_ASKED;
  }

  get workload(): Workload {
    return this.#judging.subject.workload;
  }

  get deciders(): readonly Workload[] {
    return this.#judging.subject.deciders;
  }

  get template(): Template {
    return this.#judging.subject.template;
  }

  get rules(): Readonly<Record<SourceKind, readonly Rules[]>> {
    return { ConfigMap: this.#rules.ConfigMap.rules, Secret: this.#rules.Secret.rules };
  }

  get verdicts(): readonly Verdict[] {
    this.#verdicts ??= SOURCE_KINDS.flatMap((kind) =>
      namesOf(kind, this.#decision(kind), this.#judging).map((name) => this.judge(kind, name)),
    );
    return this.#verdicts;
  }

  get selected(): readonly Selected[] {
    this.#selected ??= this.isIdle ? [] : this.verdicts.filter(isSelected);
    return this.#selected;
  }

  judge(kind: SourceKind, name: string): Verdict {
    const { namespace } = this.workload.id;
    return judgeOne({ kind, namespace, name }, this.#decision(kind), this.#judging);
  }

  nameBehind(kind: SourceKind, key: string, toKey: (name: string) => string): string | undefined {
    return this.#judging.context.index.nameBehind({ kind, namespace: this.workload.id.namespace, key }, toKey);
  }

  elsewhere(kind: SourceKind, name: string): Source | undefined {
    const { id, hasNamespace } = this.workload;
    return this.#judging.context.index.elsewhere({ kind, namespace: id.namespace, name }, hasNamespace);
  }

  isMatched(kind: SourceKind, { pattern }: NamedPart): boolean {
    const { namespace } = this.workload.id;
    const { index, renames } = this.#judging.context;
    return index.matching(kind, namespace, pattern).length > 0 || renames.matching(kind, namespace, pattern).length > 0;
  }

  #decide(): Readonly<Record<SourceKind, KindDecision>> {
    const all = this.template.references;
    const decide = (kind: SourceKind): KindDecision => {
      const { rules, rulesOut } = this.#rules[kind];
      return decideKind(kind, { rules, rulesOut, all }, this.#judging);
    };
    return { ConfigMap: decide('ConfigMap'), Secret: decide('Secret') };
  }

  #decision(kind: SourceKind): KindDecision {
    this.#decisions ??= this.#decide();
    return this.#decisions[kind];
  }
}

function isSelected(verdict: Verdict): verdict is Selected {
  return verdict.type === 'selected';
}

function outOfScope({ deciders, workload }: Subject, scope: Scope): string | undefined {
  for (const decider of deciders) {
    if (isFrozen(decider)) return scope.workloadIsOut(decider);
  }
  if (deciders.length === 1) return scope.workloadIsOut(workload);
  const users = workload.type.templateOnly === true ? deciders.filter((decider) => decider !== workload) : deciders;
  const reasons = users.map((decider) => scope.workloadIsOut(decider));
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

/** Of deciders that ask for nothing, as most do in most sets. */
const NOTHING_ASKED: KindRules = { rules: [], rulesOut: [] };

function rulesOf(kind: SourceKind, isAllOut: boolean, { subject, context }: JudgeContext): KindRules {
  const rules: Rules[] = [];
  const rulesOut: Rules[] = [];
  for (const decider of subject.deciders) {
    const { annotations: workload, place, id } = decider;
    const read = readRules(kind, { workload, template: subject.template.annotations, place, id }, context);
    if (read === NO_RULES) continue;
    const isInScope = isAllOut || context.scope.workloadIsOut(decider) === undefined;
    (isInScope ? rules : rulesOut).push(read);
  }
  return rules.length === 0 && rulesOut.length === 0 ? NOTHING_ASKED : { rules, rulesOut };
}
