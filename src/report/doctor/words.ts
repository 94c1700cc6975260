import { type Answer, answersIn, type CheckName, type Diagnosis, questionOf, STATES } from "../../domain/doctor.ts";
import { counted, listed } from "../quantity.ts";

/** What is said of a diagnosis as a whole, in every format. */

export const titleOf = ({ check }: Pick<Answer, "check">): string => questionOf(check).title;

const isUnknown = ({ answers }: Diagnosis, check: CheckName): boolean =>
  answers.some((one) => one.check === check && one.state === "unknown");

/** `3 open, 2 not known, 20 in order` */
export const countsWords = (diagnosis: Diagnosis): string => {
  const [open = 0, unknown = 0, ok = 0] = STATES.map((state) => answersIn(diagnosis, state).length);
  return [`${open} open`, ...(unknown === 0 ? [] : [`${unknown} not known`]), `${ok} in order`].join(", ");
};

/** What it comes to. That it is not known whether the check is required is never left unsaid. */
export function headline(diagnosis: Diagnosis): string {
  if (answersIn(diagnosis, "open").length > 0) return "the check can be gone round";
  if (diagnosis.repository === null) return "the files are in order; whether the check is required was not looked at";
  if (isUnknown(diagnosis, "required")) return "nothing is open, but it is not known whether the check is required";
  const unknown = answersIn(diagnosis, "unknown").length;
  return unknown === 0
    ? "the check is required, and nothing is open"
    : `the check is required, and nothing is open that can be seen; ${counted(unknown, "answer is", "answers are")} not known`;
}

/** Which questions GitHub was not asked, where it was not. */
export const unasked = (diagnosis: Diagnosis): readonly Answer[] =>
  diagnosis.repository === null ? answersIn(diagnosis, "unknown").filter(({ place }) => place === null) : [];

export const unaskedWords = (answers: readonly Answer[]): string =>
  `Only GitHub knows the rest, and it was not asked: ${listed([...new Set(answers.map(({ check }) => check))])}. Give a token in GITHUB_TOKEN or GH_TOKEN, and the repository with --repo where its remote does not tell it.`;
