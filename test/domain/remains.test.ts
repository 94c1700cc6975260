import { describe, expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { durationDays } from "../../src/domain/quantity.ts";
import { evidencePhrase } from "../../src/report/evidence-words.ts";
import { plain } from "../../src/report/phrase.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const ROWS: readonly CatalogueRow[] = [
  row("database", {
    ids: ["identifier"],
    leaves: [
      { remains: "refused", refusal: "protected", when: { protection: true }, says: "the provider refuses" },
      { remains: "refused", refusal: "not-empty", when: { occupied: { set: true } }, says: "the provider refuses" },
      { remains: "snapshot", when: { skip_final_snapshot: false }, says: "a final snapshot" },
      {
        remains: "grace",
        when: { keep: true, retention: { above: 0 } },
        days: { path: "retention", unit: "days" },
        says: "the automated backups",
      },
    ],
    watch: [
      { path: "retention", change: { to: [0, null] }, rule: "backup-loss", says: "Every automated backup is deleted." },
      { path: "volume", change: "removed", rule: "data-loss", says: "The volume is deleted." },
    ],
    refs: [
      { role: "copies", path: "replicates", to: ["database"] },
      { role: "copies", path: "made_from", to: ["database"], follows: false },
      { role: "key", path: "key", to: ["key"] },
      { role: "inside", path: "server", to: ["server"] },
    ],
  }),
  row("snapshot", {
    class: "backup",
    refs: [
      { role: "copies", path: "database", to: ["database"] },
      { role: "copies", path: "snapshot", to: ["snapshot"] },
      { role: "inside", path: "vault", to: ["vault"] },
      { role: "key", path: "key", to: ["key"] },
    ],
  }),
  row("selection", { class: "backup", refs: [{ role: "copies", path: "resources[*]", to: ["database"] }] }),
  row("vault", { class: "backup", forgets: { keep: true }, keepsCopies: true }),
  row("replication", {
    class: "backup",
    refs: [
      { role: "copies", path: "from", to: ["database"] },
      { role: "inside", path: "to", to: ["vault"], keeps: true },
    ],
  }),
  row("schedule", { class: "backup", refs: [{ role: "inside", path: "vault", to: ["vault"], keeps: true }] }),
  row("assignment", {
    class: "backup",
    refs: [
      { role: "copies", path: "of", to: ["database"] },
      { role: "inside", path: "schedule", to: ["schedule"], keeps: true },
    ],
  }),
  row("claim", { refs: [{ role: "inside", path: "volume", to: ["disk"], keeps: { reclaim: "Retain" } }] }),
  row("disk", { forgets: { reclaim: "Retain" }, keepsCopies: true }),
  row("server", { class: "container" }),
  row("key", {
    class: "key",
    leaves: [{ remains: "grace", days: 30, says: "the key, until its deletion window ends" }],
  }),
];

const db = (values: object = {}, actions = "delete") =>
  object(
    "database.prod",
    actions,
    { id: "db-1", identifier: "prod", ...values },
    actions.includes("create") ? {} : null,
  );
const snap = (name: string, values: object = {}, actions = "no-op") =>
  object(
    `snapshot.${name}`,
    actions,
    { id: `snap-${name}`, database: "prod", ...values },
    actions === "no-op" ? {} : null,
  );

/** What a finding says remains, with its evidence in words. */
function told(finding: Finding | undefined) {
  if (finding?.remains == null) throw new Error("nothing is said of the object");
  const { kind: remains, ...rest } = finding.remains;
  return { rule: finding.rule, remains, ...rest, evidence: finding.evidence.map((one) => plain(evidencePhrase(one))) };
}

/** What is said of the database. */
async function remainsOf(entries: readonly Record<string, unknown>[], more: Readonly<Record<string, unknown>> = {}) {
  const review = await reviewOf(entries, ROWS, { more });
  return told(review.findings.find(({ subject }) => subject?.address === "database.prod"));
}

const TOO_LATE = "the new configuration would keep more, but a destroy goes by the state";

