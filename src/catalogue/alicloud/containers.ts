import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Clusters and images: Container Service, Container Registry. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "alicloud_cr_ee_instance",
    class: "data",
    weight: "medium",
    what: "container registry",
    loses: "All namespaces, repositories and images in it.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/cr_ee_instance.html.markdown",
  },
  {
    type: "alicloud_cr_ee_namespace",
    class: "data",
    weight: "medium",
    what: "container registry namespace",
    loses: "All repositories and images in it.",
    refs: [{ role: "inside", path: "instance_id", to: ["alicloud_cr_ee_instance"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/cr_ee_namespace.html.markdown",
  },
  {
    type: "alicloud_cr_ee_repo",
    class: "data",
    weight: "medium",
    what: "container image repository",
    loses: "All images in it.",
    watch: [
      {
        path: "tag_immutability",
        change: "off",
        rule: "guard-removed",
        says: "tags of images can be overwritten again",
      },
    ],
    refs: [
      { role: "inside", path: "instance_id", to: ["alicloud_cr_ee_instance"] },
      { role: "inside", path: "namespace", to: ["alicloud_cr_ee_namespace"] },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/cr_ee_repo.html.markdown",
  },
  {
    type: "alicloud_cr_namespace",
    class: "data",
    weight: "medium",
    what: "container registry namespace",
    loses: "All repositories and images in it.",
    source: "aliyun/terraform-provider-alicloud website/docs/r/cr_namespace.html.markdown",
  },
  {
    type: "alicloud_cr_repo",
    class: "data",
    weight: "medium",
    what: "container image repository",
    loses: "All images in it.",
    refs: [{ role: "inside", path: "namespace", to: ["alicloud_cr_namespace"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/cr_repo.html.markdown",
  },
  {
    type: "alicloud_cs_edge_kubernetes",
    class: "container",
    weight: "high",
    what: "edge Kubernetes cluster",
    loses: "All Kubernetes objects in it.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Disks of persistent volumes may stay behind.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "retain_resources",
        change: "removed",
        rule: "guard-removed",
        says: "a destroy now deletes what was to be kept",
      },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/cs_edge_kubernetes.html.markdown",
  },
  {
    type: "alicloud_cs_kubernetes",
    class: "container",
    weight: "high",
    what: "Kubernetes cluster",
    loses: "All Kubernetes objects in it.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Disks of persistent volumes may stay behind.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "delete_options[*].delete_mode",
        change: { from: "retain", to: "delete" },
        rule: "guard-removed",
        says: "a destroy now deletes what the cluster has made: disks, load balancers or logs",
      },
      {
        path: "retain_resources",
        change: "removed",
        rule: "guard-removed",
        says: "a destroy now deletes what was to be kept",
      },
    ],
    source: "aliyun/terraform-provider-alicloud website/docs/r/cs_kubernetes.html.markdown",
  },
  {
    type: "alicloud_cs_managed_kubernetes",
    class: "container",
    weight: "high",
    what: "Kubernetes cluster",
    loses: "All Kubernetes objects in it.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Disks of persistent volumes may stay behind; delete_options and retain_resources decide what else does.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "delete_options[*].delete_mode",
        change: { from: "retain", to: "delete" },
        rule: "guard-removed",
        says: "a destroy now deletes what the cluster has made: disks, load balancers or logs",
      },
      {
        path: "retain_resources",
        change: "removed",
        rule: "guard-removed",
        says: "a destroy now deletes what was to be kept",
      },
    ],
    refs: [{ role: "key", path: "encryption_provider_key", to: ["alicloud_kms_key"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/cs_managed_kubernetes.html.markdown",
  },
  {
    type: "alicloud_cs_serverless_kubernetes",
    class: "container",
    weight: "high",
    what: "serverless Kubernetes cluster",
    loses: "All Kubernetes objects in it.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Disks of persistent volumes may stay behind.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "delete_options[*].delete_mode",
        change: { from: "retain", to: "delete" },
        rule: "guard-removed",
        says: "a destroy now deletes what the cluster has made: disks, load balancers or logs",
      },
      {
        path: "retain_resources",
        change: "removed",
        rule: "guard-removed",
        says: "a destroy now deletes what was to be kept",
      },
    ],
    refs: [{ role: "key", path: "encryption_provider_key", to: ["alicloud_kms_key"] }],
    source: "aliyun/terraform-provider-alicloud website/docs/r/cs_serverless_kubernetes.html.markdown",
  },
];
