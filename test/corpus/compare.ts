/**
 * Reads a corpus of other people's plans and compares what was counted with what jq counts.
 *   npm run corpus -- FOLDER
 * FOLDER holds `plans/` (plan JSON, in any subfolders) and `odd/<kind>/` (what people mistake for it). It is not part
 * of the project: such plans are not ours to publish.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { EFFECTS } from "../../src/domain/change.ts";
import { InputError } from "../../src/domain/fault.ts";
import { keptPathsOf } from "../../src/domain/kept-paths.ts";
import type { Counts, Plan } from "../../src/domain/plan.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { readPlans } from "../../src/input/plan/read.ts";
import { jsonReport } from "../../src/report/json.ts";
import { reviewOf, reviewRoot } from "../../src/review.ts";
import { ODD } from "./odd.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.log(
    `skipped: ${folder === undefined ? "no corpus was named" : `${folder} does not exist`}; it is compared where somebody has one`,
  );
  process.exit(0);
}

const files = (below: string): readonly string[] =>
  readdirSync(below)
    .sort()
    .map((name) => join(below, name))
    .flatMap((path) => (statSync(path).isDirectory() ? files(path) : [path]));

const catalogue = catalogueWith([]);
const keptPaths = keptPathsOf(catalogue, DEFAULT_POLICY);
const read = (path: string): Promise<readonly Plan[]> =>
  readPlans(
    { path, root: "." },
    {
      keptPaths,
      settingsAsked: null,
      terraform: "terraform",
      cwd: process.cwd(),
    },
  );

/** The same counting in jq, from the contract's table and not from our code. */
const JQ = `
  def effect:
    (.change.actions // []) as $a
    | if (.mode // "managed") == "data" then (if $a == ["no-op"] then "none" elif ($a - ["no-op","create","read","update","delete","forget","open"]) == [] then "read" else "unknown" end)
      else ({"no-op":"none","create":"create","read":"read","update":"update","delete":"delete","delete create":"replace","create delete":"replace","forget":"forget","create forget":"forget","forget create":"forget","open":"read"}[$a | join(" ")] // "unknown") end;
  [.resource_changes[]? | effect] | group_by(.) | map({key: .[0], value: length}) | from_entries`;

const countedByJq = (path: string): Record<string, number> => {
  const { stdout, status, stderr } = spawnSync("jq", ["-c", JQ, path], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`jq failed on ${path}: ${stderr}`);
  return JSON.parse(stdout.split("\n")[0] as string) as Record<string, number>;
};

const differing = (ours: Counts, theirs: Record<string, number>): string | null => {
  const off = EFFECTS.filter((effect) => ours[effect] !== (theirs[effect] ?? 0));
  return off.length === 0
    ? null
    : off.map((effect) => `${effect}: ${ours[effect]} here, ${theirs[effect] ?? 0} by jq`).join("; ");
};

/** Plans of the corpus that claim a format that never was. */
const IMPOSSIBLE = /^has a format_version that this version of destroy-guard does not know/;

const wrong: string[] = [];
const told = new Map<string, number>();
const tell = (what: string): void => void told.set(what, (told.get(what) ?? 0) + 1);

for (const path of files(join(folder, "plans"))) {
  try {
    const plans = await read(path);
    const result = reviewOf(
      plans.map((plan) =>
        reviewRoot(plan, { catalogue, policy: DEFAULT_POLICY, today: "2026-11-21", isNewRoot: null }),
      ),
    );
    JSON.parse(jsonReport(result));
    const off = plans.length === 1 ? differing(result.counts, countedByJq(path)) : `${plans.length} plans`;
    if (off !== null) wrong.push(`${path}: ${off}`);
    tell(`plans: read, counted as jq counts, ${result.verdict}`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (!IMPOSSIBLE.test(error.message.slice(path.length + 1))) wrong.push(`${path}: ${error.message}`);
    else tell("plans: refused for a format that never was");
  }
}

for (const path of files(join(folder, "odd"))) {
  const kind = basename(dirname(path));
  const expected = ODD.find(
    (row) => row.kind === kind && (row.file === undefined || basename(path).includes(row.file)),
  );
  let outcome: string;
  try {
    const plans = await read(path);
    outcome = plans.length === 1 ? "read" : `read as ${plans.length} plans`;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    outcome = error.message.slice(path.length + 1);
  }
  const fits =
    expected !== undefined &&
    (typeof expected.outcome === "string" ? outcome === expected.outcome : expected.outcome.test(outcome));
  if (!fits) wrong.push(`${path}: ${outcome}`);
  tell(`odd/${kind}: ${outcome.startsWith("read") ? outcome : "refused"}`);
}

for (const [what, count] of [...told].sort()) console.log(`${String(count).padStart(6)}  ${what}`);
for (const line of wrong) console.log(`WRONG ${line}`);
console.log(`${[...told.values()].reduce((a, b) => a + b, 0)} files, ${wrong.length} not as they should be`);
process.exitCode = wrong.length === 0 ? 0 : 1;