describe("what remains of a destroyed database", () => {
  test.each([
    ["nothing, when it has no settings", {}, "last-copy", "nothing"],
    ["nothing, when the snapshot is skipped", { skip_final_snapshot: true }, "last-copy", "nothing"],
    ["a snapshot that the destroy makes", { skip_final_snapshot: false }, "data-loss", "snapshot"],
    ["kept backups for some days", { skip_final_snapshot: true, keep: true, retention: 7 }, "data-loss", "grace"],
    ["nothing, when there are no backups to keep", { keep: true, retention: 0 }, "last-copy", "nothing"],
    [
      "everything, since the provider will refuse",
      { protection: true, skip_final_snapshot: false },
      "data-loss",
      "refused",
    ],
  ])("is %s", async (_, values, rule, remains) => {
    expect(await remainsOf([db(values)])).toMatchObject({ rule, remains });
  });

  test("is told with the settings that decide, as they stand in the state", async () => {
    const settings = { skip_final_snapshot: true, keep: false, retention: 7, protection: false };
    expect(await remainsOf([db(settings)])).toMatchObject({
      evidence: ["protection = false", "skip_final_snapshot = true", "keep = false", "retention = 7"],
    });
    expect(await remainsOf([db({ keep: true, retention: 7 })])).toMatchObject({
      days: 7,
      evidence: ["the automated backups", "keep = true", "retention = 7"],
    });
  });

  test("is decided by the state, not by the configuration: the destroy of a replace runs with the old values", async () => {
    const replace = object(
      "database.prod",
      "delete create",
      { id: "db-1", skip_final_snapshot: true },
      { skip_final_snapshot: false },
    );
    const found = await remainsOf([replace]);
    expect(found).toMatchObject({ rule: "last-copy", remains: "nothing" });
    expect(found.evidence).toContain(TOO_LATE);
  });

  test("is not said to be better by the new configuration, where that keeps no more", async () => {
    const replace = object(
      "database.prod",
      "delete create",
      { id: "db-1", skip_final_snapshot: true },
      { skip_final_snapshot: true },
    );
    expect((await remainsOf([replace])).evidence).not.toContain(TOO_LATE);
  });

  const arn = (region: string, account: string): string => `arn:aws:rds:${region}:${account}:db:prod`;
  const ABROAD = arn("eu-west-1", "111122223333");

  test.each([
    ["in another region", { arn: arn("us-east-1", "111122223333") }, "nothing"],
    ["in another account", { arn: arn("eu-west-1", "444455556666") }, "nothing"],
    ["in the same place", { arn: arn("eu-west-1", "111122223333") }, "copies"],
    ["nobody knows where", {}, "copies"],
    [
      "in another region, that names it by its ARN",
      { arn: arn("us-east-1", "111122223333"), database: ABROAD },
      "copies",
    ],
  ])("is a snapshot of its name %s: %s", async (_, values, remains) => {
    expect(await remainsOf([db({ arn: ABROAD }), snap("a", values)])).toMatchObject({ remains });
  });

  test.each([
    ["another project", "p2", "nothing"],
    ["the same project", "p1", "copies"],
  ])("is a snapshot of its name in %s: %s, %s", async (_, project, remains) => {
    const link = (of: string, name: string) =>
      `https://sqladmin.googleapis.com/sql/v1beta4/projects/${of}/instances/${name}`;
    const entries = [db({ self_link: link("p1", "prod") }), snap("a", { self_link: link(project, "a") })];
    expect(await remainsOf(entries)).toMatchObject({ remains });
  });

  test("is nothing after a create-first replace either, since nobody copies the data", async () => {
    expect(await remainsOf([db({}, "create delete")])).toMatchObject({ rule: "last-copy", remains: "nothing" });
  });

  test("is a snapshot that stays, named by any of the database's ids", async () => {
    expect(await remainsOf([db(), snap("a"), snap("b", { database: "db-1" })])).toMatchObject({
      rule: "data-loss",
      remains: "copies",
      survivors: ["snapshot.a", "snapshot.b"],
      goesWithIt: [],
    });
  });

  test("is a snapshot that names the database by number", async () => {
    expect(await remainsOf([db({ id: "42" }), snap("a", { database: 42 })])).toMatchObject({
      survivors: ["snapshot.a"],
    });
  });

  test("is a snapshot in another module, and one that only the prior state lists", async () => {
    const state = {
      prior_state: {
        values: {
          root_module: {
            child_modules: [
              {
                resources: [
                  { address: "module.b.snapshot.x", mode: "managed", type: "snapshot", values: { database: "prod" } },
                ],
              },
            ],
          },
        },
      },
    };
    expect(await remainsOf([db()], state)).toMatchObject({ remains: "copies", survivors: ["module.b.snapshot.x"] });
  });

  test("is a copy of a copy", async () => {
    expect(
      await remainsOf([db(), snap("a", {}, "delete"), snap("b", { database: null, snapshot: "snap-a" })]),
    ).toMatchObject({
      survivors: ["snapshot.b"],
      goesWithIt: ["snapshot.a"],
    });
  });

  test.each([
    ["it is destroyed too", [snap("a", {}, "delete")], "destroyed by the same plan"],
    [
      "its vault goes",
      [snap("a", { vault: "v" }), object("vault.v", "delete", { id: "v" })],
      "stored in something that goes",
    ],
    [
      "its key goes",
      [snap("a", { key: "k" }), object("key.k", "delete", { id: "k" })],
      "encrypted with a key that goes",
    ],
    ["it is stored in the database itself", [snap("a", { vault: "db-1" })], undefined],
  ])("is no snapshot, when %s", async (_, others, reason) => {
    const found = await remainsOf([db(), ...others]);
    if (reason === undefined) return expect(found).toMatchObject({ remains: "copies" }); // a vault is no database: the reference names types
    expect(found).toMatchObject({ rule: "last-copy", remains: "nothing", survivors: [], goesWithIt: ["snapshot.a"] });
    expect(found.evidence.join()).toContain(reason);
  });

  test("is a snapshot in a vault whose destroy only forgets it", async () => {
    expect(
      await remainsOf([db(), snap("a", { vault: "v" }), object("vault.v", "delete", { id: "v", keep: true })]),
    ).toMatchObject({
      survivors: ["snapshot.a"],
    });
  });

  test.each([
    [
      "a replication that goes with it, in the store that stays",
      [object("replication.a", "delete", { from: "prod", to: "v" }), object("vault.v", "no-op", { id: "v" }, {})],
      ["vault.v"],
    ],
    [
      "a schedule that goes with its assignment, in the vault that stays",
      [
        object("assignment.a", "delete", { of: "prod", schedule: "s" }),
        object("schedule.s", "delete", { id: "s", vault: "v" }),
        object("vault.v", "no-op", { id: "v" }, {}),
      ],
      ["vault.v"],
    ],
    [
      "an assignment that stays, in the vault that its schedule names",
      [
        object("assignment.a", "no-op", { of: "prod", schedule: "s" }, {}),
        object("schedule.s", "no-op", { id: "s", vault: "v" }, {}),
        object("vault.v", "no-op", { id: "v" }, {}),
      ],
      ["vault.v"],
    ],
    [
      "nothing, where the store goes too",
      [object("replication.a", "delete", { from: "prod", to: "v" }), object("vault.v", "delete", { id: "v" })],
      [],
    ],
  ])("is what was copied by %s", async (_, others, survivors) => {
    expect(await remainsOf([db(), ...others])).toMatchObject({
      remains: survivors.length > 0 ? "copies" : "nothing",
      survivors,
    });
  });

  test.each([
    ["Retain", ["disk.a"], "data-loss"],
    ["Delete", [], "last-copy"],
  ])("of a claim is its disk, if that says %s", async (reclaim, survivors, rule) => {
    const review = await reviewOf(
      [object("claim.a", "delete", { volume: "d" }), object("disk.a", "no-op", { id: "d", reclaim }, {})],
      ROWS,
    );
    expect(review.findings[0]).toMatchObject({ rule, remains: { survivors } });
  });

  test("is not a database that the same backup selection covers", async () => {
    const selection = object("selection.all", "no-op", { id: "s", resources: ["db-1", "db-2"] }, {});
    const other = object("database.other", "no-op", { id: "db-2" }, {});
    expect(await remainsOf([db(), selection, other])).toMatchObject({
      remains: "copies",
      survivors: ["selection.all"],
    });
  });

  test("is its replica, and of a destroyed replica its source", async () => {
    expect(
      await remainsOf([db(), object("database.replica", "no-op", { id: "r", replicates: "prod" }, {})]),
    ).toMatchObject({
      survivors: ["database.replica"],
    });
    expect(
      await remainsOf([
        db({ replicates: "primary" }),
        object("database.primary", "no-op", { identifier: "primary" }, {}),
      ]),
    ).toMatchObject({
      survivors: ["database.primary"],
    });
  });

  test("is what was made from it once, but of that its source is no copy: each has changed by itself since", async () => {
    const branch = object("database.branch", "no-op", { id: "b", made_from: "prod" }, {});
    expect(await remainsOf([db(), branch])).toMatchObject({ remains: "copies", survivors: ["database.branch"] });
    const primary = object("database.primary", "no-op", { identifier: "primary" }, {});
    expect(await remainsOf([db({ made_from: "primary" }), primary])).toMatchObject({
      rule: "last-copy",
      remains: "nothing",
      survivors: [],
    });
  });

  test("is not a replica that loses its own data in place", async () => {
    const replica = object(
      "database.replica",
      "update",
      { id: "r", replicates: "prod", volume: { size: 1 } },
      { id: "r", replicates: "prod" },
    );
    const found = await remainsOf([db(), replica]);
    expect(found).toMatchObject({ rule: "last-copy", goesWithIt: [] });
    expect(found.evidence).toContain("a copy in this state is cut back by the same plan");
  });

  test("takes no selection along that only leaves it out: that stays, and is cut back", async () => {
    const selecting = (...resources: string[]) => ({ id: "s", resources });
    const before = selecting("db-1", "db-2");
    const narrowed = object("selection.s", "update", before, selecting("db-2"));
    const rows = ROWS.map((one) =>
      one.type === "selection"
        ? { ...one, watch: [{ path: "resources[*]", change: "removed", rule: "backup-loss", says: "less" } as const] }
        : one,
    );
    const { findings } = await reviewOf([db(), narrowed], rows);
    const found = told(findings.find(({ subject }) => subject?.address === "database.prod"));
    expect(found).toMatchObject({ rule: "last-copy", goesWithIt: [] });
    expect(found.evidence).toContain("a copy in this state is cut back by the same plan");
  });

  test.each([
    ["its key", object("key.k", "delete", { id: "k" }), { key: "k" }, "its encryption key goes"],
    ["its server", object("server.s", "delete", { id: "s" }), { server: "s" }, "what it is stored in goes"],
  ])("is no final snapshot when %s goes as well", async (_, other, values, reason) => {
    const found = await remainsOf([db({ skip_final_snapshot: false, ...values }), other]);
    expect(found).toMatchObject({ rule: "last-copy", remains: "nothing" });
    expect(found.evidence.join()).toContain(reason);
  });

  test("is not decided by equal values of types that don't refer to each other", async () => {
    expect(
      await remainsOf([db(), object("snapshot.x", "no-op", { database: "other", vault: "prod" }, {})]),
    ).toMatchObject({
      remains: "nothing",
      survivors: [],
    });
  });

  test("ends in no loop where things are stored in each other", async () => {
    const rows = [
      row("a", {
        refs: [
          { role: "inside", path: "in", to: ["a"] },
          { role: "copies", path: "of", to: ["a"] },
        ],
      }),
    ];
    const review = await reviewOf(
      [
        object("a.x", "delete", { id: "1", in: "2", of: "2" }),
        object("a.y", "no-op", { id: "2", in: "1", of: "1" }, {}),
      ],
      rows,
    );
    expect(told(review.findings[0])).toMatchObject({ remains: "nothing", goesWithIt: ["a.y"] });
  });
});

