import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Tencent Cloud: clusters, their nodes and what is deployed in them. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "tencentcloud_container_cluster",
    class: "container",
    weight: "high",
    what: "Kubernetes cluster",
    loses: "All Kubernetes objects, and the machines made for it.",
    note: "Of the first container service; clusters made since are tencentcloud_kubernetes_cluster.",
    source: "tencentcloudstack/terraform-provider-tencentcloud website/docs/r/container_cluster.html.markdown",
  },
  {
    type: "tencentcloud_container_cluster_instance",
    class: "container",
    weight: "low",
    what: "node of a cluster",
    loses: "The node with its disks.",
    refs: [{ role: "inside", path: "cluster_id", to: ["tencentcloud_container_cluster"] }],
    source: "tencentcloudstack/terraform-provider-tencentcloud website/docs/r/container_cluster_instance.html.markdown",
  },
  {
    type: "tencentcloud_eks_cluster",
    class: "container",
    weight: "high",
    what: "Kubernetes cluster",
    loses: "All Kubernetes objects in it.",
    losing: [
      { when: { need_delete_cbs: true }, loses: "All Kubernetes objects in it, and the disks that were made for it." },
    ],
    watch: [
      {
        path: "need_delete_cbs",
        change: "on",
        rule: "guard-removed",
        says: "disks of the cluster will be deleted with it",
      },
    ],
    source: "tencentcloudstack/terraform-provider-tencentcloud website/docs/r/eks_cluster.html.markdown",
  },
  {
    type: "tencentcloud_kubernetes_backup_storage_location",
    class: "backup",
    weight: "low",
    what: "place for backups of clusters",
    loses: "The place is no longer known; backups stay in their bucket.",
    leaves: [{ remains: "kept", says: "the backups, in their bucket" }],
    restore: "From the configuration.",
    source:
      "tencentcloudstack/terraform-provider-tencentcloud website/docs/r/kubernetes_backup_storage_location.html.markdown",
  },
  {
    type: "tencentcloud_kubernetes_cluster",
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
    restore:
      "Disks of persistent volumes stay, unless resource_delete_options say otherwise; machines only with retain.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "resource_delete_options[*].delete_mode",
        change: { to: "terminate" },
        rule: "guard-removed",
        says: "disks of persistent volumes will be deleted with the cluster",
      },
      {
        path: "instance_delete_mode",
        change: { from: "retain", to: ["terminate", null] },
        rule: "guard-removed",
        says: "a destroy now deletes the machines of the cluster too",
      },
      {
        path: "cluster_audit[0].delete_audit_log_and_topic",
        change: "on",
        rule: "guard-removed",
        says: "the audit log will be deleted with the cluster, or when it is closed",
      },
      {
        path: "event_persistence[0].delete_event_log_and_topic",
        change: "on",
        rule: "guard-removed",
        says: "the log of events will be deleted with the cluster, or when it is closed",
      },
    ],
    source: "tencentcloudstack/terraform-provider-tencentcloud website/docs/r/kubernetes_cluster.html.markdown",
  },
  {
    type: "tencentcloud_kubernetes_cluster_attachment",
    class: "container",
    weight: "low",
    what: "machine attached as a node",
    loses: "The machine is no longer a node of the cluster.",
    expires: [
      { when: { instance_id: { set: true } }, says: "the machine's system is installed anew when it is attached" },
    ],
    refs: [{ role: "inside", path: "cluster_id", to: ["tencentcloud_kubernetes_cluster"] }],
    note: "Creating it is what destroys: the machine that is attached loses its system disk.",
    source:
      "tencentcloudstack/terraform-provider-tencentcloud website/docs/r/kubernetes_cluster_attachment.html.markdown",
  },
  {
    type: "tencentcloud_kubernetes_cluster_master_attachment",
    class: "container",
    weight: "low",
    what: "machine attached as a node",
    loses: "The machine is no longer a node of the cluster.",
    expires: [
      { when: { instance_id: { set: true } }, says: "the machine's system is installed anew when it is attached" },
    ],
    refs: [{ role: "inside", path: "cluster_id", to: ["tencentcloud_kubernetes_cluster"] }],
    note: "Creating it is what destroys: the machine that is attached loses its system disk.",
    source:
      "tencentcloudstack/terraform-provider-tencentcloud website/docs/r/kubernetes_cluster_master_attachment.html.markdown",
  },
  {
    type: "tencentcloud_kubernetes_cluster_release",
    class: "container",
    weight: "medium",
    what: "Helm release",
    loses: "All Kubernetes objects of the release.",
    refs: [{ role: "inside", path: "cluster_id", to: ["tencentcloud_kubernetes_cluster"] }],
    note: "Its page does not say what becomes of volumes of the release.",
    source: "tencentcloudstack/terraform-provider-tencentcloud website/docs/r/kubernetes_cluster_release.html.markdown",
  },
  {
    type: "tencentcloud_kubernetes_control_plane_log",
    class: "data",
    weight: "low",
    what: "delivery of logs of a cluster",
    loses: "Logs of the cluster are no longer delivered.",
    losing: [
      {
        when: { delete_log_set_and_topic: true },
        loses: "The delivery of logs, with the log set and the topic that they went to.",
      },
    ],
    leaves: [
      { remains: "kept", when: { delete_log_set_and_topic: [false, null] }, says: "the log set with its topics" },
    ],
    watch: [
      {
        path: "delete_log_set_and_topic",
        change: "on",
        rule: "guard-removed",
        says: "a destroy now deletes the log set and the topic",
      },
    ],
    refs: [{ role: "inside", path: "cluster_id", to: ["tencentcloud_kubernetes_cluster"] }],
    source:
      "tencentcloudstack/terraform-provider-tencentcloud website/docs/r/kubernetes_control_plane_log.html.markdown",
  },
  {
    type: "tencentcloud_kubernetes_encryption_protection",
    class: "guard",
    weight: "medium",
    what: "encryption of secrets in a cluster",
    loses: "Encryption by the key is switched off.",
    refs: [
      { role: "guards", path: "cluster_id", to: ["tencentcloud_kubernetes_cluster"] },
      { role: "key", path: "kms_configuration[0].key_id", to: ["tencentcloud_kms_key"] },
    ],
    source:
      "tencentcloudstack/terraform-provider-tencentcloud website/docs/r/kubernetes_encryption_protection.html.markdown",
  },
  {
    type: "tencentcloud_tsf_instances_attachment",
    class: "container",
    weight: "low",
    what: "machine attached to a cluster",
    loses: "The machine is no longer part of the cluster.",
    expires: [
      { when: { instance_import_mode: "R" }, says: "the machine's system is installed anew when it is attached" },
    ],
    refs: [{ role: "inside", path: "cluster_id", to: ["tencentcloud_tsf_cluster"] }],
    note: "Creating it is what destroys: by import mode R the machine that is attached loses its system disk.",
    source: "tencentcloudstack/terraform-provider-tencentcloud website/docs/r/tsf_instances_attachment.html.markdown",
  },
];
