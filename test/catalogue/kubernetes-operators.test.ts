/** What objects of operators hold, and what of them their operator leaves behind, however they are written. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const rowsOf = (...types: readonly string[]) =>
  types.map((type) => rowOf(catalogueWith([])(type)) ?? expect.fail(`${type} has no row`));
const ROWS = rowsOf("kubernetes_manifest", "kubectl_manifest");

/** An object in the form of each provider. */
const WRITTEN: readonly [string, (version: string, kind: string, more: Values) => Values][] = [
  ["kubernetes_manifest", (apiVersion, kind, more) => ({ manifest: { apiVersion, kind, ...more } })],
  [
    "kubectl_manifest",
    (apiVersion, kind, more) => ({
      api_version: apiVersion,
      kind,
      name: (more.metadata as { name?: string } | undefined)?.name,
      yaml_body: JSON.stringify({ apiVersion, kind, ...more }),
    }),
  ],
];

const spec = (of: Values): Values => ({ spec: of });
const annotated = (name: string, value: string): Values => ({
  metadata: { name: "x", annotations: { [name]: value } },
});

describe.each(WRITTEN)("in a %s", (type, written) => {
  const deleted = async (version: string, kind: string, more: Values = {}) =>
    said(await reviewOf([object(`${type}.x`, "delete", written(version, kind, more))], ROWS)).map((line) =>
      line.replace(` ${type}.x`, ""),
    );
  test.each([
    ["database.arangodb.com/v1", "ArangoDeployment", "last-copy block"],
    ["couchbase.com/v2", "CouchbaseBucket", "last-copy block"],
    ["platform.confluent.io/v1beta1", "KafkaTopic", "last-copy warn"],
    ["volsync.backube/v1alpha1", "ReplicationSource", "backup-loss warn"],
    ["barmancloud.cnpg.io/v1", "ObjectStore", "backup-loss warn"],
    ["zfs.openebs.io/v1", "ZFSVolume", "last-copy block"],
    ["project.openshift.io/v1", "Project", "container-loss block"],
    ["hypershift.openshift.io/v1beta1", "HostedCluster", "container-loss block"],
    ["apiextensions.crossplane.io/v1", "CompositeResourceDefinition", "container-loss block"],
    ["eks.aws.upbound.io/v1beta1", "Cluster", "container-loss block"],
    ["ec2.aws.m.upbound.io/v1beta1", "Instance", "last-copy warn"],
    ["rds.services.k8s.aws/v1alpha1", "DBClusterSnapshot", "backup-loss block"],
    ["container.cnrm.cloud.google.com/v1beta1", "ContainerCluster", "container-loss block"],
    ["opensearch.org/v1", "OpenSearchCluster", "last-copy block"],
    ["core.pingcap.com/v1alpha1", "TiKVGroup", "last-copy block"],
    ["pingcap.com/v1alpha1", "TidbCluster", "data-loss block"],
    ["rabbitmq.com/v1beta1", "User", "last-copy note"],
  ])("%s %s is known", async (version, kind, expected) => {
    expect(await deleted(version, kind)).toEqual([expected]);
  });
  test.each([
    ["postgresql.cnpg.io/v1", "Pooler"],
    ["kafka.strimzi.io/v1beta2", "KafkaConnector"],
    ["velero.io/v1", "Restore"],
    ["operators.coreos.com/v1alpha1", "Subscription"],
    ["serving.knative.dev/v1", "Service"],
    ["acid.zalan.do/v1", "OperatorConfiguration"],
    ["pxc.percona.com/v1", "PerconaXtraDBClusterRestore"],
    ["rabbitmq.com/v1beta1", "Binding"],
    ["aws.upbound.io/v1beta1", "ProviderConfig"],
  ])("%s %s holds nothing", async (version, kind) => {
    expect(await deleted(version, kind)).toEqual([]);
  });
  test.each<[version: string, kind: string, spared: Values, spares: string[], not: Values, loses: string[]]>([
    [
      "jetstream.nats.io/v1beta2",
      "Stream",
      spec({ preventDelete: true }),
      ["forgotten warn"],
      spec({}),
      ["last-copy block"],
    ],
    [
      "kafka.strimzi.io/v1beta2",
      "KafkaTopic",
      annotated("strimzi.io/managed", "false"),
      ["forgotten warn"],
      {},
      ["last-copy warn"],
    ],
    [
      "aiven.io/v1alpha1",
      "PostgreSQL",
      spec({ terminationProtection: true }),
      ["data-loss block"],
      spec({}),
      ["last-copy block"],
    ],
    [
      "app.terraform.io/v1alpha2",
      "Workspace",
      spec({ deletionPolicy: "retain" }),
      ["forgotten warn"],
      spec({ deletionPolicy: "destroy" }),
      ["container-loss block"],
    ],
    [
      "infra.contrib.fluxcd.io/v1alpha2",
      "Terraform",
      spec({ destroyResourcesOnDeletion: false }),
      [],
      spec({ destroyResourcesOnDeletion: true }),
      ["container-loss warn"],
    ],
    [
      "operator.victoriametrics.com/v1beta1",
      "VMSingle",
      spec({}),
      [],
      spec({ removePvcAfterDelete: true }),
      ["last-copy warn"],
    ],
    [
      "ocs.openshift.io/v1",
      "StorageCluster",
      annotated("uninstall.ocs.openshift.io/cleanup-policy", "retain"),
      ["forgotten warn"],
      {},
      ["container-loss block"],
    ],
    [
      "postgresql.sql.crossplane.io/v1alpha1",
      "Database",
      spec({ deletionPolicy: "Orphan" }),
      ["forgotten warn"],
      spec({}),
      ["last-copy block"],
    ],
    [
      "kustomize.toolkit.fluxcd.io/v1",
      "Kustomization",
      spec({ prune: true, deletionPolicy: "Orphan" }),
      [],
      spec({ prune: false, deletionPolicy: "WaitForTermination" }),
      ["container-loss warn"],
    ],
    [
      "kustomize.toolkit.fluxcd.io/v1",
      "Kustomization",
      spec({ prune: false, deletionPolicy: "MirrorPrune" }),
      [],
      spec({ prune: true }),
      ["container-loss warn"],
    ],
    [
      "ceph.rook.io/v1",
      "CephObjectZone",
      spec({ preservePoolsOnDelete: true }),
      ["forgotten warn"],
      spec({}),
      ["last-copy block"],
    ],
    [
      "solr.apache.org/v1beta1",
      "SolrCloud",
      spec({ dataStorage: { persistent: { pvcTemplate: { spec: {} } } } }),
      ["data-loss block"],
      spec({ dataStorage: { persistent: { reclaimPolicy: "Delete" } } }),
      ["last-copy block"],
    ],
    [
      "databases.spotahome.com/v1",
      "RedisFailover",
      spec({ redis: { storage: { keepAfterDeletion: true } } }),
      ["data-loss block"],
      spec({ redis: { storage: {} } }),
      ["last-copy block"],
    ],
  ])("%s %s is spared by its settings", async (version, kind, spared, spares, not, loses) => {
    expect(await deleted(version, kind, spared)).toEqual(spares);
    expect(await deleted(version, kind, not)).toEqual(loses);
  });
});

describe("A namespace that is written as an object takes along what is in it:", () => {
  const CLAIM = "kubernetes_persistent_volume_claim_v1";
  const rows = [...ROWS, ...rowsOf(CLAIM)];
  const claim = object(`${CLAIM}.data`, "no-op", { id: "prod/data", metadata: [{ namespace: "prod", name: "data" }] });
  test.each(WRITTEN)("%s", async (type, written) => {
    const goes = async (name: string) => {
      const namespace = object(`${type}.ns`, "delete", written("v1", "Namespace", { metadata: { name } }));
      const { findings } = await reviewOf([namespace, claim], rows);
      return findings.flatMap(({ remains }) => remains?.goesWithIt ?? []);
    };
    expect(await goes("prod")).toEqual([`${CLAIM}.data`]);
    expect(await goes("dev")).toEqual([]);
  });
});
