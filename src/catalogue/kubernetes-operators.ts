import type { AnyOf, Leaves } from "../domain/catalogue.ts";
import { backup, backups, database, type Kinds, login, SPARED_BY_CROSSPLANE } from "./kubernetes-sorts.ts";

/**
 * Kinds of more operators, and groups whose other kinds are settings; see kubernetes-kinds.ts. Groups in alphabetical
 * order.
 */

/** What an operator makes elsewhere for an object, and deletes with it unless told otherwise. */
type Made = Omit<Kinds, "group" | "kinds">;

const kept = (says: string, when: Leaves["when"] = undefined): Leaves => ({
  remains: "kept",
  ...(when !== undefined && { when }),
  says,
});

const refused = (when: NonNullable<Leaves["when"]>): Leaves => ({
  remains: "refused",
  refusal: "protected",
  when,
  says: "the operator refuses to delete it",
});

/** By an annotation with this value. */
const annotated = (name: string, value: string): AnyOf => ({ "metadata.annotations{}": JSON.stringify([name, value]) });

const topics = (group: string, kinds: readonly string[], source: string): Kinds => ({
  group,
  kinds,
  class: "data",
  weight: "medium",
  what: "topic or schema of messages",
  loses: "All that was written to it.",
  source,
});

const volumes = (group: string, kinds: readonly string[], source: string): Kinds => ({
  group,
  kinds,
  class: "data",
  weight: "high",
  what: "volume",
  loses: "All data of the volume.",
  source,
});

const storage = (group: string, kinds: readonly string[], source: string): Kinds => ({
  group,
  kinds,
  class: "container",
  weight: "high",
  what: "storage cluster",
  loses: "The cluster with the volumes in it, as far as its operator wipes its disks.",
  source,
});

const cluster = (group: string, kinds: readonly string[], source: string): Kinds => ({
  group,
  kinds,
  class: "container",
  weight: "high",
  what: "Kubernetes cluster that an operator manages",
  loses: "The whole cluster with its state and what runs on it.",
  source,
});

/** What is applied by an object, and taken down with it. */
const applied = (group: string, kinds: readonly string[], more: Partial<Made> & Pick<Made, "source">): Kinds => ({
  group,
  kinds,
  class: "container",
  weight: "medium",
  what: "set of resources that an operator applies",
  loses: "All resources that it made, with the databases and volumes among them.",
  ...more,
});

/** Volume claims of a workload stay, unless its operator is told to delete them. */
const withClaims = (
  group: string,
  kinds: readonly string[],
  { holds, source }: Required<Pick<Kinds, "holds" | "source">>,
): Kinds => ({
  group,
  kinds,
  class: "data",
  weight: "medium",
  what: "workload that deletes volume claims",
  loses: "The volume claims with all data on them.",
  holds,
  source,
});

const BY_RETENTION = { "spec.persistentVolumeClaimRetentionPolicy.whenDeleted": "Delete" } as const;

/** A database, a user and the like in a server that stays, by Crossplane. */
const inServer = (engine: string): readonly Kinds[] =>
  [`${engine}.sql.crossplane.io`, `${engine}.sql.m.crossplane.io`].flatMap((group) => [
    {
      ...database(group, ["Database"], "crossplane-contrib/provider-sql README.md"),
      what: "database of a server",
      loses: "All tables of the database.",
      forgets: SPARED_BY_CROSSPLANE,
    },
    login(group, ["Role", "User"], "crossplane-contrib/provider-sql README.md"),
  ]);

const AIVEN = "aiven/aiven-operator docs/docs/resources";
const PROTECTED_AT_AIVEN: readonly Leaves[] = [refused({ "spec.terminationProtection": true })];
const KASTEN = "https://docs.kasten.io/latest/api/";
const COUCHBASE = "https://docs.couchbase.com/operator/current/reference-apidocs.html";
const REDPANDA = "redpanda-data/redpanda-operator operator/README.md";
const CONFLUENT = "https://docs.confluent.io/operator/current/co-delete-deployment.html";
const STASH = "https://stash.run/docs/latest/concepts/crds/backupconfiguration/";
const KUBESTASH = "https://kubestash.com/docs/latest/concepts/";
const KUBEBLOCKS = "apecloud/kubeblocks docs/developer_docs/api-reference/cluster.md";
const OPENEBS = "openebs/openebs README.md";
const STORK = "libopenstorage/stork README.md";
const TRIDENT = "https://docs.netapp.com/us-en/trident/trident-protect/trident-protect-create-protection-policy.html";
const NACK = "nats-io/nack docs/api.md";
const HCP = "hashicorp/hcp-terraform-operator docs/workspace.md";

