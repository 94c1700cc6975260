import { closeSync, openSync, readSync } from "node:fs";
import { setImmediate as nextTurn } from "node:timers/promises";
import { InputError } from "../../domain/fault.ts";
import { whyAndRemedy } from "../../text/system-error.ts";
import { absent } from "../found.ts";

/** Bytes in order. A chunk is valid until the next one is asked for. */
export type Bytes = AsyncIterable<Uint8Array>;

const CHUNK = 1 << 20;
/** After so many chunks whatever else waits has its turn: other threads that read, what is shown of the progress. */
const TURN = 4;

/**
 * The bytes of a file. The chunks reuse a buffer: each is valid until the next is asked for. What is on a disk is there
 * at once, and the system reads ahead: to ask another thread for it takes longer.
 * Throws InputError where the file is missing, is a folder, or can't be read.
 */
export async function* fileBytes(path: string): Bytes {
  const file = openFile(path);
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (let turn = 1; ; turn++) {
      const length = readSync(file, buffer, 0, CHUNK, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
      if (turn % TURN === 0) await nextTurn();
    }
  } catch (cause) {
    if (isSystemError(cause, "EISDIR")) throw new InputError("is a folder; name the file in it", { cause });
    throw cause;
  } finally {
    closeSync(file);
  }
}

/** The descriptor of a file that is open for reading. */
function openFile(path: string): number {
  try {
    return openSync(path, "r");
  } catch (cause) {
    if (isSystemError(cause, "ENOENT") || isSystemError(cause, "ENOTDIR"))
      throw new InputError(`${absent(path)}; check the path, or that the step which makes it ran`, { cause });
    throw new InputError(`can't be read: ${whyAndRemedy(cause)}`, { cause });
  }
}

/** Whether an error is one of the system; `code`: this one, such as ENOENT. */
export const isSystemError = (error: unknown, code?: string): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && "code" in error && (code === undefined || error.code === code);
