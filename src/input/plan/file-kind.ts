import { closeSync, openSync, readSync, type Stats } from "node:fs";
import { statOf } from "../found.ts";

/**
 * What is wrong with a path that leads to no file; null for a file, and for what is not there or can't be looked at:
 * whoever opens it says why. A pipe or a device may never end, so nobody may begin to read it.
 */
export function notAFile(path: string): string | null {
  const found = seen(path);
  if (found === undefined || found.isFile()) return null;
  if (found.isDirectory()) return "is a folder; name the file in it";
  const kind = found.isFIFO() ? "a pipe" : found.isSocket() ? "a socket" : "a device";
  return `is ${kind}, and no file; write what it gives into a file and name that, or give it on standard input as "-"`;
}

function seen(path: string): Stats | undefined {
  try {
    return statOf(path);
  } catch {
    return undefined;
  }
}

/** In bytes. A thread starts slowly, so for a smaller file it would cost more than it saves. */
const WORTH_A_THREAD = 256e6;

/** Whether a path leads to a large file that is JSON from its first byte, in UTF-8 and not compressed. */
export function isLargeJson(path: string): boolean {
  const found = seen(path);
  return (
    found?.isFile() === true && found.size >= WORTH_A_THREAD && /^\{[\s"]/.test(bytesAt(path, 0, 2)?.toString() ?? "")
  );
}

/** The first bytes of what is packed or written in a way that nothing here reads, and what to do with it. */
const PACKED: readonly (readonly [bytes: string, what: string])[] = [
  ["\xfd7zXZ\0", "is compressed with xz; unpack it first (xz -d)"],
  ["BZh", "is compressed with bzip2; unpack it first (bunzip2)"],
  ["\x28\xb5\x2f\xfd", "is compressed with zstd; unpack it first (zstd -d)"],
  ["\x04\x22\x4d\x18", "is compressed with lz4; unpack it first (lz4 -d)"],
  ["7z\xbc\xaf\x27\x1c", "is a 7z archive; unpack it, and give the file that is meant"],
  ["\xff\xfe\0\0", "is text in UTF-32; write it in UTF-8"],
  ["\0\0\xfe\xff", "is text in UTF-32; write it in UTF-8"],
];

/** Where `ustar` stands in a tar: https://www.gnu.org/software/tar/manual/html_node/Standard.html */
const IN_TAR = 257;

/** How a file has to be unpacked or written anew first; null where nothing says so. */
export function packedAs(path: string): string | null {
  const start = bytesAt(path, 0, 512)?.toString("latin1") ?? "";
  if (start.startsWith("ustar", IN_TAR)) return "is a tar archive; unpack it, and give the file that is meant";
  return PACKED.find(([bytes]) => start.startsWith(bytes))?.[1] ?? null;
}

/** The record at the end of a zip, and how far before the end of the file it may begin: behind it stands a comment. */
const END_OF_ZIP = Buffer.from("PK\u0005\u0006");
const FARTHEST = 22 + 0xffff;

/**
 * Whether Terraform would take a file for a saved plan. A zip is read from its end, so anything may stand in front of
 * it: what looks like a plan's JSON, or its gzip, to those who read from the start.
 */
export function endsAsZip(path: string): boolean {
  const size = seen(path)?.size ?? 0;
  if (size === 0) return false;
  const length = Math.min(size, FARTHEST);
  return bytesAt(path, size - length, length)?.includes(END_OF_ZIP) === true;
}

/** A part of a file; null where it can't be read, of which whoever reads it next says why. */
export function bytesAt(path: string, from: number, length: number): Buffer | null {
  const bytes = Buffer.alloc(length);
  try {
    const file = openSync(path, "r");
    try {
      return bytes.subarray(0, readSync(file, bytes, 0, length, from));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
