import { closeSync, openSync, writeSync } from "node:fs";

/**
 * Writes a text to a file, part by part: the report of a large state is longer than the longest string. Throws what
 * `node:fs` throws where the file can't be written.
 */
export function writeParts(path: string, parts: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    for (const part of parts) {
      const bytes = Buffer.from(part);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    }
  } finally {
    closeSync(file);
  }
}
