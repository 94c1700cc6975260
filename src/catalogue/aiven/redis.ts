import type { CatalogueRow } from "../../domain/catalogue.ts";
import { keysDropped } from "../shared.ts";

/** Stores in memory: Redis, Valkey, Dragonfly. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aiven_dragonfly",
    class: "data",
    weight: "medium",
    what: "Dragonfly database",
    loses: "All keys of it with their backups.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Nothing by default; managed backups go with the service.",
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "dragonfly_user_config[0].dragonfly_persistence",
        change: { from: ["rdb", "dfs"], to: "off" },
        rule: "guard-removed",
        says: "keys are no longer written to disk, and no further backups are made",
      },
      {
        path: "dragonfly_user_config[0].cache_mode",
        change: "on",
        rule: "data-expiry",
        says: "keys are now dropped when the memory is full",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    source: "aiven/terraform-provider-aiven docs/resources/dragonfly.md",
  },
  {
    type: "aiven_redis",
    class: "data",
    weight: "medium",
    what: "Redis database",
    loses: "All keys of it with their backups.",
    lighter: {
      when: { "service_integrations[*].integration_type": "read_replica" },
      weight: "low",
      loses: "The replica.",
    },
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Nothing by default; managed backups go with the service.",
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "redis_user_config[0].redis_persistence",
        change: { from: ["rdb", null], to: "off" },
        rule: "guard-removed",
        says: "keys are no longer written to disk, and no further backups are made",
      },
      keysDropped("redis_user_config[0].redis_maxmemory_policy", ["noeviction", null]),
    ],
    refs: [
      { role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] },
      {
        role: "copies",
        path: "service_integrations[*].source_service_name",
        to: ["aiven_redis"],
        when: { "service_integrations[*].integration_type": "read_replica" },
      },
    ],
    ids: ["service_name"],
    namedIn: ["project"],
    source: "aiven/terraform-provider-aiven docs/resources/redis.md",
  },
  {
    type: "aiven_valkey",
    class: "data",
    weight: "medium",
    what: "Valkey database",
    loses: "All keys of it with their backups.",
    lighter: {
      when: { "service_integrations[*].integration_type": "read_replica" },
      weight: "low",
      loses: "The replica.",
    },
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { termination_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Nothing by default; managed backups go with the service.",
    watch: [
      {
        path: "termination_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "valkey_user_config[0].valkey_persistence",
        change: { from: ["rdb", null], to: "off" },
        rule: "guard-removed",
        says: "keys are no longer written to disk, and no further backups are made",
      },
      keysDropped("valkey_user_config[0].valkey_maxmemory_policy", ["noeviction", null]),
      {
        path: "valkey_user_config[0].additional_backup_regions",
        change: "removed",
        rule: "backup-loss",
        says: "backups are no longer copied to another region",
      },
      {
        path: "valkey_user_config[0].frequent_snapshots",
        change: { from: [true, null], to: false },
        rule: "backup-loss",
        weight: "low",
        says: "keys are only written to disk with each backup; those written since are lost in a restart",
      },
    ],
    refs: [
      { role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] },
      {
        role: "copies",
        path: "service_integrations[*].source_service_name",
        to: ["aiven_valkey"],
        when: { "service_integrations[*].integration_type": "read_replica" },
      },
      { role: "key", path: "cmk_id", to: ["aiven_cmk"] },
    ],
    ids: ["service_name"],
    namedIn: ["project"],
    source: "aiven/terraform-provider-aiven docs/resources/valkey.md",
  },
];
