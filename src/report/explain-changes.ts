import type {
  CatalogueRow,
  CreatedOff,
  Expires,
  Limit,
  LimitKind,
  RuleSet,
  Watch,
  Weight,
} from "../domain/catalogue.ts";
import { grouped } from "../domain/grouped.ts";
import { isLossRule, RULES, type Rule, type Setting } from "../domain/rules/table.ts";
import { bySpace } from "./by-space.ts";
import { apart, typesIn } from "./by-type.ts";
import { conditionWords, directionWords, pathWords } from "./condition-words.ts";
import { shownPath } from "./path-words.ts";
import { counted, sentence } from "./quantity.ts";
import type { Entry, Sheet } from "./sheet.ts";

/** What of a row is no destroy, and is reported all the same: changes, rules, and creates that do harm. */

/** What a finding of an object of this weight does by default. */
export const WEIGHT_WORDS = { high: "blocks", medium: "warns", low: "is only noted" } as const;

const DOES = {
  block: "blocks",
  warn: "warns",
  note: "is only noted",
  off: "is not reported",
} as const satisfies Record<Setting, string>;

/** A rule with what a finding of it does by default. `weight`: null where the type alone does not tell it. */
const ruled = (rule: Rule, weight: Weight | null): string => {
  if (isLossRule(rule)) return weight === null ? `[${rule}]` : `[${rule}, ${WEIGHT_WORDS[weight]}]`;
  return `[${rule}, ${DOES[RULES[rule].level as Setting]}]`;
};

/** Objects of many sorts weigh as their sort does. */
const weightIn = ({ sorts, weight }: CatalogueRow): Weight | null => (sorts === undefined ? weight : null);

/** What follows, where that is not what the attribute says by its name: `deletion_protection is switched off`. */
function consequence(path: string, change: Watch["change"], says: string): string {
  const name =
    shownPath(path)
      .split(".")
      .at(-1)
      ?.replace(/(?<=[a-z])(?=[A-Z])|_/g, " ")
      .toLowerCase() ?? "";
  const words = `${name.replace(/ enabled$/, "")} ${directionWords(change)}`;
  return words === says ? "" : `: ${says}`;
}

const unknownWords = ({ rule, ifUnknown }: Watch): readonly string[] => {
  if (ifUnknown === undefined) return [];
  const said = ifUnknown === "unsaid" ? "nothing is said" : `this counts: ${ruled(rule, ifUnknown)}`;
  return [`If the new value is known only after the apply, ${said}.`];
};

const watched = (watch: Watch, ofRow: Weight | null): Entry => {
  const { path, change, rule, says, when, whenAfter, unit, weight, otherwise, unset } = watch;
  return {
    says: `${shownPath(path)}${unit === undefined ? "" : ` (unit: ${shownPath(unit)})`} ${directionWords(change)}${consequence(path, change, says)} ${ruled(rule, weight ?? ofRow)}`,
    under: [
      ...(when === undefined ? [] : [`Only if ${conditionWords(when)} before the change.`]),
      ...(whenAfter === undefined ? [] : [`Only if ${conditionWords(whenAfter)} after it.`]),
      ...(unset === undefined ? [] : [`Where nothing is set, ${unset} counts, as the service takes it then.`]),
      ...(otherwise === undefined || change === "changed"
        ? []
        : [`Where there is no such element, ${pathWords(otherwise)} counts for it.`]),
      ...unknownWords(watch),
    ],
  };
};

/**
 * Changes of objects of some types only are told with their type. Of a row that stands for many types they are counted
 * by it, since whoever asks for the type is told them.
 */
function watches(row: CatalogueRow, ofRow: Weight | null): readonly Entry[] {
  const all = (row.watch ?? []).map(apart);
  const ofEvery = all.filter(({ types }) => types.length === 0).map(({ watch }) => watched(watch, ofRow));
  const byType = grouped(
    all.flatMap(({ types }) => types),
    (type) => type,
  );
  const settings = [...byType].map(([type, { length }]) => ({ type, says: ` (${counted(length, "setting")})` }));
  return [...ofEvery, ...bySpace(settings)];
}

