import { describe, expect, test } from "vitest";
import { allRows, catalogueWith, knownTypes, rowsBeside } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { remembered } from "../../src/domain/remembered.ts";
import { readPolicy } from "../../src/input/policy.ts";
import { kindIn, rowOfKind } from "../../src/report/by-kind.ts";
import { rowOfType } from "../../src/report/by-type.ts";
import { explained, explainedJson } from "../../src/report/explain.ts";

const catalogue = catalogueWith([]);
const WIDTH = 100;
/** What is said of a type. Several tests look at all of them. */
const explain = remembered((type: string) =>
  explained({ type, knowledge: catalogue(type), beside: rowsBeside(type), known: [] }, WIDTH),
);
/** As one line, since where a line breaks is the terminal's affair. */
const told = (type: string): string => explain(type).replace(/\s+/g, " ");

test("every row can be told as text, within the terminal's width, with nothing left unsaid", () => {
  for (const { type, what, loses } of allRows()) {
    const text = explain(type);
    expect(told(type)).toContain(`${type}: ${what}`);
    expect(told(type)).toContain(loses);
    expect(text).not.toMatch(/undefined|\[object|null|NaN/);
    expect(text).toMatch(/\n {2}Source: https:\/\/\S+\n$/);
    // A path or an address is longer than a line now and then, and stays whole.
    const isTooLong = (line: string) => line.length > WIDTH && /\S \S/.test(line.replace(/^ {2}Source: /, ""));
    expect(text.split("\n").filter(isTooLong)).toEqual([]);
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
    "until their retention ends (this can be had back for as long as backup_retention_period says) - Otherwise",
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
    "- aws_backup_selection, which names it by resources[*] or the tags in selection_tag - aws_db_instance, which names it by restore_to_point_in_time[0].source_db_instance_identifier, restore_to_point_in_time[0].source_dbi_resource_id or replicate_source_db - ",
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
    "- It is a copy of aws_db_instance or aws_rds_cluster Named by replicate_source_db.",
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
    "Of these only changes in place count - Microsoft.RecoveryServices: vaults/backupconfig - ",
  ],
  [
    "a switch that says by its name what it does only once",
    "aws_dsql_cluster",
    "- deletion_protection_enabled is switched off [guard-removed, warns]",
  ],
  [
    "what is no longer set",
    "google_storage_bucket",
    "- retention_policy[0].retention_period is no longer set: objects can be deleted",
  ],
  [
    "what goes to a value, or to none",
    "azurerm_backup_policy_file_share",
    "- retention_weekly[0].count goes to 0, or is no longer set: ",
  ],
  [
    "of several words, the last behind an or",
    "google_storage_bucket",
    " to DELETE, FORCE, DEFAULT or DELETE_IGNORE_ERRORS, or",
  ],
  [
    "of a small container what it may be",
    "aws_rds_cluster_instance",
    "It holds, groups or serves other objects. A destroy",
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

describe("a name that is no type", () => {
  const unknown = { knowledge: { known: "nothing" }, beside: [], known: knownTypes() } as const;
  test.each(["lastcopy", "last_copy", "last copy", "lastcpy"])("may be meant as a rule: %s", (type) => {
    expect(explained({ type, ...unknown }, 80)).toBe(`${type} is no resource type. Did you mean the rule last-copy?\n`);
  });
  test("is not taken for a rule where it is like a type", () => {
    expect(explained({ type: "acme_frozen", ...unknown }, 80)).not.toContain("the rule");
  });
});

describe("a kind of Kubernetes objects", () => {
  const generic = rowOf(catalogue("kubernetes_manifest"));
  if (generic === undefined) throw new Error("kubernetes_manifest has no row");
  test.each([
    ["postgresql.cnpg.io/Cluster", "postgresql.cnpg.io", "Cluster"],
    ["postgresql.cnpg.io/v1/Cluster", "postgresql.cnpg.io", "Cluster"],
    ["postgresql.cnpg.io/cluster", "postgresql.cnpg.io", "Cluster"],
    ["apps/v1/StatefulSet", "apps", "StatefulSet"],
    ["v1/PersistentVolumeClaim", "core", "PersistentVolumeClaim"],
    ["core/Namespace", "core", "Namespace"],
  ])("is named with its group: %s", (text, group, kind) => {
    expect(kindIn(text, generic)).toEqual({ group, kind });
  });
  test.each(["hashicorp/aws", "registry.terraform.io/hashicorp/aws", "Cluster", "aws_db_instance", "AWS::S3::Bucket"])(
    "is not %s",
    (text) => {
      expect(kindIn(text, generic)).toBe(null);
    },
  );
  test("is told with the changes of this kind alone", () => {
    const row = rowOfKind(generic, { group: "postgresql.cnpg.io", kind: "Cluster" });
    if (row === null || row === "harmless") throw new Error("it has no row");
    const text = explained({ type: "x", knowledge: { known: "row", row }, beside: [], known: [] }, 100);
    expect(text).toMatch(/^kubernetes_manifest: database of an operator \(postgresql\.cnpg\.io\/Cluster\)\n/);
    expect(text).toContain("manifest.spec.backup is removed");
    expect(text).not.toContain("StatefulSet");
    expect(text).not.toContain("manifest.kind");
    expect(text).not.toContain("It is a copy of");
  });
  test("is told with what it is a copy of, where objects of this kind are one", () => {
    const row = rowOfKind(generic, { group: "postgresql.cnpg.io", kind: "Backup" });
    const { refs = [] } = row === null || row === "harmless" ? {} : row;
    expect(refs.filter(({ role }) => role === "copies")).toMatchObject([
      { path: "manifest{metadata.namespace,spec.cluster.name}", target: { "manifest.kind": "Cluster" } },
      { path: "manifest{metadata.namespace,spec.cluster.name}", to: ["kubectl_manifest"], target: { kind: "Cluster" } },
      {
        path: "manifest{metadata.namespace,spec.cluster.name}",
        to: ["kustomization_resource"],
        target: { "manifest~json.kind": "Cluster" },
      },
    ]);
  });
  test.each([
    ["apps", "StatefulSet", ["whenScaled", "whenDeleted"], ["pgbackrest", "annotations", "deletionPolicy"]],
    ["core", "PersistentVolume", ["persistentVolumeReclaimPolicy"], ["spec.backup", "annotations"]],
    ["rds.services.k8s.aws", "DBInstance", ["services.k8s.aws/deletion-policy"], ["cnrm.cloud", "azure.com/"]],
    ["postgresql.cnpg.io", "Cluster", ["spec.backup.retentionPolicy"], ["annotations"]],
  ])("leaves out what objects of %s/%s can't have", (group, kind, has, lacks) => {
    const row = JSON.stringify(rowOfKind(generic, { group, kind }));
    for (const path of has) expect(row).toContain(path);
    for (const path of lacks) expect(row).not.toContain(path);
  });
  test("is harmless, or not known, as the catalogue says", () => {
    expect(rowOfKind(generic, { group: "apps", kind: "Deployment" })).toBe("harmless");
    expect(rowOfKind(generic, { group: "example.com", kind: "Thing" })).toBe(null);
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
  const listed = (type: string, heading: string): string =>
    told(type)
      .split(`${heading} - `)[1]
      ?.split(/(?: A destroy of these | Of these only | \d+ other types )/)[0] ?? "";
  test("is told by what a destroy of a type does, one provider or service an entry", () => {
    const blocks = listed("azapi_resource", "A destroy of these blocks by default");
    expect(blocks).toContain("- Microsoft.Compute: disks, restorePointCollections, ");
    expect(blocks).toMatch(/- Microsoft\.DocumentDB: cassandraClusters, .* and \d+ more -/);
    expect(listed("azapi_resource", "A destroy of these warns by default")).toMatch(/- Microsoft\.Cache: redis\b/);
    expect(listed("aws_cloudcontrolapi_resource", "A destroy of these is only noted by default")).toMatch(
      /AWS::AutoScaling \(\d+\), /,
    );
  });
  test("counts the settings of each type, which whoever asks for the type is told", () => {
    for (const type of ["azapi_resource", "azapi_update_resource"])
      expect(told(type)).toContain("storageAccounts/blobServices (10 settings)");
    const update = told("azapi_update_resource");
    expect(update).toContain("name one of these types, and explain tells its settings");
    expect(update).toContain("Microsoft.Storage/storageAccounts/managementPolicies: blobs are deleted some days after");
    expect(update).not.toContain("body.properties");
  });
  test("is no longer than a few screens, but whole as JSON", () => {
    const length = (type: string): number => explain(type).split("\n").length;
    expect(length("azapi_update_resource")).toBeLessThan(100);
    expect(length("azapi_resource")).toBeLessThan(360);
    expect(length("aws_cloudformation_stack")).toBeLessThan(60);
    const row = rowOf(catalogue("azapi_update_resource"));
    const json = explainedJson([{ type: "x", knowledge: catalogue("azapi_update_resource"), beside: [], known: [] }]);
    expect(JSON.parse(json).types[0].row.watch).toEqual(row?.watch);
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

test("what copies a part alone counts as no copy", () => {
  expect(told("azurerm_storage_account")).not.toContain("azurerm_storage_object_replication, which names it");
});

describe("What a row says of values that are not there is told", () => {
  const told = (type: string): string => explain(type).replace(/\s+/g, " ");
  test.each([
    [
      "azurerm_key_vault_key",
      "If the new value is known only after the apply, this counts: [key-loss, is only noted].",
    ],
    ["azurerm_key_vault_secret", "If the new value is known only after the apply, nothing is said."],
    [
      "azurerm_data_protection_backup_policy_disk",
      "Where there is no such element, default_retention_duration counts for it.",
    ],
    ["snowflake_table", "Named by schema; it must have the same database and schema together."],
    ["aws_backup_selection", "it must have one of the tags in selection_tag"],
  ])("%s: %s", (type, words) => expect(told(type)).toContain(words));
  test("and not in which account it lies, as nearly everything does", () => {
    expect(told("aws_db_instance")).not.toContain("aws_organizations_account");
    expect(told("azurerm_storage_account")).not.toContain("azurerm_subscription");
  });
});

test("An action is told as what runs: of no destroy of it", () => {
  const text = explain("aws_s3_empty_bucket").replace(/\s+/g, " ");
  expect(text).toContain("It is an action: it runs with an apply, and no state has it.");
  expect(text).toContain("If prefix is not set: all objects of a bucket are deleted");
  expect(text).not.toContain("A destroy");
});
