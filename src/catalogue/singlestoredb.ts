import type { CatalogueRow } from "../domain/catalogue.ts";
import { endsOn } from "./shared.ts";

/**
 * SingleStore. Databases lie in a workspace group; a workspace is what computes.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * singlestore-labs/singlestoredb, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "singlestoredb_flow",
    class: "data",
    weight: "low",
    what: "loading of data from another database",
    loses: "How far it has loaded; what was loaded stays.",
    refs: [{ role: "inside", path: "workspace_id", to: ["singlestoredb_workspace"], empties: false }],
    source: "singlestore-labs/terraform-provider-singlestoredb docs/resources/flow.md",
  },
  {
    type: "singlestoredb_project",
    class: "container",
    weight: "high",
    what: "project",
    loses: "The project with its workspace groups.",
    source: "singlestore-labs/terraform-provider-singlestoredb docs/resources/project.md",
  },
  {
    type: "singlestoredb_user",
    class: "identity",
    weight: "low",
    what: "user of the organization",
    loses: "The login.",
    source: "singlestore-labs/terraform-provider-singlestoredb docs/resources/user.md",
  },
  {
    type: "singlestoredb_workspace",
    class: "data",
    weight: "low",
    what: "workspace",
    loses: "The workspace, which computes; databases lie in its group.",
    leaves: [{ remains: "kept", says: "the databases, which lie in its group" }],
    refs: [{ role: "inside", path: "workspace_group_id", to: ["singlestoredb_workspace_group"], empties: false }],
    source: "singlestore-labs/terraform-provider-singlestoredb docs/resources/workspace.md",
  },
  {
    type: "singlestoredb_workspace_group",
    class: "container",
    weight: "high",
    what: "workspace group",
    loses: "All databases of the group, with its workspaces.",
    watch: endsOn("expires_at", {
      rule: "container-loss",
      set: "the group is deleted with its databases on a date",
      sooner: "the group is deleted with its databases on an earlier date",
    }),
    source: "singlestore-labs/terraform-provider-singlestoredb docs/resources/workspace_group.md",
  },
];
