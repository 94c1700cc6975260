import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Neon. A branch is a copy-on-write database of its project; the way back is the history of the project, whose length
 * is an attribute.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * kislerdm/neon, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "neon_branch",
    class: "data",
    weight: "high",
    what: "database branch",
    loses: "The data of the branch.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { protected: ["yes", true] },
        says: "the provider refuses to delete a protected branch",
      },
    ],
    restore: "The history of its parent, up to where they parted.",
    watch: [
      {
        path: "protected",
        change: { from: ["yes", true], to: ["no", false, null] },
        rule: "guard-removed",
        says: "the branch is no longer protected",
      },
    ],
    refs: [
      { role: "inside", path: "project_id", to: ["neon_project"] },
      { role: "copies", path: "parent_id", to: ["neon_branch"], follows: false },
    ],
    source: "kislerdm/terraform-provider-neon docs/resources/branch.md",
  },
  {
    type: "neon_branch_backup_schedule",
    class: "backup",
    weight: "medium",
    what: "snapshot schedule of a branch",
    loses: "Scheduled snapshots stop.",
    leaves: [{ remains: "kept", says: "the snapshots made so far, until their own retention ends" }],
    watch: [
      { path: "schedule", change: "removed", rule: "backup-loss", says: "a snapshot schedule is dropped" },
      {
        path: "schedule[*].retention_seconds",
        change: "lowered",
        rule: "backup-loss",
        forever: [null],
        says: "snapshots made from now on expire sooner",
      },
      {
        path: "schedule[*].frequency",
        change: "rarer",
        rule: "backup-loss",
        weight: "low",
        says: "snapshots are made less often",
      },
    ],
    refs: [
      { role: "inside", path: "branch_id", to: ["neon_branch"] },
      { role: "inside", path: "project_id", to: ["neon_project"] },
    ],
    source: "kislerdm/terraform-provider-neon docs/resources/branch_backup_schedule.md",
  },
  {
    type: "neon_database",
    class: "data",
    weight: "high",
    what: "database",
    loses: "The database with all its tables.",
    leaves: [
      {
        remains: "grace",
        of: "inside",
        when: { history_retention_seconds: { above: 0 } },
        days: { path: "history_retention_seconds", unit: "seconds" },
        says: "its state in the history of its project",
      },
    ],
    restore: "Point-in-time restore of the branch.",
    refs: [
      { role: "inside", path: "branch_id", to: ["neon_branch"] },
      { role: "inside", path: "project_id", to: ["neon_project"] },
    ],
    source: "kislerdm/terraform-provider-neon docs/resources/database.md",
  },
  {
    type: "neon_endpoint",
    class: "network-critical",
    weight: "medium",
    what: "database endpoint",
    loses: "The host name; the data stays.",
    leaves: [{ remains: "kept", says: "the data, in its branch" }],
    restore: "The data stays in the branch.",
    refs: [{ role: "inside", path: "branch_id", to: ["neon_branch"] }],
    source: "kislerdm/terraform-provider-neon docs/resources/endpoint.md",
  },
  {
    type: "neon_project",
    class: "container",
    weight: "high",
    what: "database project",
    loses: "All branches and databases with their history.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { default_branch_protected: true },
        says: "the provider refuses to delete a project with a protected branch",
      },
    ],
    restore: "Support, within a short time at best.",
    watch: [
      { path: "history_retention_seconds", change: { to: 0 }, rule: "backup-loss", says: "point-in-time restore ends" },
      {
        path: "history_retention_seconds",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "history older than the new retention is deleted",
      },
      {
        path: "default_branch_protected",
        change: "off",
        rule: "guard-removed",
        says: "the default branch is no longer protected",
      },
    ],
    ids: ["default_branch_id"],
    decides: ["history_retention_seconds"],
    source: "kislerdm/terraform-provider-neon docs/resources/project.md",
  },
  {
    type: "neon_role",
    class: "identity",
    weight: "low",
    what: "database role",
    loses: "The login.",
    restore: "Can be made again.",
    refs: [{ role: "inside", path: "branch_id", to: ["neon_branch"] }],
    source: "kislerdm/terraform-provider-neon docs/resources/role.md",
  },
];
