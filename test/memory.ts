import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MEMORY = "/dev/shm";
const ENOUGH = 1024 ** 3;

/**
 * The tests make and delete tens of thousands of files, for which a disk's file system takes a tenth of their time. So
 * their temporary folder is in memory where that is possible, unless `TMPDIR` says where it has to be.
 */
export default function setup(): (() => void) | undefined {
  if (process.env.TMPDIR !== undefined) return undefined;
  const folder = inMemory();
  if (folder === null) return undefined;
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A new folder in memory. Null where there is none, it is too small, or programs in it may not be run. */
function inMemory(): string | null {
  let folder: string | undefined;
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < ENOUGH) return null;
    folder = mkdtempSync(join(MEMORY, "tests-"));
    const program = join(folder, "program");
    writeFileSync(program, "#!/bin/sh\n", { mode: 0o755 });
    execFileSync(program);
    rmSync(program);
    return folder;
  } catch {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    return null;
  }
}
