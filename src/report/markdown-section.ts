import type { Finding } from "../domain/finding.ts";
import type { Destroy, RootReview } from "../domain/review.ts";
import { goingAlong, isBackup } from "./copies.ts";
import { mostDangerousFirst } from "./danger.ts";
import { otherDestroys } from "./destroys.ts";
import { diagram, isPictured } from "./diagram.ts";
import { DRIFT, driftHeading } from "./drift.ts";
import { effectWords } from "./effect-words.ts";
import type { Links } from "./links.ts";
import { briefFinding, fullFinding, shortFinding, shortFindings } from "./markdown-finding.ts";
import { lengthOf, type Row, rowsOf, table } from "./markdown-table.ts";
import { planNumber } from "./plan-number.ts";
import { counted, listed, thousands } from "./quantity.ts";
import { type Room, room } from "./room.ts";
import { inlineCode } from "./untrusted.ts";

/** What of one root is shown. Filled by the most dangerous first, over all roots. */
export interface Section {
  readonly root: RootReview;
  /** Its name, marked as code, and which of its plans it is where there are several. */
  readonly name: string;
  /** Addresses of copies that go with what blocks. */
  readonly goingAlong: ReadonlySet<string>;
  readonly full: { readonly finding: Finding; readonly text: string }[];
  readonly brief: string[];
  readonly warnings: string[];
  readonly rows: Row[];
  readonly notes: { readonly text: string; readonly count: number }[];
  readonly drift: string[];
  picture: string;
  open: boolean;
}

/** The section of a root before anything is placed in it. `roots`: all of the report. */
export const emptySection = (root: RootReview, roots: readonly RootReview[]): Section => ({
  root,
  name: `${inlineCode(root.root)}${planNumber(root, roots)}`,
  goingAlong: goingAlong(root.findings.filter(({ level }) => level === "block")),
  full: [],
  brief: [],
  warnings: [],
  rows: [],
  notes: [],
  drift: [],
  picture: "",
  open: false,
});

/** What a section costs beside its entries: the frames of its lists, and the sentence that counts what is left out. */
export const FRAME = 300;
/** What the first entry of a folded table costs more. */
const FOLD = 240;

const blocks = (root: RootReview): boolean => countAt(root, "block") > 0;

const warningsWord = (root: RootReview): string => (countAt(root, "warn") === 1 ? "Warning" : "Warnings");

/** Over a root of several. Where it only warns the heading says so, and none stands below it. */
export const rootHeading = ({ root, name }: Section): string =>
  !blocks(root) && countAt(root, "warn") > 0 ? `#### ${warningsWord(root)} in ${name}` : `#### In ${name}`;

const warningsHeading = (root: RootReview, single: boolean): string => {
  if (single) return `#### ${warningsWord(root)}\n\n`;
  return blocks(root) ? `**${warningsWord(root)}**\n\n` : "";
};

const frameOf = (section: Section): number => FRAME + rootHeading(section).length;

/** Takes space for one entry of a section, and for the section itself with the first. */
const enter = (space: Room, section: Section, length: number): boolean => {
  if (!space.take(length + (section.open ? 0 : frameOf(section)))) return false;
  section.open = true;
  return true;
};

interface Placed {
  readonly section: Section;
  readonly finding: Finding;
}

const placedAt = (sections: readonly Section[], level: Finding["level"]): readonly Placed[] =>
  sections
    .flatMap((section) =>
      section.root.findings.filter((finding) => finding.level === level).map((finding) => ({ section, finding })),
    )
    .sort((a, b) => mostDangerousFirst(a.finding, b.finding));

/**
 * A backup that goes with what it is a copy of. The original's finding comes first, since a loss of data weighs more.
 */
const isToldWithOriginal = ({ section, finding }: Placed): boolean =>
  isBackup(finding) && finding.subject !== null && section.goingAlong.has(finding.subject.address);

const AS_ABOVE = " · as above";

