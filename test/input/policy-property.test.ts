import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { CLASSES } from "../../src/domain/catalogue.ts";
import { LEVELS, RULE_NAMES } from "../../src/domain/rules/table.ts";
import { PolicyError, readPolicy } from "../../src/input/policy.ts";
import { anyCharacter } from "../any-character.ts";

const POLICY = `version: 1
rules:
  guard-removed: block
  data-loss: { high: block, low: off }
  mass-destroy: { level: block, share: 0.5, atLeast: 5 }
protect:
  - &one { type: aws_instance, tags: { env: prod } }
  - *one
allow:
  - address: module.preview.*
    rules: [data-loss, last-copy]
    reason: "rebuilt"
    until: 2026-12-31
roots:
  - path: infra/dev/**
    rules: { data-loss: warn }
freeze:
  - from: 2026-12-19
    to: 2027-01-02
override:
  approvers: ["@acme/dba", "@alice"]
  required: 1
catalogue:
  - type: acme_ledger
    class: data
`;

/**
 * A policy that works as one, or a PolicyError whose places lie inside the text; any other throw fails the property by
 * itself.
 */
const readsOrTells = (text: string): "read" | "told" => {
  try {
    const policy = readPolicy(text, "p.yml");
    for (const { matches } of policy.roots) expect(typeof matches("infra/prod")).toBe("boolean");
    return "read";
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const lines = text.split("\n");
    expect(error.mistakes.length).toBeGreaterThan(0);
    for (const { line, column, message } of error.mistakes) {
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThan(0);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      expect(message).not.toBe("");
    }
    return "told";
  }
};

const SNIPPETS = [
  ..."{}[],:&*!|>'\"%@`#?-~\t\n\\ \uFEFF\u0000\u2028",
  "---\n",
  "...\n",
  "<<: ",
  "*one",
  "&one ",
  "!!binary ",
  "!!set ",
  "%YAML 1.1\n---\n",
  "? ",
  "null",
  ".nan",
  "-.inf",
  "0x10",
  "2026-02-30",
  "__proto__: ",
  "constructor: ",
  "[[[[",
  "!(",
  "+(",
  "{1..9}",
  "\ud800",
];

const cut = fc.record({
  at: fc.nat(POLICY.length),
  length: fc.nat(12),
  put: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 6 })),
});

test("a policy with random cuts and insertions is read or its mistakes are told", () => {
  const seen = { read: 0, told: 0 };
  fc.assert(
    fc.property(fc.array(cut, { maxLength: 4 }), (cuts) => {
      const text = cuts.reduce(
        (before, { at, length, put }) => before.slice(0, at) + put + before.slice(at + length),
        POLICY,
      );
      seen[readsOrTells(text)]++;
    }),
    { numRuns: 1000 },
  );
  expect(seen.read).toBeGreaterThan(0);
  expect(seen.told).toBeGreaterThan(0);
});

const words = fc.constantFrom(
  ...[
    "version",
    "rules",
    "protect",
    "allow",
    "roots",
    "freeze",
    "override",
    "catalogue",
    "address",
    "type",
    "tags",
    "reason",
    "until",
    "path",
  ],
  ...[
    "from",
    "to",
    "label",
    "approvers",
    "allowAuthor",
    "required",
    "onPush",
    "class",
    "weight",
    "what",
    "level",
    "share",
    "atLeast",
    "high",
    "low",
  ],
  ...[...RULE_NAMES, ...LEVELS, ...CLASSES, "off", "none", "2026-01-01", "@alice", "infra/**", "__proto__", "toString"],
);

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    words,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    tie("list"),
    tie("map"),
  ),
  list: fc.array(tie("tree"), { maxLength: 4 }),
  map: fc.dictionary(words, tie("tree"), { maxKeys: 5 }),
}));

test("any values under the policy's own words are read or told", () => {
  fc.assert(
    fc.property(fc.dictionary(words, tree, { maxKeys: 6 }), (value) => {
      readsOrTells(stringify(value));
    }),
    { numRuns: 1000 },
  );
});

test("any text is read or told", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 80 }), (text) => {
      readsOrTells(text);
    }),
    { numRuns: 500 },
  );
});
