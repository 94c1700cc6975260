import { type Answer, answersIn, type Diagnosis, type Place } from "../../domain/doctor.ts";
import { faultList } from "../markdown-unreviewed.ts";
import { asMarkdown, type Phrase } from "../phrase.ts";
import { sentence } from "../quantity.ts";
import { codeCell, inlineCode, prose } from "../untrusted.ts";
import { countsWords, headline, titleOf, unasked, unaskedWords, worstIn } from "./words.ts";

const SIGNS = { open: "❌", unknown: "❔", accepted: "☑", ok: "✅" } as const;

/** `prose` escapes what would end a cell, and so does `codeCell`. */
const cell = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? prose(part) : codeCell(part.code))).join("");

/** Addresses are our own, made of names that GitHub allows no brackets and no spaces in. */
const placeCell = (place: Place | null): string => {
  if (place === null) return "";
  return "url" in place
    ? `[settings](${place.url.replaceAll(/[()|]/g, encodeURIComponent)})`
    : place.isNew === true
      ? `${codeCell(place.file)} (a new file)`
      : codeCell(`${place.file}:${place.line}`);
};

const row = (answer: Answer): string =>
  `| ${[
    `${SIGNS[answer.state]} ${prose(titleOf(answer))}<br>${codeCell(answer.check)}`,
    cell(answer.says),
    answer.fix === null ? "" : cell(answer.fix),
    placeCell(answer.place),
  ].join(" | ")} |`;

const table = (answers: readonly Answer[]): string =>
  ["| Question | Found | What to do | Where |", "| --- | --- | --- | --- |", ...answers.map(row)].join("\n");

const fineText = (answers: readonly Answer[]): string => {
  if (answers.length === 0) return "";
  const items = answers.map((one) => `- ✅ ${prose(titleOf(one))}. ${asMarkdown(one.says)}`);
  return `<details><summary>${answers.length} in order</summary>\n\n${items.join("\n")}\n\n</details>`;
};

/** For a job summary: that nothing was found out, why, and what to do. */
export const undiagnosedMarkdown = (faults: readonly string[], end: string): string =>
  [
    "### ❌ destroy-guard: could not look",
    "**Whether the check is required is not known.**",
    faultList(faults),
    end,
  ].join("\n\n");

/** The diagnosis as Markdown, for a job summary. What files and GitHub name stands in code that it cannot close. */
export const doctorMarkdown = (diagnosis: Diagnosis): string => {
  const { repository, branch } = diagnosis;
  const silent = unasked(diagnosis);
  const mend = (["open", "unknown", "accepted"] as const)
    .flatMap((state) => answersIn(diagnosis, state))
    .filter((one) => !silent.includes(one));
  const sign = SIGNS[worstIn(diagnosis)];
  const what =
    repository === null || branch === null
      ? "The files alone"
      : `${inlineCode(repository)}, branch ${inlineCode(branch)}`;
  return `${[
    `### ${sign} ${what}: ${prose(headline(diagnosis))}`,
    `${sentence(countsWords(diagnosis))}.`,
    mend.length === 0 ? "" : table(mend),
    fineText(answersIn(diagnosis, "ok")),
    silent.length === 0 ? "" : prose(unaskedWords(silent)),
  ]
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
};
