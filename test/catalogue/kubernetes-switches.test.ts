/** What decides on what goes with a Kubernetes object, and on its backups, in the types that take any kind. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

const ROWS = ["kubernetes_manifest", "kubectl_manifest"].flatMap((type) => rowOf(catalogueWith([])(type)) ?? []);

type Values = Readonly<Record<string, unknown>>;

/** An object of Kubernetes in the form of each provider. */
const WRITTEN: readonly [string, (version: string, kind: string, more: Values) => Values][] = [
  ["kubernetes_manifest", (apiVersion, kind, more) => ({ manifest: { apiVersion, kind, ...more } })],
  [
    "kubectl_manifest",
    (apiVersion, kind, more) => ({
      api_version: apiVersion,
      kind,
      yaml_body: JSON.stringify({ apiVersion, kind, ...more }),
    }),
  ],
];

const spec = (of: Values): Values => ({ spec: of });
const annotated = (annotation: string, value: string): Values => ({
  metadata: { name: "x", annotations: { [annotation]: value } },
  spec: {},
});
const finalized = (...finalizers: string[]): Values => ({ metadata: { name: "x", finalizers }, spec: {} });
const claims = (policy: Values, replicas = 3): Values =>
  spec({ replicas, persistentVolumeClaimRetentionPolicy: policy, volumeClaimTemplates: [{}] });
const pgbackrest = (of: Values): Values => spec({ backups: { pgbackrest: of } });
const retain = (keepDaily: number): Values => spec({ prune: { retention: { keepDaily } } });
const [DROPPED, ORPHANED] = [
  { whenDeleted: "Delete", whenScaled: "Delete" },
  { whenDeleted: "Retain", whenScaled: "Delete" },
];

