import { describe, expect, test } from "vitest";
import { evidencePhrase } from "../../src/report/evidence-words.ts";
import { plain } from "../../src/report/phrase.ts";
import { object, reviewOf, row } from "./reviewing.ts";

/**
 * A database that the plan leaves alone is lost all the same if its key goes. The key's finding names it: who is to
 * agree has to know what cannot be read any more.
 */

const ROWS = [
  row("key", { class: "key", leaves: [{ remains: "grace", days: 7, says: "the key, pending deletion" }] }),
  row("database", {
    refs: [
      { role: "key", path: "key", to: ["key"] },
      { role: "copies", path: "of", to: ["database"] },
    ],
  }),
  row("policy", { class: "guard", refs: [{ role: "key", path: "key", to: ["key"] }] }),
];

const key = (actions: string) =>
  object("key.k", actions, { id: "k" }, actions === "delete" ? null : { id: "k", note: "x" });
const database = (name: string, actions = "no-op", named = "k") =>
  object(`database.${name}`, actions, { id: name, key: named }, actions === "delete" ? null : { id: name, key: named });

/** What is said of what needs the key, in words. */
async function needing(...entries: Parameters<typeof reviewOf>[0]) {
  const { findings } = await reviewOf(entries, ROWS);
  const found = findings.find(({ subject }) => subject?.address === "key.k");
  return found?.evidence.filter(({ kind }) => kind === "needed").map((one) => plain(evidencePhrase(one)));
}

describe("a destroyed key", () => {
  test("names what stays and needs it, in order", async () => {
    expect(await needing(key("delete"), database("b"), database("a"), database("other", "no-op", "another"))).toEqual([
      "database.a stays, and can't be read without it",
      "database.b stays, and can't be read without it",
    ]);
  });

  test("names nothing that goes itself: that has a finding of its own", async () => {
    expect(await needing(key("delete"), database("b", "delete"))).toEqual([]);
  });

  test("names no more than eight of many", async () => {
    const many = Array.from({ length: 30 }, (_, i) => database(`x${i}`));
    expect(await needing(key("delete"), ...many)).toHaveLength(8);
  });

  test("names data alone, and not what only holds settings", async () => {
    const policy = object("policy.p", "no-op", { id: "p", key: "k" }, { id: "p", key: "k" });
    expect(await needing(key("delete"), policy)).toEqual([]);
  });
});

test("a key that stays names nothing", async () => {
  expect(await needing(key("update"), database("a"))).toBeUndefined();
});