/** Texts in full, in the order of the report: what was told of the one before of the same root is not told again. */
const fullTexts = (links: Links): ((placed: Placed) => string) => {
  const last = new Map<Section, string>();
  return (placed) => {
    const { section, finding } = placed;
    const { heading, facts } = fullFinding(finding, section.root, links);
    if (facts === "" || isToldWithOriginal(placed)) return heading;
    const told = JSON.stringify([finding.rule, finding.subject?.type ?? null, facts]);
    const isTold = last.get(section) === told;
    last.set(section, told);
    return isTold ? `${heading}${AS_ABOVE}` : `${heading}\n${facts}`;
  };
};

/** Who names an object with more characters than these wants to fill the comment, not to tell it from others. */
const LONGEST_NAME = 1_000;

/**
 * Blocking findings: as many in full as leave room for the addresses of all others; if not even the addresses fit, a
 * third of the space goes to the first ones in full, since a list of names alone explains nothing. What has a name that
 * could push all others out comes after them.
 */
export const placeBlocking = (sections: readonly Section[], space: Room, links: Links): void => {
  const texts = fullTexts(links);
  const entries = placedAt(sections, "block")
    .map((placed) => ({ placed, brief: briefFinding(placed.finding) }))
    .sort((a, b) => Number(a.brief.length > LONGEST_NAME) - Number(b.brief.length > LONGEST_NAME));
  const frames = sections.reduce((sum, section) => sum + frameOf(section), 0);
  const names = entries.reduce((sum, { brief }) => sum + brief.length + 1, frames);
  const fullRoom = room(Math.max(space.left() - names, Math.floor(space.left() / 3)));
  let inFull = true;
  for (const { placed, brief } of entries) {
    const { section, finding } = placed;
    // Of thousands only the first have room in full, so the others are not worded.
    const full = inFull ? texts(placed) : "";
    inFull &&= fullRoom.take(full.length - brief.length + 1);
    if (inFull && enter(space, section, full.length + 2)) section.full.push({ finding, text: full });
    else if (enter(space, section, brief.length + 1)) section.brief.push(brief);
  }
};

/** A picture of what is told in full, where there is room for it. */
export const placePictures = (sections: readonly Section[], space: Room): void => {
  for (const section of sections) {
    const findings = section.full.map(({ finding }) => finding).filter(isPictured);
    const source = diagram(findings);
    if (source === null) continue;
    const nodes = source.split("\n").filter((line) => line.includes("[")).length;
    // A small picture shows at once what stays. A large one, or one in which everything goes, takes the place of the
    // words on the screen, so it is folded.
    const isOpen = nodes <= 6 && findings.some(({ remains }) => (remains?.survivors.length ?? 0) > 0);
    const text = `<details${isOpen ? " open" : ""}><summary>What goes, and what stays</summary>\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n</details>`;
    if (enter(space, section, text.length + 2)) section.picture = text;
  }
};

/** Warnings, each in one line, as many as there is room for. */
export const placeWarnings = (sections: readonly Section[], space: Room, links: Links): void => {
  for (const { section, finding } of placedAt(sections, "warn")) {
    const text = shortFinding(finding, section.root, links);
    if (enter(space, section, text.length + 1 + (section.warnings.length === 0 ? FOLD : 0)))
      section.warnings.push(text);
  }
};

/** Notes that say the same of objects of one type are one: nobody has to act on them. */
export const placeNotes = (sections: readonly Section[], space: Room, links: Links): void => {
  for (const section of sections) {
    const notes = section.root.findings.filter(({ level }) => level === "note").sort(mostDangerousFirst);
    for (const { text, count } of shortFindings(notes, section.root, links)) {
      if (enter(space, section, text.length + 1 + (section.notes.length === 0 ? FOLD : 0)))
        section.notes.push({ text, count });
    }
  }
};

