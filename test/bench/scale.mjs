// From one root to three hundred: whole processes of the bundles, with the goals that they have to reach.
import { spawnSync } from "node:child_process";
import { best, CLI, mustHave, NODE, versionOf } from "./process.mjs";
import { destroyingPlan, fannedIn, inOneJob } from "./scale-action.mjs";
import { destroyingAll, destroyingFile, oneFileOf, planOf, stateOf, treeOf } from "./scale-plans.mjs";

const JQ = "[.resource_changes[].change.actions] | length";
const hasJq = spawnSync("sh", ["-c", "command -v jq"]).status === 0;

/** Fails where the command line did not come to a review: a quick wrong answer is none. */
function review(plans, runs = 1) {
  const result = best([NODE, CLI, "review", "--format", "json", "--output", "/dev/null", ...plans], runs);
  if (result?.status !== 1) throw new Error(`the review ended with ${result?.status}:\n${result?.stderr}`);
  return result;
}

/** The report has a line for each object, and is longer than the longest string. */
function drilled(state) {
  const result = best([NODE, CLI, "drill", "--format", "json", "--output", "/dev/null", state], 1);
  if (result?.status !== 0) throw new Error(`the drill ended with ${result?.status}:\n${result?.stderr}`);
  return result;
}

/** One after the other, as a script of a shell does. */
const jqOver = (plans, runs = 1) =>
  hasJq ? best(["sh", "-c", `for plan; do jq '${JQ}' "$plan"; done`, "sh", ...plans], runs) : null;

/** Both over the same files; how many times faster than jq the review is. */
function againstJq(plans, runs = 1) {
  const ours = review(plans, runs);
  const jq = jqOver(plans, runs);
  return { ...ours, ratio: jq === null ? null : jq.seconds / ours.seconds };
}

const flat = (at) => `root-${at}/plan.json`;
const nested = (at) => `live/account-${at % 5}/region-${at % 3}/unit-${at}/tfplan.json`;
const DATABASES = ["aws_db_instance"];

/** `goal`: at most so many seconds, megabytes and characters; at least so many times faster than jq. */
const CASES = [
  {
    name: "300 roots with 1 MB each in one job",
    goal: { ratio: 1, megabytes: 300 },
    measure: async () => againstJq((await treeOf("roots", 300, 195, flat)).paths),
  },
  {
    name: "fan-in of 300 reviews",
    goal: { seconds: 2, megabytes: 300 },
    measure: () => fannedIn(300, 2),
  },
  {
    name: "fan-in of 300 reviews with 50,000 destroys",
    goal: { megabytes: 600 },
    measure: () => fannedIn(300, 167),
  },
  {
    name: "50,000 destroys in one plan, against ten times 5,000",
    goal: { linear: 1.3 },
    measure: () => {
      const [few, many] = [5000, 50_000].map((count) => review([destroyingFile(count)], 3));
      return { ...many, linear: many.busy / few.busy / 10 };
    },
  },
  {
    name: "2,000 blocking objects over 60 roots",
    // All are counted at the top, and in each root those that do not fit.
    goal: { comment: 60_000, says: /^\*\*2,040 objects [\s\S]*^…and \*\*\d+ more blocking findings\*\*/m },
    measure: () => inOneJob(60, destroyingPlan(34, DATABASES)),
  },
  {
    name: "a plan of 1.1 GB among 20 of 1 MB",
    goal: { megabytes: 300 },
    measure: async () => review([...(await treeOf("roots", 300, 195, flat)).paths.slice(0, 20), await planOf(200_000)]),
  },
  {
    name: "a state of 0.9 GB, drilled",
    // Three times as many objects as a plan of that size has; the plan that destroys as much takes far more.
    goal: { megabytes: 320 },
    measure: async () => drilled(await stateOf(600_000)),
  },
  {
    name: "a plan of 1.1 GB that destroys everything",
    goal: { megabytes: 1800 },
    measure: async () => review([await destroyingAll(200_000)]),
  },
  {
    name: "300 plans in one file, as Terragrunt prints them",
    goal: { megabytes: 300 },
    measure: async () => review([await oneFileOf(300, 195)]),
  },
  {
    name: "Terragrunt's tree of 300 units, by a glob",
    goal: { megabytes: 300 },
    measure: async () => {
      const { folder } = await treeOf("units", 300, 40, nested);
      return review([`${folder}/live/**/tfplan.json`]);
    },
  },
  {
    name: "5 MB",
    goal: { ratio: 1 },
    measure: async () => againstJq([await planOf(1000)], 9),
  },
  {
    name: "110 MB",
    goal: { ratio: 5, megabytes: 220 },
    measure: async () => againstJq([await planOf(20_000)], 3),
  },
  {
    name: "1.1 GB",
    goal: { ratio: 12, megabytes: 220 },
    measure: async () => againstJq([await planOf(200_000)]),
  },
];

const FIGURES = ["seconds", "megabytes", "requests", "comment", "ratio", "linear"];

/** What a result misses of its goal. A comparison that could not be made misses nothing. */
function missed(result, { ratio, says, ...most }) {
  const names = Object.entries(most).flatMap(([name, limit]) => (result[name] > limit ? [name] : []));
  if (ratio !== undefined && typeof result.ratio === "number" && result.ratio < ratio) names.push("ratio");
  if (says !== undefined && !says.test(result.text)) names.push("says");
  return names;
}

const shown = (value) =>
  typeof value !== "number" ? "" : Number.isInteger(value) ? String(value) : value.toFixed(value < 100 ? 2 : 0);

const goalText = ({ ratio, says, ...most }) =>
  [
    ...(ratio === undefined ? [] : [`${ratio}× jq`]),
    ...Object.entries(most).map(([name, limit]) => `${name} ≤ ${limit}`),
  ].join(", ");

/** Prints the table; a goal that was missed makes the exit code 1. `names`: only cases with one of these in theirs. */
export async function scale(names = []) {
  mustHave(["/usr/bin/time"]);
  console.log(`\nScale: node ${versionOf(NODE)}, ${hasJq ? versionOf("jq") : "without jq, which is not installed"}\n`);
  console.log(
    `| case | ${FIGURES.join(" | ")} | goal | missed |\n| --- |${" ---: |".repeat(FIGURES.length)} --- | --- |`,
  );
  for (const { name, goal, measure } of CASES) {
    if (names.length > 0 && !names.some((part) => name.includes(part))) continue;
    const result = await measure();
    const wrong = missed(result, goal);
    if (wrong.length > 0) process.exitCode = 1;
    const cells = FIGURES.map((figure) => shown(result[figure]));
    console.log(`| ${name} | ${cells.join(" | ")} | ${goalText(goal)} | ${wrong.join(", ")} |`);
  }
}
