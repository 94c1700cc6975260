import type { OwnedPath } from "../domain/override/blocked-paths.ts";
import { consentBy } from "../domain/override/case.ts";
import { isSameName } from "../domain/override/facts.ts";
import { consentLine } from "../domain/override/naming.ts";
import type { Refusal } from "../domain/override/refusal.ts";
import { ownerName } from "../domain/owners.ts";
import type { Policy } from "../domain/policy.ts";
import type { LivePull } from "../github/repository.ts";
import type { Consenters, OverrideAdvice } from "../report/markdown-advice.ts";
import { asMarkdown, code } from "../report/phrase.ts";
import { refusalText } from "./report-text.ts";

/** What is agreed to, and where. `digest`: null where nothing blocks. */
interface Subject {
  readonly pull: LivePull;
  readonly label: string;
  readonly digest: string | null;
}

/** How owners can agree to what blocks, for the comment. */
export function adviceOn(owned: readonly OwnedPath[] | Refusal, subject: Subject, policy: Policy): OverrideAdvice {
  const { pull } = subject;
  if ("code" in owned) return { how: `nobody can agree yet. ${refusalText(owned)}`, isPossible: false, who: [] };
  const own = policy.override.allowAuthor || pull.author === null ? null : pull.author.login;
  const who = consentersOf(owned, own);
  const alone = who.filter(({ names }) => names.length === 0).flatMap(({ paths }) => paths);
  const [path] = alone;
  if (path !== undefined) return { how: ownedByAuthorAlone(path), isPossible: false, who: [] };
  return { how: howToAgree(subject, policy.override.required, who.length), isPossible: true, who };
}

const ownedByAuthorAlone = (path: string): string =>
  asMarkdown([
    "nobody can agree yet. ",
    code(path),
    " has no owner but the author of the pull request, who can't agree to it. Name another owner on the base branch.",
  ]);

/** Paths with the same owners are one group; the author of the pull request is in none, where they may not agree. */
function consentersOf(owned: readonly OwnedPath[], author: string | null): readonly Consenters[] {
  const groups = new Map<string, { readonly paths: Set<string>; readonly names: readonly string[] }>();
  for (const { path, owners } of owned) {
    const names = owners
      .map(ownerName)
      .filter((name) => author === null || !isSameName(name.replace(/^@/, ""), author));
    const key = JSON.stringify(names.toSorted());
    const group = groups.get(key) ?? { paths: new Set(), names };
    group.paths.add(path);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ paths, names }) => ({ paths: [...paths], names }));
}

function howToAgree({ pull, label, digest }: Subject, required: number, groups: number): string {
  if (consentBy(pull) === "review") return howToApprove({ label, digest: digest ?? "" }, required, groups);
  const applies = `applies the label ${asMarkdown([code(label)])} after this report`;
  const others = "the others approve the newest commit in a review. If a review comes last, run the job again.";
  if (groups > 1) return `one owner of each group below has to agree. One of them ${applies}; ${others}`;
  return required > 1
    ? `${required} code owners have to agree. One of them ${applies}; ${others}`
    : `a code owner ${applies}.`;
}

/** Where there is no record the review has to say what it agrees to: on one commit a plan can differ. */
function howToApprove(agreed: Parameters<typeof consentLine>[0], required: number, groups: number): string {
  const line = asMarkdown([code(consentLine(agreed))]);
  const approves = `approves the newest commit in a review, after this report, with this as a line of its text: ${line}.`;
  if (groups > 1) return `one owner of each group below ${approves} Then the job is run again.`;
  return required > 1
    ? `${required} code owners have to agree. Each ${approves} Then the job is run again.`
    : `a code owner ${approves} Then the job is run again.`;
}