export const OPERATED: readonly Kinds[] = [
  {
    ...database(
      "aiven.io",
      ["Cassandra", "Clickhouse", "Kafka", "MySQL", "OpenSearch", "PostgreSQL", "Redis", "Valkey"],
      `${AIVEN}/postgresql.md`,
    ),
    what: "database service of Aiven",
    loses: "The service with its data and its backups.",
    leaves: PROTECTED_AT_AIVEN,
  },
  {
    ...database("aiven.io", ["ClickhouseDatabase", "Database"], `${AIVEN}/database.md`),
    what: "database of a service",
    loses: "All tables of the database.",
    leaves: PROTECTED_AT_AIVEN,
  },
  {
    group: "aiven.io",
    kinds: ["Project"],
    class: "container",
    weight: "high",
    what: "project of Aiven",
    loses: "The project with its services.",
    source: `${AIVEN}/project.md`,
  },
  {
    ...topics("aiven.io", ["KafkaSchema", "KafkaTopic"], `${AIVEN}/kafkatopic.md`),
    leaves: [refused({ "spec.termination_protection": true })],
  },
  login("aiven.io", ["ClickhouseUser", "ServiceUser"], `${AIVEN}/serviceuser.md`),
  {
    group: "apiextensions.crossplane.io",
    kinds: ["CompositeResourceDefinition"],
    class: "container",
    weight: "high",
    what: "definition of composite resources",
    loses: "All resources of its kind, with what they stand for in the cloud.",
    source: "crossplane/docs content/master/composition/composite-resource-definitions.md",
  },
  {
    group: "app.terraform.io",
    kinds: ["Workspace"],
    class: "container",
    weight: "high",
    what: "workspace of HCP Terraform",
    loses: "The workspace with all versions of its state; with the policy destroy all that it manages.",
    forgets: { "spec.deletionPolicy": ["retain", null] },
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { "spec.deletionPolicy": "soft" },
        says: "only a workspace that manages nothing is deleted",
      },
    ],
    source: HCP,
  },
  {
    group: "app.terraform.io",
    kinds: ["Project"],
    class: "container",
    weight: "medium",
    what: "project of HCP Terraform",
    loses: "The project; its workspaces have to go first.",
    forgets: { "spec.deletionPolicy": ["retain", null] },
    source: "hashicorp/hcp-terraform-operator docs/project.md",
  },
  applied("app.terraform.io", ["Module"], {
    holds: { "spec.destroyOnDeletion": true },
    source: "hashicorp/hcp-terraform-operator docs/module.md",
  }),
  {
    ...database("apps.emqx.io", ["EMQX", "EmqxBroker", "EmqxEnterprise"], "emqx/emqx-operator README.md"),
    what: "message broker of an operator",
    loses: "The broker with its sessions, retained messages and volume claims, as far as its operator deletes them.",
  },
  {
    ...database("apps.kubeblocks.io", ["Cluster"], KUBEBLOCKS),
    leaves: [
      refused({ "spec.terminationPolicy": "DoNotTerminate" }),
      kept("its volume claims, which KubeBlocks leaves behind", { "spec.terminationPolicy": "Halt" }),
    ],
  },
  backup("apps.kio.kasten.io", ["ClusterRestorePoint", "RestorePoint", "RestorePointContent"], KASTEN),
  backup("backup.arangodb.com", ["ArangoBackup"], "arangodb/kube-arangodb docs/backup-resource.md"),
  backups("backup.arangodb.com", ["ArangoBackupPolicy"], "arangodb/kube-arangodb docs/backuppolicy-resource.md"),
  backups(
    "barmancloud.cnpg.io",
    ["ObjectStore"],
    "cloudnative-pg/plugin-barman-cloud web/docs/plugin-barman-cloud.v1.md",
  ),
  {
    group: "capsule.clastix.io",
    kinds: ["Tenant"],
    class: "container",
    weight: "high",
    what: "tenant of a cluster",
    loses: "The tenant with all its namespaces.",
    leaves: [refused({ "spec.preventDeletion": true })],
    source: "https://projectcapsule.dev/docs/tenants/administration/",
  },
  database(
    "clickhouse.com",
    ["ClickHouseCluster", "KeeperCluster"],
    "ClickHouse/clickhouse-operator docs/api_reference.md",
  ),
  database("cluster.redpanda.com", ["Redpanda"], REDPANDA),
  topics("cluster.redpanda.com", ["Schema", "Topic"], REDPANDA),
  login("cluster.redpanda.com", ["User"], REDPANDA),
  backups("config.kio.kasten.io", ["Policy", "PolicyPreset", "Profile"], KASTEN),
  backups("core.kubestash.com", ["BackupBlueprint", "BackupConfiguration"], KUBESTASH),
  {
    ...storage("core.libopenstorage.org", ["StorageCluster"], "libopenstorage/operator README.md"),
    leaves: [
      {
        remains: "nothing",
        when: { "spec.deleteStrategy.type": ["UninstallAndWipe", "UninstallAndDelete"] },
        says: "its drives are wiped",
      },
      kept("its drives with the data on them, which the operator does not wipe"),
    ],
  },
  database("couchbase.com", ["CouchbaseCluster"], COUCHBASE),
  {
    ...database("couchbase.com", ["CouchbaseBucket", "CouchbaseCollection", "CouchbaseScope"], COUCHBASE),
    what: "bucket of a database",
    loses: "All documents in it.",
  },
  backups("couchbase.com", ["CouchbaseBackup"], COUCHBASE),
  login("couchbase.com", ["CouchbaseUser"], COUCHBASE),
  volumes("cstor.openebs.io", ["CStorVolume"], OPENEBS),
  storage("cstor.openebs.io", ["CStorPoolCluster"], OPENEBS),
  backup("cstor.openebs.io", ["CStorBackup", "CStorCompletedBackup"], OPENEBS),
  database(
    "database.arangodb.com",
    ["ArangoDeployment"],
    "arangodb/kube-arangodb docs/deployment-resource-reference.md",
  ),
  {
    ...backup("dataprotection.kubeblocks.io", ["Backup"], KUBEBLOCKS),
    leaves: [
      { remains: "nothing", when: { "spec.deletionPolicy": ["Delete", null] }, says: "what it wrote goes too" },
      kept("what it wrote to its storage"),
    ],
  },
  backups("dataprotection.kubeblocks.io", ["BackupPolicy", "BackupRepo", "BackupSchedule"], KUBEBLOCKS),
  {
    ...database("db.movetokube.com", ["Postgres"], "movetokube/postgres-operator README.md"),
    what: "database of a server",
    loses: "All tables of the database.",
    holds: { "spec.dropOnDelete": true },
  },
  database("disaggregated.cluster.doris.com", ["DorisDisaggregatedCluster"], "apache/doris-operator README.md"),
  database("doris.selectdb.com", ["DorisCluster"], "apache/doris-operator README.md"),
  applied("fleet.cattle.io", ["Bundle", "GitRepo", "HelmOp"], {
    forgets: { "spec.keepResources": true },
    source: "rancher/fleet-docs docs/ref-gitrepo.md",
  }),
  backups("gemini.fairwinds.com", ["SnapshotGroup"], "FairwindsOps/gemini README.md"),
  backup("harvesterhci.io", ["VirtualMachineBackup"], "harvester/docs docs/vm/backup-restore.md"),
  backups("harvesterhci.io", ["ScheduleVMBackup"], "harvester/docs docs/vm/backup-restore.md"),
  {
    group: "harvesterhci.io",
    kinds: ["VirtualMachineImage"],
    class: "data",
    weight: "medium",
    what: "image of virtual machines",
    loses: "The image.",
    source: "harvester/docs docs/upload-image.md",
  },
  {
    ...database("hazelcast.com", ["Hazelcast"], "https://docs.hazelcast.com/operator/latest/"),
    what: "in-memory data grid of an operator",
    loses: "What is in memory, and its volume claims, as far as its operator deletes them.",
  },
  backup("hazelcast.com", ["HotBackup"], "https://docs.hazelcast.com/operator/latest/backup-restore"),
  backups("hazelcast.com", ["CronHotBackup"], "https://docs.hazelcast.com/operator/latest/backup-restore"),
  applied("helm.crossplane.io", ["Release"], {
    what: "Helm release of a controller",
    loses: "The release with its objects.",
    forgets: SPARED_BY_CROSSPLANE,
    source: "crossplane-contrib/provider-helm README.md",
  }),
  {
    ...cluster("hive.openshift.io", ["ClusterDeployment"], "openshift/hive docs/using-hive.md"),
    forgets: { "spec.preserveOnDelete": true },
  },
  {
    group: "hnc.x-k8s.io",
    kinds: ["SubnamespaceAnchor"],
    class: "container",
    weight: "high",
    what: "namespace below another one",
    loses: "The namespace with every object in it.",
    source: "kubernetes-retired/hierarchical-namespaces docs/user-guide/concepts.md",
  },
  cluster("hypershift.openshift.io", ["HostedCluster"], "openshift/hypershift docs/content/reference/api.md"),
  {
    ...database("hyperspike.io", ["Valkey"], "hyperspike/valkey-operator README.md"),
    what: "in-memory database of an operator",
  },
  {
    group: "image.openshift.io",
    kinds: ["ImageStream"],
    class: "data",
    weight: "medium",
    what: "stream of container images",
    loses: "The tags of the stream; the images in the registry of the cluster are pruned after that.",
    source: "openshift/openshift-docs openshift_images/images-understand.adoc",
  },
  {
    ...database("infinispan.org", ["Cache", "Infinispan"], "infinispan/infinispan-operator README.md"),
    what: "in-memory data grid of an operator",
    loses: "What is in it, and its volume claims, as far as its operator deletes them.",
  },
  backup("infinispan.org", ["Backup"], "infinispan/infinispan-operator README.md"),
  applied("infra.contrib.fluxcd.io", ["Terraform"], {
    holds: { "spec.destroyResourcesOnDeletion": true },
    source: "flux-iac/tofu-controller docs/References/terraform.md",
  }),
  {
    group: "jetstream.nats.io",
    kinds: ["KeyValue", "ObjectStore", "Stream"],
    class: "data",
    weight: "high",
    what: "stream of messages",
    loses: "All messages, keys or objects in it.",
    forgets: { "spec.preventDelete": true },
    source: NACK,
  },
  {
    group: "jetstream.nats.io",
    kinds: ["Consumer"],
    class: "data",
    weight: "low",
    what: "consumer of a stream",
    loses: "How far it has read.",
    forgets: { "spec.preventDelete": true },
    source: NACK,
  },
  applied("kubernetes.crossplane.io", ["Object"], {
    what: "Kubernetes object of another cluster",
    loses: "The object with what hangs on it.",
    forgets: SPARED_BY_CROSSPLANE,
    source: "crossplane-contrib/provider-kubernetes README.md",
  }),
  volumes("local.openebs.io", ["LVMVolume"], OPENEBS),
  backup("local.openebs.io", ["LVMSnapshot"], OPENEBS),
  storage("lvm.topolvm.io", ["LVMCluster"], "openshift/lvm-operator README.md"),
  cluster("management.cattle.io", ["Cluster"], "rancher/rancher README.md"),
  database("milvus.io", ["Milvus", "MilvusCluster"], "zilliztech/milvus-operator docs/administration/README.md"),
  withClaims("monitoring.coreos.com", ["Alertmanager", "Prometheus", "PrometheusAgent", "ThanosRuler"], {
    holds: BY_RETENTION,
    source: "prometheus-operator/prometheus-operator Documentation/api-reference/api.md",
  }),
  ...["mssql", "mysql", "postgresql"].flatMap(inServer),
  storage("noobaa.io", ["BackingStore", "NamespaceStore", "NooBaa"], "noobaa/noobaa-operator README.md"),
  backups("oadp.openshift.io", ["CloudStorage", "DataProtectionApplication"], "openshift/oadp-operator README.md"),
  {
    ...storage("ocs.openshift.io", ["StorageCluster"], "red-hat-storage/ocs-operator README.md"),
    forgets: annotated("uninstall.ocs.openshift.io/cleanup-policy", "retain"),
  },
  storage("openebs.io", ["DiskPool"], OPENEBS),
  withClaims("operator.victoriametrics.com", ["VLSingle", "VMAlertmanager", "VMSingle", "VTSingle"], {
    holds: { "spec.removePvcAfterDelete": true },
    source: "VictoriaMetrics/operator docs/resources/vmsingle.md",
  }),
  storage("piraeus.io", ["LinstorCluster"], "piraeusdatastore/piraeus-operator docs/reference/linstorcluster.md"),
  {
    group: "pkg.crossplane.io",
    kinds: ["Provider"],
    class: "container",
    weight: "low",
    what: "provider of Crossplane",
    loses: "The provider with its definitions: nobody manages its resources any more.",
    leaves: [kept("what it made in the cloud")],
    source: "crossplane/docs content/master/packages/providers.md",
  },
  database("platform.confluent.io", ["KRaftController", "Kafka", "Zookeeper"], CONFLUENT),
  topics("platform.confluent.io", ["KafkaTopic", "Schema"], CONFLUENT),
  {
    group: "project.openshift.io",
    kinds: ["Project"],
    class: "container",
    weight: "high",
    what: "OpenShift project",
    loses: "Every object in it: workloads, secrets and volume claims, with the volumes whose reclaim policy is Delete.",
    source: "openshift/openshift-docs applications/projects/working-with-projects.adoc",
  },
  {
    ...backup("protect.trident.netapp.io", ["Backup", "Snapshot"], TRIDENT),
    leaves: [
      { remains: "nothing", when: { "spec.reclaimPolicy": "Delete" }, says: "what it wrote goes too" },
      kept("what it wrote to its storage"),
    ],
  },
  backups("protect.trident.netapp.io", ["AppMirrorRelationship", "AppVault", "Schedule"], TRIDENT),
  cluster("provisioning.cattle.io", ["Cluster"], "rancher/rancher README.md"),
  applied("pulumi.com", ["Stack"], {
    holds: { "spec.destroyOnFinalize": true },
    source: "pulumi/pulumi-kubernetes-operator docs/stacks.md",
  }),
  backups("resources.cattle.io", ["Backup"], "rancher/backup-restore-operator README.md"),
  backups("snapscheduler.backube", ["SnapshotSchedule"], "backube/snapscheduler docs/usage.md"),
  database(
    "starrocks.com",
    ["StarRocksCluster", "StarRocksWarehouse"],
    "StarRocks/starrocks-kubernetes-operator doc/api.md",
  ),
  {
    ...backups("stash.appscode.com", ["BackupBatch", "BackupBlueprint", "BackupConfiguration", "Repository"], STASH),
    leaves: [
      { remains: "nothing", when: { "spec.wipeOut": true }, says: "what the repository holds goes too" },
      kept("the backups made so far, where they are"),
    ],
  },
  {
    ...backups("storage.kubestash.com", ["BackupStorage", "Repository", "RetentionPolicy", "Snapshot"], KUBESTASH),
    leaves: [
      { remains: "nothing", when: { "spec.deletionPolicy": "WipeOut" }, says: "the backups in it go too" },
      kept("the backups made so far, where they are"),
    ],
  },
  backup("stork.libopenstorage.org", ["ApplicationBackup", "GroupVolumeSnapshot"], STORK),
  backups(
    "stork.libopenstorage.org",
    ["ApplicationBackupSchedule", "BackupLocation", "MigrationSchedule", "SchedulePolicy", "VolumeSnapshotSchedule"],
    STORK,
  ),
  volumes("topolvm.io", ["LogicalVolume"], "topolvm/topolvm docs/design.md"),
  backups("volsync.backube", ["ReplicationDestination", "ReplicationSource"], "backube/volsync docs/usage/index.rst"),
  database("ydb.tech", ["Database", "Storage"], "ydb-platform/ydb-kubernetes-operator README.md"),
  volumes("zfs.openebs.io", ["ZFSVolume"], OPENEBS),
  backup("zfs.openebs.io", ["ZFSBackup", "ZFSSnapshot"], OPENEBS),
];

