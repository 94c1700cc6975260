import { readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { setImmediate as nextTurn } from "node:timers/promises";
import { InputError } from "../../domain/fault.ts";

/** Bytes in order. A chunk is valid until the next one is asked for. */
export type Bytes = AsyncIterable<Uint8Array>;

const CHUNK = 1 << 20;
/** After so many chunks whatever else waits has its turn: other threads that read, what is shown of the progress. */
const TURN = 4;

/**
 * The bytes of a file. The chunks reuse their buffers: each is valid until the next is asked for.
 * Throws InputError where the file is missing, is a folder, or can't be read.
 */
export async function* fileBytes(path: string): Bytes {
  const file = await openFile(path);
  try {
    yield* (await file.stat()).isFile() ? readAtOnce(file) : readAhead(file);
  } catch (cause) {
    if (isSystemError(cause, "EISDIR")) throw new InputError("is a folder; name the plan file in it", { cause });
    throw cause;
  } finally {
    await file.close();
  }
}

/** What is on a disk is there at once, and the system reads ahead: to ask another thread for it takes longer. */
async function* readAtOnce({ fd }: FileHandle): Bytes {
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (let turn = 1; ; turn++) {
    const length = readSync(fd, buffer, 0, CHUNK, null);
    if (length === 0) return;
    yield length === CHUNK ? buffer : buffer.subarray(0, length);
    if (turn % TURN === 0) await nextTurn();
  }
}

/** What comes from another program comes when it likes: one chunk is asked for while the one before is read. */
async function* readAhead(file: FileHandle): Bytes {
  const buffers = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)] as const;
  let turn = 0;
  let next = file.read(buffers[0], 0, CHUNK);
  for (;;) {
    // The read ahead of a reader that stopped early has nobody to await it; one that is awaited still throws here.
    next.catch(() => {});
    const { bytesRead, buffer } = await next;
    if (bytesRead === 0) return;
    turn = 1 - turn;
    next = file.read(buffers[turn === 0 ? 0 : 1], 0, CHUNK);
    yield buffer.subarray(0, bytesRead);
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, "r");
  } catch (cause) {
    if (isSystemError(cause, "ENOENT") || isSystemError(cause, "ENOTDIR"))
      throw new InputError("does not exist; check the path, or that the step which makes it ran", { cause });
    if (isSystemError(cause, "EACCES") || isSystemError(cause, "EPERM"))
      throw new InputError("can't be read: permission denied", { cause });
    throw new InputError(`can't be read: ${isSystemError(cause) ? cause.code : String(cause)}`, { cause });
  }
}

export const isSystemError = (error: unknown, code?: string): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && "code" in error && (code === undefined || error.code === code);
