// What the catalogue adds to the start of the command line: a plan of one object whose type no table knows, against the
// same plan with a type of the largest table.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { best, CLI, mustHave, NODE, versionOf } from "./process.mjs";

const RUNS = 25;

const planOf = (type) =>
  JSON.stringify({
    format_version: "1.2",
    planned_values: {},
    resource_changes: [
      {
        address: `${type}.x`,
        mode: "managed",
        type,
        name: "x",
        provider_name: "x",
        change: { actions: ["delete"], before: { id: "x" }, after: null },
      },
    ],
  });

export async function startup() {
  mustHave(["/usr/bin/time"]);
  const folder = mkdtempSync(join(tmpdir(), "destroy-guard-bench-"));
  const review = (type) => {
    const plan = join(folder, `${type}.json`);
    writeFileSync(plan, planOf(type));
    return [NODE, CLI, "review", plan];
  };
  const rows = [
    ["node alone", [NODE, "-e", "0"]],
    ["destroy-guard --version", [NODE, CLI, "--version"]],
    ["review, a type of no table", review("unknown_thing")],
    ["review, a type of the AWS table", review("aws_db_instance")],
  ].map(([name, argv]) => [name, best(argv, RUNS).seconds * 1000]);
  rmSync(folder, { recursive: true });
  console.log(`\nStart: node ${versionOf(NODE)}, whole processes, the best of ${RUNS}\n`);
  console.log("| program | milliseconds |\n| --- | ---: |");
  for (const [name, milliseconds] of rows) console.log(`| ${name} | ${milliseconds.toFixed(0)} |`);
  console.log(`\nThe catalogue adds ${(rows[3][1] - rows[2][1]).toFixed(1)} ms.`);
}
