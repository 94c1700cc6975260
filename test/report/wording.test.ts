import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Effect } from "../../src/domain/change.ts";
import type { Finding, Subject } from "../../src/domain/finding.ts";
import type { Destroy } from "../../src/domain/review.ts";
import { says } from "../../src/domain/rules/rule.ts";
import { RULE_NAMES, RULES, type Rule } from "../../src/domain/rules/table.ts";
import { causeOf } from "../../src/report/cause-words.ts";
import { destroysOf } from "../../src/report/destroys.ts";
import { effectWords } from "../../src/report/effect-words.ts";
import { plain } from "../../src/report/phrase.ts";
import { remainsPhrase } from "../../src/report/remains-words.ts";
import { because } from "../../src/report/verdict.ts";
import { headlineOf, messageOf, remedyOf as remedyFor } from "../../src/report/wording.ts";
import * as reviews from "./reviews.ts";
import { destroy, finding, remains, subject } from "./reviews.ts";

/** A step ends with a colon: one that has another one inside is read twice before it is understood. */
const withTwoColons = (remedy: string): readonly string[] =>
  remedy.split(/(?<=\.) (?=[A-Z])/).filter((sentence) => sentence.split(": ").length > 2);

const remedyOf: typeof remedyFor = (...about) => {
  const remedy = remedyFor(...about);
  expect(withTwoColons(remedy)).toEqual([]);
  return remedy;
};

test("no step of any recorded review has a second colon", () => {
  const recorded = globSync("fixtures/**/review.json");
  expect(recorded.length).toBeGreaterThan(100);
  const remedies = recorded.flatMap((path) => {
    const { roots } = JSON.parse(readFileSync(path, "utf8")) as {
      roots: readonly { findings: readonly { remedy: string }[] }[];
    };
    return roots.flatMap(({ findings }) => findings.map(({ remedy }) => remedy));
  });
  expect([...new Set(remedies.flatMap(withTwoColons))]).toEqual([]);
});

const database = (effect: Effect = "delete") => subject("aws_db_instance.main", { effect });
const lost = (some: Parameters<typeof remains>[0], effect: Effect = "delete"): Finding =>
  finding({
    rule: some.kind === "nothing" ? "last-copy" : "data-loss",
    subject: database(effect),
    remains: remains(some),
  });

describe("what is known only after the apply is not told as a fact", () => {
  const perhaps = (some: Partial<Finding> & Pick<Finding, "rule">): Finding =>
    finding({
      subject: database("update"),
      detail: says("automated backups are deleted", false),
      ...some,
    });

  test("neither in the headline, of one or several", () => {
    const one = perhaps({ rule: "backup-loss" });
    const certain = finding({ rule: "backup-loss", subject: database("update"), detail: says("x") });
    expect([headlineOf([one]), headlineOf([certain, one])]).toEqual([
      "the backups of a relational database may be cut back: automated backups are deleted",
      "2 backups may be lost or cut back",
    ]);
    expect(headlineOf([perhaps({ rule: "guard-removed" })])).toBe("a relational database may lose a safeguard");
    expect(headlineOf([certain])).toContain(" would be cut back");
  });

  test("nor in the message", () => {
    expect(messageOf(perhaps({ rule: "guard-removed" }))).toBe(
      "relational database is changed in place: automated backups are deleted (whether this happens is known only after apply)",
    );
  });
});

test("of several objects that lose their data it is said if something remains of each", () => {
  const copies = lost({ kind: "copies", survivors: ["a.b"] });
  const all = (...others: readonly Finding[]): string => headlineOf([copies, ...others]);
  expect(all(lost({ kind: "snapshot" }))).toBe(
    "2 objects would be destroyed with their data, but something would remain of each",
  );
  expect(all(lost({ kind: "unknown" }))).toBe("2 objects would be destroyed with their data");
});

test.each<[readonly Partial<Destroy>[], string]>([
  [[{}], "1 object is deleted, and it holds no data and no backups"],
  [[{ effect: "replace" }], "1 object is replaced, and it holds no data and no backups"],
  [[{}, {}], "2 objects are deleted, and none of them holds data or backups"],
  [[{ effect: "replace" }, { effect: "replace" }], "2 objects are replaced, and none of them holds data or backups"],
  [[{ class: "guard" }], "1 object is deleted, and it needs nobody's consent"],
])("what passes is told by what happens to it: %j", (some, sentence) => {
  const destroys = some.map((one, at) => destroy(`a.b${at}`, { class: null, ...one }));
  expect(plain(because(reviews.review([reviews.root(destroys, [])])))).toBe(sentence);
});

test("a sentence has one but", () => {
  const warned = { ...lost({ kind: "copies", survivors: ["a.b"] }), level: "warn" } as const;
  expect(plain(because(reviews.review([reviews.root([destroy("a.b")], [warned])])))).toBe(
    "nothing blocks; a relational database would be destroyed with its data, but a copy would remain",
  );
});