/** Rows for what is destroyed beside the findings, as many as there is room for. */
export const placeRows = (sections: readonly Section[], space: Room): void => {
  for (const section of sections) {
    for (const row of rowsOf(section.root)) {
      if (!enter(space, section, lengthOf(row) + (section.rows.length === 0 ? FOLD : 0))) break;
      section.rows.push(row);
    }
  }
};

/** What drifted, as a list that is not judged. It is the least important, so it gets its space last. */
export const placeDrift = (sections: readonly Section[], space: Room): void => {
  for (const section of sections) {
    for (const { address, effect } of section.root.drift) {
      const text = `- ${inlineCode(address)}: ${DRIFT[effect]}`;
      if (!enter(space, section, text.length + 1 + (section.drift.length === 0 ? FOLD : 0))) break;
      section.drift.push(text);
    }
  }
};

const driftText = ({ root, drift }: Section): string => {
  const hidden = root.drift.length - drift.length;
  const rest = hidden === 0 ? [] : [`- …and ${counted(hidden, "more object")}`];
  return drift.length === 0 ? "" : folded(driftHeading(root.drift), [...drift, ...rest].join("\n"));
};

/** The parts in which something stands. */
export const present = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== "");

const folded = (summary: string, body: string): string =>
  `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;

/** How many findings of a level a root has. */
export const countAt = (root: RootReview, level: Finding["level"]): number =>
  root.findings.filter((finding) => finding.level === level).length;

/** `…and 312 more blocking findings and 40 more warnings, in the job summary.` Nothing is left out without a word. */
export const leftOut = (
  blocking: number,
  warnings: number,
  destroys: number,
  notes: number,
  elsewhere: string,
): string => {
  const parts = [
    blocking === 0 ? "" : `**${counted(blocking, "more blocking finding")}**`,
    warnings === 0 ? "" : counted(warnings, "more warning"),
    destroys === 0 ? "" : `${counted(destroys, "more object")} that the plan deletes, replaces or forgets`,
    notes === 0 ? "" : counted(notes, "more note"),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `…and ${listed(parts)}, ${elsewhere}.`;
};

/** What blocks in one root, with its picture. */
export const blockingText = ({ full, brief, picture }: Section): string => {
  const more = `${full.length === 0 ? "" : "more "}blocking finding`;
  const parts = [
    ...full.map(({ text }) => text),
    brief.length === 0 ? "" : `**${counted(brief.length, more)}**, by name:\n\n${brief.join("\n")}`,
    picture,
  ];
  return present(parts).join("\n\n");
};

/** `deleted or replaced`: what happens to these objects, and no more words than that. */
const effectsOf = (destroys: readonly Destroy[]): string =>
  listed(
    (["delete", "replace", "forget"] as const)
      .filter((effect) => destroys.some((destroy) => destroy.effect === effect))
      .map((effect) => effectWords(effect, null).split(" (")[0] ?? effect),
    "or",
  );

/** Everything else about one root: what warns, what is destroyed beside, notes, and what found no room. */
export const furtherText = (section: Section, single: boolean, elsewhere: string): string => {
  const { root, full, brief, warnings, rows, notes } = section;
  const others = otherDestroys(root);
  const also = others.length === root.destroys.length ? "" : " more";
  return present([
    warnings.length === 0 ? "" : `${warningsHeading(root, single)}${warnings.join("\n")}`,
    rows.length === 0
      ? ""
      : folded(
          `${thousands(others.length)}${also} ${others.length === 1 ? "object" : "objects"} ${effectsOf(others)}`,
          table(rows),
        ),
    notes.length === 0 ? "" : folded(counted(countAt(root, "note"), "note"), notes.map(({ text }) => text).join("\n")),
    driftText(section),
    leftOut(
      countAt(root, "block") - full.length - brief.length,
      countAt(root, "warn") - warnings.length,
      others.length - rows.reduce((sum, { objects }) => sum + objects.length, 0),
      notes.reduce((rest, { count }) => rest - count, countAt(root, "note")),
      elsewhere,
    ),
  ]).join("\n\n");
};
