import type { AnyOf, Conditions, Leaves, Path, Sort, Sorts } from "../domain/catalogue.ts";

/**
 * What Kubernetes objects of a kind hold, for the types that stand for objects of any kind. Kinds are named by the API
 * group they belong to, since many operators have a `Cluster`. Of what an operator deletes with its object only the
 * operator's own documentation tells; where a setting of the object decides, it is a condition here.
 * Groups in alphabetical order, the built-in ones first.
 */
interface Kinds extends Omit<Sort, "kinds"> {
  readonly kinds?: readonly string[];
}

const GONE = "The database with its volume claims, as far as its operator deletes them.";
const STOPS = "Further backups.";
const CLOUD = "What the controller manages in the cloud, with its data.";

const database = (group: string, kinds: readonly string[], source: string): Kinds => ({
  group,
  kinds,
  class: "data",
  weight: "high",
  what: "database of an operator",
  loses: GONE,
  source,
});

/** The names of a finalizer of Percona's operators, today's and those before. */
export const finalizersOf = (name: string): readonly string[] => [
  name,
  `percona.com/${name}`,
  `finalizers.percona.com/${name}`,
];

/** A database of Percona, whose operator deletes the volume claims only if a finalizer says so. */
const percona = (group: string, kind: string, finalizer: string, source: string): Kinds => ({
  ...database(group, [kind], source),
  leaves: [
    {
      remains: "nothing",
      when: { "metadata.finalizers[*]": finalizersOf(finalizer) },
      says: "its volume claims go too",
    },
    { remains: "kept", says: "its volume claims, which the operator leaves behind" },
  ],
});

/** Where brokers of Strimzi keep their topics: in volume claims, which stay unless they say otherwise. */
const claimsOfBrokers = (storage: Path): readonly Leaves[] => [
  ...[storage, `${storage}.volumes[*]`].flatMap((each): readonly Leaves[] => [
    { remains: "nothing", when: { [`${each}.deleteClaim`]: true }, says: "its volume claims go too" },
    { remains: "nothing", when: { [`${each}.type`]: "ephemeral" }, says: "its topics are on no volume claim" },
  ]),
  {
    remains: "kept",
    when: { [`${storage}.type`]: ["persistent-claim", "jbod"] },
    says: "its volume claims, which the operator leaves behind",
  },
];

/** What makes backups at set times, or says where and how they are kept. */
const backups = (group: string, kinds: readonly string[], source: string): Kinds => ({
  group,
  kinds,
  class: "backup",
  weight: "medium",
  what: "backup schedule or store of an operator",
  loses: STOPS,
  leaves: [{ remains: "kept", says: "the backups made so far, where they are, until somebody deletes them" }],
  source,
});

/** One backup as an object. `deletes`: a finalizer by which the operator deletes what it wrote too. */
const backup = (group: string, kinds: readonly string[], source: string, deletes?: readonly string[]): Kinds => ({
  group,
  kinds,
  class: "backup",
  weight: "medium",
  what: "backup of an operator",
  loses: "The backup as an object of the cluster.",
  leaves: [
    ...(deletes === undefined
      ? []
      : ([
          { remains: "nothing", when: { "metadata.finalizers[*]": deletes }, says: "what it wrote goes too" },
        ] as const)),
    { remains: "kept", says: "what it wrote to its storage, unless its operator deletes that with it" },
  ],
  source,
});

/** Those of Percona, whose operators delete what a backup wrote only if a finalizer says so. */
const perconaBackup = (group: string, kind: string, source: string): Kinds =>
  backup(group, [kind], source, [...finalizersOf("delete-backup"), "delete-s3-backup"]);

const login = (group: string, kinds: readonly string[], source: string): Kinds => ({
  group,
  kinds,
  class: "identity",
  weight: "low",
  what: "user of an operator's database",
  loses: "The login with its password.",
  source,
});

/** Controllers of a cloud's own resources. `forgets`: what makes them leave the resource behind. */
const cloud = (
  group: string,
  source: string,
  forgets: AnyOf,
  {
    data,
    keys = [],
    containers = [],
  }: Record<"data", readonly string[]> & Partial<Record<"keys" | "containers", readonly string[]>>,
): readonly Kinds[] => [
  {
    group,
    kinds: data,
    class: "data",
    weight: "high",
    what: "database or storage in a cloud",
    loses: CLOUD,
    forgets,
    source,
  },
  ...(keys.length === 0
    ? []
    : [
        {
          group,
          kinds: keys,
          class: "key",
          weight: "high",
          what: "key or secret",
          loses: CLOUD,
          forgets,
          source,
        } as const,
      ]),
  ...(containers.length === 0
    ? []
    : ([
        {
          group,
          kinds: containers,
          class: "container",
          weight: "high",
          what: "cloud container",
          loses: CLOUD,
          forgets,
          source,
        },
      ] as const)),
];

