import * as core from "@actions/core";
import { drillingBy } from "../catalogue/drilling.ts";
import { type Drill, drillOf } from "../domain/drill/drill.ts";
import { InputError } from "../domain/fault.ts";
import type { Policy } from "../domain/policy.ts";
import { distinctSources } from "../input/plan/distinct.ts";
import { planSources } from "../input/plan/sources.ts";
import { type DrillSettings, readDrillSettings } from "../input/settings.ts";
import { refuseCopies } from "../input/state/copies.ts";
import { readState } from "../input/state/read.ts";
import { logText } from "../report/untrusted.ts";
import { runToEnd } from "../run-to-end.ts";
import { type DrillPlace, publishDrill, publishUndrilled } from "./drill-output.ts";
import { type DrillRules, drillRules } from "./drill-rules.ts";
import { faultLine, faultsOf } from "./faults.ts";
import { overwritten } from "./job-files.ts";
import { log } from "./log.ts";
import { readEach } from "./read-each.ts";
import { runUrlIn } from "./runner.ts";

/**
 * The action of drill/action.yml: what would remain of some states if they were destroyed now. It asks GitHub nothing,
 * so it needs no token.
 */

const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();

/** Reads every state. Throws InputError with all that can't be read, so that every mistake is told at once. */
async function drilled({ state, terraform, report }: DrillSettings, policy: Policy): Promise<Drill> {
  const named = await planSources(state, { cwd: workspace, noun: "state" });
  const sources = distinctSources(named, { cwd: workspace, noun: "state", onNote: log.notice });
  const drilling = drillingBy(policy, new Date().toISOString().slice(0, 10));
  const paths = sources.map(({ path }) => path);
  const mistakes = [...overwritten(report, paths, workspace)];
  const states = await readEach(sources, mistakes, async (source) => [
    await readState(source, { ...drilling, terraform, cwd: workspace, onNote: log.notice }),
  ]);
  if (mistakes.length > 0) throw new InputError(mistakes.join("\n"));
  refuseCopies(states, log.warning);
  return drillOf(states, drilling);
}

async function main(): Promise<void> {
  let rules: DrillRules["says"] | null = null;
  const place = (): DrillPlace => ({ workspace, run: runUrlIn(process.env), rules });
  try {
    const settings = readDrillSettings((name) => core.getInput(name));
    const { policy, says } = drillRules(settings, workspace);
    rules = says;
    await publishDrill(await drilled(settings, policy), settings, place());
  } catch (error) {
    await publishUndrilled(faultsOf(error), place());
    throw error;
  }
}

/** Whatever goes wrong fails the job: a state that nobody could read is not called safe. */
export const ended = runToEnd(main, (error) => core.setFailed(logText(faultLine(error))));
