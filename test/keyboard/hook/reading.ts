import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entriesOf } from "../../../src/keyboard/hook/archives.ts";
import { decide } from "../../../src/keyboard/hook/decide.ts";
import { scriptAt } from "../../../src/keyboard/hook/scripts.ts";
import { readCommand } from "../../../src/keyboard/hook/shell/read.ts";
import type { World } from "../../../src/keyboard/hook/shell/state.ts";
import { answerTo } from "../../../src/keyboard/hook/terraform.ts";
import { uncommitted } from "../../../src/keyboard/hook/uncommitted.ts";
import type { Expected } from "./spellings.ts";

/** A working copy with a state, some scripts and a folder below it. */
export function workingCopy(): { readonly folder: string; readonly world: World } {
  const folder = mkdtempSync(join(tmpdir(), "hook-"));
  for (const name of ["infra", "backup"]) mkdirSync(join(folder, name));
  for (const name of ["terraform.tfstate", "infra/terraform.tfstate", "backup/terraform.tfstate"])
    writeFileSync(join(folder, name), "{}");
  writeFileSync(join(folder, "deploy.sh"), '#!/bin/bash\nset -e\n"$X" build\nterraform destroy -auto-approve\n');
  writeFileSync(join(folder, "wrapper.sh"), '#!/bin/sh\nexec terraform -chdir=infra "$@"\n');
  writeFileSync(join(folder, "harmless.sh"), '#!/bin/sh\n# terraform plan\n$JAVACMD "$@"\nterraform plan\n');
  symlinkSync("terraform.tfstate", join(folder, "link-to-state"));
  mkdirSync(join(folder, "tools"));
  writeFileSync(join(folder, "tools/terraform"), "\0");
  symlinkSync("tools/terraform", join(folder, "link-to-terraform"));
  mkdirSync(join(folder, "elsewhere/below"), { recursive: true });
  symlinkSync("elsewhere/below", join(folder, "link-to-folder"));
  for (const name of ["tfplan", "elsewhere/tfplan"]) writeFileSync(join(folder, name), "");
  symlinkSync("tfplan", join(folder, "link-to-plan"));
  linkSync(join(folder, "tfplan"), join(folder, "second-name-of-plan"));
  writeFileSync(join(folder, "with-nul.sh"), "#!/bin/sh\nterraform destroy\nexit\n\0");
  writeFileSync(join(folder, "program"), "\x7fELF\0\nterraform destroy\n");
  writeFileSync(join(folder, "run.sh"), 'exec "$@"\n');
  for (const [archive, name] of [
    ["backup.tar", "backup"],
    ["sources.tar", "harmless.sh"],
  ] as const)
    execFileSync("tar", ["-cf", archive, name], { cwd: folder });
  const own = [join(folder, "policy-of-this-test.yml")];
  return { folder, world: { home: "/home/somebody", own, isLate: () => false, scriptAt, entriesOf, uncommitted } };
}

const NONE: ReadonlyMap<string, string> = new Map();

/** What the hook says of a command, in the words of the table. */
export async function saidOf(command: string, folder: string, world: World): Promise<Expected> {
  const read = readCommand(command, { folder, hidden: NONE }, world);
  let reviewed = false;
  const judge = () => {
    reviewed = true;
    throw new Reviewed();
  };
  for (const found of read.found) {
    if (found.kind === "unclear") return "unclear";
    if (found.kind !== "call") return found.what;
    const answer = answerTo(found);
    if (answer.kind !== "none" && found.unsure !== null) return "unclear";
    if (answer.kind === "deny") return answer.why;
  }
  try {
    const request = { kind: "command", command, folder, dialect: "shell" } as const;
    const { denied } = await decide(request, { world, hidden: NONE, judge });
    return denied === null ? "none" : "alone";
  } catch (error) {
    if (error instanceof Reviewed && reviewed) return "review";
    throw error;
  }
}

class Reviewed extends Error {}
