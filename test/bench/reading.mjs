// The bundle against jq and JSON.parse, on synthetic plans of 5 MB, 110 MB and 1.1 GB.
import { statSync } from "node:fs";
import { best, CLI, mustHave, NODE, versionOf } from "./process.mjs";
import { planOf, stateOf } from "./scale-plans.mjs";

const SIZES = new Map([
  ["small", { count: 1000, runs: 9 }],
  ["medium", { count: 20_000, runs: 3 }],
  ["large", { count: 200_000, runs: 1 }],
]);

const SUBJECTS = [
  ["destroy-guard review", (plan) => [NODE, CLI, "review", "--format", "json", "--output", "/dev/null", plan]],
  ["jq, list of actions", (plan) => ["jq", "[.resource_changes[].change.actions] | length", plan]],
  ["JSON.parse", (plan) => [NODE, "-e", "JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8'))", plan]],
];

/** A state of the same objects as the plan, drilled: a third of its bytes. */
const DRILL = [
  "destroy-guard drill",
  (state) => [NODE, CLI, "drill", "--format", "json", "--output", "/dev/null", state],
];

export const sizes = [...SIZES.keys()];

export async function reading(names) {
  mustHave(["jq", "/usr/bin/time"]);
  console.log(`\nReading: node ${versionOf(NODE)}, ${versionOf("jq")}, whole processes, the best of the runs\n`);
  console.log("| plan | program | seconds | peak MB | against jq |\n| --- | --- | ---: | ---: | ---: |");
  for (const name of names) await readingOf(SIZES.get(name));
}

async function readingOf({ count, runs }) {
  const plan = await planOf(count);
  const size = `${(statSync(plan).size / 1e6).toFixed(0)} MB`;
  const state = await stateOf(count);
  const drilled = best(DRILL[1](state), runs);
  const results = SUBJECTS.map(([subject, argv]) => [subject, best(argv(plan), runs)]);
  const jq = results.find(([subject]) => subject.startsWith("jq"))?.[1];
  for (const [subject, result] of results) {
    const figures =
      result === null
        ? "could not | |"
        : `${result.seconds.toFixed(2)} | ${result.megabytes.toFixed(0)} | ${jq ? `${(jq.seconds / result.seconds).toFixed(1)}×` : ""}`;
    console.log(`| ${size} | ${subject} | ${figures} |`);
  }
  const stateSize = `${(statSync(state).size / 1e6).toFixed(0)} MB state`;
  const figures =
    drilled === null ? "could not | |" : `${drilled.seconds.toFixed(2)} | ${drilled.megabytes.toFixed(0)} | `;
  console.log(`| ${stateSize} | ${DRILL[0]} | ${figures} |`);
}