describe("what remains by the settings of what a thing is stored in", () => {
  const rows = [
    row("account", { class: "container", decides: ["soft_delete", "days"] }),
    row("folder", {
      refs: [{ role: "inside", path: "account", to: ["account"] }],
      leaves: [
        { remains: "nothing", of: "inside", when: { soft_delete: "off" }, says: "soft delete is off" },
        {
          remains: "grace",
          of: "inside",
          when: { days: { above: 0 } },
          days: { path: "days", unit: "days" },
          says: "the folder, by soft delete",
        },
      ],
    }),
  ];
  const folder = object("folder.x", "delete", { id: "f", account: "a" });
  const account = (values: object, actions = "no-op", after: object | null = values): Record<string, unknown> =>
    object("account.x", actions, { id: "a", ...values }, after && { id: "a", ...after });
  const remainsOfFolder = async (...others: readonly Record<string, unknown>[]) => {
    const { findings } = await reviewOf([folder, ...others], rows);
    return told(findings.find(({ subject }) => subject?.address === "folder.x"));
  };

  test("is told with its days, and whose settings they are", async () => {
    expect(await remainsOfFolder(account({ days: 14 }))).toMatchObject({
      remains: "grace",
      days: 14,
      evidence: ["the folder, by soft delete", "days = 14 (account)"],
    });
  });

  test("is read from the prior state, where the plan does not list the container", async () => {
    const resources = [{ address: "account.x", mode: "managed", type: "account", values: { id: "a", days: 14 } }];
    const { findings } = await reviewOf([folder], rows, {
      more: { prior_state: { values: { root_module: { resources } } } },
    });
    expect(told(findings.find(({ subject }) => subject?.address === "folder.x"))).toMatchObject({
      remains: "grace",
      days: 14,
    });
  });

  test("is what will be left when the plan shortens it", async () => {
    expect(await remainsOfFolder(account({ days: 14 }, "update", { days: 3 }))).toMatchObject({
      remains: "grace",
      days: 3,
    });
  });

  test.each([
    ["its container is not in this state", []],
    ["its container has another setting", [account({ days: 0 })]],
    ["the plan switches it off", [account({ days: 14 }, "update", { days: 0 })]],
    ["the plan switches it on, perhaps too late", [account({ days: 0 }, "update", { days: 14 })]],
    ["the container goes too", [account({ days: 14 }, "delete", null)]],
    ["another setting rules it out", [account({ days: 14, soft_delete: "off" })]],
    ["another setting rules it out from now on", [account({ days: 14 }, "update", { days: 14, soft_delete: "off" })]],
  ])("is nothing, when %s", async (_, others) => {
    expect(await remainsOfFolder(...others)).toMatchObject({ remains: "nothing", days: null });
  });

  test("is nothing that is known, when the new setting is known only after apply", async () => {
    const unknown = object(
      "account.x",
      "update",
      { id: "a", days: 14 },
      { id: "a" },
      { change: { after_unknown: { days: true } } },
    );
    expect(await remainsOfFolder(unknown)).toMatchObject({ remains: "nothing" });
  });
});

