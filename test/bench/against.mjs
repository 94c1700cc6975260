// The bundle beside the bundle of an earlier commit, in turns on one machine: what became slower, what takes more memory.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makePlan } from "./make-plan.mjs";
import { best, CLI, mustHave, NODE, versionOf } from "./process.mjs";
import { sharedIdsPlan } from "./shared-ids.mjs";

/** Each program runs this often in turns: what else the machine does then meets both alike. */
const TURNS = { startup: 25, small: 11, medium: 5, "shared ids": 3 };
const FIXTURE = resolve("fixtures/incidents/datatalks-3-destroy/plan.json");

/** The bundle that was committed with `commit`, unpacked into a folder of its own. */
function bundleOf(commit) {
  const folder = mkdtempSync(join(tmpdir(), "destroy-guard-before-"));
  const packed = execFileSync("git", ["archive", commit, "dist", "package.json"], { maxBuffer: 1 << 28 });
  execFileSync("tar", ["x", "-C", folder], { input: packed });
  return { folder, cli: join(folder, "dist/cli/index.js") };
}

async function plansIn(folder) {
  const kept = resolve("test", "bench", "plans");
  mkdirSync(kept, { recursive: true });
  const made = async (count) => {
    const plan = join(kept, `${count}.json`);
    if (!existsSync(plan)) await makePlan(count, plan);
    return plan;
  };
  const shared = join(folder, "shared.json");
  writeFileSync(shared, sharedIdsPlan(150));
  return [
    ["startup", FIXTURE],
    ["small", await made(1000)],
    ["medium", await made(20_000)],
    ["shared ids", shared],
  ];
}

function fastest(programs, plan, turns) {
  const runs = programs.map(() => []);
  for (let turn = 0; turn < turns; turn++)
    for (const [at, cli] of programs.entries()) {
      const run = best([NODE, cli, "review", "--output", "/dev/null", plan], 1);
      if (run !== null) runs[at].push(run);
    }
  return runs.map((all) => ({
    seconds: Math.min(...all.map((run) => run.seconds)),
    megabytes: Math.min(...all.map((run) => run.megabytes)),
  }));
}

export async function against(commit) {
  mustHave(["/usr/bin/time", "git", "tar"]);
  const before = bundleOf(commit);
  console.log(`\nAgainst ${commit}: node ${versionOf(NODE)}, whole processes in turns, the best of each\n`);
  console.log("| plan | seconds before | now | peak MB before | now |\n| --- | ---: | ---: | ---: | ---: |");
  for (const [name, plan] of await plansIn(before.folder)) {
    const [old, now] = fastest([before.cli, CLI], plan, TURNS[name]);
    const seconds = `${old.seconds.toFixed(3)} | ${now.seconds.toFixed(3)}`;
    console.log(`| ${name} | ${seconds} | ${old.megabytes.toFixed(0)} | ${now.megabytes.toFixed(0)} |`);
  }
  rmSync(before.folder, { recursive: true });
}
