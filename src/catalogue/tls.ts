import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * tls. The private key exists in the state alone, unless it was copied elsewhere.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * hashicorp/tls, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "tls_private_key",
    class: "key",
    weight: "medium",
    what: "private key",
    loses: "The key: logins, signatures and decryption with it are lost.",
    restore: "Older versions of the state, or where it was copied.",
    source: "hashicorp/terraform-provider-tls docs/resources/private_key.md",
  },
];
