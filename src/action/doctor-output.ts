import { resolve } from "node:path";
import * as core from "@actions/core";
import { type Answer, answersIn, type Diagnosis, hasFailed, type State, stateOf } from "../domain/doctor.ts";
import type { DoctorSettings } from "../input/settings.ts";
import { doctorJson } from "../report/doctor/json.ts";
import { doctorMarkdown, undiagnosedMarkdown } from "../report/doctor/markdown.ts";
import { doctorTerminal } from "../report/doctor/terminal.ts";
import { headline } from "../report/doctor/words.ts";
import { footer } from "../report/footer.ts";
import { plain } from "../report/phrase.ts";
import { logText } from "../report/untrusted.ts";
import { VERSION } from "../version.ts";
import { summarize, writeReport } from "./job-files.ts";
import { log } from "./log.ts";

/** What doctor leaves in its job: log, annotations, summary, the doctor JSON and the outputs. */

/** Ten annotations are all that GitHub shows of one step, and the last is the headline. */
const MOST_ANNOTATIONS = 9;

export interface DoctorPlace {
  readonly workspace: string;
  /** The address of this run; null if it is not told. */
  readonly run: string | null;
}

const WHAT = "What was found";
const REQUIRED = new Map<State | null, string>([
  ["ok", "true"],
  ["open", "false"],
]);

const footerOf = ({ run }: DoctorPlace): string =>
  footer({ version: VERSION, commit: null, repository: null, plannedAt: [], run, rules: null }, null);

/** Writes everything that the job shows, and fails it where the inputs say so. */
export async function publishDiagnosis(found: Diagnosis, settings: DoctorSettings, place: DoctorPlace): Promise<void> {
  if (settings.report !== "") writeReport(resolve(place.workspace, settings.report), doctorJson(found), "doctor");
  log.info(doctorTerminal(found, { width: 120, color: false }));
  await summarize(`${doctorMarkdown(found)}\n${footerOf(place)}`, WHAT, log);
  core.setOutput("open", answersIn(found, "open").length);
  core.setOutput("unknown", answersIn(found, "unknown").length);
  core.setOutput("required", REQUIRED.get(stateOf(found, "required")) ?? "unknown");
  core.setOutput("report", settings.report);
  conclude(found, settings);
}

/** Red is for what fails the job. */
function conclude(found: Diagnosis, settings: DoctorSettings): void {
  const message = `destroy-guard: ${headline(found)}; see the job summary`;
  if (hasFailed(found, settings["fail-on"])) {
    for (const answer of answersIn(found, "open").slice(0, MOST_ANNOTATIONS)) annotate(answer);
    core.setFailed(message);
  } else if (answersIn(found, "open").length > 0 || stateOf(found, "required") !== "ok") log.warning(message);
}

/** On the line of the file, where it is mended there. */
function annotate({ check, says, fix, place }: Answer): void {
  const at = place !== null && "file" in place ? { file: place.file, startLine: place.line } : {};
  const text = [says, fix ?? []].map(plain).join(" ");
  core.error(logText(text), { title: `destroy-guard doctor: ${check}`, ...at });
}

/** The summary of a run that could not look. */
export const publishUndiagnosed = (faults: readonly string[], place: DoctorPlace): Promise<void> =>
  summarize(undiagnosedMarkdown(faults, footerOf(place)), WHAT, log);
