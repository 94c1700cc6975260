import { describe, expect, test } from "vitest";
import { allRows } from "../../../src/catalogue/index.ts";
import { evidencePhrase } from "../../../src/report/evidence-words.ts";
import { plain } from "../../../src/report/phrase.ts";
import { object, reviewOf } from "../reviewing.ts";

/** What was made from an object once, by a clone or a restore, and has changed by itself since. */

const there = (address: string, values: object) => object(address, "no-op", values, values);
const deleted = (address: string, values: object) => object(address, "delete", values);

async function found(address: string, ...entries: readonly Record<string, unknown>[]) {
  const { findings } = await reviewOf(entries, allRows());
  const one = findings.find(({ subject }) => subject?.address === address);
  const { survivors, kind } = one?.remains ?? {};
  const said = one?.evidence.filter((fact) => fact.kind === "made-once").map((fact) => plain(evidencePhrase(fact)));
  return { kind, weight: one?.subject?.weight, stays: survivors, said };
}

const TABLE = "arn:aws:dynamodb:eu-west-1:111122223333:table/";
const DISK = "https://www.googleapis.com/compute/v1/projects/p/zones/z/disks/";

describe.each([
  [
    "aws_db_instance",
    { identifier: "a", resource_id: "db-A1" },
    { restore_to_point_in_time: [{ source_dbi_resource_id: "db-A1" }] },
  ],
  ["aws_db_instance", { identifier: "a" }, { restore_to_point_in_time: [{ source_db_instance_identifier: "a" }] }],
  ["aws_rds_cluster", { cluster_identifier: "a" }, { restore_to_point_in_time: [{ source_cluster_identifier: "a" }] }],
  [
    "aws_docdb_cluster",
    { cluster_identifier: "a" },
    { restore_to_point_in_time: [{ source_cluster_identifier: "a" }] },
  ],
  ["aws_dynamodb_table", { arn: `${TABLE}a` }, { restore_source_table_arn: `${TABLE}a` }],
  ["google_sql_database_instance", { name: "a" }, { clone: [{ source_instance_name: "a" }] }],
  ["google_compute_disk", { self_link: `${DISK}a` }, { source_disk: `${DISK}a` }],
  ["digitalocean_database_cluster", { name: "a" }, { backup_restore: [{ database_name: "a" }] }],
  ["azurerm_managed_disk", { name: "a" }, { create_option: "Copy", source_resource_id: "/subscriptions/1/a" }],
  ["oci_core_volume", {}, { source_details: [{ type: "volume", id: "/subscriptions/1/a" }] }],
  ["oci_database_autonomous_database", {}, { source: "DATABASE", source_id: "/subscriptions/1/a" }],
] as const)("A clone of %s", (type, known, made) => {
  const id = "/subscriptions/1/a";
  const source = { id, ...known };
  const clone = { id: "/subscriptions/1/b", ...made };
  test("is what remains when the source goes", async () => {
    const left = await found(`${type}.a`, deleted(`${type}.a`, source), there(`${type}.b`, clone));
    const said = [`${type}.b was made from it once, and does not follow it any more`];
    expect(left).toMatchObject({ kind: "copies", stays: [`${type}.b`], said });
  });
  test("weighs as much as any when it goes itself: its source has not what was written to it", async () => {
    const left = await found(`${type}.b`, deleted(`${type}.b`, clone), there(`${type}.a`, source));
    expect(left).toMatchObject({ weight: "high", stays: [], said: [] });
  });
});

describe("Of copies that lead to a clone", () => {
  const database = (name: string, values: object = {}) => ({ id: name, identifier: name, ...values });
  const cloneOf = (name: string) => ({ restore_to_point_in_time: [{ source_db_instance_identifier: name }] });
  const DB = "aws_db_instance";
  const stays = (name: string, values: object) => there(`${DB}.${name}`, database(name, values));
  const goes = (name: string, values: object = {}) => deleted(`${DB}.${name}`, database(name, values));
  const said = async (...entries: readonly Record<string, unknown>[]) =>
    ((await found(`${DB}.a`, ...entries)).said ?? []).map((text) => text.slice(0, text.indexOf(" ")));
  test.each([
    ["a clone of a clone", [stays("b", cloneOf("a")), stays("c", cloneOf("b"))], ["b", "c"]],
    ["a clone of a clone that goes", [goes("b", cloneOf("a")), stays("c", cloneOf("b"))], ["c"]],
    ["a replica of a clone", [stays("b", cloneOf("a")), stays("c", { replicate_source_db: "b" })], ["b", "c"]],
    ["a clone of a replica", [stays("b", { replicate_source_db: "a" }), stays("c", cloneOf("b"))], ["c"]],
    ["two that are clones of each other", [stays("b", cloneOf("a")), stays("a2", cloneOf("b"))], ["a2", "b"]],
    [
      "a replica of a replica",
      [stays("b", { replicate_source_db: "a" }), stays("c", { replicate_source_db: "b" })],
      [],
    ],
  ])("it is told whether they still follow: %s", async (_, others, told) => {
    expect((await said(goes("a"), ...others)).sort()).toEqual(told.map((name) => `${DB}.${name}`));
  });
  test("a clone of the source of what goes follows that no more either", async () => {
    const source = stays("s", {});
    expect(await said(goes("a", { replicate_source_db: "s" }), source, stays("c", cloneOf("s")))).toEqual([`${DB}.c`]);
  });
});
