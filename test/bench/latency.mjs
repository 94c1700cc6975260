// How long a run of the action takes when GitHub is far away: the bundle against the tests' GitHub, which lets every
// answer wait.

import { readFileSync } from "node:fs";
import { runAction } from "../e2e/runner.ts";
import { startGitHub } from "../github/fake/github.ts";

const LATENCY_MS = 100;
const RUNS = 5;

const PLANS = {
  clean: readFileSync(new URL("../../fixtures/routine/tags-changed/plan.json", import.meta.url)),
  loss: readFileSync(new URL("../../fixtures/incidents/datatalks-3-destroy/plan.json", import.meta.url)),
};
const PEOPLE = { alice: "write", bob: "write" };
const OWNERS = ".github/CODEOWNERS";

/** One pull request whose plan is at infra/plan.json, and a way to run the action on its newest delivery. */
async function opened(plan, owners) {
  const github = await startGitHub({ people: PEOPLE, files: { "infra/main.tf": "# before\n", [OWNERS]: owners } });
  github.open({ by: "bob", branch: "change", files: { "infra/main.tf": "# after\n" } });
  const run = (inputs = {}) => {
    github.clock.advance(10);
    const files = { "infra/plan.json": plan };
    return runAction({
      github,
      delivery: github.delivered("pull_request"),
      inputs: { plan: "infra/plan.json", ...inputs },
      files,
    });
  };
  return { github, run };
}

/** What is timed, with its goal in seconds; each begins anew. */
const CASES = [
  {
    name: "clean",
    goal: { seconds: 1.0, requests: 8 },
    verdict: "passed",
    ready: async () => opened(PLANS.clean, "* @alice\n"),
  },
  {
    name: "overridden by an owner",
    goal: { seconds: 1.6, requests: 18 },
    verdict: "overridden",
    ready: async () => {
      const { github, run } = await opened(PLANS.loss, "* @alice\n");
      await run();
      github.label(1, "allow-destroy", "alice");
      return { github, run };
    },
  },
  {
    name: "overridden by a member of a team",
    goal: { seconds: 1.6, requests: 18 },
    verdict: "overridden",
    ready: async () => {
      const { github, run } = await opened(PLANS.loss, "* @acme/dba\n");
      github.team("dba", { members: ["alice"] });
      github.bot("owners");
      const inputs = { "owners-token": github.appToken("owners", { members: "read" }) };
      await run(inputs);
      github.label(1, "allow-destroy", "alice");
      return { github, run: () => run(inputs) };
    },
  },
];

/** Seconds and requests of one run, after which the verdict has to be as expected: a quick wrong answer is none. */
async function timed({ name, verdict, ready }) {
  const { github, run } = await ready();
  try {
    github.slowDown(LATENCY_MS);
    github.log.clear();
    const { milliseconds, outputs, stdout } = await run();
    if (outputs.verdict !== verdict)
      throw new Error(`"${name}" ended as ${outputs.verdict ?? "an error"}, not as ${verdict}:\n${stdout}`);
    return { seconds: milliseconds / 1000, requests: github.log.requests.length };
  } finally {
    await github.stop();
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Prints the table; a goal that was missed makes the exit code 1. */
export async function latency() {
  console.log(`\nLatency: ${LATENCY_MS} ms before every answer; the median of ${RUNS} runs of the bundle\n`);
  console.log("| run | requests | at most | seconds | goal |\n| --- | ---: | ---: | ---: | ---: |");
  for (const one of CASES) {
    const runs = [];
    for (let at = 0; at < RUNS; at++) runs.push(await timed(one));
    const seconds = median(runs.map((run) => run.seconds));
    const requests = Math.max(...runs.map((run) => run.requests));
    if (seconds >= one.goal.seconds || requests > one.goal.requests) process.exitCode = 1;
    console.log(`| ${one.name} | ${requests} | ${one.goal.requests} | ${seconds.toFixed(2)} | ${one.goal.seconds} |`);
  }
}
