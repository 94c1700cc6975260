import type { CatalogueRow, Leaves, Watch } from "../domain/catalogue.ts";
import { topicExpiry } from "./shared.ts";

const DELETABLE: Watch = {
  path: "allow_deletion",
  change: "on",
  rule: "guard-removed",
  says: "it can now be deleted",
};

const NOT_DELETABLE: Leaves = {
  remains: "refused",
  refusal: "protected",
  when: { allow_deletion: false },
  says: "the provider refuses to delete it while its deletion is not allowed",
};

/**
 * Redpanda Cloud. A cluster goes with all its topics.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * redpanda-data/redpanda, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "redpanda_cluster",
    class: "container",
    weight: "high",
    what: "Kafka cluster",
    loses: "All topics of the cluster with their messages.",
    leaves: [NOT_DELETABLE],
    watch: [DELETABLE],
    refs: [{ role: "inside", path: "resource_group_id", to: ["redpanda_resource_group"] }],
    ids: ["cluster_api_url"],
    source: "redpanda-data/terraform-provider-redpanda docs/resources/cluster.md",
  },
  {
    type: "redpanda_pipeline",
    class: "data",
    weight: "low",
    what: "pipeline",
    loses: "The pipeline; how far it has read is in its cluster.",
    source: "redpanda-data/terraform-provider-redpanda docs/resources/pipeline.md",
  },
  {
    type: "redpanda_resource_group",
    class: "container",
    weight: "medium",
    what: "resource group",
    loses: "The group, which holds clusters and networks.",
    source: "redpanda-data/terraform-provider-redpanda docs/resources/resource_group.md",
  },
  {
    type: "redpanda_schema",
    class: "data",
    weight: "low",
    what: "schema of messages",
    loses: "The versions of the schema.",
    source: "redpanda-data/terraform-provider-redpanda docs/resources/schema.md",
  },
  {
    type: "redpanda_serverless_cluster",
    class: "container",
    weight: "high",
    what: "serverless Kafka cluster",
    loses: "All topics of the cluster with their messages.",
    refs: [{ role: "inside", path: "resource_group_id", to: ["redpanda_resource_group"] }],
    ids: ["cluster_api_url"],
    source: "redpanda-data/terraform-provider-redpanda docs/resources/serverless_cluster.md",
  },
  {
    type: "redpanda_shadow_link",
    class: "backup",
    weight: "medium",
    what: "copying of topics to another cluster",
    loses: "Further copies of messages in the other cluster.",
    leaves: [{ remains: "kept", says: "the messages copied so far, in the other cluster" }],
    source: "redpanda-data/terraform-provider-redpanda docs/resources/shadow_link.md",
  },
  {
    type: "redpanda_topic",
    class: "data",
    weight: "medium",
    what: "topic",
    loses: "All messages of the topic.",
    leaves: [NOT_DELETABLE],
    watch: [DELETABLE, ...topicExpiry((name) => `configuration["${name}"]`)],
    refs: [{ role: "inside", path: "cluster_api_url", to: ["redpanda_cluster", "redpanda_serverless_cluster"] }],
    source: "redpanda-data/terraform-provider-redpanda docs/resources/topic.md",
  },
  {
    type: "redpanda_user",
    class: "identity",
    weight: "low",
    what: "user of a cluster",
    loses: "The login with its password.",
    source: "redpanda-data/terraform-provider-redpanda docs/resources/user.md",
  },
];
