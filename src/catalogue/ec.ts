import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Elastic Cloud. Snapshots of the built-in repository belong to the deployment and expire soon after it; those in a
 * repository of your own stay.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of elastic/ec,
 * 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "ec_deployment",
    class: "container",
    weight: "high",
    what: "Elastic deployment",
    loses: "All indices, Kibana objects and users, with the snapshots of the built-in repository.",
    restore: "Snapshots in a repository of your own.",
    watch: [
      {
        path: "elasticsearch.warm",
        change: "removed",
        rule: "data-loss",
        weight: "medium",
        says: "the warm tier goes; data on it has to move first",
      },
      {
        path: "elasticsearch.cold",
        change: "removed",
        rule: "data-loss",
        weight: "medium",
        says: "the cold tier goes; data on it has to move first",
      },
      {
        path: "elasticsearch.frozen",
        change: "removed",
        rule: "data-loss",
        weight: "medium",
        says: "the frozen tier goes; data on it has to move first",
      },
      {
        path: "elasticsearch.snapshot_source",
        change: "set",
        rule: "data-loss",
        says: "a snapshot is restored over the deployment",
      },
    ],
    source: "elastic/terraform-provider-ec docs/resources/deployment.md",
  },
  {
    type: "ec_elasticsearch_project",
    class: "container",
    weight: "high",
    what: "serverless search project",
    loses: "All indices and objects of the project.",
    source: "elastic/terraform-provider-ec docs/resources/elasticsearch_project.md",
  },
  {
    type: "ec_observability_project",
    class: "container",
    weight: "high",
    what: "serverless observability project",
    loses: "All indices and objects of the project.",
    source: "elastic/terraform-provider-ec docs/resources/observability_project.md",
  },
  {
    type: "ec_organization",
    class: "identity",
    weight: "low",
    what: "members of the organization",
    loses: "Nothing but the object in the state.",
    forgets: true,
    source: "elastic/terraform-provider-ec ec/ecresource/organizationresource/delete.go",
  },
  {
    type: "ec_security_project",
    class: "container",
    weight: "high",
    what: "serverless security project",
    loses: "All indices and objects of the project.",
    watch: [
      {
        path: "search_lake.data_retention.default_retention_days",
        change: "lowered",
        rule: "data-expiry",
        says: "older data is deleted",
      },
      {
        path: "search_lake.data_retention.max_retention_days",
        change: "lowered",
        rule: "data-expiry",
        says: "older data is deleted",
      },
    ],
    source: "elastic/terraform-provider-ec docs/resources/security_project.md",
  },
  {
    type: "ec_snapshot_repository",
    class: "backup",
    weight: "medium",
    what: "snapshot repository",
    loses: "Snapshots can no longer be made or restored until it is registered again.",
    restore: "The files stay in the object store.",
    source: "elastic/terraform-provider-ec docs/resources/snapshot_repository.md",
  },
];
