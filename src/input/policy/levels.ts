import * as z from "zod/mini";
import { WEIGHTS, type Weight } from "../../domain/catalogue-terms.ts";
import { DEFAULT_POLICY } from "../../domain/policy.ts";
import {
  DEFAULT_LEVELS,
  isLossRule,
  LEVELS,
  RULE_NAMES,
  RULES,
  type Rule,
  type Setting,
} from "../../domain/rules/table.ts";
import { atLeastOne, isMapping, mapping, optional } from "./schema-parts.ts";

const SETTINGS = [...LEVELS, "off"] as const satisfies readonly Setting[];
const A_LEVEL = SETTINGS.join(", ");
const ONLY_LOSS_RULES = `(levels per weight are for ${RULE_NAMES.filter(isLossRule).join(", ")})`;

const level = () =>
  z.enum(SETTINGS, { error: ({ input }) => (isMapping(input) ? `${A_LEVEL} ${ONLY_LOSS_RULES}` : A_LEVEL) });

type Level = ReturnType<typeof level>;

const perWeight = (one: Level) =>
  atLeastOne(
    mapping({
      high: optional(one, "Level for what would be missed most, such as a production database."),
      medium: optional(one, "Level for what would be missed."),
      low: optional(one, "Level for what would hardly be missed, such as a log group."),
    }),
  );

const lossSetting = (one: Level) =>
  z.union([one, perWeight(one)], { error: `${A_LEVEL}, or a mapping with ${WEIGHTS.join(", ")}` });

const A_SHARE = "a number from 0 to 1 (0.5 is half of the state)";
const A_COUNT = "a whole number from 1";

/** The schema of what `mass-destroy` is set to: a level, or a mapping with share and count. */
export const massSetting = () =>
  z.union(
    [
      level(),
      atLeastOne(
        mapping({
          level: optional(level(), { description: "Level of the rule.", default: DEFAULT_LEVELS["mass-destroy"] }),
          share: optional(z.number({ error: A_SHARE }).with(z.minimum(0, A_SHARE), z.maximum(1, A_SHARE)), {
            description: "Share of the objects in the state, from 0 to 1.",
            default: DEFAULT_POLICY.massDestroy.share,
          }),
          atLeast: optional(z.int({ error: A_COUNT }).with(z.minimum(1, A_COUNT)), {
            description: "Fewer destroyed objects than this never count as many.",
            default: DEFAULT_POLICY.massDestroy.atLeast,
          }),
        }),
      ),
    ],
    { error: `${A_LEVEL}, or a mapping with level, share, atLeast` },
  );

/** Share and count are the policy's, not a root's: of several plans the rule looks at each by the same measure. */
export const massLevelOfRoot = () =>
  z.enum(SETTINGS, {
    error: ({ input }) =>
      isMapping(input) ? `${A_LEVEL} (share and atLeast are set in the top rules, for all roots)` : A_LEVEL,
  });

export type WrittenWeights = { readonly [W in Weight]?: Setting | undefined };
export interface WrittenMass {
  readonly level?: Setting | undefined;
  readonly share?: number | undefined;
  readonly atLeast?: number | undefined;
}
export type WrittenSetting = Setting | WrittenWeights | WrittenMass;
export type WrittenRules = { readonly [R in Rule]?: WrittenSetting | undefined };

const describedRule = (rule: Rule, setting: z.ZodMiniType<WrittenSetting>) =>
  optional(setting, { description: RULES[rule].says, default: DEFAULT_LEVELS[rule] });

/** The `rules` of the policy or of a root, which differ in what `mass-destroy` takes. Rules of a kind share theirs. */
export const rules = (mass: () => z.ZodMiniType<WrittenSetting>) => {
  const one = level();
  const [ofLoss, ofMass] = [lossSetting(one), mass()];
  const settingOf = (rule: Rule) => (isLossRule(rule) ? ofLoss : rule === "mass-destroy" ? ofMass : one);
  const shape = Object.fromEntries(RULE_NAMES.map((rule) => [rule, describedRule(rule, settingOf(rule))]));
  // Object.fromEntries forgets that its keys are all the rules.
  return mapping(shape as Record<Rule, ReturnType<typeof describedRule>>);
};
