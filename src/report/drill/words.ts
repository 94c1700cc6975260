import type { ResourceClass } from "../../domain/catalogue.ts";
import { type Change, isOfProvider, type Way } from "../../domain/drill/advice.ts";
import {
  type Answer,
  counts,
  countsByPolicy,
  type Drill,
  type Drilled,
  type DrilledState,
  isExposed,
  isFine,
  isLight,
  isLost,
} from "../../domain/drill/drill.ts";
import type { RemainsKind } from "../../domain/finding.ts";
import type { Level } from "../../domain/rules/table.ts";
import { copiesCounted, survivingIn } from "../copies.ts";
import { shownPath } from "../path-words.ts";
import { code, joined, named as namedList, type Phrase } from "../phrase.ts";
import { counted, withArticle } from "../quantity.ts";
import { terminalText, uncommanded } from "../untrusted.ts";

/** What a drill says, for every format. */

const REFUSED = {
  protected: "the provider refuses it",
  "not-empty": "the provider refuses it while anything is in it",
  "in-use": "the provider refuses it while something uses it",
} as const;

/** What remains, in a few words: for a table, or behind a label. */
const ANSWER = {
  copies: ({ remains }) => {
    const { copies, count, schedules, vaults } = survivingIn(remains);
    const kept = vaults.length === 0 ? [] : [`what ${counted(vaults.length, "backup vault")} got`];
    const made = schedules.length === 0 ? [] : [`what ${counted(schedules.length, "backup schedule")} made`];
    return [...(count === 0 ? [] : [copiesCounted(copies, count)]), ...kept, ...made].join(" and ");
  },
  snapshot: () => "a snapshot that the destroy makes",
  grace: ({ remains: { days } }) =>
    days === null ? "can be had back for some time" : `can be had back for ${counted(days, "day")}`,
  kept: (answer) => leftIn(answer) ?? "the data stays where it is",
  refused: ({ remains: { refusal } }) => REFUSED[refusal ?? "protected"],
  nothing: () => "nothing",
  unknown: () => "not known",
} as const satisfies Record<RemainsKind, (answer: Answer) => string>;

const leftIn = ({ evidence }: Answer): string | null => evidence.find((one) => one.kind === "leaves")?.says ?? null;

/** What would remain of an object, in a few words. */
export const answerWords = (answer: Answer): string => ANSWER[answer.remains.kind](answer);

/** The same, with the copies by name. */
export const answerPhrase = (answer: Answer): Phrase => {
  const { kind, survivors, survivorsCount } = answer.remains;
  if (kind !== "copies") return [answerWords(answer)];
  return [`${answerWords(answer)}: `, ...namedList(survivors, 4, survivorsCount)];
};

/** By a lock of the same state, which goes first. */
export const isProtectedInVain = (one: Drilled): boolean => one.protected === true && isLost(one.withState);

/** Whether something refuses the destroy of an object. */
export const protectedWords = (one: Drilled): string => {
  if (one.protected === null) return "has no protection of its own";
  if (isProtectedInVain(one)) return "protected only by what goes with it";
  return one.protected ? "protected from deletion" : "not protected";
};

const NAMELESS = {
  unknown: "object of a type that the catalogue does not know",
  harmless: "object that holds no data",
};

/** What it is, in words of the catalogue; of what only the policy names, that the catalogue has none for it. */
export const whatWords = ({ what, class: named }: Drilled): string =>
  what ?? (named === "unknown" ? NAMELESS.unknown : NAMELESS.harmless);

const STOPPED = {
  block: "protects it: a review blocks its destroy",
  warn: "protects it: a review warns of its destroy",
  note: "protects it: a review notes its destroy",
} as const satisfies Record<Level, string>;

/** What the policy does for it, and why; empty where it does not name it. */
export const policyWords = ({ policy }: Drilled): string =>
  policy === null ? "" : `${STOPPED[policy.level]}${because(policy.reason)}`;

const RESTORED: readonly Drilled["class"][] = ["data", "identity", "dns", "container", "key", "unknown"];

/** Whether it has to be restored once it is gone: it holds something, or may, and somebody would miss it. */
export const needsRestore = (one: Drilled): boolean => counts(one) && RESTORED.includes(one.class);

/** When a restore of it was last tried, by the policy. */
export const triedWords = ({ tried }: Drilled): string => {
  if (tried === null) return "never tried";
  return tried.overdue ? `overdue, last on ${tried.on}` : tried.on;
};

