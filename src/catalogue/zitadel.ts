import type { CatalogueRow } from "../domain/catalogue.ts";

const page = (name: string): string => `zitadel/terraform-provider-zitadel docs/resources/${name}.md`;

const application = (type: string): CatalogueRow => ({
  type: `zitadel_${type}`,
  class: "identity",
  weight: "medium",
  what: "application that users log in to",
  loses: "The application with its client id, by which it is known to others.",
  refs: [{ role: "inside", path: "project_id", to: ["zitadel_project"] }],
  source: page(type),
});

const organization = (type: string): CatalogueRow => ({
  type: `zitadel_${type}`,
  class: "container",
  weight: "high",
  what: "organization",
  loses: "The organization with all its users, projects and applications.",
  source: page(type),
});

/**
 * Zitadel. An organization goes with its users, whose passwords and second factors nobody else has.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * zitadel/zitadel, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  application("application_api"),
  application("application_oidc"),
  application("application_saml"),
  application("application_v2"),
  {
    type: "zitadel_human_user",
    class: "identity",
    weight: "medium",
    what: "user",
    loses: "The user with password, second factors and metadata.",
    refs: [{ role: "inside", path: "org_id", to: ["zitadel_org", "zitadel_organization"] }],
    source: page("human_user"),
  },
  {
    type: "zitadel_machine_user",
    class: "identity",
    weight: "low",
    what: "service user",
    loses: "The user with its keys.",
    refs: [{ role: "inside", path: "org_id", to: ["zitadel_org", "zitadel_organization"] }],
    source: page("machine_user"),
  },
  organization("org"),
  organization("organization"),
  {
    type: "zitadel_project",
    class: "container",
    weight: "high",
    what: "project",
    loses: "The project with its applications, roles and grants.",
    refs: [{ role: "inside", path: "org_id", to: ["zitadel_org", "zitadel_organization"] }],
    source: page("project"),
  },
];
