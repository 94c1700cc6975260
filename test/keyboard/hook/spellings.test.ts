import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { zipOf } from "../zip.ts";
import { saidOf, workingCopy } from "./reading.ts";
import { SPELLINGS } from "./spellings.ts";

const { folder, world } = workingCopy();
afterAll(() => rmSync(folder, { recursive: true }));

test("the table has 150 rows and more, each once", () => {
  expect(SPELLINGS.length).toBeGreaterThanOrEqual(150);
  expect(new Set(SPELLINGS.map(([command]) => command)).size).toBe(SPELLINGS.length);
});

test.runIf(spawnSync("unzip", ["-v"]).status === 0)("an old state in a zip is an old state here", async () => {
  const zip = (name: string) => zipOf([[name, { data: "{}" }]]);
  writeFileSync(join(folder, "backup.zip"), zip("infra/terraform.tfstate"));
  writeFileSync(join(folder, "sources.zip"), zip("main.tf"));
  expect(await saidOf("unzip -o backup.zip", folder, world)).toBe("state");
  expect(await saidOf("unzip -o sources.zip", folder, world)).toBe("none");
});

test("a long script is searched, though not parsed", async () => {
  const comment = `${"#".repeat(80)}\n`.repeat(20_000);
  writeFileSync(join(folder, "long.sh"), `#!/bin/sh\n${comment}terraform destroy -auto-approve\n`);
  writeFileSync(join(folder, "long-and-harmless.sh"), `#!/bin/sh\n${comment}terraform plan\n`);
  expect(await saidOf("./long.sh", folder, world)).toBe("unclear");
  expect(await saidOf("./long-and-harmless.sh", folder, world)).toBe("none");
});

test.each(SPELLINGS)("%s: %s", async (command, expected) => {
  expect(await saidOf(command, folder, world)).toBe(expected);
});
