// Many databases and many snapshots of which each could be a snapshot of each, since they share one id; many of one
// name, which their projects tell apart; and many that each of many servers of one name may hold, since they tell none.
// A review has to take four times as long for four times as many, not sixteen.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { best, CLI, mustHave, NODE, versionOf } from "./process.mjs";

const COUNTS = [1000, 4000];
const RUNS = 3;
/** The report that says most of each object, and stays short. */
const FORMAT = "terminal";

const ATLAS = "mongodb/mongodbatlas";
const GOOGLE = "hashicorp/google";

const entry = (type, i, actions, values, provider = "hashicorp/aws") => ({
  address: `${type}.this[${i}]`,
  mode: "managed",
  type,
  name: "this",
  index: i,
  provider_name: `registry.terraform.io/${provider}`,
  change: { actions, before: values, after: actions[0] === "delete" ? null : values },
});

const DATABASES = {
  "one id": [
    (i) => entry("aws_db_instance", i, ["delete"], { id: "shared", identifier: "shared" }),
    (i, actions) => entry("aws_db_snapshot", i, actions, { id: "shared", db_instance_identifier: "shared" }),
  ],
  "one name": [
    (i) => entry("mongodbatlas_cluster", i, ["delete"], { name: "main", project_id: `p${i}` }, ATLAS),
    (i, actions) =>
      entry("mongodbatlas_cloud_backup_snapshot", i, actions, { cluster_name: "main", project_id: `p${i}` }, ATLAS),
  ],
  "one name of what holds them": [
    (i) => entry("google_sql_database_instance", i, ["delete"], { name: "main", project: `p${i}` }, GOOGLE),
    (i) => entry("google_sql_database", i, ["delete"], { name: `d${i}`, instance: "main" }, GOOGLE),
  ],
  "folders in each other": [
    (i) => entry("google_folder", i, ["delete"], { id: `folders/${i}`, parent: `folders/${i - 1}` }, GOOGLE),
    (i, actions) => entry("google_project", i, actions, { project_id: `p${i}`, folder_id: `folders/${i}` }, GOOGLE),
  ],
};

/** As many of the first as of the second; all of the first go. */
const planOf = (count, [database, snapshot]) => {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const changes = [
    ...numbers.map((i) => database(i)),
    ...numbers.map((i) => snapshot(i, [i % 2 ? "no-op" : "delete"])),
  ];
  const resources = changes.map(({ change, ...object }) => ({ ...object, values: change.before }));
  return JSON.stringify({
    format_version: "1.2",
    planned_values: {},
    resource_changes: changes,
    prior_state: { format_version: "1.0", values: { root_module: { resources } } },
  });
};

/** Of those with one id. */
export const sharedIdsPlan = (count) => planOf(count, DATABASES["one id"]);

export async function sharedIds() {
  mustHave(["/usr/bin/time"]);
  const folder = mkdtempSync(join(tmpdir(), "destroy-guard-bench-"));
  const idle = best([NODE, CLI, "--version"], RUNS).seconds;
  console.log(`\nShared ids: node ${versionOf(NODE)}, whole processes, the best of ${RUNS}\n`);
  console.log("| what goes, and as many more | seconds | peak MB | microseconds for each, without the start |");
  console.log("| ---: | ---: | ---: | ---: |");
  for (const [shared, databases] of Object.entries(DATABASES))
    for (const count of COUNTS) {
      const plan = join(folder, `${count}.json`);
      writeFileSync(plan, planOf(count, databases));
      const run = best([NODE, CLI, "review", "--format", FORMAT, "--output", "/dev/null", plan], RUNS);
      const figures =
        run === null
          ? "could not | | "
          : `${run.seconds.toFixed(2)} | ${run.megabytes.toFixed(0)} | ${(((run.seconds - idle) / (2 * count)) * 1e6).toFixed(0)}`;
      console.log(`| ${count} + ${count} of ${shared} | ${figures} |`);
    }
  rmSync(folder, { recursive: true });
}
