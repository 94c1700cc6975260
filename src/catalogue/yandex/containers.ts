import type { CatalogueRow, Conditions, Limit, RuleSet } from "../../domain/catalogue.ts";

/** To which artifacts a rule applies. */
const APPLIES: readonly Limit[] = [
  { by: "same", at: "rules[*].docker_filters[0].tag_status" },
  { by: "same", at: "rules[*].maven_filters[0].version_type" },
  { by: "prefix", at: "rules[*].path_prefix" },
  { by: "same", at: "rules[*].version_regexp" },
];

/** Rules that delete artifacts for one reason, beside rules that keep some. */
const deleting = (when: Conditions, ...limits: readonly Limit[]): RuleSet => ({
  list: "rules[*]",
  harm: "more",
  rule: "data-expiry",
  when,
  limits: [...limits, { by: "at-least", at: "rules[*].delete[0].cooldown_period_days" }, ...APPLIES],
  except: {
    when: { "rules[*].delete": null },
    limits: [
      { by: "at-most", at: "rules[*].keep_by_age[0].younger_than_days" },
      { by: "same", at: "rules[*].keep_by_version[0].keep_versions_count" },
      ...APPLIES,
    ],
    says: "fewer artifacts are kept from the rules",
  },
  says: "artifacts that match the rules are deleted",
  wider: "a rule by which artifacts expire applies to more of them",
});

/** Clusters, images and code: Managed Kubernetes, registries, Managed GitLab. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "yandex_cloudregistry_folder",
    class: "data",
    weight: "medium",
    what: "folder of an artifact registry",
    loses: "All artifacts in it.",
    refs: [{ role: "inside", path: "registry_id", to: ["yandex_cloudregistry_registry"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/cloudregistry_folder.md",
  },
  {
    type: "yandex_cloudregistry_lifecycle_policy",
    class: "data",
    weight: "low",
    what: "expiry rules of artifacts",
    loses: "Nothing stored: artifacts just no longer expire.",
    leaves: [{ remains: "kept", says: "every artifact, since only their expiry stops" }],
    restore: "Create it again.",
    ruleSets: [
      deleting(
        { "rules[*].delete[0].older_than_days": { above: 0 } },
        { by: "at-least", at: "rules[*].delete[0].older_than_days", says: "artifacts expire sooner" },
      ),
      deleting(
        { "rules[*].delete[0].version_condition[0].versions_count_greater_than": { above: 0 } },
        {
          by: "at-least",
          at: "rules[*].delete[0].version_condition[0].versions_count_greater_than",
          says: "fewer versions are kept",
        },
      ),
      deleting({ "rules[*].delete[0].always": true }),
    ],
    rulesOf: ["registry_id"],
    refs: [{ role: "inside", path: "registry_id", to: ["yandex_cloudregistry_registry"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/cloudregistry_lifecycle_policy.md",
  },
  {
    type: "yandex_cloudregistry_registry",
    class: "data",
    weight: "medium",
    what: "artifact registry",
    loses: "All artifacts in it.",
    source: "yandex-cloud/terraform-provider-yandex docs/resources/cloudregistry_registry.md",
  },
  {
    type: "yandex_container_registry",
    class: "data",
    weight: "medium",
    what: "container registry",
    loses: "All images in it.",
    source: "yandex-cloud/terraform-provider-yandex docs/resources/container_registry.md",
  },
  {
    type: "yandex_container_repository",
    class: "data",
    weight: "medium",
    what: "container image repository",
    loses: "All images in it.",
    source: "yandex-cloud/terraform-provider-yandex docs/resources/container_repository.md",
  },
  {
    type: "yandex_container_repository_lifecycle_policy",
    class: "data",
    weight: "low",
    what: "image expiry rules",
    loses: "Nothing stored: images just no longer expire.",
    leaves: [{ remains: "kept", says: "every image, since only their expiry stops" }],
    restore: "Create it again.",
    ruleSets: [
      {
        list: "rule[*]",
        harm: "more",
        rule: "data-expiry",
        when: { status: "active" },
        limits: [
          { by: "at-least", at: "rule[*].expire_period", says: "images expire sooner" },
          { by: "at-least", at: "rule[*].retained_top", says: "fewer images are kept" },
          { by: "same", at: "rule[*].tag_regexp" },
          { by: "same", at: "rule[*].untagged" },
        ],
        says: "images that match the rules are deleted",
        wider: "a rule by which images expire applies to more of them",
      },
    ],
    rulesOf: ["repository_id"],
    refs: [{ role: "inside", path: "repository_id", to: ["yandex_container_repository"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/container_repository_lifecycle_policy.md",
  },
  {
    type: "yandex_gitlab_instance",
    class: "data",
    weight: "high",
    what: "GitLab instance",
    loses: "All repositories, issues and packages in it.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Clones of the repositories.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "backup_retain_period_days",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "backups older than the new retention are deleted",
      },
      {
        path: "maintenance_delete_untagged",
        change: "on",
        rule: "data-expiry",
        says: "untagged images are deleted at maintenance",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/gitlab_instance.md",
  },
  {
    type: "yandex_kubernetes_cluster",
    class: "container",
    weight: "high",
    what: "Kubernetes cluster",
    loses: "All Kubernetes objects in it.",
    restore: "Disks of persistent volumes may stay.",
    refs: [{ role: "key", path: "kms_provider[0].key_id", to: ["yandex_kms_symmetric_key"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/kubernetes_cluster.md",
  },
  {
    type: "yandex_kubernetes_marketplace_helm_release",
    class: "container",
    weight: "medium",
    what: "product installed in a cluster",
    loses: "All workloads and other objects of it; what it stored in volumes may go too.",
    refs: [{ role: "inside", path: "cluster_id", to: ["yandex_kubernetes_cluster"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/kubernetes_marketplace_helm_release.md",
  },
  {
    type: "yandex_serverless_eventrouter_bus",
    class: "container",
    weight: "low",
    what: "event bus",
    loses: "The bus with its connectors and rules.",
    source: "yandex-cloud/terraform-provider-yandex docs/resources/serverless_eventrouter_bus.md",
  },
];