describe("what remains by tags", () => {
  const rows = [
    row("database", { ids: ["tags{}"] }),
    row("selection", {
      class: "backup",
      refs: [{ role: "copies", path: "tag[*]{key,value}", to: ["database"], when: { except: null } }],
    }),
    row("schedule", { class: "backup", refs: [{ role: "copies", path: "tags{}", to: ["database"] }] }),
  ];
  const tagged = (tags: object | null, more: object = {}) =>
    object("database.prod", "delete", { id: "db-1", tags, ...more });
  const selecting = (tag: readonly object[], more: object = {}) =>
    object("selection.daily", "no-op", { id: "s", tag, ...more }, {});
  const survivorsOf = async (...entries: readonly Record<string, unknown>[]) => {
    const { findings } = await reviewOf(entries, rows);
    return findings.find(({ subject }) => subject?.address === "database.prod")?.remains?.survivors;
  };

  test("is what a selection by one of several tags makes", async () => {
    const either = [
      { key: "backup", value: "hourly" },
      { key: "backup", value: "daily" },
    ];
    expect(await survivorsOf(tagged({ env: "prod", backup: "daily" }), selecting(either))).toEqual(["selection.daily"]);
  });

  test("is what a schedule makes of all objects with its tags", async () => {
    expect(
      await survivorsOf(tagged({ backup: "daily" }), object("schedule.x", "no-op", { tags: { backup: "daily" } }, {})),
    ).toEqual(["schedule.x"]);
  });

  test.each([
    ["the value is another", tagged({ backup: "weekly" }), selecting([{ key: "backup", value: "daily" }])],
    ["the key is another", tagged({ saved: "daily" }), selecting([{ key: "backup", value: "daily" }])],
    [
      "key and value only look alike together",
      tagged({ "backup=daily": "x" }),
      selecting([{ key: "backup", value: "daily=x" }]),
    ],
    ["there are no tags", tagged(null), selecting([{ key: "backup", value: "daily" }])],
    ["a tag has no value", tagged({ backup: null }), selecting([{ key: "backup", value: null }])],
    [
      "the selection leaves some out",
      tagged({ backup: "daily" }),
      selecting([{ key: "backup", value: "daily" }], { except: ["db-1"] }),
    ],
    [
      "the selection goes too",
      tagged({ backup: "daily" }),
      object("selection.daily", "delete", { tag: [{ key: "backup", value: "daily" }] }),
    ],
  ])("is nothing, when %s", async (_, database, selection) => {
    expect(await survivorsOf(database, selection)).toEqual([]);
  });

  describe("that an object must have together", () => {
    const conditions = [
      row("database", { ids: ["tags{}"] }),
      row("selection", {
        class: "backup",
        refs: [{ role: "copies", path: "equals[*]{key,value}", to: ["database"], every: true, prefix: "Tag/" }],
      }),
    ];
    const both = [
      { key: "Tag/env", value: "prod" },
      { key: "Tag/backup", value: "daily" },
    ];
    test.each([
      ["with all of them", { env: "prod", backup: "daily", more: "x" }, both, ["selection.daily"]],
      ["with one of them", { env: "prod" }, both, []],
      ["where one is no tag", { env: "prod", type: "db" }, [...both.slice(0, 1), { key: "type", value: "db" }], []],
      ["where none is asked for", { env: "prod" }, [], []],
    ])("is what a selection makes of one %s", async (_, tags, equals, survivors) => {
      const { findings } = await reviewOf(
        [tagged(tags), object("selection.daily", "no-op", { id: "s", equals }, {})],
        conditions,
      );
      expect(findings.find(({ subject }) => subject?.address === "database.prod")?.remains?.survivors).toEqual(
        survivors,
      );
    });
  });

  test("never shows a tag", async () => {
    const review = await reviewOf(
      [tagged({ backup: "s3cret" }), selecting([{ key: "backup", value: "s3cret" }])],
      rows,
    );
    expect(JSON.stringify(review)).not.toContain("s3cret");
  });
});

