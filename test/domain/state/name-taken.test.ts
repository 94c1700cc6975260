import { describe, expect, test } from "vitest";
import { allRows } from "../../../src/catalogue/index.ts";
import type { CatalogueRow } from "../../../src/domain/catalogue.ts";
import { object, reviewOf, row } from "../reviewing.ts";

/** What some services keep of what was deleted is lost once a new object has the same name in the same place. */

const TABLE = row("table", {
  leaves: [
    {
      remains: "grace",
      days: 7,
      untilTaken: { name: "name", in: ["space"] },
      says: "the table, which can be undeleted",
    },
  ],
});

const OLD = { id: "1", space: "a", name: "orders", size: 1 };

async function left(type: string, effect: "delete" | "replace", after: object | null, more = {}, before: object = OLD) {
  const rows: readonly CatalogueRow[] = [TABLE, ...allRows()];
  const { findings } = await reviewOf(
    [object(`${type}.x`, effect === "replace" ? "delete create" : effect, before, after, more)],
    rows,
  );
  const [found] = findings;
  return { kind: found?.remains?.kind, evidence: found?.evidence };
}

const ENDED = { kind: "worthless", because: "name" };

describe("what can be restored only while its name is free", () => {
  test("remains when it is deleted", async () => {
    expect((await left("table", "delete", null)).kind).toBe("grace");
  });

  test.each([
    ["with the same name", { ...OLD, id: undefined, size: 2 }, {}],
    ["with the same name, in a place known only after the apply", { name: "orders", size: 2 }, { space: true }],
  ])("does not remain when it is replaced %s", async (_, after, unknown) => {
    const { kind, evidence } = await left("table", "replace", after, { change: { after_unknown: unknown } });
    expect(kind).toBe("nothing");
    expect(evidence).toContainEqual(ENDED);
  });

  test.each([
    ["with another name", { ...OLD, name: "orders-2" }, {}],
    ["in another place", { ...OLD, space: "b" }, {}],
    ["with a name known only after the apply", { space: "a", size: 2 }, { name: true }],
  ])("remains when it is replaced %s", async (_, after, unknown) => {
    expect((await left("table", "replace", after, { change: { after_unknown: unknown } })).kind).toBe("grace");
  });

  const cassandra = { keyspace_name: "k", table_name: "t", point_in_time_recovery: [{ status: "ENABLED" }] };
  const dataset = { project: "p", location: "EU", dataset_id: "d", delete_contents_on_destroy: true };
  test.each([
    ["aws_keyspaces_table", cassandra, { table_name: "u" }],
    ["google_bigquery_dataset", dataset, { dataset_id: "e" }],
    ["azurerm_automation_account", { name: "a", resource_group_name: "g", location: "x" }, { name: "b" }],
    [
      "azapi_resource",
      {
        type: "Microsoft.Automation/automationAccounts@2023-11-01",
        name: "a",
        parent_id: "/subscriptions/1/resourceGroups/g",
      },
      { name: "b" },
    ],
    [
      "awscc_cassandra_table",
      { keyspace_name: "k", table_name: "t", point_in_time_recovery_enabled: true },
      { table_name: "u" },
    ],
  ])("is so with %s", async (type, before, other) => {
    expect((await left(type, "delete", null, {}, before)).kind).toBe("grace");
    expect((await left(type, "replace", before, {}, before)).kind).toBe("nothing");
    expect((await left(type, "replace", { ...before, ...other }, {}, before)).kind).toBe("grace");
  });
});
