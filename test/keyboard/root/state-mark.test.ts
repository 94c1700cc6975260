import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { stateMarkIn, stateMarkNow, stateMarkOfPlan } from "../../../src/input/plan/state-mark.ts";
import { folderWith } from "../../cli/running.ts";
import { zipOf } from "../zip.ts";

const STATE = JSON.stringify({
  version: 4,
  terraform_version: "1.11.4",
  serial: 41,
  lineage: "0969597a-c2f4-f9d0-74be-848c588c2982",
  outputs: { password: { value: "hunter2", type: "string" }, lineage: { value: "no" }, serial: { value: 1 } },
  resources: [],
});
const MARK = { lineage: "0969597a-c2f4-f9d0-74be-848c588c2982", serial: 41 };

async function* bytes(text: string) {
  for (const char of text) yield Buffer.from(char);
}

describe("the mark of a state", () => {
  test("is its lineage and its serial, and no output's of that name", async () => {
    expect(await stateMarkIn(bytes(STATE))).toEqual(MARK);
  });

  test("is none where there is no state", async () => {
    expect(await stateMarkIn(bytes(""))).toBeNull();
    expect(await stateMarkIn(bytes("\n"))).toBeNull();
  });

  test.each([
    ["no lineage", '{"version":4,"serial":1}'],
    ["a serial that is none", '{"serial":"1","lineage":"x"}'],
    ["two of them", `${STATE}\n${STATE}`],
    ["no JSON", "no state"],
    ["half of it", STATE.slice(0, 60)],
    ["two lineages", '{"lineage":"a","lineage":"b","serial":1}'],
  ])("can't be told of %s", async (_, text) => {
    await expect(stateMarkIn(bytes(text))).rejects.toThrow();
  });
});

describe("the mark of the state that a saved plan was made of", () => {
  const plan = (entries: Parameters<typeof zipOf>[0]) => join(folderWith({ tfplan: zipOf(entries) }), "tfplan");

  test.each([
    ["as it is", { data: STATE }],
    ["compressed", { data: STATE, packed: deflateRawSync(STATE) }],
  ])("lies in its zip, %s", async (_, state) => {
    const path = plan([
      ["tfplan", { data: "x" }],
      ["tfstate-prev", { data: "{}" }],
      ["tfstate", state],
    ]);
    expect(await stateMarkOfPlan(path)).toEqual(MARK);
  });

  test("is not known of a file that is no zip, or has no state in it", async () => {
    expect(await stateMarkOfPlan(plan([["tfplan", { data: "x" }]]))).toBeNull();
    expect(await stateMarkOfPlan(join(folderWith({ tfplan: '{"remote_plan_format":1}' }), "tfplan"))).toBeNull();
  });

  test("is no one's where there are two states", async () => {
    const path = plan([
      ["tfstate", { data: STATE }],
      ["tfstate", { data: STATE.replace("41", "99") }],
    ]);
    await expect(stateMarkOfPlan(path)).rejects.toThrow("holds two files tfstate");
  });

  test("is refused where the zip is damaged", async () => {
    const whole = zipOf([["tfstate", { data: STATE, packed: deflateRawSync(STATE) }]]);
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, 40, 60);
    const path = join(folderWith({ tfplan: damaged }), "tfplan");
    await expect(stateMarkOfPlan(path)).rejects.toThrow(/is a damaged plan file/);
  });
});

describe("the mark of the state as it is now", () => {
  const program = (script: string) => {
    const folder = folderWith({ terraform: `#!/bin/sh\n${script}\n`, state: STATE });
    chmodSync(join(folder, "terraform"), 0o755);
    return { path: join(folder, "terraform"), folder };
  };

  test("is what state pull prints, without arguments from the environment", async () => {
    const { path, folder } = program('[ "$*" = "state pull" ] && [ -z "$TF_CLI_ARGS_state" ] && cat state');
    writeFileSync(join(folder, "x"), "");
    expect(await stateMarkNow(path, folder, { PATH: process.env.PATH, TF_CLI_ARGS_state: "x" })).toEqual(MARK);
  });

  test("is none where nothing is printed, and unknown where it fails", async () => {
    const none = program("exit 0");
    expect(await stateMarkNow(none.path, none.folder, {})).toBeNull();
    const failing = program("exit 3");
    await expect(stateMarkNow(failing.path, failing.folder, {})).rejects.toThrow('state pull" failed with exit code 3');
    await expect(stateMarkNow("/nowhere/terraform", failing.folder, {})).rejects.toThrow("ENOENT");
  });
});
