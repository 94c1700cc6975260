import type { CatalogueRow } from "../domain/catalogue.ts";

const page = (name: string): string => `goauthentik/terraform-provider-authentik docs/resources/${name}.md`;

const source = (type: string): CatalogueRow => ({
  type: `authentik_${type}`,
  class: "identity",
  weight: "low",
  what: "source of users",
  loses: "The source, with what tells which user is which account there.",
  source: page(type),
});

/**
 * Authentik. Users that it keeps itself go with their passwords and second factors.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * goauthentik/authentik, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "authentik_application",
    class: "identity",
    weight: "low",
    what: "application that users log in to",
    loses: "The application with the access that it gives.",
    source: page("application"),
  },
  {
    type: "authentik_certificate_key_pair",
    class: "key",
    weight: "low",
    what: "certificate",
    loses: "The certificate with its key.",
    source: page("certificate_key_pair"),
  },
  {
    type: "authentik_group",
    class: "identity",
    weight: "low",
    what: "group of users",
    loses: "The group with its members and attributes.",
    source: page("group"),
  },
  {
    type: "authentik_provider_oauth2",
    class: "identity",
    weight: "low",
    what: "login by OAuth 2",
    loses: "The client id with its secret, and all tokens that it gave out.",
    source: page("provider_oauth2"),
  },
  source("source_kerberos"),
  source("source_ldap"),
  source("source_oauth"),
  source("source_plex"),
  source("source_saml"),
  source("source_scim"),
  {
    type: "authentik_user",
    class: "identity",
    weight: "medium",
    what: "user",
    loses: "The user with password, second factors and attributes.",
    source: page("user"),
  },
];
