/** What goes with an object though it is an object of its own, and what weighs less since its source stays. */
import { describe, expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { object, reviewOf, row, said } from "./reviewing.ts";

const ROWS: readonly CatalogueRow[] = [
  row("machine", {
    weight: "medium",
    refs: [{ role: "takes", path: "disk[*]{id,goes}", to: ["volume"], only: true }],
  }),
  row("diskless", {
    weight: "medium",
    holds: { image: { set: true } },
    refs: [{ role: "takes", path: "disk[*].id", to: ["volume"] }],
  }),
  row("volume", { taken: true, takesCopies: { when: { cascade: true }, types: ["snapshot"] } }),
  row("snapshot", { class: "backup", refs: [{ role: "copies", path: "of", to: ["volume"] }] }),
  row("database", {
    lighter: { when: { mode: "replica" }, weight: "medium", loses: "The replica." },
    refs: [{ role: "copies", path: "source", to: ["database"] }],
  }),
];
const machine = (...disk: readonly object[]) => object("machine.m", "delete", { id: "m", disk });
const stays = (address: string, values: object) => object(address, "no-op", values, values);
const remains = async (...entries: readonly Record<string, unknown>[]) =>
  (await reviewOf(entries, ROWS)).findings.map(({ subject, remains: left }) => [subject?.address, left]);

describe("a machine and its disks", () => {
  test("names the disk that goes along, though the plan shows it as unchanged, and no disk that stays", async () => {
    const plan = [
      machine({ id: "a", goes: true }, { id: "b", goes: false }, { id: "c" }),
      ...["a", "b", "c"].map((id) => stays(`volume.${id}`, { id })),
    ];
    expect(await remains(...plan)).toMatchObject([["machine.m", { kind: "nothing", goesWithIt: ["volume.a"] }]]);
  });
  test("takes along what goes with the disk", async () => {
    const plan = [
      object("volume.b", "delete", { id: "b" }),
      machine({ id: "a", goes: true }),
      stays("volume.a", { id: "a", cascade: true }),
      stays("snapshot.s", { id: "s", of: "a" }),
      stays("snapshot.t", { id: "t", of: "b" }),
    ];
    expect(await remains(...plan)).toMatchObject([
      ["machine.m", { goesWithIt: ["volume.a"] }],
      ["volume.b", { survivors: ["snapshot.t"] }],
    ]);
  });
});

describe("what goes along weighs as much as by itself", () => {
  const found = async (...entries: readonly Record<string, unknown>[]) => said(await reviewOf(entries, ROWS));
  test("so a machine with a disk blocks where the disk would", async () => {
    expect(await found(machine({ id: "a", goes: true }), stays("volume.a", { id: "a" }))).toEqual([
      "last-copy block machine.m",
    ]);
  });
  test("but not for a disk that stays, or that the plan destroys as well: that one has a finding of its own", async () => {
    expect(await found(machine({ id: "a", goes: false }), stays("volume.a", { id: "a" }))).toEqual([
      "last-copy warn machine.m",
    ]);
    expect(await found(machine({ id: "a", goes: true }), object("volume.a", "delete", { id: "a" }))).toEqual([
      "last-copy block volume.a",
      "last-copy warn machine.m",
    ]);
  });
  test("and a machine that holds nothing itself is a loss by what it takes along", async () => {
    const taking = object("diskless.m", "delete", { id: "m", disk: [{ id: "a" }] });
    expect(await found(taking)).toEqual([]);
    expect(await found(taking, stays("volume.a", { id: "a" }))).toEqual(["last-copy block diskless.m"]);
    expect(
      await remains(taking, stays("volume.a", { id: "a" }), stays("snapshot.s", { id: "s", of: "a" })),
    ).toMatchObject([["diskless.m", { kind: "copies", survivors: ["snapshot.s"], goesWithIt: ["volume.a"] }]]);
  });
});

describe("a volume and its snapshots", () => {
  const destroyed = (cascade: boolean) =>
    remains(object("volume.v", "delete", { id: "v", cascade }), stays("snapshot.s", { id: "s", of: "v" }));
  test("are told to remain where they do", async () => {
    expect(await destroyed(false)).toMatchObject([["volume.v", { kind: "copies", survivors: ["snapshot.s"] }]]);
  });
  test("are told to go where they do", async () => {
    expect(await destroyed(true)).toMatchObject([["volume.v", { kind: "nothing", goesWithIt: ["snapshot.s"] }]]);
  });
});

describe("a read replica", () => {
  const replica = (mode = "replica") => object("database.r", "delete", { id: "r", source: "p", mode });
  const findings = async (...entries: readonly Record<string, unknown>[]) => said(await reviewOf(entries, ROWS));
  test("warns while its source stays", async () => {
    expect(await findings(replica(), stays("database.p", { id: "p" }))).toEqual(["data-loss warn database.r"]);
  });
  test("blocks where its source goes too", async () => {
    expect(await findings(replica(), object("database.p", "delete", { id: "p" }))).toEqual([
      "last-copy block database.p",
      "last-copy block database.r",
    ]);
  });
  test("blocks where its source is not in this state", async () => {
    expect(await findings(replica())).toEqual(["last-copy block database.r"]);
  });
  test("blocks where it was only made from the other one", async () => {
    expect(await findings(replica("restore"), stays("database.p", { id: "p" }))).toEqual([
      "data-loss block database.r",
    ]);
  });
});
