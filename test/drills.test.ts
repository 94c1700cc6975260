import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command } from "./cli/running.ts";

/** States by the real Terraform, drilled: what is said of them is recorded beside them. */

const DRILLS = join("fixtures", "drills");

interface Case {
  readonly name: string;
  readonly folder: string;
  readonly states: readonly string[];
}

const CASES = readdirSync(DRILLS)
  .sort()
  .map((name): Case => {
    const folder = join(DRILLS, name);
    const { states } = JSON.parse(readFileSync(join(folder, "case.json"), "utf8")) as Pick<Case, "states">;
    return { name, folder, states };
  });

const drill = ({ folder, states }: Case, ...options: readonly string[]) =>
  command(["drill", ...options, ...states.map((state) => `${state}=${join(folder, `${state}.json`)}`)]);

const caseOf = (name: string): Case => CASES.find((one) => one.name === name) ?? expect.fail(`there is no ${name}`);

test.each(CASES)("$name is drilled as recorded", async (one) => {
  for (const [format, file] of [
    ["terminal", "drill.txt"],
    ["markdown", "drill.md"],
    ["json", "drill.json"],
  ] as const) {
    const { stdout, stderr } = await drill(one, "--format", format);
    expect(stderr).toBe("");
    await expect(stdout).toMatchFileSnapshot(join(process.cwd(), one.folder, file));
  }
});

interface Answer {
  readonly kind: string;
  readonly survivors: readonly string[];
  readonly goesWithIt: readonly string[];
}
interface Drilled {
  readonly address: string;
  readonly protected: boolean | null;
  readonly alone: Answer;
  readonly withState: Answer;
  readonly withAll: Answer;
  readonly change: readonly { readonly address: string; readonly attribute: string | null; readonly value: unknown }[];
}

async function database(name: string): Promise<Drilled> {
  const { stdout } = await drill(caseOf(name), "--format", "json");
  const { states } = JSON.parse(stdout) as { states: { objects: Drilled[] }[] };
  return states[0]?.objects.find(({ address }) => address === "aws_db_instance.prod") ?? expect.fail("no database");
}

const SNAPSHOTS = ["aws_db_snapshot.before_upgrade", "aws_db_snapshot.end_of_course"];

test("the day before: alone two snapshots, with its state nothing, since both go with it; and it fails when asked to", async () => {
  expect(await database("datatalks-day-before")).toMatchObject({
    protected: false,
    alone: { kind: "copies", survivors: SNAPSHOTS },
    withState: { kind: "nothing", goesWithIt: SNAPSHOTS },
  });
  expect((await drill(caseOf("datatalks-day-before"), "--fail-on", "nothing")).code).toBe(1);
});

test("after what it advised the same drill is calm: protected, and the snapshots stay", async () => {
  expect(await database("datatalks-prepared")).toMatchObject({
    protected: true,
    alone: { kind: "copies", survivors: SNAPSHOTS.map((address) => `backup: ${address}`) },
    withState: { kind: "copies", survivors: SNAPSHOTS.map((address) => `backup: ${address}`) },
    withAll: { kind: "refused" },
    change: [],
  });
  expect((await drill(caseOf("datatalks-prepared"), "--fail-on", "nothing")).code).toBe(0);
});

test("what was changed between the two is what the first advised", async () => {
  const { change } = await database("datatalks-day-before");
  const objectsIn = (state: string) =>
    (
      JSON.parse(readFileSync(join(caseOf("datatalks-prepared").folder, `${state}.json`), "utf8")) as {
        values: { root_module: { resources: { address: string; values: Record<string, unknown> }[] } };
      }
    ).values.root_module.resources;
  expect(change.length).toBe(5);
  for (const { address, attribute, value } of change) {
    const [here, there] = ["prod", "backup"].map((state) => objectsIn(state).find((one) => one.address === address));
    if (attribute === null) expect([here, there?.address]).toEqual([undefined, address]);
    else if (value === null) expect(here?.values[attribute]).toEqual(expect.any(String));
    else expect(here?.values[attribute]).toBe(value);
  }
});

test("no value of a state is in any record", () => {
  for (const { folder } of CASES)
    for (const file of ["drill.txt", "drill.md", "drill.json"])
      expect(readFileSync(join(folder, file), "utf8")).not.toContain("correct-horse");
});
