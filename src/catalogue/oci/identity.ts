import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Identities and what they may do: compartments, domains, users, security zones. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "oci_cloud_guard_security_zone",
    class: "guard",
    weight: "medium",
    what: "security zone",
    loses: "Its rules no longer hold for the compartment.",
    restore: "From the configuration.",
    refs: [{ role: "guards", path: "compartment_id", to: ["oci_identity_compartment"] }],
    source: "oracle/terraform-provider-oci website/docs/r/cloud_guard_security_zone.html.markdown",
  },
  {
    type: "oci_identity_compartment",
    class: "container",
    weight: "high",
    what: "compartment",
    loses: "The compartment; it must be empty before.",
    forgets: { enable_delete: [false, null] },
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        named: ["compartment_id"],
        says: "the provider refuses to delete a compartment that is not empty",
      },
    ],
    restore: "The compartment stays by default.",
    watch: [
      {
        path: "enable_delete",
        change: "on",
        rule: "guard-removed",
        says: "a destroy now really deletes the compartment",
      },
    ],
    refs: [{ role: "inside", path: "compartment_id", to: ["oci_identity_compartment"] }],
    source: "oracle/terraform-provider-oci website/docs/r/identity_compartment.html.markdown",
  },
  {
    type: "oci_identity_domain",
    class: "identity",
    weight: "high",
    what: "identity domain",
    loses: "All users, groups and applications of the domain.",
    source: "oracle/terraform-provider-oci website/docs/r/identity_domain.html.markdown",
  },
  {
    type: "oci_identity_policy",
    class: "identity",
    weight: "low",
    what: "access policy",
    loses: "Permissions of groups and services.",
    restore: "From the configuration.",
    source: "oracle/terraform-provider-oci website/docs/r/identity_policy.html.markdown",
  },
  {
    type: "oci_identity_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login with its keys.",
    source: "oracle/terraform-provider-oci website/docs/r/identity_user.html.markdown",
  },
];
