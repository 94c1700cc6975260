import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readSettings } from "../../src/input/settings.ts";

const action = parse(readFileSync("action.yml", "utf8")) as { inputs: Record<string, { default?: string }> };
const given = (inputs: Record<string, string>) => (name: string) =>
  inputs[name] ?? (name === "github-token" ? "ghs_x" : (action.inputs[name]?.default ?? ""));

test("the defaults of action.yml are settings", () => {
  expect(readSettings(given({}))).toEqual({
    plan: [],
    reviews: [],
    "expect-roots": [],
    needs: [],
    "github-token": "ghs_x",
    "owners-token": "",
    policy: "",
    "override-label": "allow-destroy",
    comment: "auto",
    key: "default",
    enforce: true,
    terraform: "terraform",
    report: "",
  });
});

test("every input of action.yml is read, and no other", () => {
  expect(Object.keys(readSettings(given({}))).sort()).toEqual(Object.keys(action.inputs).sort());
});

test("lists are one a line", () => {
  expect(readSettings(given({ plan: "\n a.json \n\n  infra=b.json\n" })).plan).toEqual(["a.json", "infra=b.json"]);
});

test.each([
  ['{"plans":{"result":"success","outputs":{}},"lint":{"result":"skipped"}}', []],
  ['{"roots":{"result":"failure"},"plans":{"result":"cancelled"}}', ["roots (failure)", "plans (cancelled)"]],
  // A word that this version does not know is no success.
  ['{"plans":{"result":"neutral"}}', ["plans (neutral)"]],
])("of the jobs in %s those that did not end well are %j", (needs, expected) => {
  expect(readSettings(given({ needs })).needs).toEqual(expected);
});

test.each(["success", "{}}", '{"plans":"success"}', "[]"])("%s is not what toJSON(needs) gives", (needs) => {
  expect(() => readSettings(given({ needs }))).toThrow(
    "The input needs is not what the expression toJSON(needs) gives.",
  );
});

describe("every mistake is told at once", () => {
  test("with the input's name and the remedy", () => {
    const wrong = {
      comment: "sometimes",
      key: "a b",
      enforce: "yes",
      policy: "../x",
      "override-label": "l".repeat(51),
      terraform: "",
      "github-token": "",
    };
    expect(() => readSettings((name) => wrong[name as keyof typeof wrong] ?? "")).toThrow(
      [
        "The input github-token is empty; leave it out, or give a token.",
        "The input policy is no path in the repository; write it relative to the repository's top.",
        "The input override-label is longer than GitHub's labels can be (50 characters).",
        "The input comment is none of auto, always, never.",
        "The input key is no key; up to 40 letters, digits, dots, underscores and dashes.",
        "The input enforce is neither true nor false.",
        "The input terraform is empty; leave it out, or name the program.",
      ].join("\n"),
    );
  });

  test.each(["-->", "a\nb", "", "x".repeat(41)])("the key %j could end the comment's marker or is none", (key) => {
    expect(() => readSettings(given({ key }))).toThrow(/The input key is no key/);
  });
});
