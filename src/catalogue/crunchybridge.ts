import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Crunchy Bridge.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * CrunchyData/crunchybridge, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "crunchybridge_cluster",
    class: "data",
    weight: "high",
    what: "PostgreSQL database",
    loses: "All databases of the cluster.",
    source: "CrunchyData/terraform-provider-crunchybridge docs/resources/cluster.md",
  },
];
