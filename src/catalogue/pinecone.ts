import type { CatalogueRow } from "../domain/catalogue.ts";

/**
 * Pinecone. A collection is a copy of an index and stays when the index goes.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * pinecone-io/pinecone, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "pinecone_collection",
    class: "backup",
    weight: "high",
    what: "copy of a vector index",
    loses: "A point to restore from.",
    restore: "The index it was made of.",
    refs: [{ role: "copies", path: "source", to: ["pinecone_index"] }],
    source: "pinecone-io/terraform-provider-pinecone docs/resources/collection.md",
  },
  {
    type: "pinecone_index",
    class: "data",
    weight: "high",
    what: "vector index",
    loses: "All vectors in it.",
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: "enabled" },
        says: "the provider refuses to delete it while deletion protection is on",
      },
    ],
    restore: "Collections or backups of it.",
    watch: [
      {
        path: "deletion_protection",
        change: { from: "enabled", to: ["disabled", null] },
        rule: "guard-removed",
        says: "deletion protection is switched off",
      },
    ],
    source: "pinecone-io/terraform-provider-pinecone docs/resources/index.md",
  },
  {
    type: "pinecone_project",
    class: "container",
    weight: "medium",
    what: "project",
    loses: "The project; its indexes must be gone before.",
    leaves: [
      {
        remains: "refused",
        refusal: "not-empty",
        says: "the provider refuses to delete a project that still has indexes",
      },
    ],
    source: "pinecone-io/terraform-provider-pinecone docs/resources/project.md",
  },
];
