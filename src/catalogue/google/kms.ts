import type { CatalogueRow, Path } from "../../domain/catalogue.ts";
import { ABANDONED, POLICY_LIFTED, PREVENTED } from "./shared.ts";

/**
 * Accounts by which Google's own services use a key: https://cloud.google.com/iam/docs/service-agents. Without them no
 * bucket, disk or table that the key encrypts can be read.
 */
const AGENTS = { startsWith: ["serviceAccount:bq-", "serviceAccount:service-"] } as const;

const LOCKED_OUT = "A service of Google loses the key: what it encrypted with it cannot be read for now.";

/** Where members stand; the first watch that sees one go counts. */
const membersGo = (path: Path) => {
  const gone = { path, change: "removed", rule: "key-loss" } as const;
  return {
    heavier: { when: { [path]: AGENTS }, weight: "medium", loses: LOCKED_OUT },
    watch: [
      {
        ...gone,
        when: { [path]: AGENTS },
        weight: "medium",
        says: "a service of Google loses the key: what it encrypted with it cannot be read for now",
      },
      { ...gone, says: "a service or user loses the key: what is encrypted with it cannot be read for now" },
    ],
  } as const satisfies Partial<CatalogueRow>;
};

const BINDING = membersGo("members[*]");
const POLICY = membersGo("policy_data~json.bindings[*].members[*]");

/** Cloud KMS: rings, keys and their versions. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "google_kms_crypto_key",
    class: "key",
    weight: "high",
    what: "encryption key",
    loses: "Everything encrypted with it becomes unreadable, backups too.",
    forgets: ABANDONED,
    leaves: [
      PREVENTED,
      {
        remains: "grace",
        days: { path: "destroy_scheduled_duration", unit: "duration" },
        says: "its key versions, which can be restored until their scheduled destruction",
      },
    ],
    restore: "Key versions can be restored until their scheduled destruction; afterwards nothing helps.",
    watch: [POLICY_LIFTED],
    refs: [{ role: "inside", path: "key_ring", to: ["google_kms_key_ring"] }],
    note: "The key itself cannot be deleted: the provider schedules all its versions for destruction. Disks, databases and backups in other projects may use it too.",
    source: "hashicorp/terraform-provider-google website/docs/r/kms_crypto_key.html.markdown",
  },
  {
    type: "google_kms_crypto_key_iam_binding",
    class: "key",
    weight: "low",
    what: "access to an encryption key",
    loses: "Services lose the key: what is encrypted with it cannot be read for now.",
    heavier: BINDING.heavier,
    restore: "Grant the role again.",
    watch: BINDING.watch,
    refs: [{ role: "inside", path: "crypto_key_id", to: ["google_kms_crypto_key"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/google_kms_crypto_key_iam.html.markdown",
  },
  {
    type: "google_kms_crypto_key_iam_member",
    class: "key",
    weight: "low",
    what: "access to an encryption key",
    loses: "A service or user loses the key: what is encrypted with it cannot be read for now.",
    heavier: { when: { member: AGENTS }, weight: "medium", loses: LOCKED_OUT },
    restore: "Grant the role again.",
    refs: [{ role: "inside", path: "crypto_key_id", to: ["google_kms_crypto_key"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/google_kms_crypto_key_iam.html.markdown",
  },
  {
    type: "google_kms_crypto_key_iam_policy",
    class: "key",
    weight: "low",
    what: "access to an encryption key",
    loses: "Services lose the key: what is encrypted with it cannot be read for now.",
    heavier: POLICY.heavier,
    restore: "Grant the roles again.",
    watch: POLICY.watch,
    refs: [{ role: "inside", path: "crypto_key_id", to: ["google_kms_crypto_key"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/google_kms_crypto_key_iam.html.markdown",
  },
  {
    type: "google_kms_crypto_key_version",
    class: "key",
    weight: "high",
    what: "version of an encryption key",
    loses: "Everything encrypted with that version becomes unreadable.",
    forgets: ABANDONED,
    leaves: [
      PREVENTED,
      { remains: "grace", says: "the version, which can be restored until its scheduled destruction" },
    ],
    restore: "It can be restored until its scheduled destruction.",
    watch: [
      {
        path: "state",
        change: { from: "ENABLED", to: "DISABLED" },
        rule: "key-loss",
        weight: "medium",
        says: "everything encrypted with the version cannot be read until it is enabled again",
      },
      POLICY_LIFTED,
    ],
    refs: [{ role: "inside", path: "crypto_key", to: ["google_kms_crypto_key"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/kms_crypto_key_version.html.markdown",
  },
  {
    type: "google_kms_ekm_connection",
    class: "key",
    weight: "medium",
    what: "connection to an outside key manager",
    loses: "Nothing: the provider only forgets it.",
    forgets: true,
    source: "hashicorp/terraform-provider-google website/docs/r/kms_ekm_connection.html.markdown",
  },
  {
    type: "google_kms_key_handle",
    class: "key",
    weight: "medium",
    what: "handle of an automatic encryption key",
    loses: "Nothing: the provider only forgets it, and the key stays.",
    forgets: true,
    source: "hashicorp/terraform-provider-google website/docs/r/kms_key_handle.html.markdown",
  },
  {
    type: "google_kms_key_ring",
    class: "key",
    weight: "high",
    what: "key ring",
    loses: "Nothing: key rings cannot be deleted, the provider only forgets it.",
    forgets: true,
    source: "hashicorp/terraform-provider-google website/docs/r/kms_key_ring.html.markdown",
  },
  {
    type: "google_kms_key_ring_iam_binding",
    class: "key",
    weight: "low",
    what: "access to the keys of a key ring",
    loses: "Services lose the keys: what is encrypted with them cannot be read for now.",
    heavier: BINDING.heavier,
    restore: "Grant the role again.",
    watch: BINDING.watch,
    refs: [{ role: "inside", path: "key_ring_id", to: ["google_kms_key_ring"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/google_kms_key_ring_iam.html.markdown",
  },
  {
    type: "google_kms_key_ring_iam_member",
    class: "key",
    weight: "low",
    what: "access to the keys of a key ring",
    loses: "A service or user loses the keys: what is encrypted with them cannot be read for now.",
    heavier: { when: { member: AGENTS }, weight: "medium", loses: LOCKED_OUT },
    restore: "Grant the role again.",
    refs: [{ role: "inside", path: "key_ring_id", to: ["google_kms_key_ring"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/google_kms_key_ring_iam.html.markdown",
  },
  {
    type: "google_kms_key_ring_iam_policy",
    class: "key",
    weight: "low",
    what: "access to the keys of a key ring",
    loses: "Services lose the keys: what is encrypted with them cannot be read for now.",
    heavier: POLICY.heavier,
    restore: "Grant the roles again.",
    watch: POLICY.watch,
    refs: [{ role: "inside", path: "key_ring_id", to: ["google_kms_key_ring"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/google_kms_key_ring_iam.html.markdown",
  },
  {
    type: "google_kms_secret_ciphertext",
    class: "key",
    weight: "low",
    what: "encrypted secret kept in the state",
    loses: "Nothing: the plain text stands in the configuration, and nothing is deleted.",
    forgets: true,
    restore: "The plain text, if it is kept elsewhere.",
    refs: [{ role: "key", path: "crypto_key", to: ["google_kms_crypto_key"] }],
    source: "hashicorp/terraform-provider-google website/docs/r/kms_secret_ciphertext.html.markdown",
  },
];