describe("several findings of one rule are told together, by what happens to them", () => {
  const of = (rule: Finding["rule"], ...effects: readonly Effect[]): string => {
    const [first, ...others] = effects.map((effect) => finding({ rule, subject: database(effect) }));
    return headlineOf([first as Finding, ...others]);
  };
  test.each<[string, string]>([
    [
      of("last-copy", "delete", "replace"),
      "2 objects that hold data would be destroyed, and nothing in this state keeps a copy",
    ],
    [
      of("last-copy", "update", "update"),
      "2 objects that hold data would lose it, and nothing in this state keeps a copy",
    ],
    [
      of("last-copy", "delete", "update"),
      "2 objects that hold data would be destroyed or lose it, and nothing in this state keeps a copy",
    ],
    [of("data-loss", "delete", "delete"), "2 objects would be destroyed with their data"],
    [of("data-loss", "update", "update"), "2 objects would lose data"],
    [of("data-loss", "delete", "update"), "2 objects would lose data, or be destroyed with it"],
    [of("container-loss", "delete", "delete"), "2 objects would be deleted, with everything inside them"],
    [
      of("container-loss", "create", "update"),
      "2 objects would be created or changed, and something that the plan does not list would be lost",
    ],
    [
      of("container-loss", "delete", "update"),
      "2 objects would be deleted or changed, and something that the plan does not list would be lost",
    ],
    [of("key-loss", "delete", "delete"), "2 keys would be lost, and what only they can decrypt with them"],
    [of("key-loss", "update", "delete"), "2 keys would be lost or changed, and what only they can decrypt with them"],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe("what takes nothing from itself, but from others, is told by what it does, and not that it loses anything", () => {
  const doing = (rule: Rule, effect: Effect, over: Partial<Subject>, words: string): string =>
    headlineOf([finding({ rule, subject: subject("x.a", { effect, ...over }), remains: null, detail: says(words) })]);
  test.each([
    [
      doing("container-loss", "create", { class: "container", what: "template deployment" }, "what is not in it goes"),
      "a template deployment would be created: what is not in it goes",
    ],
    [
      doing("container-loss", "update", { class: "data", what: "SQL script" }, "a statement drops databases"),
      "an SQL script would be changed: a statement drops databases",
    ],
    [
      doing("data-loss", "update", { class: "container", what: "SQL script" }, "a statement can drop data"),
      "an SQL script would be changed: a statement can drop data",
    ],
    [
      doing("last-copy", "create", { class: "data", what: "restore" }, "what is there is overwritten"),
      "a restore would be created: what is there is overwritten, and nothing in this state keeps a copy",
    ],
    [doing("data-loss", "update", { class: "data", what: "table" }, "columns are dropped"), "a table would lose data"],
    [
      doing("last-copy", "update", { class: "data", what: "table" }, "columns are dropped"),
      "a table would lose its data, and nothing in this state keeps a copy",
    ],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

test.each([
  ["the login: its clients are locked out", "what is lost: the login (its clients are locked out)"],
  ["the nodes (of a pool): their disks", "what is lost: the nodes (of a pool): their disks"],
])("what is lost has no second colon where it has no brackets: %s", (words, said) => {
  const about = subject("a.b", { class: "container", weight: "low", what: "thing" });
  expect(messageOf(finding({ rule: "container-loss", subject: about, remains: null, detail: says(words) }))).toBe(
    `thing is deleted; ${said}`,
  );
});

test("of an entry without actions it is not said that it has some", () => {
  const detail = { kind: "unreadable", what: "actions" } as const;
  const entry = finding({ rule: "unreadable-change", subject: database("unknown"), remains: null, detail });
  expect(messageOf(entry, null)).toMatch(
    /; its list of actions is missing, or is one that this version does not know$/,
  );
});

describe("the loss of a key is told by what sort of key it is", () => {
  const key = (what: string, effect: Effect = "delete"): Finding =>
    finding({ rule: "key-loss", subject: subject("k.a", { what, effect }) });
  test.each([
    ["encryption key", "what only it can decrypt is unreadable after that"],
    ["version of an encryption key", "what only it can decrypt is unreadable after that"],
    ["key vault", "what only it can decrypt is unreadable after that"],
    ["custom key store", "what only it can decrypt is unreadable after that"],
    ["name of an encryption key", "callers that use the name fail until it is made again"],
    ["secret", "what needs it is locked out after that"],
    ["version of a secret", "what needs it is locked out after that"],
    ["generated password", "what has the value goes on working, but nobody can look it up here any more"],
    ["stored credentials", "what needs it is locked out after that"],
    ["certificate in a key vault", "what signs or proves itself with it fails after that"],
    ["private certificate authority", "what signs or proves itself with it fails after that"],
    ["private key", "what signs or proves itself with it fails after that"],
    ["signing key of identity tokens", "what signs or proves itself with it fails after that"],
  ])("%s: %s", (what, after) => {
    expect(messageOf(key(what))).toMatch(new RegExp(`; ${after}$`));
  });
  test.each([
    [["secret"], "a secret would be lost, and what needs it would be locked out"],
    [["certificate"], "a certificate would be lost, and what signs or proves itself with it would fail"],
    [["secret", "value of a secret"], "2 secrets would be lost, and what needs them would be locked out"],
    [
      ["certificate", "signing key"],
      "2 certificates or signing keys would be lost, and what signs or proves itself with them would fail",
    ],
    [["secret", "encryption key"], "2 keys, secrets or certificates would be lost, and what needs them would fail"],
  ])("in a headline, %j: %s", (whats, headline) => {
    const [first, ...others] = whats.map((what) => key(what));
    expect(headlineOf([first as Finding, ...others])).toBe(headline);
  });
  test("and a change in place also by what it does", () => {
    const changed = { ...key("application", "update"), detail: says("a new signing key takes its place") };
    expect(headlineOf([changed])).toBe(
      "an application would be changed so that what signs or proves itself with it fails",
    );
  });
});

describe("rules that take the place of others are told by what that does: nothing is lost with the old ones", () => {
  const replaced = (rule: Finding["rule"], what: string, words: string): Finding =>
    finding({
      rule,
      subject: subject("x.a", { effect: "replace", class: "backup", what }),
      remains: null,
      detail: says(words),
    });
  const expiry = replaced("data-expiry", "image expiry rules", "fewer images are kept");
  const schedule = replaced("backup-loss", "snapshot schedule", "scheduled snapshots are kept for less time");
  const deployment = replaced("container-loss", "template deployment", "what is not in the template is deleted");
  test.each([
    [expiry, "image expiry rules are replaced (deleted first): fewer images are kept"],
    [schedule, "snapshot schedule is replaced (deleted first): scheduled snapshots are kept for less time"],
    [deployment, "template deployment is replaced (deleted first): what is not in the template is deleted"],
  ])("%#: %s", (one, message) => {
    expect(messageOf(one, destroy("x.a", { effect: "replace", order: "delete-first" }))).toBe(message);
  });
  test.each([
    [schedule, "a snapshot schedule would be cut back"],
    [deployment, "a template deployment would be replaced: what is not in the template is deleted"],
  ])("also in the headline, %#", (one, headline) => {
    expect(headlineOf([{ ...one, level: "warn" }])).toBe(headline);
  });
  test("where something was lost, that is told", () => {
    const lostSchedule = { ...schedule, remains: remains({ kind: "nothing" }) };
    expect(messageOf(lostSchedule)).toMatch(/; no restore can rely on it after that$/);
  });
});

describe("an exception of the policy is told with what it keeps quiet", () => {
  test.each([
    [{ block: 1, warn: 0 }, null, "an exception of the policy allows 1 finding that would block: scratch"],
    // The date is of the exception: at the end it would read as that of the block.
    [
      { block: 0, warn: 2 },
      "2027-01-31",
      "until 2027-01-31 an exception of the policy allows 2 findings that would warn: scratch",
    ],
    [
      { block: 3, warn: 1 },
      null,
      "an exception of the policy allows 3 findings that would block and 1 that would warn: scratch",
    ],
  ])("%j", (counts, until, message) => {
    const detail = { kind: "allowed", until, reason: "scratch", ...counts } as const;
    const used = finding({ rule: "exception-used", level: "note", subject: null, remains: null, detail });
    expect(messageOf(used, null)).toBe(message);
  });
});

test("of what makes backups those stay that there are: neither what it backs up is a copy, nor the vault", () => {
  const selection = finding({
    rule: "backup-loss",
    subject: subject("aws_backup_selection.s", { class: "backup", what: "selection of backups" }),
    remains: remains({ kind: "copies", survivors: ["aws_backup_vault.v", "aws_db_instance.d"] }),
    evidence: [{ kind: "leaves", says: "the recovery points made so far" }],
    detail: { kind: "says", says: "Further backups.", certain: true },
  });
  expect(messageOf(selection, null)).toContain(", but this stays: the recovery points made so far");
  expect(headlineOf([selection])).toContain(", but this would stay: the recovery points made so far");
  expect(plain(remainsPhrase(selection))).toBe(
    "the recovery points made so far (this stays); also what a backup vault in this state has of it, if it has been backed up: aws_backup_vault.v",
  );
});

/** A copy that does not follow it has nothing of what was written since, and no line may read as if it had. */
test.each([
  [1, 1, "a copy in this state remains, made once and not kept up to date"],
  [2, 2, "2 copies in this state remain, made once and not kept up to date"],
  [2, 1, "2 copies in this state remain, one of them made once and not kept up to date"],
  [3, 2, "3 copies in this state remain, 2 of them made once and not kept up to date"],
])("of %i copies that remain the message says that %i of them do not follow it", (count, made, says) => {
  const survivors = ["aws_db_instance.b", "aws_x.c", "aws_y.d"].slice(0, count);
  const evidence = survivors.slice(0, made).map((by) => ({ kind: "made-once", by }) as const);
  expect(messageOf({ ...lost({ kind: "copies", survivors }), evidence }, null)).toBe(
    `relational database is deleted, but ${says}`,
  );
});

describe("the message says what it is, what happens to it, and what remains", () => {
  test.each<[string, Finding, Destroy | null]>([
    ["relational database is deleted and nothing in this state keeps a copy", lost({ kind: "nothing" }), null],
    [
      "relational database is deleted and nothing in this state keeps a copy; its 2 snapshots go with it",
      lost({ kind: "nothing", goesWithIt: ["aws_db_snapshot.a", 'module.x["a.b"].aws_db_cluster_snapshot.b[0]'] }),
      null,
    ],
    [
      "relational database is deleted and nothing in this state keeps a copy; its snapshot goes with it",
      lost({ kind: "nothing", goesWithIt: ["aws_db_snapshot.a"] }),
      null,
    ],
    // They may be no copies of it: what an object takes along, such as the disks of a machine.
    [
      "relational database is deleted and nothing in this state keeps a copy; 1 more object goes with it",
      lost({ kind: "nothing", goesWithIt: ["aws_ebs_volume.data"] }),
      null,
    ],
    [
      "relational database is deleted and nothing in this state keeps a copy; 2 more objects go with it",
      lost({ kind: "nothing", goesWithIt: ["aws_db_snapshot.a", "aws_ebs_volume.data"] }),
      null,
    ],
    [
      "relational database is deleted, but 2 copies in this state remain; its replica goes with it",
      lost({
        kind: "copies",
        survivors: ["aws_db_snapshot.a", "aws_db_instance.b"],
        goesWithIt: ["aws_x_replica.r"],
      }),
      null,
    ],
    [
      "relational database is deleted, but a copy in this state remains",
      lost({ kind: "copies", survivors: ["aws_db_snapshot.a"] }),
      null,
    ],
    // A vault is no copy, and nobody knows whether the object has been backed up into it yet.
    [
      "relational database is deleted, but what a backup vault in this state has of it remains",
      lost({ kind: "copies", survivors: ["aws_backup_vault.b", "aws_backup_selection.s"] }),
      null,
    ],
    [
      "relational database is deleted, but a snapshot that the destroy itself makes remains",
      lost({ kind: "snapshot" }),
      null,
    ],
    ["relational database is deleted, but it can be restored for 1 day", lost({ kind: "grace", days: 1 }), null],
    ["relational database is deleted, but it can be restored for 30 days", lost({ kind: "grace", days: 30 }), null],
    ["relational database is deleted, but it can be restored for a limited time", lost({ kind: "grace" }), null],
    [
      "relational database is deleted, but the provider will refuse this, and the apply fails part-way",
      lost({ kind: "refused" }),
      null,
    ],
    ["relational database is deleted and it is not known what remains of it", lost({ kind: "unknown" }), null],
    [
      "relational database is replaced (deleted first) and nothing in this state keeps a copy",
      lost({ kind: "nothing" }, "replace"),
      destroy("aws_db_instance.main", { effect: "replace", order: "delete-first" }),
    ],
    [
      "relational database is replaced (the new one is created first; its data is not carried over) and nothing in this state keeps a copy",
      lost({ kind: "nothing" }, "replace"),
      destroy("aws_db_instance.main", { effect: "replace", order: "create-first" }),
    ],
    [
      "relational database is changed in place: the volume is taken away; nothing in this state keeps a copy",
      { ...lost({ kind: "nothing" }, "update"), detail: says("The volume is taken away.") },
      null,
    ],
    [
      "relational database is changed in place: automated backups older than the new retention are deleted",
      finding({
        rule: "backup-loss",
        subject: database("update"),
        detail: says("automated backups older than the new retention are deleted"),
      }),
      null,
    ],
    [
      "database snapshot is deleted; no restore can rely on it after that",
      finding({
        rule: "backup-loss",
        subject: subject("s.a", { what: "database snapshot" }),
        remains: remains({ kind: "nothing" }),
      }),
      null,
    ],
    [
      "encryption key is deleted, but it can be restored for 7 days; what only it can decrypt is unreadable after that",
      finding({
        rule: "key-loss",
        subject: subject("k.a", { what: "encryption key" }),
        remains: remains({ kind: "grace", days: 7 }),
      }),
      null,
    ],
    [
      "resource group is deleted with everything in it (listed in the plan or not) and nothing in this state keeps a copy",
      finding({
        rule: "container-loss",
        subject: subject("g.a", { what: "resource group" }),
        remains: remains({ kind: "nothing" }),
      }),
      null,
    ],
    [
      "static address is deleted and lost for good",
      finding({ rule: "address-loss", subject: subject("e.a", { what: "static address" }) }),
      null,
    ],
    [
      "load balancer is deleted; lost for good: its DNS name and addresses",
      finding({
        rule: "address-loss",
        subject: subject("e.a", { what: "load balancer" }),
        detail: says("Its DNS name and addresses."),
      }),
      null,
    ],
    [
      "certificate authority is deleted; lost, unless it is restored within 7 days: its key",
      finding({
        rule: "address-loss",
        subject: subject("c.a", { what: "certificate authority" }),
        detail: says("Its key."),
        remains: remains({ kind: "grace", days: 7 }),
      }),
      null,
    ],
    [
      "load balancer is deleted, but the provider will refuse this, and the apply fails part-way",
      finding({
        rule: "address-loss",
        subject: subject("e.a", { what: "load balancer" }),
        detail: says("Its DNS name and addresses."),
        remains: remains({ kind: "refused", refusal: "protected" }),
      }),
      null,
    ],
    [
      "replica of an encryption key is deleted, but a copy in this state remains",
      finding({
        rule: "key-loss",
        subject: subject("k.a", { what: "replica of an encryption key" }),
        remains: remains({ kind: "copies", survivors: ["k.b"], survivorsCount: 1 }),
      }),
      null,
    ],
    [
      "relational database is deleted; the policy protects it: invoices",
      finding({ rule: "protected", subject: database(), detail: { kind: "protect", reason: "invoices" } }),
      null,
    ],
    [
      "object is deleted; the policy protects it",
      finding({ rule: "protected", subject: subject("a.b", { what: null }) }),
      null,
    ],
    [
      "object of type acme_ledger is replaced, and the catalogue does not know whether it holds data",
      finding({
        rule: "unclassified",
        subject: subject("acme_ledger.a", { type: "acme_ledger", what: null, effect: "replace" }),
      }),
      null,
    ],
    [
      "relational database is taken out of the state and not destroyed; no later plan will show it",
      finding({
        rule: "forgotten",
        subject: database("forget"),
        detail: { kind: "leaves-state", by: "plan" },
      }),
      null,
    ],
    [
      "relational database is taken out of the state and not destroyed, since this provider does not delete it; no later plan will show it",
      finding({ rule: "forgotten", subject: database(), detail: { kind: "leaves-state", by: "provider" } }),
      null,
    ],
    [
      "relational database is taken out of the state and left where it is, since the settings say so; no later plan will show it",
      finding({ rule: "forgotten", subject: database(), detail: { kind: "leaves-state", by: "settings" } }),
      null,
    ],
    [
      "all 7 objects in the state that are not known as harmless are deleted or replaced; besides them 18 go that count as harmless",
      finding({ rule: "mass-destroy", detail: { kind: "share", destroyed: 7, all: 7, harmless: 18 } }),
      null,
    ],
    [
      "6 of the 12 objects in the state that are not known as harmless are deleted or replaced (50 %); besides them 1 goes that counts as harmless",
      finding({ rule: "mass-destroy", detail: { kind: "share", destroyed: 6, all: 12, harmless: 1 } }),
      null,
    ],
    [
      "11 of the 12 objects in the state that are not known as harmless are deleted or replaced (92 %)",
      finding({ rule: "mass-destroy", detail: { kind: "share", destroyed: 11, all: 12, harmless: 0 } }),
      null,
    ],
    [
      "all 1,200 objects in the state that are not known as harmless are deleted or replaced",
      finding({ rule: "mass-destroy", detail: { kind: "share", destroyed: 1200, all: 1200, harmless: 0 } }),
      null,
    ],
    [
      "expiry rules of a bucket are replaced (deleted first) and nothing in this state keeps a copy",
      finding({
        rule: "last-copy",
        subject: subject("a.b", { what: "expiry rules of a bucket", effect: "replace" }),
        remains: remains({ kind: "nothing" }),
      }),
      destroy("a.b", { effect: "replace", order: "delete-first" }),
    ],
    [
      "resource group is deleted, but the provider will refuse this while anything is in it",
      finding({
        rule: "container-loss",
        subject: subject("g.a", { what: "resource group" }),
        remains: remains({ kind: "refused", refusal: "not-empty" }),
      }),
      null,
    ],
    [
      "the pull request changes what guards this repository: the policy, CODEOWNERS or the workflow",
      finding({ rule: "guard-edited", detail: { kind: "guards-edited" } }),
      null,
    ],
    [
      "object is changed in a way that this version does not know; its mode is one that this version does not know",
      finding({
        rule: "unreadable-change",
        subject: subject("a.b", { effect: "unknown", what: null }),
        detail: { kind: "unreadable", what: "mode" },
      }),
      null,
    ],
  ])("%s", (message, said, about) => {
    expect(messageOf(said, about)).toBe(message);
  });
});

test.each([
  ["Google no longer refuses to delete it", "object is changed in place: Google no longer refuses to delete it"],
  [
    "Time Travel ends: nothing can be undropped",
    "object is changed in place: Time Travel ends: nothing can be undropped",
  ],
  ["The lock of it.", "object is changed in place: the lock of it"],
])("a name keeps its capital inside a sentence: %s", (words, message) => {
  const said = finding({
    rule: "guard-removed",
    subject: subject("a.b", { effect: "update", what: null }),
    detail: says(words),
  });
  expect(messageOf({ ...said, remains: null }, null)).toBe(message);
});

test.each<[string, Finding, string]>([
  ["copies", lost({ kind: "copies", survivors: ["a.b"] }), "a copy in this state: a.b"],
  [
    "copies",
    lost({ kind: "copies", survivors: ["s_backup.b", "s_backup.c"] }),
    "2 backups in this state: s_backup.b and s_backup.c",
  ],
  [
    "copies, and what the destroy leaves",
    { ...lost({ kind: "copies", survivors: ["a.b"] }), evidence: [reviews.leaving("a final snapshot")] },
    "a copy in this state: a.b; also a final snapshot",
  ],
  [
    "copies, and what the destroy leaves for a time",
    { ...lost({ kind: "copies", survivors: ["a.b"], days: 7 }), evidence: [reviews.leaving("the automated backups")] },
    "a copy in this state: a.b; also the automated backups (for 7 days)",
  ],
  [
    "copies alone, where what the destroy leaves is worth nothing",
    {
      ...lost({ kind: "copies", survivors: ["a.b"] }),
      evidence: [reviews.leaving("a final snapshot"), { kind: "worthless", because: "key" }],
    },
    "a copy in this state: a.b",
  ],
  ["snapshot", { ...lost({ kind: "snapshot" }), evidence: [reviews.leaving("a final snapshot")] }, "a final snapshot"],
  [
    "snapshot",
    { ...lost({ kind: "snapshot" }), evidence: [reviews.setting("skip", false)] },
    "a snapshot, made by the destroy itself",
  ],
  [
    "grace",
    { ...lost({ kind: "grace", days: 7 }), evidence: [reviews.leaving("the disk in the recycle bin")] },
    "the disk in the recycle bin (for 7 days)",
  ],
  ["grace", lost({ kind: "grace" }), "it can be restored for a limited time"],
  ["kept", { ...lost({ kind: "kept" }), evidence: [reviews.leaving("the boot disk")] }, "the boot disk (this stays)"],
  ["kept", lost({ kind: "kept" }), "the data itself (this stays)"],
  ["refused", lost({ kind: "refused" }), "all of it: the provider will refuse this, and the apply fails part-way"],
  [
    "refused",
    lost({ kind: "refused", refusal: "protected" }),
    "all of it: the provider will refuse this, and the apply fails part-way",
  ],
  [
    "refused, if",
    lost({ kind: "refused", refusal: "not-empty" }),
    "all of it while anything is in it: the provider refuses to delete it then, and the apply fails part-way; once it is empty, it goes",
  ],
  [
    "refused, if",
    lost({ kind: "refused", refusal: "in-use" }),
    "all of it: the provider will refuse this while something uses it",
  ],
  ["nothing", lost({ kind: "nothing" }), "nothing that this state knows of; copies may exist outside it"],
  ["unknown", lost({ kind: "unknown" }), "not known: there are no facts on what a destroy of this type leaves"],
])("what remains, told on its own: %s", (_, what, said) => {
  expect(plain(remainsPhrase(what))).toBe(said);
});

test.each<[Effect, Parameters<typeof effectWords>[1], string]>([
  ["delete", null, "deleted"],
  ["replace", null, "replaced"],
  ["replace", { order: "delete-first", recreated: false, class: null }, "replaced (deleted first)"],
  [
    "replace",
    { order: "create-first", recreated: false, class: "data" },
    "replaced (the new one is created first; its data is not carried over)",
  ],
  ["replace", { order: "create-first", recreated: false, class: null }, "replaced (the new one is created first)"],
  ["forget", { order: null, recreated: false, class: "data" }, "forgotten (it stays, unmanaged)"],
  [
    "forget",
    { order: null, recreated: true, class: "data" },
    "forgotten (a new one is created; the old one stays, unmanaged)",
  ],
])("%s %j is told as %s", (effect, about, words) => {
  expect(effectWords(effect, about)).toBe(words);
});

test.each<[Partial<Destroy>, string]>([
  [{ because: ["engine"] }, "engine changes, and the provider cannot change that in place"],
  [{ because: ["a", "b", "c"] }, "a, b and c change, and the provider cannot change that in place"],
  [{ reason: "replace_because_tainted" }, "it is marked as tainted"],
  [{ reason: null }, ""],
  [{ reason: null, deposed: "abcd0123" }, "an interrupted replacement left it behind"],
])("the cause of %j is: %s", (some, cause) => {
  const one = destroy("a.b", some);
  expect(plain(causeOf(one, reviews.root([one], [])))).toBe(cause);
});

describe("the verdict in one sentence", () => {
  test.each([
    [
      "everythingGoes",
      "a relational database would be destroyed, and nothing in this state keeps a copy; 3 more findings block as well",
    ],
    ["replacedWithCopies", "a relational database would be destroyed with its data, but a copy would remain"],
    [
      "cutBack",
      "the backups of a relational database would be cut back: automated backups older than the new retention are deleted",
    ],
    [
      "overridden",
      "alice and bob agreed to exactly these 4 findings: a relational database would be destroyed, and nothing in this state keeps a copy; 3 more findings",
    ],
    [
      "signed",
      "alice@example.com and bob agreed to exactly these 4 findings, with a security key that was not touched, which proves no person: a relational database would be destroyed, and nothing in this state keeps a copy; 3 more findings",
    ],
    ["skipped", "there was no plan to review"],
    ["nothing", "nothing is destroyed"],
    ["routine", "2 objects are deleted or replaced, and none of them holds data or backups"],
    ["forgets", "nothing blocks, but 2 objects would leave the state without being destroyed"],
    ["erroredPlan", "planning ended in an error, so the plan is not whole and can't be applied"],
  ] as const)("%s: %s", (name, sentence) => {
    expect(plain(because(reviews.ALL[name]))).toBe(sentence);
  });

  const about = (rule: Finding["rule"], what: string, some: Partial<Finding["subject"]> = {}) =>
    finding({ rule, subject: subject("a.b", { what, ...some }) });
  const withRemains = (said: Finding, some: Parameters<typeof remains>[0]): Finding => ({
    ...said,
    remains: remains(some),
  });
  const group = about("container-loss", "resource group");
  const IN_ONE: readonly (readonly [sentence: string, finding: Finding])[] = [
    ["a static IP address would be lost for good", about("address-loss", "static IP address")],
    [
      "a certificate authority would be lost, unless it is restored within 7 days",
      withRemains(about("address-loss", "certificate authority"), { kind: "grace", days: 7 }),
    ],
    [
      "a load balancer would be deleted, but the provider would refuse this",
      withRemains(about("address-loss", "load balancer"), { kind: "refused", refusal: "protected" }),
    ],
    [
      "an encryption key would be lost, but a copy would remain",
      withRemains(about("key-loss", "encryption key"), { kind: "copies", survivors: ["k.b"], survivorsCount: 1 }),
    ],
    [
      "the backups of a relational database may be cut back: automated backups are switched off",
      {
        ...about("backup-loss", "relational database", { effect: "update" }),
        level: "block",
        detail: { kind: "says", says: "automated backups are switched off", certain: false },
      },
    ],
    [
      "a relational database may lose a safeguard",
      {
        ...about("guard-removed", "relational database", { effect: "update" }),
        detail: { kind: "says", says: "deletion protection is switched off", certain: false },
      },
    ],
    ["image expiry rules would make stored data expire or be overwritten", about("data-expiry", "image expiry rules")],
    [
      "a log workspace would be changed: older logs are purged",
      {
        ...about("data-expiry", "log workspace", { effect: "update" }),
        detail: { kind: "says", says: "older logs are purged", certain: true },
      },
    ],
    [
      "a restore job would be created: the target cluster is overwritten by the snapshot",
      {
        ...about("data-expiry", "restore job", { effect: "create" }),
        detail: { kind: "says", says: "the target cluster is overwritten by the snapshot", certain: true },
      },
    ],
    [
      "versioning of a bucket would be cut back",
      about("backup-loss", "versioning of a bucket", { class: "backup", effect: "update" }),
    ],
    [
      "the backups of a relational database would be cut back",
      about("backup-loss", "relational database", { effect: "update" }),
    ],
    [
      "an encryption key would be changed so that what only it can decrypt cannot be read",
      about("key-loss", "encryption key", { effect: "update" }),
    ],
    [
      "an encryption key would be lost, and what only it can decrypt with it, unless it is restored within 30 days",
      withRemains(about("key-loss", "encryption key"), { kind: "grace", days: 30 }),
    ],
    [
      "a secret would be lost, and what needs it would be locked out, unless it is restored in time",
      withRemains(about("key-loss", "secret"), { kind: "grace", days: null }),
    ],
    [
      "an encryption key would be lost, and what only it can decrypt with it, but the provider would refuse this",
      withRemains(about("key-loss", "encryption key"), { kind: "refused" }),
    ],
    [
      "a relational database would be destroyed with its data, but could be restored for 7 days",
      lost({ kind: "grace", days: 7 }),
    ],
    [
      "a relational database would be destroyed with its data, but the destroy makes a snapshot first",
      lost({ kind: "snapshot" }),
    ],
    [
      "a relational database would be destroyed with its data, but the provider would refuse this",
      lost({ kind: "refused" }),
    ],
    [
      "a resource group would be deleted, but the provider would refuse this while anything is in it",
      withRemains(group, { kind: "refused", refusal: "not-empty" }),
    ],
    ["a resource group would be deleted, but a part would stay", withRemains(group, { kind: "kept" })],
    [
      "everything in the state that is not known as harmless would be destroyed",
      finding({ rule: "mass-destroy", detail: { kind: "share", destroyed: 7, all: 7, harmless: 0 } }),
    ],
  ];
  test.each(IN_ONE)("%s", (sentence, said) => {
    expect(plain(because(reviews.review([reviews.root([], [said])])))).toBe(sentence);
  });

  const aKey = about("key-loss", "encryption key");
  const inGrace = withRemains(aKey, { kind: "grace", days: 30 });
  test.each<readonly [sentence: string, findings: readonly Finding[]]>([
    [
      "2 keys would be lost, and what only they can decrypt with them, unless they are restored in time",
      [inGrace, withRemains(aKey, { kind: "grace", days: 7 })],
    ],
    // One of them is lost at once.
    [
      "2 keys would be lost, and what only they can decrypt with them",
      [inGrace, withRemains(aKey, { kind: "nothing" })],
    ],
  ])("%s", (sentence, several) => {
    expect(plain(because(reviews.review([reviews.root([], several)])))).toBe(sentence);
  });

  test.each(RULE_NAMES)("%s has a headline for one and for several, without loose ends", (rule) => {
    const one = finding({ rule, subject: subject("a.b") });
    const review = (count: number) =>
      reviews.review([
        reviews.root(
          [],
          Array.from({ length: count }, () => one),
        ),
      ]);
    for (const count of [1, 2]) expect(plain(because(review(count)))).toMatch(/^[a-z0-9][^.]+[a-z]$/);
    expect(plain(because(review(2)))).not.toMatch(/\b1 /);
  });
});

describe("remedies", () => {
  test("begin with keeping the object, and end with asking a code owner", () => {
    const gone = reviews.root([destroy("aws_db_instance.main")], []);
    expect(remedyOf(lost({ kind: "nothing" }), gone)).toBe(
      "Keep it: put its block back into the configuration, and run plan again. Prove a backup: before it goes, make a backup that is kept outside this state, and restore from it once. Ask a code owner: an owner can agree to exactly these findings.",
    );
  });

  test.each([
    ["delete", "Prove a backup: before it goes, make a backup"],
    ["update", "Prove a backup: before this is applied, make a backup"],
  ] as const)("say of an object only that it goes where it does: %s", (effect, how) => {
    const cut = finding({ rule: "backup-loss", subject: database(effect), detail: says("automated backups stop") });
    expect(remedyOf(cut)).toContain(how);
  });

  const keyStep = (what: string, some: Partial<Finding> = {}) =>
    remedyOf(
      finding({ rule: "key-loss", subject: subject("k.a", { what }), remains: remains({ kind: "nothing" }), ...some }),
    );
  test.each([
    ["encryption key", "find what only it can decrypt, backups included, and encrypt that with another key"],
    ["key vault", "find what only it can decrypt"],
    ["name of an encryption key", "find who uses the key by this name"],
    ["signing key of videos", "find what signs or proves itself with it"],
  ])("ask for no backup of a %s, which nobody can take out of its service", (what, how) => {
    expect(keyStep(what)).toContain(`See what needs it: before it goes, ${how}`);
    expect(keyStep(what)).not.toContain("Prove a backup");
  });

  test.each(["secret", "TLS certificate with its key", "private key", "generated password"])(
    "ask for a backup of a %s, which people can have",
    (what) => {
      expect(keyStep(what)).toContain("Prove a backup: before it goes, make a backup");
      expect(keyStep(what)).not.toContain("See what needs it");
    },
  );

  test("ask to try the copy of a key that has one", () => {
    expect(
      keyStep("encryption key", { remains: remains({ kind: "copies", survivors: ["k.b"], survivorsCount: 1 }) }),
    ).toContain("Prove a backup: before it goes, restore once from a copy that remains");
  });

  test.each([
    ["a warning, since it needs nobody's consent", { ...lost({ kind: "nothing" }), level: "warn" as const }, false],
    ["a plan that failed, since nobody can agree to it", finding({ rule: "unreadable-change" }), true],
  ])("name no code owner for %s", (_, said, errored) => {
    expect(remedyOf(said, reviews.root([], [said], { errored }))).not.toContain("code owner");
  });

  test("what looks like a rename needs a moved block, and not its old block back", () => {
    const renamed = { ...lost({ kind: "nothing" }), evidence: [{ kind: "rename", to: 'db.new["\u001b"]' } as const] };
    const remedy = remedyOf(renamed);
    expect(remedy).toMatch(
      /^Say that it moved: if it was only renamed, write a moved block with from = \S+ and to = db.new\["\\u001b"\], and/,
    );
    expect(remedy).not.toContain("put its block back");
  });

  const destroyed = (reason: Destroy["reason"], some: Partial<Destroy> = {}) =>
    reviews.destroy("aws_db_instance.main", { reason, ...some });
  test.each([
    ["everything goes without a reason", reviews.root([destroyed(null)], []), true],
    ["it left the configuration", reviews.root([destroyed("delete_because_no_resource_config")], []), false],
    ["something stays", reviews.root([destroyed(null)], [], {}, { none: 1 }), false],
    [
      "the plan is of a Terraform that gives no reasons",
      reviews.root([destroyed(null)], [], { formatVersion: "0.2" }),
      false,
    ],
  ])("a run of destroy is told to stop before all else: %s", (_, root, isRun) => {
    const remedy = remedyOf(lost({ kind: "nothing" }), root);
    expect(remedy.startsWith("Stop: apply this plan only if you want nothing but a destroy.")).toBe(isRun);
    expect(remedy.includes("Keep it: ")).toBe(!isRun);
  });

  test.each([
    ["all of several objects", {}, /^Stop: apply this plan only if you want to destroy everything\./],
    ["what -target names", { complete: false }, /^Stop: apply this plan only if you want nothing but a destroy\./],
  ])("a run of destroy is told by what goes: %s", (_, more, first) => {
    const two = [destroyed(null), destroyed(null, { address: "aws_db_instance.other" })];
    expect(remedyOf(lost({ kind: "nothing" }), { ...reviews.root(two, [], {}, {}), ...more })).toMatch(first);
  });

  const REASONS: readonly (readonly [reason: NonNullable<Destroy["reason"]>, first: RegExp])[] = [
    ["delete_because_no_resource_config", /^Keep it: put its block back/],
    ["delete_because_no_module", /^Keep it: put the module block that it belongs to back/],
    ["delete_because_count_index", /^Keep it: raise count again, since its block is still there/],
    ["delete_because_each_key", /^Keep it: put its key back into for_each, since its block is still there/],
    [
      "delete_because_wrong_repetition",
      /^Keep it: write a moved block from the old address to the new one, since only its count or for_each/,
    ],
    ["delete_because_no_move_target", /^Keep it: correct the moved block, which leads to an address that has no block/],
    ["replace_because_tainted", /^Keep it: if the object is healthy, run terraform untaint/],
    ["replace_by_request", /^Keep it: run plan again without -replace/],
  ];
  test.each(REASONS)("the first step fits what happens: %s", (reason, first) => {
    const effect = reason.startsWith("replace") ? "replace" : "delete";
    const root = reviews.root([destroyed(reason, { effect })], [], {}, { none: 1 });
    const remedy = remedyOf(lost({ kind: "nothing" }, effect), root);
    expect(remedy).toMatch(first);
    expect(remedy.includes("put its block back")).toBe(reason === "delete_because_no_resource_config");
  });

  test.each([
    [
      "replace_by_request",
      "port changes, and the provider cannot change that in place; its replacement was asked for on the command line too",
      "Keep it: take back the change that forces the replacement, and run plan again without -replace.",
    ],
    [
      "replace_by_triggers",
      "port changes, and the provider cannot change that in place; something it is tied to by replace_triggered_by changes too",
      "Keep it: take back the change that forces the replacement, and that of what it is tied to by replace_triggered_by",
    ],
    [
      "replace_because_tainted",
      "port changes, and the provider cannot change that in place; it is marked as tainted too",
      "Keep it: take back the change that forces the replacement; if the object is healthy, run terraform untaint",
    ],
  ] as const)("of two causes at once, both are told and taken back: %s", (reason, why, keep) => {
    const one = destroyed(reason, { effect: "replace", because: ["port"] });
    const root = reviews.root([one], [], {}, { none: 1 });
    expect(plain(causeOf(one, root))).toBe(why);
    expect(remedyOf(lost({ kind: "nothing" }, "replace"), root)).toContain(keep);
  });

  test.each([
    ["stays", [], "see at the provider that the current object has its data"],
    ["is only forgotten", [{ effect: "forget" }], "see at the provider that the current object has its data"],
    [
      "is deleted",
      [{ effect: "delete" }],
      "see at the provider which object has the data, since an interrupted replacement left this one behind, and the current one goes too",
    ],
    ["is replaced", [{ effect: "replace" }], "and the current one goes too"],
  ] as const)(
    "what an interrupted replacement left is compared with the current object, which %s",
    (_, others, how) => {
      const left = destroyed(null, { deposed: "dec0de01" });
      const root = reviews.root([left, ...others.map((some) => destroyed(null, some))], [], {}, { none: 1 });
      const found = { ...lost({ kind: "nothing" }), subject: subject(left.address, { deposed: left.deposed }) };
      expect(remedyOf(found, root)).toMatch(
        /^Look first: see at the provider .*, since an interrupted replacement left this one behind/,
      );
      expect(remedyOf(found, root)).toContain(how);
    },
  );

  const moved = (from: string, address: string): Destroy =>
    destroyed("delete_because_each_key", { address, previousAddress: from });
  test.each([
    [
      "a key that for_each does not have",
      moved("db.a", 'db.b["y"]'),
      /^Keep it: correct the moved block, which leads to an instance that/,
    ],
    [
      "another module, with a key that is gone since",
      moved('module.a.db.a["x"]', 'module.b.db.a["x"]'),
      /put its key back/,
    ],
  ])("the first step of what moved to %s", (_, one, first) => {
    const root = reviews.root([one], [], {}, { none: 1 });
    expect(remedyOf({ ...lost({ kind: "nothing" }), subject: subject(one.address) }, root)).toMatch(first);
    expect(plain(causeOf(one, root))).toBe(
      first.source.includes("moved")
        ? "it was moved to an instance that is not in the configuration"
        : "its key is no longer in for_each",
    );
  });

  const REMOVED = "Say who takes over: make sure that another state imports it, or take the removed block out again.";
  test.each([
    ["by a removed block", "plan", { effect: "forget" }, REMOVED],
    ["under another type, by a removed block", "disguise", { effect: "forget" }, REMOVED],
    ["by its provider, which does not delete it", "provider", { effect: "delete" }, "Keep it: put its block back"],
    ["by its own settings", "settings", { effect: "delete" }, "Keep it: put its block back"],
    [
      "by its provider, and another takes its place",
      "provider",
      { effect: "replace", reason: "replace_because_cannot_update" },
      "Keep it: take back the change that forces the replacement",
    ],
    [
      "with another in its place",
      "plan",
      { effect: "forget", recreated: true, reason: "replace_because_cannot_update" },
      "Keep it: take back the change that forces the replacement",
    ],
    [
      "by a lifecycle that the state has",
      "plan",
      { effect: "forget", reason: "forgot_because_lifecycle_destroy_in_state" },
      "Keep it: put its block back",
    ],
  ] as const)("only what leaves by a removed block has one to take out again: %s", (_, by, some, expected) => {
    const one = destroyed("delete_because_no_resource_config", some);
    const left = finding({
      rule: "forgotten",
      level: "warn",
      subject: subject(one.address, { effect: one.effect }),
      detail: { kind: "leaves-state", by },
    });
    const remedy = remedyOf(left, reviews.root([one], [], {}, { none: 1 }));
    expect(remedy).toContain(expected);
    expect(remedy.includes("removed block")).toBe(expected === REMOVED);
  });

  test("an object that is imported and replaced by one plan is to be imported as it is", () => {
    const root = reviews.root(
      [destroyed("replace_because_cannot_update", { effect: "replace", imported: true, because: ["engine"] })],
      [],
      {},
      { none: 1 },
    );
    expect(remedyOf(lost({ kind: "nothing" }, "replace"), root)).toMatch(
      /^Keep it: make the configuration fit the object as it is, until the plan imports it and does not replace it/,
    );
  });

  test("an object whose block is still there is not told to put it back", () => {
    const at = (line: number | null): Finding => ({
      ...lost({ kind: "nothing" }),
      places: [{ file: "main.tf", line }],
    });
    expect(remedyOf(at(12))).toMatch(/^Keep it: find out why the plan deletes it/);
    expect(remedyOf(at(null))).toMatch(/^Keep it: put its block back/);
  });

  test("a deposed object has no block to put back", () => {
    expect(remedyOf(finding({ rule: "data-loss", subject: subject("a.b", { deposed: "abcd0123" }) }))).toMatch(
      /^Look first/,
    );
  });
});

test("a destroy is found by address and deposed key together", () => {
  const [root] = reviews.leftovers.roots;
  if (root === undefined) throw new Error("the review has a root");
  const destroyFor = destroysOf(root);
  const deposed = root.findings.find((one) => one.subject?.deposed != null);
  expect(deposed && destroyFor(deposed)?.deposed).toBe("8a3f00de");
  expect(destroyFor(finding({ rule: "mass-destroy" }))).toBeNull();
});

describe("docs/rules.md", () => {
  const docs = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");
  const sections = new Map(
    docs
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf("\n")), section]),
  );

  test("has the rules as sections, in their order, and no others", () => {
    expect([...sections.keys()]).toEqual([...RULE_NAMES]);
  });

  test.each(RULE_NAMES)("tells for %s what it means, an example, what to do and how to configure it", (rule) => {
    const section = sections.get(rule) ?? "";
    expect(section).toContain(RULES[rule].says);
    expect(section).toContain(RULES[rule].matters);
    for (const part of ["**Example.**", "**What to do.**", "**Configure.**"]) expect(section).toContain(part);
    expect(docs).toContain(`[\`${rule}\`](#${rule})`);
  });

  test.each(RULE_NAMES)("configures %s by its name, in YAML", (rule) => {
    const blocks = [...(sections.get(rule) ?? "").matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml ?? "");
    const policy = parse(blocks.at(-1) ?? "") as {
      rules?: Record<string, unknown>;
      roots?: { rules: Record<string, unknown> }[];
      catalogue?: unknown;
    };
    expect(policy).toMatchObject({ version: 1 });
    expect([policy.rules ?? {}, ...(policy.roots ?? []).map(({ rules }) => rules)].some((rules) => rule in rules)).toBe(
      true,
    );
  });
});

test("a replacement whose new settings would keep more is told to apply them first", () => {
  const late: Finding = { ...lost({ kind: "nothing" }, "replace"), evidence: [{ kind: "too-late" }] };
  expect(remedyOf(late)).toContain("Apply the settings first: by themselves, without what forces the replacement");
  expect(remedyOf(lost({ kind: "nothing" }, "replace"))).not.toContain("Apply the settings first");
});
