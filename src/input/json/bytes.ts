import { type FileHandle, open } from "node:fs/promises";
import { InputError } from "../../domain/fault.ts";

/** Bytes in order. A chunk is valid until the next one is asked for. */
export type Bytes = AsyncIterable<Uint8Array>;

const CHUNK = 1 << 20;

/**
 * The bytes of a file, one read ahead of the reader. The chunks reuse two buffers: each is valid until the next is
 * asked for.
 * Throws InputError where the file is missing, is a folder, or can't be read.
 */
export async function* fileBytes(path: string): Bytes {
  const file = await openFile(path);
  try {
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
  } catch (cause) {
    if (isSystemError(cause, "EISDIR")) throw new InputError("is a folder; name the plan file in it", { cause });
    throw cause;
  } finally {
    await file.close();
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
