import { type Catalogue, rowOf, type Weight } from "./catalogue.ts";
import { WEIGHTS } from "./catalogue-terms.ts";
import { isChosen, settingOf, stricterOf } from "./levels.ts";
import type { OverridePolicy, Policy, RootLevels } from "./policy.ts";
import { isLossRule, RULE_NAMES, type Rule, type RuleLevels, type Setting } from "./rules/table.ts";
import { expectedPlace } from "./state-place.ts";

/** A root, and the catalogue with what the trusted policy says of types. */
export interface Place {
  readonly root: string;
  readonly catalogue: Catalogue;
}

/**
 * The stricter of two policies for one root: of each rule the stricter level, what either protects, when either
 * freezes, and only what both allow.
 *
 * `trusted` is chosen by a person; `own` lies in the working copy, where whoever is to be stopped may edit it. So what
 * only `own` says can make the whole stricter and never laxer: what it calls harmless stays what it was, and nobody
 * counts who signs by its list alone.
 */
export function stricter(trusted: Policy, own: Policy, { root, catalogue }: Place): Policy {
  return {
    levels: levelsOf(trusted, own, root),
    chosen: chosenOf(trusted, own, root),
    massDestroy: {
      share: Math.min(trusted.massDestroy.share, own.massDestroy.share),
      atLeast: Math.min(trusted.massDestroy.atLeast, own.massDestroy.atLeast),
    },
    protect: [...trusted.protect, ...own.protect],
    allow: trusted.allow,
    allowedToo: own.allow,
    roots: [placeIn(own, root), placeIn(trusted, root)],
    freeze: [...trusted.freeze, ...own.freeze],
    override: stricterOverride(trusted.override, own.override),
    restores: trusted.restores,
    catalogue: [
      ...trusted.catalogue,
      ...own.catalogue.filter((entry) => entry.class !== null && rowOf(catalogue(entry.type)) === undefined),
    ],
  };
}

/** What a policy says of where the state of this root lies. Of two that say it the last counts: the trusted one. */
const placeIn = (policy: Policy, root: string): RootLevels => {
  const { workspace, backend } = expectedPlace(policy, root) ?? { workspace: null, backend: {} };
  return { path: root, matches: () => true, rules: {}, workspace, backend };
};

/** What `roots` says of this root is in the levels already. */
function levelsOf(trusted: Policy, own: Policy, root: string): RuleLevels {
  const level = (rule: Rule, weight?: Weight): Setting =>
    stricterOf(settingOf(trusted, root, rule, weight), settingOf(own, root, rule, weight));
  const levels = RULE_NAMES.map((rule) => [
    rule,
    isLossRule(rule) ? Object.fromEntries(WEIGHTS.map((weight) => [weight, level(rule, weight)])) : level(rule),
  ]);
  return Object.fromEntries(levels) as RuleLevels;
}

/** The rules of which the policy that is the stricter one has chosen the level. */
function chosenOf(trusted: Policy, own: Policy, root: string): readonly Rule[] {
  const levels = levelsOf(trusted, own, root);
  const isIts = (policy: Policy, rule: Rule): boolean =>
    isChosen(policy, root, rule) && settingOf(policy, root, rule, "high") === settingIn(levels, rule);
  return RULE_NAMES.filter((rule) => isIts(trusted, rule) || isIts(own, rule));
}

const settingIn = (levels: RuleLevels, rule: Rule): Setting => (isLossRule(rule) ? levels[rule].high : levels[rule]);

const stricterOverride = (trusted: OverridePolicy, own: OverridePolicy): OverridePolicy => ({
  ...trusted,
  allowAuthor: trusted.allowAuthor && own.allowAuthor,
  required: Math.max(trusted.required, own.required),
  onPush: own.onPush === "expire" ? "expire" : trusted.onPush,
});
