// Jobs of the action with many roots, against the tests' GitHub.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runAction } from "../e2e/runner.ts";
import { startGitHub } from "../github/fake/github.ts";
import { destroyingPlan } from "./scale-plans.mjs";

const PEOPLE = { alice: "write", bob: "write" };
const PEAK = resolve("test", "bench", "peak.mjs");
const rootOf = (at) => `infra/root-${String(at).padStart(3, "0")}`;

/** A pull request, and a way to run a job of it that measures itself. */
async function opened(roots) {
  const files = Object.fromEntries(roots.map((root) => [`${root}/main.tf`, "# before\n"]));
  const owners = { ".github/CODEOWNERS": "* @alice\n" };
  const github = await startGitHub({ people: PEOPLE, files: { ...files, ...owners } });
  github.open({ by: "bob", branch: "change", files: { [`${roots[0]}/main.tf`]: "# after\n" } });
  return github;
}

async function jobOf(github, inputs, files) {
  const folder = mkdtempSync(join(tmpdir(), "peak-"));
  const peak = join(folder, "peak");
  github.clock.advance(10);
  github.log.clear();
  try {
    const env = { NODE_OPTIONS: `--import=${PEAK}`, PEAK_FILE: peak };
    const run = await runAction({ github, delivery: github.delivered("pull_request"), inputs, files, env });
    return { run, megabytes: Number(readFileSync(peak, "utf8")) / 1024, requests: github.log.requests.length };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A comment that was written, or fails with what the job printed: a quick wrong answer is none. */
function commentOf(github, run, verdict) {
  const [comment] = github.commentsOf(1);
  if (run.outputs.verdict !== verdict || comment === undefined)
    throw new Error(`the job ended as ${run.outputs.verdict ?? "an error"}, not as ${verdict}:\n${run.stdout}`);
  return comment.body;
}

const figures = (github, { run, megabytes, requests }) => {
  const comment = commentOf(github, run, "blocked");
  return { seconds: run.milliseconds / 1000, megabytes, requests, comment: comment.length, text: comment };
};

/** All plans in one job. */
export async function inOneJob(count, plan) {
  const roots = Array.from({ length: count }, (_, at) => rootOf(at));
  const github = await opened(roots);
  try {
    const files = Object.fromEntries(roots.map((root) => [`${root}/plan.json`, plan]));
    return figures(github, await jobOf(github, { plan: "infra/*/plan.json" }, files));
  } finally {
    await github.stop();
  }
}

/** Each root is reviewed by a job of its own, and one job decides on all reviews: that one is measured. */
export async function fannedIn(count, destroysInEach) {
  const roots = Array.from({ length: count }, (_, at) => rootOf(at));
  const github = await opened(roots);
  try {
    const files = Object.fromEntries(roots.map((root) => [`${root}/plan.json`, destroyingPlan(destroysInEach)]));
    const inputs = { plan: "infra/*/plan.json", comment: "never", enforce: "false", report: "review.json" };
    const { run } = await jobOf(github, inputs, files);
    const review = JSON.parse(run.written.get("review.json") ?? "null");
    if (review?.roots.length !== count) throw new Error(`the roots could not be reviewed:\n${run.stdout}`);
    const reviews = Object.fromEntries(
      review.roots.map((root, at) => [`reviews/${at}.json`, JSON.stringify({ ...review, roots: [root] })]),
    );
    return figures(github, await jobOf(github, { reviews: "reviews/*.json" }, reviews));
  } finally {
    await github.stop();
  }
}

export { destroyingPlan };
