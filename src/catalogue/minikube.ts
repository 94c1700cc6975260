import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * minikube. A cluster lives on one machine and goes with its volumes.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * scott-the-programmer/minikube, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "minikube_cluster",
    class: "container",
    weight: "medium",
    what: "local Kubernetes cluster",
    loses: "All Kubernetes objects in it, with its volumes.",
    source: "scott-the-programmer/terraform-provider-minikube docs/resources/cluster.md",
  },
];