/** Of Crossplane's policies those that leave the external resource alone when the managed one goes. */
export const SPARING_POLICIES = ["Observe", "Create", "Update", "LateInitialize", "Orphan"] as const;

/** At most four policies, of which none is `Delete`, or `*` for all: all others than those are four. */
const SPARED: Conditions = {
  "spec.managementPolicies[0]": SPARING_POLICIES,
  "spec.managementPolicies[1]": [...SPARING_POLICIES, null],
  "spec.managementPolicies[2]": [...SPARING_POLICIES, null],
  "spec.managementPolicies[3]": [...SPARING_POLICIES, null],
  "spec.managementPolicies[4]": null,
};

/** `deletionPolicy` gives way to policies that name `Delete`, and is no field of the namespaced resources. */
const ORPHANED: Conditions = {
  "spec.deletionPolicy": "Orphan",
  "spec.managementPolicies[0]": ["*", null],
  "spec.managementPolicies[1]": null,
};
const CROSSPLANE_PAGE = "crossplane/docs content/master/managed-resources/managed-resources.md";

/** Resources that Crossplane manages: those of the whole cluster, and since its version 2 those of a namespace. */
const crossplane = (name: string, kinds: Parameters<typeof cloud>[3]): readonly Kinds[] => [
  ...[`.${name}.crossplane.io`, `.${name}.upbound.io`].flatMap((group) =>
    cloud(group, CROSSPLANE_PAGE, [ORPHANED, SPARED], kinds),
  ),
  ...cloud(`.${name}.m.upbound.io`, CROSSPLANE_PAGE, SPARED, kinds),
];

const AWS_DATA = [
  "Broker",
  "Bucket",
  "CacheCluster",
  "Cluster",
  "DBCluster",
  "DBInstance",
  "Domain",
  "EBSVolume",
  "FileSystem",
  "GlobalCluster",
  "GlobalTable",
  "Instance",
  "Keyspace",
  "RDSInstance",
  "ReplicationGroup",
  "Repository",
  "ServerlessCache",
  "Table",
  "Volume",
];
const GOOGLE_DATA = [
  "AlloyDBCluster",
  "ArtifactRegistryRepository",
  "BigQueryDataset",
  "BigQueryTable",
  "BigtableInstance",
  "BigtableTable",
  "Bucket",
  "CloudSQLInstance",
  "Cluster",
  "ComputeDisk",
  "Database",
  "DatabaseInstance",
  "Dataset",
  "Disk",
  "FilestoreInstance",
  "FirestoreDatabase",
  "Instance",
  "RedisInstance",
  "SQLDatabase",
  "SQLInstance",
  "SpannerDatabase",
  "SpannerInstance",
  "StorageBucket",
  "Table",
];
const AZURE_DATA = [
  "Account",
  "Container",
  "CosmosDBAccount",
  "DatabaseAccount",
  "Disk",
  "FlexibleDatabase",
  "FlexibleServer",
  "FlexibleServerDatabase",
  "FlexibleServersDatabase",
  "MSSQLDatabase",
  "MSSQLServer",
  "ManagedDisk",
  "MongodbDatabase",
  "MySQLServer",
  "PostgreSQLServer",
  "Redis",
  "RedisCache",
  "RedisEnterprise",
  "SQLServer",
  "Server",
  "ServersDatabase",
  "SqlDatabase",
  "StorageAccount",
  "StorageAccountsBlobServicesContainer",
];

/** Kinds that Crossplane manages in a cloud. Not those that a cluster has of its own as well, as `Secret`. */
export const CROSSPLANE_KINDS = [...new Set([...AWS_DATA, ...GOOGLE_DATA, ...AZURE_DATA, "CryptoKey", "KeyRing"])];

