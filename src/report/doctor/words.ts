import {
  type Answer,
  answersIn,
  type Diagnosis,
  questionOf,
  STATES,
  type State,
  stateOf,
} from "../../domain/doctor.ts";
import { counted, listed } from "../quantity.ts";

/** What is said of a diagnosis as a whole, in every format. */

/** What is true where all is well: the title of a question. */
export const titleOf = ({ check }: Pick<Answer, "check">): string => questionOf(check).title;

/** The worst of all. */
export const worstIn = (diagnosis: Diagnosis): State =>
  STATES.find((state) => answersIn(diagnosis, state).length > 0) ?? "ok";

/** `3 open, 2 not known, 1 accepted, 20 in order` */
export const countsWords = (diagnosis: Diagnosis): string => {
  const [open = 0, unknown = 0, accepted = 0, ok = 0] = STATES.map((state) => answersIn(diagnosis, state).length);
  return [
    `${open} open`,
    ...(unknown === 0 ? [] : [`${unknown} not known`]),
    ...(accepted === 0 ? [] : [`${accepted} accepted`]),
    `${ok} in order`,
  ].join(", ");
};

const openWords = (diagnosis: Diagnosis): string => {
  const open = answersIn(diagnosis, "open").length;
  if (open > 0) return counted(open, "thing is open", "things are open");
  return answersIn(diagnosis, "accepted").length === 0 ? "nothing is open" : "nothing is open but what is accepted";
};

/** What it comes to. That it is not known whether the check is required is never left unsaid. */
export function headline(diagnosis: Diagnosis): string {
  const open = openWords(diagnosis);
  if (diagnosis.repository === null) return `${open}; whether the check is required was not looked at`;
  const required = stateOf(diagnosis, "required");
  if (required === "open") return "the check is not required";
  if (required !== "ok") return `${open}, but it is not known whether the check is required`;
  return `the check is required, and ${open}${worstIn(diagnosis) === "unknown" ? " that can be seen" : ""}`;
}

/** Which questions GitHub was not asked, where it was not. */
export const unasked = (diagnosis: Diagnosis): readonly Answer[] =>
  diagnosis.repository === null ? answersIn(diagnosis, "unknown").filter(({ place }) => place === null) : [];

/** Which questions those are, and what helps. */
export const unaskedWords = (answers: readonly Answer[]): string =>
  `Only GitHub knows the rest, and it was not asked: ${listed([...new Set(answers.map(({ check }) => check))])}. Give a token in GITHUB_TOKEN or GH_TOKEN, and the repository with --repo where its remote does not tell it.`;