/** One change as it is written, or done: `deletion_protection = true`, `move … to a state of its own`. */
function changePhrase(change: Change, of: Drilled): Phrase {
  const { address, attribute, value, orMore, isForGood, since } = change;
  if (attribute === null) return ["move ", code(address), " to a state of its own"];
  const path = shownPath(isOfProvider(change) ? attribute.replace(/^provider\./, "") : attribute);
  const where = isOfProvider(change) ? " in its provider" : address === of.address ? "" : null;
  const place: Phrase = where === null ? [" in ", code(address)] : [where];
  const told = [
    ...(isForGood === true ? [" (can't be taken back)"] : []),
    ...(since === undefined ? [] : [` (from version ${since} of its provider)`]),
  ];
  if (value === null) return ["set ", code(path), ...told, ...place];
  const written = typeof value === "string" ? JSON.stringify(value) : String(value);
  return [code(`${path} = ${written}`), ...(orMore === true ? [" or more"] : []), ...told, ...place];
}

/** All changes of one way, as they are written and done together. */
export const wayPhrase = (way: Way, of: Drilled): Phrase =>
  joined(
    way.map((change) => changePhrase(change, of)),
    ", ",
    " and ",
  );

const INSTEAD_OF_NAMED = {
  unknown: "which copies would count is not known",
  harmless: "it holds nothing that a copy would keep",
};

const insteadOf = (named: Drilled["class"]): string =>
  named === null || named === "unknown" ? INSTEAD_OF_NAMED[named ?? "harmless"] : INSTEAD[named];

/** What counts as a copy of something of which nobody knows a type of copies. */
const INSTEAD = {
  data: "an export outside of Terraform would be its copy, and is not seen here",
  identity: "an export of its users outside of Terraform would be their copy, and is not seen here",
  dns: "its records come back only from a configuration or an export that lies elsewhere",
  container: "what it holds needs copies of its own, outside of it",
  key: "what needs it must be copied under another key or secret",
  backup: "another backup of the same source would count, in another state",
  "network-critical": "it can't be copied",
  guard: "it holds nothing",
} as const satisfies Record<ResourceClass, string>;

const NO_SETTING = "no setting of it is known that helps";
const NO_OLDER_SETTING = "no setting of it that this version of its provider has helps";

const copyPhrase = ({ copies, class: named, isOfOlderProvider }: Drilled): Phrase =>
  copies.length === 0
    ? [`${isOfOlderProvider ? NO_OLDER_SETTING : NO_SETTING}; ${insteadOf(named)}`]
    : ["a copy of it in another state would count: ", ...namedList(copies, 4)];

const OUTSIDE_OF_IT =
  "what it is stored in is in none of the given states, and its settings may keep something: give that state too";

/** What to do where neither a setting nor a copy that is there helps. */
export const otherwisePhrase = (one: Drilled): Phrase => [
  ...(one.isStoredElsewhere ? [`${OUTSIDE_OF_IT}; else `] : []),
  ...copyPhrase(one),
  "; ",
  code("prevent_destroy = true"),
  " in its lifecycle stops Terraform while its block is there, which no state shows",
];

/** That nothing would remain, and what would help first: for annotations and other places with room for a sentence. */
export function exposedPhrase(one: Drilled): Phrase {
  const [first] = one.ways;
  const helps = first === undefined ? otherwisePhrase(one) : wayPhrase(first, one);
  const named = one.policy === null ? "" : `, protected by the policy${because(one.policy.reason)},`;
  const what = `${withArticle(whatWords(one))}${named}`;
  return [`${what} of which nothing would remain in a terraform destroy. What would help: `, ...helps];
}

const because = (reason: string | null): string => (reason === null ? "" : ` (${reason})`);

/** What the counted objects have in common. */
const inCommon = (counted: readonly Drilled[]): string => {
  const hold = counted.length === 1 ? "that holds data or keys" : "that hold data or keys";
  const some = counted.some(countsByPolicy);
  if (some && counted.every(countsByPolicy))
    return `that ${counted.length === 1 ? "is" : "are"} protected by the policy`;
  return some ? `${hold} or are protected by the policy` : hold;
};

/** Backups are the measure of others, and no loss by themselves as long as these stay. */
function emptyHeadline(objects: readonly Drilled[]): string {
  const backups = objects.filter((one) => one.class === "backup" && !isLight(one)).length;
  return backups === 0
    ? "no object that anybody would miss is in this state"
    : `holds ${counted(backups, "backup")}, and nothing else that anybody would miss`;
}

const isUnknown = ({ withState }: Drilled): boolean => withState.remains.kind === "unknown";

