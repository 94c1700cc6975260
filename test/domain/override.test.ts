import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding, Subject } from "../../src/domain/finding.ts";
import { blockedPaths, pathsOf } from "../../src/domain/override/blocked-paths.ts";
import type {
  Account,
  CheckRun,
  CommitStatus,
  EventLabel,
  HeadChange,
  IssueEvent,
  PullCommit,
  PullReview,
  TextEdit,
} from "../../src/domain/override/facts.ts";
import { isSameName } from "../../src/domain/override/facts.ts";
import { consentLine, namingIn } from "../../src/domain/override/naming.ts";
import { knownPushers } from "../../src/domain/override/pushers.ts";
import type { OwnersSource, Question } from "../../src/domain/override/question.ts";
import { pullOfQueueRef } from "../../src/domain/override/queue.ts";
import {
  type Known,
  type Learned,
  learn,
  type Need,
  NOTHING_KNOWN,
  type Read,
  type Reads,
} from "../../src/domain/override/reads.ts";
import {
  contextOf,
  EMPTY_DIGEST,
  LONGEST_RECORD,
  mayBlock,
  parseRecord,
  recordLine,
} from "../../src/domain/override/record.ts";
import { REFUSALS, type RefusalCode } from "../../src/domain/override/refusal.ts";
import { secondOf } from "../../src/domain/override/timeline.ts";
import { decide, type Override, unresolvedGroup } from "../../src/domain/override.ts";
import { ownerOf } from "../../src/domain/owners.ts";
import type { RootReview } from "../../src/domain/review.ts";
import { readCodeowners } from "../../src/input/codeowners.ts";

const sha = (digit: string): string => digit.repeat(40);
const S = sha("5");
const S0 = sha("0").replace(/0$/, "1");
const BASE = sha("b");
const NONE = sha("0");
const digest = (digit: string): string => `sha256:${digit.repeat(64)}`;
const D = digest("d");
const D2 = digest("e");

/** Seconds after the story began, as GitHub writes times. */
const at = (second: number): string => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString().replace(".000", "");

let lastId = 100;
const accounts = new Map<string, Account>();
const user = (login: string, type = "User"): Account => {
  const account = accounts.get(`${login} ${type}`) ?? { id: ++lastId, login, type };
  accounts.set(`${login} ${type}`, account);
  return account;
};
const ALICE = user("alice");
const BOB = user("bob");
const AUTHOR = user("mallory");
const ACTIONS = user("github-actions[bot]", "Bot");

/** All that GitHub would answer. For a team `null`: it can't be read; "reads": it may not write. */
interface World {
  readonly question: Question;
  readonly events: Read<readonly IssueEvent[]>;
  readonly activity: Read<readonly HeadChange[]>;
  readonly reviews: Read<readonly PullReview[]>;
  readonly commits: Read<readonly PullCommit[]>;
  readonly statuses: Readonly<Record<string, readonly CommitStatus[]>>;
  readonly checks: readonly CheckRun[];
  readonly edits: Readonly<Record<string, readonly TextEdit[]>>;
  /** Second of an event → its label, where it is not the one of that name; null where GitHub does not answer. */
  readonly labels: Readonly<Record<number, string | null>> | null;
  readonly permissions: Readonly<Record<string, string>>;
  readonly members: Readonly<Record<string, readonly string[] | "reads" | null>>;
}

const yes = <T>(value: T): Read<T> => ({ read: true, value });
const no = { read: false, why: "403 Forbidden" } as const;
const yesOrNo = <T>(value: T | undefined): Read<T> => (value === undefined ? no : yes(value));

const event = (name: string, second: number, more: Partial<IssueEvent> = {}): IssueEvent => ({
  id: second,
  node: String(second),
  event: name,
  actor: ALICE,
  viaApp: null,
  hasIntent: false,
  at: at(second),
  label: name.endsWith("labeled") ? "allow-destroy" : null,
  ...more,
});
const push = (
  before: string,
  after: string,
  second: number,
  actor: Account | null = AUTHOR,
  kind = "push",
): HeadChange => ({
  kind,
  before,
  after,
  at: at(second),
  actor,
});
const record = (what: string, second: number, more: Partial<CommitStatus> = {}): CommitStatus => ({
  context: "destroy-guard/record",
  description: what === EMPTY_DIGEST ? recordLine(7, null, 0) : recordLine(7, what, 2),
  url: "https://github.com/acme/infra/pull/7#issuecomment-1",
  at: at(second),
  creator: ACTIONS,
  ...more,
});
const review = (by: Account | null, second: number, more: Partial<PullReview> = {}): PullReview => ({
  user: by,
  state: "APPROVED",
  commit: S,
  at: at(second),
  text: `allow-destroy ${D}`,
  node: "R1",
  ...more,
});

const commit = (
  id: string,
  parents: readonly string[],
  author: Account | null = AUTHOR,
  committer: Account | null = author,
): PullCommit => ({ sha: id, parents, author, committer, coAuthors: [] });

const HIDDEN = "taken out of the history";

/** An edit after which the text is this, if that is told. */
const edit = (by: string | null, when: string | null, text?: string): TextEdit => ({
  by,
  at: when,
  text: text === undefined || text === HIDDEN ? null : text,
  isHidden: text === HIDDEN,
});

const codeowners = (text: string): OwnersSource => {
  const read = readCodeowners(text);
  return read.read
    ? { from: "codeowners", file: ".github/CODEOWNERS", lines: read.lines }
    : { from: "unreadable", why: read.why, mends: "the file" };
};

const QUESTION: Question = {
  digest: D,
  occasion: { on: "pull", planned: S, startedBy: null },
  pull: {
    number: 7,
    open: true,
    merged: null,
    head: S,
    fork: false,
    base: "main",
    openedAt: at(150),
    author: AUTHOR,
    labels: ["allow-destroy"],
  },
  base: "main",
  rulesFrom: "main",
  paths: [{ root: "infra/prod", path: "infra/prod/rds.tf" }],
  owners: codeowners("/infra/ @acme/dba\n"),
  label: "allow-destroy",
  policy: { allowAuthor: false, required: 1, onPush: "keep-if-same" },
  home: "acme",
  report: {
    comment: {
      node: "C1",
      url: "https://github.com/acme/infra/pull/7#issuecomment-1",
      body: `Digest of what blocks: ${D}`,
    },
    spare: [],
  },
  context: contextOf("default"),
  self: "github-actions[bot]",
  check: { name: "destroy-guard", app: "github-actions" },
};

/** Pushed at 100, reported at 200, labelled by an owner at 300. */
const GRANTED: World = {
  question: QUESTION,
  events: yes([event("labeled", 300)]),
  activity: yes([push(NONE, S, 100, AUTHOR, "branch_creation")]),
  reviews: yes([]),
  commits: yes([commit(S, [BASE])]),
  statuses: { [S]: [record(D, 200)] },
  checks: [],
  edits: { C1: [edit(ACTIONS.login, at(190))], R1: [] },
  labels: {},
  permissions: { alice: "write", bob: "write", mallory: "write" },
  members: { "acme/dba": ["alice"] },
};

const asking = (world: World, more: Partial<Question>): World => ({
  ...world,
  question: { ...world.question, ...more },
});
const pulling = (world: World, more: Partial<Question["pull"]>): World =>
  asking(world, { pull: { ...world.question.pull, ...more } });
const ruling = (world: World, more: Partial<Question["policy"]>): World =>
  asking(world, { policy: { ...world.question.policy, ...more } });

/** A label of another name was put on, and what had its name at 350 was taken off. */
const decoyed = (labels: World["labels"]): World => ({
  ...GRANTED,
  labels,
  events: yes([
    event("labeled", 250, { label: "wip", actor: AUTHOR }),
    event("labeled", 300),
    event("unlabeled", 350, { label: "wip" }),
  ]),
});

/** A label that was put on under another name is not on under that one. */
const exchanged: World = {
  ...GRANTED,
  events: yes([event("labeled", 250, { label: "wip", actor: AUTHOR }), event("labeled", 300)]),
};

function answerTo(world: World, need: Need): Learned {
  switch (need.read) {
    case "events":
      return { need: { read: "events" }, got: world.events };
    case "activity":
      return { need: { read: "activity" }, got: world.activity };
    case "reviews":
      return { need: { read: "reviews" }, got: world.reviews };
    case "commits":
      return { need: { read: "commits" }, got: world.commits };
    case "statuses":
      return { need: { read: "statuses", commit: need.commit }, got: yes(world.statuses[need.commit] ?? []) };
    case "checks":
      return {
        need: { read: "checks", commit: need.commit },
        got: yes(need.commit === world.question.pull.head ? world.checks : []),
      };
    case "labels": {
      const { labels, events } = world;
      const named = new Map(events.read ? events.value.map(({ node, label }) => [node, label]) : []);
      const told: Record<string, string | null> = { ...Object.fromEntries(named), ...labels };
      const labelOf = (name: string | null): EventLabel | null => (name === null ? null : { id: `of ${name}`, name });
      return { need, got: labels === null ? no : yes(need.events.map((node) => labelOf(told[node] ?? null))) };
    }
    case "edits":
      return { need, got: yesOrNo(world.edits[need.node]) };
    case "permission":
      return { need, got: yes(world.permissions[need.login] ?? "none") };
    case "membership": {
      const members = world.members[`${need.team.org}/${need.team.slug}`.toLowerCase()] ?? null;
      return {
        need,
        got: members === null ? { read: false, why: "404 Not Found" } : yes(membershipIn(members, need.login)),
      };
    }
  }
}

const membershipIn = (members: readonly string[] | "reads", login: string): Reads["membership"] => {
  if (members === "reads") return "team-without-write";
  return members.includes(login) ? "member" : "not-member";
};

/** Goes the rounds as the action does. */
function rounds(world: World): { readonly override: Override; readonly asked: readonly (readonly Need[])[] } {
  const asked: (readonly Need[])[] = [];
  let known: Known = NOTHING_KNOWN;
  for (;;) {
    const answer = decide(world.question, known);
    if (answer.state !== "asks") return { override: answer, asked };
    asked.push(answer.needs);
    expect(asked.length).toBeLessThanOrEqual(4);
    known = learn(
      known,
      answer.needs.map((need) => answerTo(world, need)),
    );
  }
}

const decided = (world: World): Override => rounds(world).override;

/** `granted`, `absent`, or the refusal's word. */
const wordFor = (world: World): RefusalCode | "granted" | "absent" => {
  const override = decided(world);
  return override.state === "refused" ? override.because.code : override.state;
};

