import type { Finding } from "../domain/finding.ts";
import type { RootReview } from "../domain/review.ts";
import { hashOf } from "../report/fingerprint.ts";
import { asMarkdown, code, named, type Phrase } from "../report/phrase.ts";
import { counted } from "../report/quantity.ts";

/**
 * What the last report said, kept in the comment itself so that the next one can say what changed. Nothing is decided
 * by it, but an owner reads the sentence that it makes as ours, and whoever may edit comments may change it: so it
 * counts only where we were the last to write there (`lastReportOf`).
 */
export interface LastReport {
  /** The commit that it was of. */
  readonly commit: string;
  /** A fingerprint of the roots that it was of; null where it was written before that was told. */
  readonly roots: string | null;
  /** The commit of the report before, and how many findings were gone since; null where it was the first. */
  readonly since: { readonly commit: string; readonly gone: number } | null;
  /** A fingerprint for each finding that blocks or warns, and whether it was new. */
  readonly findings: ReadonlyMap<string, boolean>;
}

/** Fingerprints of more than these would take the room of the report. */
const MOST = 400;
const MOST_NAMES = 3;

const LINE =
  /^<!-- destroy-guard-told ([0-9a-f]{40})(?:\/([0-9a-f]{10}))? (?:-|([0-9a-f]{40}) (\d{1,6})) ((?:\+?[0-9a-f]{10}(?:,|(?= )))*) ?-->$/m;

/** Reads it from the body of a comment; null where there is none, or none that we wrote so. */
export function lastReportIn(body: string | null): LastReport | null {
  const [, commit, roots = null, since, gone, list = ""] = LINE.exec(body ?? "") ?? [];
  if (commit === undefined) return null;
  const prints = list.split(",").filter((print) => print !== "");
  return {
    commit,
    roots,
    since: since === undefined ? null : { commit: since, gone: Number(gone) },
    findings: new Map(prints.map((print) => [print.replace("+", ""), print.startsWith("+")])),
  };
}

/** It as a line of the next comment, which nobody sees. */
export function lastReportLine({ commit, roots, since, findings }: LastReport): string {
  const prints = [...findings].map(([print, isNew]) => `${isNew ? "+" : ""}${print}`).join(",");
  return `<!-- destroy-guard-told ${commit}${roots === null ? "" : `/${roots}`} ${since === null ? "-" : `${since.commit} ${since.gone}`} ${prints} -->`;
}

const print = (facts: readonly unknown[]): string => hashOf(facts).slice(0, 10);

const rootsPrint = (roots: readonly RootReview[]): string => print([...new Set(roots.map(({ root }) => root))].sort());

/** What is told again is the same finding: the same rule, at the same level, about the same object. */
const printOf = ({ root }: RootReview, { rule, level, subject }: Finding): string =>
  print([root, rule, level, subject?.address ?? null, subject?.deposed ?? null]);

const printsOf = (roots: readonly RootReview[]): ReadonlyMap<string, Finding> =>
  new Map(
    roots.flatMap((root) =>
      root.findings
        .filter(({ level }) => level !== "note")
        .map((finding): [string, Finding] => [printOf(root, finding), finding]),
    ),
  );

export interface Comparison {
  /** What changed since the last report, in a sentence of Markdown; empty where there was none. */
  readonly says: string;
  /** What the next report is compared with; null where there is too much of it. */
  readonly next: LastReport | null;
}

const OTHER_ROOTS =
  "**The last report here was of the same commit and of other roots, and this one has taken its place.** Where several jobs report under one key, the label counts for the last report alone: give each job a name of its own in the input `key`.";

/**
 * Compares a review with the last report. Of one commit reviewed twice without a difference the same is said again. Of
 * one commit with other roots the last report may be that of another job, of which nothing is gone.
 */
export function compared(last: LastReport | null, roots: readonly RootReview[], commit: string): Comparison {
  const now = printsOf(roots);
  const of = { commit, roots: rootsPrint(roots) };
  const isOther = last !== null && last.commit === commit && last.roots !== null && last.roots !== of.roots;
  if (isOther) return { says: OTHER_ROOTS, next: now.size > MOST ? null : nextOf(null, now, of) };
  if (now.size > MOST) return { says: "", next: null };
  const isSame =
    last !== null &&
    last.commit === commit &&
    last.findings.size === now.size &&
    [...now.keys()].every((one) => last.findings.has(one));
  const next = isSame ? last : nextOf(last, now, of);
  return { says: next.since === null ? "" : saysSince(next.since, next.findings, now), next };
}

const nextOf = (
  last: LastReport | null,
  now: ReadonlyMap<string, Finding>,
  of: Pick<LastReport, "commit" | "roots">,
): LastReport => ({
  ...of,
  since:
    last === null
      ? null
      : { commit: last.commit, gone: [...last.findings.keys()].filter((one) => !now.has(one)).length },
  findings: new Map([...now.keys()].map((one) => [one, last !== null && !last.findings.has(one)])),
});

function saysSince(
  { commit, gone }: NonNullable<LastReport["since"]>,
  findings: LastReport["findings"],
  now: ReadonlyMap<string, Finding>,
): string {
  const added = [...now].filter(([print]) => findings.get(print) === true).map(([, finding]) => finding);
  const names = added.map(({ rule, subject }) => subject?.address ?? rule);
  const more: Phrase = [`${counted(added.length, "new finding")} (`, ...named(names, MOST_NAMES), ")"];
  const changes: readonly Phrase[] = [
    ...(added.length === 0 ? [] : [more]),
    ...(gone === 0 ? [] : [[`${counted(gone, "finding")} gone`]]),
  ];
  const what: Phrase =
    changes.length === 0 ? ["the same findings"] : changes.flatMap((one, at) => (at === 0 ? one : [", ", ...one]));
  return asMarkdown(["Since the last report (commit ", code(commit.slice(0, 7)), "): ", ...what, "."]);
}
