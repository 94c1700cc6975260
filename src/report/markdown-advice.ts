import type { Review, RootReview } from "../domain/review.ts";
import { asMarkdown, named, shortName } from "./phrase.ts";
import { counted, listed, thousands } from "./quantity.ts";
import { CONSENT, isLastStep } from "./steps.ts";
import { cut, inlineCode, unpinged } from "./untrusted.ts";
import { stepsFor } from "./wording.ts";

/** How a code owner can agree, in the caller's words. All but `who` is Markdown that the caller vouches for. */
export interface OverrideAdvice {
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

/** By how a step is done the addresses of its objects, by root and address; none where it is about a whole plan. */
type Hows = ReadonlyMap<string, ReadonlyMap<string, string>>;

const steps = (roots: readonly RootReview[]): ReadonlyMap<string, Hows> => {
  const all = new Map<string, Map<string, Map<string, string>>>();
  for (const root of roots) {
    for (const finding of root.findings.filter((one) => one.level === "block")) {
      for (const { step, how } of stepsFor(finding, root)) {
        const hows = all.get(step) ?? new Map<string, Map<string, string>>();
        const objects = hows.get(asMarkdown(how)) ?? new Map<string, string>();
        const address = finding.subject?.address;
        if (address !== undefined) objects.set(JSON.stringify([root.root, address]), address);
        all.set(step, hows.set(asMarkdown(how), objects));
      }
    }
  }
  return all;
};

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
export const shortDigest = (digest: string): string => {
  const start = SHORT_DIGEST.exec(digest)?.[0];
  return start === undefined ? digest : `${start}…`;
};

const mayAgree = (names: readonly string[]): string => `${oneOf(names)} may agree.`;

const overrideStep = (review: Review, advice: OverrideAdvice | undefined): string => {
  if (advice === undefined) return `- **${CONSENT.step}**: ${asMarkdown(CONSENT.how)}.`;
  const digest = review.digest ?? "none";
  // Where a review has to name it, it stands there already.
  const what = advice.how.includes(digest) ? "" : ` (${inlineCode(shortDigest(digest))})`;
  const covered = `This covers exactly this set of findings${what}.`;
  const who = advice.who.filter(({ names }) => names.length > 0);
  if (who.length > 1)
    return [`- **Override**: ${advice.how} ${covered} These owners may agree:`, ...groups(who)].join("\n");
  const owners = who.map(({ names }) => mayAgree(names));
  return `- **Override**: ${[advice.how, ...owners, ...(advice.isPossible ? [covered] : [])].join(" ")}`;
};

/** Some steps name their objects: of many the first ones stand for all. */
const MOST_HOWS = 4;

const MOST_OBJECTS = 2;

const stepLine = (step: string, hows: Hows): string => {
  const [only = "", ...others] = hows.keys();
  if (others.length === 0) return `- **${step}**: ${only}.`;
  const hidden = [...hows.values()].slice(MOST_HOWS).reduce((sum, { size }) => sum + size, 0);
  const each = [...hows].slice(0, MOST_HOWS).map(([how, objects]) => `  - ${forObjects([...objects.values()])}${how}`);
  const rest = hidden > 0 ? [`  - and so on, for ${counted(hidden, "more object")}`] : [];
  return [`- **${step}**, each by what happens to it:`, ...each, ...rest].join("\n");
};

/** `a, b and 3 more: `, so that everybody sees whose way it is. */
const forObjects = (addresses: readonly string[]): string =>
  addresses.length === 0 ? "" : `${asMarkdown(named(addresses.map(shortName), MOST_OBJECTS))}: `;

/** What can be done about everything that blocks, each step once; a backup is worth proving whatever else is done. */
export const ownSteps = (roots: readonly RootReview[]): readonly string[] =>
  [...steps(roots)]
    .filter(([step]) => step !== CONSENT.step)
    .sort(([a], [b]) => Number(isLastStep(a)) - Number(isLastStep(b)))
    .map(([step, hows]) => stepLine(step, hows));

/** How the findings can be agreed to; nothing where nobody is asked. */
const consentStep = (review: Review, advice: OverrideAdvice | undefined | null): readonly string[] => {
  if (advice === null) return [];
  return review.roots.some((root) => root.errored)
    ? ["- **No override**: a plan that failed cannot be applied, so there is nothing to agree to."]
    : [overrideStep(review, advice)];
};

/**
 * The steps of all findings that block, each once; the last is how an owner can agree. `advice`: null where nobody has
 * to.
 */
export const whatToDo = (review: Review, advice: OverrideAdvice | undefined | null): string => {
  if (review.verdict !== "blocked") return "";
  return ["#### What to do", "", ...ownSteps(review.roots), ...consentStep(review, advice)].join("\n");
};

/** Why an override was not accepted, as a box; empty where there was none, or where it was. */
export const refusal = (advice: OverrideAdvice | undefined): string =>
  advice?.refused === undefined
    ? ""
    : `> [!IMPORTANT]\n> The override was not accepted: ${advice.refused.replace(/\s*\n\s*/g, " ")}`;
