import type { CatalogueRow, Expires, ResourceClass, Watch } from "../catalogue.ts";
import { WEIGHTS } from "../catalogue-terms.ts";
import { isDestroyed, type ResourceChange } from "../change.ts";
import { evidenceOf, hold } from "../conditions.ts";
import { type Detail, distinctEvidence, type Evidence } from "../evidence.ts";
import { bringing, newlyExpiring, perhapsExpiring, runningAgain } from "../expiring.ts";
import { byText, type Remains } from "../finding.ts";
import { remainsInPlace, remainsOf } from "../remains.ts";
import type { Resolved } from "../resolved.ts";
import type { StateGraph } from "../state/graph.ts";
import { factsOf, isRuleChange, type Watched } from "../watched.ts";
import { isForNew } from "./for-new.ts";
import { about, type Context, type ObjectRule, type Statement, says, statement } from "./rule.ts";
import { type LossRule, RULE_NAMES } from "./table.ts";
import { withTaken } from "./taken.ts";

/** The rule that a destroyed object of a class breaks; guards have a rule of their own. */
const BROKEN = {
  data: (remains) => dataRule(remains),
  identity: (remains) => dataRule(remains),
  dns: (remains) => dataRule(remains),
  backup: () => "backup-loss",
  key: () => "key-loss",
  container: () => "container-loss",
  "network-critical": () => "address-loss",
  guard: () => null,
} satisfies Record<ResourceClass, (remains: Pick<Remains, "kind">) => LossRule | "address-loss" | null>;

/** `unknown` is not nothing: the catalogue has no facts, so it is not said that this was the last copy. */
const dataRule = ({ kind }: Pick<Remains, "kind">): LossRule => (kind === "nothing" ? "last-copy" : "data-loss");

const NOTHING = { kind: "nothing" } as const;

/** The rule that would speak if the object were destroyed and nothing remained; null for what is no loss. */
export const lossRuleOf = (row: CatalogueRow): LossRule | "address-loss" | null => BROKEN[row.class](NOTHING);

/** An object with a row of the catalogue that holds something. */
type Held = Extract<Resolved, { readonly holds: "row" }>;

/** Why an object weighs more than others of its type. */
const heavierBy = ({ row, isHeavier }: Held, change: ResourceChange) =>
  isHeavier && row.heavier !== undefined ? evidenceOf(row.heavier.when, change.before) : [];

/** Whether it is a copy of something that is in the state, and stays as it is. */
function isReplicaOfLiving(change: ResourceChange, { lighter }: CatalogueRow, graph: StateGraph): boolean {
  const object = graph.of(change);
  if (lighter === undefined || object === undefined || !hold(lighter.when ?? {}, change.before)) return false;
  const sources = graph.sourcesOf(object);
  return sources.length > 0 && sources.every((source) => graph.lost(source) === null);
}

/** Most of them by name: a key can have a thousand. */
const MOST_NEEDING = 8;

const READ: readonly ResourceClass[] = ["data", "backup", "identity", "container"];

/** What stays, as far as this state tells, and cannot be read without a key that goes. */
function neededBy(change: ResourceChange, { row }: Held, { graph }: Context): readonly Evidence[] {
  const object = graph.of(change);
  if (row.class !== "key" || object === undefined) return [];
  const needing = graph.pointingTo(object, "key").filter((one) => one.fate !== "goes" && READ.includes(one.row.class));
  const names = [...new Set(needing.map(({ address }) => address))].sort(byText);
  return names.slice(0, MOST_NEEDING).map((by) => ({ kind: "needed", by }));
}

/** An object that is deleted or replaced, and with it what it holds. */
const destroyed = (change: ResourceChange, held: Held, context: Context): readonly Statement[] => {
  const { row, factsKnown } = held;
  if (held.isOnlyForgotten) return [];
  const { remains, evidence } = remainsOf(change, row, context.graph, factsKnown);
  const rule = BROKEN[row.class](remains);
  if (rule === null) return [];
  const to = context.renameOf(change);
  const renamed: readonly Evidence[] = to === null ? [] : [{ kind: "rename", to }];
  const { callings } = change;
  const called: readonly Evidence[] = callings.length === 0 ? [] : [{ kind: "called", callings }];
  const needed = neededBy(change, held, context);
  const all = distinctEvidence([...evidence, ...heavierBy(held, change), ...needed, ...called, ...renamed]);
  const { weight, loses } = isReplicaOfLiving(change, row, context.graph) ? { ...row, ...row.lighter } : row;
  return [statement(rule, { ...about(change, context), weight }, says(loses), { remains, evidence: all, weight })];
};

