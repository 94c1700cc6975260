import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Clusters, images and code: Managed Kubernetes, registries, Managed GitLab. */
export const rows: readonly CatalogueRow[] = [
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
];
