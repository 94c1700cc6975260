import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { walked } from "../../src/keyboard/hook/files.ts";
import { command, folderWith } from "../cli/running.ts";
import { entry, planJson } from "../input/plan/reading.ts";

/** A folder with a link into another one, and a plan in each. */
function folderWithLink(): string {
  const folder = folderWith({ tfplan: planJson([entry(["create"])]) });
  mkdirSync(join(folder, "prod/below"), { recursive: true });
  symlinkSync("prod/below", join(folder, "link"));
  writeFileSync(join(folder, "prod/tfplan"), "broken");
  return folder;
}

test.each([
  [".", "tfplan", "tfplan"],
  [".", "prod/../tfplan", "tfplan"],
  [".", "link/tfplan", "link/tfplan"],
  [".", "link/../tfplan", "prod/tfplan"],
  [".", "link/../new", "prod/new"],
  ["link", "../tfplan", "prod/tfplan"],
  [".", "gone/../tfplan", "tfplan"],
])("from %s, %s leads to where the system goes: %s", (from, path, expected) => {
  const folder = folderWithLink();
  expect(walked(join(folder, from), path)).toBe(join(folder, expected));
  expect(walked("/", `${folder}/${from}/${path}`)).toBe(join(folder, expected));
});

test("apply looks at the plan that Terraform would take", async () => {
  const folder = folderWithLink();
  const terraform = join(folder, "terraform");
  writeFileSync(terraform, "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  const { code, stderr } = await command(["apply", "--terraform", terraform, "--log", "log", "link/../tfplan"], {
    cwd: folder,
  });
  expect([code, stderr]).toEqual([2, expect.stringContaining(join(folder, "prod/tfplan"))]);
});
