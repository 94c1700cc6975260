import * as core from "@actions/core";
import { accepting } from "../domain/doctor.ts";
import { readDoctorSettings } from "../input/settings.ts";
import { topOf } from "../input/working-copy.ts";
import { logText } from "../report/untrusted.ts";
import { runToEnd } from "../run-to-end.ts";
import { addressesOf, repositoryNamed } from "../setup/doctor/place.ts";
import { examined } from "../setup/doctor/run.ts";
import { type DoctorPlace, publishDiagnosis, publishUndiagnosed } from "./doctor-output.ts";
import { faultLine, faultsOf } from "./faults.ts";
import { log } from "./log.ts";
import { runUrlIn } from "./runner.ts";

/** The action of doctor/action.yml: whether the check on pull requests is really required, and what goes round it. */

const { env } = process;
const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
const place: DoctorPlace = { workspace, run: runUrlIn(env) };

async function main(): Promise<void> {
  const settings = readDoctorSettings((name) => core.getInput(name));
  const { "github-token": token, "owners-token": ownersToken } = settings;
  for (const secret of [token, ownersToken]) if (secret !== "") core.setSecret(secret);
  const repository = repositoryNamed(env.GITHUB_REPOSITORY ?? "", env);
  const asked = { repository, token, ownersToken: ownersToken || null, ...addressesOf(repository, env) };
  const retryMs = env.DESTROY_GUARD_RETRY_MS;
  const found = await examined({
    top: topOf(workspace),
    asked,
    log,
    // Only tests are in a hurry.
    retryMs: retryMs === undefined ? undefined : Number(retryMs),
  });
  await publishDiagnosis(accepting(found, settings.accept), settings, place);
}

/** Whatever goes wrong fails the job: a check at which nobody could look is not called required. */
export const ended = runToEnd(main, async (error) => {
  await publishUndiagnosed(faultsOf(error), place);
  core.setFailed(logText(faultLine(error)));
});
