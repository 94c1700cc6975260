import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Sentry. Events belong to their project and go with it.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * jianyuan/sentry, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "sentry_dashboard",
    class: "data",
    weight: "low",
    what: "dashboard",
    loses: "The dashboard.",
    restore: "From the configuration.",
    source: "jianyuan/terraform-provider-sentry docs/resources/dashboard.md",
  },
  {
    type: "sentry_default_key",
    class: "network-critical",
    weight: "low",
    what: "default key of a project",
    loses: "The key.",
    restore: "Create another one.",
    source: "jianyuan/terraform-provider-sentry docs/resources/default_key.md",
  },
  {
    type: "sentry_key",
    class: "network-critical",
    weight: "medium",
    what: "key of a project",
    loses: "The key: applications have to be given another one.",
    restore: "Create another one.",
    refs: [{ role: "inside", path: "project", to: ["sentry_project"] }],
    source: "jianyuan/terraform-provider-sentry docs/resources/key.md",
  },
  {
    type: "sentry_organization",
    class: "container",
    weight: "high",
    what: "organization",
    loses: "All projects and teams of it with their events.",
    ids: ["slug"],
    source: "jianyuan/terraform-provider-sentry docs/resources/organization.md",
  },
  {
    type: "sentry_organization_member",
    class: "identity",
    weight: "low",
    what: "member",
    loses: "The login.",
    restore: "Invite the person again.",
    source: "jianyuan/terraform-provider-sentry docs/resources/organization_member.md",
  },
  {
    type: "sentry_project",
    class: "container",
    weight: "high",
    what: "project",
    loses: "All issues and events of it, with its keys.",
    refs: [{ role: "inside", path: "organization", to: ["sentry_organization"] }],
    ids: ["slug"],
    source: "jianyuan/terraform-provider-sentry docs/resources/project.md",
  },
  {
    type: "sentry_release_deployment",
    class: "data",
    weight: "low",
    what: "deployment of a release",
    loses: "The entry.",
    restore: "From the configuration.",
    source: "jianyuan/terraform-provider-sentry docs/resources/release_deployment.md",
  },
  {
    type: "sentry_team",
    class: "container",
    weight: "low",
    what: "team",
    loses: "The team with its members.",
    restore: "From the configuration.",
    source: "jianyuan/terraform-provider-sentry docs/resources/team.md",
  },
];
