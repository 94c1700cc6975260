import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { type Case, FIXTURES, readCases } from "./cases.ts";
import { withOrder, withTimestampOf } from "./chance.ts";
import { TERRAFORM_VERSION } from "./terraform.ts";

interface PlanFile {
  readonly format_version: string;
  readonly terraform_version: string;
  readonly errored: boolean;
}

const cases = readCases();
const planned = cases.filter(({ states }) => states.length === 0);
const ofStates = cases.filter(({ states }) => states.length > 0);
const textOf = ({ folder }: Case): string => readFileSync(join(folder, "plan.json"), "utf8");
const textsOf = (one: Case): readonly string[] =>
  one.states.length === 0
    ? [textOf(one)]
    : one.states.map((name) => readFileSync(join(one.folder, `${name}.json`), "utf8"));

describe("fixtures", () => {
  test("are there", () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  test("have a case.json beside every plan.json", () => {
    const plans = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(`${sep}plan.json`),
    );
    expect(plans.filter((path) => !existsSync(join(FIXTURES, path, "..", "case.json")))).toEqual([]);
  });

  test.each(ofStates.map((one) => [one.name, one] as const))(
    "%s has states by the Terraform that all are made with, and no plan",
    (_, one) => {
      expect(existsSync(join(one.folder, "plan.json"))).toBe(false);
      for (const text of textsOf(one))
        expect(JSON.parse(text)).toMatchObject({ format_version: "1.0", terraform_version: TERRAFORM_VERSION });
    },
  );

  test.each(planned.map((one) => [one.name, one] as const))(
    "%s is a plan by the Terraform that all are made with, failed only where its case says so",
    (_, one) => {
      const plan = JSON.parse(textOf(one)) as PlanFile;
      expect(plan).toMatchObject({ format_version: "1.2", terraform_version: TERRAFORM_VERSION, errored: one.errored });
    },
  );

  test.each(cases.map((one) => [one.name, one] as const))("%s says nothing of the machine it was made on", (_, one) => {
    const text = textsOf(one).join("");
    const places = [
      homedir() + sep,
      FIXTURES,
      "/home/",
      "/Users/",
      "/root/",
      "/tmp/",
      "/var/folders/",
      ".terraform/",
      "127.0.0.1",
      "localhost",
    ];
    expect(places.filter((place) => text.includes(place))).toEqual([]);
  });

  test("are as a remake would write them: relevant attributes in order, with the timestamp they have", () => {
    const unsettled = planned.filter((one) => {
      const text = textOf(one);
      return withTimestampOf(text, withOrder(text)) !== text;
    });
    expect(unsettled.map(({ name }) => name)).toEqual([]);
  });

  test("hold a hundred routine plans and more", () => {
    expect(cases.filter(({ name }) => name.startsWith("routine/"))).toHaveLength(106);
  });
});
