import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * UpCloud. Managed database backups go with the service; storage backups are storages of their own. Buckets are deleted
 * even when they hold objects.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * upcloudltd/upcloud, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "upcloud_file_storage",
    class: "data",
    weight: "high",
    what: "file storage",
    loses: "All files.",
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/file_storage.md",
  },
  {
    type: "upcloud_file_storage_share",
    class: "data",
    weight: "high",
    what: "file share",
    loses: "The share with its files.",
    restore: "From the file storage, if the files are kept there.",
    refs: [{ role: "inside", path: "file_storage", to: ["upcloud_file_storage"] }],
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/file_storage_share.md",
  },
  {
    type: "upcloud_floating_ip_address",
    class: "network-critical",
    weight: "medium",
    what: "floating IP address",
    loses: "The address.",
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/floating_ip_address.md",
  },
  {
    type: "upcloud_kubernetes_cluster",
    class: "container",
    weight: "high",
    what: "Kubernetes cluster",
    loses: "All Kubernetes objects.",
    restore: "Storages of claims may stay.",
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/kubernetes_cluster.md",
  },
  {
    type: "upcloud_managed_database_logical_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "All tables of the database.",
    restore: "Backups of the service.",
    refs: [
      {
        role: "inside",
        path: "service",
        to: ["upcloud_managed_database_postgresql", "upcloud_managed_database_mysql"],
      },
    ],
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/managed_database_logical_database.md",
  },
  {
    type: "upcloud_managed_database_mysql",
    class: "container",
    weight: "high",
    what: "MySQL service",
    loses: "All data of the service with its backups.",
    leaves: [
      {
        remains: "refused",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Only exports made elsewhere.",
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/managed_database_mysql.md",
  },
  {
    type: "upcloud_managed_database_opensearch",
    class: "container",
    weight: "high",
    what: "search service",
    loses: "All indices of the service with its backups.",
    leaves: [
      {
        remains: "refused",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Only snapshots made elsewhere.",
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/managed_database_opensearch.md",
  },
  {
    type: "upcloud_managed_database_postgresql",
    class: "container",
    weight: "high",
    what: "PostgreSQL service",
    loses: "All data of the service with its backups.",
    leaves: [
      {
        remains: "refused",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Only exports made elsewhere.",
    watch: [
      {
        path: "properties[0].backup_retention_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "older backups are deleted",
      },
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/managed_database_postgresql.md",
  },
  {
    type: "upcloud_managed_database_redis",
    class: "container",
    weight: "medium",
    what: "Redis service",
    loses: "All keys of the service with its backups.",
    leaves: [
      {
        remains: "refused",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/managed_database_redis.md",
  },
  {
    type: "upcloud_managed_database_valkey",
    class: "container",
    weight: "medium",
    what: "Valkey service",
    loses: "All keys of the service with its backups.",
    leaves: [
      {
        remains: "refused",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/managed_database_valkey.md",
  },
  {
    type: "upcloud_managed_object_storage",
    class: "container",
    weight: "high",
    what: "object storage service",
    loses: "All buckets of the service.",
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/managed_object_storage.md",
  },
  {
    type: "upcloud_managed_object_storage_bucket",
    class: "data",
    weight: "high",
    what: "object storage bucket",
    loses: "All objects; the bucket is deleted even when it is not empty.",
    refs: [{ role: "inside", path: "service_uuid", to: ["upcloud_managed_object_storage"] }],
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/managed_object_storage_bucket.md",
  },
  {
    type: "upcloud_object_storage",
    class: "container",
    weight: "high",
    what: "object storage service",
    loses: "All buckets and objects of the service.",
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/object_storage.md",
  },
  {
    type: "upcloud_server",
    class: "data",
    weight: "low",
    what: "virtual machine",
    loses: "The system disk with its backups, where it is a template of the server.",
    heavier: {
      when: { simple_backup: { set: true } },
      weight: "medium",
      loses: "The system disk of a machine that was backed up, with its backups where it is a template of the server.",
    },
    restore: "Other storages stay.",
    watch: [
      {
        path: "simple_backup",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "automatic backups stop",
      },
      {
        path: "template[0].backup_rule",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "automatic backups of the system disk stop",
      },
    ],
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/server.md",
  },
  {
    type: "upcloud_server_backup",
    class: "backup",
    weight: "medium",
    what: "backup schedule of a server",
    loses: "Scheduled backups stop.",
    restore: "Backups already made stay.",
    refs: [{ role: "copies", path: "server", to: ["upcloud_server"] }],
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/server_backup.md",
  },
  {
    type: "upcloud_storage",
    class: "data",
    weight: "high",
    what: "storage device",
    loses: "All data on the device, with its automatic backups.",
    restore: "Storage backups of their own.",
    watch: [
      { path: "backup_rule", change: "removed", rule: "backup-loss", says: "automatic backups stop" },
      {
        path: "backup_rule[0].retention",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "older backups are deleted",
      },
    ],
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/storage.md",
  },
  {
    type: "upcloud_storage_backup",
    class: "backup",
    weight: "high",
    what: "storage backup",
    loses: "A restore point.",
    restore: "Other backups.",
    refs: [{ role: "copies", path: "source_storage", to: ["upcloud_storage"] }],
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/storage_backup.md",
  },
  {
    type: "upcloud_storage_template",
    class: "data",
    weight: "low",
    what: "machine template",
    loses: "The template.",
    restore: "Machines made of it stay.",
    source: "UpCloudLtd/terraform-provider-upcloud docs/resources/storage_template.md",
  },
];
