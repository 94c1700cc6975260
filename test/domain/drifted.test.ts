import { describe, expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { messageOf } from "../../src/report/wording.ts";
import { object, reviewOf, row, said } from "./reviewing.ts";

const ROWS: readonly CatalogueRow[] = [
  row("database", {
    what: "database",
    watch: [
      { path: "protection", change: "off", rule: "guard-removed", says: "Nothing stops a destroy any more." },
      { path: "retention", change: "lowered", rule: "backup-loss", says: "Older backups are deleted." },
    ],
  }),
  row("secret", { class: "key", what: "secret" }),
  row("lock", { class: "guard" }),
  row("address", { class: "network-critical" }),
  row("service", { holds: { volume: { set: true } } }),
];

const reviewed = (
  drift: readonly Record<string, unknown>[],
  changes: readonly Record<string, unknown>[] = [],
  policy = {},
) => reviewOf(changes, ROWS, { more: { resource_drift: drift }, policy });

const switchedOff = object("database.a", "update", { protection: true }, { protection: false });

describe("drift", () => {
  test.each([
    ["data that vanished", object("database.a", "delete", {}), ["drifted warn database.a"]],
    ["a safeguard that vanished", object("lock.a", "delete", {}), ["drifted warn lock.a"]],
    ["a safeguard that was switched off", switchedOff, ["drifted warn database.a"]],
    ["one that was switched on", object("database.a", "update", { protection: false }, { protection: true }), []],
    ["another setting", object("database.a", "update", { retention: 7, tags: { a: "b" } }, { retention: 1 }), []],
    ["what can't be had again anyhow", object("address.a", "delete", {}), []],
    ["what held nothing", object("service.a", "delete", { volume: null }), []],
    ["a harmless object that vanished", object("plain_thing.a", "delete", {}), []],
    ["an object of an unknown type", object("strange_thing.a", "delete", {}), []],
  ])("of %s", async (_, entry, expected) => {
    const review = await reviewed([entry]);
    expect(said(review)).toEqual(expected);
    const { actions } = entry.change as { actions: readonly string[] };
    expect(review.drift).toEqual([{ address: entry.address, type: entry.type, effect: actions[0] }]);
  });

  test("of data that vanished is agreed to as it is: made anew by this plan, or not", async () => {
    const policy = { levels: { ...DEFAULT_POLICY.levels, drifted: "block" } } as const;
    const vanished = object("database.a", "delete", {});
    const [gone, anew] = await Promise.all([
      reviewed([vanished], [], policy),
      reviewed([vanished], [object("database.a", "create", null, {})], policy),
    ]);
    expect([gone.digest, anew.digest]).not.toContain(null);
    expect(anew.digest).not.toBe(gone.digest);
  });

  test("is listed by address; data sources, moves and what can't be read are left out", async () => {
    const { drift, findings } = await reviewed([
      object("plain_thing.b", "update", {}, {}),
      object("plain_thing.a", "delete", {}),
      object("plain_thing.moved", "no-op", {}, {}),
      object("database.read", "delete", {}, null, { mode: "data" }),
      object("database.odd", "sideways", {}),
      {},
    ]);
    expect(drift.map(({ address }) => address)).toEqual(["plain_thing.a", "plain_thing.b"]);
    expect(findings).toEqual([]);
  });

  test("is no destroy of the plan, and blocks nothing by itself", async () => {
    const { counts, destroys, digest } = await reviewed([object("database.a", "delete", {})]);
    expect(counts.delete).toBe(0);
    expect(destroys).toEqual([]);
    expect(digest).toBeNull();
  });

  test("of what the plan makes anew says that its data or its newest value is not made anew", async () => {
    const gone = object("secret.a", "delete", {});
    const [alone] = (await reviewed([gone])).findings;
    const [anew] = (await reviewed([gone], [object("secret.a", "create", null, {})])).findings;
    const [elsewhere] = (await reviewed([gone], [object("secret.b", "create", null, {})])).findings;
    expect([alone, elsewhere].map((one) => one && messageOf(one))).toEqual([
      "secret was deleted outside Terraform",
      "secret was deleted outside Terraform",
    ]);
    expect(anew && messageOf(anew)).toBe(
      "secret was deleted outside Terraform, and the plan creates it again from the configuration: empty, or with a value that may be out of date",
    );
  });

  test("of a safeguard is told with the setting, and can be allowed by the policy", async () => {
    const [finding] = (await reviewed([switchedOff])).findings;
    expect(finding && messageOf(finding)).toBe(
      "database was changed outside Terraform: nothing stops a destroy any more",
    );
    expect(finding?.evidence).toEqual([{ kind: "attribute", path: "protection", of: null, was: true, becomes: false }]);
    const allow = [
      { address: "database.*", type: null, tags: {}, rules: null, reason: "rebuilt nightly", until: null },
    ];
    expect(said(await reviewed([switchedOff], [], { allow }))).toEqual(["exception-used note"]);
  });
});

describe("changes that are put off", () => {
  const deferred = (address: string, actions: string, before: object | null) => ({
    reason: "resource_config_unknown",
    resource_change: object(address, actions, before, actions === "delete" ? null : {}),
  });
  const told = async (...changes: readonly object[]) => {
    const { findings } = await reviewOf([], ROWS, { more: { deferred_changes: changes } });
    return findings.map((one) => messageOf(one));
  };
  test("are counted, and those are named that delete or replace what holds data", async () => {
    expect(
      await told(
        deferred("database.a", "delete", {}),
        deferred("database.b", "delete create", {}),
        deferred("strange_thing.a", "delete", {}),
        deferred("plain_thing.a", "delete", {}),
        deferred("service.a", "delete", { volume: null }),
        deferred("database.c", "create", null),
        deferred("database.d", "update", {}),
        {},
      ),
    ).toEqual([
      "8 changes are put off to a later plan and can't be reviewed now; among them the destroy of database.a, database.b and strange_thing.a",
    ]);
    expect(await told(deferred("database.c", "create", null))).toEqual([
      "1 change is put off to a later plan and can't be reviewed now",
    ]);
  });
});
