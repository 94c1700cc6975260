import { expect, test } from "vitest";
import { allRows, catalogueWith, knownTypes, rowsBeside } from "../../src/catalogue/index.ts";
import { explained } from "../../src/report/explain.ts";

const catalogue = catalogueWith([]);
const explain = (type: string, width = 100): string =>
  explained({ type, knowledge: catalogue(type), beside: rowsBeside(type), known: [], width });
/** As one line, since where a line breaks is the terminal's affair. */
const told = (type: string): string => explain(type).replace(/\s+/g, " ");

test("every row can be told as text, within the terminal's width, with nothing left unsaid", () => {
  for (const { type, what, loses } of allRows()) {
    const text = explain(type);
    expect(told(type)).toContain(`${type}: ${what}`);
    expect(told(type)).toContain(loses);
    expect(text).not.toMatch(/undefined|\[object|null|NaN/);
    expect(text).toMatch(/\n {2}Source: https:\/\/\S+\n$/);
    expect(text.split("\n").filter((line) => line.length > 100 && !line.startsWith("  Source: "))).toEqual([]);
  }
});

test.each([
  [
    "what it is, and what a destroy of it means",
    "aws_db_instance",
    "It holds data. With high weight, a destroy of it blocks by default (last-copy, or data-loss if something remains).",
  ],
  [
    "what a destroy leaves, and under which values",
    "aws_db_instance",
    "- A final snapshot (snapshot) if skip_final_snapshot = false - ",
  ],
  [
    "how long it is left",
    "aws_db_instance",
    "until their retention ends, for as long as backup_retention_period says (grace) if delete_automated_backups = false and ",
  ],
  ["that otherwise nothing is left", "aws_db_instance", "- Otherwise nothing Copies of it"],
  [
    "what is left by the settings of another object",
    "azurerm_key_vault_key",
    "(grace) if what it lives in is in the state and stays, with purge_protection_enabled = true",
  ],
  [
    "what rules out that anything is left",
    "azurerm_backup_protected_vm",
    "- Nothing: the vault's soft delete is switched off if what it lives in",
  ],
  [
    "what counts as a copy of it",
    "aws_db_instance",
    "- aws_backup_selection, by resources[*] or the tags in selection_tag or the tags in condition[*].string_equals - aws_db_instance, by replicate_source_db - ",
  ],
  [
    "which changes are reported",
    "aws_db_instance",
    "- skip_final_snapshot is switched on (guard-removed) A later destroy takes no final snapshot",
  ],
  ["what it is tied to", "aws_db_instance", "- is a copy of aws_db_instance or aws_rds_cluster by replicate_source_db"],
  [
    "which of its settings decide for others",
    "azurerm_key_vault",
    "What decides about things in it - purge_protection_enabled - soft_delete_retention_days",
  ],
  ["which objects count", "google_bigquery_table", "Only an object counts that has view is not set and "],
  [
    "when it is only forgotten",
    "google_sql_database",
    "Its provider only forgets it on destroy, if deletion_policy = ABANDON.",
  ],
])("a row tells %s", (_, type, sentence) => {
  expect(told(type)).toContain(sentence);
});

test("a type that nobody knows is shown without what would change the terminal", () => {
  const unknown = { knowledge: { known: "nothing" }, beside: [], known: knownTypes(), width: 80 } as const;
  expect(explained({ type: "\u001b[31m", ...unknown })).not.toContain("\u001b");
  expect(explained({ type: "db_instance", ...unknown })).toContain("Did you mean aws_db_instance");
});
