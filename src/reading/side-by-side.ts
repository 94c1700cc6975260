import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { Catalogue } from "../domain/catalogue.ts";
import { keptPathsOf } from "../domain/kept-paths.ts";
import type { Policy } from "../domain/policy.ts";
import { settingsAsked } from "../domain/state-place.ts";
import type { PlanSource, ReadOptions } from "../input/plan/read.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { startThread, threadData } from "./thread.ts";

export interface Reading extends Pick<ReadOptions, "cwd" | "input" | "terraform"> {
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  /** Told how many bytes were read. */
  readonly onProgress?: (bytes: number) => void;
  /** How many sources are read at the same time; by the machine and their sizes where it is not said. */
  readonly lanes?: number;
}

/** A thread loads the program anew and starts slowly, which fewer bytes would not pay for. */
const WORTH_A_THREAD = 48e6;
/** Each takes memory of its own. */
const MOST = 4;

/**
 * Reads several sources side by side, on the cores there are: this thread takes its part, and others are started where
 * there is enough to read. The outcomes come in the order of the sources, whoever read them.
 */
export async function readSideBySide(sources: readonly PlanSource[], reading: Reading): Promise<readonly Outcome[]> {
  const { policy, terraform, cwd, onProgress = () => {} } = reading;
  const threads = await Promise.all(
    Array.from({ length: (reading.lanes ?? lanesFor(sources, cwd)) - 1 }, () =>
      startThread(threadData(policy, terraform, cwd), onProgress),
    ),
  );
  try {
    return await inTurns(largestFirst(sources, cwd), ownLane(reading), threads);
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
}

interface Lane {
  readonly read: (source: PlanSource) => Promise<Outcome>;
}

function ownLane({ policy, catalogue, ...options }: Reading): Lane {
  const asked = { keptPaths: keptPathsOf(catalogue, policy), settingsAsked: settingsAsked(policy) };
  return { read: (source) => outcomeOf(source, { ...options, ...asked }) };
}

/** A source, and which one of all it is. */
interface Numbered {
  readonly source: PlanSource;
  readonly at: number;
}

/** This thread takes the first: what another one has read is copied when it comes over, and of that there is most. */
const largestFirst = (sources: readonly PlanSource[], cwd: string): readonly Numbered[] =>
  sources
    .map((source, at) => ({ source, at, size: sizeOf(resolve(cwd, source.path)) }))
    .sort((a, b) => b.size - a.size);

/** Every lane takes the next source that nobody has taken. Standard input is ours, and no thread's. */
async function inTurns(numbered: readonly Numbered[], own: Lane, others: readonly Lane[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const piped = numbered.filter(({ source }) => source.path === "-");
  const files = numbered.filter(({ source }) => source.path !== "-");
  const work = async ({ read }: Lane, next: () => Numbered | undefined): Promise<void> => {
    for (let one = next(); one !== undefined; one = next()) outcomes[one.at] = await read(one.source);
  };
  await Promise.all([
    work(own, () => piped.shift() ?? files.shift()),
    ...others.map((lane) => work(lane, () => files.shift())),
  ]);
  return outcomes;
}

function lanesFor(sources: readonly PlanSource[], cwd: string): number {
  if (sources.length < 2) return 1;
  const bytes = sources.reduce((total, { path }) => total + sizeOf(resolve(cwd, path)), 0);
  return Math.max(1, Math.min(MOST, availableParallelism(), sources.length, Math.floor(bytes / WORTH_A_THREAD) + 1));
}

/** What is missing, or can't be looked at, is told when it is read. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