const KINDS: readonly Kinds[] = [
  {
    group: "core",
    kinds: ["Namespace"],
    class: "container",
    weight: "high",
    what: "namespace",
    loses: "Every object in it: workloads, secrets and volume claims, with the volumes whose reclaim policy is Delete.",
    source: "https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/",
  },
  {
    group: "core",
    kinds: ["PersistentVolume"],
    class: "data",
    weight: "high",
    what: "persistent volume",
    loses: "The volume, and with reclaim policy Delete the disk behind it.",
    forgets: { "spec.persistentVolumeReclaimPolicy": "Retain" },
    source: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/",
  },
  {
    group: "core",
    kinds: ["PersistentVolumeClaim"],
    class: "data",
    weight: "high",
    what: "persistent volume claim",
    loses: "The volume with all its data, if its reclaim policy is Delete, the default of dynamic volumes.",
    source: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/",
  },
  {
    group: "apiextensions.k8s.io",
    kinds: ["CustomResourceDefinition"],
    class: "container",
    weight: "high",
    what: "definition of custom resources",
    loses: "All objects of its kind in the whole cluster, with what their operator deletes for them.",
    source: "https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/",
  },
  {
    group: "apps",
    kinds: ["StatefulSet"],
    class: "data",
    weight: "high",
    what: "stateful set that deletes volume claims",
    loses: "The pods and the volume claims of its templates, with all data on them.",
    holds: { "spec.persistentVolumeClaimRetentionPolicy.whenDeleted": "Delete" },
    source: "https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/",
  },
  {
    group: "storage.k8s.io",
    kinds: ["StorageClass"],
    class: "guard",
    weight: "low",
    what: "storage class",
    loses: "The class, with the reclaim policy that new volumes get.",
    holds: { reclaimPolicy: "Retain" },
    source: "https://kubernetes.io/docs/concepts/storage/storage-classes/",
  },
  database("acid.zalan.do", ["postgresql"], "zalando/postgres-operator docs/administrator.md"),
  database(
    "app.redislabs.com",
    ["RedisEnterpriseActiveActiveDatabase", "RedisEnterpriseCluster", "RedisEnterpriseDatabase"],
    "https://redis.io/docs/latest/operate/kubernetes/",
  ),
  {
    group: "argoproj.io",
    kinds: ["Application"],
    class: "container",
    weight: "medium",
    what: "Argo CD application that takes its objects along",
    loses: "All Kubernetes objects of the application, with the volume claims and namespaces among them.",
    holds: {
      "metadata.finalizers[*]": {
        startsWith: ["resources-finalizer.argocd.argoproj.io", "foreground-finalizer.argocd.argoproj.io"],
      },
    },
    source: "argoproj/argo-cd docs/user-guide/app_deletion.md",
  },
  {
    group: "argoproj.io",
    kinds: ["ApplicationSet"],
    class: "container",
    weight: "medium",
    what: "set of Argo CD applications",
    loses: "The applications it generates, with all their Kubernetes objects.",
    holds: { "spec.syncPolicy.preserveResourcesOnDeletion": [false, null] },
    source: "argoproj/argo-cd docs/operator-manual/applicationset/Application-Deletion.md",
  },
  database("atlas.mongodb.com", ["AtlasDeployment"], "mongodb/mongodb-atlas-kubernetes docs/README.md"),
  {
    group: "atlas.mongodb.com",
    kinds: ["AtlasProject"],
    class: "container",
    weight: "high",
    what: "project of MongoDB Atlas",
    loses: "The project with its deployments, unless deletion protection of the operator is on.",
    source: "mongodb/mongodb-atlas-kubernetes docs/README.md",
  },
  backups(
    "atlas.mongodb.com",
    ["AtlasBackupCompliancePolicy", "AtlasBackupPolicy", "AtlasBackupSchedule"],
    "mongodb/mongodb-atlas-kubernetes docs/README.md",
  ),
  login("atlas.mongodb.com", ["AtlasDatabaseUser"], "mongodb/mongodb-atlas-kubernetes docs/README.md"),
  database("cassandra.datastax.com", ["CassandraDatacenter"], "k8ssandra/cass-operator README.md"),
  {
    group: "cdi.kubevirt.io",
    kinds: ["DataVolume"],
    class: "data",
    weight: "high",
    what: "disk of a virtual machine",
    loses: "The volume claim that belongs to it, with all data on it.",
    source: "kubevirt/containerized-data-importer doc/datavolumes.md",
  },
  {
    group: "ceph.rook.io",
    kinds: ["CephCluster"],
    class: "container",
    weight: "high",
    what: "storage cluster",
    loses: "The cluster, and with a confirmed clean-up policy all data on its disks.",
    source: "rook/rook Documentation/Storage-Configuration/ceph-teardown.md",
  },
  {
    group: "ceph.rook.io",
    kinds: [
      "CephBlockPool",
      "CephBlockPoolRadosNamespace",
      "CephFilesystem",
      "CephFilesystemSubVolumeGroup",
      "CephObjectStore",
    ],
    class: "data",
    weight: "high",
    what: "storage of a cluster",
    loses: "All volumes, files or objects in it.",
    forgets: [{ "spec.preserveFilesystemOnDelete": true }, { "spec.preservePoolsOnDelete": true }],
    source: "rook/rook Documentation/CRDs/Shared-Filesystem/ceph-filesystem-crd.md",
  },
  database(
    "clickhouse-keeper.altinity.com",
    ["ClickHouseKeeperInstallation"],
    "Altinity/clickhouse-operator docs/README.md",
  ),
  database("clickhouse.altinity.com", ["ClickHouseInstallation"], "Altinity/clickhouse-operator docs/README.md"),
  {
    group: "cluster.x-k8s.io",
    kinds: ["Cluster"],
    class: "container",
    weight: "high",
    what: "cluster made by Cluster API",
    loses: "The whole cluster with its machines and what runs on them.",
    source: "kubernetes-sigs/cluster-api docs/book/src/user/quick-start.md",
  },
  {
    group: "cluster.x-k8s.io",
    kinds: ["Machine", "MachineDeployment", "MachinePool", "MachineSet"],
    class: "container",
    weight: "medium",
    what: "machines made by Cluster API",
    loses: "The machines with their local disks.",
    source: "kubernetes-sigs/cluster-api docs/book/src/user/concepts.md",
  },
  {
    group: "controlplane.cluster.x-k8s.io",
    class: "container",
    weight: "high",
    what: "control plane made by Cluster API",
    loses: "The control plane with the state of the whole cluster.",
    source: "kubernetes-sigs/cluster-api docs/book/src/user/concepts.md",
  },
  {
    group: "infrastructure.cluster.x-k8s.io",
    class: "container",
    weight: "medium",
    what: "infrastructure made by Cluster API",
    loses: "Networks and machines that it stands for.",
    source: "kubernetes-sigs/cluster-api docs/book/src/user/concepts.md",
  },
  database("crdb.cockroachlabs.com", ["CrdbCluster"], "cockroachdb/cockroach-operator README.md"),
  database("databases.spotahome.com", ["RedisFailover"], "spotahome/redis-operator README.md"),
  database("dragonflydb.io", ["Dragonfly"], "dragonflydb/dragonfly-operator README.md"),
  {
    ...database(
      "elasticsearch.k8s.elastic.co",
      ["Elasticsearch"],
      "elastic/cloud-on-k8s docs/orchestrating-elastic-stack-applications/elasticsearch/volume-claim-templates.asciidoc",
    ),
    leaves: [
      {
        remains: "kept",
        when: { "spec.volumeClaimDeletePolicy": "DeleteOnScaledownOnly" },
        says: "its volume claims, which the operator leaves behind",
      },
    ],
  },
  database("etcd.database.coreos.com", ["EtcdCluster"], "coreos/etcd-operator README.md"),
  {
    group: "helm.cattle.io",
    kinds: ["HelmChart"],
    class: "container",
    weight: "medium",
    what: "Helm chart that a controller installs",
    loses: "The release with its objects.",
    source: "k3s-io/helm-controller README.md",
  },
  {
    group: "helm.toolkit.fluxcd.io",
    kinds: ["HelmRelease"],
    class: "container",
    weight: "medium",
    what: "Helm release that Flux installs",
    loses: "The release with its objects.",
    source: "fluxcd/helm-controller docs/spec/v2/helmreleases.md",
  },
  {
    group: "external-secrets.io",
    kinds: ["ClusterPushSecret", "PushSecret"],
    class: "key",
    weight: "medium",
    what: "secret that is pushed to a store",
    loses: "The secret in the store that it was pushed to.",
    holds: [{ "spec.deletionPolicy": "Delete" }, { "spec.pushSecretSpec.deletionPolicy": "Delete" }],
    source: "external-secrets/external-secrets docs/api/pushsecret.md",
  },
  database("k8s.mariadb.com", ["Database", "MariaDB"], "mariadb-operator/mariadb-operator README.md"),
  backup("k8s.mariadb.com", ["Backup", "PhysicalBackup"], "mariadb-operator/mariadb-operator docs/physical_backup.md"),
  login("k8s.mariadb.com", ["User"], "mariadb-operator/mariadb-operator README.md"),
  backup("k8up.io", ["Backup"], "k8up-io/k8up docs/modules/ROOT/pages/references/api-reference.adoc"),
  backups("k8up.io", ["Schedule"], "k8up-io/k8up docs/modules/ROOT/pages/references/api-reference.adoc"),
  database("k8ssandra.io", ["K8ssandraCluster"], "k8ssandra/k8ssandra-operator README.md"),
  {
    group: "kafka.strimzi.io",
    kinds: ["Kafka", "KafkaNodePool"],
    class: "data",
    weight: "high",
    what: "Kafka cluster of an operator",
    loses: "The brokers, and with deleteClaim their volume claims with all topics.",
    leaves: [...claimsOfBrokers("spec.kafka.storage"), ...claimsOfBrokers("spec.storage")],
    source: "strimzi/strimzi-kafka-operator documentation/modules/configuring/con-considerations-for-data-storage.adoc",
  },
  {
    group: "kafka.strimzi.io",
    kinds: ["KafkaTopic"],
    class: "data",
    weight: "medium",
    what: "Kafka topic",
    loses: "All messages of the topic.",
    source: "strimzi/strimzi-kafka-operator documentation/modules/operators/con-deleting-topics.adoc",
  },
  login(
    "kafka.strimzi.io",
    ["KafkaUser"],
    "strimzi/strimzi-kafka-operator documentation/assemblies/configuring/assembly-using-the-user-operator.adoc",
  ),
  {
    group: "kubedb.com",
    class: "data",
    weight: "high",
    what: "database of KubeDB",
    loses: GONE,
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { "spec.deletionPolicy": "DoNotTerminate" },
        says: "the operator refuses to delete it",
      },
      {
        remains: "refused",
        refusal: "protected",
        when: { "spec.terminationPolicy": "DoNotTerminate" },
        says: "the operator refuses to delete it while that is its policy",
      },
      {
        remains: "kept",
        when: { "spec.deletionPolicy": "Halt" },
        says: "its volume claims, which KubeDB leaves behind",
      },
      {
        remains: "kept",
        when: { "spec.terminationPolicy": "Halt" },
        says: "its volume claims, which KubeDB leaves behind by its policy",
      },
    ],
    source: "https://kubedb.com/docs/latest/guides/postgres/concepts/postgres/",
  },
  {
    group: "kubevirt.io",
    kinds: ["VirtualMachine", "VirtualMachinePool"],
    class: "data",
    weight: "high",
    what: "virtual machine in a cluster",
    loses: "The machine with the disks of its templates, which belong to it.",
    source: "kubevirt/user-guide docs/storage/disks_and_volumes.md",
  },
  {
    group: "pool.kubevirt.io",
    kinds: ["VirtualMachinePool"],
    class: "data",
    weight: "medium",
    what: "virtual machines in a cluster",
    loses: "The machines with the disks of their templates.",
    source: "kubevirt/user-guide docs/user_workloads/pool.md",
  },
  {
    group: "kustomize.toolkit.fluxcd.io",
    kinds: ["Kustomization"],
    class: "container",
    weight: "medium",
    what: "set of objects that Flux prunes",
    loses: "All objects that it applied, with the volume claims and namespaces among them.",
    holds: { "spec.prune": true },
    source: "fluxcd/kustomize-controller docs/spec/v1/kustomizations.md",
  },
  {
    group: "longhorn.io",
    kinds: ["Volume"],
    class: "data",
    weight: "high",
    what: "volume",
    loses: "All data of the volume with its snapshots.",
    source: "longhorn/website content/docs/1.7.0/nodes-and-volumes/volumes/delete-volumes.md",
  },
  {
    group: "longhorn.io",
    kinds: ["Backup", "BackupBackingImage", "BackupVolume", "Snapshot", "SystemBackup"],
    class: "backup",
    weight: "high",
    what: "backup of a volume",
    loses: "The backup, also in the backup target.",
    source: "longhorn/website content/docs/1.7.0/snapshots-and-backups/backup-and-restore/create-a-backup.md",
  },
  backups(
    "longhorn.io",
    ["BackupTarget", "RecurringJob"],
    "longhorn/website content/docs/1.7.0/snapshots-and-backups/scheduling-backups-and-snapshots.md",
  ),
  database("mariadb.mmontes.io", ["Database", "MariaDB"], "mariadb-operator/mariadb-operator README.md"),
  backup("mariadb.mmontes.io", ["Backup"], "mariadb-operator/mariadb-operator README.md"),
  backup("medusa.k8ssandra.io", ["MedusaBackup", "MedusaBackupJob"], "k8ssandra/k8ssandra-operator README.md"),
  backups("medusa.k8ssandra.io", ["MedusaBackupSchedule"], "k8ssandra/k8ssandra-operator README.md"),
  {
    group: "minio.min.io",
    kinds: ["Tenant"],
    class: "container",
    weight: "high",
    what: "object storage tenant",
    loses: "The tenant with its buckets, as far as its operator deletes the volume claims.",
    source: "minio/operator docs/tenant_crd.adoc",
  },
  database(
    "mongodb.com",
    ["MongoDB", "MongoDBMultiCluster", "MongoDBOpsManager"],
    "https://www.mongodb.com/docs/kubernetes-operator/current/",
  ),
  login("mongodb.com", ["MongoDBUser"], "https://www.mongodb.com/docs/kubernetes-operator/current/"),
  database("mongodbcommunity.mongodb.com", ["MongoDBCommunity"], "mongodb/mongodb-kubernetes-operator docs/README.md"),
  database("mysql.oracle.com", ["InnoDBCluster"], "mysql/mysql-operator README.md"),
  backup("mysql.oracle.com", ["MySQLBackup"], "mysql/mysql-operator README.md"),
  database("mysql.presslabs.org", ["MysqlCluster", "MysqlDatabase"], "bitpoke/mysql-operator README.md"),
  backup("mysql.presslabs.org", ["MysqlBackup"], "bitpoke/mysql-operator README.md"),
  {
    group: "objectbucket.io",
    kinds: ["ObjectBucket", "ObjectBucketClaim"],
    class: "data",
    weight: "high",
    what: "claim for an object storage bucket",
    loses: "The bucket with all objects, if the reclaim policy of its class is Delete, the default.",
    source: "rook/rook Documentation/Storage-Configuration/Object-Storage-RGW/ceph-object-bucket-claim.md",
  },
  {
    group: "objectstorage.k8s.io",
    kinds: ["Bucket", "BucketClaim"],
    class: "data",
    weight: "high",
    what: "claim for an object storage bucket",
    loses: "The bucket with all objects, if the deletion policy of its class is Delete.",
    forgets: { "spec.deletionPolicy": "Retain" },
    source: "kubernetes/enhancements keps/sig-storage/1979-object-storage-support/README.md",
  },
  database(
    "opensearch.opster.io",
    ["OpenSearchCluster"],
    "opensearch-project/opensearch-k8s-operator docs/userguide/main.md",
  ),
  percona(
    "pgv2.percona.com",
    "PerconaPGCluster",
    "delete-pvc",
    "https://docs.percona.com/percona-operator-for-postgresql/delete.html",
  ),
  perconaBackup("pgv2.percona.com", "PerconaPGBackup", "percona/percona-postgresql-operator README.md"),
  database("pingcap.com", ["TidbCluster"], "pingcap/tidb-operator README.md"),
  backup("pingcap.com", ["Backup"], "pingcap/tidb-operator README.md"),
  backups("pingcap.com", ["BackupSchedule"], "pingcap/tidb-operator README.md"),
  database("planetscale.com", ["VitessCluster", "VitessKeyspace"], "planetscale/vitess-operator README.md"),
  backup("planetscale.com", ["VitessBackup"], "planetscale/vitess-operator README.md"),
  backups("planetscale.com", ["VitessBackupSchedule", "VitessBackupStorage"], "planetscale/vitess-operator README.md"),
  database(
    "postgres-operator.crunchydata.com",
    ["CrunchyBridgeCluster", "PostgresCluster"],
    "CrunchyData/postgres-operator README.md",
  ),
  ...["postgresql.cnpg.io", "postgresql.k8s.enterprisedb.io"].flatMap((group): readonly Kinds[] => [
    database(group, ["Cluster"], "cloudnative-pg/cloudnative-pg docs/src/storage.md"),
    backup(group, ["Backup"], "cloudnative-pg/cloudnative-pg docs/src/backup.md"),
    backups(group, ["ScheduledBackup"], "cloudnative-pg/cloudnative-pg docs/src/backup.md"),
    {
      group,
      kinds: ["Database"],
      class: "data",
      weight: "high",
      what: "database of a cluster",
      loses: "All tables of the database.",
      holds: { "spec.databaseReclaimPolicy": "delete" },
      source: "cloudnative-pg/cloudnative-pg docs/src/declarative_database_management.md",
    },
  ]),
  percona(
    "ps.percona.com",
    "PerconaServerMySQL",
    "delete-mysql-pvc",
    "https://docs.percona.com/percona-operator-for-mysql/ps/delete.html",
  ),
  perconaBackup("ps.percona.com", "PerconaServerMySQLBackup", "percona/percona-server-mysql-operator README.md"),
  percona(
    "psmdb.percona.com",
    "PerconaServerMongoDB",
    "delete-psmdb-pvc",
    "https://docs.percona.com/percona-operator-for-mongodb/delete.html",
  ),
  perconaBackup("psmdb.percona.com", "PerconaServerMongoDBBackup", "percona/percona-server-mongodb-operator README.md"),
  percona(
    "pxc.percona.com",
    "PerconaXtraDBCluster",
    "delete-pxc-pvc",
    "https://docs.percona.com/percona-operator-for-mysql/pxc/delete.html",
  ),
  perconaBackup("pxc.percona.com", "PerconaXtraDBClusterBackup", "percona/percona-xtradb-cluster-operator README.md"),
  database("rabbitmq.com", ["RabbitmqCluster"], "rabbitmq/cluster-operator README.md"),
  {
    group: "rabbitmq.com",
    kinds: ["Queue", "Vhost"],
    class: "data",
    weight: "medium",
    what: "queue or virtual host",
    loses: "All messages in it.",
    forgets: { "spec.deletionPolicy": "retain" },
    source: "rabbitmq/messaging-topology-operator docs/api/rabbitmq.com.ref.asciidoc",
  },
  database(
    "redis.redis.opstreelabs.in",
    ["Redis", "RedisCluster", "RedisReplication"],
    "OT-CONTAINER-KIT/redis-operator README.md",
  ),
  database(
    "scylla.scylladb.com",
    ["ScyllaCluster", "ScyllaDBCluster", "ScyllaDBDatacenter"],
    "scylladb/scylla-operator README.md",
  ),
  {
    group: "snapshot.kubevirt.io",
    kinds: ["VirtualMachineSnapshot"],
    class: "backup",
    weight: "high",
    what: "snapshot of a virtual machine",
    loses: "The snapshot of the machine, with those of its disks.",
    forgets: { "spec.deletionPolicy": "retain" },
    source: "kubevirt/user-guide docs/storage/snapshot_restore_api.md",
  },
  ...["groupsnapshot.storage.k8s.io", "snapshot.storage.k8s.io"].map(
    (group): Kinds => ({
      group,
      kinds: ["VolumeGroupSnapshot", "VolumeGroupSnapshotContent", "VolumeSnapshot", "VolumeSnapshotContent"],
      class: "backup",
      weight: "high",
      what: "volume snapshot",
      loses: "The snapshot, and with deletion policy Delete the one on the storage too.",
      forgets: { "spec.deletionPolicy": "Retain" },
      source: "https://kubernetes.io/docs/concepts/storage/volume-snapshots/",
    }),
  ),
  {
    group: "snapshot.storage.k8s.io",
    kinds: ["VolumeSnapshotClass"],
    class: "guard",
    weight: "low",
    what: "class of volume snapshots",
    loses: "The class, with the deletion policy that new snapshots get.",
    holds: { deletionPolicy: "Retain" },
    source: "https://kubernetes.io/docs/concepts/storage/volume-snapshot-classes/",
  },
  database("solr.apache.org", ["SolrCloud"], "apache/solr-operator docs/solr-cloud/solr-cloud-crd.md"),
  backup("solr.apache.org", ["SolrBackup"], "apache/solr-operator docs/solr-backup/README.md"),
  database("stackgres.io", ["SGCluster", "SGShardedCluster"], "ongres/stackgres README.md"),
  backup("stackgres.io", ["SGBackup"], "ongres/stackgres README.md"),
  backup("velero.io", ["Backup"], "vmware-tanzu/velero site/content/docs/main/backup-reference.md"),
  backups(
    "velero.io",
    ["BackupRepository", "BackupStorageLocation", "Schedule", "VolumeSnapshotLocation"],
    "vmware-tanzu/velero site/content/docs/main/api-types/schedule.md",
  ),
  database("yugabyte.com", ["YBCluster"], "yugabyte/yugabyte-operator README.md"),
  database("zookeeper.pravega.io", ["ZookeeperCluster"], "pravega/zookeeper-operator README.md"),
  ...crossplane("aws", { data: AWS_DATA, keys: ["Key", "Secret"] }),
  ...crossplane("gcp", {
    data: GOOGLE_DATA,
    keys: ["CryptoKey", "KeyRing", "Secret"],
    containers: ["Folder", "Project"],
  }),
  ...crossplane("azure", { data: AZURE_DATA, keys: ["Key", "Secret", "Vault"], containers: ["ResourceGroup"] }),
  ...cloud(
    ".services.k8s.aws",
    "aws-controllers-k8s/docs website/docs/guides/deletion-policy.md",
    { "metadata.annotations{}": '["services.k8s.aws/deletion-policy","retain"]' },
    { data: AWS_DATA, keys: ["Key", "Secret"] },
  ),
  ...cloud(
    ".cnrm.cloud.google.com",
    "https://cloud.google.com/config-connector/docs/how-to/managing-deleting-resources",
    { "metadata.annotations{}": '["cnrm.cloud.google.com/deletion-policy","abandon"]' },
    {
      data: GOOGLE_DATA,
      keys: ["KMSCryptoKey", "KMSKeyRing", "SecretManagerSecret"],
      containers: ["Folder", "Project"],
    },
  ),
  ...cloud(
    ".azure.com",
    "Azure/azure-service-operator docs/hugo/content/guide/annotations.md",
    {
      "metadata.annotations{}": [
        '["serviceoperator.azure.com/reconcile-policy","detach-on-delete"]',
        '["serviceoperator.azure.com/reconcile-policy","skip"]',
      ],
    },
    { data: AZURE_DATA, keys: ["Vault"], containers: ["ResourceGroup"] },
  ),
];

