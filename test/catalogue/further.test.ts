/** A further rule of a list, beside one that deletes already: what it deletes besides is told, and nothing else is. */
import { describe, expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { object, reviewOf, row, said } from "../domain/reviewing.ts";

const rowOf = (type: string) => {
  const known = catalogueWith([])(type);
  if (known.known !== "row") throw new Error(`${type} has no row`);
  return known.row;
};
const told = async (type: string, before: object | null, after: object): Promise<readonly string[]> => {
  const effect = before === null ? "create" : "update";
  return said(await reviewOf([object(`${type}.x`, effect, before ?? undefined, after)], [rowOf(type)]));
};

describe("Conditions of expiry on the elements of a list", () => {
  const ROW = row("jobs", {
    weight: "low",
    expires: [{ when: { on: true, "job[*].deletes": true, "job[*].kind": ["a", null] }, says: "a job deletes" }],
  });
  const heard = async (before: readonly object[], after: readonly object[]) =>
    said(await reviewOf([object("jobs.x", "update", { on: true, job: before }, { on: true, job: after })], [ROW]));
  const [one, two] = [{ deletes: true }, { deletes: true, kind: "a" }];
  const TOLD = ["data-expiry warn jobs.x"];

  test.each<[string, readonly object[], readonly object[], readonly string[]]>([
    ["the first that deletes", [], [one], TOLD],
    ["a second one", [one], [one, two], TOLD],
    ["a second one in front", [one], [two, one], TOLD],
    ["a second one of the same kind", [one], [one, one], TOLD],
    ["one that begins to delete beside another", [one, { deletes: false }], [one, { deletes: true }], TOLD],
    ["a second one that deletes nothing", [one], [one, { deletes: false }, { deletes: true, kind: "b" }], []],
    ["another order", [one, two, { deletes: false }], [{ deletes: false }, two, one], []],
    ["one that goes", [one, two], [two], []],
    ["another form of the same", [one], [two], []],
  ])("%s", async (_, before, after, expected) => {
    expect(await heard(before, after)).toEqual(expected);
  });

  test("an element with another name is another one, and in another order it is not", async () => {
    const named = (name: string) => ({ name, deletes: true });
    expect(await heard([named("a")], [named("b")])).toEqual(TOLD);
    expect(await heard([named("a"), named("b")], [named("b"), named("a")])).toEqual([]);
  });

  test("what is not in the list counts for all of it", async () => {
    const [off, on] = [
      { on: false, job: [one] },
      { on: true, job: [one] },
    ];
    expect(said(await reviewOf([object("jobs.x", "update", off, on)], [ROW]))).toEqual(TOLD);
    expect(said(await reviewOf([object("jobs.x", "update", on, off)], [ROW]))).toEqual([]);
  });

  test("of lists in lists each element counts", async () => {
    const nested = row("runs", {
      weight: "low",
      expires: [{ when: { "run[*].copy[*].deletes": true }, says: "a copy is deleted" }],
    });
    const heardOf = async (before: object, after: object) =>
      said(await reviewOf([object("runs.x", "update", before, after)], [nested]));
    const runs = (...all: readonly (readonly object[])[]) => ({ run: all.map((copy) => ({ copy })) });
    expect(await heardOf(runs([one]), runs([one, one]))).toEqual(["data-expiry warn runs.x"]);
    expect(await heardOf(runs([one]), runs([one], [one]))).toEqual(["data-expiry warn runs.x"]);
    expect(await heardOf(runs([one], []), runs([], [one]))).toEqual([]);
  });
});

// https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecyclePolicyDetail.html
describe("aws_imagebuilder_lifecycle_policy", () => {
  const TYPE = "aws_imagebuilder_lifecycle_policy";
  interface Detail {
    readonly action?: string;
    readonly amis?: boolean;
    readonly snapshots?: boolean;
    readonly type?: "AGE" | "COUNT";
    readonly value?: number;
    readonly unit?: string;
    readonly keeps?: number | null;
    readonly spares?: object;
  }
  const detail = ({ action = "DELETE", amis, snapshots, type = "AGE", ...filter }: Detail) => ({
    action: [
      {
        type: action,
        include_resources: amis || snapshots ? [{ amis: amis === true, snapshots: snapshots === true }] : [],
      },
    ],
    filter: [
      {
        type,
        value: filter.value ?? 6,
        unit: filter.unit ?? (type === "AGE" ? "MONTHS" : null),
        retain_at_least: filter.keeps ?? null,
      },
    ],
    exclusion_rules: filter.spares === undefined ? [] : [filter.spares],
  });
  const policy = (status: string, ...all: readonly Detail[]) => ({ name: "x", status, policy_detail: all.map(detail) });
  const heard = (before: readonly Detail[], after: readonly Detail[]) =>
    told(TYPE, policy("ENABLED", ...before), policy("ENABLED", ...after));
  const TOLD = [`data-expiry warn ${TYPE}.x`];

  test.each<[string, readonly Detail[], readonly Detail[], boolean]>([
    ["one more that deletes sooner", [{}], [{}, { value: 1 }], true],
    ["one more that keeps fewer", [{ keeps: 5 }], [{ keeps: 5 }, { keeps: 1 }], true],
    ["one more by number beside one by age", [{}], [{}, { type: "COUNT", value: 10 }], true],
    ["one more that deletes images too", [{}], [{}, { amis: true }], true],
    ["one more that deletes snapshots too", [{ amis: true }], [{ amis: true }, { amis: true, snapshots: true }], true],
    ["one more that deletes only what the first deletes", [{}], [{}, { value: 2, unit: "YEARS" }], false],
    ["one more that deletes nothing", [{}], [{}, { action: "DEPRECATE", value: 1 }], false],
    ["one that begins to delete", [{ action: "DEPRECATE" }], [{}], true],
    ["another order", [{}, { type: "COUNT" }], [{ type: "COUNT" }, {}], false],
    ["one that goes", [{}, { value: 1 }], [{}], false],
    ["a shorter time in another unit", [{ value: 1, unit: "YEARS" }], [{ value: 30, unit: "WEEKS" }], true],
    ["a longer time in another unit", [{ value: 5, unit: "WEEKS" }], [{ value: 2, unit: "MONTHS" }], false],
    ["fewer that are kept", [{ type: "COUNT", value: 10 }], [{ type: "COUNT", value: 5 }], true],
    ["more that are kept", [{ type: "COUNT", value: 5 }], [{ type: "COUNT", value: 10 }], false],
    ["an exception that goes", [{ spares: { tag_map: { keep: "yes" } } }], [{}], true],
    ["an exception that comes", [{}], [{ spares: { tag_map: { keep: "yes" } } }], false],
  ])("%s", async (_, before, after, isTold) => {
    expect(await heard(before, after)).toEqual(isTold ? TOLD : []);
  });

  test("a policy that is switched on, or made switched on", async () => {
    expect(await told(TYPE, policy("DISABLED", {}), policy("ENABLED", {}))).toEqual(TOLD);
    expect(await told(TYPE, policy("ENABLED", {}), policy("DISABLED", { value: 1 }))).toEqual([]);
    expect(await told(TYPE, null, policy("ENABLED", {}))).toEqual(TOLD);
    expect(await told(TYPE, null, policy("DISABLED", {}))).toEqual([]);
  });
});

// tencentcloudstack/terraform-provider-tencentcloud website/docs/r/chdfs_life_cycle_rule.html.markdown: 2 is to delete
describe("tencentcloud_chdfs_life_cycle_rule", () => {
  const TYPE = "tencentcloud_chdfs_life_cycle_rule";
  const rule = (path: string, ...transitions: readonly (readonly [days: number, type: number])[]) => ({
    life_cycle_rule: [{ path, status: 1, transitions: transitions.map(([days, type]) => ({ days, type })) }],
  });
  test.each([
    ["one more that deletes sooner", rule("/a", [30, 2]), rule("/a", [30, 2], [7, 2]), true],
    ["one that deletes beside one that stores it elsewhere", rule("/a", [30, 1]), rule("/a", [30, 1], [90, 2]), true],
    ["one that stores it elsewhere sooner", rule("/a", [30, 1], [90, 2]), rule("/a", [7, 1], [90, 2]), false],
    ["another order", rule("/a", [30, 1], [90, 2]), rule("/a", [90, 2], [30, 1]), false],
    ["sooner", rule("/a", [90, 2]), rule("/a", [30, 2]), true],
    ["later", rule("/a", [30, 2]), rule("/a", [90, 2]), false],
    ["a folder above", rule("/a/b", [30, 2]), rule("/a", [30, 2]), true],
    ["a folder below", rule("/a", [30, 2]), rule("/a/b", [30, 2]), false],
    ["another folder", rule("/a", [30, 2]), rule("/b", [30, 2]), true],
  ] as const)("%s", async (_, before, after, isTold) => {
    expect(await told(TYPE, before, after)).toEqual(isTold ? [`data-expiry warn ${TYPE}.x`] : []);
  });
});

describe("What rows ask of elements of a list", () => {
  test("a further job that shuts a cluster down", async () => {
    const jobs = (...all: readonly boolean[]) => ({
      add_jobs: all.map((shutdown_cluster, at) => ({ job_name: `j${at}`, shutdown_cluster })),
    });
    const type = "opentelekomcloud_mrs_cluster_v1";
    expect(await told(type, jobs(true), jobs(true, true))).toHaveLength(1);
    expect(await told(type, jobs(true), jobs(true, false))).toEqual([]);
  });
  test("a further statement that sets a retention", async () => {
    const type = "snowflake_execute";
    const sets = (...days: readonly number[]) => ({
      execute: days.map((n) => `ALTER TABLE t SET DATA_RETENTION_TIME_IN_DAYS = ${n}`).join("; "),
      revert: "SELECT 1",
    });
    expect(await told(type, sets(7), sets(7, 1))).toContain(`data-expiry warn ${type}.x`);
  });
});

// https://learn.microsoft.com/azure/backup/backup-vault-overview: what meets no rule is kept by the rule for all
describe("A rule of retention beside the rule for all", () => {
  const TYPE = "azurerm_data_protection_backup_policy_disk";
  type Rule = readonly [name: string, duration: string, criteria?: string];
  const policy = (duration: string, ...rules: readonly Rule[]) => ({
    name: "p",
    vault_id: "/v",
    backup_repeating_time_intervals: ["R/2026-01-01T00:00:00+00:00/P1D"],
    default_retention_duration: duration,
    retention_rule: rules.map(([name, kept, criteria = "FirstOfWeek"]) => ({
      name,
      duration: kept,
      criteria: [{ absolute_criteria: criteria }],
    })),
  });
  const [WEEKLY, MONTHLY]: readonly Rule[] = [
    ["weekly", "P90D"],
    ["monthly", "P1Y", "FirstOfMonth"],
  ];
  test.each<[string, object, object, boolean]>([
    ["that is new and keeps for a shorter time", policy("P30D"), policy("P30D", ["daily", "P7D", "FirstOfDay"]), true],
    ["that is new and keeps for a longer time", policy("P30D"), policy("P30D", WEEKLY as Rule), false],
    ["that goes, where that keeps for a shorter time", policy("P30D", WEEKLY as Rule), policy("P30D"), true],
    ["that goes, where that keeps for a longer time", policy("P2Y", WEEKLY as Rule), policy("P2Y"), false],
    ["that goes, where that now keeps for as long", policy("P30D", WEEKLY as Rule), policy("P90D"), false],
    ["with another name", policy("P30D", WEEKLY as Rule), policy("P30D", ["w", "P90D"]), false],
    [
      "in another order",
      policy("P30D", WEEKLY as Rule, MONTHLY as Rule),
      policy("P30D", MONTHLY as Rule, WEEKLY as Rule),
      false,
    ],
    ["that keeps for a shorter time now", policy("P30D", WEEKLY as Rule), policy("P30D", ["weekly", "P60D"]), true],
    [
      "that stays, where that keeps for a shorter time now",
      policy("P30D", WEEKLY as Rule),
      policy("P7D", WEEKLY as Rule),
      true,
    ],
  ])("%s", async (_, before, after, isTold) => {
    for (const actions of ["update", "delete create"]) {
      const review = await reviewOf([object(`${TYPE}.x`, actions, before, after)], [rowOf(TYPE)]);
      expect(said(review)).toEqual(isTold ? [`backup-loss warn ${TYPE}.x`] : []);
    }
  });
  test("that keeps other recovery points, though it stays", async () => {
    const type = "azurerm_data_protection_backup_policy_data_lake_storage";
    const lake = (days_of_week: readonly string[] | null) => ({
      name: "p",
      data_protection_backup_vault_id: "/v",
      default_retention_duration: "P30D",
      retention_rule: [{ name: "weekly", duration: "P90D", days_of_week }],
    });
    const toldOf = async (before: object, after: object) =>
      said(await reviewOf([object(`${type}.x`, "update", before, after)], [rowOf(type)]));
    expect(await toldOf(lake(["Monday"]), lake(null))).toEqual([`backup-loss warn ${type}.x`]);
    expect(await toldOf(lake(["Monday"]), lake(["Tuesday"]))).toEqual([`backup-loss warn ${type}.x`]);
    expect(await toldOf(lake(["Monday"]), lake(["Monday"]))).toEqual([]);
  });
});
