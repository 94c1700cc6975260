import { createHash } from "node:crypto";
import * as core from "@actions/core";
import { artifactName } from "../../domain/artifact-name.ts";
import { clientFor } from "../../github/client.ts";
import { logText } from "../../report/untrusted.ts";
import { runToEnd } from "../../run-to-end.ts";
import { log } from "../log.ts";
import { faultMessage } from "../no-verdict.ts";
import { type Runner, runnerOf } from "../runner.ts";
import { earlierRun } from "./earlier.ts";
import { readGroups } from "./inputs.ts";

/** The action in `roots/`: the roots as a matrix, and the run whose reviews are still good. */

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

const nameOf = ([first = "", ...more]: readonly string[]): string =>
  more.length === 0 ? first : `${first} and ${more.length} more`;

function repositoryOf(runner: Runner) {
  const token = core.getInput("github-token");
  core.setSecret(token);
  const { apiUrl: baseUrl, retryMs, timeoutMs, owner, repo } = runner;
  return { github: clientFor({ token, baseUrl, log, retryMs, timeoutMs }), owner, repo };
}

async function main(): Promise<void> {
  const runner = runnerOf(process.env, log);
  const { isGrouped, groups } = readGroups(core.getInput("roots"), core.getInput("jobs"));
  const legs = groups.map((roots) => ({
    ...(isGrouped ? { name: nameOf(roots), roots: roots.join("\n") } : { root: roots[0] as string }),
    // Of a group all of its roots: one that is grouped otherwise leaves another name.
    artifact: artifactName(runner.sha ?? "", roots.join("\n"), hashOf),
  }));
  const found = await earlierRun(
    runner,
    repositoryOf(runner),
    legs.map(({ artifact }) => artifact),
  );
  if (found.run === null) log.info(`Everything is planned anew: ${found.why}.`);
  else log.info(`Nothing is planned: run ${found.run} left the reviews of this very merge, and they are taken again.`);
  core.setOutput("matrix", JSON.stringify({ include: legs }));
  core.setOutput("earlier", found.run ?? "");
}

export const ended = runToEnd(main, (error) => core.setFailed(logText(faultMessage(error))));