/** Groups whose other kinds are settings, that the configuration has in full, or what follows from others. */
const HARMLESS: readonly string[] = [
  // Kubernetes itself
  "admissionregistration.k8s.io",
  "apiextensions.k8s.io",
  "apiregistration.k8s.io",
  "apps",
  "authentication.k8s.io",
  "authorization.k8s.io",
  "autoscaling",
  "batch",
  "certificates.k8s.io",
  "coordination.k8s.io",
  "core",
  "discovery.k8s.io",
  "events.k8s.io",
  "extensions",
  "flowcontrol.apiserver.k8s.io",
  "internal.apiserver.k8s.io",
  "networking.k8s.io",
  "node.k8s.io",
  "policy",
  "rbac.authorization.k8s.io",
  "resource.k8s.io",
  "scheduling.k8s.io",
  "storage.k8s.io",
  "storagemigration.k8s.io",
  // settings of others
  "acme.cert-manager.io",
  "actions.summerwind.dev",
  "addons.cluster.x-k8s.io",
  "agent.k8s.elastic.co",
  "apm.k8s.elastic.co",
  "argoproj.io",
  "autoscaling.k8s.io",
  "autoscaling.karpenter.sh",
  "beat.k8s.elastic.co",
  "bitnami.com",
  "bootstrap.cluster.x-k8s.io",
  "cert-manager.io",
  "cilium.io",
  "cloud.google.com",
  "config.gatekeeper.sh",
  "configuration.konghq.com",
  "constraints.gatekeeper.sh",
  "crd.k8s.amazonaws.com",
  "crd.projectcalico.org",
  "elbv2.k8s.aws",
  "extensions.istio.io",
  "external-secrets.io",
  "externaldns.k8s.io",
  "gateway.envoyproxy.io",
  "gateway.networking.k8s.io",
  "getambassador.io",
  "groupsnapshot.storage.k8s.io",
  "image.toolkit.fluxcd.io",
  "install.istio.io",
  "k8s.cni.cncf.io",
  "karpenter.k8s.aws",
  "karpenter.sh",
  "keda.sh",
  "kibana.k8s.elastic.co",
  "kyverno.io",
  "linkerd.io",
  "maps.k8s.elastic.co",
  "metallb.io",
  "metrics.k8s.io",
  "monitoring.coreos.com",
  "monitoring.googleapis.com",
  "mutations.gatekeeper.sh",
  "networking.gke.io",
  "networking.istio.io",
  "nfd.k8s-sigs.io",
  "notification.toolkit.fluxcd.io",
  "operator.tigera.io",
  "operator.victoriametrics.com",
  "opentelemetry.io",
  "policy.linkerd.io",
  "projectcalico.org",
  "projectcontour.io",
  "route.openshift.io",
  "secrets-store.csi.x-k8s.io",
  "secrets.hashicorp.com",
  "security.istio.io",
  "snapshot.storage.k8s.io",
  "source.toolkit.fluxcd.io",
  "tekton.dev",
  "telemetry.istio.io",
  "templates.gatekeeper.sh",
  "traefik.containo.us",
  "traefik.io",
  "triggers.tekton.dev",
  "vpcresources.k8s.aws",
];

