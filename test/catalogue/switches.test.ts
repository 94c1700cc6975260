import { describe, expect, test } from "vitest";
import { readExtracts } from "./schema/extract.ts";
import { NO_SWITCHES, saysSwitch, stands, unmentioned } from "./schema/switches.ts";

describe("The name of an attribute", () => {
  test.each([
    "deletion_protection",
    "force_destroy",
    "skip_final_snapshot",
    "backup_retention_period",
    "object_lock_mode",
    "keep_on_destroy",
    "expiration_date",
    "is_immutable",
    "recovery_window_in_days",
    "purge",
  ])("%s says that it may be a switch", (name) => {
    expect(saysSwitch(name)).toBe(true);
  });
  test.each(["block_size", "clock", "reinforced", "enforcement", "name", "undeletable_blocks"])(
    "%s does not",
    (name) => {
      expect(saysSwitch(name)).toBe(false);
    },
  );
  test.each([
    ["aws_thing lock", "aws_thing lock", true],
    ["aws_thing lock", "aws_thing lock[0].mode", true],
    ["aws_thing lock", "aws_thing locks", false],
    ["aws_* rule[*].keep", "aws_other rule[*].keep", true],
    ["aws_thing keep", "aws_other keep", false],
  ])("the entry %s stands for %s: %s", (entry, attribute, expected) => {
    expect(stands(entry, attribute)).toBe(expected);
  });
});

describe("Every attribute whose name may be that of a switch is in its row, or was read and decides nothing", () => {
  const all = [...readExtracts()].map(([prefix, extract]) => {
    const entries = Object.values(NO_SWITCHES[prefix] ?? {}).flat();
    return { prefix, entries, open: unmentioned(prefix, extract) };
  });
  test.each(all.map((one) => [one.prefix, one] as const))("%s", (_, { entries, open }) => {
    expect(
      open.filter((attribute) => !entries.some((entry) => stands(entry, attribute))),
      "look at them in their row, or list them in no-switches.json with a word why they decide nothing",
    ).toEqual([]);
    expect(
      entries.filter((entry) => !open.some((attribute) => stands(entry, attribute))),
      "what is listed in no-switches.json, though a row looks at it or no schema has it",
    ).toEqual([]);
  });
  test("the list is sorted, and says why", () => {
    expect(Object.keys(NO_SWITCHES)).toEqual(Object.keys(NO_SWITCHES).toSorted());
    for (const reasons of Object.values(NO_SWITCHES)) {
      expect(Object.keys(reasons)).toEqual(Object.keys(reasons).toSorted());
      for (const [why, entries] of Object.entries(reasons)) {
        expect(why.length).toBeGreaterThan(5);
        expect(entries).toEqual(entries.toSorted());
      }
    }
  });
});
