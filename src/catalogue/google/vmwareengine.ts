import type { CatalogueRow } from "../../domain/catalogue.ts";
import { ABANDONED, POLICY_LIFTED, PREVENTED } from "./shared.ts";

/** VMware Engine: private clouds, clusters and datastores. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "google_vmwareengine_cluster",
    class: "container",
    weight: "high",
    what: "VMware cluster",
    loses: "Its nodes with their part of the shared storage.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "VMs on other clusters stay.",
    watch: [POLICY_LIFTED],
    refs: [{ role: "inside", path: "parent", to: ["google_vmwareengine_private_cloud"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/vmwareengine_cluster.html.markdown",
  },
  {
    type: "google_vmwareengine_datastore",
    class: "data",
    weight: "low",
    what: "VMware datastore mount",
    loses: "The mount.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "The files stay in the volume behind it.",
    watch: [POLICY_LIFTED],
    source: "hashicorp/terraform-provider-google website/docs/r/vmwareengine_datastore.html.markdown",
  },
  {
    type: "google_vmwareengine_external_address",
    class: "network-critical",
    weight: "medium",
    what: "address of a VMware VM",
    loses: "The address.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    watch: [POLICY_LIFTED],
    refs: [{ role: "inside", path: "parent", to: ["google_vmwareengine_private_cloud"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/vmwareengine_external_address.html.markdown",
  },
  {
    type: "google_vmwareengine_private_cloud",
    class: "container",
    weight: "high",
    what: "VMware private cloud",
    loses: "All VMs and datastores of the private cloud.",
    forgets: ABANDONED,
    leaves: [
      PREVENTED,
      {
        remains: "grace",
        when: { deletion_delay_hours: { above: 0 } },
        days: { path: "deletion_delay_hours", unit: "hours" },
        says: "the private cloud, which can be undeleted",
      },
      {
        remains: "grace",
        when: { deletion_delay_hours: [0, null], send_deletion_delay_hours_if_zero: [false, null] },
        says: "the private cloud, for the default delay of the service",
      },
    ],
    watch: [
      {
        path: "deletion_delay_hours",
        change: "lowered",
        rule: "guard-removed",
        says: "a deleted private cloud can be had back for less time",
      },
      POLICY_LIFTED,
      {
        path: "send_deletion_delay_hours_if_zero",
        change: "on",
        rule: "guard-removed",
        says: "a destroy can now delete it at once",
      },
    ],
    source: "hashicorp/terraform-provider-google website/docs/r/vmwareengine_private_cloud.html.markdown",
  },
];
