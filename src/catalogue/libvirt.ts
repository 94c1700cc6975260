import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * libvirt. Disks are volumes of their own; nothing is kept after a destroy.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * dmacvicar/libvirt, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "libvirt_domain",
    class: "container",
    weight: "low",
    what: "virtual machine",
    loses: "The definition of the machine.",
    restore: "Its disks are volumes of their own.",
    source: "dmacvicar/terraform-provider-libvirt docs/resources/domain.md",
  },
  {
    type: "libvirt_pool",
    class: "container",
    weight: "high",
    what: "storage pool",
    loses: "The pool, and in some versions its directory with all volumes.",
    source: "dmacvicar/terraform-provider-libvirt docs/resources/pool.md",
  },
  {
    type: "libvirt_volume",
    class: "data",
    weight: "high",
    what: "virtual disk",
    loses: "All data on the disk.",
    refs: [{ role: "inside", path: "pool", to: ["libvirt_pool"] }],
    note: "Volumes that have it as their backing store can no longer be read.",
    source: "dmacvicar/terraform-provider-libvirt docs/resources/volume.md",
  },
];
