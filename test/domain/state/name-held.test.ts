/**
 * A last snapshot is made under a name. Where something has that name already, the provider refuses the destroy:
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html (DBSnapshotAlreadyExists)
 */
import { describe, expect, test } from "vitest";
import { allRows } from "../../../src/catalogue/index.ts";
import { object, reviewOf } from "../reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const rds = (kind: string, name: string, region = "eu-west-1") => `arn:aws:rds:${region}:111122223333:${kind}:${name}`;
const DATABASE = {
  identifier: "orders",
  arn: rds("db", "orders"),
  skip_final_snapshot: false,
  final_snapshot_identifier: "orders-final",
};
const SNAPSHOT = {
  id: "orders-final",
  db_snapshot_identifier: "orders-final",
  db_snapshot_arn: rds("snapshot", "orders-final"),
  db_instance_identifier: "carts",
};

async function left(snapshot: Record<string, unknown>, database: Values = {}) {
  const goes = object("aws_db_instance.x", "delete", { ...DATABASE, ...database });
  const { findings } = await reviewOf([goes, snapshot], allRows());
  const found = findings.find(({ subject }) => subject?.address === "aws_db_instance.x");
  return { kind: found?.remains?.kind, refusal: found?.remains?.refusal, evidence: found?.evidence };
}

const snapshot = (actions: string, values: Values = {}, type = "aws_db_snapshot") => {
  const all = { ...SNAPSHOT, ...values };
  return object(`${type}.s`, actions, all, actions === "delete" ? null : all);
};

describe("A database whose final snapshot would get the name of a snapshot", () => {
  test.each<[string, Record<string, unknown>]>([
    ["of another database", snapshot("no-op")],
    ["that is changed in place", snapshot("update")],
    ["in capital letters", snapshot("no-op", { id: "Orders-Final" })],
    ["that is a copy", snapshot("no-op", { target_db_snapshot_identifier: "orders-final" }, "aws_db_snapshot_copy")],
  ])("%s that stays is not destroyed", async (_, standing) => {
    const { kind, refusal, evidence } = await left(standing);
    expect({ kind, refusal }).toEqual({ kind: "refused", refusal: "protected" });
    expect(evidence).toContainEqual({ kind: "name-held", by: standing.address });
  });

  test("of its own has that copy, and is not destroyed", async () => {
    const own = await left(snapshot("no-op", { db_instance_identifier: "orders" }));
    expect(own).toMatchObject({ kind: "copies", refusal: "protected" });
  });

  test.each<[string, Record<string, unknown>, Values?]>([
    ["that goes with it", snapshot("delete")],
    ["in another region", snapshot("no-op", { db_snapshot_arn: rds("snapshot", "orders-final", "us-east-1") })],
    ["of a cluster", snapshot("no-op", {}, "aws_db_cluster_snapshot")],
    ["in other letters", snapshot("no-op", { id: "orders-last", db_snapshot_identifier: "orders-last" })],
  ])("%s leaves that snapshot", async (_, other, database = {}) => {
    expect(await left(other, database)).toMatchObject({ kind: "snapshot", refusal: null });
  });

  test("makes none where that is skipped", async () => {
    expect(await left(snapshot("no-op"), { skip_final_snapshot: true })).toMatchObject({ kind: "nothing" });
  });
});

test.each([
  ["aws_rds_cluster", "aws_db_cluster_snapshot", {}],
  ["aws_rds_cluster", "aws_rds_cluster_snapshot_copy", {}],
  ["aws_docdb_cluster", "aws_docdb_cluster_snapshot", {}],
  ["aws_neptune_cluster", "aws_neptune_cluster_snapshot", {}],
  ["aws_redshift_cluster", "aws_redshift_cluster_snapshot", {}],
  ["aws_memorydb_cluster", "aws_memorydb_snapshot", { final_snapshot_name: "last" }],
])("%s: so it is with the name of a %s", async (type, of, more) => {
  const before = { id: "c", skip_final_snapshot: false, final_snapshot_identifier: "last", ...more };
  const held = object(`${of}.s`, "no-op", { id: "last" }, { id: "last" });
  const { findings } = await reviewOf([object(`${type}.x`, "delete", before), held], allRows());
  expect(findings[0]?.remains).toMatchObject({ kind: "refused", refusal: "protected" });
});
