import type { CatalogueRow } from "../domain/catalogue.ts";

/** Add-ons that are databases or stores, by how the names of their plans begin: https://elements.heroku.com/addons */
const STORES = [
  "bonsai",
  "bucketeer",
  "cleardb",
  "graphenedb",
  "heroku-kafka",
  "heroku-postgresql",
  "heroku-redis",
  "jawsdb",
  "mongolab",
  "ormongo",
  "rediscloud",
  "redisgreen",
  "searchbox",
  "stackhero",
];

/**
 * Heroku. Databases are add-ons; deleting the app deletes all of them, with their backups and followers.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * heroku/heroku, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "heroku_addon",
    class: "data",
    weight: "medium",
    what: "add-on",
    loses: "What the add-on holds.",
    heavier: {
      when: { plan: { startsWith: STORES } },
      weight: "high",
      loses: "The database or store with its backups and followers.",
    },
    restore: "Only exports; snapshots of an add-on go with it.",
    refs: [
      { role: "inside", path: "app_id", to: ["heroku_app"] },
      { role: "inside", path: "app", to: ["heroku_app"] },
    ],
    note: "An add-on can be any service, not only a database.",
    source: "heroku/terraform-provider-heroku docs/resources/addon.md",
  },
  {
    type: "heroku_addon_attachment",
    class: "data",
    weight: "low",
    what: "attachment of an add-on",
    loses: "The setting in the other app.",
    leaves: [{ remains: "kept", says: "the add-on itself" }],
    restore: "The add-on stays.",
    refs: [{ role: "inside", path: "addon_id", to: ["heroku_addon"] }],
    source: "heroku/terraform-provider-heroku docs/resources/addon_attachment.md",
  },
  {
    type: "heroku_app",
    class: "container",
    weight: "high",
    what: "app",
    loses: "The app with all its add-ons, settings and releases.",
    refs: [{ role: "inside", path: "space", to: ["heroku_space"] }],
    source: "heroku/terraform-provider-heroku docs/resources/app.md",
  },
  {
    type: "heroku_app_config_association",
    class: "data",
    weight: "low",
    what: "app settings",
    loses: "The values.",
    restore: "From the configuration, if the values are there.",
    refs: [{ role: "inside", path: "app_id", to: ["heroku_app"] }],
    source: "heroku/terraform-provider-heroku docs/resources/app_config_association.md",
  },
  {
    type: "heroku_domain",
    class: "network-critical",
    weight: "low",
    what: "app domain",
    loses: "The domain; a new one has another DNS target.",
    restore: "Can be made again.",
    refs: [{ role: "inside", path: "app_id", to: ["heroku_app"] }],
    source: "heroku/terraform-provider-heroku docs/resources/domain.md",
  },
  {
    type: "heroku_pipeline",
    class: "container",
    weight: "low",
    what: "pipeline",
    loses: "The stages; its apps stay.",
    leaves: [{ remains: "kept", says: "its apps" }],
    restore: "From the configuration.",
    source: "heroku/terraform-provider-heroku docs/resources/pipeline.md",
  },
  {
    type: "heroku_space",
    class: "container",
    weight: "medium",
    what: "private space",
    loses: "The space with its addresses; its apps must be gone before.",
    leaves: [
      { remains: "refused", refusal: "not-empty", says: "the provider refuses to delete a space that still has apps" },
    ],
    source: "heroku/terraform-provider-heroku docs/resources/space.md",
  },
];
