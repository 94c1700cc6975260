import type { CatalogueRow, Limit } from "../domain/catalogue.ts";

/** How many images a rule retains, and which. */
const RETAINING = ["most_recently_pushed", "most_recently_pulled", "n_days_since_last_push", "n_days_since_last_pull"];
const CHOOSING = ["repo_matching", "repo_excluding", "tag_matching", "tag_excluding"];

/**
 * Harbor. A project holds its repositories and goes with them only where force_destroy is set.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * goharbor/harbor, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "harbor_immutable_tag_rule",
    class: "guard",
    weight: "medium",
    what: "protection of image tags",
    loses: "Tags can be overwritten and deleted.",
    restore: "From the configuration.",
    watch: [{ path: "disabled", change: "on", rule: "guard-removed", says: "tags can be overwritten and deleted" }],
    refs: [{ role: "guards", path: "project_id", to: ["harbor_project"] }],
    source: "goharbor/terraform-provider-harbor docs/resources/immutable_tag_rule.md",
  },
  {
    type: "harbor_project",
    class: "container",
    weight: "high",
    what: "project",
    loses: "All repositories and images in it.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { force_destroy: [false, null] },
        says: "the service refuses to delete a project with repositories",
      },
    ],
    watch: [
      {
        path: "force_destroy",
        change: "on",
        rule: "guard-removed",
        says: "a destroy now deletes all repositories too",
      },
    ],
    source: "goharbor/terraform-provider-harbor docs/resources/project.md",
  },
  {
    type: "harbor_replication",
    class: "backup",
    weight: "medium",
    what: "replication of images",
    loses: "Images are no longer copied.",
    leaves: [{ remains: "kept", says: "the images copied so far" }],
    watch: [
      { path: "deletion", change: "on", rule: "guard-removed", says: "deletions now reach the copy" },
      {
        path: "schedule",
        change: { to: ["manual", null] },
        rule: "backup-loss",
        says: "images are only copied when somebody starts it",
      },
    ],
    ruleSets: [
      {
        list: null,
        harm: "less",
        rule: "backup-loss",
        when: { enabled: true },
        limits: [{ by: "same", at: "filters" }],
        says: "images are no longer copied",
        wider: "only images that fit the new filters are still copied",
      },
    ],
    source: "goharbor/terraform-provider-harbor docs/resources/replication.md",
  },
  {
    type: "harbor_retention_policy",
    class: "data",
    weight: "low",
    what: "retention of images",
    loses: "The rules; images just stay.",
    restore: "From the configuration.",
    watch: [
      {
        path: "rule[*].untagged_artifacts",
        change: "off",
        rule: "data-expiry",
        says: "images without tags are no longer retained",
      },
    ],
    expires: [{ when: { schedule: { set: true } }, says: "images that no rule retains are deleted at each run" }],
    ruleSets: [
      {
        list: "rule[*]",
        harm: "less",
        rule: "data-expiry",
        when: { "rule[*].disabled": [false, null] },
        limits: [
          ...RETAINING.map((by): Limit => ({ by: "at-most", at: `rule[*].${by}`, none: 0 })),
          ...CHOOSING.map((by): Limit => ({ by: "same", at: `rule[*].${by}` })),
        ],
        says: "images that a rule retained are deleted",
        wider: "a rule retains fewer images",
      },
    ],
    rulesOf: ["scope"],
    refs: [{ role: "inside", path: "scope", to: ["harbor_project"] }],
    source: "goharbor/terraform-provider-harbor docs/resources/retention_policy.md",
  },
  {
    type: "harbor_robot_account",
    class: "identity",
    weight: "low",
    what: "robot account",
    loses: "The login.",
    restore: "Create another one.",
    source: "goharbor/terraform-provider-harbor docs/resources/robot_account.md",
  },
  {
    type: "harbor_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login.",
    restore: "Can be made again.",
    source: "goharbor/terraform-provider-harbor docs/resources/user.md",
  },
];
