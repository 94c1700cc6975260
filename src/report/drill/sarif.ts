import type { Weight } from "../../domain/catalogue.ts";
import { type Drill, type Drilled, type DrilledState, isExposed } from "../../domain/drill/drill.ts";
import { RULES } from "../../domain/rules/table.ts";
import { plain } from "../phrase.ts";
import { firstFileOf } from "../place.ts";
import { DRILL_DOCS } from "../rule-links.ts";
import { LEVEL, resultSarif, ruleSarif, type SarifOptions, sarifLog } from "../sarif-log.ts";
import { visible } from "../untrusted.ts";
import { exposedPhrase } from "./words.ts";

/** How much it would be missed. */
const BY_WEIGHT = { high: "error", medium: "warning", low: "note" } as const satisfies Record<Weight, string>;

const STRICTEST = ["error", "warning", "note"] as const;

const levelOf = ({ weight, policy }: Drilled): (typeof STRICTEST)[number] =>
  STRICTEST.find((one) => one === BY_WEIGHT[weight ?? "low"] || (policy !== null && one === LEVEL[policy.level])) ??
  "note";

const RULE = ruleSarif({
  rule: "exposed",
  title: RULES.exposed.title,
  says: "An object holds data or keys, or the policy protects it, and nothing of it would remain in a terraform destroy of its state.",
  matters: RULES.exposed.matters,
  helpUri: `${DRILL_DOCS}#what-it-answers`,
  level: BY_WEIGHT.high,
});

const messageOf = (one: Drilled): string => {
  const deposed = one.deposed === null ? "" : ` (deposed object ${visible(one.deposed)})`;
  return `${visible(one.address)}${deposed}: ${plain(exposedPhrase(one))}`;
};

const resultsOf = ({ root, objects }: DrilledState) =>
  objects.filter(isExposed).map((one) =>
    resultSarif({
      rule: "exposed",
      ruleIndex: 0,
      level: levelOf(one),
      message: messageOf(one),
      root,
      place: { file: firstFileOf(root), line: 1 },
      subject: one,
    }),
  );

/**
 * The drill as SARIF 2.1.0: a result for each exposed object. It is told apart from a review by its category, so that
 * code scanning does not take the one for a newer run of the other.
 */
export const drillSarif = ({ states }: Drill, options: SarifOptions = {}): string =>
  sarifLog(
    { rules: [RULE], results: states.flatMap(resultsOf), about: { automationDetails: { id: "destroy-guard-drill/" } } },
    options,
  );
