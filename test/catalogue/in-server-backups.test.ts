/** A database that goes while its server stays is in the backups of that, where its settings say that it has some. */
import { expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const CATALOGUE = catalogueWith([]);
const rowsOf = (...types: readonly string[]) => types.map((type) => rowOf(CATALOGUE(type)) ?? expect.fail(type));

test.each<[server: string, backedUp: Values, not: Values | null, database: string, inIt: Values, days: number | null]>([
  ["aiven_pg", { plan: "business-4" }, { plan: "free-1-1gb" }, "aiven_pg_database", { service_name: "s" }, 14],
  ["aiven_mysql", { plan: "premium-8" }, { plan: "free-1-1gb" }, "aiven_mysql_database", { service_name: "s" }, 30],
  ["exoscale_dbaas", { plan: "startup-4" }, { plan: "other" }, "exoscale_dbaas_pg_database", { service: "s" }, 3],
  [
    "ovh_cloud_project_database",
    { plan: "enterprise" },
    { plan: "other" },
    "ovh_cloud_project_database_database",
    { cluster_id: "s" },
    30,
  ],
  [
    "yandex_mdb_postgresql_cluster",
    { config: [{ backup_retain_period_days: 9 }] },
    null,
    "yandex_mdb_postgresql_database",
    { cluster_id: "s" },
    9,
  ],
  [
    "yandex_mdb_postgresql_cluster_v2",
    { config: { backup_retain_period_days: 9 } },
    null,
    "yandex_mdb_postgresql_database",
    { cluster_id: "s" },
    9,
  ],
  [
    "yandex_mdb_mysql_cluster",
    { backup_retain_period_days: 8 },
    null,
    "yandex_mdb_mysql_database",
    { cluster_id: "s" },
    8,
  ],
  [
    "huaweicloud_rds_instance",
    { backup_strategy: [{ keep_days: 7 }] },
    { backup_strategy: [{ keep_days: 0 }] },
    "huaweicloud_rds_pg_database",
    { instance_id: "s" },
    7,
  ],
  [
    "stackit_postgresflex_instance",
    { instance_id: "s", retention_days: 30 },
    { instance_id: "s" },
    "stackit_postgresflex_database",
    { instance_id: "s" },
    30,
  ],
  [
    "stackit_postgresflex_instance",
    { instance_id: "s", backup_schedule: "00 02 * * *" },
    { instance_id: "s" },
    "stackit_postgresflex_database",
    { instance_id: "s" },
    null,
  ],
  [
    "stackit_sqlserverflex_instance",
    { id: "project,region,s", instance_id: "s", options: { retention_days: 32 } },
    { id: "project,region,s", instance_id: "s" },
    "stackit_sqlserverflex_database",
    { instance_id: "s" },
    32,
  ],
  [
    "neon_project",
    { history_retention_seconds: 86_400 },
    { history_retention_seconds: 0 },
    "neon_database",
    { project_id: "s" },
    1,
  ],
  [
    "cockroach_cluster",
    { backup_config: { enabled: true, retention_days: 30 } },
    { backup_config: { enabled: false, retention_days: 30 } },
    "cockroach_database",
    { cluster_id: "s" },
    30,
  ],
  ["ionoscloud_pg_cluster", { postgres_version: "15" }, null, "ionoscloud_pg_database", { cluster_id: "s" }, 7],
  ["alicloud_db_instance", { engine: "MySQL" }, null, "alicloud_db_database", { instance_id: "s" }, null],
  [
    "tencentcloud_mysql_instance",
    { engine_version: "8.0" },
    null,
    "tencentcloud_mysql_database",
    { instance_id: "s" },
    null,
  ],
  [
    "vultr_database",
    { database_engine: "pg" },
    { database_engine: "valkey" },
    "vultr_database_db",
    { database_id: "s" },
    null,
  ],
  [
    "upcloud_managed_database_mysql",
    { plan: "2x2xCPU-4GB-50GB" },
    null,
    "upcloud_managed_database_logical_database",
    { service: "s" },
    null,
  ],
])("%s: what was deleted in it", async (server, backedUp, not, database, inIt, days) => {
  const rows = rowsOf(server, database);
  const left = async (values: Values) => {
    const named = { id: "s", service_name: "s", ...values };
    const entries = [
      object(`${database}.d`, "delete", { name: "app", ...inIt }),
      object(`${server}.s`, "no-op", named, named),
    ];
    const { findings } = await reviewOf(entries, rows);
    return findings.find(({ subject }) => subject?.type === database)?.remains;
  };
  expect(await left(backedUp)).toMatchObject({ kind: "grace", days });
  if (not !== null) expect(await left(not)).toMatchObject({ kind: "nothing" });
});
