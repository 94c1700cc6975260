import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Helm. Volume claims of stateful set templates and objects with the keep annotation outlive a release; claims and
 * definitions that are templates of the chart do not.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * hashicorp/helm, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "helm_release",
    class: "container",
    weight: "medium",
    what: "Helm release",
    loses:
      "All workloads and other objects of the chart; claims that stateful sets made, definitions in its crds folder and what is marked to be kept stay.",
    restore:
      "Install it again: a stateful set of the same name takes up its claims. Claims and definitions among the templates of the chart are gone.",
    watch: [
      {
        path: "chart",
        change: "changed",
        rule: "container-loss",
        says: "what the other chart does not have is deleted from the cluster, which the plan does not show",
      },
      {
        path: "force_update",
        change: "on",
        rule: "guard-removed",
        says: "objects that cannot be changed are deleted and re-created",
      },
    ],
    refs: [{ role: "inside", path: "namespace", to: ["kubernetes_namespace", "kubernetes_namespace_v1"] }],
    source: "hashicorp/terraform-provider-helm docs/resources/release.md",
  },
];
