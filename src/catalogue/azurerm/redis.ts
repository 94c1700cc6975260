import type { CatalogueRow } from "../../domain/catalogue.ts";
import { keysDropped } from "../shared.ts";

/** Redis: caches, Managed Redis and their replicas. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "azurerm_managed_redis",
    class: "data",
    weight: "medium",
    what: "Redis database",
    loses: "All keys; persistence is inside the instance.",
    restore: "Only exports survive.",
    watch: [
      {
        path: "default_database",
        change: "removed",
        rule: "data-loss",
        says: "the database is deleted: all keys are lost",
      },
      {
        path: "default_database[0].clustering_policy",
        change: "changed",
        rule: "data-loss",
        says: "the database is made anew: all keys are lost",
      },
      {
        path: "default_database[0].geo_replication_group_name",
        change: "changed",
        rule: "data-loss",
        says: "the database is made anew: all keys are lost",
      },
      {
        path: "default_database[0].module",
        change: "changed",
        rule: "data-loss",
        says: "the database is made anew: all keys are lost",
      },
      {
        path: "default_database[0].persistence_append_only_file_backup_frequency",
        change: "removed",
        rule: "backup-loss",
        says: "writes are no longer recorded",
      },
      {
        path: "default_database[0].persistence_redis_database_backup_frequency",
        change: "removed",
        rule: "backup-loss",
        says: "snapshots of the keys are no longer written",
      },
    ],
    refs: [
      {
        role: "key",
        path: "customer_managed_key[0].key_vault_key_id",
        to: ["azurerm_key_vault_key", "azurerm_key_vault_managed_hardware_security_module_key"],
      },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/managed_redis.html.markdown",
  },
  {
    type: "azurerm_managed_redis_geo_replication",
    class: "backup",
    weight: "medium",
    what: "replication between Redis databases",
    loses: "The links to the other instances; unlinking discards the keys of the instances that are unlinked.",
    watch: [
      {
        path: "linked_managed_redis_ids[*]",
        change: "removed",
        rule: "backup-loss",
        says: "an instance is unlinked, and its keys are discarded",
      },
      {
        path: "linked_managed_redis_ids[*]",
        change: "set",
        rule: "data-loss",
        says: "an instance is linked, and the keys that it held are discarded",
      },
    ],
    refs: [
      { role: "copies", path: "managed_redis_id", to: ["azurerm_managed_redis"] },
      { role: "inside", path: "linked_managed_redis_ids[*]", to: ["azurerm_managed_redis"] },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/managed_redis_geo_replication.html.markdown",
  },
  {
    type: "azurerm_redis_cache",
    class: "data",
    weight: "medium",
    what: "Redis cache",
    loses: "All keys.",
    restore: "With persistence (Premium), the files in its storage account.",
    watch: [
      // volatile-lru is the default: website/docs/r/redis_cache.html.markdown
      keysDropped("redis_configuration[0].maxmemory_policy", ["noeviction"], [null]),
      {
        path: "redis_configuration[0].rdb_backup_enabled",
        change: "off",
        rule: "backup-loss",
        says: "snapshots of the keys are no longer written",
      },
      {
        path: "redis_configuration[0].aof_backup_enabled",
        change: "off",
        rule: "backup-loss",
        says: "writes are no longer recorded",
      },
      {
        path: "redis_configuration[0].rdb_backup_frequency",
        change: "raised",
        rule: "backup-loss",
        weight: "low",
        says: "snapshots of the keys are written less often",
      },
      {
        path: "shard_count",
        change: "lowered",
        rule: "data-loss",
        weight: "low",
        says: "keys of the removed shards may be lost",
      },
      {
        path: "redis_configuration[0].rdb_backup_max_snapshot_count",
        change: "lowered",
        rule: "backup-loss",
        weight: "low",
        says: "fewer snapshots of the keys are kept",
      },
    ],
    note: "A smaller tier replaces the cache.",
    source: "hashicorp/terraform-provider-azurerm website/docs/r/redis_cache.html.markdown",
  },
  {
    type: "azurerm_redis_enterprise_cluster",
    class: "container",
    weight: "medium",
    what: "Redis cluster",
    loses: "All databases on it.",
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/website/docs/r/redis_enterprise_cluster.html.markdown",
  },
  {
    type: "azurerm_redis_enterprise_database",
    class: "data",
    weight: "medium",
    what: "Redis database",
    loses: "All keys.",
    watch: [
      {
        path: "linked_database_id[*]",
        change: "removed",
        rule: "backup-loss",
        says: "a linked database is unlinked by force: it is no longer replicated, and can't be linked again",
      },
    ],
    refs: [{ role: "inside", path: "cluster_id", to: ["azurerm_redis_enterprise_cluster"] }],
    source:
      "https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/website/docs/r/redis_enterprise_database.html.markdown",
  },
  {
    type: "azurerm_redis_linked_server",
    class: "backup",
    weight: "low",
    what: "replication between Redis caches",
    loses: "Replication stops.",
    restore: "Both caches keep their keys.",
    refs: [
      { role: "copies", path: "target_redis_cache_name", to: ["azurerm_redis_cache"] },
      { role: "inside", path: "linked_redis_cache_id", to: ["azurerm_redis_cache"] },
    ],
    source: "hashicorp/terraform-provider-azurerm website/docs/r/redis_linked_server.html.markdown",
  },
];
