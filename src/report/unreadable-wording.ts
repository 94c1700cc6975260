import { CONTRADICTIONS } from "../domain/contradiction.ts";
import type { Finding } from "../domain/finding.ts";
import { clause, happens, nameOf, ofPlan } from "./clauses.ts";
import { detailWords } from "./detail-words.ts";
import type { Phrase } from "./phrase.ts";
import { counted, verb } from "./quantity.ts";
import type { Wording } from "./rule-wording.ts";
import type { Step } from "./steps.ts";

/** How the rule speaks of what it can't read, or can't believe. */

const PLAN_AGAIN: Step = {
  step: "Make the plan again",
  how: ["repair what made the plan fail, and run plan until it ends without an error"],
};

const GIVE_IT_WHOLE: Step = {
  step: "Give the plan as it was made",
  how: [
    "run plan again, and give the file of plan -out, or all that show -json prints of it, unchanged, since neither Terraform nor OpenTofu writes such an entry",
  ],
};

const MAKE_READABLE: Step = {
  step: "Make it readable",
  how: ["update destroy-guard if Terraform or OpenTofu is newer than it; else make the plan again"],
};

/** Planning failed: what there is of the plan can be read, and is not all. */
const isErrored = ({ detail }: Finding): boolean => detail?.kind === "unreadable" && detail.what === "errored";

/** The entry says two things, of which one is wrong. */
const isContradictory = ({ detail }: Finding): boolean =>
  detail?.kind === "unreadable" && Object.hasOwn(CONTRADICTIONS, detail.what);

/** What the entry says happens is what can't be believed, so it is not repeated. */
const contradicts = ({ subject, detail }: Finding): Phrase => {
  const name = nameOf(subject);
  const both = detail === null ? "" : `: ${detailWords(detail)}`;
  return [`${name} ${verb(name, "has", "have")} an entry that contradicts itself${both}; it may be destroyed`];
};

const headlineOf = (finding: Finding): string => {
  if (isErrored(finding)) return "planning ended in an error, so the plan is not whole and can't be applied";
  return isContradictory(finding)
    ? "the plan contradicts itself, so nobody can tell what it does"
    : "the plan does something that cannot be read with certainty";
};

const messageOf: Wording["message"] = (finding, destroy) => {
  if (finding.subject === null) return ofPlan("the plan cannot be read with certainty", finding);
  return isContradictory(finding)
    ? contradicts(finding)
    : [...happens(finding, destroy), ...clause("it may be destroyed", finding.detail)];
};

export const UNREADABLE_CHANGE: Wording = {
  headline: {
    one: (_, finding) => headlineOf(finding),
    many: (count) => `the plan does ${counted(count, "thing")} that cannot be read with certainty`,
  },
  message: messageOf,
  steps: (finding) => [isErrored(finding) ? PLAN_AGAIN : isContradictory(finding) ? GIVE_IT_WHOLE : MAKE_READABLE],
};
