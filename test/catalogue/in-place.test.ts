/** What a change in place loses is another thing than what a destroy loses, and nothing but its own row speaks of it. */
import { expect, test } from "vitest";
import { allRows } from "../../src/catalogue/index.ts";
import type { CatalogueRow, Leaves, Watch } from "../../src/domain/catalogue.ts";
import type { Attributes, ResourceChange } from "../../src/domain/change.ts";
import type { Plan } from "../../src/domain/plan.ts";
import { remainsInPlace, remainsOf } from "../../src/domain/remains.ts";
import { stateGraphOf } from "../../src/domain/state/graph.ts";
import { planJson, plansIn } from "../input/plan/reading.ts";
import { passing } from "./values.ts";

const [EMPTY] = (await plansIn(planJson([]))) as readonly [Plan];

const changeOf = (type: string, effect: "update" | "delete", before: Attributes): ResourceChange => ({
  address: `${type}.x`,
  deposed: null,
  previousAddress: null,
  module: null,
  mode: "managed",
  type,
  provider: "example/example",
  action: { effect },
  actions: [effect],
  imported: false,
  reason: null,
  because: [],
  callings: [],
  before,
  after: new Map(),
  identity: null,
  exactIdentity: null,
});

/** Values with which a destroy would leave this. */
const fulfilling = ({ when = {} }: Leaves): Attributes =>
  new Map(
    Object.entries(when).flatMap(([path, asked]) => {
      const value = passing(asked)[0] ?? null;
      return value === null || typeof value === "object" ? [] : [[path, [{ value, sensitive: false, unknown: false }]]];
    }),
  );

const LOSSES = allRows().flatMap((row) =>
  (row.watch ?? [])
    .filter(({ rule }) => rule === "data-loss")
    .flatMap((watch) => (row.leaves ?? []).filter(({ of }) => of === undefined).map((leaf) => ({ row, watch, leaf }))),
);

const graphOf = (row: CatalogueRow, change: ResourceChange) =>
  stateGraphOf({ ...EMPTY, changes: [change] }, (type) =>
    type === row.type ? { known: "row", row } : { known: "nothing" },
  );

/** What is told with these values of a change in place, as text. */
function told(row: CatalogueRow, watch: Watch, values: Attributes): string {
  const change = changeOf(row.type, "update", values);
  return JSON.stringify(remainsInPlace(change, watch, graphOf(row, change)));
}

test("No loss in place carries what only a destroy leaves", () => {
  expect(LOSSES.length).toBeGreaterThan(20);
  const borrowed = LOSSES.filter(({ row, watch, leaf }) => told(row, watch, fulfilling(leaf)).includes(leaf.says));
  expect(borrowed.map(({ row, leaf }) => `${row.type}: ${leaf.says}`)).toEqual([]);
});

test("The same values do leave it when the object is destroyed", () => {
  const left = LOSSES.filter(({ row, leaf }) => {
    const change = changeOf(row.type, "delete", fulfilling(leaf));
    return remainsOf(change, row, graphOf(row, change), true).remains.kind === leaf.remains;
  });
  expect(left.length).toBeGreaterThan(LOSSES.length / 2);
});

/** They keep records of what happened, no copies of anything. */
const RECORDS = [
  "aws_connect_instance_storage_config",
  "azurerm_monitor_log_profile",
  "azurerm_network_watcher_flow_log",
];

test("A backup that is kept for a shorter time is a loss of backups, and no expiry of data", () => {
  const isBackup = (row: CatalogueRow, { says }: Watch): boolean => row.class === "backup" || says.includes("backup");
  const isKeptShorter = ({ change, says }: Watch): boolean => change === "lowered" || /\bexpires?\b/.test(says);
  const expiring = allRows().filter((row) =>
    row.watch?.some((watch) => watch.rule === "data-expiry" && isBackup(row, watch) && isKeptShorter(watch)),
  );
  expect(expiring.map(({ type }) => type)).toEqual(RECORDS);
});
