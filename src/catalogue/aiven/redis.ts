import type { CatalogueRow } from "../../domain/catalogue.ts";

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
        change: { from: "rdb", to: "off" },
        rule: "guard-removed",
        says: "keys are no longer written to disk",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    source: "aiven/terraform-provider-aiven docs/resources/redis.md",
  },
  {
    type: "aiven_valkey",
    class: "data",
    weight: "medium",
    what: "Valkey database",
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
        path: "valkey_user_config[0].valkey_persistence",
        change: { from: "rdb", to: "off" },
        rule: "guard-removed",
        says: "keys are no longer written to disk",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    source: "aiven/terraform-provider-aiven docs/resources/valkey.md",
  },
];
