import type { Finding } from "../domain/finding.ts";
import { type Destroy, isDestroyPlan, isEverythingGone, type RootReview } from "../domain/review.ts";
import type { Rule } from "../domain/rules/table.ts";
import {
  addressHeadline,
  afterwards,
  clause,
  contentsHeadline,
  doesHeadline,
  goes,
  happened,
  happens,
  inPlace,
  isForGood,
  leaves,
  leftIfAny,
  loses,
  losesAddress,
  losesBackups,
  losesContents,
  madeHeadline,
  nameOf,
  ofPlan,
  whatBlocks,
} from "./clauses.ts";
import { destroysOf } from "./destroys.ts";
import { effectWords } from "./effect-words.ts";
import { isReadByCopies, keysHeadline, keyWords } from "./key-words.ts";
import { code, type Phrase, plain } from "./phrase.ts";
import { counted, withArticle } from "./quantity.ts";
import { keyRemainsHeadline, remainsHeadline } from "./remains-words.ts";
import type { Happening, Wording } from "./rule-wording.ts";
import {
  CONSENT,
  isOfUnknownKind,
  KEEP,
  keepOnly,
  keepOrProve,
  lookUp,
  only,
  type Step,
  stopDestroy,
  takeOver,
} from "./steps.ts";
import { UNREADABLE_CHANGE } from "./unreadable-wording.ts";
import { WORDING_OF_PLANS } from "./wording-of-plans.ts";

const LOSE_DATA: Readonly<Record<Happening, string>> = {
  destroyed: "be destroyed",
  "in-place": "lose it",
  both: "be destroyed or lose it",
};

const LOSE_PART: Readonly<Record<Happening, string>> = {
  destroyed: "be destroyed with their data",
  "in-place": "lose data",
  both: "lose data, or be destroyed with it",
};

/** In place nothing is left beside what stays anyway. */
const leavesSomething = (finding: Finding): boolean =>
  !inPlace(finding) && finding.remains !== null && !["nothing", "unknown"].includes(finding.remains.kind);

const LOSE_CONTENTS: Readonly<Record<Happening, string>> = {
  destroyed: "be deleted, with everything inside them",
  "in-place": "be created or changed, and something that the plan does not list would be lost",
  both: "be deleted or changed, and something that the plan does not list would be lost",
};

/** What happens to data of which nothing remains. */
const dataHeadline = (what: string, finding: Finding): string =>
  inPlace(finding) ? (doesHeadline(what, finding) ?? `${what} would lose its data`) : `${what} would be destroyed`;

