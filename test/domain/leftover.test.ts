import { describe, expect, test } from "vitest";
import type { CatalogueRow } from "../../src/domain/catalogue.ts";
import { object, reviewOf, row } from "./reviewing.ts";

const HISTORY = {
  remains: "grace",
  when: { history: { above: 0 } },
  days: { path: "history", unit: "days" },
  says: "it can be undropped",
} as const;

const inside = (to: string) => ({ role: "inside", path: "in", to: [to] }) as const;

const ROWS: readonly CatalogueRow[] = [
  row("account", { class: "container", leaves: [HISTORY], refs: [inside("account")], decides: ["protected"] }),
  row("server", { class: "container", leaves: [{ ...HISTORY, fromBackup: true }] }),
  row("base", { refs: [inside("server")] }),
  row("schema", { class: "container", leaves: [HISTORY], refs: [inside("account")] }),
  row("table", { leaves: [HISTORY], refs: [inside("schema")] }),
  row("file", { refs: [inside("account"), { role: "key", path: "key", to: ["key"] }] }),
  row("stage", { leaves: [{ remains: "nothing", says: "it does not come back" }], refs: [inside("account")] }),
  row("dump", { class: "backup", refs: [inside("account")] }),
  row("secret", {
    leaves: [{ remains: "grace", of: "inside", when: { protected: true }, days: 5, says: "the deleted secret" }],
    refs: [inside("account")],
  }),
  row("final", {
    class: "container",
    leaves: [{ remains: "snapshot", says: "a final snapshot" }],
    refs: [inside("account")],
  }),
  row("host", {
    class: "container",
    leaves: [{ remains: "refused", refusal: "protected", when: { locked: true }, says: "it is locked" }],
    decides: ["backups"],
  }),
  row("app", {
    leaves: [{ remains: "grace", of: "inside", when: { backups: true }, says: "the backups of its host" }],
    refs: [inside("host")],
  }),
  row("stack", { class: "container", leaves: [{ remains: "kept", says: "all that is in it" }] }),
  row("row", { refs: [inside("final"), inside("stack")].map((one, at) => ({ ...one, path: `in${at}` })) }),
  row("key", { class: "key" }),
  row("class", { class: "guard", holds: { policy: "Retain" }, decides: ["policy"] }),
  row("claim", {
    leaves: [{ remains: "kept", of: "made", when: { policy: "Retain" }, says: "the volume" }],
    refs: [
      inside("account"),
      { role: "inside", path: "on", to: ["volume"], keeps: { policy: "Retain" } },
      { role: "made", path: "by", to: ["class"] },
    ],
  }),
  row("volume", { keepsCopies: true }),
];

const gone = (address: string, values: object) => object(address, "delete", values);

/** What remains of the object at an address, where all of them are destroyed. */
async function remainsOf(address: string, ...entries: readonly Record<string, unknown>[]) {
  const { findings } = await reviewOf(entries, ROWS);
  const found = findings.find(({ subject }) => subject?.address === address);
  return { kind: found?.remains?.kind, days: found?.remains?.days, evidence: found?.evidence.map(({ kind }) => kind) };
}

const account = (values: object = { history: 7 }) => gone("account.x", { id: "a", ...values });

