// Time and peak memory, measured on whole processes.
//   npm run bench                   everything; the largest plan takes 1.1 GB of disk, and jq 8 GB of memory
//   npm run bench -- small medium   reading plans of these sizes only
//   npm run bench -- startup        what the catalogue adds to the start of the command line
//   npm run bench -- hook           how long a coding agent waits for an answer
//   npm run bench -- latency        a run of the action when GitHub is far away
//   npm run bench -- against COMMIT the bundle beside that of an earlier commit, in turns
//   npm run bench -- shared-ids     thousands of objects that share one id
//   npm run bench -- scale          hundreds of roots, and plans of 1.1 GB; "scale fan-in" only those of this name
import { against } from "./against.mjs";
import { hook } from "./hook.mjs";
import { latency } from "./latency.mjs";
import { reading, sizes } from "./reading.mjs";
import { scale } from "./scale.mjs";
import { sharedIds } from "./shared-ids.mjs";
import { startup } from "./startup.mjs";

const BENCHMARKS = new Map([
  ["startup", startup],
  ["hook", hook],
  ["latency", latency],
  ["shared-ids", sharedIds],
  ["scale", scale],
]);

const wanted = process.argv.slice(2);
if (wanted[0] === "against" && wanted.length === 2) {
  await against(wanted[1]);
  process.exit();
}
if (wanted[0] === "scale") {
  await scale(wanted.slice(1));
  process.exit();
}
const unknown = wanted.filter((name) => !sizes.includes(name) && !BENCHMARKS.has(name));
if (unknown.length > 0) {
  console.error(`"${unknown[0]}" is no benchmark; there are ${[...sizes, ...BENCHMARKS.keys()].join(", ")}`);
  process.exit(2);
}
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
if (sizes.some(isWanted)) await reading(sizes.filter(isWanted));
for (const [name, run] of BENCHMARKS) if (isWanted(name)) await run();