/** How each rule speaks. */
const WORDING = {
  ...WORDING_OF_PLANS,
  "last-copy": {
    headline: {
      one: (what, finding) => `${dataHeadline(what, finding)}, and nothing in this state keeps a copy`,
      many: (count, happening) =>
        `${counted(count, "object")} that hold data would ${LOSE_DATA[happening]}, and nothing in this state keeps a copy`,
    },
    message: (finding, destroy) => loses(finding, destroy),
    steps: keepOrProve,
  },
  "data-loss": {
    headline: {
      one: (what, finding) =>
        inPlace(finding)
          ? (doesHeadline(what, finding) ?? `${what} would lose data`)
          : `${what} would be destroyed with its data${remainsHeadline(finding)}`,
      many: (count, happening, findings) =>
        `${counted(count, "object")} would ${LOSE_PART[happening]}${findings.every(leavesSomething) ? ", but something would remain of each" : ""}`,
    },
    message: (finding, destroy) => loses(finding, destroy),
    steps: keepOrProve,
  },
  "data-expiry": {
    headline: {
      one: (what, finding) => madeHeadline(what, finding) ?? `${what} would make stored data expire or be overwritten`,
      many: (count) => `${counted(count, "object")} would make stored data expire or be overwritten`,
    },
    message: (finding, destroy) => happens(finding, destroy),
    steps: only("Keep the data", "leave the change out, or limit it to what may go, and run plan again"),
  },
  "backup-loss": {
    headline: {
      one: (what, finding) =>
        inPlace(finding)
          ? `${finding.subject?.class === "backup" ? "" : "the backups of "}${what} would be cut back${whatBlocks(finding)}`
          : `${what} would be lost${remainsHeadline(finding) || ", and no restore could rely on it any more"}`,
      many: (count) => `${counted(count, "backup")} would be lost or cut back`,
    },
    message: losesBackups,
    steps: keepOrProve,
  },
  "key-loss": {
    headline: {
      one: (what, finding) =>
        inPlace(finding)
          ? `${what} would be changed so that ${keyWords(finding).changed}`
          : `${what} would be lost${isReadByCopies(finding) ? "" : `, and ${keyWords(finding).one}`}${keyRemainsHeadline(finding)}`,
      many: (_, happening, findings) => keysHeadline(findings, happening === "destroyed"),
    },
    message: (finding, destroy) => [
      ...happens(finding, destroy),
      ...leftIfAny(finding),
      ...goes(finding),
      ...(isReadByCopies(finding) ? [] : afterwards(finding, `; ${keyWords(finding).after}`)),
    ],
    steps: keepOrProve,
  },
  "address-loss": {
    headline: {
      one: addressHeadline,
      many: (count, _, findings) =>
        `${counted(count, "address or name", "addresses or names")} would be ${findings.some(isForGood) ? "lost for good" : "deleted"}`,
    },
    message: losesAddress,
    steps: keepOnly,
  },
  "container-loss": {
    headline: {
      one: (what, finding) =>
        inPlace(finding)
          ? (doesHeadline(what, finding) ?? `${what} would lose what is in it`)
          : `${what} would be ${contentsHeadline(finding)}${remainsHeadline(finding)}`,
      many: (count, happening) => `${counted(count, "object")} would ${LOSE_CONTENTS[happening]}`,
    },
    message: losesContents,
    steps: keepOrProve,
  },
  protected: {
    headline: {
      one: (what) => `${what} would be destroyed or let go, and the policy protects it`,
      many: (count) => `${counted(count, "object")} would be destroyed or let go, and the policy protects them`,
    },
    message: (finding, destroy) => [...happens(finding, destroy), ...clause("the policy protects it", finding.detail)],
    steps: keepOnly,
  },
  frozen: {
    headline: {
      one: (what) => `${what} would be destroyed during a freeze`,
      many: (count) => `${counted(count, "object")} would be destroyed during a freeze`,
    },
    message: (finding, destroy) =>
      finding.subject === null
        ? ofPlan("something is destroyed during a freeze", finding)
        : [...happens(finding, destroy), ...clause("this is during a freeze", finding.detail)],
    steps: only("Wait", "merge and apply after the freeze, with a new plan"),
  },
  "unreadable-change": UNREADABLE_CHANGE,
  "guard-removed": {
    headline: {
      one: (what) => `${what} would lose a safeguard`,
      many: (count) => `${counted(count, "safeguard")} would be taken off`,
    },
    message: (finding, destroy) =>
      finding.subject === null
        ? ofPlan("a safeguard is taken off", finding)
        : [...happens(finding, destroy), ...(inPlace(finding) ? [] : clause("it is a safeguard", finding.detail))],
    steps: only(
      "Leave it on",
      "keep the safeguard in this change; if it has to go, take it off in a change of its own that says why",
    ),
  },
  forgotten: {
    headline: {
      one: (what) => `${what} would leave the state without being destroyed`,
      many: (count) => `${counted(count, "object")} would leave the state without being destroyed`,
    },
    message: leaves,
    steps: takeOver,
  },
  unclassified: {
    headline: {
      one: (what) => `${what} of an unknown type would be destroyed`,
      many: (count) => `${counted(count, "object")} of unknown types would be destroyed`,
    },
    message: (finding, destroy) => [
      "object of type ",
      code(finding.subject?.type ?? "unknown"),
      ` is ${effectWords(finding.subject?.effect ?? "delete", destroy)}`,
      isOfUnknownKind(finding)
        ? ", and the catalogue does not know whether an object of its kind holds data"
        : ", and the catalogue does not know whether it holds data",
    ],
    steps: lookUp,
  },
  exposed: {
    headline: {
      one: (what) => `${what} would be created, and nothing would remain if it were destroyed`,
      many: (count) => `${counted(count, "object")} would be created of which nothing would remain in a destroy`,
    },
    message: (finding, destroy) => [...happens(finding, destroy), ", and nothing would remain if it were destroyed"],
    steps: only(
      "Protect it now",
      "switch on what refuses its deletion or keeps a copy, or create a backup of it in the same plan; destroy-guard explain TYPE says what counts",
    ),
  },
  drifted: {
    headline: {
      one: (what) => `${what} was changed or deleted outside Terraform`,
      many: (count) => `${counted(count, "object")} were changed or deleted outside Terraform`,
    },
    message: happened,
    steps: only(
      "Find out who did it",
      "ask why it was done, and bring the configuration or the object back in line before this plan is applied",
    ),
  },
} satisfies Record<Rule, Wording>;

const wordingOf = (rule: Rule): Wording => WORDING[rule];

/** The message in parts, for a report that marks addresses as code. */
export const messagePhrase = (finding: Finding, destroy: Destroy | null = null): Phrase =>
  wordingOf(finding.rule).message(finding, destroy);

/**
 * One sentence without full stop: what it is, what happens to it, what remains. Without its address, which stands
 * beside it everywhere.
 */
export const messageOf = (finding: Finding, destroy: Destroy | null = null): string =>
  plain(messagePhrase(finding, destroy));

/** The steps of its rule; in a run of `destroy` there is no block that could be put back. */
const ownSteps = (finding: Finding, root: RootReview | null): readonly Step[] => {
  const steps = wordingOf(finding.rule).steps(finding, root === null ? null : destroysOf(root)(finding), root);
  if (root === null || !isDestroyPlan(root)) return steps;
  return [stopDestroy(isEverythingGone(root)), ...steps.filter(({ step }) => step !== KEEP)];
};

/**
 * What to do about it, the best first. Nobody can agree to a plan that failed, since it can't be applied. `root`: null
 * where nothing but the finding is known.
 */
export const stepsFor = (finding: Finding, root: RootReview | null = null): readonly Step[] => [
  ...ownSteps(finding, root),
  ...(finding.level === "block" && root?.errored !== true ? [CONSENT] : []),
];

/** What to do about it, as one line of text. */
export const remedyOf = (finding: Finding, root: RootReview | null = null): string =>
  stepsFor(finding, root)
    .map(({ step, how }) => `${step}: ${plain(how)}.`)
    .join(" ");

/** `blocked: …` for the findings of one rule, which are at least one. */
export const headlineOf = (findings: readonly [Finding, ...Finding[]]): string => {
  const [first, ...others] = findings;
  const { headline } = wordingOf(first.rule);
  const says =
    others.length === 0
      ? headline.one(withArticle(nameOf(first.subject)), first)
      : headline.many(findings.length, happeningTo(findings), findings);
  return findings.every(isCertain) ? says : says.replace(" would ", " may ");
};

/** Whether the plan tells that it happens. Else a headline may not say that it would. */
const isCertain = ({ detail }: Finding): boolean => detail?.kind !== "says" || detail.certain;

function happeningTo(findings: readonly Finding[]): Happening {
  const some = findings.filter(inPlace).length;
  return some === 0 ? "destroyed" : some === findings.length ? "in-place" : "both";
}
