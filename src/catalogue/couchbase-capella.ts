import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Couchbase Capella. Buckets, scopes and collections live in a cluster and go with it, scheduled backups too. Deletion
 * protection is a resource of its own.
 * A flush resource empties its bucket when it is created. Nested values are plain objects.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * couchbasecloud/couchbase-capella, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "couchbase-capella_app_endpoint",
    class: "container",
    weight: "low",
    what: "mobile sync endpoint",
    loses: "The endpoint with its settings.",
    leaves: [{ remains: "kept", says: "the documents, in the bucket" }],
    restore: "The documents stay in the bucket.",
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/app_endpoint.md",
  },
  {
    type: "couchbase-capella_app_service",
    class: "container",
    weight: "medium",
    what: "mobile sync service",
    loses: "Its endpoints and users.",
    leaves: [{ remains: "kept", says: "the documents, in the bucket" }],
    restore: "The documents stay in the bucket.",
    refs: [
      { role: "inside", path: "cluster_id", to: ["couchbase-capella_cluster", "couchbase-capella_free_tier_cluster"] },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/app_service.md",
  },
  {
    type: "couchbase-capella_backup",
    class: "backup",
    weight: "high",
    what: "bucket backup",
    loses: "A point to restore from.",
    restore: "Other backups.",
    watch: [
      { path: "restore", change: "set", rule: "data-loss", says: "a bucket is overwritten with the backup" },
      {
        path: "restore_times",
        change: "raised",
        rule: "data-loss",
        weight: "medium",
        says: "the bucket is restored once more, and newer documents are overwritten",
      },
    ],
    refs: [
      {
        role: "copies",
        path: "bucket_id",
        to: ["couchbase-capella_bucket", "couchbase-capella_free_tier_bucket", "couchbase-capella_sample_bucket"],
      },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/backup.md",
  },
  {
    type: "couchbase-capella_backup_schedule",
    class: "backup",
    weight: "medium",
    what: "backup schedule of a bucket",
    loses: "Scheduled backups of the bucket stop.",
    leaves: [{ remains: "kept", says: "the backups made so far, until their own retention ends" }],
    watch: [
      {
        path: "weekly_schedule.retention_time",
        change: "lowered",
        rule: "backup-loss",
        says: "backups are kept for a shorter time",
      },
      {
        path: "weekly_schedule.incremental_every",
        change: "raised",
        rule: "backup-loss",
        weight: "low",
        says: "backups are made less often",
      },
      {
        path: "weekly_schedule.cost_optimized_retention",
        change: "on",
        rule: "backup-loss",
        says: "fewer backups are kept",
      },
    ],
    refs: [
      {
        role: "inside",
        path: "bucket_id",
        to: ["couchbase-capella_bucket", "couchbase-capella_free_tier_bucket", "couchbase-capella_sample_bucket"],
      },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/backup_schedule.md",
  },
  {
    type: "couchbase-capella_bucket",
    class: "data",
    weight: "high",
    what: "document bucket",
    loses: "All scopes, collections and documents in it.",
    restore: "Backups of the bucket, until they expire.",
    watch: [
      {
        path: "time_to_live_in_seconds",
        change: "lowered",
        rule: "data-expiry",
        forever: [0, null],
        says: "documents are deleted sooner",
      },
      { path: "flush", change: "on", rule: "guard-removed", says: "the bucket can now be emptied at once" },
    ],
    refs: [
      { role: "inside", path: "cluster_id", to: ["couchbase-capella_cluster", "couchbase-capella_free_tier_cluster"] },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/bucket.md",
  },
  {
    type: "couchbase-capella_cloud_snapshot_backup",
    class: "backup",
    weight: "high",
    what: "cluster snapshot",
    loses: "A point to restore from.",
    restore: "Other snapshots.",
    watch: [
      {
        path: "retention",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        forever: [null],
        says: "the snapshot will expire sooner",
      },
      {
        path: "restore_times",
        change: "raised",
        rule: "data-loss",
        weight: "medium",
        says: "the cluster is restored once more, and newer documents are overwritten",
      },
    ],
    refs: [
      { role: "copies", path: "cluster_id", to: ["couchbase-capella_cluster", "couchbase-capella_free_tier_cluster"] },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/cloud_snapshot_backup.md",
  },
  {
    type: "couchbase-capella_cloud_snapshot_backup_schedule",
    class: "backup",
    weight: "medium",
    what: "snapshot schedule",
    loses: "Scheduled snapshots stop.",
    leaves: [{ remains: "kept", says: "the snapshots made so far, until their own retention ends" }],
    watch: [
      {
        path: "retention",
        change: "lowered",
        rule: "backup-loss",
        forever: [null],
        says: "snapshots made from now on expire sooner",
      },
      {
        path: "copy_to_regions",
        change: "removed",
        rule: "backup-loss",
        says: "snapshots are no longer copied to a region",
      },
      {
        path: "interval",
        change: "raised",
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
    ],
    refs: [
      { role: "inside", path: "cluster_id", to: ["couchbase-capella_cluster", "couchbase-capella_free_tier_cluster"] },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/cloud_snapshot_backup_schedule.md",
  },
  {
    type: "couchbase-capella_cluster",
    class: "container",
    weight: "high",
    what: "database cluster",
    loses: "All buckets in it with their scheduled backups.",
    restore: "Snapshot backups may be kept until they expire.",
    refs: [{ role: "inside", path: "project_id", to: ["couchbase-capella_project"] }],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/cluster.md",
  },
  {
    type: "couchbase-capella_cluster_deletion_protection",
    class: "guard",
    weight: "medium",
    what: "deletion protection of a cluster",
    loses: "The cluster can be deleted.",
    holds: { deletion_protection: true },
    restore: "From the configuration.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    refs: [
      {
        role: "locks",
        path: "cluster_id",
        to: ["couchbase-capella_cluster", "couchbase-capella_free_tier_cluster"],
        when: { deletion_protection: true },
      },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/cluster_deletion_protection.md",
  },
  {
    type: "couchbase-capella_collection",
    class: "data",
    weight: "high",
    what: "document collection",
    loses: "All documents in it.",
    restore: "Backups of the bucket.",
    watch: [
      {
        path: "max_ttl",
        change: "lowered",
        rule: "data-expiry",
        forever: [0, null],
        says: "documents are deleted sooner",
      },
    ],
    refs: [
      {
        role: "inside",
        path: "bucket_id",
        to: ["couchbase-capella_bucket", "couchbase-capella_free_tier_bucket", "couchbase-capella_sample_bucket"],
      },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/collection.md",
  },
  {
    type: "couchbase-capella_eventing_function",
    class: "data",
    weight: "low",
    what: "function code",
    loses: "The code of the function.",
    restore: "From the configuration.",
    refs: [
      { role: "inside", path: "cluster_id", to: ["couchbase-capella_cluster", "couchbase-capella_free_tier_cluster"] },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/eventing_function.md",
  },
  {
    type: "couchbase-capella_flush",
    class: "data",
    weight: "low",
    what: "flush of a bucket",
    loses: "Nothing more; the documents went when this was made.",
    forgets: true,
    expires: [{ when: { bucket_id: { set: true } }, says: "all documents of a bucket are deleted" }],
    runs: true,
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/flush.md",
  },
  {
    type: "couchbase-capella_free_tier_app_service",
    class: "container",
    weight: "low",
    what: "mobile sync service",
    loses: "Its endpoints and users.",
    leaves: [{ remains: "kept", says: "the documents, in the bucket" }],
    restore: "The documents stay in the bucket.",
    refs: [
      { role: "inside", path: "cluster_id", to: ["couchbase-capella_cluster", "couchbase-capella_free_tier_cluster"] },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/free_tier_app_service.md",
  },
  {
    type: "couchbase-capella_free_tier_bucket",
    class: "data",
    weight: "high",
    what: "document bucket",
    loses: "All scopes, collections and documents in it.",
    refs: [
      { role: "inside", path: "cluster_id", to: ["couchbase-capella_cluster", "couchbase-capella_free_tier_cluster"] },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/free_tier_bucket.md",
  },
  {
    type: "couchbase-capella_free_tier_cluster",
    class: "container",
    weight: "high",
    what: "database cluster",
    loses: "All buckets in it.",
    refs: [{ role: "inside", path: "project_id", to: ["couchbase-capella_project"] }],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/free_tier_cluster.md",
  },
  {
    type: "couchbase-capella_project",
    class: "container",
    weight: "medium",
    what: "project",
    loses: "The project; its clusters must be gone before.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        says: "the provider refuses to delete a project that still has clusters",
      },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/project.md",
  },
  {
    type: "couchbase-capella_sample_bucket",
    class: "data",
    weight: "low",
    what: "sample bucket",
    loses: "The sample documents.",
    restore: "Can be loaded again.",
    refs: [
      { role: "inside", path: "cluster_id", to: ["couchbase-capella_cluster", "couchbase-capella_free_tier_cluster"] },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/sample_bucket.md",
  },
  {
    type: "couchbase-capella_scope",
    class: "container",
    weight: "high",
    what: "document scope",
    loses: "All collections in it.",
    restore: "Backups of the bucket.",
    refs: [
      {
        role: "inside",
        path: "bucket_id",
        to: ["couchbase-capella_bucket", "couchbase-capella_free_tier_bucket", "couchbase-capella_sample_bucket"],
      },
    ],
    source: "couchbasecloud/terraform-provider-couchbase-capella docs/resources/scope.md",
  },
];
