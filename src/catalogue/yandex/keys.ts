import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Keys, secrets and certificates: KMS, Lockbox, Certificate Manager. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "yandex_cm_certificate",
    class: "identity",
    weight: "low",
    what: "certificate",
    loses: "The certificate.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Can be issued again.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/cm_certificate.md",
  },
  {
    type: "yandex_kms_asymmetric_encryption_key",
    class: "key",
    weight: "high",
    what: "encryption key",
    loses: "Everything encrypted with it can no longer be read.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
      { remains: "grace", days: 3, says: "the key, for 3 days" },
    ],
    restore: "The deletion can be cancelled for 3 days.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/kms_asymmetric_encryption_key.md",
  },
  {
    type: "yandex_kms_asymmetric_signature_key",
    class: "key",
    weight: "medium",
    what: "signing key",
    loses: "Nothing new can be signed with it.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
      { remains: "grace", days: 3, says: "the key, for 3 days" },
    ],
    restore: "The deletion can be cancelled for 3 days.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/kms_asymmetric_signature_key.md",
  },
  {
    type: "yandex_kms_symmetric_key",
    class: "key",
    weight: "high",
    what: "encryption key",
    loses: "Everything encrypted with it can no longer be read.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
      { remains: "grace", days: 3, says: "the key, for 3 days" },
    ],
    restore: "The deletion can be cancelled for 3 days.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/kms_symmetric_key.md",
  },
  {
    type: "yandex_lockbox_secret",
    class: "data",
    weight: "medium",
    what: "secret",
    loses: "All versions of the secret.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: true },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "The service may keep it for some days.",
    watch: [
      {
        path: "deletion_protection",
        change: "off",
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    refs: [{ role: "key", path: "kms_key_id", to: ["yandex_kms_symmetric_key"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/lockbox_secret.md",
  },
  {
    type: "yandex_lockbox_secret_version",
    class: "data",
    weight: "medium",
    what: "secret version",
    loses: "The value.",
    restore: "The service may keep it for some days.",
    refs: [{ role: "inside", path: "secret_id", to: ["yandex_lockbox_secret"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/lockbox_secret_version.md",
  },
  {
    type: "yandex_lockbox_secret_version_hashed",
    class: "data",
    weight: "medium",
    what: "secret version",
    loses: "The value.",
    restore: "The service may keep it for some days.",
    refs: [{ role: "inside", path: "secret_id", to: ["yandex_lockbox_secret"] }],
    source: "yandex-cloud/terraform-provider-yandex docs/resources/lockbox_secret_version_hashed.md",
  },
];
