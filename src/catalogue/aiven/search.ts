import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Search: OpenSearch, Elasticsearch. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aiven_elasticsearch",
    class: "data",
    weight: "high",
    what: "search cluster",
    loses: "All indexes of it with their backups.",
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
        path: "elasticsearch_user_config[0].max_index_count",
        change: "lowered",
        rule: "data-expiry",
        forever: [0, null],
        says: "the oldest indexes above the new number are deleted",
      },
      {
        path: "elasticsearch_user_config[0].index_patterns[*].max_index_count",
        change: "lowered",
        rule: "data-expiry",
        forever: [0, null],
        says: "the oldest indexes above the new number are deleted",
      },
      {
        path: "elasticsearch_user_config[0].index_patterns[*].pattern",
        change: "set",
        rule: "data-expiry",
        says: "of the indexes that match the new pattern, the oldest above its number are deleted",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    source: "aiven/terraform-provider-aiven docs/resources/elasticsearch.md",
  },
  {
    type: "aiven_opensearch",
    class: "data",
    weight: "high",
    what: "search cluster",
    loses: "All indexes of it with their backups.",
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
        path: "opensearch_user_config[0].additional_backup_regions",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "backups are no longer copied to another region",
      },
      {
        path: "opensearch_user_config[0].index_patterns[*].max_index_count",
        change: "lowered",
        rule: "data-expiry",
        forever: [0, null],
        says: "the oldest indexes above the new number are deleted",
      },
      {
        path: "opensearch_user_config[0].max_index_count",
        change: "lowered",
        rule: "data-expiry",
        forever: [0, null],
        says: "the oldest indexes above the new number are deleted",
      },
      {
        path: "opensearch_user_config[0].index_patterns[*].pattern",
        change: "set",
        rule: "data-expiry",
        says: "of the indexes that match the new pattern, the oldest above its number are deleted",
      },
    ],
    refs: [{ role: "inside", path: "project", to: ["aiven_project", "aiven_organization_project"] }],
    source: "aiven/terraform-provider-aiven docs/resources/opensearch.md",
  },
];