describe.each(WRITTEN)("in a %s", (type, written) => {
  const found = async (actions: string, before: Values, after: Values | null) =>
    said(await reviewOf([object(`${type}.x`, actions, before, after)], ROWS)).map((line) =>
      line.replace(` ${type}.x`, ""),
    );

  test.each<[what: string, version: string, kind: string, before: Values, after: Values, finding: string]>([
    [
      "resources that are destroyed with what applied them",
      "infra.contrib.fluxcd.io/v1alpha2",
      "Terraform",
      spec({ destroyResourcesOnDeletion: false }),
      spec({ destroyResourcesOnDeletion: true }),
      "guard-removed warn",
    ],
    [
      "the plugin that makes backups",
      "postgresql.cnpg.io/v1",
      "Cluster",
      spec({ plugins: [{ name: "barman-cloud.cloudnative-pg.io" }, { name: "other" }] }),
      spec({ plugins: [{ name: "other" }] }),
      "backup-loss warn",
    ],
    [
      "a store of backups",
      "barmancloud.cnpg.io/v1",
      "ObjectStore",
      spec({ retentionPolicy: "30d" }),
      spec({ retentionPolicy: "7d" }),
      "backup-loss warn",
    ],
    [
      "a namespace that backups leave out",
      "velero.io/v1",
      "Schedule",
      spec({ template: { excludedNamespaces: ["kube-system"] } }),
      spec({ template: { excludedNamespaces: ["kube-system", "prod"] } }),
      "backup-loss warn",
    ],
    [
      "backups of some namespaces alone",
      "velero.io/v1",
      "Schedule",
      spec({ template: {} }),
      spec({ template: { includedNamespaces: ["dev"] } }),
      "backup-loss warn",
    ],
    [
      "a topic that gets a limit",
      "kafka.strimzi.io/v1beta2",
      "KafkaTopic",
      spec({ config: { "retention.bytes": -1 } }),
      spec({ config: { "retention.bytes": 1_000_000 } }),
      "data-expiry warn",
    ],
    [
      "backups of one namespace and no longer of all",
      "velero.io/v1",
      "Schedule",
      spec({ template: { includedNamespaces: ["*"] } }),
      spec({ template: { includedNamespaces: ["prod"] } }),
      "backup-loss warn",
    ],
    [
      "logical backups",
      "acid.zalan.do/v1",
      "postgresql",
      spec({ enableLogicalBackup: true }),
      spec({ enableLogicalBackup: false }),
      "backup-loss warn",
    ],
    [
      "a secret that is pushed",
      "external-secrets.io/v1",
      "PushSecret",
      spec({ deletionPolicy: "None" }),
      spec({ deletionPolicy: "Delete" }),
      "guard-removed warn",
    ],
    [
      "a database in its cluster",
      "postgresql.cnpg.io/v1",
      "Database",
      spec({ databaseReclaimPolicy: "retain" }),
      spec({ databaseReclaimPolicy: "delete" }),
      "guard-removed warn",
    ],
    [
      "claims of brokers",
      "kafka.strimzi.io/v1beta2",
      "KafkaNodePool",
      spec({ storage: { volumes: [{ id: 0, deleteClaim: false }] } }),
      spec({ storage: { volumes: [{ id: 0, deleteClaim: true }] } }),
      "guard-removed warn",
    ],
    [
      "a database that a controller keeps",
      "rds.services.k8s.aws/v1alpha1",
      "DBInstance",
      annotated("services.k8s.aws/deletion-policy", "retain"),
      { metadata: { name: "x" }, spec: {} },
      "guard-removed warn",
    ],
    [
      "one of Google",
      "sql.cnrm.cloud.google.com/v1beta1",
      "SQLInstance",
      annotated("cnrm.cloud.google.com/deletion-policy", "abandon"),
      annotated("cnrm.cloud.google.com/deletion-policy", "delete"),
      "guard-removed warn",
    ],
    [
      "one of Azure",
      "dbforpostgresql.azure.com/v1api20221201",
      "FlexibleServer",
      annotated("serviceoperator.azure.com/reconcile-policy", "detach-on-delete"),
      annotated("serviceoperator.azure.com/reconcile-policy", "manage"),
      "guard-removed warn",
    ],
    [
      "disks of a storage cluster",
      "ceph.rook.io/v1",
      "CephCluster",
      spec({ cleanupPolicy: { confirmation: "" } }),
      spec({ cleanupPolicy: { confirmation: "yes-really-destroy-data" } }),
      "guard-removed warn",
    ],
    [
      "files of a storage cluster",
      "ceph.rook.io/v1",
      "CephFilesystem",
      spec({ preserveFilesystemOnDelete: true }),
      spec({ preserveFilesystemOnDelete: false }),
      "guard-removed warn",
    ],
    [
      "objects of a storage cluster",
      "ceph.rook.io/v1",
      "CephObjectStore",
      spec({ preservePoolsOnDelete: true }),
      spec({}),
      "guard-removed warn",
    ],
    [
      "where backups are stored",
      "velero.io/v1",
      "BackupStorageLocation",
      spec({ accessMode: "ReadWrite" }),
      spec({ accessMode: "ReadOnly" }),
      "backup-loss warn",
    ],
    [
      "claims of a database",
      "psmdb.percona.com/v1",
      "PerconaServerMongoDB",
      finalized("percona.com/delete-psmdb-pods-in-order"),
      finalized("percona.com/delete-psmdb-pods-in-order", "percona.com/delete-psmdb-pvc"),
      "guard-removed warn",
    ],
    [
      "snapshots on the storage",
      "snapshot.storage.k8s.io/v1",
      "VolumeSnapshotClass",
      { deletionPolicy: "Retain" },
      { deletionPolicy: "Delete" },
      "guard-removed warn",
    ],
    ["claims of replicas", "apps/v1", "StatefulSet", claims(ORPHANED), claims(ORPHANED, 1), "last-copy block"],
    [
      "full backups",
      "postgres-operator.crunchydata.com/v1beta1",
      "PostgresCluster",
      pgbackrest({ global: { "repo1-retention-full": "14" } }),
      pgbackrest({ global: { "repo1-retention-full": "1" } }),
      "backup-loss warn",
    ],
    [
      "how often they are made",
      "postgres-operator.crunchydata.com/v1beta1",
      "PostgresCluster",
      pgbackrest({ repos: [{ name: "repo1", schedules: { full: "0 1 * * *" } }] }),
      pgbackrest({ repos: [{ name: "repo1", schedules: { full: "0 1 1 * *" } }] }),
      "backup-loss note",
    ],
    [
      "backups of MariaDB",
      "k8s.mariadb.com/v1alpha1",
      "Backup",
      spec({ maxRetention: "720h" }),
      spec({ maxRetention: "24h" }),
      "backup-loss warn",
    ],
    ["backups of volumes", "k8up.io/v1", "Schedule", retain(14), retain(1), "backup-loss warn"],
    [
      "backups of MongoDB",
      "psmdb.percona.com/v1",
      "PerconaServerMongoDB",
      spec({ backup: { enabled: true } }),
      spec({ backup: { enabled: false } }),
      "backup-loss warn",
    ],
  ])("%s: a change of %s %s that lets go of it is told, and not the other way round", async (...row) => {
    const [, version, kind, before, after, finding] = row;
    const [old, now] = [written(version, kind, before), written(version, kind, after)];
    expect(await found("update", old, now)).toEqual([finding]);
    expect(await found("update", now, old)).toEqual([]);
  });

  test("a volume of brokers that is taken out goes with its claim, if that was set to go", async () => {
    const pool = (...volumes: Values[]) =>
      written("kafka.strimzi.io/v1beta2", "KafkaNodePool", spec({ storage: { volumes } }));
    const [kept, dropped] = [
      { id: 0, deleteClaim: false },
      { id: 1, deleteClaim: true },
    ];
    expect(await found("update", pool(kept, dropped), pool(kept))).toEqual(["last-copy warn"]);
    expect(await found("update", pool(kept, dropped), pool(dropped))).toEqual([]);
  });
  test("a stateful set keeps its claims when it goes, unless it says otherwise", async () => {
    const set = (policy: Values) => written("apps/v1", "StatefulSet", claims(policy));
    expect(await found("delete", set(DROPPED), null)).toEqual(["last-copy block"]);
    expect(await found("delete", set(ORPHANED), null)).toEqual([]);
    expect(await found("delete", set({}), null)).toEqual([]);
    expect(await found("update", set({}), set(ORPHANED))).toEqual(["guard-removed warn"]);
  });

  test("brokers of Strimzi leave their claims behind, unless one of their volumes says otherwise", async () => {
    const KEPT = { type: "persistent-claim" };
    const jbod = (...volumes: Values[]) => ({ type: "jbod", volumes: volumes.map((one, id) => ({ ...one, id })) });
    const CASES: readonly (readonly [storage: Values, finding: string])[] = [
      [KEPT, "data-loss block"],
      [{ ...KEPT, deleteClaim: false }, "data-loss block"],
      [{ ...KEPT, deleteClaim: true }, "last-copy block"],
      [{ type: "ephemeral" }, "last-copy block"],
      [jbod(KEPT, { ...KEPT, deleteClaim: false }), "data-loss block"],
      [jbod(KEPT, { ...KEPT, deleteClaim: true }), "last-copy block"],
      [jbod(KEPT, { type: "ephemeral" }), "last-copy block"],
    ];
    for (const [storage, finding] of CASES) {
      const pool = written("kafka.strimzi.io/v1beta2", "KafkaNodePool", spec({ storage }));
      const cluster = written("kafka.strimzi.io/v1beta2", "Kafka", spec({ kafka: { storage } }));
      expect(await found("delete", pool, null), JSON.stringify(storage)).toEqual([finding]);
      expect(await found("delete", cluster, null), JSON.stringify(storage)).toEqual([finding]);
    }
    // Where its node pools are named, they tell.
    expect(await found("delete", written("kafka.strimzi.io/v1beta2", "Kafka", spec({})), null)).toEqual([
      "last-copy block",
    ]);
  });

  test("a database of Percona leaves its claims behind, unless a finalizer says otherwise", async () => {
    const cluster = (...finalizers: string[]) =>
      written("pxc.percona.com/v1", "PerconaXtraDBCluster", finalized(...finalizers));
    expect(await found("delete", cluster("percona.com/delete-pxc-pvc"), null)).toEqual(["last-copy block"]);
    expect(await found("delete", cluster("delete-pxc-pods-in-order", "delete-pxc-pvc"), null)).toEqual([
      "last-copy block",
    ]);
    expect(await found("delete", cluster("percona.com/delete-pxc-pods-in-order"), null)).toEqual(["data-loss block"]);
  });
});
