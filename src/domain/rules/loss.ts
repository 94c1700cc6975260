import type { CatalogueRow, ResourceClass, Watch } from "../catalogue.ts";
import { isDestroyed, type ResourceChange } from "../change.ts";
import { evidenceOf } from "../conditions.ts";
import { type LossRule, type Remains, RULES, type Rule } from "../finding.ts";
import { isOnlyForgotten } from "../holding.ts";
import { remainsOf } from "../remains.ts";
import type { Watched } from "../watched.ts";
import { about, type Context, holdingOf, type ObjectRule, type Statement, statement } from "./rule.ts";

/** The rule that a destroyed object of a class breaks (contract §4); guards have a rule of their own. */
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
const dataRule = ({ remains }: Remains): LossRule => (remains === "nothing" ? "last-copy" : "data-loss");

/** An object that is deleted or replaced, and with it what it holds. */
const destroyed = (
  change: ResourceChange,
  row: CatalogueRow,
  factsKnown: boolean,
  context: Context,
): readonly Statement[] => {
  if (isOnlyForgotten(row, change.before)) return [];
  const remains = remainsOf(change, row, context.situation, factsKnown);
  const rule = BROKEN[row.class](remains);
  if (rule === null) return [];
  const evidence = [
    ...remains.evidence,
    ...(row.heavier?.weight === row.weight ? evidenceOf(row.heavier.when, change.before) : []),
  ];
  return [statement(rule, about(change, context.catalogue), row.loses, { remains, evidence, weight: row.weight })];
};

const UPDATE_RULES: readonly Watch["rule"][] = ["data-loss", "backup-loss", "key-loss", "container-loss"];
const strength = ({ watch }: Watched, row: CatalogueRow): number =>
  ["high", "medium", "low"].indexOf(watch.weight ?? row.weight) * RULES.length + RULES.indexOf(watch.rule);

/** A change in place that destroys: the strongest one makes the finding, the others are evidence in it. */
const updated = (
  change: ResourceChange,
  row: CatalogueRow,
  factsKnown: boolean,
  context: Context,
): readonly Statement[] => {
  const found = context.situation.watched(change).filter(({ watch }) => UPDATE_RULES.includes(watch.rule));
  const [worst] = [...found].sort((a, b) => strength(a, row) - strength(b, row));
  if (worst === undefined) return [];
  const { watch } = worst;
  const remains = watch.rule === "data-loss" ? remainsOf(change, row, context.situation, factsKnown) : null;
  const rule = remains?.remains === "nothing" ? "last-copy" : watch.rule;
  const evidence = [...found.map(({ evidence }) => evidence), ...(remains?.evidence ?? [])];
  return [
    statement(rule, about(change, context.catalogue), saying(worst), {
      remains,
      evidence,
      weight: watch.weight ?? row.weight,
    }),
  ];
};

/** The watch's own sentence; where the new value is not known yet, as a possibility. */
export const saying = ({ watch, certain }: Watched): string =>
  certain ? watch.says : `It is known only after apply whether this happens: ${watch.says}`;

export const loss: ObjectRule = (change, context) => {
  const holding = holdingOf(change, context.catalogue);
  if (holding.holds !== "row" || change.mode !== "managed") return [];
  if (isDestroyed(change)) return destroyed(change, holding.row, holding.factsKnown, context);
  return change.action.effect === "update" ? updated(change, holding.row, holding.factsKnown, context) : [];
};