const UPDATE_RULES: readonly Watch["rule"][] = ["data-loss", "backup-loss", "key-loss", "container-loss"];
const strength = ({ watch }: Watched, row: CatalogueRow): number =>
  WEIGHTS.indexOf(watch.weight ?? row.weight) * RULE_NAMES.length + RULE_NAMES.indexOf(watch.rule);

/** A change in place that destroys: the strongest one makes the finding, the others are evidence in it. */
const updated = (change: ResourceChange, { row, watched }: Held, context: Context): readonly Statement[] => {
  const found = watched.filter(({ watch }) => UPDATE_RULES.includes(watch.rule));
  const [worst] = [...found].sort((a, b) => strength(a, row) - strength(b, row));
  if (worst === undefined) return [];
  const { watch } = worst;
  const left = watch.rule === "data-loss" ? remainsInPlace(change, watch, context.graph) : null;
  const rule = left?.remains.kind === "nothing" ? "last-copy" : watch.rule;
  return [
    statement(rule, about(change, context), saying(worst), {
      remains: left?.remains ?? null,
      evidence: distinctEvidence([...(left?.evidence ?? []), ...factsOf(found)]),
      agreed: agreedTo(found),
      weight: watch.weight ?? row.weight,
    }),
  ];
};

/** Every transition in one finding: an owner agrees to all of them, and to no other values. */
export const agreedTo = (found: readonly Watched[]): readonly string[] =>
  found.map(({ transition }) => transition).sort();

/** The watch's own sentence; where the new value is not known yet, or can't be compared, as a possibility. */
export const saying = ({ watch, certain, isVague = false }: Watched): Detail =>
  says(isVague ? `old and new cannot be compared, so it may be that ${watch.says}` : watch.says, certain);

type AtOnce = Expires & Required<Pick<Expires, "rule">>;

const isAtOnce = (one: Expires): one is AtOnce => one.rule !== undefined;

/** A create that deletes what is around it, as the delete of its container would. */
const created = (change: ResourceChange, { row }: Held, context: Context): readonly Statement[] => {
  if (isForNew(row, change, context)) return [];
  const perhaps = perhapsExpiring(change, row);
  // One that takes the place of another does it again, whatever that one did.
  const brought =
    change.action.effect === "replace"
      ? (row.expires ?? []).filter(({ when }) => hold(when, change.after))
      : newlyExpiring(change, row);
  return [...brought, ...perhaps]
    .filter(isAtOnce)
    .slice(0, 1)
    .map((one) => {
      const weight = one.weight ?? row.weight;
      const evidence = evidenceOf(one.when, change.after);
      const agreed = bringing(change, row, one);
      const detail = says(one.says, !perhaps.includes(one));
      return statement(one.rule, about(change, context), detail, { evidence, agreed, weight });
    });
};

/**
 * What is lost with an object, or by the one that takes its place, whichever is missed more. With a job that runs again
 * nothing is lost but by that.
 */
function replaced(change: ResourceChange, known: Held, context: Context): readonly Statement[] {
  const own = runningAgain(change, known.row).length > 0 ? [] : destroyed(change, known, context);
  const anew = change.action.effect === "replace" ? created(change, known, context) : [];
  const weightOf = ([first]: readonly Statement[]): number =>
    first?.weight === undefined ? WEIGHTS.length : WEIGHTS.indexOf(first.weight);
  return weightOf(anew) < weightOf(own) ? anew : own;
}

export const loss: ObjectRule = (change, context) => {
  const known = context.graph.resolved(change);
  if (known.row === null || change.mode !== "managed") return [];
  if (isDestroyed(change) && !isRuleChange(change, known.row)) {
    const own = known.holds === "row" ? replaced(change, known, context) : [];
    return withTaken(own, change, context, ({ row }, remains) => BROKEN[row.class](remains));
  }
  if (known.holds !== "row") return [];
  return change.action.effect === "create" ? created(change, known, context) : updated(change, known, context);
};
