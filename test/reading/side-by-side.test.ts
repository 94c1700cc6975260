import { globSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import type { PlanSource } from "../../src/input/plan/read.ts";
import { readPolicy } from "../../src/input/policy.ts";
import { sendable } from "../../src/reading/outcome.ts";
import { readSideBySide } from "../../src/reading/side-by-side.ts";
import { folderWith } from "../cli/running.ts";
import { entry, planJson } from "../input/plan/reading.ts";

/** It keeps more of what is read than the catalogue alone, by all that a policy can say. */
const policy = readPolicy(
  `
rules: { exposed: warn }
protect: [{ type: aws_instance, tags: { env: prod } }]
roots: [{ path: fixtures/**, rules: { drifted: block } }]
catalogue: [{ type: acme_ledger, class: data, weight: high, what: ledger }]
`,
  "policy.yml",
);

const read = (sources: readonly PlanSource[], lanes: number, cwd = process.cwd(), piped = "") => {
  let bytes = 0;
  const outcomes = readSideBySide(sources, {
    policy,
    catalogue: catalogueWith(policy.catalogue),
    terraform: "terraform",
    cwd,
    input: async function* () {
      yield Buffer.from(piped);
    },
    onProgress: (more) => {
      bytes += more;
    },
    lanes,
  });
  // What a thread has read is not packed.
  return outcomes.then((all) => ({ all: all.map(sendable), bytes }));
};

const FIXTURES: readonly PlanSource[] = globSync("fixtures/**/plan.json")
  .sort()
  .map((path) => ({ path, root: dirname(path) }));

const one = (address: string): string => planJson([entry(["delete"], { address })]);

describe("Plans that are read side by side", () => {
  test("are what they are one after the other, in the same order", async () => {
    expect(FIXTURES.length).toBeGreaterThan(100);
    expect(await read(FIXTURES, 3)).toEqual(await read(FIXTURES, 1));
  });

  test("tell the same mistakes and notes, each in its place", async () => {
    const cwd = folderWith({
      "a.json": one("aws_db_instance.a"),
      "cut.json": one("aws_db_instance.cut").slice(0, -20),
      "state.json": '{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}}',
      "wrapped.json": `Switched to workspace "prod".\n${one("aws_db_instance.wrapped")}`,
      "two.json": `${one("aws_db_instance.first")}\n${one("aws_db_instance.second")}\n`,
      "ledger.json": planJson([entry(["delete"], { address: "acme_ledger.books", type: "acme_ledger" })]),
    });
    const names = ["a.json", "cut.json", "nowhere.json", "state.json", "-", "wrapped.json", "two.json", "ledger.json"];
    const sources = names.map((path) => ({ path, root: path }));
    const piped = one("aws_db_instance.piped");
    const serial = await read(sources, 1, cwd, piped);
    expect(await read(sources, 3, cwd, piped)).toEqual(serial);
    expect(
      serial.all.map(({ plans }) => plans.flatMap(({ changes }) => changes.map(({ address }) => address))),
    ).toEqual([
      ["aws_db_instance.a"],
      [],
      [],
      [],
      ["aws_db_instance.piped"],
      ["aws_db_instance.wrapped"],
      ["aws_db_instance.first", "aws_db_instance.second"],
      ["acme_ledger.books"],
    ]);
    expect(serial.all.flatMap(({ mistake }) => mistake ?? [])).toEqual([
      expect.stringMatching(/^cut\.json /),
      expect.stringMatching(/^nowhere\.json does not exist/),
      expect.stringMatching(/^state\.json is a state, not a plan/),
    ]);
    expect(serial.all.flatMap(({ notes }) => notes)).toEqual([
      "wrapped.json: skipped a line of other text before the plan",
    ]);
  });

  test("may be fewer than the lanes", async () => {
    const cwd = folderWith({ "a.json": one("aws_db_instance.a") });
    const { all } = await read([{ path: "a.json", root: "." }], 3, cwd);
    expect(all.map(({ plans }) => plans.length)).toEqual([1]);
    expect((await read([], 2, cwd)).all).toEqual([]);
  });
});
