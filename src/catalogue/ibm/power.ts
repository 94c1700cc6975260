import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Power Virtual Server: machines, volumes and snapshots. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "ibm_pi_instance",
    class: "data",
    weight: "low",
    what: "Power virtual server",
    isMachine: true,
    loses: "Its boot volume.",
    restore: "Data volumes and snapshots stay.",
    refs: [{ role: "inside", path: "pi_cloud_instance_id", to: ["ibm_pi_workspace"] }],
    ids: ["instance_id"],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/pi_instance.html.markdown",
  },
  {
    type: "ibm_pi_instance_snapshot",
    class: "backup",
    weight: "high",
    what: "Power server snapshot",
    loses: "A point to restore from.",
    restore: "Other snapshots.",
    refs: [
      { role: "copies", path: "pi_instance_id", to: ["ibm_pi_instance"] },
      { role: "inside", path: "pi_cloud_instance_id", to: ["ibm_pi_workspace"] },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/pi_instance_snapshot.html.markdown",
  },
  {
    type: "ibm_pi_snapshot",
    class: "backup",
    weight: "high",
    what: "Power server snapshot",
    loses: "A point to restore from.",
    restore: "Other snapshots.",
    refs: [
      { role: "copies", path: "pi_instance_name", to: ["ibm_pi_instance"] },
      { role: "copies", path: "pi_volume_ids[*]", to: ["ibm_pi_volume"] },
      { role: "inside", path: "pi_cloud_instance_id", to: ["ibm_pi_workspace"] },
    ],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/pi_snapshot.html.markdown",
  },
  {
    type: "ibm_pi_volume",
    class: "data",
    weight: "high",
    what: "Power volume",
    loses: "All blocks of the volume.",
    restore: "Snapshots of it, if any were made.",
    watch: [
      {
        path: "pi_replication_enabled",
        change: "off",
        rule: "backup-loss",
        weight: "medium",
        says: "replication to the other site stops",
      },
    ],
    refs: [{ role: "inside", path: "pi_cloud_instance_id", to: ["ibm_pi_workspace"] }],
    ids: ["volume_id"],
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/pi_volume.html.markdown",
  },
  {
    type: "ibm_pi_workspace",
    class: "container",
    weight: "high",
    what: "Power workspace",
    loses: "Everything in it.",
    source: "IBM-Cloud/terraform-provider-ibm website/docs/r/pi_workspace.html.markdown",
  },
];