describe("a label by an owner", () => {
  test("is granted: who, when, and for which digest", () => {
    expect(decided(GRANTED)).toEqual({ state: "granted", by: ["alice"], digest: D, at: at(300) });
  });

  test("asks for everything that is independent at once: two rounds, six reads", () => {
    expect(rounds(GRANTED).asked.map((needs) => needs.map(({ read }) => read))).toEqual([
      ["events", "activity"],
      ["membership", "permission", "statuses", "edits"],
    ]);
  });

  test("asks for nothing when there is no label", () => {
    expect(rounds(pulling(GRANTED, { labels: ["bug"] }))).toEqual({ override: { state: "absent" }, asked: [] });
  });

  test("asks no further once something refuses", () => {
    const { asked } = rounds({ ...GRANTED, events: yes([event("labeled", 300, { actor: ACTIONS })]) });
    expect(asked.flat().map(({ read }) => read)).toEqual(["events", "activity"]);
  });

  test.each<[string, World]>([
    [
      "whatever the case of the label's name",
      pulling(
        { ...GRANTED, events: yes([event("labeled", 300, { label: "ALLOW-destroy" })]) },
        { labels: ["Allow-Destroy"] },
      ),
    ],
    [
      "whatever the case of logins and teams",
      { ...asking(GRANTED, { owners: codeowners("/infra/ @ACME/Dba"), home: "Acme" }) },
    ],
    ["of an owner named by login", asking(GRANTED, { owners: codeowners("/infra/ @Alice") })],
    [
      "of one approver of the policy, whatever CODEOWNERS says",
      asking(GRANTED, { owners: { from: "approvers", owners: [ownerOf("@alice") ?? expect.fail()] } }),
    ],
    [
      "with other labels about",
      {
        ...pulling(GRANTED, { labels: ["bug", "allow-destroy"] }),
        events: yes([
          event("labeled", 250, { label: "bug" }),
          event("labeled", 300),
          event("unlabeled", 400, { label: "bug" }),
        ]),
      },
    ],
    [
      "that was taken off and applied again",
      {
        ...GRANTED,
        events: yes([event("labeled", 150), event("unlabeled", 250, { actor: BOB }), event("labeled", 300)]),
      },
    ],
    [
      "whatever the order of the pages",
      { ...GRANTED, events: yes([event("labeled", 300), event("unlabeled", 250), event("labeled", 150)]) },
    ],
    [
      "with records of other keys and by other logins",
      {
        ...GRANTED,
        statuses: {
          [S]: [record(D2, 290, { creator: AUTHOR }), record(D2, 280, { context: contextOf("other") }), record(D, 200)],
        },
      },
    ],
    ["with a newer record than the label", { ...GRANTED, statuses: { [S]: [record(D2, 400), record(D, 200)] } }],
    [
      "after two pushes of one second, which come newest first",
      { ...GRANTED, activity: yes([push(S0, S, 100), push(NONE, S0, 100)]), statuses: { [S]: [record(D, 200)] } },
    ],
    [
      "with the base branch changed before it",
      { ...GRANTED, events: yes([event("base_ref_changed", 50), event("labeled", 300)]) },
    ],
    [
      "who is the author, where the policy allows it",
      pulling(ruling(GRANTED, { allowAuthor: true }), { author: ALICE }),
    ],
    [
      "who is the author and pushed it all, where the policy allows authors",
      pulling(ruling({ ...GRANTED, activity: yes([push(NONE, S, 100, ALICE)]) }, { allowAuthor: true }), {
        author: ALICE,
      }),
    ],
    [
      "who pushed some of it, where the policy allows authors",
      ruling({ ...GRANTED, activity: yes([push(S0, S, 110), push(NONE, S0, 100, ALICE)]) }, { allowAuthor: true }),
    ],
    [
      "with a newer record of another pull request",
      { ...GRANTED, statuses: { [S]: [record(D2, 250, { description: recordLine(8, D2, 2) }), record(D, 200)] } },
    ],
    ["with another label renamed since", exchanged],
    ["with another label taken off since", decoyed({})],
    ["with another label taken off since that is deleted", decoyed({ 350: null })],
    [
      "where the author's account is gone and the policy allows authors",
      pulling(ruling(GRANTED, { allowAuthor: true }), { author: null }),
    ],
  ])("is granted %s", (_, world) => {
    expect(wordFor(world)).toBe("granted");
  });
});

describe("the rule, one condition after the other", () => {
  const labelled = (more: Partial<IssueEvent>): World => ({ ...GRANTED, events: yes([event("labeled", 300, more)]) });
  test.each<[number, RefusalCode | "absent", World]>([
    [1, "closed", pulling(GRANTED, { open: false })],
    [1, "newer-commit", pulling(GRANTED, { head: S0 })],
    [1, "base-switched", pulling(GRANTED, { base: "unprotected" })],
    [2, "absent", pulling(GRANTED, { labels: [] })],
    [3, "label-not-applied", { ...GRANTED, events: yes([]) }],
    [3, "label-not-applied", { ...GRANTED, events: yes([event("labeled", 300), event("unlabeled", 350)]) }],
    [
      3,
      "label-not-applied",
      { ...GRANTED, events: yes([event("labeled", 300), event("unlabeled", 350, { label: null })]) },
    ],
    [3, "same-second", { ...GRANTED, events: yes([event("labeled", 300), event("unlabeled", 300)]) }],
    [3, "no-time", labelled({ at: null })],
    [3, "no-time", labelled({ at: "yesterday" })],
    [3, "unreadable", { ...GRANTED, events: no }],
    [3, "label-not-applied", decoyed({ 350: "allow-destroy" })],
    [3, "label-not-applied", decoyed({ 300: null })],
    [
      3,
      "label-not-applied",
      {
        ...GRANTED,
        labels: { 300: "allow-destroy", 301: "allow-destroy" },
        events: yes([
          event("labeled", 250, { label: "wip" }),
          event("labeled", 300),
          event("unlabeled", 301, { label: "wip" }),
        ]),
      },
    ],
    [3, "labels-unreadable", decoyed(null)],
    [3, "label-not-applied", { ...exchanged, labels: { 300: null } }],
    [3, "label-not-applied", { ...exchanged, labels: { 300: "wip" } }],
    [3, "labels-unreadable", { ...exchanged, labels: null }],
    [4, "nobody", labelled({ actor: null })],
    [4, "ghost", labelled({ actor: user("Ghost") })],
    [4, "bot", labelled({ actor: ACTIONS })],
    [4, "bot", labelled({ actor: user("acme", "Organization") })],
    [4, "app", labelled({ viaApp: "github-actions" })],
    [4, "agent", labelled({ hasIntent: true })],
    [5, "no-codeowners", asking(GRANTED, { owners: { from: "nowhere" } })],
    [
      5,
      "codeowners-unreadable",
      asking(GRANTED, { owners: { from: "unreadable", why: "is a symbolic link", mends: "the file" } }),
    ],
    [5, "no-owner", asking(GRANTED, { owners: codeowners("/other/ @alice") })],
    [5, "no-owner", asking(GRANTED, { owners: { from: "approvers", owners: [] } })],
    [5, "outside", asking(GRANTED, { paths: [{ root: "..", path: "../main.tf" }] })],
    [5, "owner-cleared", asking(GRANTED, { owners: codeowners("* @alice\n/infra/") })],
    [5, "owners-broken", asking(GRANTED, { owners: codeowners("* @alice\n/infra/[m-q]rod/ @bob") })],
    [5, "not-owner", asking(GRANTED, { owners: codeowners("/infra/ @bob") })],
    [5, "not-owner", { ...GRANTED, members: { "acme/dba": ["bob"] } }],
    [5, "not-owner", asking(GRANTED, { paths: [] })],
    [5, "team-unknown", { ...GRANTED, members: { "acme/dba": null } }],
    [5, "team-elsewhere", asking(GRANTED, { owners: codeowners("* @evil/dba") })],
    [5, "email-owner", asking(GRANTED, { owners: codeowners("* alice@example.com") })],
    [6, "no-write", { ...GRANTED, permissions: { alice: "read" } }],
    [6, "no-write", { ...GRANTED, permissions: {} }],
    [6, "team-no-write", { ...GRANTED, members: { "acme/dba": "reads" } }],
    [7, "author", pulling(GRANTED, { author: ALICE })],
    [7, "author", pulling(GRANTED, { author: { ...ALICE, login: "alice-renamed" } })],
    [7, "author", pulling(GRANTED, { author: { ...ALICE, id: 1, login: "Alice" } })],
    [7, "author-unknown", pulling(GRANTED, { author: null })],
    [7, "pusher", { ...GRANTED, activity: yes([push(NONE, S, 100, ALICE)]) }],
    [
      7,
      "pusher",
      {
        ...GRANTED,
        activity: yes([push(S0, S, 400), push(NONE, S0, 100, ALICE)]),
        statuses: { [S0]: [record(D, 200)] },
      },
    ],
    [
      7,
      "pusher",
      {
        ...GRANTED,
        activity: yes([push(S0, S, 400, ALICE), push(NONE, S0, 100)]),
        statuses: { [S0]: [record(D, 200)] },
      },
    ],
    [7, "pusher-unknown", { ...GRANTED, activity: yes([push(NONE, S, 100, null)]) }],
    [8, "pushes-unreadable", { ...GRANTED, activity: no }],
    [8, "pushes-behind", { ...GRANTED, activity: yes([]) }],
    [8, "pushes-behind", { ...GRANTED, activity: yes([push(NONE, S0, 100)]) }],
    [8, "pushes-with-gap", { ...GRANTED, activity: yes([push(S0, S, 400), push(NONE, S, 100)]) }],
    [8, "no-push-before", { ...GRANTED, activity: yes([push(NONE, S, 400)]) }],
    [8, "same-second", { ...GRANTED, activity: yes([push(NONE, S, 300)]) }],
    [8, "same-second", { ...GRANTED, activity: yes([push(S0, S, 300), push(NONE, S0, 100)]) }],
    [8, "no-time", { ...GRANTED, activity: yes([{ ...push(NONE, S, 100), at: null }]) }],
    [
      8,
      "pushed-after",
      ruling({ ...GRANTED, activity: yes([push(S0, S, 400), push(NONE, S0, 100)]) }, { onPush: "expire" }),
    ],
    [9, "not-reported-before", { ...GRANTED, statuses: {} }],
    [9, "not-reported-before", { ...GRANTED, statuses: { [S]: [record(D, 200, { creator: AUTHOR })] } }],
    [9, "not-reported-before", { ...GRANTED, statuses: { [S]: [record(D, 200, { creator: null })] } }],
    [9, "not-reported-before", { ...GRANTED, statuses: { [S]: [record(D, 200, { context: contextOf("other") })] } }],
    [9, "not-reported-again", { ...GRANTED, statuses: { [S]: [record(D, 99)] } }],
    [9, "not-reported-again", { ...GRANTED, statuses: { [S]: [record(D, 100)] } }],
    [9, "same-second", { ...GRANTED, statuses: { [S]: [record(D, 300)] } }],
    [9, "same-second", { ...GRANTED, statuses: { [S]: [record(D2, 200), record(D, 200)] } }],
    [9, "no-time", { ...GRANTED, statuses: { [S]: [record(D, 200, { at: null })] } }],
    [9, "other-set", { ...GRANTED, statuses: { [S]: [record(D2, 200)] } }],
    [9, "other-set", { ...GRANTED, statuses: { [S]: [record(EMPTY_DIGEST, 200)] } }],
    [9, "record-unreadable", { ...GRANTED, statuses: { [S]: [record(D, 200, { description: `v1 ${D} n=2` })] } }],
    [
      9,
      "record-unreadable",
      { ...GRANTED, statuses: { [S]: [record(D, 250, { description: `v3 #7 ${D} n=2` }), record(D, 200)] } },
    ],
    [
      9,
      "not-reported-before",
      { ...GRANTED, statuses: { [S]: [record(D, 200, { description: recordLine(8, D, 2) })] } },
    ],
    [
      9,
      "other-set",
      { ...GRANTED, statuses: { [S]: [record(D, 250, { description: recordLine(8, D, 2) }), record(D2, 200)] } },
    ],
    [9, "record-unreadable", { ...GRANTED, statuses: { [S]: [record(D, 200, { description: null })] } }],
    [9, "records-full", { ...GRANTED, statuses: { [S]: Array.from({ length: 1000 }, () => record(D, 200)) } }],
    [10, "base-changed-after", { ...GRANTED, events: yes([event("labeled", 300), event("base_ref_changed", 301)]) }],
    [
      10,
      "base-changed-after",
      {
        ...GRANTED,
        events: yes([event("base_ref_changed", 250), event("labeled", 300), event("base_ref_changed", 301)]),
      },
    ],
    ...["automatic_base_change_succeeded", "automatic_base_change_failed", "base_ref_force_pushed"].map(
      (name): [number, RefusalCode, World] => [
        10,
        "base-changed-after",
        { ...GRANTED, events: yes([event("labeled", 300), event(name, 301)]) },
      ],
    ),
    [10, "same-second", { ...GRANTED, events: yes([event("labeled", 300), event("base_ref_changed", 300)]) }],
    [10, "no-time", { ...GRANTED, events: yes([event("labeled", 300), event("base_ref_changed", 1, { at: null })]) }],
  ])("%i: %s", (_, word, world) => {
    expect(wordFor(world)).toBe(word);
  });

  test("the records of the commit could not be read: refused", () => {
    const { question } = GRANTED;
    let known: Known = NOTHING_KNOWN;
    for (;;) {
      const answer = decide(question, known);
      if (answer.state !== "asks") {
        expect(answer).toMatchObject({ state: "refused", because: { code: "unreadable" } });
        return;
      }
      const got = answer.needs.map(
        (need): Learned =>
          need.read === "statuses"
            ? { need: { read: "statuses", commit: need.commit }, got: no }
            : answerTo(GRANTED, need),
      );
      known = learn(known, got);
    }
  });

  test("evidence that was never read is a fault, not a guess", () => {
    const known = learn(NOTHING_KNOWN, [answerTo(GRANTED, { read: "events" })]);
    expect(decide(QUESTION, known)).toMatchObject({ state: "asks" });
  });
});

