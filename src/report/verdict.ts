import type { Finding } from "../domain/finding.ts";
import { isEverythingGone, type Review, type Verdict } from "../domain/review.ts";
import type { Level } from "../domain/rules/table.ts";
import { mostDangerousFirst } from "./danger.ts";
import { named, type Phrase } from "./phrase.ts";
import { counted } from "./quantity.ts";
import { proofWords } from "./signed-words.ts";
import { headlineOf } from "./wording.ts";

/** Every finding of one level, over all roots, the most dangerous first. */
export const findingsAt = ({ roots }: Pick<Review, "roots">, level: Level): readonly Finding[] =>
  roots
    .flatMap((root) => root.findings)
    .filter((finding) => finding.level === level)
    .sort(mostDangerousFirst);

/** The worst of one level in a sentence, and how many other findings there are: `…; 3 more warnings`. */
const headline = (findings: readonly Finding[], more: (count: number) => string): string | null => {
  const [first] = findings;
  if (first === undefined) return null;
  const same = findings.filter((finding) => finding.rule === first.rule);
  const others = findings.length - same.length;
  return `${headlineOf([first, ...same.slice(1)])}${others === 0 ? "" : `; ${more(others)}`}`;
};

/** Said first where everything goes: the worst object alone would not tell how much that is. */
const everything = ({ roots }: Pick<Review, "roots">): string => {
  const [only, another] = roots;
  return only !== undefined && another === undefined && isEverythingGone(only)
    ? `this plan destroys everything (${counted(only.destroys.length, "object")}); `
    : "";
};

/**
 * What blocks, over all roots, in a sentence: the worst, and how many more there are. Null where nothing does.
 * `afterwards`: what is said of those.
 */
export const blockedBecause = (
  of: Pick<Review, "roots">,
  afterwards = (count: number): string => (count === 1 ? " blocks as well" : " block as well"),
): string | null => {
  const worst = headline(findingsAt(of, "block"), (count) => `${counted(count, "more finding")}${afterwards(count)}`);
  return worst === null ? null : `${everything(of)}${worst}`;
};

const blocked = (review: Review): Phrase => [blockedBecause(review) ?? "something here needs a code owner's consent"];

const overridden = (review: Review): Phrase => {
  const by = (review.override?.by ?? []).map((login) => login.replace(/^@/, ""));
  const who: Phrase = by.length === 0 ? ["a code owner"] : named(by, by.length);
  const agreed = findingsAt(review, "block").length;
  const signed = review.override?.signed ?? null;
  return [
    ...who,
    ` agreed to exactly ${agreed === 1 ? "this finding" : `these ${counted(agreed, "finding")}`}`,
    ...(signed === null ? [] : [`, ${proofWords(signed)}`]),
    `: ${blockedBecause(review, () => "") ?? "nothing blocks any more"}`,
  ];
};

/** Findings that exceptions of the policy keep quiet. */
const allowedIn = ({ roots }: Review): number =>
  roots
    .flatMap(({ findings }) => findings)
    .reduce((sum, { detail }) => sum + (detail?.kind === "allowed" ? detail.block + detail.warn : 0), 0);

/** `1 object is replaced`, `3 objects are deleted or replaced`; nothing where nothing is. */
const destroyedIn = ({ counts }: Review): string | null => {
  const all = counts.delete + counts.replace;
  if (all === 0) return null;
  const how = counts.replace === 0 ? "deleted" : counts.delete === 0 ? "replaced" : "deleted or replaced";
  return `${counted(all, "object")} ${all === 1 ? "is" : "are"} ${how}`;
};

const passed = (review: Review): Phrase => {
  const warning = headline(findingsAt(review, "warn"), (count) => counted(count, "more warning"));
  // One "but" is enough for a sentence.
  if (warning !== null) return [`nothing blocks${warning.includes(", but ") ? ";" : ", but"} ${warning}`];
  const destroyed = destroyedIn(review);
  const allowed = allowedIn(review);
  if (allowed > 0)
    return [`${destroyed ?? "nothing is destroyed"}, and the policy allows ${counted(allowed, "finding")}`];
  if (destroyed === null) return ["nothing is destroyed"];
  const harmless = review.roots.every((root) => root.destroys.every((destroy) => destroy.class === null));
  const calm =
    review.counts.delete + review.counts.replace === 1
      ? `it ${harmless ? "holds no data and no backups" : "needs nobody's consent"}`
      : `none of them ${harmless ? "holds data or backups" : "needs anybody's consent"}`;
  return [`${destroyed}, and ${calm}`];
};

const BECAUSE = {
  blocked,
  overridden,
  passed,
  skipped: () => ["there was no plan to review"],
} satisfies Record<Verdict, (review: Review) => Phrase>;

/** Why the verdict is what it is: completes `blocked: …`, as one sentence without full stop. */
export const because = (review: Review): Phrase => BECAUSE[review.verdict](review);
