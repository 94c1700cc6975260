import { availableParallelism } from "node:os";
import { dirname, resolve } from "node:path";
import process from "node:process";
import { InputError } from "../../domain/fault.ts";
import type { KeptPaths } from "../../domain/kept-paths.ts";
import type { Plan } from "../../domain/plan.ts";
import type { StatePlace } from "../../domain/state-place.ts";
import { whyAndRemedy } from "../../text/system-error.ts";
import { isFile, isFolder } from "../found.ts";
import { readAhead } from "../json/ahead/read-ahead.ts";
import { type Bytes, fileBytes, isSystemError } from "../json/bytes.ts";
import { type Document, readDocuments } from "../json/documents.ts";
import { decoded } from "../json/encoding.ts";
import { ScanError } from "../json/scan-error.ts";
import { diagnoseText } from "./diagnose.ts";
import { endsAsZip, isLargeJson, notAFile, packedAs } from "./file-kind.ts";
import { isConfiguration } from "./not-saved.ts";
import { PlanReading } from "./plan.ts";

/** What a file is read as. */
export type Noun = "plan" | "state";

/** Where a plan is. `root` is the directory of its root module relative to the repository. */
export interface PlanSource {
  /** A path, or `-` for the stream. */
  readonly path: string;
  readonly root: string;
}

/** How a source of any kind is read. */
export interface SourceOptions {
  /** What to keep of a resource type. */
  readonly keptPaths: (type: string) => KeptPaths;
  /** Program that shows saved plan files. */
  readonly terraform: string;
  /** Whatever stands in a file, it is a saved plan: it is shown by the program that will apply it. */
  readonly isSaved?: boolean;
  /** Where relative paths and roots start. */
  readonly cwd: string;
  /** Opens standard input, for `-`; without this there is none. */
  readonly input?: () => Bytes;
  /** Ends the program that shows a saved plan. */
  readonly signal?: AbortSignal;
  /** Told how many bytes were read, with every chunk. */
  readonly onProgress?: (bytes: number) => void;
  /** Told, in a sentence, what was passed over in a source that could be read. */
  readonly onNote?: (note: string) => void;
}

/** How a plan is read. */
export interface ReadOptions extends SourceOptions {
  /** Settings of backends by which plans are compared; null: nobody asks where a state lies. */
  readonly settingsAsked: ReadonlySet<string> | null;
}

async function* nothing(): Bytes {}

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

/** What is wanted of a source, and how it is told that it is something else. */
interface Wanted {
  /** What one document of it is called. */
  readonly noun: Noun;
  readonly begin: () => Document;
  /** What other text looks like, from its first bytes. */
  readonly strange: (text: string) => string;
  /** What the document that broke off is instead, if its keys say so. */
  readonly mistaken: () => string | undefined;
}

/**
 * The plans in one source: one, or several where Terragrunt wrote a plan a line.
 * Throws InputError, with the source named, where it can't be read as what it claims to be: such a plan is never a
 * pass.
 */
export async function readPlans(source: PlanSource, options: ReadOptions): Promise<readonly Plan[]> {
  const readings: PlanReading[] = [];
  const begin = () => {
    const reading = new PlanReading(nameOf(source), source.root, options.keptPaths);
    readings.push(reading);
    return reading.document();
  };
  const mistaken = () => readings.at(-1)?.mistaken;
  const wanted = { noun: "plan", strange: diagnoseText, mistaken } as const;
  await readSource(source, options, { ...wanted, begin }, () => {});
  if (isWorthAgain(source, readings)) await readAgain(source, options, wanted, readings);
  const statePlace = await placeIn(source, options);
  return readings.map(({ result }) => ({ ...result, statePlace }));
}

/**
 * Whether a source has to be read once more, for what stood too early in it. Throws InputError where it can't be, and
 * that would decide on something.
 */
function isWorthAgain(source: PlanSource, readings: readonly PlanReading[]): boolean {
  const missed = new Set(readings.map((reading) => reading.missed));
  if (source.path !== "-") return missed.has("state") || missed.has("configuration");
  if (missed.has("state"))
    throw new InputError(
      `${nameOf(source)} has the keys of a plan in another order than Terraform writes them, so that it would have to be read twice; write it into a file and name that, or leave its keys in their order`,
    );
  return false;
}

async function readAgain(
  source: PlanSource,
  options: ReadOptions,
  wanted: Omit<Wanted, "begin">,
  readings: readonly PlanReading[],
): Promise<void> {
  let count = 0;
  const begin = (): Document => {
    const reading = readings[count++];
    if (reading === undefined) throw changed();
    return reading.again();
  };
  const { onNote, ...quiet } = options;
  await readSource(source, quiet, { ...wanted, begin }, () => {
    if (count !== readings.length) throw changed();
  });
}

const changed = (): InputError => new InputError("was changed while it was read; give it again");