describe("the threats that are decided here", () => {
  const relabelled = (...events: readonly IssueEvent[]): World => ({ ...GRANTED, events: yes(events) });
  /** The branch went from S0 to S after the label; S0 had been reported with `before`. */
  const pushedSince = (before: string): World => ({
    ...GRANTED,
    activity: yes([push(S0, S, 400), push(NONE, S0, 100, AUTHOR, "branch_creation")]),
    statuses: { [S0]: [record(before, 200)], [S]: [record(D, 450)] },
  });
  test.each<[string, RefusalCode | "granted" | "absent", World]>([
    [
      "author with triage adds the label",
      "author",
      { ...relabelled(event("labeled", 300, { actor: AUTHOR })), permissions: { mallory: "read" } },
    ],
    [
      "author with triage adds the label, where the policy lets authors override",
      "not-owner",
      ruling(
        {
          ...relabelled(event("labeled", 300, { actor: AUTHOR })),
          permissions: { mallory: "read" },
          activity: yes([push(NONE, S, 100, BOB)]),
        },
        { allowAuthor: true },
      ),
    ],
    [
      "somebody with triage adds the label",
      "not-owner",
      { ...relabelled(event("labeled", 300, { actor: user("eve") })), permissions: { eve: "read" } },
    ],
    [
      "a workflow adds it with GITHUB_TOKEN",
      "bot",
      relabelled(event("labeled", 300, { actor: ACTIONS, viaApp: "github-actions" })),
    ],
    ["an app adds it in an owner's name", "app", relabelled(event("labeled", 300, { viaApp: "some-app" }))],
    ["an agent adds it in an owner's name", "agent", relabelled(event("labeled", 300, { hasIntent: true }))],
    ["owner labels, then a push changes the set", "other-set", pushedSince(D2)],
    ["owner labels a set that was empty, then a push destroys", "other-set", pushedSince(EMPTY_DIGEST)],
    ["a push leaves the set the same", "granted", pushedSince(D)],
    [
      "a push leaves the set the same, where the policy lets a push end the consent",
      "pushed-after",
      ruling(pushedSince(D), { onPush: "expire" }),
    ],
    [
      "backdated commits: only the server's time of the push counts, and the list of pushes that lags behind does not",
      "no-push-before",
      { ...GRANTED, activity: yes([push(NONE, S, 400)]), statuses: { [S]: [record(D, 200)] } },
    ],
    ["label before the first report", "not-reported-before", { ...GRANTED, statuses: { [S]: [record(D, 301)] } }],
    [
      "report D2, label, later D again",
      "other-set",
      { ...GRANTED, statuses: { [S]: [record(D, 400), record(D2, 250), record(D, 200)] } },
    ],
    [
      "L renamed, taken off by the owner, and another label renamed to L",
      "label-not-applied",
      relabelled(
        event("labeled", 250, { label: "wip", actor: AUTHOR }),
        event("labeled", 300),
        event("unlabeled", 400, { label: "allow-destroys" }),
      ),
    ],
    [
      "L renamed and taken off, and applied again since",
      "granted",
      relabelled(event("labeled", 250), event("unlabeled", 280, { label: "allow-destroys" }), event("labeled", 300)),
    ],
    [
      "another label put on and taken off again",
      "granted",
      relabelled(
        event("labeled", 250, { label: "Bug" }),
        event("labeled", 300),
        event("unlabeled", 400, { label: "bug" }),
      ),
    ],
    ["another label renamed to L", "label-not-applied", relabelled(event("labeled", 300, { label: "looks-good" }))],
    [
      "L deleted and recreated, then applied by the author",
      "author",
      relabelled(event("labeled", 300), event("labeled", 400, { actor: AUTHOR })),
    ],
    ["L deleted and recreated, and nobody applied it", "absent", pulling(GRANTED, { labels: [] })],
    [
      "label removed after acceptance",
      "absent",
      pulling(relabelled(event("labeled", 300), event("unlabeled", 400)), { labels: [] }),
    ],
    [
      "base branch switched after the label",
      "base-changed-after",
      relabelled(event("labeled", 300), event("base_ref_changed", 400)),
    ],
    ["base branch switched while the run went on", "base-switched", pulling(GRANTED, { base: "lax" })],
    ["unrelated label", "absent", pulling(relabelled(event("labeled", 300, { label: "bug" })), { labels: ["bug"] })],
    [
      "CODEOWNERS over 3 MB",
      "codeowners-unreadable",
      asking(GRANTED, { owners: codeowners(`* @alice\n${"#".repeat(3_000_000)}`) }),
    ],
    [
      "CODEOWNERS broken on the winning line",
      "owners-broken",
      asking(GRANTED, { owners: codeowners("* @alice\n/infra/ @alice dba@\n") }),
    ],
    ["team owner without owners-token", "team-unknown", { ...GRANTED, members: {} }],
    ["owner who lost write access", "no-write", { ...GRANTED, permissions: { alice: "none" } }],
    ["author who is an owner", "author", pulling(GRANTED, { author: ALICE })],
    [
      "an owner who pushed the destroy into somebody else's pull request",
      "pusher",
      { ...GRANTED, activity: yes([push(S0, S, 100, ALICE)]) },
    ],
    [
      "a false record by a writer's own login",
      "not-reported-before",
      { ...GRANTED, statuses: { [S]: [record(D, 200, { creator: AUTHOR })] } },
    ],
    ["the head moved since the plan", "newer-commit", pulling(GRANTED, { head: S0 })],
  ])("%s", (_, word, world) => {
    expect(wordFor(world)).toBe(word);
  });

  describe("flip-flop S→S0→label→S", () => {
    /** S, which destroys, is reported; S0, which does not, takes its place; the owner labels that; S comes back. */
    const story: World = {
      ...GRANTED,
      activity: yes([
        push(S0, S, 400, AUTHOR, "force_push"),
        push(S, S0, 250, AUTHOR, "force_push"),
        push(NONE, S, 100, AUTHOR, "branch_creation"),
      ]),
      statuses: { [S]: [record(D, 200)], [S0]: [record(EMPTY_DIGEST, 260)] },
    };
    test("is refused, though S was reported before the label", () => {
      expect(wordFor(story)).toBe("other-set");
    });
    test("and a re-run of the old run, whose plan and payload are of S, decides the same", () => {
      const startedBy = { action: "synchronize", label: null, sender: AUTHOR.id, head: S, attempt: 2 };
      expect(wordFor(asking(story, { occasion: { on: "pull", planned: S, startedBy } }))).toBe("other-set");
    });
    test("is refused where S0 was never reported", () => {
      expect(wordFor({ ...story, statuses: { [S]: [record(D, 200)] } })).toBe("not-reported-before");
    });
    test("is refused where the list of pushes has lost S0", () => {
      const lost = story.activity.read ? story.activity.value.filter(({ after }) => after !== S0) : [];
      expect(wordFor({ ...story, activity: yes(lost) })).toBe("pushes-with-gap");
    });
    test("is refused where a push can end the consent, too", () => {
      expect(wordFor(ruling(story, { onPush: "expire" }))).toBe("pushed-after");
    });
    test("is refused where pushes can't be read", () => {
      expect(wordFor({ ...story, activity: no })).toBe("pushes-unreadable");
    });
    test("is refused where S comes back before the label, and is not reported again: S0 is what the owner reads", () => {
      const activity = yes([
        push(S0, S, 280, AUTHOR, "force_push"),
        push(S, S0, 250, AUTHOR, "force_push"),
        push(NONE, S, 100, AUTHOR, "branch_creation"),
      ]);
      expect(wordFor({ ...story, activity })).toBe("not-reported-again");
      const again = { ...story.statuses, [S]: [record(D, 290), record(D, 200)] };
      expect(wordFor({ ...story, activity, statuses: again })).toBe("granted");
    });
    test("is granted once an owner labels what came back and was reported again", () => {
      const again = yes([event("labeled", 300), event("unlabeled", 500), event("labeled", 600)]);
      expect(wordFor({ ...story, events: again })).toBe("not-reported-again");
      const statuses = { ...story.statuses, [S]: [record(D, 410), record(D, 200)] };
      expect(wordFor({ ...story, events: again, statuses })).toBe("granted");
    });
  });
});

