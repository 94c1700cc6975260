import type { CatalogueRow, Path, Watch } from "../../domain/catalogue.ts";
import { keysDropped } from "../shared.ts";
import { ABANDONED, POLICY_LIFTED, PREVENTED, PROTECTED, PROTECTION_OFF } from "./shared.ts";

/**
 * Without a policy Memorystore drops keys that have an end:
 * https://cloud.google.com/memorystore/docs/redis/supported-redis-configurations
 */
const evicting = (configs: Path): Watch => keysDropped(`${configs}["maxmemory-policy"]`, ["noeviction"], [null]);

/** Memorystore: Redis, Valkey and Memcached. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "google_memcache_instance",
    class: "data",
    weight: "low",
    what: "in-memory cache",
    loses: "The cached entries.",
    forgets: ABANDONED,
    leaves: [PROTECTED, PREVENTED],
    restore: "The application usually fills it again.",
    watch: [PROTECTION_OFF, POLICY_LIFTED],
    source: "hashicorp/terraform-provider-google website/docs/r/memcache_instance.html.markdown",
  },
  {
    type: "google_memorystore_instance",
    class: "data",
    weight: "medium",
    what: "in-memory database (Valkey)",
    loses: "All keys.",
    forgets: ABANDONED,
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection_enabled: true },
        says: "Google refuses to delete it while its deletion protection is on",
      },
      PREVENTED,
    ],
    restore: "Managed backups are kept apart from the instance until they expire.",
    watch: [
      evicting("engine_configs"),
      {
        path: "deletion_protection_enabled",
        change: "off",
        rule: "guard-removed",
        says: "Google no longer refuses to delete it",
      },
      { path: "automated_backup_config", change: { to: null }, rule: "backup-loss", says: "automated backups stop" },
      {
        path: "automated_backup_config[0].retention",
        change: "lowered",
        rule: "backup-loss",
        says: "automated backups are kept for less time",
      },
      {
        path: "persistence_config[0].mode",
        change: { from: ["RDB", "AOF"], to: ["DISABLED", null] },
        rule: "backup-loss",
        says: "keys are no longer written to disk; a failure loses them all",
      },
      POLICY_LIFTED,
      {
        path: "persistence_config[0].rdb_config[0].rdb_snapshot_period",
        change: { from: "ONE_HOUR", to: ["SIX_HOURS", "TWELVE_HOURS", "TWENTY_FOUR_HOURS"] },
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
      {
        path: "persistence_config[0].rdb_config[0].rdb_snapshot_period",
        change: { from: "SIX_HOURS", to: ["TWELVE_HOURS", "TWENTY_FOUR_HOURS"] },
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
      {
        path: "persistence_config[0].rdb_config[0].rdb_snapshot_period",
        change: { from: "TWELVE_HOURS", to: ["TWENTY_FOUR_HOURS"] },
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
    ],
    refs: [
      {
        role: "copies",
        path: "cross_instance_replication_config[0].primary_instance[0].instance",
        to: ["google_memorystore_instance"],
      },
      { role: "key", path: "kms_key", to: ["google_kms_crypto_key"] },
    ],
    source: "hashicorp/terraform-provider-google website/docs/r/memorystore_instance.html.markdown",
  },
  {
    type: "google_redis_cluster",
    class: "data",
    weight: "medium",
    what: "in-memory database cluster (Redis)",
    loses: "All keys.",
    forgets: ABANDONED,
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection_enabled: true },
        says: "Google refuses to delete it while its deletion protection is on",
      },
      PREVENTED,
    ],
    restore: "Managed backups are kept apart from the cluster until they expire; persistence files go with it.",
    watch: [
      evicting("redis_configs"),
      {
        path: "deletion_protection_enabled",
        change: "off",
        rule: "guard-removed",
        says: "Google no longer refuses to delete it",
      },
      { path: "automated_backup_config", change: { to: null }, rule: "backup-loss", says: "automated backups stop" },
      {
        path: "automated_backup_config[0].retention",
        change: "lowered",
        rule: "backup-loss",
        says: "automated backups are kept for less time",
      },
      {
        path: "persistence_config[0].mode",
        change: { from: ["RDB", "AOF"], to: ["DISABLED", null] },
        rule: "backup-loss",
        says: "keys are no longer written to disk; a failure loses them all",
      },
      POLICY_LIFTED,
      {
        path: "persistence_config[0].rdb_config[0].rdb_snapshot_period",
        change: { from: "ONE_HOUR", to: ["SIX_HOURS", "TWELVE_HOURS", "TWENTY_FOUR_HOURS"] },
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
      {
        path: "persistence_config[0].rdb_config[0].rdb_snapshot_period",
        change: { from: "SIX_HOURS", to: ["TWELVE_HOURS", "TWENTY_FOUR_HOURS"] },
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
      {
        path: "persistence_config[0].rdb_config[0].rdb_snapshot_period",
        change: { from: "TWELVE_HOURS", to: ["TWENTY_FOUR_HOURS"] },
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
    ],
    refs: [
      {
        role: "copies",
        path: "cross_cluster_replication_config[0].primary_cluster[0].cluster",
        to: ["google_redis_cluster"],
      },
      { role: "key", path: "kms_key", to: ["google_kms_crypto_key"] },
    ],
    source: "hashicorp/terraform-provider-google website/docs/r/redis_cluster.html.markdown",
  },
  {
    type: "google_redis_instance",
    class: "data",
    weight: "medium",
    what: "in-memory database (Redis)",
    loses: "All keys.",
    forgets: ABANDONED,
    leaves: [PROTECTED, PREVENTED],
    restore: "Snapshots live with the instance; only an export to Cloud Storage stays.",
    watch: [
      evicting("redis_configs"),
      PROTECTION_OFF,
      {
        path: "persistence_config[0].persistence_mode",
        change: { from: "RDB", to: ["DISABLED", null] },
        rule: "backup-loss",
        says: "snapshots stop and the existing ones are deleted, so that a failure loses all keys",
      },
      POLICY_LIFTED,
      {
        path: "persistence_config[0].rdb_snapshot_period",
        change: { from: "ONE_HOUR", to: ["SIX_HOURS", "TWELVE_HOURS", "TWENTY_FOUR_HOURS"] },
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
      {
        path: "persistence_config[0].rdb_snapshot_period",
        change: { from: "SIX_HOURS", to: ["TWELVE_HOURS", "TWENTY_FOUR_HOURS"] },
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
      {
        path: "persistence_config[0].rdb_snapshot_period",
        change: { from: "TWELVE_HOURS", to: ["TWENTY_FOUR_HOURS"] },
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
    ],
    refs: [{ role: "key", path: "customer_managed_key", to: ["google_kms_crypto_key"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/redis_instance.html.markdown",
  },
];
