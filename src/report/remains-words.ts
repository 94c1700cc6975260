import type { RefusalReason } from "../domain/catalogue.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Finding, Remains, RemainsKind } from "../domain/finding.ts";
import { copiesCounted, survivingIn } from "./copies.ts";
import { code, joined, named, type Phrase } from "./phrase.ts";
import { counted, verb } from "./quantity.ts";

/** What depends on content is told as a condition: nobody knows from the plan whether it is met. */
const REFUSED = {
  protected: "the provider will refuse this, and the apply fails part-way",
  "not-empty": "the provider will refuse this while anything is in it",
  "in-use": "the provider will refuse this while something uses it",
} satisfies Record<RefusalReason, string>;

/** Whether a switch of its own, or a lock, makes the provider refuse, though copies are what is told to remain. */
export const isRefusedToo = (remains: Remains | null): boolean =>
  remains?.kind === "copies" && remains.refusal === "protected";

const lockIn = (evidence: readonly Evidence[]): string | null =>
  evidence.find((one) => one.kind === "locked")?.by ?? null;

/** What stays and locks it, where that is why the provider refuses. Untrusted text. */
const lockOn = ({ remains, evidence }: Pick<Finding, "remains" | "evidence">): string | null =>
  remains?.kind === "refused" && (remains.refusal ?? "protected") === "protected" ? lockIn(evidence) : null;

const lockedPhrase = (by: string): Phrase => [
  code(by),
  " locks it: the provider refuses the destroy while the lock is there",
];

type Source = Extract<Evidence, { readonly kind: "source" }>;

/** Where what remains is left by what the object is a copy of, or is that itself. */
const sourceOf = ({ evidence }: Pick<Finding, "evidence">): Source | null =>
  evidence.find((one): one is Source => one.kind === "source" && one.fate !== "goes") ?? null;

/** The backup that leaves it, and goes itself. Untrusted text. */
const backupOf = ({ evidence }: Pick<Finding, "evidence">): string | null =>
  evidence.find((one) => one.kind === "backup")?.by ?? null;

const forDays = ({ days }: Remains): string => (days === null ? "a limited time" : counted(days, "day"));

/** `it`, or `they` for what is called in the plural. */
const pronoun = ({ subject }: Pick<Finding, "subject">): string => verb(subject?.what ?? "object", "it", "they");

/** `a backup schedule`, `2 backup schedules`. */
const scheduled = (schedules: readonly string[]): string =>
  schedules.length === 1 ? "a backup schedule" : counted(schedules.length, "backup schedule");

const haveMade = ({ length }: readonly string[], remains: string, remain: string): string =>
  length === 1 ? `${remains}, with what it has made` : `${remain}, with what they have made`;

/** What schedules leave. A plan does not tell whether they have run yet. */
const madeBy = (schedules: readonly string[]): readonly Phrase[] => {
  if (schedules.length === 0) return [];
  const words = schedules.length === 1 ? "has made, if it has run: " : "have made, if they have run: ";
  return [[`what ${scheduled(schedules)} in this state ${words}`, ...named(schedules, 8)]];
};

/** `a backup vault`, `2 backup vaults`. */
const vaulted = ({ length }: readonly string[], where = ""): string =>
  length === 1 ? `a backup vault${where} has` : `${counted(length, "backup vault")}${where} have`;

/** What lies in vaults. A plan does not tell whether the object has been backed up yet. */
const inVaults = (vaults: readonly string[]): readonly Phrase[] =>
  vaults.length === 0
    ? []
    : [[`what ${vaulted(vaults, " in this state")} of it, if it has been backed up: `, ...named(vaults, 8)]];

/** How many of the copies that stay were only made from it once, as far as they are known by name. */
const madeOnce = (evidence: readonly Evidence[]): number => evidence.filter(({ kind }) => kind === "made-once").length;

const OUT_OF_DATE = ["made once and not kept up to date", "one of them made once and not kept up to date"] as const;

