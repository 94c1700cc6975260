import { isUtf8 } from "node:buffer";
import { InputError } from "../../domain/fault.ts";
import type { Bytes } from "./bytes.ts";

/**
 * Bytes as people have them → UTF-8. JSON comes in UTF-8 with or without a byte order mark, in UTF-16 (PowerShell's
 * `>`), compressed with gzip; or there is a zip archive in its stead, which is a saved plan that only terraform can
 * read.
 */

/** What the first bytes say. */
type Form = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "gzip" | "zip";

const SIGNATURES: readonly (readonly [Form, readonly number[]])[] = [
  ["utf-8-bom", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gzip", [0x1f, 0x8b]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
];

const formOf = (start: Uint8Array): Form =>
  SIGNATURES.find(([, bytes]) => bytes.every((byte, i) => start[i] === byte))?.[0] ?? unmarked(start);

/** UTF-16 without a mark: no text that people write has NUL in it, and in UTF-16 every other byte of ASCII is one. */
function unmarked([a, b, c, d]: Uint8Array): Form {
  if (b === 0 && d === 0 && isAscii(a) && isAscii(c)) return "utf-16le";
  return a === 0 && c === 0 && isAscii(b) && isAscii(d) ? "utf-16be" : "utf-8";
}

const isAscii = (byte: number | undefined): boolean => byte !== undefined && byte > 0 && byte < 0x80;

/**
 * Any of the forms above → UTF-8 without a byte order mark. `show` turns a saved plan into the bytes of its JSON.
 * Throws InputError on bytes that are not text in the encoding they claim, and on a damaged gzip.
 */
export async function* decoded(bytes: Bytes, show: () => Bytes, unzipped = false): Bytes {
  const { start, rest, close } = await peek(bytes, 4);
  const form = formOf(start);
  if (form === "zip") {
    await close();
    yield* show();
  } else if (form === "gzip") {
    if (unzipped) throw new InputError("is compressed twice; unpack it first");
    yield* decoded(gunzipped(rest), show, true);
  } else if (form === "utf-16le" || form === "utf-16be") yield* utf16(rest, form);
  else yield* utf8(rest, form === "utf-8-bom" ? 3 : 0);
}

/** The first bytes, and all of them once more; or `close`, if the rest is not wanted. */
async function peek(
  bytes: Bytes,
  wanted: number,
): Promise<{ start: Uint8Array; rest: Bytes; close: () => Promise<unknown> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let start: Uint8Array = new Uint8Array(0);
  while (start.length < wanted) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    if (start.length === 0 && value.length >= wanted) start = value;
    // A copy: the chunk's buffer is used again while more is asked for.
    else start = Buffer.concat([start, value]);
  }
  return { start, rest: withRest(start, iterator), close: async () => iterator.return?.() };
}

async function* withRest(start: Uint8Array, iterator: AsyncIterator<Uint8Array>): Bytes {
  try {
    if (start.length > 0) yield start;
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

async function* gunzipped(bytes: Bytes): Bytes {
  const { createGunzip } = await import("node:zlib");
  const gunzip = createGunzip();
  const feed = (async () => {
    for await (const chunk of bytes) {
      // A copy, since zlib reads on after the generator's buffer is used again.
      if (!gunzip.write(Buffer.from(chunk)))
        await new Promise((resolve) => gunzip.once("drain", resolve).once("close", resolve));
      if (gunzip.destroyed) return;
    }
    gunzip.end();
  })();
  feed.catch((error) => gunzip.destroy(error));
  try {
    for await (const chunk of gunzip) yield chunk;
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError("is a damaged or truncated gzip file; make it again", { cause });
  }
  await feed;
}

async function* utf16(bytes: Bytes, encoding: "utf-16le" | "utf-16be"): Bytes {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  const decode = (chunk?: Uint8Array): Uint8Array => {
    try {
      return encoder.encode(decoder.decode(chunk, { stream: chunk !== undefined }));
    } catch (cause) {
      throw new InputError(
        `begins as ${encoding.toUpperCase()} but is not valid text in it; write it as UTF-8 (PowerShell: | Out-File -Encoding utf8)`,
        { cause },
      );
    }
  };
  for await (const chunk of bytes) yield decode(chunk);
  yield decode();
}

/** In so many bytes a file shows whether it is text. */
const SEARCHED = 1 << 16;

/** Hands whole characters on: a character that a chunk cuts goes with the next one. */
async function* utf8(bytes: Bytes, skip: number): Bytes {
  let offset = 0;
  let hasNul = false;
  let cut: Uint8Array = new Uint8Array(0);
  for await (const chunk of bytes) {
    const body = offset === 0 ? chunk.subarray(skip) : chunk;
    const joined = cut.length === 0 ? body : Buffer.concat([cut, body]);
    const end = joined.length - cutCharacter(joined);
    const whole = joined.subarray(0, end);
    // A program or an image has one near its start; a plan of a gigabyte need not be searched for it.
    if (offset < SEARCHED) hasNul ||= chunk.includes(0);
    if (!isUtf8(whole)) throw noText(hasNul, offset, offset + chunk.length);
    cut = Uint8Array.from(joined.subarray(end));
    offset += chunk.length;
    yield whole;
  }
  if (cut.length > 0) throw noText(hasNul, offset - cut.length, offset);
}

/** No text has NUL in it: then no broken character is at fault, but the choice of the file. */
const noText = (hasNul: boolean, from: number, to: number): InputError =>
  new InputError(
    hasNul
      ? 'is a binary file, and no text; give the output of "terraform show -json"'
      : `is not valid UTF-8 between bytes ${from} and ${to}; give the output of "terraform show -json" as it was written`,
  );

/** How many bytes at the end belong to a character that is not complete. */
function cutCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}
