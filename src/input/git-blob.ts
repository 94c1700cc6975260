import { createHash } from "node:crypto";

/**
 * The id under which git keeps the contents of a file: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 * A repository uses one of the two hashes for all of them.
 */
export const blobId = (bytes: Uint8Array, algorithm: "sha1" | "sha256" = "sha1"): string =>
  createHash(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
