import type { CatalogueRow } from "../../domain/catalogue.ts";
import { ABANDONED, POLICY_LIFTED, PREVENTED, PROTECTED, PROTECTION_OFF } from "./shared.ts";

/** Certificate Authority Service: pools, authorities and certificates. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "google_privateca_ca_pool",
    class: "container",
    weight: "medium",
    what: "pool of certificate authorities",
    loses: "The pool.",
    forgets: ABANDONED,
    leaves: [
      PREVENTED,
      {
        remains: "refused",
        refusal: "not-empty",
        says: "Google refuses to delete a pool that holds certificate authorities",
      },
    ],
    restore: "Google refuses to delete a pool that holds certificate authorities.",
    watch: [POLICY_LIFTED],
    source: "hashicorp/terraform-provider-google website/docs/r/privateca_ca_pool.html.markdown",
  },
  {
    type: "google_privateca_certificate",
    class: "identity",
    weight: "low",
    what: "certificate of a private authority",
    loses: "The certificate is revoked.",
    forgets: ABANDONED,
    leaves: [PREVENTED],
    restore: "Issue it again.",
    watch: [POLICY_LIFTED],
    refs: [{ role: "inside", path: "pool", to: ["google_privateca_ca_pool"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/privateca_certificate.html.markdown",
  },
  {
    type: "google_privateca_certificate_authority",
    class: "network-critical",
    weight: "high",
    what: "private certificate authority",
    loses: "The signing key: issued certificates can no longer be renewed or revoked.",
    forgets: ABANDONED,
    leaves: [
      PROTECTED,
      PREVENTED,
      {
        remains: "grace",
        when: { skip_grace_period: [false, null] },
        days: 30,
        says: "the authority, which can be undeleted",
      },
    ],
    watch: [
      PROTECTION_OFF,
      {
        path: "skip_grace_period",
        change: "on",
        rule: "guard-removed",
        says: "a destroy of the authority is now final at once",
      },
      {
        path: "ignore_active_certificates_on_deletion",
        change: "on",
        rule: "guard-removed",
        says: "a destroy is no longer refused while certificates are active",
      },
      POLICY_LIFTED,
    ],
    refs: [{ role: "inside", path: "pool", to: ["google_privateca_ca_pool"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/privateca_certificate_authority.html.markdown",
  },
];