const below = (prefix: string, conditions: Conditions): Conditions =>
  Object.fromEntries(Object.entries(conditions).map(([path, test]) => [`${prefix}.${path}`, test]));

const belowAny = (prefix: string, any: AnyOf): AnyOf =>
  Array.isArray(any) ? any.map((one: Conditions) => below(prefix, one)) : below(prefix, any as Conditions);

const leavesBelow = (prefix: string, leaves: readonly Leaves[]): readonly Leaves[] =>
  leaves.map((leaf) => (leaf.when === undefined ? leaf : { ...leaf, when: below(prefix, leaf.when) }));

/** For a type that has the object itself at a path: all that its values decide. */
const objectAt =
  (prefix: string) =>
  ({ holds, forgets, leaves, source, ...kinds }: Kinds): Sort => ({
    ...kinds,
    ...(holds && { holds: belowAny(prefix, holds) }),
    ...(forgets && forgets !== true && { forgets: belowAny(prefix, forgets) }),
    ...(leaves && { leaves: leavesBelow(prefix, leaves) }),
    source,
  });

/** Where a type has the object itself, and where its API version and its kind. */
interface Whereabouts {
  readonly at: Path;
  readonly version?: Path;
  readonly kind?: Path;
}

export const kindsAt = ({ at, version = `${at}.apiVersion`, kind = `${at}.kind` }: Whereabouts): Sorts => ({
  version,
  kind,
  of: KINDS.map(objectAt(at)),
  harmless: HARMLESS,
});

/** Kinds that make backups. */
export const BACKUP_KINDS: readonly string[] = [
  ...new Set(KINDS.filter((one) => one.class === "backup").flatMap(({ kinds = [] }) => kinds)),
];
