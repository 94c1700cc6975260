import type { SignedRoot } from "./digests.ts";
import { asMarkdown, type Phrase } from "./phrase.ts";
import { counted } from "./quantity.ts";
import { inlineCode, prose } from "./untrusted.ts";

/** What made a report, and of what. Addresses are ours and need no escaping; all else is text of others. */
export interface Origin {
  readonly version: string;
  /** The commit that was planned, and the address of the repository; null where there is none. */
  readonly commit: string | null;
  readonly repository: string | null;
  /** When the plans were made; empty where they do not say. */
  readonly plannedAt: readonly string[];
  /** The address of the run. */
  readonly run: string | null;
  /** Which rules counted, in sentences. */
  readonly rules: Phrase | null;
}

/** As many digits of a commit as GitHub shows. */
const SHORT_COMMIT = 7;

const commitPart = ({ commit, repository }: Origin): readonly string[] => {
  if (commit === null) return [];
  const name = inlineCode(commit.slice(0, SHORT_COMMIT));
  return [`commit ${repository === null ? name : `[${name}](${repository}/commit/${commit})`}`];
};

/** `2026-11-20T08:00:00Z` → `2026-11-20 08:00 UTC`. */
export const shortTime = (at: string): string => at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, "$1 $2 UTC");

/** Of several plans the oldest counts: what it knows may have changed since. */
const timePart = ({ plannedAt }: Origin): readonly string[] => {
  const [oldest] = plannedAt.toSorted();
  if (oldest === undefined) return [];
  return [`${plannedAt.length === 1 ? "plan" : "oldest plan"} of ${prose(shortTime(oldest))}`];
};

const MOST_DIGESTS = 50;

/** The digests of single roots. A signed consent is for one. */
const signedLines = (roots: readonly SignedRoot[]): readonly string[] => {
  if (roots.length === 0) return [];
  const hidden = roots.length - MOST_DIGESTS;
  return [
    "That is of all roots together. A signed consent is for one root, to its own digest:",
    ...roots.slice(0, MOST_DIGESTS).map(({ root, digest }) => `${inlineCode(root)} ${inlineCode(digest)}`),
    ...(hidden > 0 ? [`and ${counted(hidden, "more root")}, in the report as JSON`] : []),
  ];
};

/**
 * The last lines of a report: which program made it, for which commit, in which run, by which rules, and the digest.
 * `toSign`: the digests of its roots, where people sign.
 */
export const footer = (origin: Origin, digest: string | null, toSign: readonly SignedRoot[] = []): string => {
  const first = [
    `destroy-guard ${origin.version}`,
    ...commitPart(origin),
    ...timePart(origin),
    ...(origin.run === null ? [] : [`[run](${origin.run})`]),
  ];
  const lines = [
    first.join(" · "),
    ...(origin.rules === null ? [] : [asMarkdown(origin.rules)]),
    ...(digest === null ? [] : [`Digest of what blocks: ${inlineCode(digest)}`]),
    ...signedLines(toSign),
  ];
  return `<sub>${lines.join("<br>")}</sub>`;
};