/** Where the state of a saved plan lies, if anybody asks. */
async function placeIn(source: PlanSource, { cwd, settingsAsked: asked }: ReadOptions): Promise<StatePlace | null> {
  const file = resolve(cwd, source.path);
  if (asked === null || source.path === "-" || !endsAsZip(file)) return null;
  const { statePlaceOf } = await import("./state-place.ts");
  return statePlaceOf(file, asked).catch((cause: unknown) => {
    throw named(cause, nameOf(source), "plan", () => undefined);
  });
}

/** The name of a source in messages. */
export const nameOf = ({ path }: PlanSource): string => (path === "-" ? "standard input" : path);

/** Reads the documents of a source; `result` is asked once all of them are read. Throws InputError with it named. */
export async function readSource<T>(
  source: PlanSource,
  options: SourceOptions,
  { noun, begin, strange, mistaken }: Wanted,
  result: () => T,
): Promise<T> {
  const name = nameOf(source);
  try {
    const ahead = noun === "plan" ? await fileAhead(source, options) : null;
    const { count, passed } = await (ahead === null
      ? readDocuments(bytesOf(source, options), begin, strange, noun)
      : readAhead({ path: ahead, begin, strange, noun, onProgress: options.onProgress }));
    if (count === 0) throw new InputError(strange(""));
    if (passed > 0)
      options.onNote?.(
        `${name}: skipped ${passed === 1 ? "a line" : `${passed} lines`} of other text before the ${noun}`,
      );
    return result();
  } catch (cause) {
    if (cause instanceof InputError && isConfigurationAt(source, options))
      throw new InputError(`${name} ${CONFIGURATION[noun]}`, { cause });
    throw named(cause, name, noun, mistaken);
  }
}

/** Of what had to be a saved plan it was said already. */
const isConfigurationAt = ({ path }: PlanSource, { cwd, isSaved }: SourceOptions): boolean =>
  isSaved !== true && isConfiguration(path) && isFile(resolve(cwd, path));

/**
 * The file of a plan that is worth two cores, where they are there for it; null for all others. Of a state there is
 * more to hold and less to look at, so a thread would take more memory than it saves time.
 */
async function fileAhead({ path }: PlanSource, { cwd, isSaved }: SourceOptions): Promise<string | null> {
  const file = resolve(cwd, path);
  if (path === "-" || isSaved === true || !isLargeJson(file) || endsAsZip(file) || availableParallelism() < 2)
    return null;
  // Where threads read side by side, each has one core. Under Node's permissions a thread has to be allowed.
  const { isMainThread } = await import("node:worker_threads");
  return isMainThread && process.permission?.has("worker") !== false ? file : null;
}

/**
 * The JSON of a source in UTF-8. A saved plan is shown in the folder of its root, where its providers are installed.
 */
function bytesOf(
  { path, root }: PlanSource,
  { cwd, input, terraform, signal, onProgress, isSaved }: SourceOptions,
): Bytes {
  const file = resolve(cwd, path);
  const show = (): Bytes => {
    if (path === "-")
      throw new InputError(
        'is an archive, as a saved plan file is; give its path, so that "terraform show -json" can read it',
      );
    const folder = resolve(cwd, root);
    return shown(file, terraform, isFolder(folder) ? folder : dirname(file), signal);
  };
  const kind = path === "-" ? null : (notAFile(file) ?? packedAs(file));
  if (kind !== null) throw new InputError(kind);
  if (path !== "-" && (isSaved === true || endsAsZip(file))) return show();
  const raw = path === "-" ? (input ?? nothing)() : fileBytes(file);
  return decoded(onProgress === undefined ? raw : counted(raw, onProgress), show);
}

/** Puts the source's name in front; a document that broke off is first told what it is, if its keys say so. */
function named(cause: unknown, name: string, noun: Noun, mistaken: Wanted["mistaken"]): unknown {
  if (isSystemError(cause) && cause.syscall === "read")
    return new InputError(`${name} can't be read: ${whyAndRemedy(cause)}`, { cause });
  if (!(cause instanceof InputError)) return cause;
  const instead = cause instanceof ScanError ? mistaken() : undefined;
  return new InputError(`${name} ${instead ?? `${cause.message}${cause instanceof ScanError ? REMEDY[noun] : ""}`}`, {
    cause,
  });
}

const CONFIGURATION = {
  plan: 'is Terraform configuration, not a plan; save the plan with "terraform plan -out=tfplan" and give the output of "terraform show -json tfplan"',
  state:
    'is Terraform configuration, not a state; give the output of "terraform show -json", or terraform.tfstate as it is',
} as const satisfies Record<Noun, string>;

const REMEDY = {
  plan: '; make it again with "terraform show -json PLANFILE > plan.json", and give that file as it was written',
  state: '; make it again with "terraform show -json > state.json", and give that file as it was written',
} as const satisfies Record<Noun, string>;
