import type { CatalogueRow, ResourceClass, Watch } from "../catalogue.ts";
import { isDestroyed, type ResourceChange } from "../change.ts";
import { evidenceOf } from "../conditions.ts";
import { type Detail, distinctEvidence } from "../evidence.ts";
import type { Remains } from "../finding.ts";
import { remainsOf } from "../remains.ts";
import type { Resolved } from "../resolved.ts";
import { factsOf, isRuleChange, type Watched } from "../watched.ts";
import { about, type Context, type ObjectRule, type Statement, says, statement } from "./rule.ts";
import { type LossRule, RULE_NAMES, type Rule } from "./table.ts";

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
} satisfies Record<ResourceClass, (remains: Remains) => Rule | null>;

/** `unknown` is not nothing: the catalogue has no facts, so it is not said that this was the last copy. */
const dataRule = ({ kind }: Remains): LossRule => (kind === "nothing" ? "last-copy" : "data-loss");

/** An object with a row of the catalogue that holds something. */
type Held = Extract<Resolved, { readonly holds: "row" }>;

/** Why an object weighs more than others of its type. */
const heavierBy = ({ row, isHeavier }: Held, change: ResourceChange) =>
  isHeavier && row.heavier !== undefined ? evidenceOf(row.heavier.when, change.before) : [];

/** An object that is deleted or replaced, and with it what it holds. */
const destroyed = (change: ResourceChange, held: Held, context: Context): readonly Statement[] => {
  const { row, factsKnown } = held;
  if (held.isOnlyForgotten) return [];
  const { remains, evidence } = remainsOf(change, row, context.graph, factsKnown);
  const rule = BROKEN[row.class](remains);
  if (rule === null) return [];
  const all = distinctEvidence([...evidence, ...heavierBy(held, change)]);
  return [statement(rule, about(change, context), says(row.loses), { remains, evidence: all, weight: row.weight })];
};

const UPDATE_RULES: readonly Watch["rule"][] = ["data-loss", "backup-loss", "key-loss", "container-loss"];
const strength = ({ watch }: Watched, row: CatalogueRow): number =>
  ["high", "medium", "low"].indexOf(watch.weight ?? row.weight) * RULE_NAMES.length + RULE_NAMES.indexOf(watch.rule);

/** A change in place that destroys: the strongest one makes the finding, the others are evidence in it. */
const updated = (
  change: ResourceChange,
  { row, factsKnown, watched }: Held,
  context: Context,
): readonly Statement[] => {
  const found = watched.filter(({ watch }) => UPDATE_RULES.includes(watch.rule));
  const [worst] = [...found].sort((a, b) => strength(a, row) - strength(b, row));
  if (worst === undefined) return [];
  const { watch } = worst;
  const left = watch.rule === "data-loss" ? remainsOf(change, row, context.graph, factsKnown) : null;
  const rule = left?.remains.kind === "nothing" ? "last-copy" : watch.rule;
  return [
    statement(rule, about(change, context), saying(worst), {
      remains: left?.remains ?? null,
      evidence: distinctEvidence([...(left?.evidence ?? []), ...factsOf(found)]),
      weight: watch.weight ?? row.weight,
    }),
  ];
};

/** The watch's own sentence; where the new value is not known yet, as a possibility. */
export const saying = ({ watch, certain }: Watched): Detail => says(watch.says, certain);

export const loss: ObjectRule = (change, context) => {
  const known = context.graph.resolved(change);
  if (known.holds !== "row" || change.mode !== "managed") return [];
  return isDestroyed(change) && !isRuleChange(change, known.row)
    ? destroyed(change, known, context)
    : updated(change, known, context);
};
