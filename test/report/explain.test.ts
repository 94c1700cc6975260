import { describe, expect, test } from "vitest";
import { allRows, catalogueWith, knownTypes, rowsBeside } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { readPolicy } from "../../src/input/policy.ts";
import { rowOfType } from "../../src/report/by-type.ts";
import { explained, explainedJson } from "../../src/report/explain.ts";

const catalogue = catalogueWith([]);
const explain = (type: string, width = 100): string =>
  explained({ type, knowledge: catalogue(type), beside: rowsBeside(type), known: [] }, width);
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
    "It holds data. A destroy of it blocks by default [last-copy, or data-loss where something remains].",
  ],
  [
    "what a destroy leaves, and under which values",
    "aws_db_instance",
    "- If skip_final_snapshot is false: a final snapshot - If",
  ],
  [
    "how long it is left",
    "aws_db_instance",
    "until their retention ends (it can be had back for as long as backup_retention_period says) - Otherwise",
  ],
  ["that otherwise nothing is left", "aws_db_instance", "- Otherwise: nothing What counts as a copy of it"],
  [
    "what is left by the settings of another object",
    "azurerm_key_vault_key",
    "- If what it is stored in is in the state and stays, and there purge_protection_enabled is true: ",
  ],
  [
    "what rules out that anything is left",
    "azurerm_backup_protected_vm",
    ": nothing remains: the vault's soft delete is switched off",
  ],
  [
    "what counts as a copy of it",
    "aws_db_instance",
    "- aws_backup_selection, if its resources[*] or the tags in selection_tag or the tags in condition[*].string_equals names it - aws_db_instance, if its replicate_source_db names it - ",
  ],
  [
    "which changes are reported",
    "aws_db_instance",
    "- skip_final_snapshot is switched on: a later destroy takes no final snapshot [guard-removed, warns]",
  ],
  [
    "what a change in place does, if it weighs less than a destroy",
    "aws_db_instance",
    "older than the new retention are deleted [backup-loss, warns]",
  ],
  [
    "what it does, if it weighs as much",
    "aws_db_instance",
    "switched off and those that exist are deleted [backup-loss, blocks]",
  ],
  ["of rules that expire data, what they do", "aws_s3_bucket_lifecycle_configuration", "[data-expiry, warns]"],
  [
    "what it is tied to",
    "aws_db_instance",
    "- is a copy of aws_db_instance or aws_rds_cluster Named by replicate_source_db.",
  ],
  [
    "which of its settings decide for others",
    "azurerm_key_vault",
    "Settings of it that decide what remains of the things stored in it - purge_protection_enabled - soft_delete_retention_days",
  ],
  ["which objects count", "google_bigquery_table", "An object of it counts only if view is not set and "],
  [
    "of which only changes in place are reported",
    "azapi_resource",
    "Of these only changes in place count - Microsoft.RecoveryServices/vaults/backupconfig - ",
  ],
  [
    "when it is only forgotten",
    "google_sql_database",
    "A destroy does not delete it: the provider only forgets it, if deletion_policy is ABANDON.",
  ],
])("a row tells %s", (_, type, sentence) => {
  expect(told(type)).toContain(sentence);
});

