import type { CatalogueRow } from "../domain/catalogue.ts";

const RARER_SNAPSHOTS = { rule: "backup-loss", weight: "low", says: "snapshots are made less often" } as const;

/**
 * Hetzner Cloud. Automatic backups are bound to their server: switching them off or deleting the server deletes them.
 * Snapshots stay; volumes have no snapshots at all.
 * Trap: delete_protection guards against the console and the API alone; on a destroy the provider lifts the lock
 * itself.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * hetznercloud/hcloud, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "hcloud_floating_ip",
    class: "network-critical",
    weight: "medium",
    what: "floating IP address",
    loses: "The address.",
    watch: [
      {
        path: "delete_protection",
        change: "off",
        rule: "guard-removed",
        says: "the lock against deletion outside Terraform is taken off",
      },
    ],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/floating_ip.md",
  },
  {
    type: "hcloud_load_balancer",
    class: "network-critical",
    weight: "medium",
    what: "load balancer",
    loses: "Its public addresses.",
    watch: [
      {
        path: "delete_protection",
        change: "off",
        rule: "guard-removed",
        says: "the lock against deletion outside Terraform is taken off",
      },
    ],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/load_balancer.md",
  },
  {
    type: "hcloud_network",
    class: "container",
    weight: "low",
    what: "private network",
    loses: "The network with its subnets.",
    restore: "From the configuration.",
    watch: [
      {
        path: "delete_protection",
        change: "off",
        rule: "guard-removed",
        says: "the lock against deletion outside Terraform is taken off",
      },
    ],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/network.md",
  },
  {
    type: "hcloud_primary_ip",
    class: "network-critical",
    weight: "medium",
    what: "primary IP address",
    loses: "The address.",
    watch: [
      {
        path: "delete_protection",
        change: "off",
        rule: "guard-removed",
        says: "the lock against deletion outside Terraform is taken off",
      },
      { path: "auto_delete", change: "on", rule: "guard-removed", says: "the address is now deleted with its server" },
    ],
    refs: [{ role: "inside", path: "assignee_id", to: ["hcloud_server"], when: { auto_delete: true } }],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/primary_ip.md",
  },
  {
    type: "hcloud_server",
    class: "data",
    weight: "low",
    what: "virtual machine",
    isMachine: true,
    loses: "The local disk and all automatic backups.",
    heavier: {
      when: { backups: true },
      weight: "high",
      loses: "The local disk, and all its automatic backups with it.",
    },
    restore: "Snapshots and volumes stay.",
    watch: [
      {
        path: "delete_protection",
        change: "off",
        rule: "guard-removed",
        says: "the lock against deletion outside Terraform is taken off",
      },
      {
        path: "backups",
        change: "off",
        rule: "backup-loss",
        weight: "high",
        says: "all existing backups of the server are deleted, and no new ones are made",
      },
      {
        path: "rebuild_protection",
        change: "off",
        rule: "guard-removed",
        says: "the server's disk can now be overwritten by a rebuild",
      },
    ],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/server.md",
  },
  {
    type: "hcloud_snapshot",
    class: "backup",
    weight: "high",
    what: "server snapshot",
    loses: "A restore point; volumes were never part of it.",
    restore: "Other snapshots.",
    refs: [{ role: "copies", path: "server_id", to: ["hcloud_server"] }],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/snapshot.md",
  },
  {
    type: "hcloud_storage_box",
    class: "data",
    weight: "high",
    what: "storage box",
    loses: "All files, with the snapshots of the box.",
    watch: [
      {
        path: "delete_protection",
        change: "off",
        rule: "guard-removed",
        says: "the lock against deletion outside Terraform is taken off",
      },
      {
        path: "snapshot_plan",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "scheduled snapshots stop",
      },
      {
        path: "snapshot_plan.max_snapshots",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "older snapshots are deleted",
      },
      {
        path: "snapshot_plan.day_of_week",
        change: "set",
        when: { "snapshot_plan.hour": { set: true }, "snapshot_plan.day_of_month": null },
        ...RARER_SNAPSHOTS,
      },
      {
        path: "snapshot_plan.day_of_month",
        change: "set",
        when: { "snapshot_plan.hour": { set: true } },
        ...RARER_SNAPSHOTS,
      },
    ],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/storage_box.md",
  },
  {
    type: "hcloud_storage_box_snapshot",
    class: "backup",
    weight: "high",
    what: "storage box snapshot",
    loses: "A restore point.",
    restore: "Other snapshots.",
    refs: [
      { role: "copies", path: "storage_box_id", to: ["hcloud_storage_box"] },
      { role: "inside", path: "storage_box_id", to: ["hcloud_storage_box"] },
    ],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/storage_box_snapshot.md",
  },
  {
    type: "hcloud_storage_box_subaccount",
    class: "identity",
    weight: "low",
    what: "storage box login",
    loses: "The login.",
    restore: "The files stay.",
    refs: [{ role: "inside", path: "storage_box_id", to: ["hcloud_storage_box"] }],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/storage_box_subaccount.md",
  },
  {
    type: "hcloud_volume",
    class: "data",
    weight: "high",
    what: "block storage volume",
    loses: "All data on the volume; there are no volume snapshots.",
    restore: "Only copies made elsewhere.",
    watch: [
      {
        path: "delete_protection",
        change: "off",
        rule: "guard-removed",
        says: "the lock against deletion outside Terraform is taken off",
      },
    ],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/volume.md",
  },
  {
    type: "hcloud_zone",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    leaves: [{ remains: "kept", when: { mode: "secondary" }, says: "the records, at the primary name servers" }],
    watch: [
      {
        path: "delete_protection",
        change: "off",
        rule: "guard-removed",
        says: "the lock against deletion outside Terraform is taken off",
      },
    ],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/zone.md",
  },
  {
    type: "hcloud_zone_record",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "zone", to: ["hcloud_zone"] }],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/zone_record.md",
  },
  {
    type: "hcloud_zone_rrset",
    class: "dns",
    weight: "low",
    what: "DNS record set",
    loses: "The records.",
    restore: "From the configuration.",
    watch: [
      {
        path: "change_protection",
        change: "off",
        rule: "guard-removed",
        says: "the records can be changed and deleted outside Terraform",
      },
    ],
    refs: [{ role: "inside", path: "zone", to: ["hcloud_zone"] }],
    source: "hetznercloud/terraform-provider-hcloud docs/resources/zone_rrset.md",
  },
];
