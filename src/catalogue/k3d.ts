import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * k3d. A cluster lives in containers on one machine and goes with its volumes.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * pvotal-tech/k3d, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "k3d_cluster",
    class: "container",
    weight: "medium",
    what: "local Kubernetes cluster",
    loses: "All Kubernetes objects in it, with volumes inside its containers.",
    restore: "Directories of the machine that it mounts stay.",
    source: "pvotal-tech/terraform-provider-k3d docs/resources/cluster.md",
  },
  {
    type: "k3d_registry",
    class: "data",
    weight: "low",
    what: "local container registry",
    loses: "All images in it.",
    source: "pvotal-tech/terraform-provider-k3d docs/resources/registry.md",
  },
];
