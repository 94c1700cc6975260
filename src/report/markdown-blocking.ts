import { remembered } from "../domain/remembered.ts";
import { goingAlong, isBackup } from "./copies.ts";
import { diagram, isPictured } from "./diagram.ts";
import type { Links } from "./links.ts";
import { briefFinding, fullFinding } from "./markdown-finding.ts";
import { countAt, enter, findingsAt, frameOf, type Part, type Placed, type Section } from "./markdown-section.ts";
import { present } from "./present.ts";
import { counted } from "./quantity.ts";
import { type Room, room } from "./room.ts";

/** What blocks, and a picture of it. */

/** Addresses of copies that go with what blocks in a section. */
const copiesIn = ({ root }: Section): ReadonlySet<string> =>
  goingAlong(root.findings.filter(({ level }) => level === "block"));

const AS_ABOVE = " · as above";

/** Texts in full, in the order of the report: what was told of the one before of the same root is not told again. */
const fullTexts = (links: Links): ((placed: Placed) => string) => {
  const last = new Map<Section, string>();
  const goingAlongIn = remembered(copiesIn);
  // A backup that goes with what it is a copy of. The original's finding comes first, since a loss of data weighs more.
  const isToldWithOriginal = ({ section, finding }: Placed): boolean =>
    isBackup(finding) && finding.subject !== null && goingAlongIn(section).has(finding.subject.address);
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
 * As many in full as leave room for the names of all others; if not even the names fit, a third of the space goes to
 * the first ones in full, since a list of names alone explains nothing. What has a name that could push all others out
 * comes after them.
 */
const fillBlocking = (sections: readonly Section[], space: Room, links: Links): void => {
  const texts = fullTexts(links);
  const entries = findingsAt(sections, "block")
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

/** What blocks: in full, or by name. */
export const BLOCKING: Part = {
  fill: fillBlocking,
  text: ({ full, brief }) => {
    const what = `${full.length === 0 ? "" : "more "}blocking finding`;
    return present([
      ...full.map(({ text }) => text),
      brief.length === 0 ? "" : `**${counted(brief.length, what)}**, by name:\n\n${brief.join("\n")}`,
    ]).join("\n\n");
  },
  missing: {
    of: ({ root, full, brief }) => countAt(root, "block") - full.length - brief.length,
    words: (count) => `**${counted(count, "more blocking finding")}**`,
  },
};

/** A small picture shows at once what stays. A larger one takes the place of the words on the screen. */
const MOST_OPEN_NODES = 6;

const pictureOf = ({ full }: Section): string | null => {
  const findings = full.map(({ finding }) => finding).filter(isPictured);
  const source = diagram(findings);
  if (source === null) return null;
  const nodes = source.split("\n").filter((line) => line.includes("[")).length;
  // One in which everything goes shows nothing that the words do not.
  const isOpen = nodes <= MOST_OPEN_NODES && findings.some(({ remains }) => (remains?.survivors.length ?? 0) > 0);
  return `<details${isOpen ? " open" : ""}><summary>What goes, and what stays</summary>\n\n\`\`\`mermaid\n${source}\n\`\`\`\n\n</details>`;
};

/** A picture of what is told in full. */
export const PICTURE: Part = {
  fill: (sections, space) => {
    for (const section of sections) {
      const picture = pictureOf(section);
      if (picture !== null && enter(space, section, picture.length + 2)) section.picture = picture;
    }
  },
  text: ({ picture }) => picture,
};
