import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Huawei Cloud: clusters of Kubernetes and container images. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "huaweicloud_cce_cluster",
    class: "container",
    weight: "high",
    what: "Kubernetes cluster",
    loses: "All Kubernetes objects in it.",
    losing: [
      {
        when: { delete_all: ["true", "try"] },
        loses: "All Kubernetes objects in it, with the disks, buckets and file systems that they use.",
      },
      {
        when: { delete_evs: ["true", "try"] },
        loses: "All Kubernetes objects in it, with the disks that they use.",
      },
      {
        when: { delete_obs: ["true", "try"] },
        loses: "All Kubernetes objects in it, with the buckets that they use.",
      },
      {
        when: { delete_sfs: ["true", "try"] },
        loses: "All Kubernetes objects in it, with the file systems that they use.",
      },
    ],
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { hibernate: true },
        says: "a cluster in hibernation cannot be deleted",
      },
    ],
    restore: "Disks, buckets and file systems stay, unless they are set to go with it.",
    watch: [
      {
        path: "delete_all",
        change: { to: ["true", "try"] },
        rule: "guard-removed",
        says: "everything the cluster made will be deleted with it",
      },
      {
        path: "delete_evs",
        change: { to: ["true", "try"] },
        rule: "guard-removed",
        says: "disks of the cluster will be deleted with it",
      },
      {
        path: "delete_obs",
        change: { to: ["true", "try"] },
        rule: "guard-removed",
        says: "buckets of the cluster will be deleted with it",
      },
      {
        path: "delete_sfs",
        change: { to: ["true", "try"] },
        rule: "guard-removed",
        says: "file systems of the cluster will be deleted with it",
      },
      {
        path: "lts_reclaim_policy",
        change: { to: "Delete_Log_Group" },
        rule: "guard-removed",
        says: "its log group will be deleted with it",
      },
    ],
    refs: [{ role: "key", path: "encryption_config[0].kms_key_id", to: ["huaweicloud_kms_key"] }],
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/cce_cluster.md",
  },
  {
    type: "huaweicloud_cce_pvc",
    class: "data",
    weight: "medium",
    what: "volume of a Kubernetes cluster",
    loses: "The claim, and the disk, bucket or file system that was made for it, if its storage class says so.",
    refs: [{ role: "inside", path: "cluster_id", to: ["huaweicloud_cce_cluster"] }],
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/cce_pvc.md",
  },
  {
    type: "huaweicloud_swr_image_retention_policy",
    class: "data",
    weight: "low",
    what: "rule by which images expire",
    loses: "Nothing stored: images just no longer expire.",
    leaves: [{ remains: "kept", says: "every image, since only their expiry stops" }],
    restore: "Create it again.",
    watch: [
      {
        path: "number",
        change: "lowered",
        rule: "data-expiry",
        says: "images are deleted that the old number kept",
      },
      {
        path: "tag_selectors[*]",
        change: "removed",
        rule: "data-expiry",
        says: "images with these tags are no longer spared",
      },
    ],
    expires: [{ when: { number: { above: 0 } }, says: "images beyond the number, in days or pieces, are deleted" }],
    refs: [{ role: "inside", path: "repository", to: ["huaweicloud_swr_repository"] }],
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/swr_image_retention_policy.md",
  },
  {
    type: "huaweicloud_swr_organization",
    class: "container",
    weight: "medium",
    what: "container registry organization",
    loses: "All repositories and images in it.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        says: "all images must be deleted before the organization",
      },
    ],
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/swr_organization.md",
  },
  {
    type: "huaweicloud_swr_repository",
    class: "data",
    weight: "medium",
    what: "container image repository",
    loses: "All images in it.",
    refs: [{ role: "inside", path: "organization", to: ["huaweicloud_swr_organization"] }],
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/swr_repository.md",
  },
];
