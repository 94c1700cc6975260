import type { Worker } from "node:worker_threads";
import type { KeptBy } from "../domain/kept-paths.ts";
import type { Policy } from "../domain/policy.ts";
import { settingsAsked } from "../domain/state-place.ts";
import type { PlanSource } from "../input/plan/read.ts";
import { threadProgram } from "../input/thread-program.ts";
import type { Outcome } from "./outcome.ts";

/** What a thread has to know before it reads anything. */
export interface ThreadData {
  readonly keptBy: KeptBy;
  /** The types that the policy adds to the catalogue. */
  readonly types: Policy["catalogue"];
  readonly settingsAsked: ReadonlySet<string> | null;
  readonly terraform: string;
  readonly cwd: string;
}

/** What a thread tells: how many bytes it has read since, and what a source came to. */
export type Told = number | Outcome;

const PROGRAM = threadProgram(import.meta.url, "main.ts", "reading");

export interface Thread {
  readonly read: (source: PlanSource) => Promise<Outcome>;
  readonly end: () => Promise<unknown>;
}

/** Functions can't be sent, so what matches roots stays here. */
export function threadData(policy: Policy, terraform: string, cwd: string): ThreadData {
  const { levels, protect, allow, allowedToo, catalogue } = policy;
  const roots = policy.roots.map(({ rules }) => ({ rules }));
  const keptBy = { levels, protect, allow, allowedToo, roots };
  return { keptBy, types: catalogue, settingsAsked: settingsAsked(policy), terraform, cwd };
}

/** Starts a thread that reads one source after the other. Few runs need one, so the module is loaded only here. */
export async function startThread(data: ThreadData, onProgress: (bytes: number) => void): Promise<Thread> {
  const threads = await import("node:worker_threads");
  return threadOf(new threads.Worker(PROGRAM, { workerData: data }), onProgress);
}

function threadOf(worker: Worker, onProgress: (bytes: number) => void): Thread {
  let done: (outcome: Outcome) => void = () => {};
  let failed: (error: Error) => void = () => {};
  worker.on("message", (told: Told) => {
    if (typeof told === "number") onProgress(told);
    else done(told);
  });
  worker.on("error", (error) => failed(error));
  worker.on("exit", (code) => failed(new Error(`a thread that reads plans ended with ${code}`)));
  const read = (source: PlanSource): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      [done, failed] = [resolve, reject];
      worker.postMessage(source);
    });
  return { read, end: () => worker.terminate() };
}
