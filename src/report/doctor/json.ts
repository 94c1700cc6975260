import { type Answer, answersIn, type Diagnosis, questionOf } from "../../domain/doctor.ts";
import { plain } from "../phrase.ts";
import { printableJson } from "../untrusted.ts";
import { titleOf } from "./words.ts";

/** The doctor JSON (docs/setup.md). Keys stand in this order; what there is none of is null, never left out. */

const answerJson = (answer: Answer) => {
  const { check, state, says, fix, place } = answer;
  const file = place !== null && "file" in place ? place : null;
  return {
    check,
    state,
    title: titleOf(answer),
    looksAt: questionOf(check).looksAt.replaceAll(/[`*]/g, ""),
    says: plain(says),
    fix: fix === null ? null : plain(fix),
    file: file?.file ?? null,
    line: file?.line ?? null,
    url: place !== null && "url" in place ? place.url : null,
  };
};

/** The diagnosis as JSON, for programs. */
export const doctorJson = (diagnosis: Diagnosis): string => {
  const json = {
    version: 1,
    repository: diagnosis.repository,
    branch: diagnosis.branch,
    open: answersIn(diagnosis, "open").length,
    unknown: answersIn(diagnosis, "unknown").length,
    accepted: answersIn(diagnosis, "accepted").length,
    ok: answersIn(diagnosis, "ok").length,
    answers: diagnosis.answers.map(answerJson),
  };
  return `${printableJson(JSON.stringify(json, null, 2))}\n`;
};
