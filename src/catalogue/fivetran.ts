import type { CatalogueRow } from "../domain/catalogue.ts";

const connection = (type: string, page: string): CatalogueRow => ({
  type,
  class: "data",
  weight: "low",
  what: "connection that loads data",
  loses: "How far it has loaded, so that a new one loads all anew; what was loaded stays in the destination.",
  leaves: [{ remains: "kept", says: "what was loaded, in the destination" }],
  refs: [{ role: "inside", path: "group_id", to: ["fivetran_group"] }],
  source: `fivetran/terraform-provider-fivetran docs/resources/${page}.md`,
});

/**
 * Fivetran. What was loaded lies in destinations of others; a connection knows how far it has loaded.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * fivetran/fivetran, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  connection("fivetran_connection", "connection"),
  connection("fivetran_connection_v2", "connection_v2"),
  connection("fivetran_connector", "connector"),
  {
    type: "fivetran_destination",
    class: "data",
    weight: "low",
    what: "destination of loaded data",
    loses: "The set-up of the destination; what was loaded stays in it.",
    leaves: [{ remains: "kept", says: "what was loaded" }],
    refs: [{ role: "inside", path: "group_id", to: ["fivetran_group"] }],
    source: "fivetran/terraform-provider-fivetran docs/resources/destination.md",
  },
  {
    type: "fivetran_group",
    class: "container",
    weight: "medium",
    what: "group of connections",
    loses: "The group with its connections.",
    source: "fivetran/terraform-provider-fivetran docs/resources/group.md",
  },
  {
    type: "fivetran_user",
    class: "identity",
    weight: "low",
    what: "user of the account",
    loses: "The login.",
    source: "fivetran/terraform-provider-fivetran docs/resources/user.md",
  },
];