/** Groups of operators whose other kinds set something up, that the configuration has in full. */
export const SET_UP: readonly string[] = [
  "acid.zalan.do",
  "actions.github.com",
  "apiextensions.crossplane.io",
  "apisix.apache.org",
  "autoscaling.kubedb.com",
  "aws.m.upbound.io",
  "aws.upbound.io",
  "azure.m.upbound.io",
  "azure.upbound.io",
  "catalog.kubedb.com",
  "chaos-mesh.org",
  "clickhouse.altinity.com",
  "config.openshift.io",
  "console.openshift.io",
  "datadoghq.com",
  "eventing.knative.dev",
  "flagger.app",
  "gcp.m.upbound.io",
  "gcp.upbound.io",
  "generators.external-secrets.io",
  "grafana.integreatly.org",
  "instancetype.kubevirt.io",
  "jobset.x-k8s.io",
  "k8s.keycloak.org",
  "kafka.strimzi.io",
  "kueue.x-k8s.io",
  "kuma.io",
  "leaderworkerset.x-k8s.io",
  "logging.banzaicloud.io",
  "machineconfiguration.openshift.io",
  "messaging.knative.dev",
  "opensearch.opster.io",
  "opensearch.org",
  "operators.coreos.com",
  "ops.kubedb.com",
  "pgv2.percona.com",
  "pkg.crossplane.io",
  "postgresql.cnpg.io",
  "postgresql.k8s.enterprisedb.io",
  "project.openshift.io",
  "ps.percona.com",
  "psmdb.percona.com",
  "pxc.percona.com",
  "rabbitmq.com",
  "ray.io",
  "redis.redis.opstreelabs.in",
  "security.openshift.io",
  "serving.knative.dev",
  "serving.kserve.io",
  "sources.knative.dev",
  "sparkoperator.k8s.io",
  "sts.min.io",
  "trust.cert-manager.io",
  "velero.io",
];