/** The headline of a state, without its root. */
export function headline({ objects }: DrilledState): string {
  const asked = objects.filter(counts);
  const gone = asked.filter(isExposed).length;
  const unknown = asked.filter(isUnknown).length;
  if (asked.length === 0) return emptyHeadline(objects);
  const all = counted(asked.length, "object");
  const these = inCommon(asked);
  const start = asked.length === 1 ? `the only object ${these}` : `${gone} of ${all} ${these}`;
  const end = "would be gone for good in a terraform destroy";
  const also = unknown === 0 ? "" : `; of ${unknown === 1 ? "one" : unknown} it is not known`;
  if (gone > 0) return `${start} ${end}${also}`;
  if (unknown > 0)
    return `of ${counted(unknown, "object")} ${inCommon(asked.filter(isUnknown))} it is not known what a terraform destroy leaves`;
  return asked.length === 1
    ? `the only object ${these} would not be gone for good in a terraform destroy`
    : `none of ${all} ${these} ${end}`;
}

/**
 * The objects of a state that a report lists. `all`: those of which something would remain as well. Backups that stand
 * under what they are copies of need no entry of their own.
 */
export function listedObjects({ objects }: DrilledState, all: boolean): readonly Drilled[] {
  if (all) return objects;
  const isTold = toldAbove(objects);
  return objects.filter((one) => !isFine(one) && !isTold(one));
}

/** Whether it is a backup that is shown under what goes with it. */
function toldAbove(objects: readonly Drilled[]): (one: Drilled) => boolean {
  const told = new Set(
    objects.filter((one) => counts(one) && !isFine(one)).flatMap(({ withState }) => withState.remains.goesWithIt),
  );
  return (one) => one.class === "backup" && told.has(one.address);
}

/** Objects that a report leaves out: how many and why, and by which word they are spoken of. */
export interface Unlisted {
  readonly says: string;
  readonly them: "it" | "them";
}

/** What is left out of the list, and why; null where nothing is. */
export function unlisted({ objects }: DrilledState, shown: readonly Drilled[]): Unlisted | null {
  const rest = objects.filter((one) => !shown.includes(one));
  if (rest.length === 0) return null;
  const isTold = toldAbove(objects);
  const above = rest.filter(isTold).length;
  const low = rest.filter((one) => isLight(one) && !isTold(one)).length;
  const left = rest.length - above - low;
  const isOne = rest.length === 1;
  const why = [
    ...(left === 0 ? [] : [`something would remain of ${isOne ? "it" : left}`]),
    ...(above === 0
      ? []
      : [`${isOne ? "it" : above} ${above === 1 ? "stands" : "stand"} above as a copy that goes too`]),
    ...(low === 0 ? [] : [`${isOne ? "it" : low} ${low === 1 ? "has" : "have"} a low weight`]),
  ];
  // "More" than those above: where none is listed, there is nothing that it could be more than.
  const what = shown.length === 0 ? "object" : "more object";
  const says = `${counted(rest.length, what)} ${isOne ? "is" : "are"} not listed: ${why.join(", ")}`;
  return { says, them: isOne ? "it" : "them" };
}

/** What of a state nobody can judge; null where there is no such thing. */
export const unjudged = ({ unclassified }: DrilledState): string | null =>
  unclassified === 0
    ? null
    : `${counted(unclassified, "object")} of types that the catalogue does not know: nobody can say what would remain of ${unclassified === 1 ? "it" : "them"}`;

const MOST_OVERDUE = 4;

/** How much of all that holds data was ever restored to try it: always the last line. */
export function restoresPhrase(states: readonly DrilledState[]): Phrase {
  const asked = states.flatMap(({ objects }) => objects.filter(needsRestore));
  const tried = asked.filter((one) => one.tried !== null);
  const overdue = tried.filter((one) => one.tried?.overdue).map(({ address }) => address);
  if (asked.length === 0) return ["No object here needs a restore."];
  const late: Phrase =
    overdue.length === 0
      ? []
      : [`; overdue ${overdue.length === 1 ? "is" : "are"} `, ...namedList(overdue, MOST_OVERDUE)];
  return [
    `Proven by a restore that the policy names: ${tried.length} of ${counted(asked.length, "object")} ${inCommon(asked)}`,
    ...late,
    ".",
  ];
}

/** How to read what would help, where a setting or a move is named for any of these; null where none is. */
export const advicePhrase = (shown: readonly Drilled[]): string | null =>
  shown.some((one) => isLost(one.withState) && one.ways.length > 0)
    ? "Of what would help, one line is enough. A setting counts once it is applied: a destroy goes by the values in the state."
    : null;

/** What no state can tell. */
export const OUTSIDE = "A copy outside of the given states would not be seen here.";

/** The drill in one line. */
export const drillLine = ({ states }: Drill): string =>
  uncommanded(states.map((state) => `${terminalText(state.root)}: ${headline(state)}`).join("; "));
