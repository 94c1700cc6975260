import type { RootReview } from "../domain/review.ts";
import { byDanger } from "./danger.ts";
import { otherDestroys } from "./destroys.ts";
import type { Links } from "./links.ts";
import {
  countAt,
  emptySection,
  leftOut,
  placeBlocking,
  placeDrift,
  placeNotes,
  placePictures,
  placeRows,
  placeWarnings,
  type Section,
} from "./markdown-section.ts";
import { counted, listed } from "./quantity.ts";
import type { Room } from "./room.ts";
import { inlineCode } from "./untrusted.ts";

/** Which roots a report shows, and how much of each. */

/** Sections of roots in the order in which they are shown, and a sentence on those that found no room. */
export interface Layout {
  readonly shown: readonly Section[];
  readonly hidden: string;
}

/** Fills the space, the most dangerous first, over all roots that there is something to say of. */
export const layOut = (roots: readonly RootReview[], space: Room, links: Links, elsewhere: string): Layout => {
  const sections = roots.filter((root) => !isQuiet(root)).map((root) => emptySection(root, roots));
  placeBlocking(sections, space, links);
  placePictures(sections, space);
  placeWarnings(sections, space, links);
  placeRows(sections, space);
  placeNotes(sections, space, links);
  placeDrift(sections, space);
  return {
    shown: sections.filter(({ open }) => open).sort((a, b) => byDanger(a.root, b.root)),
    hidden: leftOutSections(
      sections.filter(({ open }) => !open),
      elsewhere,
    ),
  };
};

/** The sections in which nothing at all found room. */
const leftOutSections = (sections: readonly Section[], elsewhere: string): string => {
  const sum = (count: (root: RootReview) => number): number =>
    sections.reduce((total, { root }) => total + count(root), 0);
  const findings = leftOut(
    sum((root) => countAt(root, "block")),
    sum((root) => countAt(root, "warn")),
    sum((root) => otherDestroys(root).length),
    sum((root) => countAt(root, "note")),
    elsewhere,
  );
  return findings === "" ? "" : `In ${counted(sections.length, "more root")}: ${findings.replace("…and ", "")}`;
};

/** Its plan destroys nothing, nothing drifted, and no rule has anything to say. */
const isQuiet = (root: RootReview): boolean =>
  root.findings.length === 0 && root.destroys.length === 0 && root.drift.length === 0;

const MOST_QUIET = 10;
/** Names are chosen by others, and this line is not worth more. */
const LONGEST_QUIET = 1000;

/** Names the quiet ones of several roots. */
export const quietRoots = (all: readonly RootReview[]): string => {
  const roots = all.filter(isQuiet);
  if (roots.length === 0 || all.length === 1) return "";
  const shown = roots.slice(0, MOST_QUIET).map(({ root }) => inlineCode(root));
  const hidden = roots.length - shown.length;
  const named = `Nothing is destroyed in ${listed([...shown, ...(hidden === 0 ? [] : [counted(hidden, "more root")])])}.`;
  return named.length > LONGEST_QUIET ? `Nothing is destroyed in ${counted(roots.length, "other root")}.` : named;
};
