import type { CatalogueRow } from "../../domain/catalogue.ts";
import { clusterStorage } from "./shared.ts";

const STORAGE = clusterStorage("delete_all");

/** Huawei Cloud: clusters of Kubernetes and container images. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "huaweicloud_cce_autopilot_cluster",
    class: "container",
    weight: "high",
    what: "Kubernetes cluster",
    loses: "All Kubernetes objects in it.",
    losing: [
      {
        when: { delete_efs: ["true", "try", "block"] },
        loses: "All Kubernetes objects in it, and the volumes that it is set to delete.",
      },
      {
        when: { delete_obs: ["true", "try", "block"] },
        loses: "All Kubernetes objects in it, and the volumes that it is set to delete.",
      },
      {
        when: { delete_sfs30: ["true", "try", "block"] },
        loses: "All Kubernetes objects in it, and the volumes that it is set to delete.",
      },
    ],
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Volumes stay, unless they are set to go with it.",
    watch: [
      {
        path: "delete_efs",
        change: { to: ["true", "try", "block"] },
        rule: "guard-removed",
        says: "volumes of SFS Turbo of the cluster will be deleted with it",
      },
      {
        path: "delete_obs",
        change: { to: ["true", "try", "block"] },
        rule: "guard-removed",
        says: "buckets of the cluster will be deleted with it",
      },
      {
        path: "delete_sfs30",
        change: { to: ["true", "try", "block"] },
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
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/cce_autopilot_cluster.md",
  },
  {
    type: "huaweicloud_cce_cluster",
    class: "container",
    weight: "high",
    what: "Kubernetes cluster",
    loses: "All Kubernetes objects in it.",
    losing: STORAGE.losing,
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
      ...STORAGE.watch,
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
    type: "huaweicloud_cce_namespace",
    class: "container",
    weight: "high",
    what: "namespace",
    loses: "All objects in the namespace; volumes of its claims may go too.",
    refs: [
      {
        role: "inside",
        path: "cluster_id",
        to: ["huaweicloud_cce_cluster", "huaweicloud_cce_cluster_v3", "huaweicloud_cce_autopilot_cluster"],
      },
    ],
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/cce_namespace.md",
  },
  {
    type: "huaweicloud_cce_node",
    class: "container",
    weight: "low",
    what: "node",
    loses: "The node with its local data.",
    refs: [{ role: "inside", path: "cluster_id", to: ["huaweicloud_cce_cluster"] }],
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/cce_node.md",
  },
  {
    type: "huaweicloud_cce_node_attach",
    class: "container",
    weight: "low",
    what: "machine attached as a node",
    loses: "The machine is no longer a node of the cluster.",
    expires: [{ when: { os: { set: true } }, says: "the machine gets the operating system of a node" }],
    refs: [{ role: "inside", path: "cluster_id", to: ["huaweicloud_cce_cluster", "huaweicloud_cce_cluster_v3"] }],
    note: "What is on the system disk of the machine may go when it is attached.",
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/cce_node_attach.md",
  },
  {
    type: "huaweicloud_cce_node_pool",
    class: "container",
    weight: "low",
    what: "node pool",
    loses: "The nodes with their local data.",
    refs: [{ role: "inside", path: "cluster_id", to: ["huaweicloud_cce_cluster"] }],
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/cce_node_pool.md",
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
    type: "huaweicloud_cci_namespace",
    class: "container",
    weight: "high",
    what: "namespace of container instances",
    loses: "All objects in the namespace.",
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/cci_namespace.md",
  },
  {
    type: "huaweicloud_cci_pvc",
    class: "data",
    weight: "low",
    what: "volume of a namespace",
    loses: "The tie to the storage.",
    leaves: [{ remains: "kept", says: "the storage itself, which is an object of its own" }],
    restore: "Tie it again.",
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/cci_pvc.md",
  },
  {
    type: "huaweicloud_swr_image_retention_policy",
    class: "data",
    weight: "low",
    what: "image expiry rules",
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
