import { chmodSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { command, folderWith } from "../../cli/running.ts";
import { zipOf } from "../../keyboard/zip.ts";
import { entry, planJson } from "./reading.ts";

const PASSES = planJson([entry(["update"])]);
const BLOCKS = planJson([entry(["delete"])]);
const ZIP = zipOf([["tfplan", { data: "x" }]]);

/** Terraform reads a zip from its end, so that it applies the plan in it, whatever stands in front. */
test.each([
  ["the JSON of another plan", Buffer.concat([Buffer.from(PASSES), Buffer.from("\n::"), ZIP])],
  ["the JSON of another plan, compressed", Buffer.concat([gzipSync(PASSES), Buffer.from([0]), ZIP])],
  ["text", Buffer.concat([Buffer.from("#!/bin/sh\n"), ZIP])],
])("a saved plan behind %s is shown by Terraform", async (_, tfplan) => {
  const cwd = folderWith({ tfplan, terraform: '#!/bin/sh\ncat "$(dirname "$0")/plan.json"\n', "plan.json": BLOCKS });
  chmodSync(join(cwd, "terraform"), 0o755);
  const { code, stderr } = await command(["review", "--terraform", join(cwd, "terraform"), "tfplan"], { cwd });
  expect([code, stderr]).toEqual([1, ""]);
});
