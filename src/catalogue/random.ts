import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * random. The values exist in the state alone: replacing one gives its users another value, and what was encrypted with
 * the old one stays locked.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * hashicorp/random, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "random_bytes",
    class: "key",
    weight: "medium",
    what: "generated random bytes",
    loses: "The value, which is in the state alone: what was encrypted with it can't be read without a copy.",
    restore: "Older versions of the state.",
    source: "hashicorp/terraform-provider-random docs/resources/bytes.md",
  },
  {
    type: "random_id",
    class: "key",
    weight: "low",
    what: "generated random id",
    loses: "The value; whatever is named by it is replaced as well.",
    restore: "Older versions of the state.",
    source: "hashicorp/terraform-provider-random docs/resources/id.md",
  },
  {
    type: "random_password",
    class: "key",
    weight: "medium",
    what: "generated password",
    loses:
      "The value, which is in the state alone: a new one locks out who has the old, and what was encrypted with it can't be read without a copy.",
    restore: "Older versions of the state.",
    source: "hashicorp/terraform-provider-random docs/resources/password.md",
  },
  {
    type: "random_string",
    class: "key",
    weight: "low",
    what: "generated random text",
    loses: "The value; whatever is named by it is replaced as well.",
    restore: "Older versions of the state.",
    source: "hashicorp/terraform-provider-random docs/resources/string.md",
  },
];
