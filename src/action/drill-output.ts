import { resolve } from "node:path";
import * as core from "@actions/core";
import { type Drill, type Drilled, exposedIn, hasFailed, isExposed } from "../domain/drill/drill.ts";
import type { DrillSettings } from "../input/settings.ts";
import { drillJson } from "../report/drill/json.ts";
import { drillMarkdown, undrilledMarkdown } from "../report/drill/markdown.ts";
import { drillTerminal } from "../report/drill/terminal.ts";
import { exposedPhrase } from "../report/drill/words.ts";
import { footer } from "../report/footer.ts";
import { type Phrase, plain } from "../report/phrase.ts";
import { counted } from "../report/quantity.ts";
import { logText } from "../report/untrusted.ts";
import { VERSION } from "../version.ts";
import { MOST_SUMMARY, summarize, writeReport } from "./job-files.ts";
import { log } from "./log.ts";

/** What a drill leaves in its job: log, annotations, summary, the drill JSON and the outputs. */

/** Ten annotations are all that GitHub shows of one step, and the last says how many there are. */
const MOST_ANNOTATIONS = 9;

/** Where the drill ran, and by which rules. */
export interface DrillPlace {
  readonly workspace: string;
  /** The address of this run; null if it is not told. */
  readonly run: string | null;
  readonly rules: Phrase | null;
}

const THE_DRILL = "What the drill found";

const footerOf = ({ run, rules }: DrillPlace): string =>
  footer({ version: VERSION, commit: null, repository: null, plannedAt: [], run, rules }, null);

/** Writes everything that the job shows, and fails it where the inputs say so. */
export async function publishDrill(drill: Drill, settings: DrillSettings, place: DrillPlace): Promise<void> {
  if (settings.report !== "") writeReport(resolve(place.workspace, settings.report), drillJson(drill), "drill");
  log.info(drillTerminal(drill, { all: false, width: 120, color: false }));
  const end = footerOf(place);
  const text = drillMarkdown(drill, { all: false, limit: MOST_SUMMARY - end.length });
  await summarize(`${text}\n${end}`, THE_DRILL, log);
  core.setOutput("exposed", exposedIn(drill.states));
  core.setOutput("report", settings.report);
  conclude(drill, settings);
}

/** Red is for what fails the job. */
function conclude(drill: Drill, settings: DrillSettings): void {
  const exposed = exposedIn(drill.states);
  if (exposed === 0) return;
  const message = `destroy-guard: ${counted(exposed, "object")} would be gone for good in a terraform destroy; see the job summary`;
  if (hasFailed(drill, settings["fail-on"])) {
    annotate(drill);
    core.setFailed(message);
  } else log.warning(message);
}

function annotate({ states }: Drill): void {
  const exposed = states.flatMap(({ root, objects }) => objects.filter(isExposed).map((one) => messageOf(one, root)));
  for (const message of exposed.slice(0, MOST_ANNOTATIONS)) core.error(logText(message), { title: "destroy-guard" });
}

const messageOf = (one: Drilled, root: string): string => `${root}: ${one.address}: ${plain(exposedPhrase(one))}`;

/** The summary of a drill that could not be made. */
export const publishUndrilled = (faults: readonly string[], place: DrillPlace): Promise<void> =>
  summarize(undrilledMarkdown(faults, footerOf(place)), THE_DRILL, log);
