import type { Conditions, Direction, Path, Watch } from "../domain/catalogue.ts";
import { BACKUP_KINDS, CROSSPLANE_KINDS, finalizersOf } from "./kubernetes-kinds.ts";
import { SPARING_POLICIES } from "./kubernetes-sorts.ts";
import { topicExpiry } from "./shared.ts";

/** Switches by which an operator deletes more with its object than it did: on, or to a word. */
const OF_SWITCHES: readonly (readonly [
  kind: string | readonly string[],
  path: string,
  change: Direction,
  says: string,
])[] = [
  [
    "Terraform",
    "spec.destroyResourcesOnDeletion",
    "on",
    "all resources that it applied are now destroyed with the object",
  ],
  ["Stack", "spec.destroyOnFinalize", "on", "all resources of the stack are now destroyed with the object"],
  ["Module", "spec.destroyOnDeletion", "on", "all resources of the module are now destroyed with the object"],
  [
    "Workspace",
    "spec.deletionPolicy",
    { from: ["retain", "soft", null], to: ["destroy", "force"] },
    "the workspace is now deleted with the object, whatever it manages",
  ],
  ["Postgres", "spec.dropOnDelete", "on", "the database is now dropped with the object"],
  [
    ["VLSingle", "VMAlertmanager", "VMSingle", "VTSingle"],
    "spec.removePvcAfterDelete",
    "on",
    "the volume claim is now deleted with the object",
  ],
  [
    ["Alertmanager", "Prometheus", "PrometheusAgent", "ThanosRuler"],
    "spec.persistentVolumeClaimRetentionPolicy.whenDeleted",
    { from: ["Retain", null], to: "Delete" },
    "the volume claims are now deleted with their workload",
  ],
  [
    "StorageCluster",
    "spec.deleteStrategy.type",
    { to: ["UninstallAndWipe", "UninstallAndDelete"] },
    "a destroy now wipes the drives of the cluster",
  ],
  ["ClusterDeployment", "spec.preserveOnDelete", "off", "the cluster is now deleted with the object"],
  [["Stream", "KeyValue", "ObjectStore"], "spec.preventDelete", "off", "the stream is now deleted with the object"],
  ["Tenant", "spec.preventDeletion", "off", "the tenant can be deleted with all its namespaces"],
  [
    ["Cassandra", "Clickhouse", "Kafka", "MySQL", "OpenSearch", "PostgreSQL", "Redis", "Valkey"],
    "spec.terminationProtection",
    "off",
    "the service can be deleted at Aiven",
  ],
  [["Bundle", "GitRepo", "HelmOp"], "spec.keepResources", "off", "what it applied is now deleted with the object"],
];

/** https://velero.io/docs/main/resource-filtering/ */
const VELERO_LEAVES_OUT: readonly Watch[] = [
  ["includedNamespaces", "set", "further backups hold these namespaces alone"],
  ["excludedNamespaces[*]", "set", "further backups leave that namespace out"],
  ["labelSelector", "set", "further backups hold only what has these labels"],
  ["snapshotVolumes", { from: [true, null], to: false }, "further backups hold no snapshots of volumes"],
  ["defaultVolumesToFsBackup", "off", "further backups no longer hold the files of volumes"],
].map(([name, change, says]) => ({
  path: `manifest.spec.template.${name}`,
  change: change as Direction,
  rule: "backup-loss",
  weight: "medium",
  when: { "manifest.kind": "Schedule" },
  says: says as string,
}));

