// Time and peak memory of whole processes: the bundle against jq and JSON.parse, in one run.
//   npm run bench                   all sizes; the largest plan takes 1.1 GB of disk, and jq 8 GB of memory
//   npm run bench -- small medium   only these
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { makePlan } from "./make-plan.mjs";

const SIZES = new Map([
  ["small", { count: 1000, runs: 7 }],
  ["medium", { count: 20_000, runs: 3 }],
  ["large", { count: 200_000, runs: 1 }],
]);

const node = process.env.DESTROY_GUARD_NODE ?? "node";
const SUBJECTS = [
  ["destroy-guard review", (plan) => [node, "dist/cli/index.js", "review", "--format", "json", "--output", "/dev/null", plan]],
  ["jq, list of actions", (plan) => ["jq", "[.resource_changes[].change.actions] | length", plan]],
  ["JSON.parse", (plan) => [node, "-e", "JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8'))", plan]],
];

const missing = ["jq", "/usr/bin/time"].filter((program) => spawnSync("sh", ["-c", `command -v ${program}`]).status !== 0);
if (missing.length > 0) {
  console.error(`The benchmark needs ${missing.join(" and ")}: apt-get install jq time`);
  process.exit(2);
}

/** Seconds and megabytes of one run, as /usr/bin/time tells them; null where the program could not do it. */
function measure(argv) {
  const { stderr } = spawnSync("/usr/bin/time", ["-f", "measured %e %M", ...argv], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const failed = /Cannot create a string longer|out of memory|Killed|Command terminated/i.test(stderr);
  const [, seconds, kilobytes] = /measured ([\d.]+) (\d+)/.exec(stderr) ?? [];
  return failed || seconds === undefined ? null : { seconds: Number(seconds), megabytes: Number(kilobytes) / 1024 };
}

const best = (runs) => runs.filter((run) => run !== null).sort((a, b) => a.seconds - b.seconds)[0] ?? null;

const folder = join("bench", "plans");
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2).length > 0 ? process.argv.slice(2) : [...SIZES.keys()];
console.log(
  `node ${spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim()}, ${spawnSync("jq", ["--version"], { encoding: "utf8" }).stdout.trim()}; the best of the runs\n`,
);
console.log("| plan | program | seconds | peak MB | against jq |\n| --- | --- | ---: | ---: | ---: |");
for (const name of wanted) {
  const { count, runs } = SIZES.get(name) ?? {};
  if (count === undefined) throw new Error(`"${name}" is no size; there are ${[...SIZES.keys()].join(", ")}`);
  const plan = join(folder, `${count}.json`);
  if (!existsSync(plan)) await makePlan(count, plan);
  const size = `${(statSync(plan).size / 1e6).toFixed(0)} MB`;
  const results = SUBJECTS.map(([subject, argv]) => [subject, best(Array.from({ length: runs }, () => measure(argv(plan))))]);
  const jq = results.find(([subject]) => subject.startsWith("jq"))?.[1];
  for (const [subject, result] of results) {
    const row =
      result === null
        ? "could not | |"
        : `${result.seconds.toFixed(2)} | ${result.megabytes.toFixed(0)} | ${jq ? `${(jq.seconds / result.seconds).toFixed(1)}×` : ""}`;
    console.log(`| ${size} | ${subject} | ${row} |`);
  }
}
