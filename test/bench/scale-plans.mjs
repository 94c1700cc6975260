// What the benchmark of scale reads: trees of roots, and plans that destroy much.
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makePlan, makeState } from "./make-plan.mjs";
import { PLANS } from "./process.mjs";

/** A file of the folder, made where it is not there yet. */
async function kept(name, make) {
  const path = join(PLANS, name);
  mkdirSync(PLANS, { recursive: true });
  if (!existsSync(path)) await make(path);
  return path;
}

/** A plan of so many resources. 195 are a megabyte, 200,000 are 1.1 GB. */
export const planOf = (count) => kept(`${count}.json`, (path) => makePlan(count, path));

/** The same resources in a plan that destroys all of them: what a drill of their state answers. */
export const destroyingAll = (count) =>
  kept(`${count}-destroyed.json`, (path) => makePlan(count, path, () => ["delete"]));

/** The state of as many. */
export const stateOf = (count) => kept(`${count}-state.json`, (path) => makeState(count, path));

/** A folder with the same plan in so many folders of it; `place` says where each is. */
export async function treeOf(name, units, count, place) {
  const plan = await planOf(count);
  const folder = join(PLANS, name);
  const paths = Array.from({ length: units }, (_, at) => join(folder, place(at)));
  for (const path of paths) {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) copyFileSync(plan, path);
  }
  return { folder, paths };
}

/** A file with the same plan so many times, one a line: what `terragrunt run --all -- show -json` prints. */
export const oneFileOf = (units, count) =>
  kept(`${units}-in-one.json`, async (path) => {
    const plan = readFileSync(await planOf(count));
    const line = Buffer.concat([plan.subarray(0, plan.at(-1) === NEWLINE ? -1 : plan.length), Buffer.from("\n")]);
    for (let at = 0; at < units; at++) appendFileSync(path, line);
  });

const NEWLINE = 0x0a;

const TYPES = ["aws_db_instance", "aws_iam_role", "aws_ebs_volume", "aws_s3_bucket"];

const destroyed = (type, at) => {
  const values = { id: `${type}-${at}`, name: `svc-${at}`, skip_final_snapshot: true, force_destroy: true };
  return {
    address: `module.stack["${at % 7}"].${type}.this[${at}]`,
    mode: "managed",
    type,
    name: "this",
    index: at,
    provider_name: "registry.terraform.io/hashicorp/aws",
    change: { actions: ["delete"], before: values, after: null, after_unknown: {} },
  };
};

/** The text of a plan that destroys so many objects, of these types in turn. */
export function destroyingPlan(count, types = TYPES) {
  const changes = Array.from({ length: count }, (_, at) => destroyed(types[at % types.length], at));
  return JSON.stringify({
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: {},
    resource_changes: changes,
    prior_state: { format_version: "1.0", values: { root_module: {} } },
  });
}

/** The file of such a plan. */
export function destroyingFile(count) {
  const path = join(PLANS, `destroying-${count}.json`);
  mkdirSync(PLANS, { recursive: true });
  writeFileSync(path, destroyingPlan(count));
  return path;
}
