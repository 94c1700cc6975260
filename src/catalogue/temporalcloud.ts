import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Temporal Cloud. A namespace goes with all its workflows, those that run and the histories of those that ended.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * temporalio/temporalcloud, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "temporalcloud_namespace",
    class: "data",
    weight: "high",
    what: "namespace of workflows",
    loses: "All workflows of the namespace, running ones too, with their histories.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { "namespace_lifecycle.enable_delete_protection": true },
        says: "the service refuses to delete it while protection is on",
      },
    ],
    watch: [
      {
        path: "namespace_lifecycle.enable_delete_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
      {
        path: "retention_days",
        change: "lowered",
        rule: "data-expiry",
        says: "histories of workflows from now on are deleted sooner after their end",
      },
    ],
    source: "temporalio/terraform-provider-temporalcloud docs/resources/namespace.md",
  },
  {
    type: "temporalcloud_namespace_export_sink",
    class: "backup",
    weight: "low",
    what: "export of workflow histories",
    loses: "Further histories in the bucket.",
    leaves: [{ remains: "kept", says: "what was exported so far" }],
    watch: [{ path: "enabled", change: "off", rule: "backup-loss", says: "histories are no longer exported" }],
    refs: [{ role: "inside", path: "namespace", to: ["temporalcloud_namespace"], empties: false }],
    source: "temporalio/terraform-provider-temporalcloud docs/resources/namespace_export_sink.md",
  },
  {
    type: "temporalcloud_project",
    class: "container",
    weight: "medium",
    what: "project",
    loses: "The project, which groups namespaces.",
    source: "temporalio/terraform-provider-temporalcloud docs/resources/project.md",
  },
  {
    type: "temporalcloud_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login.",
    source: "temporalio/terraform-provider-temporalcloud docs/resources/user.md",
  },
];
