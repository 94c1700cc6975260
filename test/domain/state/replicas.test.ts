import { describe, expect, test } from "vitest";
import { allRows, catalogueWith } from "../../../src/catalogue/index.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import { DEFAULT_POLICY } from "../../../src/domain/policy.ts";
import { messageOf } from "../../../src/report/wording.ts";
import { reviewRoot } from "../../../src/review.ts";
import { planJson, plansIn } from "../../input/plan/reading.ts";
import { object, reviewOf } from "../reviewing.ts";

/**
 * A replica that follows its source has nothing that its source does not have. One that was promoted, or that was only
 * restored from the other, has gone its own way: then the source is no copy of it.
 */

const CATALOGUE = catalogueWith([]);

/** What is said of the object at `x.replica`, where these are in one plan. */
async function said(...objects: readonly Record<string, unknown>[]): Promise<Finding> {
  const [plan] = await plansIn(planJson([...objects]), keptPathsOf(CATALOGUE, DEFAULT_POLICY));
  if (plan === undefined) throw new Error("no plan");
  const circumstances = { catalogue: CATALOGUE, policy: DEFAULT_POLICY, today: "2026-11-21", isNewRoot: null };
  const { findings } = reviewRoot(plan, circumstances);
  const found = findings.find(({ subject }) => subject?.address.endsWith(".replica"));
  if (found === undefined) throw new Error("nothing is said of the replica");
  return found;
}

interface Pair {
  readonly type: string;
  readonly source: object;
  readonly replica: object;
}

const server = (name: string, provider = "Microsoft.DBforPostgreSQL/flexibleServers") => ({
  id: `/subscriptions/1/resourceGroups/g/providers/${provider}/${name}`,
  name,
});

const pair = (type: string, of: string, more: object): Pair => {
  const [source, replica] = [server("s"), server("r")];
  return { type, source, replica: { ...replica, [of]: source.id, ...more } };
};

const FOLLOWING: readonly (readonly [string, Pair])[] = [
  [
    "a read replica of RDS",
    {
      type: "aws_db_instance",
      source: { id: "db-S", identifier: "s" },
      replica: { id: "db-R", identifier: "r", skip_final_snapshot: true, replicate_source_db: "s" },
    },
  ],
  [
    "a read replica of Cloud SQL",
    {
      type: "google_sql_database_instance",
      source: { id: "projects/p/instances/s", name: "s" },
      replica: { id: "projects/p/instances/r", name: "r", master_instance_name: "s" },
    },
  ],
  [
    "a replica of Azure's PostgreSQL",
    pair("azurerm_postgresql_flexible_server", "source_server_id", { create_mode: "Replica", replication_role: "" }),
  ],
  [
    "a replica of Azure's MySQL",
    pair("azurerm_mysql_flexible_server", "source_server_id", { create_mode: "Replica", replication_role: "Replica" }),
  ],
  [
    "a secondary of Azure's SQL database",
    pair("azurerm_mssql_database", "creation_source_database_id", { create_mode: "Secondary" }),
  ],
];

const GONE_ITS_OWN_WAY: readonly (readonly [string, Pair])[] = [
  [
    "an instance of RDS that was promoted",
    {
      type: "aws_db_instance",
      source: { id: "db-S", identifier: "s" },
      replica: { id: "db-R", identifier: "r", skip_final_snapshot: true, replicate_source_db: "" },
    },
  ],
  [
    "a promoted replica of Azure's PostgreSQL",
    pair("azurerm_postgresql_flexible_server", "source_server_id", {
      create_mode: "Replica",
      replication_role: "None",
    }),
  ],
  [
    "a promoted replica of Azure's MySQL",
    pair("azurerm_mysql_flexible_server", "source_server_id", { create_mode: "Replica", replication_role: "None" }),
  ],
  [
    "a server of Azure that was restored from another",
    pair("azurerm_postgresql_flexible_server", "source_server_id", { create_mode: "PointInTimeRestore" }),
  ],
  [
    "a cluster of Azure that was restored from another",
    pair("azurerm_mongo_cluster", "restore[0].source_id", { restore: [{ source_id: server("s").id }] }),
  ],
  ["a branch of Neon", { type: "neon_branch", source: { id: "br-s" }, replica: { id: "br-r", parent_id: "br-s" } }],
];

const review = ({ type, source, replica }: Pair) =>
  said(object(`${type}.source`, "no-op", source, source), object(`${type}.replica`, "delete", replica));

describe("a destroyed replica whose source stays", () => {
  test.each(FOLLOWING)("warns of %s, and says that the source stays", async (_, both) => {
    const finding = await review(both);
    expect([finding.level, finding.remains?.survivors]).toEqual(["warn", [`${both.type}.source`]]);
    expect(messageOf(finding)).toContain("but what it is a copy of stays");
  });

  test.each(GONE_ITS_OWN_WAY)("is not what is said of %s: of that nothing remains", async (_, both) => {
    const finding = await review(both);
    expect([finding.remains?.kind, finding.remains?.survivors]).toEqual(["nothing", []]);
    if (both.type !== "neon_branch") expect(finding.level).toBe("block");
    expect(messageOf(finding)).not.toMatch(/copy of stays|a copy in this state/);
  });
});

test("a replica of a server that is a container says once that its source stays", async () => {
  const { source, replica } = pair("azurerm_postgresql_flexible_server", "source_server_id", {
    create_mode: "Replica",
  });
  const finding = await review({ type: "azurerm_postgresql_flexible_server", source, replica });
  expect(messageOf(finding)).toBe(
    "PostgreSQL server is deleted; what is lost: the replica, but what it is a copy of stays",
  );
});

