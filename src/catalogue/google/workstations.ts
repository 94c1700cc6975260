import type { CatalogueRow } from "../../domain/catalogue.ts";
import { ABANDONED, POLICY_LIFTED, PREVENTED } from "./shared.ts";

/** Cloud Workstations. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "google_workstations_workstation",
    class: "data",
    weight: "medium",
    what: "cloud workstation",
    loses: "The home disk, if its configuration says DELETE.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "With RETAIN the disk stays.",
    watch: [POLICY_LIFTED],
    refs: [{ role: "inside", path: "workstation_config_id", to: ["google_workstations_workstation_config"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/workstations_workstation.html.markdown",
  },
  {
    type: "google_workstations_workstation_cluster",
    class: "container",
    weight: "medium",
    what: "workstation cluster",
    loses: "The cluster.",
    forgets: ABANDONED,
    leaves: [
      PREVENTED,
      {
        remains: "refused",
        refusal: "not-empty",
        says: "Google refuses to delete a cluster that still has workstation configurations",
      },
    ],
    restore: "Google refuses to delete it while it holds workstation configurations.",
    watch: [POLICY_LIFTED],
    ids: ["workstation_cluster_id"],
    source: "hashicorp/terraform-provider-google website/docs/r/workstations_workstation_cluster.html.markdown",
  },
  {
    type: "google_workstations_workstation_config",
    class: "container",
    weight: "low",
    what: "workstation configuration",
    loses: "The configuration; its workstations must be gone first.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "Disks with RETAIN stay.",
    watch: [
      {
        path: "persistent_directories[0].gce_pd[0].reclaim_policy",
        change: { from: "RETAIN", to: ["DELETE", null] },
        rule: "guard-removed",
        says: "home disks are now deleted together with their workstation",
      },
      POLICY_LIFTED,
    ],
    refs: [
      { role: "key", path: "encryption_key[0].kms_key", to: ["google_kms_crypto_key"] },
      { role: "inside", path: "workstation_cluster_id", to: ["google_workstations_workstation_cluster"] },
    ],
    ids: ["workstation_config_id"],
    source: "hashicorp/terraform-provider-google website/docs/r/workstations_workstation_config.html.markdown",
  },
];