describe("what is in a container that goes with the same plan", () => {
  test("shares the grace of the container, through every layer, and lasts as long as the shortest of them", async () => {
    const schema = gone("schema.x", { id: "s", in: "a", history: 3 });
    const table = gone("table.x", { id: "t", in: "s", history: 9 });
    expect(await remainsOf("table.x", account(), schema, table)).toMatchObject({ kind: "grace", days: 3 });
    expect(await remainsOf("schema.x", account(), schema, table)).toMatchObject({ kind: "grace", days: 3 });
  });
  test("without a grace of its own it is in the backups from which the container is restored", async () => {
    const server = gone("server.x", { id: "s", history: 7 });
    expect(await remainsOf("base.x", server, gone("base.x", { in: "s" }))).toEqual({
      kind: "grace",
      days: 7,
      evidence: ["leaves", "attribute", "shared"],
    });
  });
  test("is gone where the container is, or one around it", async () => {
    const schema = gone("schema.x", { id: "s", in: "a", history: 3 });
    const table = gone("table.x", { id: "t", in: "s", history: 9 });
    expect(await remainsOf("table.x", account({}), schema, table)).toMatchObject({ kind: "nothing" });
    expect(await remainsOf("file.x", account({}), gone("file.x", { in: "a" }))).toMatchObject({ kind: "nothing" });
  });
  test("is gone where its own row or its own values say so, or its key goes", async () => {
    expect(await remainsOf("table.x", account(), gone("table.x", { id: "t", in: "a" }))).toMatchObject({
      kind: "nothing",
    });
    expect(await remainsOf("stage.x", account(), gone("stage.x", { in: "a" }))).toMatchObject({ kind: "nothing" });
    expect(
      await remainsOf("file.x", account(), gone("key.x", { id: "k" }), gone("file.x", { in: "a", key: "k" })),
    ).toMatchObject({ kind: "nothing" });
  });
  test("is not had back if it is a backup that the plan deletes by itself", async () => {
    expect(await remainsOf("dump.x", account(), gone("dump.x", { in: "a" }))).toMatchObject({ kind: "nothing" });
  });
  test("is decided by a setting of the container, if that comes back with what is in it", async () => {
    const secret = gone("secret.x", { in: "a" });
    expect(await remainsOf("secret.x", account({ history: 7, protected: true }), secret)).toMatchObject({
      kind: "grace",
      days: 5,
    });
    expect(await remainsOf("secret.x", account({ history: 0, protected: true }), secret)).toMatchObject({
      kind: "nothing",
    });
  });
  test("is still in the backups of a container whose own destroy is refused", async () => {
    const host = (values: object) => gone("host.x", { id: "h", backups: true, ...values });
    const app = gone("app.x", { in: "h" });
    expect(await remainsOf("app.x", host({ locked: true }), app)).toMatchObject({ kind: "grace" });
    expect(await remainsOf("app.x", host({ locked: false }), app)).toMatchObject({ kind: "nothing" });
    expect(await remainsOf("app.x", host({ locked: true, backups: false }), app)).toMatchObject({ kind: "nothing" });
  });
  test("is deleted first, so that a container which is kept, or made a snapshot of, is empty by then", async () => {
    const stack = gone("stack.x", { id: "k" });
    expect(await remainsOf("row.x", stack, gone("row.x", { in1: "k" }))).toMatchObject({ kind: "nothing" });
    const final = gone("final.x", { id: "f" });
    expect(await remainsOf("row.x", final, gone("row.x", { in0: "f" }))).toMatchObject({ kind: "nothing" });
  });
  test("has no answer that never ends where containers are in each other", async () => {
    const loop = [
      gone("account.x", { id: "a", in: "b", history: 7 }),
      gone("account.y", { id: "b", in: "a", history: 7 }),
    ];
    expect(await remainsOf("account.x", ...loop)).toMatchObject({ kind: "nothing" });
  });
});

describe("what an object was made by", () => {
  const claim = gone("claim.x", { id: "c", by: "k", in: "a" });
  const retaining = { id: "k", policy: "Retain" };
  const stays = (values: object) => object("class.x", "no-op", values, values);

  test.each<[string, readonly Record<string, unknown>[]]>([
    ["is in the state", [stays(retaining)]],
    ["is left alone, and what the object is stored in goes", [stays(retaining), account({})]],
    ["goes too", [gone("class.x", retaining)]],
    ["is made anew with another policy", [object("class.x", "delete create", retaining, { policy: "Delete" })]],
  ])("decides where it %s", async (_, entries) => {
    expect(await remainsOf("claim.x", claim, ...entries)).toMatchObject({ kind: "kept" });
  });
  test.each<[string, readonly Record<string, unknown>[]]>([
    ["has another policy", [stays({ id: "k", policy: "Delete" })]],
    ["is another one", [stays({ ...retaining, id: "other" })]],
    ["is not in the state", []],
  ])("keeps nothing where it %s", async (_, entries) => {
    expect(await remainsOf("claim.x", claim, ...entries)).toMatchObject({ kind: "nothing" });
  });
  test.each<[string, Record<string, unknown>]>([
    ["stays", object("volume.x", "no-op", { id: "v", policy: "Delete" }, { id: "v", policy: "Delete" })],
    ["goes too", gone("volume.x", { id: "v", policy: "Delete" })],
  ])("decides nothing where the object lies on a volume with a policy of its own, which %s", async (_, volume) => {
    const bound = gone("claim.x", { id: "c", by: "k", on: "v" });
    expect(await remainsOf("claim.x", bound, volume, stays(retaining))).toMatchObject({ kind: "nothing" });
  });
});
