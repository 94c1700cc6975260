import { DEFAULT_LABEL, DEFAULT_POLICY, type Policy } from "../domain/policy.ts";
import type { PolicyOrigin } from "../domain/review.ts";
import { DEFAULT_LEVELS, isLossRule, RULE_NAMES, type Rule, type RuleLevels } from "../domain/rules/table.ts";
import { code, joined, type Part, type Phrase } from "./phrase.ts";
import { counted, listed } from "./quantity.ts";

const MOST_FOLDERS = 4;
/** Where there are more, these are enough to see where it was sought. */
const SOME_FOLDERS = 2;

/**
 * Which policy a review went by: `policy: .github/destroy-guard.yml`, or that there was none and where it was sought.
 */
export function policyPhrase({ file, branch, looked }: PolicyOrigin): Phrase {
  if (file !== null) return ["policy: ", code(file), ...(branch === null ? [] : [" on ", code(branch)])];
  const where: Phrase = branch === null ? [] : [" on ", code(branch)];
  const isMany = looked.length > MOST_FOLDERS;
  const sought = isMany ? [...looked].sort((a, b) => a.length - b.length) : looked;
  const some = sought.slice(0, isMany ? SOME_FOLDERS : MOST_FOLDERS).map((path): Phrase => [folder(path)]);
  const more: readonly Phrase[] = isMany ? [[`${sought.length - some.length} more folders`]] : [];
  const folders: Phrase = looked.length === 0 ? [] : [" in ", ...joined([...some, ...more], ", ", " and ")];
  return ["policy: none found", ...where, ...folders, ", so the defaults apply"];
}

/** A point alone is easily passed over. */
const folder = (path: string): Part => (path === "." ? "this folder" : code(path));

/** What a policy does that the defaults do not, a line each. */
export const policyLines = (policy: Policy): readonly string[] => [
  ...ruleLines(policy.levels),
  ...missingStateLines(policy),
  ...massLines(policy),
  ...[
    counts(policy.protect, "protected pattern"),
    counts(policy.allow, "exception"),
    counts(policy.roots, "entry for some roots", "entries for some roots"),
    counts(policy.freeze, "freeze window"),
    counts(policy.restores, "restore that was tried", "restores that were tried"),
    counts(policy.catalogue, "type of your own", "types of your own"),
  ].flat(),
  ...overrideLines(policy),
];

const counts = (all: readonly unknown[], one: string, many?: string): readonly string[] =>
  all.length === 0 ? [] : [counted(all.length, one, many)];

const levelText = (levels: RuleLevels, rule: Rule): string => {
  if (!isLossRule(rule)) return levels[rule];
  const { high, medium, low } = levels[rule];
  return high === medium && medium === low ? high : `high ${high}, medium ${medium}, low ${low}`;
};

function ruleLines(levels: RuleLevels): readonly string[] {
  const changed = RULE_NAMES.filter((rule) => levelText(levels, rule) !== levelText(DEFAULT_LEVELS, rule));
  const off = changed.filter((rule) => levelText(levels, rule) === "off");
  const others = changed.filter((rule) => !off.includes(rule));
  return [
    ...(off.length === 0 ? [] : [`${counted(off.length, "rule")} switched off: ${listed(off)}`]),
    ...(others.length === 0
      ? []
      : [
          `${counted(others.length, "rule")} with another level: ${others.map((rule) => `${rule} (${levelText(levels, rule)})`).join(", ")}`,
        ]),
  ];
}

/** By default it only warns there; to write down the level that the default has elsewhere changes that. */
const missingStateLines = ({ chosen, levels }: Policy): readonly string[] =>
  chosen.includes("missing-state") && levels["missing-state"] === "block"
    ? ["missing-state blocks also where nobody knows whether the root is new"]
    : [];

const massLines = ({ massDestroy: { share, atLeast } }: Policy): readonly string[] =>
  share === DEFAULT_POLICY.massDestroy.share && atLeast === DEFAULT_POLICY.massDestroy.atLeast
    ? []
    : [`mass-destroy from a share of ${share} and ${counted(atLeast, "object")}`];

function overrideLines({ override }: Policy): readonly string[] {
  const usual = { ...DEFAULT_POLICY.override, label: DEFAULT_LABEL };
  const written = { ...override, label: override.label ?? DEFAULT_LABEL };
  const changed = (Object.keys(usual) as (keyof typeof usual)[]).filter(
    (key) => JSON.stringify(written[key]) !== JSON.stringify(usual[key]),
  );
  return changed.length === 0 ? [] : [`settings of the override: ${changed.join(", ")}`];
}