/** Of copies that do not follow it any more: how many of them, where not all. */
function outOfDate(count: number, made: number): string {
  if (made === 0) return "";
  if (made >= count) return `, ${OUT_OF_DATE[0]}`;
  return made === 1 ? `, ${OUT_OF_DATE[1]}` : `, ${made} of them ${OUT_OF_DATE[0]}`;
}

/** What could restore it, as a clause. Copies are counted here; every report names them beside it. */
const REMAINS_CLAUSE = {
  copies: (remains, { evidence }) => {
    const { copies, count, schedules, vaults } = survivingIn(remains);
    if (count === 0 && vaults.length > 0) return `what ${vaulted(vaults, " in this state")} of it remains`;
    if (count === 0) return `${scheduled(schedules)} in this state ${haveMade(schedules, "remains", "remain")}`;
    const stay = count === 1 ? "a copy in this state remains" : `${copiesCounted(copies, count)} in this state remain`;
    return `${stay}${outOfDate(count, madeOnce(evidence))}`;
  },
  snapshot: () => "a snapshot that the destroy itself makes remains",
  grace: (remains, { it }) => `${it} can be restored for ${forDays(remains)}`,
  kept: ({ days }, { left }) =>
    `this stays${days === null ? "" : ` for ${counted(days, "day")}`}: ${left ?? "the data itself"}`,
  refused: ({ refusal }) => REFUSED[refusal ?? "protected"],
  nothing: () => "nothing in this state keeps a copy",
  unknown: () => "it is not known what remains of it",
} satisfies Record<RemainsKind, (remains: Remains, of: OfRemains) => string>;

/** `left`: what the destroy leaves, in the catalogue's words. `it`: what the object is called again. */
interface OfRemains {
  readonly left: string | null;
  readonly it: string;
  readonly evidence: readonly Evidence[];
}

/** The same, where it is left by the source. */
function sourceClause(remains: Remains, { fate }: Source, left: string | null): string {
  if (fate === "stays") return "what it is a copy of stays";
  if (fate === "refused")
    return "its source stays: the provider will refuse to destroy that, and the apply fails part-way";
  if (remains.kind === "grace") return `its source can be restored for ${forDays(remains)}`;
  return remains.kind === "snapshot"
    ? "a snapshot that the destroy of its source makes remains"
    : `this stays of its source: ${left ?? "the data itself"}`;
}

/** What remains, in the few words that a headline has room for; empty where it says so itself. */
const REMAINS_HEADLINE = {
  copies: (remains, evidence) => {
    const { copies, count, schedules, vaults } = survivingIn(remains);
    if (count === 0 && vaults.length > 0) return `what ${vaulted(vaults)} of it would remain`;
    if (count === 0) return `${scheduled(schedules)} ${haveMade(schedules, "would remain", "would remain")}`;
    const stay = count === 1 ? "a copy" : copiesCounted(copies, count);
    return `${stay} would remain${outOfDate(count, madeOnce(evidence))}`;
  },
  snapshot: () => "the destroy makes a snapshot first",
  grace: (remains) => `could be restored for ${forDays(remains)}`,
  kept: () => "a part would stay",
  refused: ({ refusal }: Pick<Remains, "refusal">) =>
    `the provider would refuse this${REFUSED_UNLESS[refusal ?? "protected"]}`,
  nothing: () => "",
  unknown: () => "",
} satisfies Record<RemainsKind, (remains: Remains, evidence: readonly Evidence[]) => string>;

const REFUSED_UNLESS = {
  protected: "",
  "not-empty": " while anything is in it",
  "in-use": " while something uses it",
} satisfies Record<RefusalReason, string>;

/** The same, where it is left by the source. */
function sourceHeadline(remains: Remains, { fate }: Source): string {
  if (fate === "stays") return "what it is a copy of would stay";
  if (fate === "refused") return "the provider would refuse to destroy its source";
  if (remains.kind === "grace") return `its source could be restored for ${forDays(remains)}`;
  return remains.kind === "snapshot"
    ? "the destroy of its source makes a snapshot first"
    : "a part of its source would stay";
}

