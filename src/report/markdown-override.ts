import type { Review } from "../domain/review.ts";
import { shortTime } from "./footer.ts";
import { asMarkdown } from "./phrase.ts";
import { counted, listed, thousands } from "./quantity.ts";
import { CONSENT } from "./steps.ts";
import { cut, inlineCode, prose, unpinged } from "./untrusted.ts";

/** What a report says of the override of the whole review: how it is given, why it was refused, that it was given. */

/** How an override can be given, in the caller's words. All but `who` is Markdown that the caller vouches for. */
export interface WayToOverride {
  /** Sentences: `a code owner applies the label …`; or why nobody can. */
  readonly how: string;
  readonly isPossible: boolean;
  /** Who may agree, by what they own; each path needs one of its owners. */
  readonly who: readonly Consenters[];
  /** Why an attempt was not accepted, and what to do. */
  readonly refused?: string;
}

/** Logins and teams that own the same paths. Untrusted text. */
export interface Consenters {
  readonly paths: readonly string[];
  readonly names: readonly string[];
}

const MOST_NAMES = 20;

/** Of a team any member will do. */
const consenter = (name: string): string => `${name.includes("/") ? "a member of " : ""}${unpinged(name)}`;

const oneOf = (names: readonly string[]): string => {
  const hidden = names.length - MOST_NAMES;
  return listed(
    [...names.slice(0, MOST_NAMES).map(consenter), ...(hidden > 0 ? [`${thousands(hidden)} more`] : [])],
    "or",
  );
};

const MOST_PATHS = 3;
const WIDEST_PATH = 120;
const MOST_GROUPS = 10;

const pathsOf = (paths: readonly string[]): string => {
  const hidden = paths.length - MOST_PATHS;
  const shown = paths.slice(0, MOST_PATHS).map((path) => inlineCode(cut(path, WIDEST_PATH)));
  return listed([...shown, ...(hidden > 0 ? [counted(hidden, "more file")] : [])]);
};

/** Several groups, each with the paths that are theirs: of each of them somebody has to agree. */
const groups = (who: readonly Consenters[]): readonly string[] => {
  const hidden = who.length - MOST_GROUPS;
  return [
    ...who.slice(0, MOST_GROUPS).map(({ paths, names }) => `  - for ${pathsOf(paths)}: ${oneOf(names)}`),
    ...(hidden > 0 ? [`  - and the owners of ${counted(hidden, "more group")} of files`] : []),
  ];
};

const SHORT_DIGEST = /^sha256:[0-9a-f]{12}/;

/** The beginning of a digest, by which people tell one from another; the whole stands in the footer. */
const shortDigest = (digest: string): string => {
  const start = SHORT_DIGEST.exec(digest)?.[0];
  return start === undefined ? digest : `${start}…`;
};

const mayAgree = (names: readonly string[]): string => `${oneOf(names)} may agree.`;

const stepAlong = (review: Review, way: WayToOverride | undefined): string => {
  if (way === undefined) return `- **${CONSENT.step}**: ${asMarkdown(CONSENT.how)}.`;
  const digest = review.digest ?? "none";
  // Where a review has to name it, it stands there already.
  const what = way.how.includes(digest) ? "" : ` (${inlineCode(shortDigest(digest))})`;
  const covered = `This covers exactly this set of findings${what}.`;
  const who = way.who.filter(({ names }) => names.length > 0);
  if (who.length > 1)
    return [`- **Override**: ${way.how} ${covered} These owners may agree:`, ...groups(who)].join("\n");
  const owners = who.map(({ names }) => mayAgree(names));
  return `- **Override**: ${[way.how, ...owners, ...(way.isPossible ? [covered] : [])].join(" ")}`;
};

/** The last thing to do about what blocks: agree to all of it. `way`: undefined where the caller knows none. */
export const overrideStep = (review: Review, way: WayToOverride | undefined): string =>
  review.roots.some((root) => root.errored)
    ? "- **No override**: a plan that failed cannot be applied, so there is nothing to agree to."
    : stepAlong(review, way);

/** Why an override was not accepted, as a box; empty where there was none, or where it was. */
export const refusalBox = (way: WayToOverride | undefined): string =>
  way?.refused === undefined
    ? ""
    : `> [!IMPORTANT]\n> The override was not accepted: ${way.refused.replace(/\s*\n\s*/g, " ")}`;

/** When the override was given, and for what; empty where there is none. */
export const givenLine = ({ override }: Review): string =>
  override === null
    ? ""
    : `Agreed on ${prose(shortTime(override.at))} to ${inlineCode(shortDigest(override.digest))}. Any other set of findings blocks again.`;
