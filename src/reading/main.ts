import { parentPort, workerData } from "node:worker_threads";
import { catalogueWith } from "../catalogue/index.ts";
import { keptPathsOf } from "../domain/kept-paths.ts";
import type { PlanSource, ReadOptions } from "../input/plan/read.ts";
import { outcomeOf, sendable } from "./outcome.ts";
import type { ThreadData, Told } from "./thread.ts";

/** A thread that reads the sources it is sent, one after the other; see side-by-side.ts. */

const { keptBy, types, settingsAsked, terraform, cwd } = workerData as ThreadData;

const tell = (told: Told): void => parentPort?.postMessage(told);

const options: ReadOptions = {
  keptPaths: keptPathsOf(catalogueWith(types), keptBy),
  settingsAsked,
  terraform,
  cwd,
  onProgress: tell,
};

parentPort?.on("message", async (source: PlanSource) => tell(sendable(await outcomeOf(source, options))));