describe("the comment with the report", () => {
  type Edit = readonly [by: string | null, second: number | null, text?: string];
  const edited = (...edits: readonly Edit[]): World => ({
    ...GRANTED,
    edits: { C1: edits.map(([by, second, text]) => edit(by, second === null ? null : at(second), text)) },
  });
  const US = ACTIONS.login;
  const showing = (named: string, ...edits: readonly Edit[]): World =>
    asking(edited(...edits), {
      report: { comment: { node: "C1", url: "#issuecomment-1", body: `Digest: ${named}` }, spare: [] },
    });
  /** The comment that counts, and others of ours. */
  const twice = (url: string, spare: readonly string[]): World => {
    const comment = { node: "C1", url, body: `Digest: ${D}` };
    return asking(GRANTED, { report: { comment, spare } });
  };
  test.each<[string, RefusalCode | "granted", World]>([
    ["by us, before the record", "granted", edited([US, 199])],
    ["by us, in the second of the record, which comes after it", "granted", edited([US, 200])],
    ["by us, after the record", "report-unrecorded", edited([US, 190], [US, 201])],
    ["by nobody who is named, after the record", "report-unrecorded", edited([null, 250])],
    ["by us, at a time that nobody knows", "report-unrecorded", edited([US, null])],
    ["by us, in the second of the label", "report-unrecorded", edited([US, 300])],
    ["by us, after the label", "granted", edited([US, 200], [US, 301])],
    ["by somebody else, and then by us before the record", "granted", edited(["bob", 150], [US, 200])],
    ["by somebody else, in the same second as by us", "report-edited", edited(["bob", 200], [US, 200])],
    ["by somebody else, after the record", "report-edited", edited([US, 200], ["bob", 250])],
    ["and names another set", "report-unrecorded", showing(D2, [US, 200])],
    ["and names another set, and nobody ever edited it", "report-unrecorded", showing(D2)],
    ["and names another set by now, written by us after the label", "granted", showing(D2, [US, 200], [US, 301])],
    ["and named this one then, by its history", "granted", showing(D2, [US, 200, `Digest: ${D}`], [US, 301, D2])],
    ["and named another one then, by its history", "report-unrecorded", showing(D2, [US, 200, D2], [US, 301, D])],
    ["and names it by now, and another one then", "report-unrecorded", showing(D, [US, 200, D2], ["bob", 301, D])],
    [
      "and named this one before another, by its history",
      "report-unrecorded",
      showing(D, [US, 200, D + D2], [US, 301]),
    ],
    ["and names an object as this one, and another one after it", "report-unrecorded", showing(D + D2, [US, 200])],
    ["and names an object as another one, and this one after it", "granted", showing(D2 + D, [US, 200])],
    ["and then is hidden", "report-unrecorded", showing(D, [US, 200, HIDDEN], [US, 301, D])],
    ["and hidden is what stood before", "granted", showing(D, [US, 150, HIDDEN], [US, 200, D])],
    ["and the comments can't be read", "unreadable", asking(GRANTED, { report: { unread: "a rate limit" } })],
    ["and none is written here", "granted", asking(GRANTED, { report: null })],
    ["twice, and the record is of the other one", "report-twice", twice("#issuecomment-2", ["#issuecomment-1"])],
    ["twice, and the record is of the one that counts", "granted", twice("#issuecomment-1", ["#issuecomment-2"])],
    ["twice, and the record is of neither", "report-gone", twice("#issuecomment-2", ["#issuecomment-3"])],
  ])("was written %s: %s", (_, word, world) => {
    expect(wordFor(world)).toBe(word);
  });
});

describe("where pushes can't be read", () => {
  const started = { action: "labeled", label: "allow-destroy", sender: ALICE.id, head: S, attempt: 1 };
  const fallback = (more: Partial<typeof started>, world: World = GRANTED): World =>
    asking({ ...world, activity: no }, { occasion: { on: "pull", planned: S, startedBy: { ...started, ...more } } });

  test("the run that the label itself started decides", () => {
    expect(wordFor(fallback({}))).toBe("granted");
    expect(wordFor(fallback({ label: "Allow-Destroy" }))).toBe("granted");
  });

  test.each<[string, World, RefusalCode]>([
    ["a run for another event", fallback({ action: "synchronize" }), "pushes-unreadable"],
    ["a run for another label", fallback({ label: "bug" }), "pushes-unreadable"],
    ["a run that somebody else started", fallback({ sender: BOB.id }), "pushes-unreadable"],
    ["a run whose payload has another head", fallback({ head: S0 }), "pushes-unreadable"],
    ["a run that was started again", fallback({ attempt: 2 }), "pushes-unreadable"],
    [
      "a head that was not reported before the label",
      fallback({}, { ...GRANTED, statuses: { [S]: [record(D, 301)] } }),
      "not-reported-before",
    ],
    ["a merge group", asking({ ...GRANTED, activity: no }, { occasion: { on: "group" } }), "pushes-unreadable"],
  ])("%s does not", (_, world, word) => {
    expect(wordFor(world)).toBe(word);
  });
});

describe("who pushed", () => {
  const S1 = sha("7");
  const S2 = sha("8");
  const OLD = sha("6");
  /** The branch's history, newest first as GitHub lists it, with the commits that the pull request has. */
  const history = (changes: readonly HeadChange[], commits: World["commits"] = yes([commit(S, [BASE])])): World => ({
    ...GRANTED,
    activity: yes(changes),
    commits,
    statuses: { [S]: [record(D, 250)] },
  });

  test.each<[string, RefusalCode | "granted", World]>([
    ["somebody else, all of it", "granted", history([push(S1, S, 110, BOB), push(NONE, S1, 100)])],
    ["the owner, and somebody else on top", "pusher", history([push(S1, S, 110, BOB), push(NONE, S1, 100, ALICE)])],
    ["the owner, in the middle", "pusher", history([push(S2, S, 120), push(S1, S2, 110, ALICE), push(NONE, S1, 100)])],
    [
      "the owner, what somebody then made anew",
      "pusher",
      history([push(S1, S, 120, BOB, "force_push"), push(BASE, S1, 110, ALICE), push(NONE, BASE, 100)]),
    ],
    [
      "the owner, what somebody set back to the base since the pull request was opened, and pushed anew",
      "pusher",
      history([push(BASE, S, 190, BOB), push(S1, BASE, 180, BOB, "force_push"), push(NONE, S1, 160, ALICE)]),
    ],
    [
      "the owner, in the very second in which the pull request was opened, and set back by somebody",
      "pusher",
      history([push(BASE, S, 190, BOB), push(S1, BASE, 180, BOB, "force_push"), push(NONE, S1, 150, ALICE)]),
    ],
    [
      "the owner, before the pull request was opened, and set back by somebody",
      "granted",
      history([push(BASE, S, 190, BOB), push(S1, BASE, 180, BOB, "force_push"), push(NONE, S1, 149, ALICE)]),
    ],
    [
      "a bot first and somebody then, and a commit is the owner's",
      "committer",
      history([push(S1, S, 110, BOB), push(NONE, S1, 100, ACTIONS)], yes([commit(S1, [BASE], ALICE), commit(S, [S1])])),
    ],
    [
      "a bot first and somebody then, and the commits are others'",
      "granted",
      history([push(S1, S, 110, BOB), push(NONE, S1, 100, ACTIONS)], yes([commit(S1, [BASE]), commit(S, [S1])])),
    ],
    [
      "somebody else, on a list that begins where the branch left the base, and a committer is unknown",
      "granted",
      history([push(BASE, S, 110, BOB)], yes([commit(S, [BASE], BOB, null)])),
    ],
    [
      "the owner, on a branch that was deleted since and made again with the same commit",
      "pusher",
      history(
        [push(S1, S, 140, BOB), push(NONE, S1, 130, BOB), push(S1, NONE, 120, BOB), push(NONE, S1, 100, ALICE)],
        yes([commit(S1, [BASE]), commit(S, [S1])]),
      ),
    ],
    [
      "the owner, on a branch of the same name that has nothing to do with this one",
      "granted",
      history([push(NONE, S, 140, BOB), push(OLD, NONE, 120, BOB), push(NONE, OLD, 100, ALICE)]),
    ],
    [
      "the owner, what is in the base by now",
      "granted",
      history([push(BASE, S, 110, BOB), push(OLD, BASE, 105, ALICE), push(NONE, OLD, 100, ALICE)]),
    ],
    [
      "the owner, who made the branch where the base was",
      "granted",
      history([push(BASE, S, 110, BOB), push(NONE, BASE, 100, ALICE)]),
    ],
    [
      "somebody else, on a list that begins where the branch left the base",
      "granted",
      history([push(BASE, S, 110, BOB)]),
    ],
    [
      "somebody else, on a list that begins later, and all committers are others",
      "granted",
      history([push(S1, S, 110, BOB)]),
    ],
    [
      "somebody else, on a list that begins later, and a commit is the owner's",
      "committer",
      history([push(S1, S, 110, BOB)], yes([commit(S1, [BASE], ALICE), commit(S, [S1])])),
    ],
    [
      "somebody else, on a list that begins later, and a committer is unknown",
      "committer-unknown",
      history([push(S1, S, 110, BOB)], yes([commit(S1, [BASE], BOB, null), commit(S, [S1])])),
    ],
    [
      "somebody else, on a list that begins later, and the commits can't be read",
      "commits-unreadable",
      history([push(S1, S, 110, BOB)], no),
    ],
    [
      "somebody else, and the owner only took the branch away for a while",
      "granted",
      history([push(NONE, S, 180, BOB), push(S, NONE, 170, ALICE), push(NONE, S, 100, BOB)]),
    ],
    [
      "the owner, and the commits can't be read",
      "pusher",
      history([push(BASE, S, 110, BOB), push(NONE, BASE, 100, ALICE)], no),
    ],
    [
      "an account that is gone, of what counts",
      "pusher-unknown",
      history([push(S1, S, 110, BOB), push(NONE, S1, 100, null)]),
    ],
    [
      "an account that is gone, of what is in the base",
      "granted",
      history([push(BASE, S, 110, BOB), push(NONE, BASE, 100, null)]),
    ],
  ])("was %s: %s", (_, word, world) => {
    expect(wordFor(world)).toBe(word);
  });

  test("is only asked of the commits where the pushes leave it open", () => {
    const reads = (world: World): readonly string[] =>
      rounds(world)
        .asked.flat()
        .map(({ read }) => read);
    expect(reads(history([push(NONE, S, 100)]))).not.toContain("commits");
    expect(reads(history([push(BASE, S, 110, BOB), push(NONE, BASE, 100, ALICE)]))).toContain("commits");
    expect(rounds(history([push(BASE, S, 110, BOB), push(NONE, BASE, 100, ALICE)])).asked).toHaveLength(2);
  });

  test("is told of the newest commit and of all since the pull request was opened, for who is asked to agree", () => {
    const told = (changes: readonly HeadChange[], more: Partial<Question["pull"]> = {}): readonly string[] =>
      knownPushers(changes, { ...QUESTION.pull, ...more }).map(({ login }) => login);
    expect(told([push(S1, S, 110, BOB), push(NONE, S1, 100, ALICE)])).toEqual(["bob"]);
    expect(told([push(S1, S, 160, BOB), push(OLD, S1, 150, ALICE), push(NONE, OLD, 149)])).toEqual(["bob", "alice"]);
    expect(told([push(S1, S, 160, null), { ...push(NONE, S1, 155, ALICE), at: null }])).toEqual([]);
    expect(told([push(S1, S, 160, BOB), push(NONE, S1, 155, ALICE)], { openedAt: "once" })).toEqual(["bob"]);
  });

  describe("where the list can't be read", () => {
    const startedBy = { action: "labeled", label: "allow-destroy", sender: ALICE.id, head: S, attempt: 1 };
    const WEB_FLOW = user("web-flow");
    const by = (...commits: readonly PullCommit[]): World =>
      asking({ ...GRANTED, activity: no, commits: yes(commits) }, { occasion: { on: "pull", planned: S, startedBy } });
    test.each<[string, RefusalCode | "granted", World]>([
      ["committed by others", "granted", by(commit(S1, [BASE], BOB), commit(S, [S1]))],
      ["committed by the owner", "committer", by(commit(S1, [BASE], BOB, ALICE), commit(S, [S1]))],
      ["written by the owner", "committer", by(commit(S1, [BASE], ALICE, BOB), commit(S, [S1]))],
      ["made by the owner on GitHub's pages", "committer", by(commit(S, [BASE], ALICE, WEB_FLOW))],
      ["made by others on GitHub's pages", "granted", by(commit(S, [BASE], BOB, WEB_FLOW))],
      ["made on GitHub's pages by nobody knows whom", "committer-unknown", by(commit(S, [BASE], null, WEB_FLOW))],
      ["committed by nobody knows whom", "committer-unknown", by(commit(S, [BASE], BOB, null))],
      ["not told either", "commits-unreadable", { ...by(), commits: no }],
      [
        "the owner's, where the policy allows that",
        "granted",
        ruling(by(commit(S, [BASE], ALICE)), { allowAuthor: true }),
      ],
    ])("and the commits are %s: %s", (_, word, world) => {
      expect(wordFor(world)).toBe(word);
    });
  });
});