describe("a destroyed replica whose source goes too", () => {
  test("has its data in the final snapshot of that, and blocks", async () => {
    const finding = await said(
      object("aws_db_instance.source", "delete", {
        identifier: "s",
        skip_final_snapshot: false,
        final_snapshot_identifier: "s-final",
      }),
      object("aws_db_instance.replica", "delete", {
        identifier: "r",
        skip_final_snapshot: true,
        replicate_source_db: "s",
      }),
    );
    expect([finding.rule, finding.level, finding.remains?.kind]).toEqual(["data-loss", "block", "snapshot"]);
    expect(messageOf(finding)).toBe(
      "relational database is deleted, but a snapshot that the destroy of its source makes remains",
    );
  });

  test("has its data in a source that the provider refuses to destroy", async () => {
    const finding = await said(
      object("google_sql_database_instance.source", "delete", { name: "s", deletion_protection: true }),
      object("google_sql_database_instance.replica", "delete", { name: "r", master_instance_name: "s" }),
    );
    expect([finding.rule, finding.level, finding.remains?.kind]).toEqual(["data-loss", "block", "kept"]);
    expect(messageOf(finding)).toContain("but its source stays: the provider will refuse to destroy that");
  });
});

/** The source, unchanged in the plan, is of a type that is never a replica itself. */
const OF_ANOTHER_TYPE: readonly (readonly [what: string, level: string, source: string, of: object, more: object])[] = [
  [
    "aws_kms_replica_key",
    "warn",
    "aws_kms_key",
    { id: "mrk-1", key_id: "mrk-1", arn: "arn:aws:kms:eu-west-1:111122223333:key/mrk-1" },
    {
      id: "mrk-1",
      arn: "arn:aws:kms:us-east-1:111122223333:key/mrk-1",
      primary_key_arn: "arn:aws:kms:eu-west-1:111122223333:key/mrk-1",
    },
  ],
  ["vultr_database_replica", "note", "vultr_database", { id: "db-s" }, { id: "db-r", database_id: "db-s" }],
  [
    "alicloud_db_readonly_instance",
    "warn",
    "alicloud_db_instance",
    { id: "rm-s" },
    { id: "rr-r", master_db_instance_id: "rm-s" },
  ],
];

describe("a destroyed replica of another type than its source", () => {
  test.each(OF_ANOTHER_TYPE)("%s: the source is found where the plan leaves it alone", async (type, ...more) => {
    const [level, source, of, values] = more;
    const finding = await said(
      object(`${source}.source`, "no-op", of, of),
      object(`${type}.replica`, "delete", values),
    );
    expect([finding.level, finding.remains?.survivors]).toEqual([level, [`${source}.source`]]);
    expect(messageOf(finding)).toContain("what it is a copy of stays");
  });

  test("a replica of a key blocks where its primary key is in another state, or goes too", async () => {
    const [[type, , source, of, values] = []] = OF_ANOTHER_TYPE;
    const replica = object(`${type}.replica`, "delete", values);
    expect((await said(replica)).level).toBe("block");
    expect((await said(object(`${source}.source`, "delete", of), replica)).level).toBe("block");
  });
});

describe("a read replica that its service deletes with its source", () => {
  // Where the documentation says so: beside the rows.
  test.each([
    ["alicloud_db_instance", "alicloud_db_readonly_instance", "master_db_instance_id"],
    ["huaweicloud_rds_instance", "huaweicloud_rds_read_replica_instance", "primary_instance_id"],
    ["oci_mysql_mysql_db_system", "oci_mysql_replica", "db_system_id"],
    ["opentelekomcloud_rds_instance_v3", "opentelekomcloud_rds_read_replica_v3", "replica_of_id"],
    ["sbercloud_rds_instance", "sbercloud_rds_read_replica_instance", "primary_instance_id"],
    ["tencentcloud_cynosdb_cluster", "tencentcloud_cynosdb_readonly_instance", "cluster_id"],
    ["tencentcloud_mysql_instance", "tencentcloud_mysql_readonly_instance", "master_instance_id"],
    ["tencentcloud_sqlserver_instance", "tencentcloud_sqlserver_readonly_instance", "master_instance_id"],
    ["tencentcloud_sqlserver_basic_instance", "tencentcloud_sqlserver_general_cloud_ro_instance", "instance_id"],
  ])("is no copy that remains of %s", async (type, replica, path) => {
    const copy = { id: "r", [path]: "s" };
    const { findings } = await reviewOf(
      [object(`${type}.source`, "delete", { id: "s" }), object(`${replica}.copy`, "no-op", copy, copy)],
      allRows(),
    );
    const remains = findings.find(({ subject }) => subject?.type === type)?.remains;
    expect([remains?.survivors, remains?.goesWithIt]).toEqual([[], [`${replica}.copy`]]);
  });

  test("is one, where it is promoted instead", async () => {
    const copy = { id: "r", master_instance_id: "s" };
    const { findings } = await reviewOf(
      [
        object("tencentcloud_mysql_instance.source", "delete", { id: "s" }),
        object("tencentcloud_mysql_dr_instance.copy", "no-op", copy, copy),
      ],
      allRows(),
    );
    expect(findings.map(({ remains }) => remains?.survivors)).toEqual([["tencentcloud_mysql_dr_instance.copy"]]);
  });
});
