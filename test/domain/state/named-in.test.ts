/** A name means one object only within what that is in: what has the same name in another project is another. */
import { expect, test } from "vitest";
import { catalogueWith } from "../../../src/catalogue/index.ts";
import { rowOf } from "../../../src/domain/catalogue.ts";
import { object, reviewOf, row } from "../reviewing.ts";

const stays = (address: string, values: object) => object(address, "no-op", values, values);

const ROWS = [
  row("cluster", { namedIn: ["project"], leaves: [] }),
  row("share", { namedIn: ["account"] }),
  row("snapshot", { class: "backup", refs: [{ role: "copies", path: "of", to: ["cluster"] }], namedIn: ["project"] }),
  row("setting", { class: "key", refs: [{ role: "inside", path: "of", to: ["cluster"] }], namedIn: ["project"] }),
  row("backup", {
    class: "backup",
    refs: [{ role: "copies", path: "of", to: ["share"] }],
    namedIn: [{ path: "account_id", as: "account" }],
  }),
];

const remains = async (...entries: readonly Record<string, unknown>[]) =>
  (await reviewOf(entries, ROWS)).findings.map((finding) => finding.remains)[0];

const gone = object("cluster.c", "delete", { name: "main", project: "prod" });

test.each([
  ["the same", "prod"],
  ["the same in another case", "Prod"],
  ["the same by its path", "projects/prod"],
  ["the same with a slash behind", "prod/"],
  ["told by its number, which may be that one's", "123456789012"],
  ["none", null],
  ["one that is not told", undefined],
])("a copy of what has its name counts if its project is %s", async (_, project) => {
  expect(await remains(gone, stays("snapshot.s", { of: "main", project }))).toMatchObject({ kind: "copies" });
});

test("a copy of what has the same name in another project is none", async () => {
  const other = [
    stays("cluster.d", { name: "main", project: "staging" }),
    stays("snapshot.s", { of: "main", project: "staging" }),
  ];
  expect(await remains(gone, ...other)).toMatchObject({ kind: "nothing", goesWithIt: [] });
});

test.each([
  ["123456789012", "210987654321", "nothing"],
  ["123456789012", "123456789012", "copies"],
  ["123456789012", "prod", "copies"],
  // A short one is a name as well.
  ["prod", "2024", "nothing"],
])("a project that is told as %s and a copy's as %s: %s", async (project, other, kind) => {
  const cluster = object("cluster.c", "delete", { name: "main", project });
  expect(await remains(cluster, stays("snapshot.s", { of: "main", project: other }))).toMatchObject({ kind });
});

test("what is in the one of another project does not go", async () => {
  const inside = (project: string) => remains(gone, stays("setting.s", { of: "main", project }));
  expect(await inside("prod")).toMatchObject({ goesWithIt: ["setting.s"] });
  expect(await inside("staging")).toMatchObject({ goesWithIt: [] });
});

test("by an id that one object alone has, it is meant wherever it is", async () => {
  const id = "0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f";
  const snapshot = stays("snapshot.s", { of: id, project: "staging" });
  expect(await remains(object("cluster.c", "delete", { id, project: "prod" }), snapshot)).toMatchObject({
    kind: "copies",
  });
});

test("what it is in is compared under a common name", async () => {
  const share = object("share.s", "delete", { name: "files", account: "a" });
  const of = (account: string) =>
    remains(share, stays("backup.b", { of: "files", account_id: `/accounts/${account}` }));
  expect(await of("a")).toMatchObject({ kind: "copies" });
  expect(await of("b")).toMatchObject({ kind: "nothing" });
});

const CATALOGUE = catalogueWith([]);

test.each<[copied: string, values: object, copy: string, own: object, elsewhere: object]>([
  [
    "mongodbatlas_advanced_cluster",
    { name: "main", project_id: "p", retain_backups_enabled: true },
    "mongodbatlas_cloud_backup_snapshot",
    { cluster_name: "main", project_id: "p" },
    { project_id: "q" },
  ],
  [
    "couchbase-capella_bucket",
    { id: "b3JkZXJz", cluster_id: "c" },
    "couchbase-capella_backup",
    { bucket_id: "b3JkZXJz", cluster_id: "c" },
    { cluster_id: "d" },
  ],
  [
    "aiven_pg",
    { service_name: "pg", project: "p" },
    "aiven_pg",
    {
      service_name: "replica",
      project: "p",
      service_integrations: [{ integration_type: "read_replica", source_service_name: "pg" }],
    },
    { project: "q" },
  ],
  [
    "google_spanner_database",
    { name: "orders", instance: "a", project: "p" },
    "google_spanner_backup_schedule",
    { database: "orders", instance: "a", project: "p" },
    { instance: "b" },
  ],
  [
    "google_firestore_database",
    { name: "(default)", project: "p" },
    "google_firestore_backup_schedule",
    { database: "(default)", project: "p" },
    { project: "q" },
  ],
  [
    "google_compute_disk",
    { name: "data", zone: "europe-west1-b", project: "p" },
    "google_compute_disk_resource_policy_attachment",
    { name: "daily", disk: "data", zone: "europe-west1-b", project: "p" },
    { zone: "europe-west1-c" },
  ],
  [
    "azurerm_storage_share",
    { name: "files", storage_account_name: "shop" },
    "azurerm_backup_protected_file_share",
    { source_file_share_name: "files", source_storage_account_id: "/subscriptions/1/x/storageAccounts/shop" },
    { source_storage_account_id: "/subscriptions/1/x/storageAccounts/other" },
  ],
])("%s: a copy of another with its name is no copy of it", async (type, values, copy, own, elsewhere) => {
  const rows = [...new Set([type, copy])].map((one) => rowOf(CATALOGUE(one)) ?? expect.fail(one));
  const kindOf = async (kept: object) =>
    (await reviewOf([object(`${type}.x`, "delete", values), stays(`${copy}.kept`, kept)], rows)).findings[0]?.remains;
  expect(await kindOf(own)).toMatchObject({ kind: "copies" });
  expect((await kindOf({ ...own, ...elsewhere }))?.survivors).toEqual([]);
});

