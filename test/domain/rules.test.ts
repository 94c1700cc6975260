import { describe, expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import type { Finding } from "../../src/domain/finding.ts";
import type { Policy, RootLevels } from "../../src/domain/policy.ts";
import type { RootReview } from "../../src/domain/review.ts";
import { DEFAULT_LEVELS } from "../../src/domain/rules/table.ts";
import type { StateMark } from "../../src/domain/state-mark.ts";
import type { StatePlace } from "../../src/domain/state-place.ts";
import { readPolicy } from "../../src/input/policy.ts";
import { messageOf } from "../../src/report/wording.ts";
import { object, reviewOf, row, said } from "./reviewing.ts";

const ROWS: readonly CatalogueRow[] = [
  row("database", {
    watch: [
      { path: "protection", change: "off", rule: "guard-removed", says: "Nothing stops a destroy any more." },
      { path: "retention", change: { to: [0, null] }, rule: "backup-loss", says: "Every backup is deleted." },
      {
        path: "retention",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "Older backups are deleted.",
      },
      { path: "volume", change: "removed", rule: "data-loss", says: "The volume is deleted." },
      { path: "column[*].name", change: "removed", rule: "data-loss", says: "The column is dropped." },
      { path: "rule[*].days", change: "lowered", forever: [null], rule: "data-expiry", says: "Objects expire." },
      { path: "mode", change: { from: "safe", to: "fast" }, rule: "guard-removed", says: "Writes are no longer safe." },
      { path: "logs", change: "lowered", forever: [0], rule: "data-expiry", says: "Older logs expire." },
    ],
  }),
  row("log", { weight: "low" }),
  row("queue", { weight: "medium" }),
  row("machine", {
    weight: "low",
    heavier: { when: { "disk[*].goes": true }, weight: "high", loses: "Its data disks." },
  }),
  row("users", { class: "identity" }),
  row("zone", { class: "dns" }),
  row("snapshot", { class: "backup" }),
  row("key", { class: "key" }),
  row("project", { class: "container" }),
  row("address", { class: "network-critical" }),
  row("lock", { class: "guard", weight: "high" }),
  row("ring", { class: "key", forgets: true }),
  row("store", { forgets: { policy: "ABANDON" } }),
  row("service", { holds: { volume: { set: true } } }),
  row("cache", { holds: [{ disk: true }, { snapshots: true }], forgets: [{ policy: "ABANDON" }, { skip: true }] }),
  row("lifecycle", {
    class: "guard",
    refs: [{ role: "guards", path: "store", to: ["store"] }],
    expires: [{ when: { "rule[*].days": { above: 0 } }, says: "Objects are deleted after some days." }],
  }),
];

const update = (before: object, after: object, unknown: object = {}) =>
  object("database.prod", "update", before, after, { change: { after_unknown: unknown } });

describe("a destroy", () => {
  test.each([
    ["of data", "database.a", "last-copy block database.a"],
    ["of data that is missed less", "queue.a", "last-copy warn queue.a"],
    ["of data that nobody misses", "log.a", "last-copy note log.a"],
    ["of users", "users.a", "last-copy block users.a"],
    ["of a zone", "zone.a", "last-copy block zone.a"],
    ["of a backup", "snapshot.a", "backup-loss block snapshot.a"],
    ["of a key", "key.a", "key-loss block key.a"],
    ["of a container", "project.a", "container-loss block project.a"],
    ["of an address", "address.a", "address-loss warn address.a"],
    ["of a guard", "lock.a", "guard-removed warn lock.a"],
    ["of an unknown type", "strange.a", "unclassified warn strange.a"],
  ])("%s is told by the rule of its class, at the level of its weight", async (_, address, expected) => {
    for (const [actions, after] of [
      ["delete", null],
      ["delete create", {}],
      ["create delete", {}],
    ] as const)
      expect(said(await reviewOf([object(address, actions, { id: "1" }, after)], ROWS))).toEqual([expected]);
  });

  test("of something harmless is listed, and says nothing", async () => {
    const review = await reviewOf([object("plain_thing.a", "delete", {})], ROWS);
    expect(said(review)).toEqual([]);
    expect(review.destroys).toMatchObject([{ address: "plain_thing.a", effect: "delete", class: null }]);
  });

  test("of an object that holds more than others of its type is told with that weight, what goes, and why", async () => {
    expect(said(await reviewOf([object("machine.a", "delete", { disk: [{ goes: false }] })], ROWS))).toEqual([
      "last-copy note machine.a",
    ]);
    const review = await reviewOf(
      [object("machine.a", "delete create", { disk: [{ goes: false }, { goes: true }] }, {})],
      ROWS,
    );
    expect(said(review)).toEqual(["last-copy block machine.a"]);
    expect(review.findings[0]).toMatchObject({
      detail: { kind: "says", says: "Its data disks.", certain: true },
      evidence: [{ kind: "attribute", path: "disk[*].goes", of: null, was: true }],
      subject: { weight: "high" },
    });
  });

  test("of a service without a volume says nothing, with one it does", async () => {
    expect(said(await reviewOf([object("service.a", "delete", {})], ROWS))).toEqual([]);
    expect(said(await reviewOf([object("service.a", "delete", { volume: { path: "/data" } })], ROWS))).toEqual([
      "last-copy block service.a",
    ]);
  });

  test.each([
    ["neither", {}, []],
    ["the one", { disk: true }, ["last-copy block cache.a"]],
    ["the other", { snapshots: true }, ["last-copy block cache.a"]],
    ["the one, and is forgotten by the one setting", { disk: true, policy: "ABANDON" }, ["forgotten warn cache.a"]],
    ["the one, and is forgotten by the other", { disk: true, skip: true }, ["forgotten warn cache.a"]],
  ])("of what holds something for one of two reasons: %s", async (_, values, expected) => {
    expect(said(await reviewOf([object("cache.a", "delete", values)], ROWS))).toEqual(expected);
  });

  test.each<[string, ...Record<string, unknown>[]]>([
    ["whose provider deletes nothing", object("ring.a", "delete", {})],
    ["that the state abandons", object("store.a", "delete", { policy: "ABANDON" })],
    ["that the plan forgets", object("database.a", "forget", {})],
    ["that is forgotten and made anew", object("database.a", "create forget", {}, {})],
    [
      "that the plan forgets while it imports another",
      object("database.a", "forget", { id: "1" }),
      object("database.b", "no-op", { id: "2" }, {}, { change: { importing: { id: "2" } } }),
    ],
    [
      "that the plan forgets while it imports one of another type with the same short id",
      object("database.a", "forget", { id: "prod" }),
      object("queue.a", "no-op", { id: "prod" }, {}, { change: { importing: { id: "prod" } } }),
    ],
    [
      "that the plan forgets while it imports the one of that name in another region",
      object("database.a", "forget", { id: "prod", arn: "arn:aws:x:eu-west-1:1:database/prod" }),
      object(
        "database.b",
        "no-op",
        { id: "prod", arn: "arn:aws:x:us-east-1:1:database/prod" },
        {},
        { change: { importing: { id: "prod" } } },
      ),
    ],
    [
      "that the plan forgets, and that it is no import",
      object("database.a", "forget", { id: "1" }, null, { change: { importing: null } }),
    ],
  ])("of an object %s is forgetting it", async (_, ...entries) => {
    expect(said(await reviewOf(entries, ROWS))).toEqual([`forgotten warn ${entries[0]?.address}`]);
  });

  test.each([
    ["under another address, by its values", "database.a", "1", "module.m.database.b", "1", "no-op"],
    ["by the id that the import names alone", "database.a", "1", "database.b", "other", "update"],
    ["under the name that its type has now", "database_old.a", "1", "database_old_v2.a", "1", "no-op"],
    ["under another type, by an id that only it has", "database.a", "/shop/db", "queue.a", "/shop/db", "no-op"],
  ])("of an object that the same plan imports again %s forgets nothing", async (_, from, id, to, value, actions) => {
    const rows = [...ROWS, row("database_old"), row("database_old_v2")];
    const entries = [
      object(from, "forget", { id }),
      object(to, actions, { id: value }, {}, { change: { importing: { id } } }),
    ];
    expect(said(await reviewOf(entries, rows))).toEqual([]);
  });

  test("of a safeguard is no finding: it stays in force at the provider", async () => {
    const review = await reviewOf([object("lock.a", "forget", { id: "1" })], ROWS);
    expect([said(review), review.destroys.map(({ effect }) => effect)]).toEqual([[], ["forget"]]);
  });

  test("of what the state does not abandon is a loss, whatever the new configuration says", async () => {
    expect(
      said(await reviewOf([object("store.a", "delete create", { policy: "DELETE" }, { policy: "ABANDON" })], ROWS)),
    ).toEqual(["last-copy block store.a"]);
  });

  test("of a deposed object counts like any other", async () => {
    const review = await reviewOf(
      [
        object("database.a", "no-op", { id: "new" }, {}),
        object("database.a", "delete", { id: "old" }, null, { deposed: "0a1b2c3d" }),
      ],
      ROWS,
    );
    expect(review.findings.map(({ subject }) => subject?.deposed)).toEqual(["0a1b2c3d"]);
  });
});

describe("an update of a list of rules with numbers", () => {
  const rules = (...days: readonly (number | null)[]) => ({ rule: days.map((count) => ({ days: count })) });
  const seen = ["data-expiry warn database.prod"];
  test.each([
    ["that lowers one", rules(30, 365), rules(30, 90), seen],
    ["that lowers one behind another that goes", rules(30, 365), rules(30), []],
    ["that drops the first, and lowers the second to what the first was", rules(30, 365, 400), rules(30, 365), []],
    ["that drops one of three, and lowers another", rules(30, 365, 400), rules(30, 90), seen],
    ["that puts them in another order", rules(30, 90), rules(90, 30), []],
    ["that adds one which is shorter than all", rules(365), rules(365, 30), seen],
    ["that gives one an end", rules(null, 30), rules(90, 30), seen],
    ["that raises one", rules(30, 90), rules(30, 365), []],
  ])("%s", async (_, before, after, expected) => {
    expect(said(await reviewOf([update(before, after)], ROWS))).toEqual(expected);
  });
});

describe("an update of a list of plain values", () => {
  test.each([
    ["that drops one and adds another", ["a", "b"], ["a", "c"], ["last-copy block database.prod"]],
    ["that puts them in another order", ["a", "b"], ["b", "a"], []],
    ["that adds one", ["a"], ["a", "b"], []],
  ])("%s", async (_, before, after, expected) => {
    expect(said(await reviewOf([update({ volume: before }, { volume: after })], ROWS))).toEqual(expected);
  });
});

describe("an update of a list with names", () => {
  const columns = (...names: readonly string[]) => ({ column: names.map((name) => ({ name, type: "text" })) });
  test.each([
    ["that drops one", columns("a", "b"), columns("b"), ["last-copy block database.prod"]],
    [
      "that drops one and adds another, which leaves as many",
      columns("a", "b"),
      columns("a", "c"),
      ["last-copy block database.prod"],
    ],
    [
      "that drops one of two that are called the same",
      columns("a", "a"),
      columns("a"),
      ["last-copy block database.prod"],
    ],
    ["that puts them in another order", columns("a", "b"), columns("b", "a"), []],
    ["that adds one in front", columns("b"), columns("a", "b"), []],
    ["that drops all", columns("a"), {}, ["last-copy block database.prod"]],
    ["that changes something else about one", columns("a"), { column: [{ name: "a", type: "number" }] }, []],
  ])("%s", async (_, before, after, expected) => {
    expect(said(await reviewOf([update(before, after)], ROWS))).toEqual(expected);
  });

  test("that is known only after apply may drop some, and the names are not shown", async () => {
    const review = await reviewOf([update(columns("secret"), {}, { column: true })], ROWS);
    expect(said(review)).toEqual(["last-copy block database.prod"]);
    expect(review.findings[0]?.detail).toMatchObject({ kind: "says", certain: false });
    expect(JSON.stringify(review)).not.toContain("secret");
  });
});

describe("an update", () => {
  test.each([
    ["that switches protection off", { protection: true }, { protection: false }, ["guard-removed warn database.prod"]],
    ["that drops protection", { protection: true }, {}, ["guard-removed warn database.prod"]],
    ["that switches protection on", { protection: false }, { protection: true }, []],
    ["that ends backups", { retention: 7 }, { retention: 0 }, ["backup-loss block database.prod"]],
    ["that keeps backups for less time", { retention: 7 }, { retention: 3 }, ["backup-loss warn database.prod"]],
    ["that keeps backups for more time", { retention: 3 }, { retention: 7 }, []],
    ["that removes a volume", { volume: { path: "/data" } }, {}, ["last-copy block database.prod"]],
    ["that adds a volume", {}, { volume: { path: "/data" } }, []],
    ["from one named word to another", { mode: "safe" }, { mode: "fast" }, ["guard-removed warn database.prod"]],
    ["from the one word to a third", { mode: "safe" }, { mode: "slow" }, []],
    ["that gives logs an end", { logs: 0 }, { logs: 30 }, ["data-expiry warn database.prod"]],
    ["that frees logs of their end", { logs: 30 }, { logs: 0 }, []],
    [
      "that keeps backups for less time, written as text",
      { retention: "604800s" },
      { retention: "3d" },
      ["backup-loss warn database.prod"],
    ],
    ["of something else", { name: "a" }, { name: "b" }, []],
  ])("%s", async (_, before, after, expected) => {
    expect(said(await reviewOf([update(before, after)], ROWS))).toEqual(expected);
  });

  test("of several kinds has one loss, the strongest, with all the evidence", async () => {
    const review = await reviewOf(
      [update({ retention: 7, volume: {}, protection: true }, { retention: 3, protection: false })],
      ROWS,
    );
    expect(said(review)).toEqual(["backup-loss warn database.prod", "guard-removed warn database.prod"]);
    const both = await reviewOf([update({ retention: 7, volume: { a: 1 } }, { retention: 0 })], ROWS);
    expect(said(both)).toEqual(["last-copy block database.prod"]);
    expect(both.findings[0]?.evidence).toContainEqual({
      kind: "attribute",
      path: "retention",
      of: null,
      was: 7,
      becomes: 0,
    });
  });

  test("whose guard is known only after apply is told as a possibility, never ignored", async () => {
    const review = await reviewOf(
      [update({ protection: true, retention: 7 }, {}, { protection: true, retention: true })],
      ROWS,
    );
    expect(said(review)).toEqual(["backup-loss block database.prod", "guard-removed warn database.prod"]);
    expect(review.findings[0]?.detail).toMatchObject({ kind: "says", certain: false });
    expect(said(await reviewOf([update({ protection: false }, {}, { protection: true })], ROWS))).toEqual([]);
  });
});

describe("an object that its destroy leaves where it is", () => {
  test.each([
    ["by a setting, which is told", object("store.a", "delete", { policy: "ABANDON" }), "settings", ["policy"]],
    ["by one of several settings", object("cache.a", "delete", { disk: true, skip: true }), "settings", ["skip"]],
    ["since its provider never deletes it", object("ring.a", "delete", {}), "provider", []],
    ["since the plan says so", object("store.a", "forget", { policy: "ABANDON" }), "plan", []],
  ])("%s", async (_, entry, by, paths) => {
    const { findings } = await reviewOf([entry], ROWS);
    expect(findings.map(({ detail }) => detail)).toEqual([{ kind: "leaves-state", by }]);
    expect(findings[0]?.evidence.map((one) => one.kind === "attribute" && one.path)).toEqual(paths);
  });
});

describe("a create", () => {
  test("that makes stored data expire is told", async () => {
    expect(
      said(await reviewOf([object("lifecycle.a", "create", null, { rule: [{ days: null }, { days: 30 }] })], ROWS)),
    ).toEqual(["data-expiry warn lifecycle.a"]);
    expect(said(await reviewOf([object("lifecycle.a", "create", null, { rule: [{ days: null }] })], ROWS))).toEqual([]);
  });
  test("that makes data expire in what is only created with it says nothing", async () => {
    const rules = { rule: [{ days: 30 }] };
    expect(
      said(
        await reviewOf(
          [object("lifecycle.a", "create", null, rules, { change: { after_unknown: { store: true } } })],
          ROWS,
        ),
      ),
    ).toEqual([]);
    expect(said(await reviewOf([object("lifecycle.a", "create", null, { ...rules, store: "old" })], ROWS))).toEqual([
      "data-expiry warn lifecycle.a",
    ]);
  });

  test("of everything in a root that is not new means that the state is missing", async () => {
    const noState = { more: { prior_state: undefined } };
    const create = object("database.a", "create", null, {});
    expect(said(await reviewOf([create], ROWS, { ...noState, isNewRoot: false }))).toEqual(["missing-state block"]);
    expect(said(await reviewOf([create], ROWS, { ...noState, isNewRoot: null }))).toEqual(["missing-state warn"]);
    expect(said(await reviewOf([create], ROWS, { ...noState, isNewRoot: true }))).toEqual([]);
    expect(said(await reviewOf([create], ROWS, { isNewRoot: false }))).toEqual([]);
  });

  describe("of everything beside what is imported", () => {
    /** Terraform writes what it imports into the prior state too. */
    const inState = (...addresses: readonly string[]) => ({
      prior_state: {
        values: {
          root_module: {
            resources: addresses.map((address) => ({ address, mode: "managed", type: "database", values: {} })),
          },
        },
      },
    });
    const made = object("database.a", "create", null, {});
    const imported = (actions: string) =>
      object("database.b", actions, { id: "b" }, { id: "b" }, { change: { importing: { id: "b" } } });

    test.each(["no-op", "update"])("means it too: import blocks import again (%s)", async (actions) => {
      const more = inState("database.b");
      const review = await reviewOf([made, imported(actions)], ROWS, { more, isNewRoot: false });
      expect(said(review)).toEqual(["missing-state block"]);
      expect(messageOf(review.findings[0] as Finding)).toContain(
        "the plan has no prior state, imports 1 object and creates all the others (1)",
      );
      expect(said(await reviewOf([made, imported(actions)], ROWS, { more, isNewRoot: null }))).toEqual([
        "missing-state warn",
      ]);
      expect(said(await reviewOf([made, imported(actions)], ROWS, { more, isNewRoot: true }))).toEqual([]);
    });

    test("means nothing where the plan knows another object", async () => {
      const known = object("database.c", "no-op", { id: "c" }, { id: "c" });
      const more = inState("database.b", "database.c");
      expect(said(await reviewOf([made, imported("no-op"), known], ROWS, { more, isNewRoot: false }))).toEqual([]);
    });

    test("means nothing where nothing is created", async () => {
      const more = inState("database.b");
      expect(said(await reviewOf([imported("no-op")], ROWS, { more, isNewRoot: false }))).toEqual([]);
    });

    test("means that the objects are looked for elsewhere, where many vanished", async () => {
      const names = Array.from({ length: 5 }, (_, i) => `plain_subnet.a${i}`);
      const more = { ...inState("database.b"), resource_drift: names.map((name) => object(name, "delete", {})) };
      const entries = [...names.map((name) => object(name, "create", null, {})), imported("no-op")];
      expect(said(await reviewOf(entries, ROWS, { more, isNewRoot: null }))).toEqual(["missing-state warn"]);
    });
  });

  test("of everything after all of it vanished outside Terraform does not mean that the state is missing", async () => {
    const more = { prior_state: undefined, resource_drift: [object("database.a", "delete", {})] };
    const create = object("database.a", "create", null, {});
    expect(said(await reviewOf([create], ROWS, { more, isNewRoot: false }))).toEqual(["drifted warn database.a"]);
  });

  test.each([
    [5, 0, ["missing-state warn"]],
    [4, 0, []],
    [5, 1, []],
  ])("of everything anew, after %i objects vanished and %i stayed, means: %j", async (gone, here, expected) => {
    const names = Array.from({ length: gone }, (_, i) => `plain_subnet.a${i}`);
    const stays = Array.from({ length: here }, (_, i) => object(`plain_subnet.b${i}`, "no-op", {}, {}));
    const more = {
      resource_drift: names.map((name) => object(name, "delete", {})),
      ...(here === 0 && { prior_state: { values: { outputs: { a: { value: "x" } } } } }),
    };
    const entries = [...names.map((name) => object(name, "create", null, {})), ...stays];
    expect(said(await reviewOf(entries, ROWS, { more, isNewRoot: null }))).toEqual(expected);
  });

  test("of everything means it still, where only a data source is told to be another one", async () => {
    const more = { prior_state: undefined, resource_drift: [object("ami.a", "update", {}, {}, { mode: "data" })] };
    const create = object("database.a", "create", null, {});
    expect(said(await reviewOf([create], ROWS, { more, isNewRoot: false }))).toContain("missing-state block");
  });

  test("of everything blocks where nobody knows whether the root is new, if the policy says that it blocks", async () => {
    const create = object("database.a", "create", null, {});
    const under = async (text: string) =>
      said(await reviewOf([create], ROWS, { more: { prior_state: undefined }, policy: readPolicy(text, "p.yml") }));
    expect(await under("rules: { missing-state: block }")).toEqual(["missing-state block"]);
    expect(await under("roots: [{ path: '**', rules: { missing-state: block } }]")).toEqual(["missing-state block"]);
    expect(await under("roots: [{ path: elsewhere, rules: { missing-state: block } }]")).toEqual([
      "missing-state warn",
    ]);
    expect(await under("rules: { last-copy: block }")).toEqual(["missing-state warn"]);
    expect(await under("rules: { missing-state: note }")).toEqual(["missing-state note"]);
  });
});

describe("a plan of another environment", () => {
  const roots = (more: { workspace?: string; backend?: Record<string, string> }, matches = true) => ({
    path: ".",
    matches: () => matches,
    rules: {},
    workspace: null,
    backend: {},
    ...more,
  });
  const PROD = roots({ workspace: "prod", backend: { type: "s3", bucket: "acme-prod" } });
  const place = (workspace: string, backend: string, settings: Record<string, string | null> = {}): StatePlace => ({
    workspace,
    backend,
    settings: new Map(Object.entries(settings)),
  });
  const IN_PROD = place("prod", "s3", { bucket: "acme-prod" });
  const of = (statePlace: StatePlace | null, ...entries: readonly RootLevels[]) =>
    reviewOf([object("database.a", "update", {}, {})], ROWS, { statePlace, policy: { roots: entries } });
  const differs = async (statePlace: StatePlace | null, ...entries: readonly RootLevels[]) =>
    (await of(statePlace, ...entries)).findings.map(({ rule, level, detail }) => [
      `${rule} ${level}`,
      detail?.kind === "environment" ? detail.differs : undefined,
    ]);

  test.each<readonly [string, StatePlace | null, readonly RootLevels[]]>([
    ["the policy says nothing of roots", IN_PROD, []],
    ["it says nothing of this root", place("dev", "local"), [roots({ workspace: "prod" }, false)]],
    ["nobody knows where the state lies, and nobody asks", null, [roots({})]],
    ["all is as the policy says", IN_PROD, [PROD]],
    [
      "the last entry says otherwise",
      place("blue", "s3", { bucket: "acme-prod" }),
      [PROD, roots({ workspace: "blue" })],
    ],
  ])("is not found where %s", async (_, statePlace, entries) => {
    expect(await differs(statePlace, ...entries)).toEqual([]);
  });

  test.each<readonly [string, StatePlace | null, readonly string[] | null]>([
    ["workspace", place("dev", "s3", { bucket: "acme-prod" }), ["workspace"]],
    ["type of backend", place("prod", "local"), ["backend.bucket", "backend.type"]],
    ["setting of the backend", place("prod", "s3", { bucket: "acme-dev" }), ["backend.bucket"]],
    ["setting, for it has none", place("prod", "s3", { bucket: null }), ["backend.bucket"]],
    ["place that it does not tell", null, null],
  ])("has another %s", async (_, statePlace, expected) => {
    expect(await differs(statePlace, PROD)).toEqual([["wrong-environment block", expected]]);
  });

  test("decides what is agreed to: another environment is another digest", async () => {
    const places = [
      place("dev", "s3", { bucket: "acme-dev" }),
      place("dev", "s3", { bucket: "acme-test" }),
      place("test", "s3", { bucket: "acme-dev" }),
      place("dev", "gcs", { bucket: "acme-dev" }),
      null,
    ];
    const digests = await Promise.all(places.map(async (one) => (await of(one, PROD)).digest));
    expect(new Set(digests).size).toBe(places.length);
    expect(digests).not.toContain(null);
  });
});

describe("the state of a plan", () => {
  const AGO = { lineage: "a", serial: 40 };
  const since = "2026-11-20";
  const of = async (is: StateMark, policy: Partial<Policy> = {}) =>
    reviewOf([object("database.a", "update", {}, {})], ROWS, { state: { is, was: AGO, since }, policy });

  test.each<readonly [string, StateMark, readonly string[]]>([
    ["is the one that was applied last", AGO, []],
    ["has been changed since", { lineage: "a", serial: 41 }, []],
    ["is an older copy of it", { lineage: "a", serial: 39 }, ["state-swapped block"]],
    ["is another one", { lineage: "b", serial: 900 }, ["state-swapped block"]],
    ["is none, for which there is another rule", { lineage: "", serial: 0 }, []],
  ])("%s", async (_, is, expected) => {
    expect(said(await of(is))).toEqual(expected);
  });

  test("is told by numbers and a day, never by its lineage", async () => {
    const [{ detail }] = (await of({ lineage: "b", serial: 900 })).findings as [Finding];
    expect(detail).toEqual({ kind: "another-state", how: "lineage", since, was: 40, is: 900 });
    expect(said(await reviewOf([], ROWS, { state: null }))).toEqual([]);
  });

  test("decides what is agreed to: another state is another digest", async () => {
    const digests = await Promise.all(
      [
        { lineage: "b", serial: 900 },
        { lineage: "c", serial: 900 },
        { lineage: "b", serial: 901 },
        { lineage: "a", serial: 39 },
      ].map(async (is) => (await of(is)).digest),
    );
    expect(new Set(digests).size).toBe(4);
  });
});

describe("the plan as a whole", () => {
  const deletes = (count: number, type = "plain_thing") =>
    Array.from({ length: count }, (_, i) => object(`${type}.y[${i}]`, "delete", {}));
  const ofPlan = (review: RootReview) => review.findings.filter(({ subject }) => subject === null);
  const massOf = async (entries: readonly Record<string, unknown>[], more: object = {}) =>
    ofPlan(await reviewOf(entries, ROWS, { more: { ...more } })).map(({ rule, detail }) => ({ rule, detail }));
  const share = (destroyed: number, all: number, harmless = 0) => ({
    rule: "mass-destroy",
    detail: { kind: "share", destroyed, all, harmless },
  });

  test.each([
    ["19 of 39 objects", 19, []],
    ["20 of 40 objects", 20, [share(20, 40)]],
  ])("that destroys %s", async (_, count, expected) => {
    expect(await massOf(deletes(count, "odd_thing"))).toEqual(expected);
  });

  test("that destroys all of very few objects is no mass destroy", async () => {
    const noState = { prior_state: undefined };
    expect(await massOf(deletes(4, "odd_thing"), noState)).toEqual([]);
    expect(await massOf(deletes(5, "odd_thing"), noState)).toEqual([share(5, 5)]);
  });

  test("that destroys exactly the share of a policy, in whatever way a computer rounds it", async () => {
    const policy = { massDestroy: { share: 0.28, atLeast: 1 } };
    const staying = Array.from({ length: 19 }, (_, i) => object(`odd_thing.z[${i}]`, "no-op", {}, {}));
    const ofTwentyFive = async (count: number) => {
      const entries = [...deletes(count, "odd_thing"), ...staying.slice(0, 25 - count)];
      return ofPlan(await reviewOf(entries, ROWS, { policy, more: { prior_state: undefined } })).length;
    };
    expect(25 * 0.28).toBeGreaterThan(7);
    expect(await ofTwentyFive(7)).toBe(1);
    expect(await ofTwentyFive(6)).toBe(0);
  });

  test("that replaces many objects that hold nothing is no mass destroy, and they are not among those that stay", async () => {
    expect(await massOf(deletes(60))).toEqual([]);
    expect(await massOf([...deletes(60), ...deletes(20, "odd_thing")])).toEqual([share(20, 40, 60)]);
    const releases = deletes(6).map((one) => ({
      ...one,
      change: { ...(one.change as object), actions: ["delete", "create"] },
    }));
    expect(await massOf(releases, { prior_state: undefined })).toEqual([]);
    const holdsNothing = object("service.y", "delete", { volume: null });
    expect(await massOf([...deletes(4, "odd_thing"), holdsNothing], { prior_state: undefined })).toEqual([]);
  });

  test("that replaces many objects which weigh little is no mass destroy: they are made again", async () => {
    const logs = (actions: string) =>
      Array.from({ length: 6 }, (_, at) => object(`log.y[${at}]`, actions, {}, actions === "delete" ? null : {}));
    const noState = { prior_state: undefined };
    expect(await massOf(logs("delete create"), noState)).toEqual([]);
    expect(await massOf(logs("delete"), noState)).toEqual([share(6, 6)]);
    expect(await massOf([...logs("delete create"), ...deletes(5, "odd_thing")], noState)).toEqual([share(5, 5, 6)]);
  });

  test("that destroys in a freeze window", async () => {
    const policy = { freeze: [{ from: "2026-11-20", to: "2026-11-21", reason: "sale" }] };
    expect(said(await reviewOf(deletes(1), ROWS, { policy }))).toEqual(["frozen block"]);
    expect(said(await reviewOf(deletes(1), ROWS, { policy, today: "2026-11-22" }))).toEqual([]);
    expect(said(await reviewOf([update({}, {})], ROWS, { policy }))).toEqual([]);
  });

  test.each([
    ["ended in an error", { errored: true, complete: false }, ["unreadable-change block"]],
    ["is targeted", { complete: false }, ["incomplete-plan warn"]],
    ["puts changes off", { complete: false, deferred_changes: [{}] }, ["incomplete-plan warn"]],
    ["runs actions", { action_invocations: [{ address: "a", type: "t" }] }, ["side-effect note"]],
    ["says neither true nor false where it must", { errored: "no" }, ["unreadable-change block"]],
  ])("that %s", async (_, more, expected) => {
    expect(said(await reviewOf([], ROWS, { more }))).toEqual(expected);
  });

  test.each([["sideways"], ["delete update"]])("with the action %s blocks", async (actions) => {
    expect(said(await reviewOf([object("plain_thing.a", actions, {})], ROWS))).toEqual([
      "unreadable-change block plain_thing.a",
    ]);
  });
});

describe("the policy", () => {
  const protect = (more: object): Partial<Policy> => ({
    protect: [{ address: null, type: null, tags: {}, reason: "invoices", ...more }],
  });
  const allow = (more: object): Partial<Policy> => ({
    allow: [{ address: null, type: null, tags: {}, rules: null, reason: "rebuilt every night", until: null, ...more }],
  });
  const gone = object("module.billing.plain_thing.a", "delete", { tags: { env: "prod" } });

  test.each([
    ["an address", protect({ address: "module.billing.*" }), true],
    ["another address", protect({ address: "module.bill.*" }), false],
    ["a type", protect({ type: "plain_thing" }), true],
    ["a tag", protect({ tags: { env: "prod" } }), true],
    ["another tag's value", protect({ tags: { env: "dev" } }), false],
    ["a type and a tag", protect({ type: "plain_thing", tags: { env: "dev" } }), false],
  ])("protects by %s", async (_, policy, isProtected) => {
    expect(said(await reviewOf([gone], ROWS, { policy }))).toEqual(
      isProtected ? ["protected block module.billing.plain_thing.a"] : [],
    );
  });

  test("protects what is only forgotten, and what was just renamed", async () => {
    const policy = protect({ address: "plain_thing.a" });
    expect(said(await reviewOf([object("plain_thing.a", "forget", {})], ROWS, { policy }))).toEqual([
      "protected block plain_thing.a",
    ]);
    expect(
      said(
        await reviewOf(
          [object("plain_thing.b", "delete create", {}, {}, { previous_address: "plain_thing.a" })],
          ROWS,
          { policy },
        ),
      ),
    ).toEqual(["protected block plain_thing.b"]);
  });

  test("allows by address, but not what was moved there", async () => {
    const policy = allow({ address: "module.preview.*" });
    const preview = object("module.preview.database.a", "delete create", {}, {});
    expect(said(await reviewOf([preview], ROWS, { policy }))).toEqual(["exception-used note"]);
    expect(said(await reviewOf([{ ...preview, previous_address: "database.prod" }], ROWS, { policy }))).toEqual([
      "last-copy block module.preview.database.a",
    ]);
  });

  test("allows only the rules that it names, until its day is over, which it then says", async () => {
    const entry = object("database.a", "delete", {});
    expect(said(await reviewOf([entry], ROWS, { policy: allow({ address: "*", rules: ["backup-loss"] }) }))).toEqual([
      "last-copy block database.a",
    ]);
    expect(said(await reviewOf([entry], ROWS, { policy: allow({ address: "*", until: "2026-11-21" }) }))).toEqual([
      "exception-used note",
    ]);
    expect(said(await reviewOf([entry], ROWS, { policy: allow({ address: "*", until: "2026-11-20" }) }))).toEqual([
      "last-copy block database.a",
      "exception-expired warn",
    ]);
  });

  test("says nothing of an exception that is over where there is nothing to say without it", async () => {
    const policy = {
      ...allow({ address: "*", until: "2026-11-20" }),
      levels: { ...DEFAULT_LEVELS, unclassified: "off" } as const,
    };
    expect(said(await reviewOf([object("odd_thing.a", "delete", {})], ROWS, { policy }))).toEqual([]);
  });

  test("allows an update by its tags", async () => {
    const switched = update({ protection: true, tags: { env: "dev" } }, { protection: false, tags: { env: "dev" } });
    expect(said(await reviewOf([switched], ROWS, { policy: allow({ tags: { env: "dev" } }) }))).toEqual([
      "exception-used note",
    ]);
    expect(said(await reviewOf([switched], ROWS, { policy: allow({ tags: { env: "prod" } }) }))).toEqual([
      "guard-removed warn database.prod",
    ]);
  });

  test("tells of each exception how many findings it keeps quiet, and why", async () => {
    const changes = [
      object("database.a", "delete", {}),
      object("database.b", "delete", {}),
      update({ protection: true }, { protection: false }),
    ];
    const entries = [{ address: "database.a" }, { address: "*", until: "2027-01-31" }];
    const policy = { allow: entries.flatMap((entry) => allow(entry).allow ?? []) };
    const { findings } = await reviewOf(changes, ROWS, { policy });
    const told = { kind: "allowed", reason: "rebuilt every night" };
    expect(findings.map(({ level, detail }) => [level, detail])).toEqual([
      ["note", { ...told, until: "2027-01-31", block: 1, warn: 1 }],
      ["note", { ...told, until: null, block: 1, warn: 0 }],
    ]);
  });

  test("is silent of an exception that keeps nothing quiet", async () => {
    const harmless = object("plain_thing.a", "delete", {});
    expect(said(await reviewOf([harmless], ROWS, { policy: allow({ address: "*" }) }))).toEqual([]);
  });

  test("can't allow beforehand what can't be read", async () => {
    expect(
      said(await reviewOf([object("plain_thing.a", "sideways", {})], ROWS, { policy: allow({ address: "*" }) })),
    ).toEqual(["unreadable-change block plain_thing.a"]);
  });

  test("can't let a plan pass that ended in an error", async () => {
    const levels = { ...DEFAULT_LEVELS, "unreadable-change": "off" } as const;
    expect(said(await reviewOf([], ROWS, { policy: { levels }, more: { errored: true } }))).toEqual([
      "unreadable-change block",
    ]);
    expect(said(await reviewOf([object("plain_thing.a", "sideways", {})], ROWS, { policy: { levels } }))).toEqual([]);
  });

  test("sets levels by rule, by weight and by root, the last match last", async () => {
    const levels = { ...DEFAULT_LEVELS, "last-copy": { high: "warn", medium: "block", low: "off" } } as const;
    const roots = [
      {
        path: "a",
        matches: () => true,
        rules: { "last-copy": { high: "note", medium: "note", low: "note" } } as const,
        workspace: null,
        backend: {},
      },
      {
        path: "b",
        matches: () => true,
        rules: { "last-copy": { high: "off", medium: "warn", low: "block" } } as const,
        workspace: null,
        backend: {},
      },
      {
        path: "c",
        matches: () => false,
        rules: { "last-copy": { high: "block", medium: "block", low: "off" } } as const,
        workspace: null,
        backend: {},
      },
    ];
    const entries = [
      object("database.a", "delete", {}),
      object("queue.a", "delete", {}),
      object("log.a", "delete", {}),
    ];
    expect(said(await reviewOf(entries, ROWS, { policy: { levels } }))).toEqual([
      "last-copy block queue.a",
      "last-copy warn database.a",
    ]);
    expect(said(await reviewOf(entries, ROWS, { policy: { levels, roots } }))).toEqual([
      "last-copy block log.a",
      "last-copy warn queue.a",
    ]);
  });
});
