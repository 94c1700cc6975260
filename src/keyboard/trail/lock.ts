import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { InputError } from "../../domain/fault.ts";
import { statOf } from "../../input/found.ts";

/** In milliseconds. A line takes a few; an agent's hook must answer within seconds. */
const LONGEST_WAIT = 3000;
/** So old is no lock of a process that runs, wherever it runs. */
const ABANDONED = 30_000;

/**
 * Runs a task while no other process does: the lock is a file that only one can create. It names its owner, so that the
 * lock of a process that died is taken away. Throws InputError where it can't be had in time.
 */
export async function withLock<T>(path: string, task: () => T): Promise<T> {
  const owner = JSON.stringify({ host: hostname(), pid: process.pid, id: randomUUID() });
  const end = performance.now() + LONGEST_WAIT;
  while (!isTaken(path, owner)) {
    breakAbandoned(path, owner);
    if (performance.now() > end)
      throw new InputError(
        `${path} is held by another process for more than ${LONGEST_WAIT / 1000} seconds; if none is running, delete it`,
      );
    await pause(5 + Math.random() * 20);
  }
  try {
    return task();
  } finally {
    rmSync(path, { force: true });
  }
}

/**
 * Creates the file if there is none. It gets its name only when its owner stands in it, so that a process that is
 * killed in between leaves no lock that is nobody's.
 */
function isTaken(path: string, owner: string): boolean {
  const named = `${path}.${randomUUID()}`;
  try {
    writeFileSync(named, owner, { flag: "wx", mode: 0o600 });
    linkSync(named, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(named, { force: true });
  }
}

/**
 * Takes a dead process's lock away. Two that find it dead at once must not take away each other's new one: so only one
 * at a time may break a lock, and it looks again first. One that was killed while it did so is in nobody's way.
 */
function breakAbandoned(path: string, owner: string): void {
  if (!isAbandoned(path)) return;
  const breaker = `${path}.break`;
  if (isAbandoned(breaker)) rmSync(breaker, { force: true });
  if (!isTaken(breaker, owner)) return;
  try {
    if (isAbandoned(path)) rmSync(path, { force: true });
  } finally {
    rmSync(breaker, { force: true });
  }
}

function isAbandoned(path: string): boolean {
  const found = statOf(path);
  if (found === undefined) return false;
  const isOld = Date.now() - found.mtimeMs > ABANDONED;
  const owner = ownerIn(path);
  return owner === null || owner.host !== hostname() ? isOld : !isAlive(owner.pid);
}

function ownerIn(path: string): { readonly host: string; readonly pid: number } | null {
  try {
    const { host, pid } = JSON.parse(readFileSync(path, "utf8"));
    return typeof host === "string" && Number.isSafeInteger(pid) ? { host, pid } : null;
  } catch {
    // It is gone, or somebody else wrote it.
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