test.each([
  ["604800s", 7],
  ["7d", 7],
  ["P7D", 7],
  ["P1W", 7],
  ["PT36H", 1.5],
  ["48h", 2],
  ["720h0m0s", 30],
  ["PT90M", 0.0625],
  ["PT0S", 0],
  ["", null],
  ["soon", null],
  ["P", null],
])("the duration %s is %s days", (text, days) => {
  expect(durationDays(text)).toEqual(days === null ? null : expect.closeTo(days, 9));
});

describe("what remains of a destroyed replica", () => {
  const source = (values: object = {}, actions = "delete") =>
    object(
      "database.primary",
      actions,
      { id: "p", identifier: "primary", ...values },
      actions === "delete" ? null : {},
    );
  const replica = (name = "prod", values: object = {}) =>
    object(`database.${name}`, "delete", { id: name, identifier: name, replicates: "primary", ...values });

  test("is its source, which is told as what it is a copy of", async () => {
    expect(await remainsOf([replica(), source({}, "no-op")])).toMatchObject({
      remains: "copies",
      survivors: ["database.primary"],
      evidence: expect.arrayContaining(["database.primary, its source, stays"]),
    });
  });

  test.each([
    ["the final snapshot of its source", { skip_final_snapshot: false }, "snapshot", null],
    ["the backups that the destroy of its source keeps", { keep: true, retention: 7 }, "grace", 7],
  ])("is %s, if that goes too", async (_, values, remains, days) => {
    const found = await remainsOf([replica("prod", { skip_final_snapshot: true }), source(values)]);
    expect(found).toMatchObject({ rule: "data-loss", remains, days, goesWithIt: [] });
    expect(found.evidence.slice(1)).toEqual(
      expect.arrayContaining(["database.primary, its source, leaves this", "skip_final_snapshot = true"]),
    );
  });

  test("is left by the source of its source too", async () => {
    const between = replica("between");
    const last = replica("prod", { replicates: "between" });
    expect(await remainsOf([last, between, source({ skip_final_snapshot: false })])).toMatchObject({
      remains: "snapshot",
      goesWithIt: [],
    });
  });

  test("is all of it where the provider refuses to destroy its source, unless only while something is in that", async () => {
    expect(await remainsOf([replica(), source({ protection: true })])).toMatchObject({
      rule: "data-loss",
      remains: "kept",
      refusal: null,
      evidence: expect.arrayContaining(["database.primary, its source, is refused by the provider"]),
    });
    expect(await remainsOf([replica(), source({ occupied: true })])).toMatchObject({ remains: "nothing" });
  });

  test("is nothing where its source goes and leaves nothing, or what is worth nothing", async () => {
    expect(await remainsOf([replica(), source()])).toMatchObject({
      rule: "last-copy",
      remains: "nothing",
      goesWithIt: [],
      evidence: expect.arrayContaining(["database.primary, its source, goes with the same plan"]),
    });
    const key = object("server.s", "delete", { id: "s" });
    expect(await remainsOf([replica(), source({ server: "s", skip_final_snapshot: false }), key])).toMatchObject({
      remains: "nothing",
    });
  });

  test("is its own snapshot, where it leaves one, whatever its source leaves", async () => {
    const own = replica("prod", { skip_final_snapshot: false });
    expect(await remainsOf([own, source({ keep: true, retention: 7 })])).toMatchObject({
      remains: "snapshot",
      days: null,
      evidence: expect.not.arrayContaining(["database.primary, its source, leaves this"]),
    });
  });

  test("names neither its source nor other replicas as going with it, but its own snapshots", async () => {
    const all = [
      replica(),
      replica("other"),
      source(),
      snap("own", {}, "delete"),
      snap("all", { database: "primary" }, "delete"),
    ];
    expect(await remainsOf(all)).toMatchObject({ goesWithIt: ["snapshot.all", "snapshot.own"] });
    const review = await reviewOf(all, ROWS);
    const primary = told(review.findings.find(({ subject }) => subject?.address === "database.primary"));
    expect(primary.goesWithIt).toEqual(["database.other", "database.prod", "snapshot.all", "snapshot.own"]);
  });

  test("of a backup is not what its source leaves, which is of another time", async () => {
    const review = await reviewOf([snap("a", {}, "delete"), db({ skip_final_snapshot: false })], ROWS);
    const backup = told(review.findings.find(({ subject }) => subject?.address === "snapshot.a"));
    expect(backup).toMatchObject({ rule: "backup-loss", remains: "nothing" });
  });
});

test("What a destroy leaves in a container stays there where the provider refuses to destroy that", async () => {
  const rows: readonly CatalogueRow[] = [
    row("member", {
      leaves: [{ remains: "kept", says: "the data, which is in the cluster" }],
      refs: [{ role: "inside", path: "cluster", to: ["cluster"] }],
    }),
    row("table", { refs: [{ role: "inside", path: "cluster", to: ["cluster"] }] }),
    row("cluster", {
      leaves: [{ remains: "refused", refusal: "protected", when: { protection: true }, says: "the provider refuses" }],
    }),
  ];
  const remains = async (type: string, protection: boolean) => {
    const entries = [
      object(`${type}.a`, "delete", { id: "a", cluster: "c" }),
      object("cluster.c", "delete", { id: "c", protection }),
    ];
    const { findings } = await reviewOf(entries, rows);
    return findings.find(({ subject }) => subject?.address === `${type}.a`)?.remains?.kind;
  };
  expect(await remains("member", true)).toBe("kept");
  expect(await remains("member", false)).toBe("nothing");
  // Terraform deletes it by itself, before it comes to its container.
  expect(await remains("table", true)).toBe("nothing");
});
