import type { Effect } from "../domain/change.ts";
import type { Detail } from "../domain/evidence.ts";
import type { Finding, Remains, RemainsKind, Subject } from "../domain/finding.ts";
import type { Destroy } from "../domain/review.ts";
import type { Rule } from "../domain/rules/table.ts";
import { alongCounted } from "./copies.ts";
import { detailWords } from "./detail-words.ts";
import { happening, made } from "./effect-words.ts";
import { named, type Phrase } from "./phrase.ts";
import { verb } from "./quantity.ts";
import { isRefusedToo, remainsClause, remainsHeadline, unlessRestored } from "./remains-words.ts";

/** The clauses of which a rule's message is made. */

/** What to call the object at the start of a sentence. */
export const nameOf = (subject: Subject | null): string => subject?.what ?? "object";

const IN_PLACE = new Set<Effect>(["update", "create", "read", "none"]);

/** Rules by which the new object of a replacement may do harm. */
const BROUGHT = new Set<Rule>(["data-expiry", "backup-loss", "key-loss", "container-loss"]);

/**
 * Whether it is the new object of a replacement that does harm: new rules in the place of old ones, or an object that
 * deletes what is around it. Of the old object nothing is lost, so nothing is said to remain.
 */
const isBrought = ({ rule, subject, remains }: Finding): boolean =>
  subject?.effect === "replace" && remains === null && BROUGHT.has(rule);

/** The object stays, or another takes its place, and something is lost by what it does from then on. */
export const inPlace = (finding: Finding): boolean =>
  (finding.subject !== null && IN_PLACE.has(finding.subject.effect)) || isBrought(finding);

/** What the detail adds, as a second half of the sentence; without detail, what the rule says anyway. */
export const clause = (general: string, detail: Detail | null): Phrase => [
  `; ${detail === null ? general : detail.kind === "says" ? `${general}: ${detailWords(detail)}` : detailWords(detail)}`,
];

/** On the plan as a whole: the detail, where there is one. */
export const ofPlan = (general: string, { detail }: Finding): Phrase => [
  detail === null ? general : detailWords(detail),
];

/** `relational database is deleted`, or for a change in place `… is changed in place: what that does`. */
export const happens = (finding: Finding, destroy: Destroy | null): Phrase => {
  const { subject, detail } = finding;
  if (subject === null) return [detail === null ? "" : detailWords(detail)];
  const then = inPlace(finding) && detail !== null ? `: ${detailWords(detail)}` : "";
  const name = nameOf(subject);
  return [`${name} ${verb(name, "is", "are")} ${happening(subject, destroy)}${then}`];
};

/** What a change in place does, where it blocks: from some backups to none is more than "cut back" tells. */
export const whatBlocks = ({ level, detail }: Finding): string =>
  level === "block" && detail?.kind === "says" ? `: ${detailWords({ ...detail, certain: true })}` : "";

/** What is stored, so that a change in place takes something from the object itself. */
const HOLDS_DATA = new Set<string>(["data", "identity", "dns"]);

/** What is made of an object, and what that does: `image expiry rules would be replaced: fewer images are kept`. */
export const madeHeadline = (what: string, { subject, detail }: Finding): string | null =>
  subject === null || detail?.kind !== "says" ? null : `${what} would be ${made(subject)}: ${detailWords(detail)}`;

/**
 * The headline of a change in place that takes nothing from the object itself, but from others: a statement, a call, a
 * template. The catalogue says what it does. Null where the object itself loses something.
 */
export const doesHeadline = (what: string, finding: Finding): string | null => {
  const { rule, subject } = finding;
  const isOwn = rule !== "container-loss" && subject?.effect !== "create" && HOLDS_DATA.has(subject?.class ?? "");
  return isOwn ? null : madeHeadline(what, finding);
};

/** What goes with the object, as a further clause; empty where nothing does. */
export const goes = (finding: Finding): Phrase => {
  const { remains } = finding;
  if (remains === null || remains.goesWithItCount === 0) return [];
  const { goesWithIt, goesWithItCount: count } = remains;
  return [`; ${alongCounted(goesWithIt, count)} ${count === 1 ? "goes" : "go"} with it`];
};

/** Here the second half of the sentence adds to the loss, so it begins with `and`, not with `but`. */
const NO_COMFORT = new Set<RemainsKind>(["nothing", "unknown"]);

/** After a change in place the sentence has already said what it does, so this is a new clause. */
const left = (finding: Finding): Phrase => {
  if (finding.remains === null) return [];
  const joint = inPlace(finding) ? "; " : NO_COMFORT.has(finding.remains.kind) ? " and " : ", but ";
  return [joint, ...remainsClause(finding)];
};

/** For what is worth naming only if it is there: a backup of which nothing remains is simply gone. */
export const leftIfAny = (finding: Finding): Phrase =>
  finding.remains?.kind === "nothing" || finding.remains?.kind === "unknown" ? [] : left(finding);

/** Ways to remain after which nothing follows from the loss: it does not happen, or takes nothing away. */
const NO_LOSS = new Set<RemainsKind | undefined>(["refused", "kept"]);

/** What follows from the loss, unless there is none. */
export const afterwards = (finding: Finding, consequence: string): Phrase =>
  inPlace(finding) || NO_LOSS.has(finding.remains?.kind) || isRefusedToo(finding.remains) ? [] : [consequence];

