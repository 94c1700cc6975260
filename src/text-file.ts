import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

/** A text, whole or in parts: the report of a large state is longer than the longest string. */
export type Text = string | Iterable<string>;

/** A string too is something that can be iterated over, by its characters: it is one part. */
export const partsOf = (text: Text): Iterable<string> => (typeof text === "string" ? [text] : text);

const ROOM = 1 << 16;

/**
 * Writes a text to a file, part by part. Throws what `node:fs` throws where the file can't be written.
 * All parts go through the same bytes: those of a report of half a gigabyte would lie about until they are swept.
 */
export function writeText(path: string, text: Text): void {
  const file = openSync(path, "w");
  const room = Buffer.allocUnsafe(ROOM);
  const encoder = new TextEncoder();
  try {
    for (const part of partsOf(text)) {
      for (let from = 0; from < part.length; ) {
        const { read, written } = encoder.encodeInto(from === 0 ? part : part.slice(from), room);
        for (let at = 0; at < written; ) at += writeSync(file, room, at, written - at);
        from += read;
      }
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Writes a text in the place of a file in one step: nobody ever reads half of it, and where it can't be written nothing
 * is left of it. `mode`: whatever the umask says. Throws what `node:fs` throws.
 */
export function replaceText(path: string, text: string, mode?: number): void {
  const beside = `${path}.destroy-guard`;
  try {
    writeFileSync(beside, text);
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Makes a folder, with those above it, where there is none, and returns the first that was made. Throws as `node:fs`
 * does. Its own `recursive` goes round for ever where a file system takes no folder in one that is there, as /proc
 * does (Node 24).
 */
export function makeFolders(folder: string, mode?: number): string | undefined {
  const isMade = () => existsSync(folder) && statSync(folder).isDirectory();
  if (isMade()) return undefined;
  const above = dirname(folder);
  const first = above === folder || existsSync(above) ? undefined : makeFolders(above, mode);
  try {
    mkdirSync(folder, mode);
  } catch (error) {
    // Another process may have made it just now.
    if (!isMade()) throw error;
  }
  return first ?? folder;
}
