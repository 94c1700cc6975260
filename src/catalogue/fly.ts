import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Fly.io. An app goes with its machines, volumes, secrets and addresses.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * fly-apps/fly, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "fly_app",
    class: "container",
    weight: "high",
    what: "app",
    loses: "Its machines, volumes, secrets and addresses.",
    source: "fly-apps/terraform-provider-fly docs/resources/app.md",
  },
  {
    type: "fly_ip",
    class: "network-critical",
    weight: "medium",
    what: "public address",
    loses: "The address.",
    refs: [{ role: "inside", path: "app", to: ["fly_app"] }],
    source: "fly-apps/terraform-provider-fly docs/resources/ip.md",
  },
  {
    type: "fly_machine",
    class: "data",
    weight: "low",
    what: "machine",
    isMachine: true,
    loses: "Its own file system.",
    leaves: [{ remains: "kept", says: "its attached volumes" }],
    refs: [{ role: "inside", path: "app", to: ["fly_app"] }],
    source: "fly-apps/terraform-provider-fly docs/resources/machine.md",
  },
  {
    type: "fly_volume",
    class: "data",
    weight: "high",
    what: "volume",
    loses: "All files in it.",
    restore: "Daily snapshots may be kept for some days.",
    refs: [{ role: "inside", path: "app", to: ["fly_app"] }],
    source: "fly-apps/terraform-provider-fly docs/resources/volume.md",
  },
];
