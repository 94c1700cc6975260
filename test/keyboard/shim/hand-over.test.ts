import { describe, expect, test } from "vitest";
import { applyCall } from "../../../src/keyboard/shim/hand-over.ts";

describe("a call of terraform, as one of destroy-guard apply", () => {
  const call = (text: string, isPersonThere = true) =>
    applyCall("/bin/terraform", text.split(" "), { isPersonThere }).argv.slice(2).join(" ");

  test.each([
    ["apply", "--"],
    ["apply -target=x -var a=b", "-- -target=x -var a=b"],
    ["destroy", "-- -destroy"],
    ["destroy -target x", "-- -destroy -target x"],
    ["-chdir=infra apply", "--chdir infra --"],
    ["apply tfplan", "tfplan --"],
    ["apply -input=false -lock-timeout=3s tfplan", "tfplan -- -lock-timeout=3s"],
    ["apply -var x tfplan", "tfplan -- -var x"],
    ["apply -input=false", "-- -input=false"],
    ["apply -auto-approve", "--yes --"],
    ["apply --auto-approve=true -no-color", "--yes -- -no-color"],
    ["apply -auto-approve=false", "--"],
    ["apply -auto-approve tfplan", "--yes tfplan --"],
    ["destroy -auto-approve -target=x", "--yes -- -destroy -target=x"],
    ["apply one two", "one two --"],
    [" destroy", "-- -destroy"],
  ])("%s: apply %s", (text, expected) => {
    expect(call(text)).toBe(expected);
  });

  test("a saved plan needs no answer where no person is there, as ever", () => {
    expect(call("apply tfplan", false)).toBe("--yes tfplan --");
    expect(call("apply", false)).toBe("--");
  });

  test.each([
    ["apply -auto-approve", "-auto-approve"],
    ["destroy --auto-approve=true", "-auto-approve"],
    ["apply tfplan", null],
    ["apply", null],
    ["apply -auto-approve=false tfplan", null],
  ])("says what was typed of an approval: %s, %s", (text, typed) => {
    expect(applyCall("/bin/terraform", text.split(" "), { isPersonThere: false }).typed).toBe(typed);
  });

  test("is made with the program that stands behind the shim", () => {
    expect(applyCall("/opt/bin/tofu", ["apply"], { isPersonThere: true }).argv.slice(0, 2)).toEqual([
      "--terraform",
      "/opt/bin/tofu",
    ]);
  });
});
