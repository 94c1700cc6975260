import type { CatalogueRow } from "../../domain/catalogue.ts";

/** Huawei Cloud: keys, secrets, names, addresses and repositories of code. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "huaweicloud_ccm_private_ca",
    class: "network-critical",
    weight: "high",
    what: "private certificate authority",
    loses: "The authority's key: nothing can be issued or revoked any more, and all its certificates lose their chain.",
    leaves: [
      {
        remains: "grace",
        days: { path: "pending_days", unit: "days" },
        says: "the authority, until its pending deletion ends (7 to 30 days)",
      },
    ],
    restore: "The deletion can be cancelled within the pending days.",
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/ccm_private_ca.md",
  },
  {
    type: "huaweicloud_codearts_repository",
    class: "data",
    weight: "high",
    what: "Git repository",
    loses: "The code with its history.",
    restore: "Clones of it.",
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/codearts_repository.md",
  },
  {
    type: "huaweicloud_csms_secret",
    class: "data",
    weight: "medium",
    what: "secret",
    loses: "All versions of the secret.",
    refs: [{ role: "key", path: "kms_key_id", to: ["huaweicloud_kms_key"] }],
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/csms_secret.md",
  },
  {
    type: "huaweicloud_dns_recordset",
    class: "dns",
    weight: "low",
    what: "DNS record",
    loses: "The record.",
    restore: "From the configuration.",
    refs: [{ role: "inside", path: "zone_id", to: ["huaweicloud_dns_zone"] }],
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/dns_recordset.md",
  },
  {
    type: "huaweicloud_dns_zone",
    class: "dns",
    weight: "high",
    what: "DNS zone",
    loses: "The zone with all its records.",
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/dns_zone.md",
  },
  {
    type: "huaweicloud_kms_key",
    class: "key",
    weight: "high",
    what: "encryption key",
    loses: "Everything encrypted with it can no longer be read.",
    leaves: [
      {
        remains: "grace",
        days: { path: "pending_days", unit: "days" },
        says: "the key, until its pending deletion ends (7 days or more)",
      },
    ],
    restore: "The deletion can be cancelled for 7 to 1096 days.",
    watch: [
      { path: "is_enabled", change: "off", rule: "key-loss", weight: "medium", says: "the key can no longer be used" },
    ],
    ids: ["key_id"],
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/kms_key.md",
  },
  {
    type: "huaweicloud_vpc_eip",
    class: "network-critical",
    weight: "medium",
    what: "public address",
    loses: "The address.",
    source: "huaweicloud/terraform-provider-huaweicloud docs/resources/vpc_eip.md",
  },
];
