import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { InputError } from "../../domain/fault.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { Plan } from "../../domain/plan.ts";
import { type Bytes, fileBytes } from "../json/bytes.ts";
import { readDocuments } from "../json/documents.ts";
import { decoded } from "../json/encoding.ts";
import { ScanError } from "../json/scan-error.ts";
import { diagnoseText } from "./diagnose.ts";
import { endsAsZip, notAFile } from "./file-kind.ts";
import { PlanReading } from "./plan.ts";

/** Where a plan is. `root` is the directory of its root module relative to the repository. */
export interface PlanSource {
  /** A path, or `-` for the stream. */
  readonly path: string;
  readonly root: string;
}

export interface ReadOptions {
  /** What to keep of a resource type. */
  readonly keptPaths: (type: string) => KeptPaths;
  /** Program that shows saved plan files. */
  readonly terraform: string;
  /** Whatever stands in a file, it is a saved plan: it is shown by the program that will apply it. */
  readonly isSaved?: boolean;
  /** Where relative paths and roots start. */
  readonly cwd: string;
  /** Standard input, for `-`. */
  readonly input: Bytes;
  /** Ends the program that shows a saved plan. */
  readonly signal?: AbortSignal;
  /** Told how many bytes were read, with every chunk. */
  readonly onProgress?: (bytes: number) => void;
  /** Told, in a sentence, what was passed over in a source that could be read. */
  readonly onNote?: (note: string) => void;
}

async function* counted(bytes: Bytes, onProgress: (bytes: number) => void): Bytes {
  for await (const chunk of bytes) {
    onProgress(chunk.length);
    yield chunk;
  }
}

/** Few runs start a program, so what that takes is loaded only here. */
async function* shown(file: string, program: string, folder: string, signal: AbortSignal | undefined): Bytes {
  const { shownPlan } = await import("./saved.ts");
  yield* shownPlan(file, program, folder, signal);
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/**
 * The plans in one source: one, or several where Terragrunt wrote a plan a line.
 * Throws InputError, with the source named, where it can't be read as what it claims to be: such a plan is never a
 * pass.
 */
export async function readPlans(source: PlanSource, options: ReadOptions): Promise<readonly Plan[]> {
  const name = source.path === "-" ? "standard input" : source.path;
  const readings: PlanReading[] = [];
  const begin = () => {
    const reading = new PlanReading(name, source.root, options.keptPaths);
    readings.push(reading);
    return reading.document();
  };
  try {
    const { count, passed } = await readDocuments(bytesOf(source, options), begin, diagnoseText);
    if (count === 0) throw new InputError(diagnoseText(""));
    if (passed > 0)
      options.onNote?.(`${name}: skipped ${passed === 1 ? "a line" : `${passed} lines`} of other text before the plan`);
    return readings.map((reading) => reading.result);
  } catch (cause) {
    throw named(cause, name, readings.at(-1));
  }
}

/**
 * The JSON of a source in UTF-8. A saved plan is shown in the folder of its root, where its providers are installed.
 */
function bytesOf(
  { path, root }: PlanSource,
  { cwd, input, terraform, signal, onProgress, isSaved }: ReadOptions,
): Bytes {
  const file = resolve(cwd, path);
  const show = (): Bytes => {
    if (path === "-")
      throw new InputError('is a saved plan file; give its path, so that "terraform show -json" can read it');
    const folder = resolve(cwd, root);
    return shown(file, terraform, isFolder(folder) ? folder : dirname(file), signal);
  };
  const kind = path === "-" ? null : notAFile(file);
  if (kind !== null) throw new InputError(kind);
  if (path !== "-" && (isSaved === true || endsAsZip(file))) return show();
  const raw = path === "-" ? input : fileBytes(file);
  return decoded(onProgress === undefined ? raw : counted(raw, onProgress), show);
}

/** Puts the source's name in front; a document that broke off is first told what it is, if its keys say so. */
function named(cause: unknown, name: string, reading: PlanReading | undefined): unknown {
  if (!(cause instanceof InputError)) return cause;
  const mistaken = cause instanceof ScanError ? reading?.mistaken : undefined;
  return new InputError(`${name} ${mistaken ?? `${cause.message}${cause instanceof ScanError ? REMEDY : ""}`}`, {
    cause,
  });
}

const REMEDY = '; make it again with "terraform show -json PLANFILE > plan.json", and give that file as it was written';
