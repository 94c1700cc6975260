import { closeSync, fchmodSync, fstatSync, fsyncSync, ftruncateSync, openSync, rmSync, writeSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { InputError } from "../domain/fault.ts";
import { isTaken } from "../input/found.ts";
import { makeFolders } from "../make-folders.ts";
import { whyOf } from "../text/system-error.ts";
import { type Chain, chainOf, sealed } from "./trail/chain.ts";
import type { TrailEntry } from "./trail/entry.ts";
import { lastLineOf, textAt } from "./trail/file.ts";
import { withLock } from "./trail/lock.ts";

/** The option by which every command names another trail. */
export const TRAIL_OPTION = {
  type: "string",
  value: "FILE",
  says: "the trail (default: $XDG_STATE_HOME/destroy-guard/log.jsonl, where that is ~/.local/state unless it is set)",
} as const;

/** Where decisions are written down, one after the other, each with the hash of the line before. */
export interface Trail {
  readonly path: string;
  /** Throws InputError where the line can't be written; then no part of it was. */
  readonly append: (entry: TrailEntry) => Promise<void>;
  /** Every line. Throws InputError where the file is there and can't be read. */
  readonly read: () => Chain;
}

/**
 * The file of the trail: named, else in the folder for what a program keeps on its own.
 * https://specifications.freedesktop.org/basedir-spec/latest/ : XDG_STATE_HOME, by default ~/.local/state; a relative
 * path in it does not count. Throws InputError where there is no home to keep it in.
 */
export function trailPath(
  option: string | undefined,
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
): string {
  if (option !== undefined) return resolve(cwd, option);
  const home = env.HOME ?? env.USERPROFILE ?? "";
  const named = env.XDG_STATE_HOME ?? "";
  const state = isAbsolute(named) ? named : join(home, ".local", "state");
  if (!isAbsolute(state))
    throw new InputError(
      "there is no place for the trail: HOME and XDG_STATE_HOME name no folder; name one with --log",
    );
  return join(state, "destroy-guard", "log.jsonl");
}

/** The trail in a file, which is made with the first line. `now` is asked once for each line. */
export const trailAt = (path: string, now: () => Date): Trail => ({
  path,
  append: (entry) => told(path, () => append(path, entry, now)),
  read: () => chainOf(textAt(path)),
});

async function append(path: string, entry: TrailEntry, now: () => Date): Promise<void> {
  makeFolders(dirname(path), 0o700);
  await withLock(`${path}.lock`, () => {
    const isNew = !isTaken(path);
    const file = openSync(path, "a+", 0o600);
    try {
      if ((fstatSync(file).mode & 0o077) !== 0 && fstatSync(file).isFile()) fchmodSync(file, 0o600);
      writeWhole(file, `${lineFor(entry, now(), file)}\n`);
    } catch (error) {
      // An empty file would say that its lines were taken away.
      if (isNew) rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
  });
}

function lineFor({ place, state, ...entry }: TrailEntry, at: Date, file: number): string {
  const last = lastLineOf(file);
  const line = {
    version: 1,
    n: last === null ? 1 : last.number + 1,
    at: at.toISOString(),
    command: entry.command,
    decision: entry.decision,
    top: place?.top ?? null,
    root: place?.root ?? null,
    workspace: place?.workspace ?? null,
    backend: place?.backend ?? null,
    lineage: state?.lineage ?? null,
    serial: state?.serial ?? null,
    verdict: entry.verdict,
    digest: entry.digest,
    counts: entry.counts,
    agreed: entry.agreed,
    plan: entry.plan,
    exitCode: entry.exitCode,
    before: last?.hash ?? null,
  };
  return `${last?.isOpen === true ? "\n" : ""}${sealed(JSON.stringify(line))}`;
}

/** All of it or nothing: on a full disk half a line may be written before the error comes. */
function writeWhole(file: number, text: string): void {
  const { size } = fstatSync(file);
  const bytes = Buffer.from(text);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    if (fstatSync(file).isFile()) fsyncSync(file);
  } catch (error) {
    if (fstatSync(file).isFile()) ftruncateSync(file, size);
    throw error;
  }
}

async function told(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(
      `the trail ${path} can't be written: ${whyOf(cause)}; mend that, or give the trail another place with --log`,
      { cause },
    );
  }
}
