import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Cloud Foundry. A managed service instance is the service itself, such as a database: it goes with its data. A
 * user-provided one is only a note of a login.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * cloudfoundry/cloudfoundry, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "cloudfoundry_app",
    class: "container",
    weight: "low",
    what: "app",
    loses: "The app with its droplets and packages.",
    restore: "From the configuration.",
    source: "cloudfoundry/terraform-provider-cloudfoundry docs/resources/app.md",
  },
  {
    type: "cloudfoundry_domain",
    class: "dns",
    weight: "low",
    what: "domain",
    loses: "The domain with its routes.",
    restore: "From the configuration.",
    source: "cloudfoundry/terraform-provider-cloudfoundry docs/resources/domain.md",
  },
  {
    type: "cloudfoundry_mta",
    class: "container",
    weight: "medium",
    what: "multi-target application",
    loses: "Its apps and the services that it made, with their data.",
    heavier: {
      when: { "mta.services": { set: true } },
      weight: "high",
      loses: "Its apps and the services that it made, such as a database with its tables.",
    },
    refs: [{ role: "inside", path: "space", to: ["cloudfoundry_space"] }],
    source: "cloudfoundry/terraform-provider-cloudfoundry docs/resources/mta.md",
  },
  {
    type: "cloudfoundry_org",
    class: "container",
    weight: "high",
    what: "organization",
    loses: "All spaces, apps and services of it.",
    source: "cloudfoundry/terraform-provider-cloudfoundry docs/resources/org.md",
  },
  {
    type: "cloudfoundry_service_credential_binding",
    class: "identity",
    weight: "low",
    what: "login of an app or a key",
    loses: "The login that the service made.",
    restore: "Bind it again.",
    refs: [{ role: "inside", path: "service_instance", to: ["cloudfoundry_service_instance"] }],
    source: "cloudfoundry/terraform-provider-cloudfoundry docs/resources/service_credential_binding.md",
  },
  {
    type: "cloudfoundry_service_instance",
    class: "data",
    weight: "high",
    what: "managed service",
    loses: "The service with all its data, such as a database with its tables.",
    holds: { type: ["managed", null] },
    restore: "Backups, where the service makes any that outlive it.",
    watch: [
      {
        path: "recursive_delete",
        change: "on",
        rule: "guard-removed",
        says: "a destroy now also deletes the bindings to it",
      },
    ],
    refs: [{ role: "inside", path: "space", to: ["cloudfoundry_space"] }],
    note: "The earlier provider of the community refuses to delete one that an app uses, unless recursive_delete is on.",
    source: "cloudfoundry/terraform-provider-cloudfoundry docs/resources/service_instance.md",
  },
  {
    type: "cloudfoundry_service_key",
    class: "identity",
    weight: "low",
    what: "login of a service",
    loses: "The login that the service made.",
    restore: "Create another one.",
    refs: [{ role: "inside", path: "service_instance", to: ["cloudfoundry_service_instance"] }],
    source: "cloudfoundry/terraform-provider-cloudfoundry docs/resources/service_key.md",
  },
  {
    type: "cloudfoundry_space",
    class: "container",
    weight: "high",
    what: "space",
    loses: "All apps and services of it.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        when: { delete_recursive_allowed: false },
        named: ["space"],
        says: "the provider refuses to delete a space that is not empty",
      },
    ],
    watch: [
      {
        path: "delete_recursive_allowed",
        change: { from: false, to: [true, null] },
        rule: "guard-removed",
        says: "a destroy now also deletes what is in the space",
      },
    ],
    refs: [{ role: "inside", path: "org", to: ["cloudfoundry_org"] }],
    source: "cloudfoundry/terraform-provider-cloudfoundry docs/resources/space.md",
  },
  {
    type: "cloudfoundry_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login.",
    restore: "Can be made again.",
    source: "cloudfoundry/terraform-provider-cloudfoundry docs/resources/user.md",
  },
];
