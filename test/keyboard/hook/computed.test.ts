import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { withFiles } from "./project.ts";
import { saidOf } from "./reading.ts";

/** Names and commands that just and Task put together before they run them. */

const { folder, world } = withFiles({
  justfile: `
cmd := replace("terraform plan", "plan", "destroy")
slug := replace("a/b", "/", "-")
boom:
    {{cmd}}
regex:
    {{replace_regex("terraform destroy", "x+", "")}}
prefix:
    {{prepend("terraform -chdir=", "infra")}} destroy
cut:
    {{trim_end_match("terraform destroy#", "#")}}
again:
    @just --justfile {{justfile()}} gone
gone:
    terraform destroy
harmless:
    {{replace("terraform destroy", "destroy", "plan")}} -out={{slug}}.tfplan
hash:
    echo {{sha256("x")}} {{join("a", "b")}}
`,
  "Taskfile.yml": `version: '3'
tasks:
  each:
    cmds:
      - for: [destroy, lint]
        task: '{{.ITEM}}'
  calm:
    cmds:
      - for: [lint]
        task: '{{.ITEM}}'
  unknown:
    cmds:
      - for: {var: LIST}
        task: 'tf-{{.ITEM}}'
  other:
    cmds:
      - for: {var: LIST}
        task: 'check-{{.ITEM}}'
  destroy: terraform destroy
  tf-destroy: terraform destroy
  check-all: tflint
  lint: tflint
`,
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["just boom", "destroy"],
  ["just regex", "destroy"],
  ["just prefix", "destroy"],
  ["just cut", "destroy"],
  ["just again", "destroy"],
  ["just harmless", "none"],
  ["just hash", "none"],
])("what functions of just make of a text is what runs. %s: %s", async (command, said) => {
  expect(await saidOf(command, folder, world)).toBe(said);
});

describe("a task that Task names by an item", () => {
  test.each([
    ["task each", "destroy"],
    ["task calm", "none"],
    ["task unknown", "destroy"],
    ["task other", "none"],
  ])("%s: %s", async (command, said) => {
    expect(await saidOf(command, folder, world)).toBe(said);
  });
});