test.each<[container: string, values: object, of: string, content: string, named: object]>([
  [
    "databricks_schema",
    { name: "sales", catalog_name: "dev", force_destroy: false },
    "catalog_name",
    "databricks_volume",
    { schema_name: "sales", volume_type: "MANAGED" },
  ],
  [
    "google_bigquery_dataset",
    { dataset_id: "dw", project: "dev", delete_contents_on_destroy: false },
    "project",
    "google_bigquery_table",
    { dataset_id: "dw" },
  ],
])("%s: what is in another with its name is not in it", async (type, values, of, content, named) => {
  const rows = [type, content].map((one) => rowOf(CATALOGUE(one)) ?? expect.fail(one));
  const left = async (...entries: readonly Record<string, unknown>[]) =>
    (await reviewOf([object(`${type}.x`, "delete", values), ...entries], rows)).findings.find(
      ({ subject }) => subject?.type === type,
    )?.remains?.kind;
  const inOne = (where: string) => ({ ...named, [of]: where });
  const own = object(`${content}.own`, "delete", inOne("dev"));
  expect(await left(own)).not.toBe("refused");
  expect(await left(own, stays(`${content}.other`, inOne("prod")))).not.toBe("refused");
  expect(await left(own, stays(`${content}.more`, inOne("dev")))).toBe("refused");
  expect(await left(object(`${content}.other`, "delete", inOne("prod")))).toBe("refused");
});

test("a name of AWS means what is in the region that the object tells, but for the names of buckets", async () => {
  const rows = ["aws_redshift_cluster", "aws_redshift_snapshot_schedule_association"].map(
    (type) => rowOf(CATALOGUE(type)) ?? expect.fail(type),
  );
  const cluster = object("aws_redshift_cluster.c", "delete", {
    id: "main",
    cluster_identifier: "main",
    arn: "arn:aws:redshift:us-east-1:111122223333:namespace:a",
    skip_final_snapshot: true,
  });
  const kept = async (region: string) => {
    const association = { id: "main-daily", cluster_identifier: "main", region };
    const entries = [cluster, stays("aws_redshift_snapshot_schedule_association.a", association)];
    return (await reviewOf(entries, rows)).findings[0]?.remains?.kind;
  };
  expect(await kept("us-east-1")).toBe("copies");
  expect(await kept("eu-west-1")).toBe("nothing");
  const bucket = row("aws_s3_bucket", { ids: ["bucket"] });
  const replica = row("aws_replica", {
    class: "backup",
    refs: [{ role: "copies", path: "of", to: ["aws_s3_bucket"] }],
  });
  const { findings } = await reviewOf(
    [
      object("aws_s3_bucket.b", "delete", { bucket: "b", region: "us-east-1" }),
      stays("aws_replica.r", { of: "b", region: "eu-west-1" }),
    ],
    [bucket, replica],
  );
  expect(findings[0]?.remains?.kind).toBe("copies");
});

test("many of one name, each in a project of its own, are told apart", async () => {
  const count = 300;
  const entries = Array.from({ length: count }, (_, i) => [
    object(`cluster.c${i}`, "delete", { name: "main", project: `p${i}` }),
    stays(`snapshot.s${i}`, { of: "main", project: `p${i}` }),
  ]).flat();
  const { findings } = await reviewOf(entries, ROWS);
  expect(findings.filter(({ remains }) => remains?.survivors.length === 1).length).toBe(count);
});

test("many of one name are told apart by whichever of several names tells", async () => {
  const rows = [
    row("volume", { namedIn: ["group", "account", "pool"] }),
    row("snapshot", {
      class: "backup",
      refs: [{ role: "copies", path: "of", to: ["volume"] }],
      namedIn: ["group", "account", "pool"],
    }),
  ];
  const count = 300;
  const entries = Array.from({ length: count }, (_, i) => {
    const place = { group: "g", account: `a${i}`, pool: "p" };
    return [
      object(`volume.v${i}`, "delete", { name: "data", ...place }),
      stays(`snapshot.s${i}`, { of: "data", ...place }),
    ];
  }).flat();
  const { findings } = await reviewOf(entries, rows);
  expect(findings.filter(({ remains }) => remains?.survivors.length === 1).length).toBe(count);
});