/** What is said of single types: each once, with all that is said of it, and not on what it hangs. */
const shortly = (all: readonly { readonly types: readonly string[]; readonly entry: Entry }[]): readonly Entry[] => {
  const ofEvery = all.filter(({ types }) => types.length === 0).map(({ entry }) => entry);
  const byTypes = [
    ...grouped(
      all.filter(({ types }) => types.length > 0),
      ({ types }) => types.join(", "),
    ),
  ];
  return [
    ...ofEvery,
    ...byTypes.map(([types, some]) => ({
      says: `${types}: ${[...new Set(some.map(({ entry }) => inside(entry.says)))].join("; ")}`,
      under: [],
    })),
  ];
};

/** A sentence behind another: without its condition, and without a capital at its start. */
const inside = (says: string): string => {
  const bare = says.replace(/^If .*?: /, "");
  return bare.charAt(0).toLowerCase() + bare.slice(1);
};

const switchedOff = ({ when, over, rule, says }: CreatedOff, ofRow: Weight | null): Entry => ({
  says: `If ${conditionWords(when)}: ${says} ${ruled(rule, ofRow)}`,
  under: over === "unseen" ? [] : [`Only if, of the object that it is about, ${conditionWords(over)}.`],
});

const LIMITS = {
  "at-least": "the higher, the fewer match",
  "at-most": "the lower, the fewer match",
  prefix: "what begins with one of them matches",
  suffix: "what ends with one of them matches",
  "every-prefix": "what has tags that begin with each of them matches",
  words: "what is one of them matches",
  pairs: "what has all of them matches",
  same: "compared as a whole",
} as const satisfies Record<LimitKind, string>;

const limited = (limits: readonly Limit[]): string =>
  limits
    .map(
      ({ at, by, none }) =>
        `${[at]
          .flat()
          .map((path) => pathWords(path as string))
          .join(" or ")} (${LIMITS[by]}${none === undefined ? "" : `; ${none} is no limit`})`,
    )
    .join(", ");

/** Rules that are compared as sets. */
const comparedRules = ({ harm, rule, when, limits, except, says, weight }: RuleSet, ofRow: Weight | null): Entry => ({
  says: `${sentence(says)} ${ruled(rule, weight ?? ofRow)}`,
  under: [
    `Reported if the rules match ${harm} than before.`,
    `What a rule matches is limited by ${limited(limits)}.`,
    ...(when === undefined ? [] : [`Only rules count in which ${conditionWords(when)}.`]),
    ...(except?.when === undefined
      ? []
      : [
          `What rules match in which ${conditionWords(except.when)} does not count; they are limited by ${limited(except.limits)}.`,
        ]),
  ],
});

const expiring = ({ when, says, rule, weight }: Expires, ofRow: Weight | null): Entry => ({
  says: `If ${conditionWords(when)}: ${says} ${ruled(rule ?? "data-expiry", weight ?? ofRow)}`,
  under: [],
});

/** Under a heading each, with the rule that speaks and what that does by default. */
export function changes(sheet: Sheet, row: CatalogueRow): void {
  const weight = weightIn(row);
  const isByType = (row.watch ?? []).some((one) => apart(one).types.length > 0);
  sheet
    .list(
      isByType
        ? "Changes in place that are reported; name one of these types, and explain tells its settings"
        : "Changes in place that are reported, with what each does by default",
      watches(row, weight),
    )
    .list(
      "Rules in it; all of them together are compared, whatever their order",
      shortly((row.ruleSets ?? []).map((one) => ({ types: typesIn(one.when), entry: comparedRules(one, weight) }))),
    )
    .list(
      "Values that make stored data expire or be overwritten",
      shortly((row.expires ?? []).map((one) => ({ types: typesIn(one.when), entry: expiring(one, weight) }))),
    )
    .list(
      "A create of it that switches a safeguard of an existing object off",
      shortly((row.createdOff ?? []).map((one) => ({ types: typesIn(one.when), entry: switchedOff(one, weight) }))),
    );
}
