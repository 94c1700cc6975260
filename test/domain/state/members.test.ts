import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../../src/catalogue/index.ts";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import { DEFAULT_POLICY } from "../../../src/domain/policy.ts";
import { messageOf } from "../../../src/report/wording.ts";
import { reviewRoot } from "../../../src/review.ts";
import { planJson, plansIn } from "../../input/plan/reading.ts";
import { object } from "../reviewing.ts";

/**
 * The members of a global database hold the same data, each in its own region. Of one that goes, the others are
 * copies, whichever of them is written to. They are told by the group that they name, and no attribute has to tell
 * which one is the primary.
 */

const CATALOGUE = catalogueWith([]);

async function reviewed(...objects: readonly Record<string, unknown>[]) {
  const [plan] = await plansIn(planJson([...objects]), keptPathsOf(CATALOGUE, DEFAULT_POLICY));
  if (plan === undefined) throw new Error("no plan");
  return reviewRoot(plan, { catalogue: CATALOGUE, policy: DEFAULT_POLICY, today: "2026-11-21", isNewRoot: null });
}

/** What is said of the object at this address. */
async function said(address: string, ...objects: readonly Record<string, unknown>[]) {
  const { findings } = await reviewed(...objects);
  const found = findings.find(({ subject }) => subject?.address === address);
  if (found === undefined) throw new Error(`nothing is said of ${address}`);
  return found;
}

type Values = Readonly<Record<string, unknown>>;

/** A type with the path of its group, and the name of the group as it stands there. */
const GROUPS: readonly (readonly [type: string, group: (name: string) => Values])[] = [
  ["aws_docdb_cluster", (name) => ({ global_cluster_identifier: name })],
  ["aws_elasticache_replication_group", (name) => ({ global_replication_group_id: name })],
  ["aws_memorydb_cluster", (name) => ({ multi_region_cluster_name: name })],
  ["aws_neptune_cluster", (name) => ({ global_cluster_identifier: name, skip_final_snapshot: true })],
  ["aws_rds_cluster", (name) => ({ global_cluster_identifier: name })],
  ["aws_dsql_cluster", (name) => ({ multi_region_properties: [{ clusters: [`arn:aws:dsql:eu-west-1:1:${name}`] }] })],
];

const member = (region: string, more: Values, account = "111122223333"): Values => ({
  id: `orders-${region}`,
  arn: `arn:aws:rds:${region}:${account}:cluster:orders-${region}`,
  skip_final_snapshot: true,
  ...more,
});

const EU = "eu-west-1";
const US = "us-east-1";
const destroyed = (type: string, region: string, more: Values) =>
  object(`${type}.${region}`, "delete", member(region, more));
const staying = (type: string, region: string, more: Values, account?: string) => {
  const values = member(region, more, account);
  return object(`${type}.${region}`, "no-op", values, values);
};

describe.each(GROUPS)("Members of one group: %s", (type, group) => {
  test("the one that stays is what remains of the one that goes, in another region too", async () => {
    const { remains, rule } = await said(
      `${type}.${US}`,
      destroyed(type, US, group("orders")),
      staying(type, EU, group("orders")),
    );
    expect(rule).toBe("data-loss");
    expect(remains).toMatchObject({ kind: "copies", survivors: [`${type}.${EU}`] });
  });

  test.each([
    ["of another group", group("stock")],
    ["of none", {}],
  ])("one %s is no copy", async (_, other) => {
    const { rule } = await said(`${type}.${US}`, destroyed(type, US, group("orders")), staying(type, EU, other));
    expect(rule).toBe("last-copy");
  });

  test("nothing remains where all of them go, and none goes because of another", async () => {
    const { findings } = await reviewed(destroyed(type, US, group("orders")), destroyed(type, EU, group("orders")));
    const ofMembers = findings.filter(({ subject }) => subject?.type === type);
    expect(ofMembers.map(({ rule, remains }) => [rule, remains?.goesWithIt])).toEqual([
      ["last-copy", []],
      ["last-copy", []],
    ]);
  });
});

describe("A member of a global database", () => {
  const TYPE = "aws_docdb_cluster";
  const group = { global_cluster_identifier: "orders" };

  test("of another account is no copy, though its group has the same name", async () => {
    const { rule } = await said(`${TYPE}.${US}`, destroyed(TYPE, US, group), staying(TYPE, EU, group, "999988887777"));
    expect(rule).toBe("last-copy");
  });

  test("is told as a copy: nobody can tell by its values whether it is written to", async () => {
    const finding = await said(`${TYPE}.${US}`, destroyed(TYPE, US, group), staying(TYPE, EU, group));
    expect(finding.level).toBe("block");
    expect(messageOf(finding)).toContain("but a copy in this state remains");
  });

  test("has the snapshots of the others as copies too", async () => {
    const snapshot = { id: "s", db_cluster_identifier: `orders-${EU}`, db_cluster_snapshot_identifier: "s" };
    const { remains } = await said(
      `${TYPE}.${US}`,
      destroyed(TYPE, US, group),
      destroyed(TYPE, EU, { ...group, cluster_identifier: `orders-${EU}` }),
      object("aws_docdb_cluster_snapshot.s", "no-op", snapshot, snapshot),
    );
    expect(remains?.survivors).toEqual(["aws_docdb_cluster_snapshot.s"]);
  });

  test("is left the final snapshot of the one that makes one", async () => {
    const primary = { ...group, skip_final_snapshot: false, final_snapshot_identifier: "last" };
    const { remains } = await said(`${TYPE}.${US}`, destroyed(TYPE, US, group), destroyed(TYPE, EU, primary));
    expect(remains?.kind).toBe("snapshot");
  });
});

describe("A copy whose own settings change in place", () => {
  const detached = (after: Values) => {
    const before = member(US, { global_cluster_identifier: "orders", backup_retention_period: 7 });
    return object(`aws_rds_cluster.${US}`, "update", before, { ...before, ...after });
  };
  const primary = destroyed("aws_rds_cluster", EU, { global_cluster_identifier: "orders" });

  test.each([
    ["leaves the group: it has been promoted", { global_cluster_identifier: null }],
    ["keeps its own backups for a shorter time", { backup_retention_period: 1 }],
  ])("holds the data all the same if it %s", async (_, after) => {
    const { remains } = await said(`aws_rds_cluster.${EU}`, primary, detached(after));
    expect(remains).toMatchObject({ kind: "copies", survivors: [`aws_rds_cluster.${US}`] });
  });

  test("is none to rely on if it makes backups and is cut back: a selection that leaves the database out", async () => {
    const db = { id: "db-1", arn: "arn:aws:rds:eu-west-1:111122223333:db:orders", skip_final_snapshot: true };
    const { remains } = await said(
      "aws_db_instance.orders",
      object("aws_db_instance.orders", "delete", db),
      object("aws_backup_selection.s", "update", { id: "s", resources: [db.arn] }, { id: "s", resources: [] }),
    );
    expect(remains?.kind).toBe("nothing");
  });
});
