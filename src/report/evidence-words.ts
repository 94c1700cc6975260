import type { Calling } from "../domain/calling.ts";
import type { CopyBecause, Evidence, Hidden, Seen, SourceFate } from "../domain/evidence.ts";
import type { Finding } from "../domain/finding.ts";
import { pairedPath, pairWords, shownPath } from "./path-words.ts";
import { asTerminal, code, type Phrase } from "./phrase.ts";
import { isToldAsRemains } from "./remains-words.ts";

type Setting = Extract<Evidence, { readonly kind: "attribute" }>;

const HIDDEN = {
  set: "is set",
  other: "has none of the values that would count",
  sensitive: "is sensitive",
  unknown: "is known only after apply",
} satisfies Record<Hidden, string>;

/** What is said of a value that is not shown; null for one that is. */
const stateOf = (seen: Seen): string | null => {
  if (seen === null) return "is not set";
  return typeof seen === "object" ? HIDDEN[seen.hidden] : null;
};

/** What is said of a block, or of tags, in which two values count together. */
const pairPhrase = (path: string, was: Seen): Phrase => {
  if (typeof was === "string") return [" has ", code(pairWords(path, was))];
  return [` ${was === null ? HIDDEN.other : stateOf(was)}`];
};

/** `retention = 7`, or `purge_protection is not set`: what can be shown as code, and the words after it. */
const settingPhrase = ({ path, of, was }: Setting): Phrase => {
  const [ofProvider, whose] = of === "provider" ? [" (provider)", ""] : ["", of === null ? "" : ` (${of})`];
  const isOpen = of === "provider" && path === "version" && typeof was === "object";
  const state = isOpen ? "has no lower bound in the plan" : stateOf(was);
  const block = pairedPath(path);
  if (block !== null) return [code(block), ...pairPhrase(path, was), ...(whose === "" ? [] : [whose])];
  if (state !== null) return [code(shownPath(path)), `${ofProvider} ${state}${whose}`];
  return [code(`${shownPath(path)}${ofProvider} = ${was}`), ...(whose === "" ? [] : [whose])];
};

/** On either side of an arrow: `not set`. */
const bare = (state: string): string => (state === HIDDEN.other ? "another value" : state.replace(/^is /, ""));

/** `retention = 7 → 0`, or in words where one side is not shown. */
const changePhrase = (setting: Setting, becomes: Seen): Phrase => {
  const { was } = setting;
  const path = shownPath(setting.path);
  const [before, after] = [stateOf(was), stateOf(becomes)];
  if (before === null && after === null) return [code(`${path} = ${was} → ${becomes}`)];
  if (before === after) return [code(path), " changes"];
  if (before === null) return [code(`${path} = ${was}`), ` → ${bare(after ?? "")}`];
  return [code(path), `: ${bare(before)} → ${after === null ? becomes : bare(after)}`];
};

const COPY = {
  destroyed: "a copy in this state is destroyed by the same plan",
  "cut-back": "a copy in this state is cut back by the same plan",
  container: "a copy in this state is stored in something that goes",
  key: "a copy in this state is encrypted with a key that goes",
  part: "a copy in this state is of a part of it only",
  empty: "what would keep a copy in this state is empty",
} satisfies Record<CopyBecause, string>;

const WORTHLESS = {
  container: "but what it is stored in goes with the same plan",
  key: "but its encryption key goes with the same plan",
  "deleted-first": "what it is stored in can be restored, but without it, since it is deleted first",
  goes: "but that goes with the same plan",
  name: "but the new one has the same name, which ends that",
} as const;

/** What is said of the source beside what remains; what stays, and what it leaves, is told as what remains. */
const SOURCE = {
  leaves: ", its source, leaves this",
  refused: ", its source, is refused by the provider",
  goes: ", its source, goes with the same plan",
  stays: ", its source, stays",
} satisfies Record<SourceFate, string>;

const CALLED = {
  database: "a database",
  data: "data",
  production: "production",
} satisfies Record<Calling, string>;

/** A fact in words: attributes and their values as code, all else as our own words. */
export const evidencePhrase = (evidence: Evidence): Phrase => {
  switch (evidence.kind) {
    case "attribute":
      return evidence.becomes === undefined ? settingPhrase(evidence) : changePhrase(evidence, evidence.becomes);
    case "removed":
      return [code(shownPath(evidence.path)), `: ${evidence.count} removed`];
    case "leaves":
      return [evidence.says];
    case "worthless":
      return [WORTHLESS[evidence.because]];
    case "shared":
      return ["it comes back with what it is stored in"];
    case "copy":
      return [COPY[evidence.because]];
    case "locked":
      return [code(evidence.by), " stays, and locks it"];
    case "name-held":
      return [code(evidence.by), " stays, and has the name that the last snapshot would get"];
    case "source":
      return [code(evidence.by), SOURCE[evidence.fate]];
    case "backup":
      return [code(evidence.by), ", its backup, goes too, and leaves this"];
    case "made-once":
      return [code(evidence.by), " was made from it once, and does not follow it any more"];
    case "needed":
      return [code(evidence.by), " stays, and can't be read without it"];
    case "called":
      return [`its name or tags speak of ${evidence.callings.map((calling) => CALLED[calling]).join(" and ")}`];
    case "rename":
      return ["looks like a rename to ", code(evidence.to)];
    case "too-late":
      return ["the new configuration would keep more, but a destroy goes by the state"];
  }
};

/** Facts that a report has not told elsewhere. That copies are destroyed too is told by their names. */
const isFurther = (evidence: Evidence, finding: Finding): boolean =>
  !(evidence.kind === "copy" && evidence.because === "destroyed") && !isToldAsRemains(evidence, finding);

/** All evidence of a finding that is not told elsewhere. */
export const furtherEvidence = (finding: Finding): readonly Phrase[] =>
  finding.evidence.filter((one) => isFurther(one, finding)).map(evidencePhrase);

/** The same in one line of a terminal. */
export const furtherEvidenceText = (finding: Finding): string => furtherEvidence(finding).map(asTerminal).join("; ");

const isTransition = (evidence: Evidence): boolean =>
  evidence.kind === "removed" || (evidence.kind === "attribute" && evidence.becomes !== undefined);

/** The settings that a change in place turns, for a report in one line: `retention = 7 → 1`. */
export const transitions = (finding: Finding): readonly Phrase[] =>
  finding.evidence.filter(isTransition).map(evidencePhrase);

/** The same in one line of a terminal; empty where nothing changes in place. */
export const transitionsText = (finding: Finding): string => transitions(finding).map(asTerminal).join("; ");