describe("more than one owner", () => {
  const OWNERS = codeowners("/infra/prod/ @alice @carol\n/infra/net/ @bob\n");
  const CAROL = user("carol");
  const paths = [
    { root: "infra/prod", path: "infra/prod/rds.tf" },
    { root: "infra/net", path: "infra/net/main.tf" },
  ];
  const permissions = { alice: "write", bob: "admin", carol: "write", mallory: "write" };
  const two: World = { ...asking(GRANTED, { owners: OWNERS, paths }), permissions, reviews: yes([review(BOB, 350)]) };
  const both: World = {
    ...ruling(asking(GRANTED, { owners: OWNERS }), { required: 2 }),
    permissions,
    reviews: yes([review(CAROL, 350)]),
  };

  test("two roots: the label of one owner and the approving review of the other", () => {
    expect(decided(two)).toEqual({ state: "granted", by: ["alice", "bob"], digest: D, at: at(350) });
  });

  test("two owners asked for: both are named, and the later consent's time counts", () => {
    expect(decided(both)).toEqual({ state: "granted", by: ["alice", "carol"], digest: D, at: at(350) });
    expect(decided({ ...both, reviews: yes([review(CAROL, 250)]) })).toEqual({
      state: "granted",
      by: ["alice", "carol"],
      digest: D,
      at: at(300),
    });
  });

  test("still takes two rounds", () => {
    expect(rounds(two).asked.map((needs) => needs.map(({ read }) => read))).toEqual(
      [["events", "activity", "reviews"], ["permission", "statuses", "edits", "permission"].toSorted()].map(
        (needs, round) => (round === 0 ? needs : expect.arrayContaining(needs)),
      ),
    );
  });

  test.each<[string, World]>([
    ["nobody of the other root approves", { ...two, reviews: yes([]) }],
    ["the one who approves owns nothing there", { ...two, reviews: yes([review(CAROL, 350)]) }],
    ["the review is of another commit", { ...two, reviews: yes([review(BOB, 350, { commit: S0 })]) }],
    ["the review's commit is gone", { ...two, reviews: yes([review(BOB, 350, { commit: null })]) }],
    ["the review was dismissed", { ...two, reviews: yes([review(BOB, 350, { state: "DISMISSED" })]) }],
    [
      "the reviewer changed their mind",
      { ...two, reviews: yes([review(BOB, 350), review(BOB, 360, { state: "CHANGES_REQUESTED" })]) },
    ],
    [
      "the last of two approvals was dismissed",
      { ...two, reviews: yes([review(BOB, 350), review(BOB, 360, { state: "DISMISSED" })]) },
    ],
    [
      "approval and refusal are of one second",
      { ...two, reviews: yes([review(BOB, 350, { state: "CHANGES_REQUESTED" }), review(BOB, 350)]) },
    ],
    ["the review has no time", { ...two, reviews: yes([review(BOB, 350, { at: null })]) }],
    [
      "an earlier review of the same person has no time",
      { ...two, reviews: yes([review(BOB, 350), review(BOB, 340, { at: null, state: "DISMISSED" })]) },
    ],
    ["the review is older than the report", { ...two, reviews: yes([review(BOB, 150)]) }],
    ["the review is of the report's second", { ...two, reviews: yes([review(BOB, 200)]) }],
    [
      "the report before the review was of another set",
      { ...two, statuses: { [S]: [record(D2, 340), record(D, 200)] } },
    ],
    [
      "the base branch changed after the review",
      {
        ...two,
        events: yes([event("base_ref_changed", 250), event("labeled", 300)]),
        reviews: yes([review(BOB, 240)]),
      },
    ],
    ["the reviewer's account is gone", { ...two, reviews: yes([review(null, 350)]) }],
    ["the reviewer is a bot", { ...two, reviews: yes([review(user("bob", "Bot"), 350)]) }],
    ["the reviewer lost write access", { ...two, permissions: { ...permissions, bob: "read" } }],
    ["the reviewer is the author", pulling(two, { author: BOB })],
    ["the reviewer pushed", { ...two, activity: yes([push(NONE, S, 100, BOB)]) }],
    ["the second of two owners is the first", { ...both, reviews: yes([review(ALICE, 350)]) }],
    ["the second of two owners is none", { ...both, reviews: yes([review(BOB, 350)]) }],
    ["three are asked for", ruling(both, { required: 3 })],
  ])("is not enough when %s", (_, world) => {
    expect(wordFor(world)).toBe("more-owners");
  });

  test("two who are asked for may be of one root each: both agreed to all that was shown", () => {
    expect(decided(ruling(two, { required: 2 }))).toMatchObject({ state: "granted", by: ["alice", "bob"] });
  });

  test("a comment after the approval takes nothing back", () => {
    expect(
      wordFor({ ...two, reviews: yes([review(BOB, 350), review(BOB, 360, { state: "COMMENTED", commit: S0 })]) }),
    ).toBe("granted");
  });

  test("reviews that can't be read refuse", () => {
    expect(wordFor({ ...two, reviews: no })).toBe("unreadable");
  });

  test("reviews don't make up for a label by somebody who owns nothing", () => {
    const label = yes([event("labeled", 300, { actor: user("eve") })]);
    expect(
      wordFor({
        ...both,
        events: label,
        permissions: { ...permissions, eve: "write" },
        reviews: yes([review(ALICE, 350), review(CAROL, 350)]),
      }),
    ).toBe("not-owner");
  });

  test("names what is missing and whose it is", () => {
    const override = decided({ ...two, reviews: yes([]) });
    if (override.state !== "refused") expect.fail(override.state);
    expect(override.because.says).toContainEqual({ code: "infra/net/main.tf" });
    expect(override.because.remedy).toContainEqual({ code: "@bob" });
    expect(override.because.label).toBe("stays");
  });

  const remedyOf = (world: World): readonly unknown[] => {
    const override = decided(world);
    if (override.state !== "refused") expect.fail(override.state);
    return override.because.remedy;
  };

  test("names nobody who has agreed, and no file that somebody has agreed for", () => {
    const third = asking(two, {
      owners: codeowners("/infra/prod/ @alice @carol\n/infra/net/ @bob\n/infra/dns/ @dave\n"),
      paths: [...paths, { root: "infra/dns", path: "infra/dns/zone.tf" }],
    });
    const named = remedyOf(third);
    expect(named).toContainEqual({ code: "@dave" });
    expect(named).not.toContainEqual({ code: "@bob" });
    expect(named).not.toContainEqual({ code: "@carol" });
    const still = remedyOf(ruling({ ...both, reviews: yes([]) }, { required: 3 }));
    expect(still).toContainEqual({ code: "@carol" });
    expect(still).not.toContainEqual({ code: "@alice" });
  });

  test("names the author only where the policy lets authors agree", () => {
    const theirs = pulling({ ...both, reviews: yes([]) }, { author: CAROL });
    expect(remedyOf(theirs)).toEqual([expect.stringContaining("Nobody else is named as their owner")]);
    expect(remedyOf(ruling(theirs, { allowAuthor: true }))).toContainEqual({ code: "@carol" });
  });

  test("teams that are asked for only then can be owners, too", () => {
    const teams = asking(
      { ...two, members: { "acme/dba": ["alice"], "acme/net": ["bob"] } },
      { owners: codeowners("/infra/prod/ @acme/dba\n/infra/net/ @acme/net\n") },
    );
    expect(wordFor(teams)).toBe("granted");
    expect(wordFor({ ...teams, members: { "acme/dba": ["alice"], "acme/net": null } })).toBe("team-unknown");
  });
});

describe("forks and Dependabot", () => {
  const reported: CheckRun = {
    name: "destroy-guard",
    app: "github-actions",
    conclusion: "failure",
    completedAt: at(200),
  };
  const world: World = {
    ...pulling(GRANTED, { fork: true, labels: [] }),
    events: yes([]),
    statuses: {},
    checks: [reported],
    reviews: yes([review(ALICE, 300)]),
  };

  /** The approval was written over later, by these in turn. */
  const writtenBy = (...editors: readonly (string | null)[]): World => ({
    ...world,
    edits: { ...world.edits, R1: editors.map((by, turn) => edit(by, at(310 + turn))) },
  });

  test("an owner's review of the head, after the report, is enough", () => {
    expect(wordFor(writtenBy("alice"))).toBe("granted");
    expect(wordFor(writtenBy("mallory", "alice"))).toBe("granted");
    expect(decided(world)).toEqual({ state: "granted", by: ["alice"], digest: D, at: at(300) });
    expect(rounds(world).asked).toHaveLength(2);
  });

  test("a label is not, however good", () => {
    expect(wordFor({ ...GRANTED, question: { ...QUESTION, pull: { ...QUESTION.pull, fork: true } } })).toBe("absent");
    expect(wordFor(pulling(GRANTED, { author: user("dependabot[bot]", "Bot") }))).toBe("absent");
  });

  test("Dependabot's own branch is treated like a fork", () => {
    const bot = user("dependabot[bot]", "Bot");
    expect(wordFor(pulling({ ...world, activity: yes([push(NONE, S, 100, bot)]) }, { fork: false, author: bot }))).toBe(
      "granted",
    );
  });

  test.each<Question["occasion"]>([{ on: "group" }, { on: "push", commit: S }])(
    "a review is no record, so it covers no $on",
    (occasion) => {
      const elsewhere = pulling(asking(world, { occasion }), { merged: { at: at(500), commit: S } });
      expect(wordFor(elsewhere)).toBe("no-record");
      expect(wordFor(asking(elsewhere, { digest: D2 }))).toBe("no-record");
    },
  );

  test.each<[string, RefusalCode | "absent", World]>([
    ["no review", "absent", { ...world, reviews: yes([]) }],
    ["a review of an older commit", "absent", { ...world, reviews: yes([review(ALICE, 300, { commit: S0 })]) }],
    ["an ordinary approval by somebody who owns nothing", "absent", { ...world, reviews: yes([review(BOB, 300)]) }],
    ["a review before the report", "review-before-report", { ...world, reviews: yes([review(ALICE, 150)]) }],
    ["a review in the report's second", "review-before-report", { ...world, reviews: yes([review(ALICE, 200)]) }],
    ["no finished run", "review-before-report", { ...world, checks: [{ ...reported, completedAt: null }] }],
    [
      "a run that was cancelled",
      "review-before-report",
      { ...world, checks: [{ ...reported, conclusion: "cancelled" }] },
    ],
    [
      "a check of the name by another app",
      "check-unknown",
      { ...world, checks: [{ ...reported, app: "mallorys-app" }] },
    ],
    ["a check of another name", "check-unknown", { ...world, checks: [{ ...reported, name: "lint" }] }],
    ["an ordinary approval", "digest-not-named", { ...world, reviews: yes([review(ALICE, 300, { text: "LGTM" })]) }],
    [
      "an approval of another set, on the same commit",
      "digest-not-named",
      { ...world, reviews: yes([review(ALICE, 300, { text: `allow-destroy ${D2}` })]) },
    ],
    [
      "an ordinary approval after one that named the digest",
      "digest-not-named",
      { ...world, reviews: yes([review(ALICE, 300), review(ALICE, 310, { text: "" })]) },
    ],
    ["an approval whose text somebody else wrote", "review-edited", writtenBy("mallory")],
    ["an approval whose text was written by nobody knows whom", "review-edited", writtenBy(null)],
    ["an approval that somebody else wrote anew after the owner", "review-edited", writtenBy("alice", "mallory")],
    ["an approval whose edits can't be read", "unreadable", { ...world, edits: { C1: [] } }],
    ["a job that does not know its own name", "check-unknown", asking(world, { check: null })],
    ["an author who approves as an owner", "author", pulling(world, { author: ALICE })],
    ["a pusher who approves as an owner", "pusher", { ...world, activity: yes([push(NONE, S, 100, ALICE)]) }],
    ["pushes that can't be read", "pushes-unreadable", { ...world, activity: no }],
    ["pushes that don't end with the head", "pushes-behind", { ...world, activity: yes([push(NONE, S0, 100)]) }],
    ["an owner without write access", "no-write", { ...world, permissions: {} }],
    ["a team that can't be read", "team-unknown", { ...world, members: {} }],
    [
      "a base branch that changed after the review",
      "base-changed-after",
      { ...world, events: yes([event("base_ref_changed", 400)]) },
    ],
    ["events that can't be read", "unreadable", { ...world, events: no }],
    ["reviews that can't be read", "unreadable", { ...world, reviews: no }],
    ["a closed pull request", "closed", pulling(world, { open: false })],
    ["one owner where two are asked for", "more-owners", ruling(world, { required: 2 })],
    ["nobody's path", "no-owner", asking(world, { owners: codeowners("/x @alice") })],
  ])("%s is not", (_, word, changed) => {
    expect(wordFor(changed)).toBe(word);
  });
});

