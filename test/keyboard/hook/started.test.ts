import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";
import { DESTROYING, EVERYDAY, REVIEWED, UNREVIEWABLE } from "./started.ts";

/** Behind a program that starts others: what is started, which words are names, and where it runs. */

const { folder, world } = withFiles({
  "scripts/down.sh": "#!/usr/bin/env bash\nset -eu\nterraform destroy -auto-approve\n",
  "scripts/plan.sh": "#!/usr/bin/env bash\nset -eu\nterraform plan\n",
  "scripts/down": "#!/bin/sh\nterraform destroy\n",
  completion: "terraform destroy -auto-approve\n",
  "gen.py": "open('tfplan','w').write('x')\n",
  "cmds.txt": "terraform destroy\n",
  Makefile: "ENV ?= prod\nplan:\n\tterraform -chdir=$(ENV) plan\ndown:\n\tterraform -chdir=$(ENV) destroy\n",
  "other/tfplan": "x",
  tfplan: "y",
});
afterAll(() => rmSync(folder, { recursive: true }));

const says = (command: string) => saidOf(command, folder, world);

describe("what destroys is refused", () => {
  test.each(DESTROYING)("%s", async (command) => {
    expect(await says(command)).not.toMatch(/^(none|review)$/);
  });
});

describe("a plan that may be another one, or may change, is not reviewed in its place", () => {
  test.each(UNREVIEWABLE)("%s", async (command) => {
    expect(await says(command)).not.toMatch(/^(none|review)$/);
  });
});

describe("what is run every day passes", () => {
  test.each(EVERYDAY)("%s", async (command) => {
    expect(await says(command)).toBe("none");
  });
});

describe("the plan that lies here is reviewed", () => {
  test.each(REVIEWED)("%s", async (command) => {
    expect(await says(command)).toBe("review");
  });
});