/** Of what makes backups those stay that there are, and no part of itself. */
const isOfBackups = ({ remains, subject }: Pick<Finding, "remains" | "subject">): boolean =>
  remains?.kind === "kept" && subject?.class === "backup";

/**
 * Of what makes backups, those that there are: what else stays of it is what it backs up, and where they lie, and none
 * of these is a copy of a schedule.
 */
const madeSoFar = ({
  subject,
  ...finding
}: Pick<Finding, "remains" | "evidence"> & Partial<Pick<Finding, "subject">>): string | null =>
  subject?.class === "backup" && finding.remains?.days === null ? leftBesideCopies(finding) : null;

/** `, but 2 snapshots would remain`: the end of a headline on one object. */
export function remainsHeadline(finding: Pick<Finding, "remains" | "subject" | "evidence">): string {
  const stays = staysHeadline(finding);
  if (stays === "") return "";
  return isRefusedToo(finding.remains)
    ? `, but ${REMAINS_HEADLINE.refused({ refusal: "protected" })}, and ${stays}`
    : `, but ${stays}`;
}

/** What of it would stay, or why it would: `a copy would remain`. Empty where nothing would. */
const staysHeadline = (finding: Pick<Finding, "remains" | "subject" | "evidence">): string => {
  const { remains } = finding;
  if (remains === null) return "";
  const source = sourceOf(finding);
  if (source !== null) return sourceHeadline(remains, source);
  const made = madeSoFar(finding);
  if (made !== null) return `this would stay: ${made}`;
  return isOfBackups(finding) || (remains.kind === "kept" && backupOf(finding) !== null)
    ? `this would stay: ${leftIn(finding) ?? "what was made so far"}`
    : REMAINS_HEADLINE[remains.kind](remains, finding.evidence);
};

/**
 * The same of a key, of which the headline has told what is lost with it: that is lost only if nobody restores the key
 * in time.
 */
export const keyRemainsHeadline = (finding: Pick<Finding, "remains" | "subject" | "evidence">): string =>
  finding.remains?.kind === "grace" ? unlessRestored("it is", finding.remains.days) : remainsHeadline(finding);

/** `, unless it is restored within 30 days`. */
export const unlessRestored = (who: "it is" | "they are", days: number | null): string =>
  `, unless ${who} restored ${days === null ? "in time" : `within ${counted(days, "day")}`}`;

/** What the destroy leaves, in the catalogue's words. */
const leftIn = ({ evidence }: Pick<Finding, "evidence">): string | null =>
  evidence.find((one) => one.kind === "leaves")?.says ?? null;

/** Of what weighs little a replacement makes nearly all again: a role assignment, a config map. */
const isMadeAgain = ({ remains, subject }: Pick<Finding, "remains" | "subject">): boolean =>
  remains?.kind === "nothing" && subject?.effect === "replace" && subject.weight === "low";

/** Empty for a finding that loses nothing. */
export const remainsClause = (finding: Pick<Finding, "remains" | "evidence" | "subject">): Phrase => {
  if (!isRefusedToo(finding.remains)) return staysClause(finding);
  const lock = lockIn(finding.evidence);
  return [...(lock === null ? [REFUSED.protected] : lockedPhrase(lock)), "; ", ...staysClause(finding)];
};

const staysClause = (finding: Pick<Finding, "remains" | "evidence" | "subject">): Phrase => {
  if (finding.remains === null) return [];
  if (isMadeAgain(finding)) return ["the new one holds only what the configuration says"];
  const lock = lockOn(finding);
  if (lock !== null) return lockedPhrase(lock);
  const { remains } = finding;
  const left = leftIn(finding);
  const source = sourceOf(finding);
  if (source !== null) return [sourceClause(remains, source, left)];
  const made = madeSoFar(finding);
  if (made !== null) return [`this stays: ${made}`];
  return [REMAINS_CLAUSE[remains.kind](remains, { left, it: pronoun(finding), evidence: finding.evidence })];
};

