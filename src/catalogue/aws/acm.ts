import type { CatalogueRow } from "../../domain/catalogue.ts";
import { doc } from "./shared.ts";

/** Certificates and certificate authorities: ACM and Private CA. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_acm_certificate",
    class: "network-critical",
    weight: "medium",
    what: "imported certificate",
    loses: "The certificate with its stored private key.",
    holds: { type: "IMPORTED" },
    restore: "Import it again from the owner's key file. AWS refuses the delete while the certificate is in use.",
    source: doc("acm_certificate"),
  },
  {
    type: "aws_acmpca_certificate",
    class: "identity",
    weight: "low",
    what: "certificate of a private authority",
    loses: "The certificate, which is revoked for good.",
    restore: "Issue a new one.",
    refs: [{ role: "inside", path: "certificate_authority_arn", to: ["aws_acmpca_certificate_authority"] }],
    source: doc("acmpca_certificate"),
  },
  {
    type: "aws_acmpca_certificate_authority",
    class: "network-critical",
    weight: "high",
    what: "private certificate authority",
    loses: "The authority's key: nothing can be issued or revoked any more, and all its certificates lose their chain.",
    leaves: [
      {
        remains: "grace",
        when: { permanent_deletion_time_in_days: { above: 0 } },
        days: { path: "permanent_deletion_time_in_days", unit: "days" },
        says: "the authority, which can be restored",
      },
      { remains: "grace", days: 30, says: "the authority, which can be restored" },
    ],
    restore: "The authority can be restored during its deletion window, not later.",
    watch: [
      {
        path: "permanent_deletion_time_in_days",
        change: "lowered",
        rule: "guard-removed",
        says: "a later deletion can be undone for a shorter time",
      },
      {
        path: "enabled",
        change: "off",
        rule: "key-loss",
        weight: "medium",
        says: "nothing can be issued until it is enabled again",
      },
    ],
    source: doc("acmpca_certificate_authority"),
  },
];
