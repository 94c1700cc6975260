import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Argo CD. Deleting an application deletes, with cascade, every Kubernetes object it manages.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * argoproj-labs/argocd, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "argocd_application",
    class: "container",
    weight: "medium",
    what: "Argo CD application",
    loses: "All Kubernetes objects of the application, with the volume claims and namespaces among them.",
    holds: { cascade: [true, null] },
    restore: "The manifests in Git; claims of stateful set templates stay.",
    watch: [
      {
        path: "spec[0].sync_policy[0].automated[0].prune",
        change: "on",
        rule: "guard-removed",
        anyway: true,
        says: "objects that are missing in Git are now deleted by themselves",
      },
      {
        path: "spec[0].sync_policy[0].automated[0].allow_empty",
        change: "on",
        rule: "guard-removed",
        anyway: true,
        says: "all objects can now be deleted by themselves, where nothing is left in Git",
      },
      {
        path: "cascade",
        change: { from: false, to: [true, null] },
        rule: "guard-removed",
        says: "a destroy now deletes the objects of the application too",
      },
    ],
    source: "argoproj-labs/terraform-provider-argocd docs/resources/application.md",
  },
  {
    type: "argocd_application_set",
    class: "container",
    weight: "medium",
    what: "set of Argo CD applications",
    loses: "The applications it generates, with all their Kubernetes objects.",
    holds: { "spec[0].sync_policy[0].preserve_resources_on_deletion": [false, null] },
    restore: "The manifests in Git.",
    watch: [
      {
        path: "spec[0].generator",
        change: "removed",
        rule: "container-loss",
        whenAfter: { "spec[0].sync_policy[0].applications_sync": ["sync", "create-delete", null] },
        says: "the applications of a generator are deleted with their objects",
      },
      {
        path: "spec[0].generator[*].list[0].elements",
        change: "removed",
        rule: "container-loss",
        whenAfter: { "spec[0].sync_policy[0].applications_sync": ["sync", "create-delete", null] },
        says: "the application of an element of a list is deleted with its objects",
      },
      {
        path: "spec[0].sync_policy[0].applications_sync",
        change: { from: ["create-only", "create-update"], to: ["sync", "create-delete", null] },
        rule: "guard-removed",
        says: "applications that are no longer generated are now deleted",
      },
      {
        path: "spec[0].sync_policy[0].preserve_resources_on_deletion",
        change: { from: true, to: [false, null] },
        rule: "guard-removed",
        says: "a destroy now deletes the objects of its applications too",
      },
      {
        path: "spec[0].template[0].spec[0].sync_policy[0].automated[0].prune",
        change: "on",
        rule: "guard-removed",
        anyway: true,
        says: "objects that are missing in Git are now deleted by themselves",
      },
    ],
    source: "argoproj-labs/terraform-provider-argocd docs/resources/application_set.md",
  },
];