const REFUSED_SENTENCE = {
  protected: `all of it: ${REFUSED.protected}`,
  "not-empty":
    "all of it while anything is in it: the provider refuses to delete it then, and the apply fails part-way; once it is empty, it goes",
  "in-use": `all of it: ${REFUSED["in-use"]}`,
} satisfies Record<RefusalReason, string>;

/** Completes `What remains: …`. `left`: what the destroy leaves, in the catalogue's words. */
const REMAINS_SENTENCE = {
  copies: (remains) => {
    const { copies, count, schedules, vaults } = survivingIn(remains);
    const words = count === 1 ? "a copy in this state: " : `${copiesCounted(copies, count)} in this state: `;
    const stay = count === 0 ? [] : [[words, ...named(copies, 8, count)]];
    return joined([...stay, ...inVaults(vaults), ...madeBy(schedules)], "; also ");
  },
  snapshot: (_, left) => [left ?? "a snapshot, made by the destroy itself"],
  grace: ({ days }, left) => [
    `${left ?? "it can be restored for a limited time"}${days === null ? "" : ` (for ${counted(days, "day")})`}`,
  ],
  kept: ({ days }, left) => [
    `${left ?? "the data itself"} (this stays${days === null ? "" : ` for ${counted(days, "day")}`})`,
  ],
  refused: ({ refusal }) => [REFUSED_SENTENCE[refusal ?? "protected"]],
  nothing: () => ["nothing that this state knows of; copies may exist outside it"],
  unknown: () => ["not known: there are no facts on what a destroy of this type leaves"],
} satisfies Record<RemainsKind, (remains: Remains, left: string | null) => Phrase>;

/** What remains, as a sentence without its start; empty for a finding that loses nothing. */
export const remainsPhrase = (
  finding: Pick<Finding, "remains" | "evidence"> & Partial<Pick<Finding, "subject">>,
): Phrase => {
  if (finding.remains === null) return [];
  const lock = lockOn(finding);
  if (lock !== null) return ["all of it: ", ...lockedPhrase(lock)];
  const source = sourceOf(finding);
  if (source?.fate === "refused")
    return ["all of it, in its source, ", code(source.by), ", which the provider will refuse to destroy"];
  const made = madeSoFar(finding);
  if (made !== null)
    return joined([[`${made} (this stays)`], ...inVaults(survivingIn(finding.remains).vaults)], "; also ");
  const [beside, backup] = [leftBesideCopies(finding), backupOf(finding)];
  return [
    ...(source?.fate === "stays"
      ? ["what it is a copy of: ", ...named(finding.remains.survivors, 8, finding.remains.survivorsCount)]
      : REMAINS_SENTENCE[finding.remains.kind](finding.remains, leftIn(finding))),
    ...(source?.fate === "leaves" ? [", of its source, ", code(source.by)] : []),
    ...(backup === null ? [] : [", of its backup, ", code(backup), ", which goes itself"]),
    ...(beside === null ? [] : [`; also ${beside}`]),
  ];
};

/**
 * What the destroy leaves beside copies in this state; null for nothing, and for what does not outlive the plan. It is
 * yet to come, so no report may tell it among what was seen.
 */
export function leftBesideCopies({ remains, evidence }: Pick<Finding, "remains" | "evidence">): string | null {
  if (remains?.kind !== "copies" || remains.refusal !== null) return null;
  const left = evidence.some(({ kind }) => kind === "worthless") ? null : leftIn({ evidence });
  return left === null || remains.days === null ? left : `${left} (for ${counted(remains.days, "day")})`;
}

/** Told in the words of the leaf. */
const BY_LEAF = new Set<RemainsKind | undefined>(["snapshot", "grace", "kept"]);

/** Whether `remainsPhrase` has told this fact already. */
export const isToldAsRemains = ({ kind }: Evidence, finding: Pick<Finding, "remains" | "evidence">): boolean => {
  if (kind === "locked") return lockOn(finding) !== null;
  if (kind === "source") return sourceOf(finding) !== null;
  if (kind === "backup") return true;
  return kind === "leaves" && (BY_LEAF.has(finding.remains?.kind) || leftBesideCopies(finding) !== null);
};