/** What is watched of an object of a cluster, whichever kind it is, as a value has it. */
export const WATCHES: readonly Watch[] = [
  {
    path: "manifest.spec.deletionPolicy",
    change: {
      from: ["Orphan", "Retain", "retain", "Snapshot", "DoNotTerminate", "Halt"],
      to: ["Delete", "delete", "WipeOut", null],
    },
    rule: "guard-removed",
    says: "what the object stands for is now deleted with it",
  },
  {
    path: "manifest.spec.managementPolicies[*]",
    change: { to: ["Delete", "*"] },
    rule: "guard-removed",
    when: { "manifest.kind": CROSSPLANE_KINDS },
    says: "what the object stands for is now deleted with it",
  },
  {
    path: "manifest.spec.managementPolicies",
    change: { to: null },
    rule: "guard-removed",
    when: { "manifest.spec.managementPolicies[0]": SPARING_POLICIES },
    says: "without policies of its own, what the object stands for is deleted with it",
  },
  {
    path: "manifest.spec.terminationPolicy",
    change: { from: ["DoNotTerminate", "Halt"], to: ["Delete", "WipeOut", null] },
    rule: "guard-removed",
    says: "the volumes of the database are now deleted with it",
  },
  {
    path: "manifest.spec.deletionPolicy",
    change: { from: ["None", null], to: "Delete" },
    rule: "guard-removed",
    when: { "manifest.kind": "PushSecret" },
    says: "the secret in the store is now deleted with it",
  },
  {
    path: "manifest.spec.pushSecretSpec.deletionPolicy",
    change: { from: ["None", null], to: "Delete" },
    rule: "guard-removed",
    when: { "manifest.kind": "ClusterPushSecret" },
    says: "the secrets in the store are now deleted with it",
  },
  {
    path: "manifest.spec.databaseReclaimPolicy",
    change: { from: ["retain", null], to: "delete" },
    rule: "guard-removed",
    when: { "manifest.kind": "Database" },
    says: "the database in its cluster is now deleted with the object",
  },
  ...[
    ["services.k8s.aws/deletion-policy", ["retain"], ["delete", null]],
    ["cnrm.cloud.google.com/deletion-policy", ["abandon"], ["delete", null]],
    ["serviceoperator.azure.com/reconcile-policy", ["detach-on-delete", "skip"], ["manage", null]],
  ].map(
    ([annotation, from, to]) =>
      ({
        path: `manifest.metadata.annotations["${annotation}"]`,
        change: { from, to },
        rule: "guard-removed",
        says: `what the object stands for in the cloud is now deleted with it, since ${annotation} no longer keeps it`,
      }) as Watch,
  ),
  ...["kafka.storage", "zookeeper.storage", "storage"].flatMap((storage) =>
    ["", ".volumes[*]"].map(
      (at) =>
        ({
          path: `manifest.spec.${storage}${at}.deleteClaim`,
          change: "on",
          rule: "guard-removed",
          when: { "manifest.kind": ["Kafka", "KafkaNodePool"] },
          says: `volume claims are now deleted with the cluster (${storage}${at})`,
        }) as const,
    ),
  ),
  ...["preserveFilesystemOnDelete", "preservePoolsOnDelete"].map(
    (path) =>
      ({
        path: `manifest.spec.${path}`,
        change: "off",
        rule: "guard-removed",
        when: { "manifest.kind": ["CephFilesystem", "CephObjectStore"] },
        says: "the storage is now deleted with the object",
      }) as const,
  ),
  {
    path: "manifest.spec.accessMode",
    change: { from: ["ReadWrite", null], to: "ReadOnly" },
    rule: "backup-loss",
    weight: "medium",
    when: { "manifest.kind": "BackupStorageLocation" },
    says: "no further backups can be written there",
  },
  {
    path: "manifest.spec.cleanupPolicy.confirmation",
    change: { to: "yes-really-destroy-data" },
    rule: "guard-removed",
    when: { "manifest.kind": "CephCluster" },
    says: "a destroy now wipes the disks of the cluster",
  },
  {
    path: "manifest.deletionPolicy",
    change: { from: "Retain", to: "Delete" },
    rule: "guard-removed",
    when: { "manifest.kind": "VolumeSnapshotClass" },
    says: "snapshots on the storage are now deleted with their objects",
  },
  {
    path: "manifest.spec.replicas",
    change: "lowered",
    rule: "data-loss",
    anyway: true,
    when: { "manifest.kind": "StatefulSet" },
    whenAfter: { "manifest.spec.persistentVolumeClaimRetentionPolicy.whenScaled": "Delete" },
    says: "the volume claims of the replicas that go are deleted with their data",
  },
  {
    path: "manifest.spec.persistentVolumeReclaimPolicy",
    change: { from: "Retain", to: ["Delete", "Recycle"] },
    rule: "guard-removed",
    says: "the disk is now deleted with its claim",
  },
  {
    path: "manifest.spec.persistentVolumeClaimRetentionPolicy.whenDeleted",
    change: { from: ["Retain", null], to: "Delete" },
    rule: "guard-removed",
    when: { "manifest.kind": "StatefulSet" },
    says: "a destroy of the stateful set now deletes its volume claims",
  },
  {
    path: "manifest.spec.persistentVolumeClaimRetentionPolicy.whenScaled",
    change: { from: ["Retain", null], to: "Delete" },
    rule: "guard-removed",
    anyway: true,
    when: { "manifest.kind": "StatefulSet" },
    says: "scaling down now deletes the volume claims of the replicas that go",
  },
  {
    path: "manifest.spec.prune",
    change: "on",
    rule: "guard-removed",
    when: { "manifest.kind": "Kustomization" },
    says: "objects that leave the source are now deleted, and all of them with it",
  },
  {
    path: "manifest.spec.syncPolicy.automated.prune",
    change: "on",
    rule: "guard-removed",
    anyway: true,
    when: { "manifest.kind": "Application" },
    says: "objects that are missing in Git are now deleted by themselves",
  },
  {
    path: "manifest.spec.syncPolicy.automated.allowEmpty",
    change: "on",
    rule: "guard-removed",
    anyway: true,
    when: { "manifest.kind": "Application" },
    says: "all objects can now be deleted by themselves, where nothing is left in Git",
  },
  {
    path: "manifest.spec.template.spec.syncPolicy.automated.prune",
    change: "on",
    rule: "guard-removed",
    anyway: true,
    when: { "manifest.kind": "ApplicationSet" },
    says: "objects that are missing in Git are now deleted by themselves",
  },
  {
    path: "manifest.spec.syncPolicy.preserveResourcesOnDeletion",
    change: { from: true, to: [false, null] },
    rule: "guard-removed",
    says: "a destroy now deletes the objects of its applications too",
  },
  {
    path: "manifest.spec.syncPolicy.applicationsSync",
    change: { from: ["create-only", "create-update"], to: ["sync", "create-delete", null] },
    rule: "guard-removed",
    says: "applications that are no longer generated are now deleted",
  },
  {
    path: "manifest.spec.generators",
    change: "removed",
    rule: "container-loss",
    weight: "medium",
    when: { "manifest.kind": "ApplicationSet" },
    whenAfter: { "manifest.spec.syncPolicy.applicationsSync": ["sync", "create-delete", null] },
    says: "the applications of a generator are deleted with their objects",
  },
  {
    path: "manifest.spec.generators[*].list.elements",
    change: "removed",
    rule: "container-loss",
    weight: "medium",
    when: { "manifest.kind": "ApplicationSet" },
    whenAfter: { "manifest.spec.syncPolicy.applicationsSync": ["sync", "create-delete", null] },
    says: "the application of an element of a list is deleted with its objects",
  },
  {
    path: "manifest.metadata.finalizers[*]",
    change: {
      to: ["delete-pvc", "delete-mysql-pvc", "delete-psmdb-pvc", "delete-pxc-pvc"].flatMap(finalizersOf),
    },
    rule: "guard-removed",
    when: {
      "manifest.kind": ["PerconaPGCluster", "PerconaServerMySQL", "PerconaServerMongoDB", "PerconaXtraDBCluster"],
    },
    says: "a destroy now deletes the volume claims of the database",
  },
  {
    path: "manifest.metadata.finalizers[*]",
    change: {
      to: [
        "resources-finalizer.argocd.argoproj.io",
        "resources-finalizer.argocd.argoproj.io/background",
        "resources-finalizer.argocd.argoproj.io/foreground",
      ],
    },
    rule: "guard-removed",
    when: { "manifest.kind": "Application" },
    says: "a destroy now deletes every object of the application with it",
  },
  {
    path: "manifest.spec.suspend",
    change: "on",
    rule: "backup-loss",
    weight: "medium",
    says: "what it does by a schedule, such as backups, no longer runs",
  },
  {
    path: "manifest.spec.paused",
    change: "on",
    rule: "backup-loss",
    weight: "medium",
    says: "its schedule is paused: no further backups are made",
  },
  {
    path: "manifest.spec.schedule",
    change: "rarer",
    rule: "backup-loss",
    weight: "low",
    says: "backups are made less often",
  },
  {
    path: "manifest.spec.volumeClaimDeletePolicy",
    change: { from: "DeleteOnScaledownOnly", to: ["DeleteOnScaledownAndClusterDeletion", null] },
    rule: "guard-removed",
    says: "the volume claims are now deleted with the object",
  },
  {
    path: "manifest.spec.backup",
    change: "removed",
    rule: "backup-loss",
    weight: "medium",
    says: "backups of the database stop",
  },
  {
    path: "manifest.spec.backup.retentionPolicy",
    change: "lowered",
    inMonths: true,
    rule: "backup-loss",
    weight: "medium",
    says: "backups older than the new retention are deleted",
  },
  {
    path: "manifest.spec.retain",
    change: "lowered",
    rule: "backup-loss",
    weight: "medium",
    when: { "manifest.kind": "RecurringJob" },
    says: "older backups and snapshots are deleted",
  },
  {
    path: "manifest.spec.cron",
    change: "rarer",
    rule: "backup-loss",
    weight: "low",
    when: { "manifest.kind": "RecurringJob" },
    says: "backups are made less often (cron)",
  },
  {
    path: "manifest.spec.retentionPolicy",
    change: "lowered",
    rule: "backup-loss",
    weight: "medium",
    when: { "manifest.kind": "ObjectStore" },
    says: "backups in the store are kept for a shorter time",
  },
  {
    path: "manifest.spec.plugins[*].name",
    change: "removed",
    rule: "backup-loss",
    weight: "medium",
    when: { "manifest.kind": "Cluster", "manifest.spec.plugins[*].name": { startsWith: "barman-cloud." } },
    says: "backups and archived logs by the plugin stop",
  },
  ...["isWALArchiver", "enabled"].map(
    (name) =>
      ({
        path: `manifest.spec.plugins[*].${name}`,
        change: "off",
        rule: "backup-loss",
        weight: "medium",
        when: { "manifest.kind": "Cluster", "manifest.spec.plugins[*].name": { startsWith: "barman-cloud." } },
        says: `the plugin no longer archives the logs of the database (${name})`,
      }) as const,
  ),
  {
    path: "manifest.spec.enableLogicalBackup",
    change: "off",
    rule: "backup-loss",
    weight: "medium",
    when: { "manifest.kind": "postgresql" },
    says: "logical backups of the database are switched off",
  },
  ...VELERO_LEAVES_OUT,
  ...["1", "2", "3", "4"].flatMap((repo) =>
    ["full", "diff"].map(
      (kind) =>
        ({
          path: `manifest.spec.backups.pgbackrest.global["repo${repo}-retention-${kind}"]`,
          change: "lowered",
          rule: "backup-loss",
          weight: "medium",
          says: `older ${kind === "full" ? "full" : "differential"} backups of repository ${repo} are deleted`,
        }) as const,
    ),
  ),
  ...["full", "differential", "incremental"].map(
    (kind) =>
      ({
        path: `manifest.spec.backups.pgbackrest.repos[*].schedules.${kind}`,
        change: "rarer",
        rule: "backup-loss",
        weight: "low",
        says: `${kind} backups are made less often`,
      }) as const,
  ),
  {
    path: "manifest.spec.backups.pgbackrest.repos[*].name",
    change: "removed",
    rule: "backup-loss",
    weight: "medium",
    says: "backups are no longer made to that repository",
  },
  {
    path: "manifest.spec.maxRetention",
    change: "lowered",
    rule: "backup-loss",
    weight: "medium",
    when: { "manifest.kind": ["Backup", "PhysicalBackup"] },
    says: "backups beyond the new retention are deleted",
  },
  {
    path: "manifest.spec.schedule.cron",
    change: "rarer",
    rule: "backup-loss",
    weight: "low",
    when: { "manifest.kind": ["Backup", "PhysicalBackup"] },
    says: "backups are made less often than before",
  },
  ...["Last", "Hourly", "Daily", "Weekly", "Monthly", "Yearly"].map(
    (often) =>
      ({
        path: `manifest.spec.prune.retention.keep${often}`,
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        when: { "manifest.kind": "Schedule" },
        says: `fewer backups are kept (keep${often})`,
      }) as const,
  ),
  {
    path: "manifest.spec.backup.enabled",
    change: "off",
    rule: "backup-loss",
    weight: "medium",
    says: "backups of the database are switched off",
  },
  ...["tasks", "schedule"].map(
    (list) =>
      ({
        path: `manifest.spec.backup.${list}[*].keep`,
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: `fewer backups of the database are kept (${list})`,
      }) as const,
  ),
  {
    path: "manifest.spec.template.ttl",
    change: "lowered",
    rule: "backup-loss",
    weight: "medium",
    says: "further backups are kept for a shorter time",
  },
  {
    path: "manifest.spec.template.includedNamespaces[*]",
    change: "removed",
    rule: "backup-loss",
    weight: "medium",
    whenAfter: { "manifest.spec.template.includedNamespaces": { set: true } },
    patterns: { "manifest.kind": "Schedule" },
    says: "further backups no longer hold that namespace",
  },
  ...topicExpiry((name) => `manifest.spec.config["${name}"]`).map((watch) => ({
    ...watch,
    when: { "manifest.kind": "KafkaTopic" },
  })),
  ...["spec.kafka.storage", "spec.storage"].map(
    (storage) =>
      ({
        path: `manifest.${storage}.volumes[*].id`,
        change: "removed",
        rule: "data-loss",
        weight: "medium",
        when: { "manifest.kind": ["Kafka", "KafkaNodePool"], [`manifest.${storage}.volumes[*].deleteClaim`]: true },
        says: "a volume of the brokers is deleted with its claim",
      }) as const,
  ),
  ...OF_SWITCHES.map(([kind, path, change, says]) => ({
    path: `manifest.${path}`,
    change,
    rule: "guard-removed" as const,
    when: { "manifest.kind": kind },
    says,
  })),
];

/**
 * Schedules that are switched off. A text is often known only after the apply, as a whole: of what makes no backups
 * nothing has to be said then.
 */
const OF_BACKUPS: readonly Path[] = ["manifest.spec.paused", "manifest.spec.suspend"];

/** The same of an object in a text. `kind`: where its kind stands. */
export function watchesIn(body: Path, kind: Path): readonly Watch[] {
  const inBody = (path: Path): Path => path.replace(/^manifest(?=\.)/, body);
  const allInBody = (conditions: Conditions): Conditions =>
    Object.fromEntries(Object.entries(conditions).map(([path, test]) => [inBody(path), test]));
  const conditionsOf = ({ path, when }: Watch): Conditions | undefined =>
    OF_BACKUPS.includes(path) ? { [kind]: BACKUP_KINDS } : when && allInBody(when);
  return WATCHES.map((watch) => {
    const { path, whenAfter, patterns } = watch;
    const when = conditionsOf(watch);
    return {
      ...watch,
      path: inBody(path),
      ...(when && { when }),
      ...(whenAfter && { whenAfter: allInBody(whenAfter) }),
      ...(patterns && { patterns: allInBody(patterns) }),
    };
  });
}
