import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Weight } from "../../src/domain/catalogue.ts";
import { settingOf } from "../../src/domain/levels.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/domain/policy.ts";
import { LEVELS, RULE_NAMES, type Rule, type Setting } from "../../src/domain/rules/table.ts";
import { expectedPlace } from "../../src/domain/state-place.ts";
import { stricter } from "../../src/domain/stricter.ts";
import { readPolicy } from "../../src/input/policy.ts";
import { catalogueOf, object, reviewOf, row } from "./reviewing.ts";

const of = (text: string): Policy => readPolicy(text, "p.yml");
const ROWS = [row("known_database")];
const both = (trusted: string, own: string, root = "."): Policy =>
  stricter(of(trusted), of(own), { root, catalogue: catalogueOf(ROWS) });

const allowing = (address: string, more = ""): string => `allow: [{ address: "${address}", reason: x${more} }]`;

/** The rules that speak of a destroyed database under two policies. */
async function said(trusted: string, own: string): Promise<readonly string[]> {
  const entry = object("known_database.a", "delete", { id: "1" });
  const { findings } = await reviewOf([entry], ROWS, { policy: both(trusted, own) });
  return findings.map(({ rule, level }) => `${rule} ${level}`);
}

describe("The stricter of two policies", () => {
  test("blocks a plan without a state where nobody knows whether its root is new, only if the one that blocks says so", async () => {
    const entry = object("known_database.a", "create", null, {});
    const level = async (trusted: string, own: string) => {
      const more = { prior_state: undefined };
      const { findings } = await reviewOf([entry], ROWS, { more, policy: both(trusted, own) });
      return findings.map((one) => `${one.rule} ${one.level}`);
    };
    for (const [one, other] of [
      ["rules: { missing-state: block }", ""],
      ["roots: [{ path: '**', rules: { missing-state: block } }]", "rules: { missing-state: warn }"],
    ] as const) {
      expect(await level(one, other)).toEqual(["missing-state block"]);
      expect(await level(other, one)).toEqual(["missing-state block"]);
    }
    expect(await level("rules: { missing-state: warn }", "")).toEqual(["missing-state warn"]);
  });

  test("takes the stricter level of each rule in the root at hand", () => {
    const policy = both(
      "rules: { last-copy: warn }\nroots: [{ path: prod/**, rules: { unclassified: block } }]",
      "rules: { forgotten: block, key-loss: { low: warn } }\nroots: [{ path: dev/**, rules: { last-copy: note } }]",
      "prod/a",
    );
    const level = (rule: Rule, weight?: Weight) => settingOf(policy, "prod/a", rule, weight);
    expect([level("forgotten"), level("key-loss", "low"), level("last-copy", "high"), level("unclassified")]).toEqual([
      "block",
      "warn",
      "block",
      "block",
    ]);
  });

  test("allows only what both allow", async () => {
    expect(await said(allowing("known_database.*"), "")).toEqual(["last-copy block"]);
    expect(await said("", allowing("*"))).toEqual(["last-copy block"]);
    expect(await said(allowing("known_database.a"), allowing("*"))).toEqual(["exception-used note"]);
    expect(await said(allowing("*"), allowing("known_database.b"))).toEqual(["last-copy block"]);
    expect(await said(allowing("*"), allowing("*", ", rules: [data-loss]"))).toEqual(["last-copy block"]);
  });

  test("says which of the two exceptions ran out", async () => {
    expect(await said(allowing("*"), allowing("*", ", until: 2020-01-01"))).toEqual([
      "last-copy block",
      "exception-expired warn",
    ]);
  });

  test("takes objects by the tags that either names", async () => {
    const tagged = object("known_database.a", "delete", { id: "1", tags: { tier: "gold" } });
    const policy = both(allowing("*"), "allow: [{ tags: { tier: gold }, reason: x }]");
    expect((await reviewOf([tagged], ROWS, { policy })).findings.map(({ rule }) => rule)).toEqual(["exception-used"]);
  });

  test("protects and freezes what either does", () => {
    const policy = both(
      "protect: [{ address: a.b }]\nfreeze: [{ from: 2026-12-19, to: 2027-01-02 }]",
      "protect: [{ address: c.d }]\nfreeze: [{ from: 2026-11-01, to: 2026-11-02 }]",
    );
    expect(policy.protect.map(({ address }) => address)).toEqual(["a.b", "c.d"]);
    expect(policy.freeze.map(({ from }) => from)).toEqual(["2026-12-19", "2026-11-01"]);
  });

  test("knows where a state lies by either, and by the trusted one where they differ", () => {
    const place = (trusted: string, own: string) => expectedPlace(both(trusted, own, "prod"), "prod");
    const says = (more: string): string => `roots: [{ path: "*", ${more} }]`;
    expect(place("", "")).toBeNull();
    expect(place("", says("workspace: blue"))).toEqual({ workspace: "blue", backend: {} });
    expect(
      place(says("workspace: prod, backend: { type: s3 }"), says("workspace: dev, backend: { type: local, key: a }")),
    ).toEqual({ workspace: "prod", backend: { type: "s3", key: "a" } });
  });

  test("knows as data what either calls so, and as harmless only what the trusted one does", () => {
    const policy = both(
      "catalogue: [{ type: my_cache, class: none }]",
      "catalogue: [{ type: known_database, class: none }, { type: my_store, class: data }, { type: plain_thing, class: data }]",
    );
    expect(policy.catalogue.map(({ type }) => type)).toEqual(["my_cache", "my_store", "plain_thing"]);
  });

  test("asks as many as the stricter does, and knows only the signers of the trusted one", () => {
    const policy = both("override: { allowAuthor: true }", "override: { required: 2, onPush: expire, signers: mine }");
    expect(policy.override).toEqual({ ...DEFAULT_POLICY.override, required: 2, onPush: "expire" });
  });
});

const setting = fc.constantFrom<Setting>(...LEVELS, "off");
const rules = fc.dictionary(fc.constantFrom(...RULE_NAMES.filter((rule) => rule !== "mass-destroy")), setting);
const written = fc.tuple(rules, rules).map(([all, prod]) => {
  const lines = (levels: typeof all) => JSON.stringify(levels);
  return Object.keys(prod).length === 0
    ? `rules: ${lines(all)}`
    : `rules: ${lines(all)}\nroots: [{ path: prod, rules: ${lines(prod)} }]`;
});

test("is for no rule, weight and root laxer than either of the two", () => {
  const order: readonly Setting[] = ["off", "note", "warn", "block"];
  const root = fc.constantFrom("prod", "dev");
  fc.assert(
    fc.property(written, written, root, fc.constantFrom(...RULE_NAMES), (trusted, own, place, rule) => {
      const policy = both(trusted, own, place);
      for (const weight of ["high", "medium", "low"] as const) {
        const [one, other] = [trusted, own].map((text) => order.indexOf(settingOf(of(text), place, rule, weight)));
        const level = order.indexOf(settingOf(policy, place, rule, weight));
        expect(level).toBe(Math.max(one ?? 0, other ?? 0));
      }
    }),
  );
});
