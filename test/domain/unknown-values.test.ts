/** A value that only the apply will tell: it may do harm where it can still get worse, and only there. */
import { describe, expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { object, reviewOf, row, said } from "./reviewing.ts";

const ROWS: readonly CatalogueRow[] = [
  row("store", {
    watch: [
      { path: "backups", change: "lowered", rule: "backup-loss", says: "older backups are deleted" },
      { path: "logs", change: "lowered", forever: [0], rule: "data-expiry", says: "older logs are deleted" },
      { path: "life", change: "lowered", forever: [null, -1], rule: "data-expiry", says: "items expire" },
      { path: "hours", change: "raised", forever: [null], rule: "backup-loss", says: "backups are made less often" },
      { path: "pause", change: "raised", rule: "backup-loss", says: "backups wait for longer" },
    ],
  }),
  row("job", {
    expires: [
      { when: { "options.deletes": true }, says: "files are deleted" },
      { when: { "rule[*].on": true, "rule[*].days": { above: 0 } }, says: "objects are deleted" },
    ],
  }),
];

const of = async (address: string, before: object | null, after: object, unknown: object) => {
  const effect = before === null ? "create" : "update";
  return reviewOf([object(address, effect, before, after, { change: { after_unknown: unknown } })], ROWS);
};

describe("a value that is known only after the apply", () => {
  test.each([
    ["of backups that are kept some days may be lower", { backups: 7 }, "backups", ["backup-loss block store.a"]],
    ["of backups that are off already cannot be lower", { backups: 0 }, "backups", []],
    ["of backups that were never set cannot be lower", { backups: null }, "backups", []],
    ["may put an end to what zero says has none", { logs: 0 }, "logs", ["data-expiry warn store.a"]],
    ["may put an end to what has none unset", { life: null }, "life", ["data-expiry warn store.a"]],
    ["may put an end to what -1 says has none", { life: -1 }, "life", ["data-expiry warn store.a"]],
    ["may be lower, written as text", { life: "30d" }, "life", ["data-expiry warn store.a"]],
    ["of what is never done cannot make it rarer", { hours: null }, "hours", []],
    ["of what is done every few hours may make it rarer", { hours: 6 }, "hours", ["backup-loss block store.a"]],
    ["of what does not wait may make it wait", { pause: 0 }, "pause", ["backup-loss block store.a"]],
  ])("%s", async (_, before, path, expected) => {
    const review = await of("store.a", before, {}, { [path]: true });
    expect(said(review)).toEqual(expected);
    expect(review.findings.map(({ detail }) => detail)).toEqual(
      expected.map(() => expect.objectContaining({ kind: "says", certain: false })),
    );
  });

  test.each([
    ["may make data expire that did not", { options: { deletes: false } }, {}, { options: { deletes: true } }, 1],
    ["may make data expire where nothing was set", {}, {}, { options: { deletes: true } }, 1],
    ["brings nothing to what expired before", { options: { deletes: true } }, {}, { options: { deletes: true } }, 0],
    ["of something else brings nothing", { options: { deletes: false } }, {}, { name: true }, 0],
    [
      "of a rule that is off brings nothing",
      { rule: [{ on: false, days: 3 }] },
      { rule: [{ on: false }] },
      { rule: [{ days: true }] },
      0,
    ],
  ])("%s", async (_, before, after, unknown, count) => {
    const { findings } = await of("job.a", before, after, unknown);
    expect(findings.map(({ rule, level, detail }) => ({ rule, level, detail }))).toEqual(
      Array.from({ length: count }, () => ({
        rule: "data-expiry",
        level: "warn",
        detail: { kind: "says", says: "files are deleted", certain: false },
      })),
    );
  });

  test("of something that is created brings nothing: there everything that is computed is unknown", async () => {
    const { findings } = await of("job.a", null, {}, { options: { deletes: true } });
    expect(findings.filter(({ rule }) => rule === "data-expiry")).toEqual([]);
  });
});
