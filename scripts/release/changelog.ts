/** The changelog in the form of https://keepachangelog.com/en/1.1.0/: one section for what is not released, one a version. */

export interface Section {
  /** `0.2.0`; null: not released. */
  readonly version: string | null;
  /** `2026-11-29`; null where it is not released. */
  readonly date: string | null;
  readonly text: string;
}

const HEADING = /^## (?:\[Unreleased\]|\[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2}))$/;
const KINDS = new Set(["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]);

/** A changelog that can't be read, or holds nothing to release; the message says what to write. */
export class ChangelogError extends Error {
  override readonly name = "ChangelogError";
}

const numbers = (version: string): readonly number[] => version.split(".").map(Number);

const isNewer = (one: string, than: string): boolean => {
  const [a, b] = [numbers(one), numbers(than)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
};

function sectionOf(part: string): Section {
  const [heading = "", ...lines] = part.split("\n");
  const found = HEADING.exec(heading);
  if (found === null)
    throw new ChangelogError(
      `"${heading}" is no heading of a release: write "## [Unreleased]" or "## [1.2.3] - 2026-12-31"`,
    );
  for (const line of lines)
    if (line.startsWith("### ") && !KINDS.has(line.slice(4)))
      throw new ChangelogError(`"${line}" is none of ${[...KINDS].join(", ")}`);
  return { version: found[1] ?? null, date: found[2] ?? null, text: lines.join("\n").trim() };
}

/** The sections of a changelog, the newest first. Throws ChangelogError for any other order or form. */
export function sectionsOf(changelog: string): readonly Section[] {
  const [, ...parts] = changelog.split(/^(?=## )/m);
  const sections = parts.map(sectionOf);
  if (sections[0]?.version !== null) throw new ChangelogError('the first section has to be "## [Unreleased]"');
  for (const [at, { version }] of sections.entries()) {
    const before = at < 2 ? null : (sections[at - 1]?.version ?? null);
    if (at > 0 && (version === null || (before !== null && !isNewer(before, version))))
      throw new ChangelogError(`the section of ${version ?? "what is not released"} stands below an older one`);
  }
  return sections;
}

/** What a version brings. Throws ChangelogError where it has no section with a date. */
export function notesOf(changelog: string, version: string): string {
  const section = sectionsOf(changelog).find((one) => one.version === version);
  if (section === undefined || section.text === "")
    throw new ChangelogError(`CHANGELOG.md says nothing of ${version}: run "npm version ${version}"`);
  return section.text;
}

/** The changelog with what was not released as the section of a version. */
export function released(changelog: string, version: string, date: string): string {
  const [unreleased] = sectionsOf(changelog);
  if (unreleased === undefined || unreleased.text === "")
    throw new ChangelogError('"## [Unreleased]" of CHANGELOG.md is empty: say what this release brings');
  return changelog.replace("## [Unreleased]\n", `## [Unreleased]\n\n## [${version}] - ${date}\n`);
}
