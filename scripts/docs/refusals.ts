import { REFUSALS, type Refusal, type RefusalCode } from "../../src/domain/override/refusal.ts";
import type { Phrase } from "../../src/text/phrase.ts";
import { table } from "./table.ts";

/** What the refusals are about, in the order of docs/override.md. */
const GROUPS = [
  ["1", "The pull request and the plan"],
  ["3", "The label"],
  ["4", "Who acted"],
  ["5", "Owners"],
  ["6", "Access"],
  ["7", "Nobody agrees to their own work"],
  ["8", "Pushes"],
  ["9", "What was reported"],
  ["10", "The base branch"],
  ["queue", "Merge group"],
  ["any", "Times and reads, in any condition"],
] as const;
type Group = (typeof GROUPS)[number][0];

const label = { via: "label" } as const;
const review = { via: "review" } as const;
const alice = { who: "alice", ...label };
const base = "main";
const path = "infra/prod/rds.tf";
const head = "9d1c2b7";
const FORBIDDEN = "the token may not do this (403), or a rate limit was reached";
const DIGEST = "sha256:b6a3…";
const OTHER = "sha256:41f0…";

/** For each refusal its condition and facts to show it with. A refusal without a row does not compile. */
const SHOWN: { readonly [C in RefusalCode]: readonly [Group, ...Parameters<(typeof REFUSALS)[C]>] } = {
  closed: ["1", { pull: 7 }],
  "newer-commit": ["1", { planned: "4f2c1ab", head }],
  "base-switched": ["1", { read: base, base: "release" }],
  "not-this-merge": ["1", { pull: 7, commit: head, base }],
  "label-not-applied": ["3", { label: "allow-destroy" }],
  "labels-unreadable": ["3", { why: "GitHub answered with an error (502)" }],
  nobody: ["4", label],
  ghost: ["4", label],
  bot: ["4", { who: "renovate[bot]", ...label }],
  app: ["4", { ...alice, app: "release-helper" }],
  agent: ["4", alice],
  "no-codeowners": ["5", { branch: base }],
  "codeowners-unreadable": ["5", { branch: base, why: "is not under 3 MB", mends: "the file" }],
  "no-owner": ["5", { path, branch: base }],
  outside: ["5", { root: "../../_temp" }],
  "owner-cleared": ["5", { path, line: 12, branch: base }],
  "owners-broken": ["5", { path, line: 12, fault: "begins with !, and CODEOWNERS knows no negation", branch: base }],
  "not-owner": ["5", { ...alice, path, owners: ["bob", "acme/dba"], others: 0 }],
  "team-unknown": ["5", { who: "alice", team: "acme/dba", why: "no owners-token was given", secrets: true }],
  "team-no-write": ["6", { team: "acme/dba" }],
  "team-elsewhere": ["5", { team: "other/dba", home: "acme" }],
  "email-owner": ["5", { who: "alice", email: "dba@example.com" }],
  "more-owners": [
    "5",
    { required: 2, have: ["alice"], missing: [], owners: ["bob", "carol"], allowAuthor: false, uncounted: null },
  ],
  "no-write": ["6", { ...alice, permission: "read" }],
  author: ["7", alice],
  "author-unknown": ["7", label],
  pusher: ["7", { ...alice, commit: head }],
  "pusher-unknown": ["7", label],
  committer: ["7", { ...alice, commit: head }],
  "committer-unknown": ["7", { why: FORBIDDEN, commit: head, isRead: false }],
  "commits-unreadable": ["7", { why: FORBIDDEN, whyCommits: "there are 300, and GitHub lists 250", ...label }],
  "pushes-unreadable": ["8", { why: FORBIDDEN, ...label, isPull: true }],
  "pushes-behind": ["8", { head }],
  "pushes-with-gap": ["8", { after: "4f2c1ab", before: "77e0d13" }],
  "no-push-before": ["8"],
  "pushed-after": ["8", { before: "4f2c1ab", head }],
  "not-reported-before": ["9", { ...label, commit: head }],
  "not-reported-again": ["9", { ...label, commit: head }],
  "records-full": ["9", { commit: head, ...label }],
  "record-unreadable": ["9", { found: "v1 …", commit: head, ...label }],
  "other-set": ["9", { ...label, reported: OTHER, digest: DIGEST }],
  "group-differs": ["9", { pull: 7, reported: OTHER, digest: DIGEST }],
  "no-record": ["9", { pull: 7, on: "push" }],
  "digest-not-named": ["9", { who: "alice", naming: "none", digest: DIGEST, line: `allow-destroy ${DIGEST}` }],
  "review-edited": ["9", { who: "alice", by: "carol" }],
  "report-gone": ["9", label],
  "report-twice": ["9", label],
  "report-edited": ["9", { by: "bob", ...label }],
  "report-unrecorded": ["9", label],
  "review-before-report": ["9"],
  "checks-unreadable": ["9", { why: FORBIDDEN }],
  "check-unknown": ["9"],
  "base-changed-after": ["10", { ...label, event: "automatic_base_change_succeeded" }],
  "queue-unresolved": ["queue", { ref: "refs/heads/gh-readonly-queue/main/…" }],
  "same-second": ["any", { what: "a report", ...review }],
  "no-time": ["any", { what: "a push to the branch" }],
  unreadable: ["any", { what: "records on the commit", why: "GitHub answered with an error (502)" }],
};

/** Our own words and examples, so nothing in them has to be made inert. */
const written = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? part : `\`${part.code}\``)).join("");

function rowOf(code: RefusalCode): readonly string[] {
  const [, ...facts] = SHOWN[code];
  // The facts are the row's own, which the compiler can't follow through the index.
  const {
    says,
    remedy,
    label: then,
  } = (REFUSALS[code] as (...facts: readonly unknown[]) => Omit<Refusal, "code">)(...facts);
  return [`\`${code}\``, written(says), written(remedy), then === "goes" ? "taken off" : "stays"];
}

/** Every refusal with its remedy, by condition. */
export function refusalTables(): string {
  const forgotten = Object.keys(REFUSALS).filter((code) => !(code in SHOWN));
  if (forgotten.length > 0)
    throw new Error(`scripts/docs/refusals.ts has no facts to show ${forgotten.join(", ")} with; add a row for each`);
  return GROUPS.map(([group, title]) => {
    const codes = (Object.keys(REFUSALS) as RefusalCode[]).filter((code) => SHOWN[code][0] === group);
    const heading = /^\d/.test(group)
      ? `**Condition ${group}: ${title.charAt(0).toLowerCase()}${title.slice(1)}**`
      : `**${title}**`;
    return `${heading}\n\n${table(["refusal", "says", "what to do", "label"], codes.map(rowOf))}`;
  }).join("\n\n");
}