describe("the text of a review names a digest", () => {
  const ALL = "0123456789abcdef".repeat(4);
  const wanted = { label: "allow-destroy", digest: `sha256:${ALL}` };
  test.each([
    [`allow-destroy sha256:${ALL}`, "this"],
    [`allow-destroy ${ALL}`, "this"],
    [`Allow-Destroy  SHA256:${ALL.toUpperCase()}`, "this"],
    [consentLine(wanted), "this"],
    [`Fine with me.\r\n\r\n  \`${consentLine(wanted)}\`\r\n`, "this"],
    [`\`\`\`\n${consentLine(wanted)}\n\`\`\``, "this"],
    [`allow-destroy ffffffffffff\n${consentLine(wanted)}`, "this"],
    ["allow-destroy sha256:0123456789ab", "beginning"],
    [`allow-destroy ${ALL.slice(0, -1)}`, "beginning"],
    ["allow-destroy ffffffffffff", "another"],
    [`allow-destroy 123456789abc`, "another"],
    [`${consentLine(wanted)}0`, "none"],
    ["allow-destroy 0123456789a", "none"],
    ["allow-destroy sha256:", "none"],
    ["allow-destroy", "none"],
    [`allow-destroy${ALL}`, "none"],
    [`sha256:${ALL}`, "none"],
    [`allow ${ALL}`, "none"],
    [`> ${consentLine(wanted)}`, "none"],
    [`I do not say ${consentLine(wanted)}`, "none"],
    [`${consentLine(wanted)} is what I do not want`, "none"],
    [`<!-- ${consentLine(wanted)} -->`, "none"],
    [`allow-de\u017ftroy ${ALL}`, "none"],
    [`> Mallory wrote:\nallow-destroy ${ALL}`, "none"],
    [`- > Mallory wrote:\nallow-destroy ${ALL}`, "none"],
    [`> Mallory wrote\n\nallow-destroy ${ALL}`, "this"],
    [`> Mallory wrote\n\`\`\`\nallow-destroy ${ALL}\n\`\`\``, "this"],
    [`LGTM\nallow-destroy ${ALL}\nThanks`, "this"],
    [`a < b, <3, see <https://example.com/x>\nallow-destroy ${ALL}`, "this"],
    [`<p title="\nallow-destroy ${ALL}\n">Fine.</p>`, "none"],
    [`Fine. <p title="\nallow-destroy ${ALL}\n">Fine.</p>`, "none"],
    [`<p title="\n\`\`\`\nallow-destroy ${ALL}\n\`\`\`\n">Fine.</p>`, "none"],
    [`Fine, see [it](https://example.com "\nallow-destroy ${ALL}\n").`, "none"],
    [`Fine, see [it](https://example.com/a_(b) 'x)\nallow-destroy ${ALL}\n').`, "none"],
    [`Fine. ![\nallow-destroy ${ALL}\n](https://example.com/x.png)`, "none"],
    [`Fine. ![a [b]\nallow-destroy ${ALL}\n](https://example.com/x.png)`, "none"],
    [`[x]: https://example.com "\nallow-destroy ${ALL}\n"`, "none"],
    [`[\nx\n]: https://example.com\n"\nallow-destroy ${ALL}\n"`, "none"],
    [`$$\n\\phantom{\nallow-destroy ${ALL}\n}\n$$`, "none"],
    [`\`\`\`math\n\\phantom{\nallow-destroy ${ALL}\n}\n\`\`\``, "none"],
    [`~~~ mermaid\n\nallow-destroy ${ALL}\n~~~`, "none"],
    [`<details><summary>Notes</summary>\n\nallow-destroy ${ALL}\n\n</details>`, "none"],
    [`<details><summary>Notes</summary>\n\nNone.\n\n</details>\n\nallow-destroy ${ALL}`, "this"],
    [`Fine, see [it](https://example.com) and ![this](x.png).\nallow-destroy ${ALL}`, "this"],
    [`\`\`\`mermaid\ngraph\n\`\`\`\nallow-destroy ${ALL}`, "this"],
    [`~~~\nallow-destroy ${ALL}\n~~~`, "this"],
    [`It costs $5 (see #3), "as agreed": don't wait\nallow-destroy ${ALL}`, "this"],
    [`~~Fine:\nallow-destroy ${ALL}\nnot yet~~`, "none"],
    [`Was ~fine:\nallow-destroy ${ALL}\nnot yet~.`, "none"],
    [`~/infra took ~5 minutes.\nallow-destroy ${ALL}`, "this"],
    [`See \`~/infra\`, about ~10 GB.\nallow-destroy ${ALL}\n~3 hours of work`, "this"],
    [`~Fine:\nallow-destroy ${ALL}\n\nnot yet~.`, "this"],
    [`~Fine:\n\`a\`\nallow-destroy ${ALL}\nnot yet~.`, "none"],
    [`~~No~~ yes\nallow-destroy ${ALL}`, "this"],
    [`5 ~ 6 of these\nallow-destroy ${ALL}`, "this"],
    [`<?\n\nallow-destroy ${ALL}\n\n?>`, "none"],
    [`<!X\n\nallow-destroy ${ALL}\n\n>`, "none"],
    [`<![CDATA[ > \n\nallow-destroy ${ALL}\n\n]]>`, "none"],
    [`<!---->\nallow-destroy ${ALL}`, "this"],
    [`<!-- x\nallow-destroy ${ALL}`, "none"],
    ["", "none"],
  ])("%j: %s", (text, naming) => {
    expect(namingIn(text, wanted)).toBe(naming);
  });

  test("whatever the label is called", () => {
    expect(namingIn(`[x] (+1) sha256:${ALL}`, { ...wanted, label: "[x] (+1)" })).toBe("this");
  });
});

describe("names", () => {
  test.each([
    ["Allow-Destroy", "allow-destroy", true],
    ["\u212aey", "key", false],
    ["de\u017ftroy", "destroy", false],
    ["\u0130d", "id", false],
    ["\u00c4", "\u00e4", false],
  ])("%j and %j are the same: %j", (one, other, same) => {
    expect(isSameName(one, other)).toBe(same);
  });
});

describe("a merge group", () => {
  const group = asking(GRANTED, { occasion: { on: "group" } });
  test("is covered by exactly what was agreed to on its pull request", () => {
    expect(wordFor(group)).toBe("granted");
  });
  test("that destroys something else is not, and the advice is a group of one", () => {
    const override = decided(asking(group, { digest: D2 }));
    expect(override).toMatchObject({ state: "refused", because: { code: "group-differs" } });
    expect(JSON.stringify(override)).toContain("build concurrency and group size 1");
  });
  test("whose pull request nobody agreed to has no override", () => {
    expect(wordFor(pulling(group, { labels: [] }))).toBe("absent");
  });
  test("unresolvable merge group", () => {
    expect(unresolvedGroup("refs/heads/x")).toMatchObject({ state: "refused", because: { code: "queue-unresolved" } });
  });
  test.each<[string, ReturnType<typeof pullOfQueueRef>]>([
    [`refs/heads/gh-readonly-queue/main/pr-12-${S}`, { pull: 12, base: "main" }],
    [`refs/heads/gh-readonly-queue/release/1.x/pr-12-${S}`, { pull: 12, base: "release/1.x" }],
    [`refs/heads/gh-readonly-queue/pr-3-${S}/pr-12-${S}`, { pull: 12, base: `pr-3-${S}` }],
    [`refs/heads/gh-readonly-queue/main/pr-12-${"a".repeat(64)}`, { pull: 12, base: "main" }],
    [`refs/heads/gh-readonly-queue/main/pr-0-${S}`, null],
    [`refs/heads/gh-readonly-queue/main/pr-012-${S}`, null],
    [`refs/heads/gh-readonly-queue/main/pr-12-${S}5`, null],
    [`refs/heads/gh-readonly-queue/main/pr-12-${S.slice(1)}`, null],
    [`refs/heads/gh-readonly-queue/pr-12-${S}`, null],
    [`refs/heads/gh-readonly-queue/main/pr-12345678901-${S}`, null],
    [`refs/heads/main/pr-12-${S}`, null],
    [`refs/heads/gh-readonly-queue/main/pr-12-${S}\n`, null],
    ["", null],
  ])("%s is read as %o", (ref, expected) => {
    expect(pullOfQueueRef(ref)).toEqual(expected);
  });
});

