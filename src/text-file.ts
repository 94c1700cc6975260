import { closeSync, openSync, writeSync } from "node:fs";

/** A text, whole or in parts: the report of a large state is longer than the longest string. */
export type Text = string | Iterable<string>;

/** A string too is something that can be iterated over, by its characters: it is one part. */
export const partsOf = (text: Text): Iterable<string> => (typeof text === "string" ? [text] : text);

/** Writes a text to a file, part by part. Throws what `node:fs` throws where the file can't be written. */
export function writeText(path: string, text: Text): void {
  const file = openSync(path, "w");
  try {
    for (const part of partsOf(text)) {
      const bytes = Buffer.from(part);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    }
  } finally {
    closeSync(file);
  }
}
