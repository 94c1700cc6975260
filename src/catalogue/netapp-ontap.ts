import type { CatalogueRow, Reference } from "../domain/catalogue.ts";

const SVM: Reference = { role: "inside", path: "svm_name", to: ["netapp-ontap_svm"] };
const VOLUME: Reference = { role: "inside", path: "volume_name", to: ["netapp-ontap_volume"] };

/**
 * NetApp ONTAP. Names of volumes count within their storage virtual machine.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * NetApp/netapp-ontap, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "netapp-ontap_aggregate",
    class: "container",
    weight: "high",
    what: "aggregate of disks",
    loses: "The aggregate; its volumes have to go first.",
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/aggregate.md",
  },
  {
    type: "netapp-ontap_flexcache",
    class: "data",
    weight: "low",
    what: "cache of a volume",
    loses: "The cache; the data is in the volume behind it.",
    refs: [SVM],
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/flexcache.md",
  },
  {
    type: "netapp-ontap_lun",
    class: "data",
    weight: "high",
    what: "block device",
    loses: "All blocks of the device.",
    refs: [VOLUME, SVM],
    namedIn: ["svm_name"],
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/lun.md",
  },
  {
    type: "netapp-ontap_nvme_namespace",
    class: "data",
    weight: "high",
    what: "block device over NVMe",
    loses: "All blocks of the device.",
    refs: [SVM],
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/nvme_namespace.md",
  },
  {
    type: "netapp-ontap_qtree",
    class: "data",
    weight: "medium",
    what: "part of a volume",
    loses: "All files in it.",
    refs: [VOLUME, SVM],
    namedIn: ["svm_name"],
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/qtree.md",
  },
  {
    type: "netapp-ontap_s3_bucket",
    class: "data",
    weight: "high",
    what: "object storage bucket",
    loses: "All objects of the bucket.",
    refs: [SVM],
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/s3_bucket.md",
  },
  {
    type: "netapp-ontap_security_certificate",
    class: "key",
    weight: "low",
    what: "certificate",
    loses: "The certificate with its key.",
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/security_certificate.md",
  },
  {
    type: "netapp-ontap_snapmirror",
    class: "backup",
    weight: "high",
    what: "replication of a volume",
    loses: "Further copies in the other volume.",
    leaves: [{ remains: "kept", says: "what was copied so far, in the other volume" }],
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/snapmirror.md",
  },
  {
    type: "netapp-ontap_snapmirror_policy",
    class: "backup",
    weight: "medium",
    what: "rules of replication",
    loses: "The rules by which snapshots are copied and kept.",
    leaves: [{ remains: "kept", says: "what was copied so far" }],
    watch: [
      {
        path: "retention[*].count",
        change: "lowered",
        rule: "backup-loss",
        says: "fewer snapshots are kept in the other volume",
      },
    ],
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/snapmirror_policy.md",
  },
  {
    type: "netapp-ontap_snapshot_policy",
    class: "backup",
    weight: "medium",
    what: "schedule of snapshots",
    loses: "Further snapshots of the volumes that have it.",
    leaves: [{ remains: "kept", says: "the snapshots made so far" }],
    watch: [
      { path: "enabled", change: "off", rule: "backup-loss", says: "scheduled snapshots stop" },
      { path: "copies[*].count", change: "lowered", rule: "backup-loss", says: "fewer snapshots are kept" },
    ],
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/snapshot_policy.md",
  },
  {
    type: "netapp-ontap_svm",
    class: "container",
    weight: "high",
    what: "storage virtual machine",
    loses: "The machine with its volumes, shares and buckets.",
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/svm.md",
  },
  {
    type: "netapp-ontap_volume",
    class: "data",
    weight: "high",
    what: "storage volume",
    loses: "All files and block devices in it, with its snapshots.",
    refs: [SVM],
    namedIn: ["svm_name"],
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/volume.md",
  },
  {
    type: "netapp-ontap_volume_snapshot",
    class: "backup",
    weight: "high",
    what: "snapshot of a volume",
    loses: "A point to restore from.",
    refs: [{ role: "copies", path: "volume_name", to: ["netapp-ontap_volume"] }, VOLUME],
    namedIn: ["svm_name"],
    source: "NetApp/terraform-provider-netapp-ontap docs/resources/volume_snapshot.md",
  },
];
