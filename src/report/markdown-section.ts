import type { Finding } from "../domain/finding.ts";
import type { RootReview } from "../domain/review.ts";
import { mostDangerousFirst } from "./danger.ts";
import type { Links } from "./links.ts";
import type { Row } from "./markdown-table.ts";
import { planNumber } from "./plan-number.ts";
import type { Room } from "./room.ts";
import { inlineCode } from "./untrusted.ts";

/** The section of one root: what of its parts found room. The parts and their order stand in markdown-layout.ts. */
export interface Section {
  readonly root: RootReview;
  /** Its name, marked as code, and which of its plans it is where there are several. */
  readonly name: string;
  /** Blocking findings that are told in full, and those that are only named. */
  readonly full: { readonly finding: Finding; readonly text: string }[];
  readonly brief: string[];
  picture: string;
  readonly warnings: string[];
  readonly rows: Row[];
  readonly notes: { readonly text: string; readonly count: number }[];
  readonly drift: string[];
  /** Whether anything at all found room. */
  isOpen: boolean;
}

/** One part of a section. */
export interface Part {
  /** Puts as much of it into the sections as there is room for. */
  readonly fill: (sections: readonly Section[], space: Room, links: Links) => void;
  /** How it reads; empty where nothing of it found room. `isAlone`: there is no other root. */
  readonly text: (section: Section, isAlone: boolean) => string;
  /** How many findings or objects of it found no room in a section, where it does not say so itself. */
  readonly missing?: {
    readonly of: (section: Section) => number;
    /** `12 more warnings`. */
    readonly words: (count: number) => string;
  };
}

/** The section of a root before anything is put into it. `roots`: all of the report. */
export const emptySection = (root: RootReview, roots: readonly RootReview[]): Section => ({
  root,
  name: `${inlineCode(root.root)}${planNumber(root, roots)}`,
  full: [],
  brief: [],
  picture: "",
  warnings: [],
  rows: [],
  notes: [],
  drift: [],
  isOpen: false,
});

/** How many findings of a level a root has. */
export const countAt = (root: RootReview, level: Finding["level"]): number =>
  root.findings.filter((finding) => finding.level === level).length;

/** Whether something blocks in a root. */
export const isBlocked = (root: RootReview): boolean => countAt(root, "block") > 0;

/** `Warning` or `Warnings`. */
export const warningsWord = (root: RootReview): string => (countAt(root, "warn") === 1 ? "Warning" : "Warnings");

/** Over a root of several. Where it only warns the heading says so, and none stands below it. */
export const rootHeading = ({ root, name }: Section): string =>
  !isBlocked(root) && countAt(root, "warn") > 0 ? `#### ${warningsWord(root)} in ${name}` : `#### In ${name}`;

/** What a section costs beside its entries: the frames of its lists, and the sentence that counts what is left out. */
export const FRAME = 300;
/** What the first entry of a folded list costs more. */
const FOLD = 240;

/** The same of one section, with its heading. */
export const frameOf = (section: Section): number => FRAME + rootHeading(section).length;

/** Takes room for one entry of a section, and for the section itself with the first. */
export const enter = (space: Room, section: Section, length: number): boolean => {
  if (!space.take(length + (section.isOpen ? 0 : frameOf(section)))) return false;
  section.isOpen = true;
  return true;
};

/** Takes room for the next entry of a list that has so many, and for what the list is folded into with the first. */
export const enterList = (space: Room, section: Section, length: number, list: readonly unknown[]): boolean =>
  enter(space, section, length + (list.length === 0 ? FOLD : 0));

/** Something that is folded until somebody wants to see it. */
export const fold = (summary: string, body: string): string =>
  `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;

/** A finding, and the section that it belongs to. */
export interface Placed {
  readonly section: Section;
  readonly finding: Finding;
}

/** The findings of a level, of all sections together: the most dangerous first. */
export const findingsAt = (sections: readonly Section[], level: Finding["level"]): readonly Placed[] =>
  sections
    .flatMap((section) =>
      section.root.findings.filter((finding) => finding.level === level).map((finding) => ({ section, finding })),
    )
    .sort((a, b) => mostDangerousFirst(a.finding, b.finding));