/**
 * What of something that cannot be had a second time is lost: for good, unless somebody restores it in time, or the
 * provider refuses the destroy.
 */
export function losesAddress(finding: Finding, destroy: Destroy | null): Phrase {
  const { remains, detail } = finding;
  if (NO_LOSS.has(remains?.kind)) return loses(finding, destroy);
  const { lost, unless } =
    remains?.kind === "grace" ? { lost: "lost", unless: unlessRestored("it is", remains.days) } : FOR_GOOD;
  return [
    ...happens(finding, destroy),
    detail?.kind === "says" ? `; ${lost}${unless}: ${detailWords(detail)}` : ` and ${lost}${unless}`,
  ];
}

const FOR_GOOD = { lost: "lost for good", unless: "" } as const;

/** The same in few words, for a headline. */
export function addressHeadline(what: string, finding: Finding): string {
  const { remains } = finding;
  if (NO_LOSS.has(remains?.kind)) return `${what} would be deleted${remainsHeadline(finding)}`;
  return remains?.kind === "grace"
    ? `${what} would be lost${unlessRestored("it is", remains.days)}`
    : `${what} would be lost for good`;
}

/** Whether nobody can have it back once it is gone, and nothing stops that. */
export const isForGood = ({ remains }: Finding): boolean => !NO_LOSS.has(remains?.kind) && remains?.kind !== "grace";

/** What leaves the state, and who leaves it where it is. */
export const leaves = ({ subject, detail }: Finding): Phrase => {
  const name = nameOf(subject);
  const then = detail === null ? "taken out of the state and not destroyed" : detailWords(detail);
  return [`${name} ${verb(name, "is", "are")} ${then}`];
};

/** What happened to an object outside Terraform. */
export const happened = ({ subject, detail }: Finding): Phrase => {
  const name = nameOf(subject);
  const then = detail === null ? "changed or deleted outside Terraform" : detailWords(detail);
  return [`${name} ${verb(name, "was", "were")} ${then}`];
};

/** Most of them by name: a plan can put off a thousand. */
const MOST_DEFERRED = 8;

/** What goes with a later plan, by name. */
export const later = ({ detail }: Finding): Phrase =>
  detail?.kind !== "deferred" || detail.destroys.length === 0
    ? []
    : ["; among them the destroy of ", ...named(detail.destroys, MOST_DEFERRED)];

/** The catalogue says of some what they are (`all further backups`), and of others what happens (`backups stop`). */
const HAPPENS = /^[^,;:]*\b(?:stops?|no longer|goes back|loses?|leaves)\b/;

const isWhatHappens = (detail: Detail | null): boolean => detail !== null && HAPPENS.test(detailWords(detail));

/** What is lost has no colon of its own: what follows from it stands in brackets. */
const withoutColon = (words: string): string =>
  words.includes("(") ? words : words.replace(/^([^:]*): (.*)$/, "$1 ($2)");

const lostWith = (detail: Detail): Phrase => [
  isWhatHappens(detail) ? `: ${detailWords(detail)}` : `; what is lost: ${withoutColon(detailWords(detail))}`,
];

/** What was in it stays, or nothing was: else the provider refuses. */
const isEmptyOrKept = (remains: Remains | null): boolean =>
  remains?.kind === "kept" || (remains?.kind === "refused" && remains.refusal === "not-empty");

/**
 * What goes with a container. "Everything in it" would be wrong where what was in it stays, or nothing can be in it;
 * and of many that would be missed less: they are computing, a link, a grouping, or leave a part. There the
 * catalogue's words tell, as where these say what happens: billing stops.
 */
export function losesContents(finding: Finding, destroy: Destroy | null): Phrase {
  const { subject, remains, detail } = finding;
  if (inPlace(finding) || isEmptyOrKept(remains)) return loses(finding, destroy);
  if ((subject?.weight === "high" && !isWhatHappens(detail)) || detail === null)
    return loses(finding, destroy, [" with everything in it (listed in the plan or not)"]);
  return [...happens(finding, destroy), ...lostWith(detail), ...leftIfAny(finding), ...goes(finding)];
}

/**
 * What goes with a backup, or with what makes backups. Only of the first it is true that a restore might have relied on
 * it, and those weigh the most; of a schedule, a copy job or an export the catalogue's words tell what stops.
 */
export function losesBackups(finding: Finding, destroy: Destroy | null): Phrase {
  const { subject, detail } = finding;
  const isTold = subject?.weight !== "high" && detail !== null && !inPlace(finding);
  return [
    ...happens(finding, destroy),
    ...(isTold ? lostWith(detail) : []),
    ...leftIfAny(finding),
    ...goes(finding),
    ...(isTold
      ? []
      : afterwards(finding, `; no restore can rely on ${verb(nameOf(subject), "it", "them")} after that`)),
  ];
}

/** The same in few words, for a headline. */
export const contentsHeadline = ({ subject, remains, detail }: Finding): string =>
  isEmptyOrKept(remains) || isWhatHappens(detail) || subject?.weight !== "high"
    ? "deleted"
    : "deleted with everything in it";

/** What happens to the object, what remains, and what goes with it. `then`: what follows, unless it stays in place. */
export const loses = (finding: Finding, destroy: Destroy | null, then: Phrase = []): Phrase => [
  ...happens(finding, destroy),
  ...(inPlace(finding) ? [] : then),
  ...left(finding),
  ...goes(finding),
];
