import type { Destroy } from "../domain/review.ts";
import { mostDangerousFirst } from "./danger.ts";
import { otherDestroys } from "./destroys.ts";
import { DRIFT, driftHeading } from "./drift.ts";
import { effectWords } from "./effect-words.ts";
import { shortFinding, shortFindings } from "./markdown-finding.ts";
import {
  countAt,
  enterList,
  findingsAt,
  fold,
  isBlocked,
  type Part,
  type Section,
  warningsWord,
} from "./markdown-section.ts";
import { lengthOf, rowsOf, table } from "./markdown-table.ts";
import { counted, listed, thousands } from "./quantity.ts";
import { inlineCode } from "./untrusted.ts";

/** What stands beside what blocks: warnings, all else that is destroyed, notes, drift. */

const warningsHeading = ({ root }: Section, isAlone: boolean): string => {
  if (isAlone) return `#### ${warningsWord(root)}\n\n`;
  return isBlocked(root) ? `**${warningsWord(root)}**\n\n` : "";
};

/** Warnings, each in one line. */
export const WARNINGS: Part = {
  fill: (sections, space, links) => {
    for (const { section, finding } of findingsAt(sections, "warn")) {
      const text = shortFinding(finding, section.root, links);
      if (enterList(space, section, text.length + 1, section.warnings)) section.warnings.push(text);
    }
  },
  text: (section, isAlone) =>
    section.warnings.length === 0 ? "" : `${warningsHeading(section, isAlone)}${section.warnings.join("\n")}`,
  missing: {
    of: ({ root, warnings }) => countAt(root, "warn") - warnings.length,
    words: (count) => counted(count, "more warning"),
  },
};

/** `deleted or replaced`: what happens to these objects, and no more words than that. */
const effectsOf = (destroys: readonly Destroy[]): string =>
  listed(
    (["delete", "replace", "forget"] as const)
      .filter((effect) => destroys.some((destroy) => destroy.effect === effect))
      .map((effect) => effectWords(effect, null).split(" (")[0] ?? effect),
    "or",
  );

/** What is destroyed beside the findings, as a table. */
export const DESTROYS: Part = {
  fill: (sections, space) => {
    for (const section of sections) {
      for (const row of rowsOf(section.root)) {
        if (!enterList(space, section, lengthOf(row), section.rows)) break;
        section.rows.push(row);
      }
    }
  },
  text: ({ root, rows }) => {
    if (rows.length === 0) return "";
    const others = otherDestroys(root);
    const also = others.length === root.destroys.length ? "" : " more";
    const objects = others.length === 1 ? "object" : "objects";
    return fold(`${thousands(others.length)}${also} ${objects} ${effectsOf(others)}`, table(rows));
  },
  missing: {
    of: ({ root, rows }) => otherDestroys(root).length - rows.reduce((sum, { objects }) => sum + objects.length, 0),
    words: (count) => `${counted(count, "more object")} that the plan deletes, replaces or forgets`,
  },
};

/** Notes that say the same of objects of one type are one: nobody has to act on them. */
export const NOTES: Part = {
  fill: (sections, space, links) => {
    for (const section of sections) {
      const notes = section.root.findings.filter(({ level }) => level === "note").sort(mostDangerousFirst);
      for (const note of shortFindings(notes, section.root, links))
        if (enterList(space, section, note.text.length + 1, section.notes)) section.notes.push(note);
    }
  },
  text: ({ root, notes }) =>
    notes.length === 0 ? "" : fold(counted(countAt(root, "note"), "note"), notes.map(({ text }) => text).join("\n")),
  missing: {
    of: ({ root, notes }) => notes.reduce((rest, { count }) => rest - count, countAt(root, "note")),
    words: (count) => counted(count, "more note"),
  },
};

/** What drifted, as a list that is not judged. */
export const DRIFTED: Part = {
  fill: (sections, space) => {
    for (const section of sections) {
      for (const { address, effect } of section.root.drift) {
        const text = `- ${inlineCode(address)}: ${DRIFT[effect]}`;
        if (!enterList(space, section, text.length + 1, section.drift)) break;
        section.drift.push(text);
      }
    }
  },
  text: ({ root, drift }) => {
    if (drift.length === 0) return "";
    const hidden = root.drift.length - drift.length;
    const rest = hidden === 0 ? [] : [`- …and ${counted(hidden, "more object")}`];
    return fold(driftHeading(root.drift), [...drift, ...rest].join("\n"));
  },
  missing: {
    // A list that is there counts its own rest.
    of: ({ root, drift }) => (drift.length === 0 ? root.drift.length : 0),
    words: (count) => `${counted(count, "more object")} that changed outside Terraform`,
  },
};