test("no row sends its reader to a file that the package lacks", () => {
  expect(allRows().filter(({ type }) => /\bsrc\//.test(told(type).replace(/Source: .*/, "")))).toEqual([]);
});

test("no line of a row is said twice in a row", () => {
  for (const { type } of allRows()) {
    const lines = explain(type).split("\n");
    expect(lines.filter((line, at) => line !== "" && line === lines[at - 1])).toEqual([]);
  }
});

describe("a type that nobody knows", () => {
  const unknown = { knowledge: { known: "nothing" }, beside: [], known: knownTypes() } as const;
  const text = (type: string) => explained({ type, ...unknown }, 80);

  test("is shown without what would change the terminal", () => {
    expect(text("\u001b[31m")).not.toContain("\u001b");
  });

  test("gets the near names, and the policy's lines with the nearest", () => {
    expect(text("db_instance")).toContain("Did you mean aws_db_instance");
    expect(text("aws_db_instanse")).toMatch(/\n {4}protect:\n {6}- type: aws_db_instance\n/);
  });

  test.each(["aws_db_instanse", "acme_ledger"])("gets the policy's lines for a type of one's own: %s", (type) => {
    const [, lines = ""] = /(\n {4}catalogue:\n[\s\S]*)$/.exec(text(type)) ?? [];
    expect(readPolicy(lines.replaceAll("\n    ", "\n"), "policy.yml").catalogue).toEqual([
      { type, class: "data", weight: "high", what: "ledger" },
    ]);
  });
});

test("as JSON, a type is the catalogue's row with a link to its source, what copies it, and near names", () => {
  const known = knownTypes();
  const all = ["aws_db_instance", "aws_security_group", "aws_db_instanse"].map((type) => ({
    type,
    knowledge: catalogue(type),
    beside: rowsBeside(type),
    known,
  }));
  const { version, types } = JSON.parse(explainedJson(all));
  expect(version).toBe(1);
  expect(types).toMatchObject([
    {
      type: "aws_db_instance",
      known: "row",
      near: [],
      row: { class: "data", weight: "high", source: expect.stringMatching(/^https:/) },
      copies: expect.arrayContaining([{ type: "aws_db_snapshot", by: ["db_instance_identifier"] }]),
    },
    { type: "aws_security_group", known: "harmless", near: [], row: null, copies: [] },
    { type: "aws_db_instanse", known: "nothing", near: expect.arrayContaining(["aws_db_instance"]), row: null },
  ]);
});

describe("A type that stands for all types of a cloud's API", () => {
  test("is told one type a line, by what a destroy of it does, and each type once", () => {
    const lines = explain("azapi_resource").split("\n");
    const at = (line: string): number => lines.indexOf(line);
    expect(at("  A destroy of these blocks by default")).toBeGreaterThan(0);
    expect(at("  - Microsoft.Sql/servers/databases: SQL database")).toBeGreaterThan(
      at("  A destroy of these blocks by default"),
    );
    expect(at("  - Microsoft.Cache/redis: Redis cache")).toBeGreaterThan(at("  A destroy of these warns by default"));
    expect(at("  - Microsoft.Sql/servers/databases/geoBackupPolicies")).toBeGreaterThan(
      at("  Of these only changes in place count"),
    );
    expect(at("  - Microsoft.Storage/storageAccounts/blobServices: 10 settings")).toBeGreaterThan(0);
    expect(lines.filter((line) => line.startsWith("  - Microsoft.Cache/redis: Redis"))).toHaveLength(1);
  });
  test.each(["azapi_resource", "azapi_update_resource", "aws_cloudcontrolapi_resource", "kubectl_manifest"])(
    "shows paths as people know them, without the step that reads a text: %s",
    (type) => {
      expect(explain(type)).not.toMatch(/~(json|yaml)/);
    },
  );
});

describe("A row of one type of a cloud's API", () => {
  const ofType = (generic: string, type: string) => {
    const row = rowOf(catalogue(generic));
    return row === undefined ? null : rowOfType(row, type);
  };
  const toldOf = (generic: string, type: string): string => {
    const row = ofType(generic, type);
    if (row === null || row === "harmless") return String(row);
    const knowledge = { known: "row", row } as const;
    return explained({ type, knowledge, beside: [], known: [] }, 100).replace(/\s+/g, " ");
  };
  test("tells what it is and the changes of this type alone, whatever its case", () => {
    const text = toldOf("azapi_resource", "microsoft.dbforpostgresql/FLEXIBLEservers");
    expect(text).toContain("azapi_resource: PostgreSQL server (Microsoft.DBforPostgreSQL/flexibleServers)");
    expect(text).toContain("- body.properties.backup.backupRetentionDays is lowered: point-in-time backups");
    expect(text).toContain("The same object as azurerm_postgresql_flexible_server");
    expect(text).not.toContain("Blobs");
    expect(text).not.toContain("is a lock on");
  });
  test("tells the rules of the one type that has them", () => {
    const POLICY = "Microsoft.Storage/storageAccounts/managementPolicies";
    expect(toldOf("azapi_resource", POLICY)).toContain("Blobs are deleted some days after they were changed");
    expect(toldOf("aws_cloudcontrolapi_resource", "AWS::S3::Bucket")).toContain("Objects older than the rules allow");
    expect(toldOf("aws_cloudcontrolapi_resource", "aws::rds::dbinstance")).not.toContain("Objects older");
  });
  test("of settings says that it holds nothing itself", () => {
    const text = toldOf("azapi_resource", "Microsoft.Storage/storageAccounts/blobServices");
    expect(text).toContain("It holds nothing itself: only its changes in place count.");
    expect(text).toContain("- body.properties.isVersioningEnabled is switched off");
  });
  test("is harmless, or not known, as the catalogue says", () => {
    expect(ofType("azapi_resource", "Microsoft.Network/virtualNetworks/subnets")).toBe("harmless");
    expect(ofType("azapi_resource", "Contoso.Ledger/books")).toBe(null);
  });
});
