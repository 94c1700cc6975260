import { describe, expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const ROWS: readonly CatalogueRow[] = [
  row("database", { ids: ["identifier"] }),
  row("bucket", { ids: ["tags{}", "bucket"] }),
];

const goes = (address: string, values: object, actions = "delete") => object(address, actions, values);
const comes = (address: string, values: object, unknown: object = {}) =>
  object(address, "create", null, values, { change: { after_unknown: unknown } });

/** Where each deleted object seems to have moved to. */
async function renames(...entries: readonly Record<string, unknown>[]) {
  const { findings } = await reviewOf(entries, ROWS);
  return findings.flatMap(({ subject, evidence }) =>
    evidence.flatMap((one) => (one.kind === "rename" ? [`${subject?.address} → ${one.to}`] : [])),
  );
}

const old = goes("database.a", { id: "db-1", identifier: "orders", name: "o" });

describe("a delete and a create of one type", () => {
  test.each([
    [
      "with the same identifier",
      [old, comes("database.b", { identifier: "orders", name: "o" })],
      ["database.a → database.b"],
    ],
    [
      "in another module",
      [old, comes("module.m.database.a", { identifier: "orders" })],
      ["database.a → module.m.database.a"],
    ],
    ["with the same identifier and another name", [old, comes("database.b", { identifier: "orders", name: "p" })], []],
    ["with another identifier", [old, comes("database.b", { identifier: "users" })], []],
    ["with an identifier that is known only after apply", [old, comes("database.b", {}, { identifier: true })], []],
    ["without any identifier", [goes("database.a", { id: "db-1" }), comes("database.b", {})], []],
    [
      "of two with one name",
      [old, comes("database.b", { identifier: "orders" }), comes("database.c", { identifier: "orders" })],
      [],
    ],
    [
      "in place of two",
      [old, goes("database.z", { identifier: "orders" }), comes("database.b", { identifier: "orders" })],
      [],
    ],
    [
      "with nothing but tags in common",
      [goes("bucket.a", { tags: { a: "b" } }), comes("bucket.b", { tags: { a: "b" } })],
      [],
    ],
  ])("%s", async (_, entries, expected) => {
    expect(await renames(...entries)).toEqual(expected);
  });
  test("of another type, or a replacement, is no rename", async () => {
    expect(await renames(old, comes("bucket.b", { name: "o", bucket: "orders" }))).toEqual([]);
    const replaced = object("database.a", "delete create", { identifier: "orders" }, { identifier: "orders" });
    expect(await renames(replaced, comes("database.b", { identifier: "orders" }))).toEqual([]);
  });
});
