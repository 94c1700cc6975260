import type { CatalogueRow } from "../../domain/catalogue.ts";
import { ABANDONED, POLICY_LIFTED, PREVENTED } from "./shared.ts";

/** File systems with their snapshots and backups: Filestore, Managed Lustre, Parallelstore. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "google_filestore_backup",
    class: "backup",
    weight: "high",
    what: "file share backup",
    loses: "A restore point that does not depend on the instance.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "Other backups, if there are any.",
    watch: [POLICY_LIFTED],
    refs: [
      { role: "copies", path: "source_instance", to: ["google_filestore_instance"] },
      { role: "key", path: "kms_key_name", to: ["google_kms_crypto_key"] },
    ],
    source: "hashicorp/terraform-provider-google website/docs/r/filestore_backup.html.markdown",
  },
  {
    type: "google_filestore_instance",
    class: "data",
    weight: "high",
    what: "network file share",
    loses: "All files and the snapshots in the instance.",
    forgets: ABANDONED,
    leaves: [
      {
        remains: "refused",
        when: { deletion_protection_enabled: true },
        says: "Google refuses to delete it while its deletion protection is on",
      },
      PREVENTED,
    ],
    restore: "Backups stay; snapshots live in the instance and go with it.",
    watch: [
      {
        path: "deletion_protection_enabled",
        change: "off",
        rule: "guard-removed",
        says: "Google no longer refuses to delete it",
      },
      POLICY_LIFTED,
    ],
    refs: [
      { role: "copies", path: "initial_replication[0].replicas[*].peer_instance", to: ["google_filestore_instance"] },
      { role: "key", path: "kms_key_name", to: ["google_kms_crypto_key"] },
    ],
    source: "hashicorp/terraform-provider-google website/docs/r/filestore_instance.html.markdown",
  },
  {
    type: "google_filestore_snapshot",
    class: "backup",
    weight: "high",
    what: "file share snapshot",
    loses: "A restore point inside the instance.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "Backups, if there are any.",
    watch: [POLICY_LIFTED],
    refs: [
      { role: "copies", path: "instance", to: ["google_filestore_instance"] },
      { role: "inside", path: "instance", to: ["google_filestore_instance"] },
    ],
    source: "hashicorp/terraform-provider-google website/docs/r/filestore_snapshot.html.markdown",
  },
  {
    type: "google_lustre_instance",
    class: "data",
    weight: "high",
    what: "parallel file system",
    loses: "All files.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "Only what was exported to Cloud Storage.",
    watch: [POLICY_LIFTED],
    refs: [{ role: "key", path: "kms_key", to: ["google_kms_crypto_key"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/lustre_instance.html.markdown",
  },
  {
    type: "google_parallelstore_instance",
    class: "data",
    weight: "high",
    what: "parallel file system",
    loses: "All files.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "Only what was exported to Cloud Storage.",
    watch: [POLICY_LIFTED],
    source: "hashicorp/terraform-provider-google website/docs/r/parallelstore_instance.html.markdown",
  },
];
