import { describe, expect, test } from "vitest";
import { allRows, catalogueWith, knownTypes } from "../../src/catalogue/index.ts";
import { explained, near } from "../../src/report/explain.ts";

const catalogue = catalogueWith([]);
const explain = (type: string): string => explained(type, catalogue(type), []);

test("every row can be told as text, with nothing left unsaid", () => {
  for (const { type, what, loses } of allRows()) {
    const text = explain(type);
    expect(text).toContain(`${type}: ${what}`);
    expect(text).toContain(loses);
    expect(text).not.toMatch(/undefined|\[object|null|NaN/);
    expect(text).toMatch(/\n {2}Source: https:\/\/\S+\n$/);
  }
});

test("a row tells what a destroy leaves and under which values, what is watched, and what it is tied to", () => {
  const text = explain("aws_db_instance");
  for (const line of [
    "  It holds data (data). Deleting or replacing it is last-copy or data-loss, of high weight, which blocks by default.",
    "  - snapshot: a final snapshot (if skip_final_snapshot = false)",
    "  - refused: the provider refuses to delete it without final_snapshot_identifier (if skip_final_snapshot = false and final_snapshot_identifier is not set)",
    "  - skip_final_snapshot is switched on: guard-removed. a later destroy takes no final snapshot",
    "  - is a copy of aws_db_instance or aws_rds_cluster, named by replicate_source_db",
  ]) {
    expect(text.split("\n")).toContain(line);
  }
});

describe("near names", () => {
  const known = knownTypes();
  test.each([
    ["aws_db_instanse", "aws_db_instance"],
    ["db_instance", "aws_db_instance"],
    ["google_sql_databse_instance", "google_sql_database_instance"],
    ["azurerm_storage_acount", "azurerm_storage_account"],
  ])("of %s begin with %s", (typo, meant) => {
    expect(near(typo, known)[0]).toBe(meant);
  });

  test("of nothing like it are none", () => {
    expect(near("constructor", known)).toEqual([]);
    expect(explained("\u001b[31m", { known: "nothing" }, known)).not.toContain("\u001b");
  });
});
