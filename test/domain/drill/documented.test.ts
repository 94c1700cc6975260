import { expect, test } from "vitest";
import { allRows, catalogueWith } from "../../../src/catalogue/index.ts";
import { wayPhrase } from "../../../src/report/drill/words.ts";
import { plain } from "../../../src/report/phrase.ts";
import { LARGE } from "./documented/large.ts";
import type { Row } from "./documented/row.ts";
import { SMALL } from "./documented/small.ts";
import { drillIn, stateJson } from "./drilling.ts";

/**
 * What a drill answers and advises of the types that people have most of, held against the page of the provider that
 * says so. Each row was read there: the words behind the link are those of the page, shortened.
 */

const ROWS: readonly Row[] = [...LARGE, ...SMALL];
const KINDS = ["bucket", "database", "volume", "key", "namespace"] as const;

/** Who has which of them, the nearest where none has that name; else why there is none. */
const ASKED: Readonly<Record<string, Readonly<Record<(typeof KINDS)[number], string>>>> = {
  AWS: {
    bucket: "aws_s3_bucket",
    database: "aws_db_instance",
    volume: "aws_ebs_volume",
    key: "aws_kms_key",
    namespace: "aws_redshiftserverless_namespace",
  },
  Google: {
    bucket: "google_storage_bucket",
    database: "google_sql_database_instance",
    volume: "google_compute_disk",
    key: "google_kms_crypto_key",
    namespace: "google_project",
  },
  Azure: {
    bucket: "azurerm_storage_container",
    database: "azurerm_mssql_database",
    volume: "azurerm_managed_disk",
    key: "azurerm_key_vault_key",
    namespace: "azurerm_resource_group",
  },
  Kubernetes: {
    bucket: "none: its storage is volumes",
    database: "none: databases are workloads",
    volume: "kubernetes_persistent_volume_v1",
    key: "kubernetes_secret_v1",
    namespace: "kubernetes_namespace_v1",
  },
  DigitalOcean: {
    bucket: "digitalocean_spaces_bucket",
    database: "digitalocean_database_cluster",
    volume: "digitalocean_volume",
    key: "none: it manages no encryption keys",
    namespace: "digitalocean_project",
  },
  Scaleway: {
    bucket: "scaleway_object_bucket",
    database: "scaleway_rdb_instance",
    volume: "scaleway_block_volume",
    key: "scaleway_key_manager_key",
    namespace: "scaleway_account_project",
  },
  Oracle: {
    bucket: "oci_objectstorage_bucket",
    database: "oci_database_autonomous_database",
    volume: "oci_core_volume",
    key: "oci_kms_key",
    namespace: "oci_identity_compartment",
  },
};

const CELLS = Object.entries(ASKED).flatMap(([provider, of]) =>
  KINDS.map((kind) => ({ provider, kind, type: of[kind] })),
);

test.each(CELLS)("The $kind of $provider has a row, or there is none: $type", ({ type }) => {
  expect(ROWS.some((row) => row.type === type)).toBe(!type.startsWith("none: "));
});

const DRILLING = { catalogue: catalogueWith([]), rows: allRows() };

const managed = (type: string, values: object): object => ({ address: `${type}.x`, mode: "managed", type, values });

test.each(ROWS)("$type: $answer, since $says", async ({ type, values = {}, beside, answer, helps, link }) => {
  const base = beside === undefined ? {} : { base: stateJson([managed(beside.type, beside.values)]) };
  const { states } = await drillIn({ ".": stateJson([managed(type, values)]), ...base }, DRILLING);
  const one = states.find(({ root }) => root === ".")?.objects[0];
  if (one === undefined) throw new Error(`${type} holds nothing`);
  expect([one.withState.remains.kind, one.ways.map((way) => plain(wayPhrase(way, one)))]).toEqual([answer, helps]);
  expect(link).toMatch(/^https:\/\/[a-z.]+\/[^ ]+$/);
});

test("a container of an Azure storage account is kept by the account's soft delete, which the account's page describes", async () => {
  const account = {
    address: "azurerm_storage_account.x",
    mode: "managed",
    type: "azurerm_storage_account",
    values: {
      id: "/subscriptions/1/a",
      name: "a",
      blob_properties: [{ container_delete_retention_policy: [{ days: 7 }] }],
    },
  };
  const container = {
    address: "azurerm_storage_container.x",
    mode: "managed",
    type: "azurerm_storage_container",
    values: { id: "/subscriptions/1/a/c", storage_account_id: "/subscriptions/1/a" },
  };
  const { states } = await drillIn({ app: stateJson([container]), base: stateJson([account]) }, DRILLING);
  expect(states[0]?.objects[0]?.withState.remains).toMatchObject({ kind: "grace", days: 7 });
});
