import { describe, expect, test } from "vitest";
import { allRows } from "../../../src/catalogue/index.ts";
import type { CatalogueRow } from "../../../src/domain/catalogue.ts";
import { object, reviewOf, row } from "../reviewing.ts";

/** Copies in the state from which the whole can't be restored: of a part alone, never made, or failed. */

const there = (address: string, values: object) => object(address, "no-op", values, values);
const deleted = (address: string, values: object) => object(address, "delete", values);

async function found(address: string, entries: readonly Record<string, unknown>[], rows: readonly CatalogueRow[]) {
  const { findings } = await reviewOf(entries, rows);
  const one = findings.find(({ subject }) => subject?.address === address);
  const because = one?.evidence.flatMap((fact) => (fact.kind === "copy" ? fact.because : []));
  return { kind: one?.remains?.kind, stays: one?.remains?.survivors, because };
}

describe("A copy of a part", () => {
  const rows: readonly CatalogueRow[] = [
    row("bucket", { ids: ["bucket"], keepsCopies: true }),
    row("replication", {
      class: "backup",
      leaves: [{ remains: "kept", says: "what was copied so far" }],
      refs: [
        { role: "copies", path: "from", to: ["bucket"], whole: { "rule[*].on": true, "rule[*].prefix": null } },
        { role: "inside", path: "to", to: ["bucket"], keeps: true },
      ],
    }),
    row("export", { class: "backup", refs: [{ role: "copies", path: "of", to: ["bucket"], whole: false }] }),
  ];
  const source = deleted("bucket.b", { id: "b" });
  const target = there("bucket.t", { id: "t" });
  const rules = (...rule: readonly object[]) => ({ id: "r", from: "b", to: "t", rule });
  const of = (...entries: readonly Record<string, unknown>[]) => found("bucket.b", [source, target, ...entries], rows);

  test("is told, and is not what remains", async () => {
    const part = there("replication.r", rules({ on: true, prefix: "logs/" }));
    expect(await of(part)).toEqual({ kind: "nothing", stays: [], because: ["part"] });
    expect(await of(there("export.e", { id: "e", of: "b" }))).toMatchObject({ kind: "nothing", because: ["part"] });
  });
  test("is one where no single rule is switched on for all of it", async () => {
    const split = there("replication.r", rules({ on: true, prefix: "logs/" }, { on: false, prefix: "" }));
    expect(await of(split)).toMatchObject({ kind: "nothing", because: ["part"] });
    const whole = there("replication.r", rules({ on: true, prefix: "logs/" }, { on: true, prefix: "" }));
    expect(await of(whole)).toEqual({ kind: "copies", stays: ["bucket.t"], because: [] });
  });
  test("leaves a part when it goes itself, which is not what remains of the whole either", async () => {
    const apart = (...rule: readonly object[]) => deleted("replication.r", { ...rules(...rule), to: "elsewhere" });
    expect(await of(apart({ on: true, prefix: "logs/" }))).toMatchObject({ kind: "nothing" });
    expect(await of(apart({ on: true }))).toMatchObject({ kind: "kept" });
  });
  test("does not hide a copy of all", async () => {
    const part = there("export.e", { id: "e", of: "b" });
    const whole = there("replication.r", rules({ on: true }));
    expect(await of(part, whole)).toEqual({ kind: "copies", stays: ["bucket.t"], because: ["part"] });
  });
});

