import { type Catalogue, rowOf } from "./catalogue.ts";
import { actionReasonOf, type Following, isDestroyed, type ResourceChange } from "./change.ts";
import type { OldBecause } from "./evidence.ts";
import { Exceptions } from "./exceptions.ts";
import { byImportance, byText, type Finding } from "./finding.ts";
import { capped, isChosen, settingOf } from "./levels.ts";
import type { Plan } from "./plan.ts";
import type { Policy } from "./policy.ts";
import { renamesIn } from "./renames.ts";
import type { Destroy, Drifted, RootReview } from "./review.ts";
import { drifted } from "./rules/drifted.ts";
import { OBJECT_RULES, PLAN_RULES } from "./rules/index.ts";
import { about, type Context, type Statement } from "./rules/rule.ts";
import type { Setting } from "./rules/table.ts";
import { unguarded } from "./rules/unguarded.ts";
import { stateGraphOf } from "./state/graph.ts";
import type { StateHistory } from "./state-mark.ts";

/** What the review must be told beside the plan. */
export interface Circumstances {
  readonly catalogue: Catalogue;
  readonly policy: Policy;
  readonly today: string;
  readonly isNewRoot: boolean | null;
  /** What shows that it is not new, where that is known. */
  readonly oldBecause?: OldBecause | null;
  /** Known only where the applies of a root are written down: at a keyboard. */
  readonly state?: StateHistory | null;
}

/** A root's review before its digest is made. */
export type Evaluated = Omit<RootReview, "digest">;

/** One plan → its findings, in order, and everything it destroys. The digest is added by who may hash. */
export function evaluate(plan: Plan, circumstances: Circumstances): Evaluated {
  const { catalogue, policy, today, isNewRoot, oldBecause = null, state = null } = circumstances;
  const graph = stateGraphOf(plan, catalogue);
  const context: Context = {
    plan,
    policy,
    today,
    isNewRoot,
    oldBecause,
    state,
    graph,
    renameOf: renamesIn(plan, graph.resolved),
    classOf: (type) => rowOf(catalogue(type))?.class ?? null,
    copiedByNew: copiedByNew(plan, catalogue),
    importedAsUnknown: importedAsUnknown(plan, catalogue),
  };
  const exceptions = new Exceptions(policy, today, (said) => levelOf(said, context));
  const unlessAllowed = (change: ResourceChange, said: readonly Statement[]): readonly Statement[] =>
    said.filter((one) => !exceptions.allow(one, change));
  const ofObjects = plan.changes.flatMap((change) =>
    unlessAllowed(
      change,
      OBJECT_RULES.flatMap((rule) => rule(change, context)),
    ),
  );
  const ofMoves = plan.moves.flatMap((change) => unlessAllowed(change, unguarded(change, context)));
  const ofDrift = plan.drift.flatMap(({ change }) =>
    change === null ? [] : unlessAllowed(change, drifted(change, context)),
  );
  const ofPlan = [...PLAN_RULES.flatMap((rule) => rule(context)), ...exceptions.statements()];
  return {
    root: plan.root,
    source: plan.source,
    terraformVersion: plan.terraformVersion,
    formatVersion: plan.formatVersion,
    plannedAt: plan.plannedAt,
    errored: plan.errored,
    complete: plan.complete,
    applyable: plan.applyable,
    counts: plan.counts,
    drift: plan.drift.map(({ address, type, effect }) => ({ address, type, effect })).sort(byAddressAlone),
    destroys: plan.changes.flatMap((change) => destroyOf(change, context)).sort(byAddress),
    findings: [...ofObjects, ...ofMoves, ...ofDrift, ...ofPlan]
      .flatMap((said) => findingOf(said, context))
      .sort(byImportance),
  };
}

const copiedByNew = ({ creations }: Plan, catalogue: Catalogue): ReadonlySet<string> => {
  const refs = creations.flatMap(({ type }) => rowOf(catalogue(type))?.refs ?? []);
  return new Set(refs.filter(({ role, members }) => role === "copies" && members !== true).flatMap(({ to }) => to));
};

const importedAsUnknown = ({ imports }: Plan, catalogue: Catalogue): ReadonlySet<string> =>
  new Set(imports.flatMap(({ type, identities }) => (catalogue(type).known === "nothing" ? identities : [])));

const levelOf = ({ rule, weight, unchosen, always }: Statement, { policy, plan }: Context): Setting =>
  always ??
  capped(settingOf(policy, plan.root, rule, weight), isChosen(policy, plan.root, rule) ? undefined : unchosen);

function findingOf(statement: Statement, context: Context): readonly Finding[] {
  const level = levelOf(statement, context);
  const { weight, unchosen, always, ...said } = statement;
  const fixed = always !== undefined && ({ isFixed: true } as const);
  return level === "off" ? [] : [{ ...said, level, places: [], ...fixed }];
}

function destroyOf(change: ResourceChange, context: Context): readonly Destroy[] {
  const { action } = change;
  if (!(isDestroyed(change) || action.effect === "forget") || change.mode !== "managed") return [];
  return [
    {
      address: change.address,
      previousAddress: change.previousAddress,
      deposed: change.deposed,
      type: change.type,
      provider: change.provider,
      identity: change.exactIdentity,
      effect: action.effect as Destroy["effect"],
      order: action.effect === "replace" ? action.order : null,
      recreated: action.effect === "forget" && action.recreated,
      imported: change.imported,
      because: change.because,
      ...followingOf(change),
      reason: actionReasonOf(change.reason),
      class: about(change, context).class,
    },
  ];
}

/** Nothing where there are no origins, and no key for what can't be told. */
const followingOf = ({ origins, fromEach = true, known }: Following): Following => ({
  ...(origins && { origins, fromEach, ...(known && { known }) }),
});

const key = ({ address, deposed }: Destroy): string => `${address}\0${deposed ?? ""}`;
const byAddressAlone = (a: Drifted, b: Drifted): number => byText(a.address, b.address);
const byAddress = (a: Destroy, b: Destroy): number => byText(key(a), key(b));
