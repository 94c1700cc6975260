import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { isBuilt } from "../scripts/built.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** Tests that start dist would else pass with the program of yesterday. */
function build(): void {
  if (isBuilt(ROOT)) return;
  process.stdout.write("dist may not be what src builds, so it is built first.\n");
  execFileSync(process.execPath, [join("scripts", "build.ts")], { cwd: ROOT, stdio: "inherit" });
}

export default function setup(project: TestProject): void {
  build();
  project.onTestsRerun(build);
}