describe("By the catalogue, a copy of a part is", () => {
  const BUCKET = { id: "b", bucket: "b", force_destroy: true };
  const TABLE = { id: "t", name: "t", arn: "arn:aws:dynamodb:eu-west-1:111122223333:table/t" };
  const replication = (rule: object) =>
    there("aws_s3_bucket_replication_configuration.c", {
      id: "b",
      bucket: "b",
      rule: [{ status: "Enabled", ...rule }],
    });
  const job = (more: object) =>
    there("google_storage_transfer_job.c", {
      id: "j",
      status: "ENABLED",
      transfer_spec: [{ gcs_data_source: [{ bucket_name: "b", path: "" }], ...more }],
    });
  const plan = (config: object) => there("google_gke_backup_backup_plan.c", { cluster: "c", backup_config: [config] });
  test.each([
    ["rules for a folder", deleted("aws_s3_bucket.b", BUCKET), replication({ filter: [{ prefix: "logs/" }] })],
    ["rules for a tag", deleted("aws_s3_bucket.b", BUCKET), replication({ filter: [{ tag: [{ key: "a" }] }] })],
    ["rules for both", deleted("aws_s3_bucket.b", BUCKET), replication({ filter: [{ and: [{ prefix: "x/" }] }] })],
    [
      "a transfer with conditions",
      deleted("google_storage_bucket.b", { id: "b", name: "b", force_destroy: true }),
      job({ object_conditions: [{ include_prefixes: ["a/"] }] }),
    ],
    [
      "an export of what changed",
      deleted("aws_dynamodb_table.t", TABLE),
      there("aws_dynamodb_table_export.c", { table_arn: TABLE.arn, export_type: "INCREMENTAL_EXPORT" }),
    ],
    [
      "replication of a container, for its account",
      deleted("azurerm_storage_account.a", { id: "/subscriptions/s/a", name: "a" }),
      there("azurerm_storage_object_replication.c", { id: "x", source_storage_account_id: "/subscriptions/s/a" }),
    ],
    [
      "a plan without volumes, for its cluster",
      deleted("google_container_cluster.c", { id: "c", name: "c", deletion_protection: false }),
      plan({ all_namespaces: true, include_volume_data: false }),
    ],
    [
      "a mirror of the protected branches",
      deleted("gitlab_project.p", { id: "12", path_with_namespace: "shop/app", permanently_delete_on_destroy: true }),
      there("gitlab_project_push_mirror.c", { project: "12", enabled: true, only_protected_branches: true }),
    ],
    [
      "a mirror of some branches, of a project by its path",
      deleted("gitlab_project.p", { id: "12", path_with_namespace: "shop/app", permanently_delete_on_destroy: true }),
      there("gitlab_project_push_mirror.c", { project: "shop/app", enabled: true, mirror_branch_regex: "^v" }),
    ],
  ])("%s", async (_, gone, copy) => {
    expect(await found(gone.address as string, [gone, copy], allRows())).toMatchObject({
      kind: "nothing",
      because: ["part"],
    });
  });
  test("not replication of all, nor a plan for all with volumes", async () => {
    const bucket = deleted("aws_s3_bucket.b", BUCKET);
    for (const rule of [{}, { prefix: "" }, { filter: [{ prefix: "" }] }, { filter: [{}] }])
      expect(await found("aws_s3_bucket.b", [bucket, replication(rule)], allRows())).toMatchObject({ kind: "copies" });
    const cluster = deleted("google_container_cluster.c", { id: "c", name: "c", deletion_protection: false });
    const all = plan({ all_namespaces: true, include_volume_data: true });
    expect(await found("google_container_cluster.c", [cluster, all], allRows())).toMatchObject({ kind: "copies" });
  });
});

describe("A vault in which nothing is, as its state says", () => {
  const files = deleted("aws_efs_file_system.f", { id: "fs-1", tags_all: { backup: "daily" } });
  const more = [
    there("aws_backup_selection.s", { plan_id: "p", selection_tag: [{ key: "backup", value: "daily" }] }),
    there("aws_backup_plan.p", { id: "p", rule: [{ target_vault_name: "v" }] }),
  ];
  const vault = (points: number | null) => there("aws_backup_vault.v", { id: "v", name: "v", recovery_points: points });
  test("keeps no copy, whatever it is to keep", async () => {
    expect(await found("aws_efs_file_system.f", [files, ...more, vault(0)], allRows())).toEqual({
      kind: "nothing",
      stays: [],
      because: ["empty"],
    });
  });
  test.each([12, null])("but keeps one with %s of them", async (points) => {
    expect(await found("aws_efs_file_system.f", [files, ...more, vault(points)], allRows())).toEqual({
      kind: "copies",
      stays: ["aws_backup_vault.v"],
      because: [],
    });
  });
});

describe("A copy that was not made, or failed, is none", () => {
  const VM = { id: "/subscriptions/s/vm", name: "vm" };
  const TABLE = { id: "t", name: "t", arn: "arn:aws:dynamodb:eu-west-1:111122223333:table/t" };
  const DISK = { id: "/subscriptions/s/d", name: "d" };
  test.each([
    [
      "azurerm_linux_virtual_machine",
      VM,
      "azurerm_backup_protected_vm",
      "source_vm_id",
      VM.id,
      "protection_state",
      "IRPending",
      "Protected",
    ],
    [
      "azurerm_managed_disk",
      DISK,
      "azurerm_data_protection_backup_instance_disk",
      "disk_id",
      DISK.id,
      "protection_state",
      "ConfiguringProtectionFailed",
      "ProtectionStopped",
    ],
    [
      "aws_dynamodb_table",
      TABLE,
      "aws_dynamodb_table_export",
      "table_arn",
      TABLE.arn,
      "export_status",
      "FAILED",
      "COMPLETED",
    ],
    [
      "google_alloydb_cluster",
      { id: "c", name: "c" },
      "google_alloydb_backup",
      "cluster_name",
      "c",
      "state",
      "FAILED",
      "READY",
    ],
    [
      "oci_core_volume",
      { id: "ocid1.v" },
      "oci_core_volume_backup",
      "volume_id",
      "ocid1.v",
      "state",
      "FAULTY",
      "AVAILABLE",
    ],
  ])("of %s", async (type, values, copy, by, id, path, failed, made) => {
    const kindWith = async (state: string) => {
      const entries = [deleted(`${type}.a`, values), there(`${copy}.c`, { id: "copy", [by]: id, [path]: state })];
      return (await found(`${type}.a`, entries, allRows())).stays;
    };
    expect(await kindWith(failed)).toEqual([]);
    expect(await kindWith(made)).toEqual([`${copy}.c`]);
  });
});