describe("a push", () => {
  const M = sha("9");
  const merged: World = {
    ...pulling(asking(GRANTED, { occasion: { on: "push", commit: M } }), {
      open: false,
      merged: { at: at(500), commit: M },
      labels: [],
    }),
    activity: yes([push(S, NONE, 500, AUTHOR, "branch_deletion"), push(NONE, S, 100, AUTHOR, "branch_creation")]),
  };
  test("counts what was agreed on the pull request that was merged as it, though label and branch are gone since", () => {
    expect(decided(merged)).toEqual({ state: "granted", by: ["alice"], digest: D, at: at(300) });
    expect(wordFor({ ...merged, events: yes([event("labeled", 300), event("unlabeled", 501)]) })).toBe("granted");
  });
  test.each<[string, RefusalCode | "absent", World]>([
    ["that destroys something else by now", "other-set", asking(merged, { digest: D2 })],
    ["of another commit", "not-this-merge", asking(merged, { occasion: { on: "push", commit: S } })],
    ["to another branch", "not-this-merge", asking(merged, { base: "release" })],
    ["of a pull request that was closed unmerged", "not-this-merge", pulling(merged, { merged: null })],
    ["of a merge without a time", "no-time", pulling(merged, { merged: { at: "", commit: M } })],
    ["whose label came after the merge", "absent", { ...merged, events: yes([event("labeled", 501)]) }],
    ["whose label came with the merge", "same-second", { ...merged, events: yes([event("labeled", 500)]) }],
    [
      "whose label was off when it was merged",
      "absent",
      { ...merged, events: yes([event("labeled", 300), event("unlabeled", 400)]) },
    ],
    [
      "whose label was taken off in the second of the merge",
      "absent",
      { ...merged, events: yes([event("labeled", 300), event("unlabeled", 500)]) },
    ],
    [
      "whose branch moved before it was merged",
      "pushes-behind",
      { ...merged, activity: yes([push(S, S0, 450), push(NONE, S, 100)]) },
    ],
    [
      "whose branch moved in the second of the merge",
      "pushes-behind",
      { ...merged, activity: yes([push(S, S0, 500), push(NONE, S, 100)]) },
    ],
    ["whose pushes can't be read", "pushes-unreadable", { ...merged, activity: no }],
  ])("%s has none", (_, word, world) => {
    expect(wordFor(world)).toBe(word);
  });
  test("counts whatever was pushed to the branch after the merge", () => {
    expect(wordFor({ ...merged, activity: yes([push(S, S0, 501), push(NONE, S, 100)]) })).toBe("granted");
  });
  test("counts where its job writes no comment, and not where the one that the record tells of is gone", () => {
    const url = "https://github.com/acme/infra/pull/7#issuecomment-1";
    const recorded = (...urls: readonly (string | null)[]): World => {
      const statuses = urls.map((one, at) => ({ ...record(D, 200 + at), url: one }));
      return { ...asking(merged, { report: { comment: null, spare: [] } }), statuses: { [S]: statuses.toReversed() } };
    };
    expect(wordFor(recorded(null))).toBe("granted");
    expect(wordFor(recorded(url))).toBe("report-gone");
    expect(wordFor(recorded(url, null))).toBe("report-gone");
  });
  test("and what was refused there is not to be agreed to there", () => {
    const told = (world: World): string => {
      const answer = decided(world);
      return answer.state === "refused" ? JSON.stringify(answer.because.remedy) : expect.fail(answer.state);
    };
    const elsewhere = /open a pull request whose plan shows the same/;
    expect(told({ ...merged, statuses: { [S]: [record(D2, 200)] } })).toMatch(elsewhere);
    expect(told(ruling(merged, { required: 2 }))).toMatch(elsewhere);
    // What can't be read may be read the next time; only where it can't, another pull request is left.
    expect(told({ ...merged, activity: no })).toMatch(/^\["Run the job again\. If that does not help/);
    expect(told({ ...GRANTED, activity: no })).not.toMatch(elsewhere);
    expect(told({ ...GRANTED, statuses: { [S]: [record(D2, 200)] } })).not.toMatch(elsewhere);
  });
  test("and what is mended on its branch since then does not count for it", () => {
    const owned = (owners: OwnersSource, on: World): string => {
      const answer = decided(asking(on, { owners }));
      return answer.state === "refused" ? JSON.stringify(answer.because.remedy) : expect.fail(answer.state);
    };
    const link = { from: "unreadable", why: "is a symbolic link", mends: "the file" } as const;
    for (const owners of [{ from: "nowhere" } as const, codeowners("/app/ @alice\n"), link]) {
      expect(owned(owners, merged)).toMatch(/After the merge nobody can agree there any more/);
      expect(owned(owners, merged)).not.toContain("run the job again");
      expect(owned(owners, GRANTED)).toMatch(/Then run the job again\./);
    }
    for (const on of [merged, GRANTED])
      expect(owned({ ...link, mends: "time" }, on)).toMatch(/^\["Run the job again\./);
    expect(owned({ ...link, mends: "the pull request" }, GRANTED)).toMatch(/Change fewer files at once.*, or name/);
  });
  test("counts further consents that are older than the merge", () => {
    const owners = codeowners("/infra/ @alice @bob");
    const two: World = { ...ruling(asking(merged, { owners }), { required: 2 }), reviews: yes([review(BOB, 350)]) };
    expect(decided(two)).toMatchObject({ state: "granted", by: ["alice", "bob"] });
    expect(wordFor({ ...two, reviews: yes([review(BOB, 500)]) })).toBe("more-owners");
    expect(wordFor({ ...two, reviews: yes([review(BOB, 501)]) })).toBe("more-owners");
    expect(wordFor({ ...two, reviews: yes([review(BOB, 350), review(BOB, 400, { state: "DISMISSED" })]) })).toBe(
      "more-owners",
    );
    expect(
      wordFor({ ...two, reviews: yes([review(BOB, 350), review(BOB, 600, { state: "CHANGES_REQUESTED" })]) }),
    ).toBe("granted");
  });
});

describe("the record", () => {
  test.each<[string, boolean, readonly CommitStatus[]]>([
    ["nothing of ours", false, []],
    ["nothing for this pull request", false, [record(D, 200, { description: recordLine(8, D, 2) })]],
    ["that nothing blocks", false, [record(EMPTY_DIGEST, 300), record(D, 200)]],
    ["that something blocks", true, [record(D, 300), record(EMPTY_DIGEST, 200)]],
    ["what can't be read", true, [record(D, 300, { description: "v9" })]],
    ["something without a time", true, [record(EMPTY_DIGEST, 300), record(EMPTY_DIGEST, 200, { at: null })]],
    ["two things in one second", true, [record(EMPTY_DIGEST, 300), record(D, 300)]],
    ["what nobody knows the writer of", true, [record(EMPTY_DIGEST, 300), record(D, 200, { creator: null })]],
    ["that of another one by nobody knows whom", false, [record(D, 200, { creator: null, context: "ci" })]],
  ])("tells of a commit with %s: it may block, %j", (_, may, statuses) => {
    expect(mayBlock(statuses, QUESTION)).toBe(may);
  });

  test("the empty set has the digest of no bytes, which is that of no canonical lines", () => {
    expect(EMPTY_DIGEST).toBe(`sha256:${createHash("sha256").update([].join("\n")).digest("hex")}`);
    expect(recordLine(7, null, 0)).toBe(`v2 #7 ${EMPTY_DIGEST} n=0`);
  });
  test("reads back what it writes, within what a description may hold", () => {
    const hex = fc
      .array(fc.constantFrom(..."0123456789abcdef"), { minLength: 64, maxLength: 64 })
      .map((digits) => `sha256:${digits.join("")}`);
    fc.assert(
      fc.property(
        hex,
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.integer({ min: 1, max: 2 ** 31 }),
        (set, blocking, pull) => {
          const line = recordLine(pull, set, blocking);
          expect(line.length).toBeLessThanOrEqual(LONGEST_RECORD);
          expect(parseRecord(line)).toEqual({ pull, digest: set, blocking });
        },
      ),
    );
  });
  test.each([
    ["", "nothing"],
    [`v2 #7 ${D} n=0`, "a set that is not empty, with none blocking"],
    [`v2 #7 ${EMPTY_DIGEST} n=1`, "the empty set, with one blocking"],
    [`v2 #7 ${D} n=02`, "a number with a leading zero"],
    [`v2 #7 ${D} n=-1`, "a negative number"],
    [`v2 #7 ${D} n=1e3`, "a number of another form"],
    [`v2 #7 ${D.toUpperCase()} n=2`, "capitals"],
    [`v1 ${D} n=2`, "an older version, which names no pull request"],
    [`v3 #7 ${D} n=2`, "another version"],
    [`v2 ${D} n=2`, "no pull request"],
    [`v2 #0 ${D} n=2`, "a pull request that can't be"],
    [`v2 7 ${D} n=2`, "a number without its sign"],
    [` v2 #7 ${D} n=2`, "space before"],
    [`v2 #7 ${D} n=2 `, "space after"],
    [`v2 #7 ${D} n=2\n`, "a line break"],
    [`v2 #7 ${D}  n=2`, "two spaces"],
    [`v2 #7 ${D.slice(0, -1)} n=2`, "a short hash"],
    [`v2 #7 ${D}`, "no number"],
  ])("%j is no record: %s", (text) => {
    expect(parseRecord(text)).toBeNull();
  });
  test.each<[string | null, number]>([
    ["d".repeat(64), 1],
    [D, 0],
    [D, 1.5],
    [D, Number.NaN],
    [null, 1],
    [D, 1_000_000_000],
  ])("none is made of %j with %d blocking", (set, blocking) => {
    expect(() => recordLine(7, set, blocking)).toThrow(/no record can be made/);
  });
  test("its context tells the keys apart", () => {
    expect([contextOf("default"), contextOf("staging")]).toEqual([
      "destroy-guard/record",
      "destroy-guard/record (staging)",
    ]);
  });
});

describe("times", () => {
  test.each<[string | null, number | null]>([
    ["2026-01-01T00:00:00Z", 1767225600],
    ["2026-01-01T00:00:00.999Z", 1767225600],
    ["2026-01-01T01:00:00+01:00", 1767225600],
    ["2026-13-01T00:00:00Z", null],
    ["2026-01-01T00:00:00", null],
    ["2026-01-01", null],
    ["1767225600", null],
    ["", null],
    [null, null],
  ])("%j is second %j", (time, second) => {
    expect(secondOf(time)).toBe(second);
  });
});

describe("the paths of a finding", () => {
  const subject = { address: "aws_db_instance.a" } as Subject;
  const finding = (files: readonly string[], level: Finding["level"] = "block"): Finding => ({
    rule: "last-copy",
    level,
    subject,
    remains: null,
    detail: null,
    evidence: [],
    places: files.map((file) => ({ file, line: null })),
    agreed: [],
  });
  test.each<[string, readonly string[], readonly string[]]>([
    ["infra/prod", [], ["infra/prod/main.tf"]],
    ["./infra/prod/", [], ["infra/prod/main.tf"]],
    [".", [], ["main.tf"]],
    ["infra/prod", ["infra/prod/rds.tf"], ["infra/prod/rds.tf"]],
    ["infra/prod", ["./infra/prod/rds.tf"], ["infra/prod/rds.tf"]],
    ["infra", ["infra/new.tf", "infra/old.tf", "./infra/new.tf"], ["infra/new.tf", "infra/old.tf"]],
  ])("in root %s with files %j are %j", (root, files, paths) => {
    expect(pathsOf(finding(files), root)).toEqual(paths);
  });
  test("a root outside the repository is nobody's, and no line of CODEOWNERS can change that", () => {
    const paths = pathsOf(finding([]), "../elsewhere").map((path) => ({ root: "../elsewhere", path }));
    expect(wordFor(asking(GRANTED, { paths, owners: codeowners("* @alice") }))).toBe("outside");
  });
  test("only what blocks has places, each once", () => {
    const root = (name: string, findings: readonly Finding[]): RootReview =>
      ({ root: name, findings }) as unknown as RootReview;
    expect(
      blockedPaths(
        [root("a", [finding(["a/x.tf"]), finding(["a/x.tf"]), finding(["a/y.tf"], "warn")]), root("b", [finding([])])],
        [],
      ),
    ).toEqual([
      { root: "a", path: "a/x.tf" },
      { root: "b", path: "b/main.tf" },
    ]);
  });
});

describe("refusals", () => {
  test("have different words and tell something to do", () => {
    const facts = {
      pull: 1,
      planned: "planned",
      head: "head",
      read: "read",
      base: "base",
      branch: "branch",
      commit: "commit",
      label: "label",
      via: "label",
      who: "who",
      by: "by",
      app: "app",
      why: "why",
      path: "path",
      root: "root",
      line: 1,
      fault: "fault",
      owners: ["o"],
      others: 1,
      team: "team",
      secrets: true,
      home: "home",
      email: "email",
      required: 2,
      have: ["h"],
      missing: [],
      allowAuthor: true,
      uncounted: ["Why."],
      permission: "read",
      on: "push",
      after: "after",
      before: "before",
      found: "found",
      reported: "reported",
      digest: "digest",
      ref: "ref",
      what: "what",
      event: "event",
      naming: "none",
      whyCommits: "why",
    } as never;
    const rows = Object.entries(REFUSALS).map(
      ([code, row]) => [code, (row as (facts: never) => ReturnType<typeof REFUSALS.closed>)(facts)] as const,
    );
    const texts = rows.map(([, { says }]) =>
      says.map((part) => (typeof part === "string" ? part : part.code)).join(""),
    );
    expect(new Set(texts).size).toBe(rows.length);
    for (const [code, { says, remedy }] of rows) {
      for (const said of [says, remedy]) {
        const text = said.map((part) => (typeof part === "string" ? part : part.code)).join("");
        expect(text, code).toMatch(/^(?:1\. )?[A-Zw].*\.$/s);
        expect(text, code).not.toMatch(/undefined|\bnull\b|\[object| {2}/);
      }
    }
  });

  test("a team that can't be read tells the exact two steps", () => {
    const override = decided({ ...GRANTED, members: {} });
    expect(JSON.stringify(override)).toMatch(/1\. Create a token .*read:org.* 2\. Pass that secret .*owners-token/);
  });

  test("what others chose stands apart from our words", () => {
    const override = decided({ ...GRANTED, events: yes([event("labeled", 300, { actor: user("eve") })]) });
    if (override.state !== "refused") expect.fail(override.state);
    expect(override.because.says.filter((part) => typeof part !== "string")).toEqual([
      { code: "eve" },
      { code: "infra/prod/rds.tf" },
      { code: "@acme/dba" },
    ]);
  });

  test.each<[RefusalCode, "goes" | "stays", World]>([
    ["not-owner", "goes", asking(GRANTED, { owners: codeowners("* @bob") })],
    ["other-set", "goes", { ...GRANTED, statuses: { [S]: [record(D2, 200)] } }],
    ["team-unknown", "stays", { ...GRANTED, members: {} }],
    ["unreadable", "stays", { ...GRANTED, events: no }],
    ["newer-commit", "stays", pulling(GRANTED, { head: S0 })],
  ])("after %s the label %s", (code, label, world) => {
    expect(decided(world)).toMatchObject({ because: { code, label } });
  });
});

/**
 * Every place in the evidence, changed alone. What may change without effect is listed with its reason; all else must
 * keep the override from being granted.
 */
describe("no single change of the evidence", () => {
  type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

  const IRRELEVANT: readonly (readonly [RegExp, string])[] = [
    [/^question\.pull\.merged$/, "counts on push alone"],
    [/^question\.pull\.author\.(id|login|type)$/, "matters only if it is the one who agreed"],
    [/^question\.rulesFrom$/, "is shown: the owners are given"],
    [/^question\.paths\.\d\.root$/, "is shown: owners go by path"],
    [/^question\.policy\.allowAuthor$/, "takes a condition away"],
    [/^question\.policy\.onPush$/, "nothing was pushed since"],
    [/^question\.occasion\.startedBy$/, "counts only where pushes can't be read"],
    [/^question\.check(\.|$)/, "proves reports on forks"],
    [/^question\.pull\.openedAt$/, "matters only if they pushed"],
    [/^commits\b/, "tell who pushed only where the pushes don't"],
    [/^question\.owners\b/, "compiled patterns: see the tests of owners"],
    [/^(events|activity)\.read$/, "is the union's tag"],
    [/^reviews\b/, "one owner is enough here"],
    [/^edits\.C1\.0$/, "a comment that nobody edited is as it was written"],
    [/^edits\.C1\.0\.(text|isHidden)$/, "where nothing was written since, the comment itself tells"],
    [/^events\.value\.\d\.id$/, "ids settle nothing"],
    [/^events\.value\.\d\.node$/, "is asked about only where another label was taken off since"],
    [/^events\.value\.\d\.actor\.id$/, "owners go by login"],
    [/^activity\.value\.\d\.(kind|before)$/, "whatever moved the first head, it stood at `after`"],
    [/^activity\.value\.\d\.actor\.(id|login|type)$/, "matters only if it is the one who agreed"],
    [/^statuses\.\w+\.\d\.creator\.(id|type)$/, "logins of apps can't be had by users"],
  ];

  /** Only what the grant rests on, so that everything in it can matter. */
  const { checks: _, permissions: __, ...BARE } = { ...GRANTED, permissions: {} };
  const tree = { ...BARE, permissions: { alice: "write" } } as unknown as Json;

  const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

  /** Other values for one, by its kind. A time is moved to the label's own second, behind it, and away. */
  const othersFor = (value: Json): readonly Json[] => {
    if (value === null) return ["something"];
    if (typeof value === "boolean") return [!value];
    if (typeof value === "number") return [value + 1];
    if (typeof value === "string") return secondOf(value) === null ? [`${value}x`, ""] : [at(300), at(900), "", null];
    return [];
  };
  const NULLABLE = /\.(actor|author|creator|check)$/;

  type Change = readonly [path: string, changed: Json];

  function changesIn(value: Json, path: string, rebuild: (part: Json) => Json): readonly Change[] {
    const own = [...othersFor(value), ...(NULLABLE.test(path) ? [null] : [])].map(
      (other): Change => [path, rebuild(other)],
    );
    if (value === null || typeof value !== "object") return own;
    if (isList(value)) {
      return value.flatMap((part, index) => [
        [`${path}.${index}`, rebuild(value.toSpliced(index, 1))] as const,
        ...changesIn(part, `${path}.${index}`, (changed) => rebuild(value.with(index, changed))),
      ]);
    }
    const inside = Object.entries(value).flatMap(([key, part]) =>
      changesIn(part, path === "" ? key : `${path}.${key}`, (changed) => rebuild({ ...value, [key]: changed })),
    );
    return [...own, ...inside];
  }

  /**
   * The time of the label is the one that all others are compared with: moved back it is before the report, forward it
   * is only a later consent.
   */
  const LATER_LABEL = /^events\.value\.0\.at$/;
  /** Of a comment that is written later than the label the owner read what stood there before; more may stand in it. */
  const OF_COMMENT = /^(edits\.C1\.0\.at|question\.report\.comment\.body)$/;
  /** These paths are either no text of GitHub's, or the discriminant of a union. */
  const TAGS = /(^|\.)(on|from|read)$/;
  const all = changesIn(tree, "", (whole) => whole).filter(
    ([path]) => ![TAGS, LATER_LABEL, OF_COMMENT].some((one) => one.test(path)),
  );
  const relevant = all.filter(([path]) => !IRRELEVANT.some(([pattern]) => pattern.test(path)));

  const worldOf = (changed: Json): World => {
    const world = changed as unknown as World;
    // Symbols of the patterns do not survive being taken apart.
    return {
      ...world,
      checks: [],
      question: { ...world.question, owners: codeowners("/infra/prod/rds.tf @acme/dba") },
    };
  };

  test("there is enough to change", () => {
    expect(wordFor(worldOf(tree))).toBe("granted");
    expect(relevant.length).toBeGreaterThan(40);
  });

  test.each(relevant)("of %s grants", (_path, changed) => {
    expect(wordFor(worldOf(changed))).not.toBe("granted");
  });

  test("that is listed as irrelevant is worth listing", () => {
    for (const [pattern] of IRRELEVANT) {
      if (pattern.source.includes("owners") || pattern.source.includes("read")) continue;
      expect(
        all.some(([path]) => pattern.test(path)) || /reviews|check|commits/.test(pattern.source),
        String(pattern),
      ).toBe(true);
    }
    for (const [path, changed] of all) {
      if (!IRRELEVANT.some(([pattern]) => pattern.test(path)) || path.startsWith("question.owners")) continue;
      expect(wordFor(worldOf(changed)), path).toBe("granted");
    }
  });

  test("nor a label before the report, whatever the seconds", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (pushed, reported, labelled) => {
        const world: World = {
          ...GRANTED,
          events: yes([event("labeled", labelled)]),
          activity: yes([push(NONE, S, pushed)]),
          statuses: { [S]: [record(D, reported)] },
          edits: { C1: [edit(ACTIONS.login, at(reported))] },
        };
        expect(wordFor(world) === "granted").toBe(pushed < reported && reported < labelled);
      }),
    );
  });

  test("nor any history of pushes and reports in which the owner saw another set", () => {
    // A walk of the branch over three commits, each with its own set, a report after each push, and a label somewhere
    // in between.
    const commits = [sha("a"), sha("b"), sha("c")];
    const sets = [D, D2, EMPTY_DIGEST];
    fc.assert(
      fc.property(
        fc.array(fc.nat(2), { minLength: 1, maxLength: 8 }),
        fc.nat(200),
        fc.boolean(),
        (walk, when, expires) => {
          const labelled = when + 5;
          const stations = walk.map((station, step) => ({
            commit: commits[station] ?? "",
            set: sets[station] ?? "",
            pushed: step * 20,
            reported: step * 20 + 10,
          }));
          const activity = stations
            .map(({ commit, pushed }, step) => push(stations[step - 1]?.commit ?? NONE, commit, pushed))
            .toReversed();
          const statuses: Record<string, CommitStatus[]> = {};
          for (const { commit, set, reported } of stations) {
            statuses[commit] ??= [];
            statuses[commit].unshift(record(set, reported));
          }
          const last = stations.at(-1);
          const head = last?.commit ?? "";
          const world: World = {
            ...asking(ruling(pulling(GRANTED, { head }), { onPush: expires ? "expire" : "keep-if-same" }), {
              digest: last?.set ?? "",
              report: { comment: { node: "C1", url: "#issuecomment-1", body: last?.set ?? "" }, spare: [] },
              occasion: { on: "pull", planned: head, startedBy: null },
            }),
            events: yes([event("labeled", labelled)]),
            activity: yes(activity),
            statuses,
            edits: { C1: stations.map(({ reported }) => edit(ACTIONS.login, at(reported))) },
          };
          const isTie = stations.some(({ pushed, reported }) => pushed === labelled || reported === labelled);
          const seen = stations.findLast(({ pushed }) => pushed < labelled);
          const agrees =
            !isTie &&
            seen !== undefined &&
            seen.reported < labelled &&
            seen.set === last?.set &&
            (!expires || seen.commit === head);
          const word = wordFor(world);
          // Ties may be refused for caution; without one the decision is exactly what the owner could have seen.
          if (isTie)
            expect([
              "same-second",
              "other-set",
              "not-reported-before",
              "not-reported-again",
              "pushed-after",
              "no-push-before",
              "granted",
            ]).toContain(word);
          if (isTie && word === "granted") expect(seen?.set).toBe(last?.set);
          if (!isTie) expect(word === "granted").toBe(agrees);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
