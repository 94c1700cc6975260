import type { Weight } from "./catalogue.ts";
import type { Policy, RootLevels } from "./policy.ts";
import { isLossRule, LEVELS, type Level, type LossRule, type Rule, type Setting } from "./rules/table.ts";

/** The level of a rule in a root: the policy's own, then every matching entry of `roots`, the last one last. */
export function settingOf(policy: Policy, root: string, rule: Rule, weight: Weight | undefined): Setting {
  const all = [policy.levels, ...levelsOfRoot(policy, root)].flatMap((levels) => settingIn(levels, rule, weight) ?? []);
  return all.at(-1) ?? "off";
}

/** Whether an entry of `roots` sets the level, and not the policy's own. */
export const isSetForRoot = (policy: Policy, root: string, rule: Rule, weight: Weight | undefined): boolean =>
  levelsOfRoot(policy, root).some((levels) => settingIn(levels, rule, weight) !== undefined);

const levelsOfRoot = (policy: Policy, root: string): readonly RootLevels["rules"][] =>
  policy.roots.filter((entry) => entry.matches(root)).map(({ rules }) => rules);

const settingIn = (levels: RootLevels["rules"], rule: Rule, weight: Weight | undefined): Setting | undefined =>
  isLossRule(rule) ? levels[rule]?.[weight ?? "high"] : levels[rule];

/** Whether the policy itself writes down the level that the rule has in a root, be it the default. */
export const isChosen = ({ chosen, roots }: Policy, root: string, rule: Rule): boolean =>
  chosen.includes(rule) || roots.some((entry) => entry.matches(root) && entry.rules[rule] !== undefined);

/** All levels that a policy sets, whichever root they are of. */
export interface LevelsOnly extends Pick<Policy, "levels"> {
  readonly roots: readonly Pick<RootLevels, "rules">[];
}

/** Whether the rule says anything in any root: what only such a rule looks at need not be kept. */
export const isAsked = (policy: LevelsOnly, rule: Exclude<Rule, LossRule>): boolean =>
  [policy.levels, ...policy.roots.map(({ rules }) => rules)].some((levels) => (levels[rule] ?? "off") !== "off");

/** The strictest first. */
const STRICTNESS: readonly Setting[] = [...LEVELS, "off"];

const isStricter = (one: Setting, other: Setting): boolean => STRICTNESS.indexOf(one) < STRICTNESS.indexOf(other);

export const stricterOf = (one: Setting, other: Setting): Setting => (isStricter(one, other) ? one : other);

/** The milder of a setting and a cap. */
export const capped = (setting: Setting, atMost: Level | undefined): Setting =>
  atMost !== undefined && isStricter(setting, atMost) ? atMost : setting;
