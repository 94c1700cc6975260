import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { InputError } from "../../src/domain/fault.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/domain/policy.ts";
import { DEFAULT_LEVELS, RULE_NAMES, type RuleLevels } from "../../src/domain/rules/table.ts";
import { policySchema } from "../../src/input/policy/json-schema.ts";
import { PolicyError, readPolicy } from "../../src/input/policy.ts";

const EXAMPLE = `version: 1
rules:                        # level per rule: block | warn | note | off
  guard-removed: block
  mass-destroy: { level: block, share: 0.5, atLeast: 5 }
protect:                      # more to protect than the catalogue does
  - address: module.billing.*           # * is any text; matched against the whole address
    reason: invoices
  - type: aws_instance
    tags: { env: prod }
allow:                        # exceptions; each needs a reason, may end
  - address: module.preview.*
    rules: [data-loss, last-copy]
    reason: rebuilt every night
    until: 2026-12-31
roots:                        # different levels for different roots; last match wins
  - path: infra/dev/**
    rules: { data-loss: warn, last-copy: warn }
freeze:
  - from: 2026-12-19
    to: 2027-01-02
    reason: year-end freeze
override:
  label: allow-destroy
  approvers: ["@acme/dba", "@alice"]    # instead of CODEOWNERS
  allowAuthor: false          # may the author of the pull request override it?
  required: 1                 # how many different owners
  onPush: keep-if-same        # keep-if-same | expire
  signers: .github/allowed_signers    # whose signed consents count outside GitHub
restores:                     # restores that were tried; drill says which are overdue
  - address: aws_db_instance.prod
    tried: 2026-10-01
    every: 90d
catalogue:                    # types that the catalogue does not know
  - type: acme_ledger
    class: data
    weight: high
    what: ledger
`;

const EVERY_RULE = RULE_NAMES.join(", ");
const ALL_WARN: RuleLevels["data-loss"] = { high: "warn", medium: "warn", low: "warn" };

/** The mistakes of a text, as `LINE:COL  sentence`. */
const mistakesIn = (text: string): readonly string[] => {
  try {
    readPolicy(text, "p.yml");
  } catch (error) {
    if (error instanceof PolicyError)
      return error.message.split("\n").map((line) => line.replace(/^p\.yml:(?=\d)/, ""));
    throw error;
  }
  return [];
};

describe("a policy that is right", () => {
  test("is read with every value it has", () => {
    const policy = readPolicy(EXAMPLE, "p.yml");
    expect(policy).toEqual({
      levels: { ...DEFAULT_LEVELS, "guard-removed": "block" },
      chosen: ["mass-destroy", "guard-removed"],
      massDestroy: { share: 0.5, atLeast: 5 },
      protect: [
        { address: "module.billing.*", type: null, tags: {}, reason: "invoices" },
        { address: null, type: "aws_instance", tags: { env: "prod" }, reason: null },
      ],
      allow: [
        {
          address: "module.preview.*",
          type: null,
          tags: {},
          rules: ["data-loss", "last-copy"],
          reason: "rebuilt every night",
          until: "2026-12-31",
        },
      ],
      allowedToo: null,
      roots: [
        {
          path: "infra/dev/**",
          matches: expect.any(Function),
          rules: { "data-loss": ALL_WARN, "last-copy": ALL_WARN },
          workspace: null,
          backend: {},
        },
      ],
      freeze: [{ from: "2026-12-19", to: "2027-01-02", reason: "year-end freeze" }],
      override: {
        label: "allow-destroy",
        approvers: ["@acme/dba", "@alice"],
        allowAuthor: false,
        required: 1,
        onPush: "keep-if-same",
        signers: ".github/allowed_signers",
      },
      restores: [{ address: "aws_db_instance.prod", tried: "2026-10-01", every: 90 }],
      catalogue: [{ type: "acme_ledger", class: "data", weight: "high", what: "ledger" }],
    } satisfies Policy);
  });

  test.each([
    ["an empty file", ""],
    ["a file with only a comment", "# nothing yet\n"],
    ["an empty document", "---\n"],
    ["an empty mapping", "{}"],
    ["a version alone", "version: 1\n"],
    [
      "empty lists",
      "protect: []\nallow: []\nroots: []\nfreeze: []\nrestores: []\ncatalogue: []\nrules: {}\noverride: {}\n",
    ],
  ])("is the default policy when it is %s", (_, text) => {
    expect(readPolicy(text, "p.yml")).toEqual(DEFAULT_POLICY);
  });

  test.each<[string, string, (policy: Policy) => unknown, unknown]>([
    [
      "one level for a loss rule sets all weights",
      "rules: { data-loss: warn }",
      (p) => p.levels["data-loss"],
      ALL_WARN,
    ],
    [
      "a weight that is left out keeps its default",
      "rules: { data-loss: { low: block } }",
      (p) => p.levels["data-loss"],
      { high: "block", medium: "warn", low: "block" },
    ],
    ["off is a level and no boolean", "rules: { unclassified: off }", (p) => p.levels.unclassified, "off"],
    [
      "off is a level even in a file that says it is YAML 1.1",
      "%YAML 1.1\n---\nrules: { unclassified: off }",
      (p) => p.levels.unclassified,
      "off",
    ],
    [
      "mass-destroy takes a level alone",
      "rules: { mass-destroy: warn }",
      (p) => [p.levels["mass-destroy"], p.massDestroy],
      ["warn", { share: 0.5, atLeast: 5 }],
    ],
    [
      "mass-destroy takes a share alone",
      "rules: { mass-destroy: { share: 0 } }",
      (p) => [p.levels["mass-destroy"], p.massDestroy],
      ["block", { share: 0, atLeast: 5 }],
    ],
    [
      "a root may say where its state lies, and no more",
      "roots: [{ path: a, workspace: blue, backend: { type: s3, max_retries: '5', encrypt: 'true' } }]",
      (p) => p.roots.map(({ rules, workspace, backend }) => ({ rules, workspace, backend })),
      [{ rules: {}, workspace: "blue", backend: { type: "s3", max_retries: "5", encrypt: "true" } }],
    ],
    [
      "a root's rule that is not named is not there",
      "roots: [{ path: a, rules: { forgotten: off } }]",
      (p) => p.roots[0]?.rules,
      { forgotten: "off" },
    ],
    [
      "a weight that a root leaves out is left as it is",
      "rules: { data-loss: block }\nroots: [{ path: a, rules: { data-loss: { low: off } } }]",
      (p) => p.roots[0]?.rules,
      { "data-loss": { low: "off" } },
    ],
    [
      "a root may set the level of mass-destroy",
      "roots: [{ path: a, rules: { mass-destroy: off } }]",
      (p) => p.roots[0]?.rules,
      { "mass-destroy": "off" },
    ],
    [
      "an exception without rules is for all of them",
      "allow: [{ type: a, reason: b }]",
      (p) => p.allow[0]?.rules,
      null,
    ],
    [
      "a date may stand in quotes",
      'allow: [{ type: a, reason: b, until: "2028-02-29" }]',
      (p) => p.allow[0]?.until,
      "2028-02-29",
    ],
    [
      "a date under YAML 1.1 stays text",
      "%YAML 1.1\n---\nfreeze: [{ from: 2026-01-01, to: 2026-01-01 }]",
      (p) => p.freeze[0]?.from,
      "2026-01-01",
    ],
    [
      "a reason in a block loses its line end",
      "allow:\n  - type: a\n    reason: |\n      why\n",
      (p) => p.allow[0]?.reason,
      "why",
    ],
    [
      "brackets and quotes of an address stay",
      `protect: [{ address: 'a.b["c"]' }]`,
      (p) => p.protect[0]?.address,
      'a.b["c"]',
    ],
    [
      "class none is null, weight is high, what is the type",
      "catalogue: [{ type: a_b, class: none }]",
      (p) => p.catalogue,
      [{ type: "a_b", class: null, weight: "high", what: "a_b" }],
    ],
    [
      "a managed user has an underscore",
      'override: { approvers: ["@al_acme"] }',
      (p) => p.override.approvers,
      ["@al_acme"],
    ],
    [
      "a team may be any number of owners",
      'override: { approvers: ["@a/b"], required: 10 }',
      (p) => p.override.required,
      10,
    ],
    [
      "an alias stands for what it names",
      "protect: [{ type: &t aws_a }, { type: *t }]",
      (p) => p.protect[1]?.type,
      "aws_a",
    ],
    [
      "an alias is the anchor before it, also when it is repeated after a new one",
      "protect:\n  - &one { type: &t aws_a, tags: &g { k: v } }\n  - &two { type: *t, tags: *g }\n  - { type: &t aws_b }\n  - *two\n  - { type: *t }\n",
      (p) => p.protect.map(({ type }) => type),
      ["aws_a", "aws_a", "aws_b", "aws_a", "aws_b"],
    ],
    ["a byte order mark is no text", "\uFEFFrules: { forgotten: block }", (p) => p.levels.forgotten, "block"],
  ])("%s", (_, text, part, expected) => {
    expect(part(readPolicy(text, "p.yml"))).toEqual(expected);
  });

  test("does not change the defaults", () => {
    readPolicy("rules: { data-loss: off, mass-destroy: { share: 1 } }", "p.yml");
    expect(readPolicy("", "p.yml")).toEqual(DEFAULT_POLICY);
    expect(DEFAULT_LEVELS["data-loss"].high).toBe("block");
  });
});

describe("the path of a root", () => {
  test.each([
    ["infra/dev/**", "infra/dev", true],
    ["infra/dev/**", "infra/dev/eu/db", true],
    ["infra/dev/**", "infra/dev/.hidden", true],
    ["infra/dev/**", "infra/develop", false],
    ["infra/dev/**", "infra/prod", false],
    ["infra/dev", "infra/dev", true],
    ["./infra/dev/", "infra/dev", true],
    ["infra/*", "infra/dev", true],
    ["infra/*", "infra/dev/eu", false],
    ["**/dev", "infra/dev", true],
    ["**/dev", "dev", true],
    ["{dev,test}/*", "test/a", true],
    ["!infra/prod/**", "infra/dev", true],
    ["!infra/prod/**", "infra/prod/eu", false],
    [".", ".", true],
    [".", "infra", false],
    ["**", ".", true],
    ["*", ".", false],
    ["infra/**", ".", false],
    ["!infra/**", ".", true],
  ])("%s and the root %s: %s", (path, root, expected) => {
    const [entry] = readPolicy(`roots: [{ path: ${JSON.stringify(path)}, rules: {} }]`, "p.yml").roots;
    expect(entry?.matches(root)).toBe(expected);
  });
});

const RULE_CHOICE = "destroy-guard schema lists all 24";
const PER_WEIGHT = "(levels per weight are for last-copy, data-loss, backup-loss, key-loss, container-loss)";
const TOP = "version, rules, protect, allow, roots, freeze, override, restores, catalogue";
const QUOTES = "put text that begins with @, *, %, & or a backquote in quotes";
const GLOB =
  "allowed: a directory below the top of the repository, such as infra/prod, or a glob, such as infra/dev/**, with / between the steps";
const TYPE = "one resource type such as aws_instance, without * (patterns are for address)";
const OWNERS = "allowed: a whole number from 1 to 10";
const DAY = "allowed: a day of the calendar, written YYYY-MM-DD";

/** Mistakes that a schema can tell, too. */
const OF_FORM: [string, string, string[]][] = [
  ["a key nobody knows", "colour: red", [`1:1  colour: unknown key; allowed: ${TOP}`]],
  [
    "a mistyped key at the top",
    "version: 1\nprotects: []\n",
    [`2:1  protects: unknown key, did you mean protect? Allowed: ${TOP}`],
  ],
  [
    "a mistyped key inside",
    "override:\n  allow_author: true\n",
    [
      "2:3  override.allow_author: unknown key, did you mean allowAuthor? Allowed: label, approvers, allowAuthor, required, onPush, signers",
    ],
  ],
  [
    "a key called __proto__",
    "rules:\n  __proto__: off\n",
    ["2:3  rules.__proto__: a key that cannot be used; allowed: any other"],
  ],
  ["a key called constructor", "constructor: 1", [`1:1  constructor: unknown key; allowed: ${TOP}`]],
  ["a key with odd characters", '"a\\n\\e": 1', [`1:1  ["a\\u{a}\\u{1b}"]: unknown key; allowed: ${TOP}`]],
  ["a later version", "version: 2", ["1:10  version: found 2; allowed: 1"]],
  ["a version in quotes", 'version: "1"', ['1:10  version: found "1"; allowed: 1']],
  ["a list at the top", "- version: 1", [`1:1  the policy: found a list; allowed: a mapping with ${TOP}`]],
  ["a word at the top", "blocked", [`1:1  the policy: found "blocked"; allowed: a mapping with ${TOP}`]],
  [
    "a section without content",
    "rules:\n  forgotten: off\nprotect:\n",
    ["3:1  protect: found nothing; allowed: a list of entries, each with address, type or tags"],
  ],
  [
    "a mapping instead of a list",
    "protect:\n  type: a\n",
    ["2:3  protect: found a mapping; allowed: a list of entries, each with address, type or tags"],
  ],
  [
    "a wrong level",
    "rules:\n  forgotten: blok\n",
    ['2:14  rules.forgotten: found "blok", did you mean block? Allowed: block, warn, note, off'],
  ],
  [
    "a level with more letters",
    "rules: { forgotten: warning }",
    ['1:21  rules.forgotten: found "warning", did you mean warn? Allowed: block, warn, note, off'],
  ],
  [
    "a boolean as level",
    "rules: { forgotten: false }",
    ["1:21  rules.forgotten: found false; allowed: block, warn, note, off"],
  ],
  [
    "a wrong level of a loss rule",
    "rules:\n  data-loss: Block\n",
    [
      '2:14  rules.data-loss: found "Block", did you mean block? Allowed: block, warn, note, off, or a mapping with high, medium, low',
    ],
  ],
  [
    "a wrong level of one weight",
    "rules:\n  data-loss: { high: block, low: note2 }\n",
    ['2:34  rules.data-loss.low: found "note2", did you mean note? Allowed: block, warn, note, off'],
  ],
  [
    "a weight that is none",
    "rules:\n  data-loss: { hihg: block }\n",
    ["2:16  rules.data-loss.hihg: unknown key, did you mean high? Allowed: high, medium, low"],
  ],
  [
    "a loss rule without any weight",
    "rules: { data-loss: {} }",
    ["1:21  rules.data-loss: sets nothing; needed: at least one of high, medium, low"],
  ],
  [
    "weights for a rule that has none",
    "rules: { guard-removed: { high: block } }",
    [`1:25  rules.guard-removed: found a mapping; allowed: block, warn, note, off ${PER_WEIGHT}`],
  ],
  [
    "an unknown rule",
    "rules: { gaurd-removed: off }",
    [`1:10  rules.gaurd-removed: unknown key, did you mean guard-removed? ${RULE_CHOICE}`],
  ],
  [
    "an unknown rule that is near to two",
    "rules: { day-loss: off }",
    [`1:10  rules.day-loss: unknown key, did you mean data-loss or key-loss? ${RULE_CHOICE}`],
  ],
  [
    "a rule that is near to none",
    "rules: { nonsense: off }",
    [`1:10  rules.nonsense: unknown key; allowed: ${EVERY_RULE}`],
  ],
  [
    "a share above one",
    "rules: { mass-destroy: { share: 50 } }",
    ["1:33  rules.mass-destroy.share: found 50; allowed: a number from 0 to 1 (0.5 is half of the state)"],
  ],
  [
    "a share below zero and a count that is none",
    "rules: { mass-destroy: { share: -0.1, atLeast: 0.5 } }",
    [
      "1:33  rules.mass-destroy.share: found -0.1; allowed: a number from 0 to 1 (0.5 is half of the state)",
      "1:48  rules.mass-destroy.atLeast: found 0.5; allowed: a whole number from 1",
    ],
  ],
  [
    "mass-destroy with a number",
    "rules: { mass-destroy: 5 }",
    ["1:24  rules.mass-destroy: found 5; allowed: block, warn, note, off, or a mapping with level, share, atLeast"],
  ],
  [
    "mass-destroy with an unknown key",
    "rules: { mass-destroy: { at-least: 5 } }",
    ["1:26  rules.mass-destroy.at-least: unknown key, did you mean atLeast? Allowed: level, share, atLeast"],
  ],
  [
    "an entry that names nothing",
    "protect:\n  - reason: all\n",
    ["2:5  protect[0]: names no object; needed: at least one of address, type, tags"],
  ],
  [
    "a mistyped address, told once",
    "protect:\n  - adress: a.b\n",
    ["2:5  protect[0].adress: unknown key, did you mean address? Allowed: address, type, tags, reason"],
  ],
  [
    "an entry that is no mapping",
    "protect:\n  - aws_instance.a\n",
    ['2:5  protect[0]: found "aws_instance.a"; allowed: a mapping with address, type, tags, reason'],
  ],
  [
    "an empty address",
    'protect: [{ address: "" }]',
    ['1:22  protect[0].address: found ""; allowed: a resource address, in which * is any text, as text'],
  ],
  ["a type with a star", "protect: [{ type: aws_* }]", [`1:19  protect[0].type: found "aws_*"; allowed: ${TYPE}`]],
  ["no tags", "protect: [{ tags: {} }]", ["1:19  protect[0].tags: names no tag; needed: at least one"]],
  [
    "a tag that is no text",
    "protect: [{ tags: { a b: true } }]",
    ['1:26  protect[0].tags["a b"]: found true; allowed: text (true, false and numbers in quotes)'],
  ],
  [
    "tags as a list",
    "protect: [{ tags: [a] }]",
    ["1:19  protect[0].tags: found a list; allowed: a mapping of tags, such as { env: prod }"],
  ],
  [
    "an exception without a reason",
    "allow:\n  - type: a\n    until: 2026-01-01\n",
    ["2:5  allow[0].reason: missing; needed: why this may be destroyed, as text"],
  ],
  [
    "an exception with an empty reason",
    "allow:\n  - type: a\n    reason:\n",
    ["3:5  allow[0].reason: found nothing; allowed: why this may be destroyed, as text"],
  ],
  [
    "an exception with a blank reason",
    'allow:\n  - type: a\n    reason: "  "\n',
    ['3:13  allow[0].reason: found "  "; allowed: why this may be destroyed, as text'],
  ],
  [
    "an exception for an unknown rule",
    "allow:\n  - type: a\n    reason: b\n    rules: [data-los, forgotten]\n",
    [`4:13  allow[0].rules[0]: found "data-los", did you mean data-loss? ${RULE_CHOICE}`],
  ],
  [
    "an exception for no rule",
    "allow: [{ type: a, reason: b, rules: [] }]",
    ["1:38  allow[0].rules: found an empty list; allowed: at least one rule, or no rules key for all of them"],
  ],
  [
    "an exception with rules as a word",
    "allow: [{ type: a, reason: b, rules: forgotten }]",
    ['1:38  allow[0].rules: found "forgotten"; allowed: a list of rules'],
  ],
  [
    "a day that is none",
    "allow: [{ type: a, reason: b, until: 2026-02-30 }]",
    [`1:38  allow[0].until: found "2026-02-30"; ${DAY}`],
  ],
  [
    "a leap day in a year without one",
    "allow: [{ type: a, reason: b, until: 2027-02-29 }]",
    [`1:38  allow[0].until: found "2027-02-29"; ${DAY}`],
  ],
  [
    "a day with a time",
    "allow: [{ type: a, reason: b, until: 2026-02-03T10:00:00Z }]",
    [`1:38  allow[0].until: found "2026-02-03T10:00:00Z"; ${DAY}`],
  ],
  ["a year as day", "freeze: [{ from: 2026, to: 2027-01-01 }]", [`1:18  freeze[0].from: found 2026; ${DAY}`]],
  [
    "a freeze without end",
    "freeze:\n  - from: 2026-01-01\n",
    ["2:5  freeze[0].to: missing; needed: a day of the calendar, written YYYY-MM-DD"],
  ],
  [
    "a restore without a day, and one in months",
    "restores:\n  - address: a.b\n    every: 3 months\n",
    [
      "2:5  restores[0].tried: missing; needed: a day of the calendar, written YYYY-MM-DD",
      '3:12  restores[0].every: found "3 months"; allowed: a number of days, such as 90d',
    ],
  ],
  [
    "a root without path and rules",
    "roots:\n  - {}\n",
    [
      `2:5  roots[0].path: missing; needed: ${GLOB.replace("allowed: ", "")}`,
      "2:5  roots[0]: says nothing of these roots; needed: at least one of rules, workspace, backend",
    ],
  ],
  [
    "a root whose workspace and backend are no names, or that says nothing but its path",
    "roots:\n  - { path: a, workspace: the blue one, backend: { bucket: [x] } }\n  - { path: b, backend: {} }\n  - path: c\n",
    [
      '2:27  roots[0].workspace: found "the blue one"; allowed: the name of a workspace',
      "2:60  roots[0].backend.bucket: found a list; allowed: text (true, false and numbers in quotes)",
      "3:25  roots[1].backend: names nothing; needed: at least one",
      "4:5  roots[2]: says nothing of these roots; needed: at least one of rules, workspace, backend",
    ],
  ],
  [
    "a share of a root",
    "roots: [{ path: a, rules: { mass-destroy: { share: 0.1 } } }]",
    [
      "1:43  roots[0].rules.mass-destroy: found a mapping; allowed: block, warn, note, off (share and atLeast are set in the top rules, for all roots)",
    ],
  ],
  [
    "a single approver that is no list",
    "override: { approvers: alice }",
    ['1:24  override.approvers: found "alice"; allowed: a list of approvers, each "@user" or "@org/team"'],
  ],
  [
    "approvers of many wrong kinds",
    'override:\n  approvers:\n    - alice\n    - "@acme/dba/eu"\n    - a@b.example\n    - "@"\n    - 5\n    - "@ok"\n',
    ['3:7 0 "alice"', '4:7 1 "@acme/dba/eu"', '5:7 2 "a@b.example"', '6:7 3 "@"', "7:7 4 5"].map((row) => {
      const [place, index, found] = row.split(" ");
      return `${place}  override.approvers[${index}]: found ${found}; allowed: "@user" or "@org/team"`;
    }),
  ],
  [
    "no approver",
    "override: { approvers: [] }",
    [
      '1:24  override.approvers: found an empty list; allowed: at least one approver, "@user" or "@org/team", or no approvers key for the code owners',
    ],
  ],
  ["none required", "override: { required: 0 }", [`1:23  override.required: found 0; ${OWNERS}`]],
  ["more than ten required", "override: { required: 11 }", [`1:23  override.required: found 11; ${OWNERS}`]],
  ["one and a half required", "override: { required: 1.5 }", [`1:23  override.required: found 1.5; ${OWNERS}`]],
  ["yes for true", "override: { allowAuthor: yes }", ['1:26  override.allowAuthor: found "yes"; allowed: true, false']],
  [
    "an unknown onPush",
    "override: { onPush: keep }",
    ['1:21  override.onPush: found "keep", did you mean keep-if-same? Allowed: keep-if-same, expire'],
  ],
  [
    "a label of two lines",
    'override: { label: "a\\nb" }',
    [
      '1:20  override.label: found "a\\u{a}b"; allowed: the name of a label: one line, at most 50 characters, no space at its ends',
    ],
  ],
  [
    "an unknown class and weight",
    "catalogue:\n  - type: a\n    class: dat\n    weight: huge\n",
    [
      '3:12  catalogue[0].class: found "dat", did you mean data? Allowed: data, backup, key, container, identity, dns, network-critical, guard, none',
      '4:13  catalogue[0].weight: found "huge"; allowed: high, medium, low',
    ],
  ],
  [
    "a what of two lines",
    'catalogue:\n  - { type: a, class: data, what: "x\\ny" }\n',
    ['2:35  catalogue[0].what: found "x\\u{a}y"; allowed: what it is, as text in one line'],
  ],
  [
    "a type without class",
    "catalogue: [{ type: a }]",
    [
      "1:13  catalogue[0].class: missing; needed: data, backup, key, container, identity, dns, network-critical, guard, none",
    ],
  ],
];

/** Mistakes between values, in globs, and in the YAML. */
const BEYOND_FORM: [string, string, string[]][] = [
  [
    "a freeze that ends before it begins",
    "freeze:\n  - from: 2027-01-02\n    to: 2026-12-19\n",
    ["2:11  freeze[0].from: from 2027-01-02 is after to 2026-12-19; allowed: a first day that is not after the last"],
  ],
  [
    "a freeze with both an unknown key and a wrong order",
    "freeze:\n  - from: 2027-01-02\n    to: 2026-12-19\n    why: x\n",
    [
      "2:11  freeze[0].from: from 2027-01-02 is after to 2026-12-19; allowed: a first day that is not after the last",
      "4:5  freeze[0].why: unknown key; allowed: from, to, reason",
    ],
  ],
  [
    "a type that stands twice",
    "catalogue:\n  - { type: a, class: data }\n  - { type: b, class: x }\n  - { type: a, class: none }\n",
    [
      '3:23  catalogue[1].class: found "x"; allowed: data, backup, key, container, identity, dns, network-critical, guard, none',
      "4:13  catalogue[2].type: a already stands at catalogue[0]; allowed: each type once",
    ],
  ],
  [
    "more required than there are approvers",
    'override:\n  approvers: ["@a", "@A", "@b"]\n  required: 3\n',
    ["3:13  override.required: found 3, but approvers names 2; nobody could ever override"],
  ],
  ...["/infra", "../infra", "infra\\dev", "infra/[dev", "infra/{a,b", "[z-a]", "a)"].map(
    (path): [string, string, string[]] => [
      `the path ${path}`,
      `roots: [{ path: '${path}', rules: {} }]`,
      [`1:17  roots[0].path: found "${path}"; ${GLOB}`],
    ],
  ),
  [
    "a key that stands twice",
    "rules:\n  forgotten: off\n  forgotten: warn\n",
    ["3:3  rules.forgotten: the key is here a second time, first in line 2; allowed: each key once"],
  ],
  [
    "a key that stands twice, and others",
    "rules: { forgotten: of }\nrules: {}\nx: 1\n",
    [
      '1:21  rules.forgotten: found "of", did you mean off? Allowed: block, warn, note, off',
      "2:1  rules: the key is here a second time, first in line 1; allowed: each key once",
      `3:1  x: unknown key; allowed: ${TOP}`,
    ],
  ],
  ["a key that is a list", "? [a]\n: b\n", ["1:3  a key that is not a word; allowed: plain words as keys"]],
  [
    "a tag called __proto__ beside another",
    "allow: [{ reason: r, tags: { env: dev, __proto__: x } }]",
    ["1:40  allow[0].tags.__proto__: a key that cannot be used; allowed: any other"],
  ],
  [
    "an approver without quotes",
    "override:\n  approvers: [@alice]\n",
    [`2:15  broken YAML: Plain value cannot start with reserved character @; ${QUOTES}`],
  ],
  [
    "an address that begins with a star",
    "protect:\n  - address: *.db\n",
    [`2:14  protect[0].address: *.db is an alias without an anchor; ${QUOTES}`],
  ],
  [
    "an address that is a star",
    "protect:\n  - address: *\n",
    [`2:14  broken YAML: Alias cannot be an empty string; ${QUOTES}`],
  ],
  ["a tab", "rules:\n\tforgotten: off\n", ["2:1  a tab; allowed: indentation with spaces"]],
  [
    "an open bracket",
    "protect: [",
    ["1:11  broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]"],
  ],
  ["an own tag", "rules: !secret x\n", ["1:8  Unresolved tag: !secret; allowed: plain YAML without tags"]],
  [
    "a second document",
    "version: 1\n---\nversion: 1\n",
    ["2:1  a second document begins here; allowed: one document in a file"],
  ],
  ["an alias of itself", "protect: &a [*a]", ["1:14  protect[0][0]: nested more than 20 levels deep"]],
  ["deep nesting", "- ".repeat(900), ["1:43  [0][0][0]: nested more than 20 levels deep"]],
  [
    "aliases that stand for billions of values",
    `l0: &l0 [a, a, a, a, a, a, a, a, a, a]\n${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `l${n}: &l${n} [${Array(10).fill(`*l${n - 1}`)}]`).join("\n")}`,
    ["1:28  l3[7][1][0][6]: aliases repeat more than 10000 values"],
  ],
];

describe("a mistake", () => {
  test.each(OF_FORM)("is told with place, finding and choice: %s", (_, text, expected) => {
    expect(mistakesIn(text)).toEqual(expected);
  });

  test.each(BEYOND_FORM)("that a schema cannot tell is told: %s", (_, text, expected) => {
    expect(mistakesIn(text)).toEqual(expected);
  });

  test("is one of all that are told at once, in the order of the file", () => {
    const text = `version: 1
rules:
  data-loss: blok
  key-loss: { high: warn, lo: off }
protect:
  - reason: x
allow:
  - type: a
    until: 2026-02-30
freeze:
  - { from: 2027-01-02, to: 2026-12-19 }
override:
  approvers: [bob]
  required: 0
extra: 1
`;
    expect(mistakesIn(text).map((line) => line.split(": ")[0])).toEqual([
      "3:14  rules.data-loss",
      "4:27  rules.key-loss.lo",
      "6:5  protect[0]",
      "8:5  allow[0].reason",
      "9:12  allow[0].until",
      "11:13  freeze[0].from",
      "13:15  override.approvers[0]",
      "14:13  override.required",
      "15:1  extra",
    ]);
  });

  test("is an expected fault that carries its parts and names the file", () => {
    const failing = () => readPolicy("rules:\n  forgotten: blok\n", ".github/destroy-guard.yml");
    expect(failing).toThrow(InputError);
    expect(failing).toThrow(
      expect.objectContaining({
        name: "PolicyError",
        message:
          '.github/destroy-guard.yml:2:14  rules.forgotten: found "blok", did you mean block? Allowed: block, warn, note, off',
        mistakes: [
          {
            line: 2,
            column: 14,
            path: "rules.forgotten",
            found: '"blok"',
            message: 'rules.forgotten: found "blok", did you mean block? Allowed: block, warn, note, off',
          },
        ],
      }),
    );
  });

  test("after the hundredth is carried but not printed", () => {
    const text = `protect: [${"a, ".repeat(250)}]`;
    expect(mistakesIn(text)).toHaveLength(101);
    expect(mistakesIn(text).at(-1)).toBe("p.yml: and 150 more");
    expect(() => readPolicy(text, "p.yml")).toThrow(
      expect.toSatisfy((error: PolicyError) => error.mistakes.length === 250),
    );
  });

  // Where the stack ends is another place on every machine.
  test.each(["- ", "[", "{a: ", "? "])("is %s, nested until the stack would overflow", (open) => {
    expect(mistakesIn(open.repeat(50_000))).toEqual([expect.stringMatching(/^1:\d+ {2}nested too deeply$/)]);
  });

  test("in the YAML is told without the words after it that it makes unreadable", () => {
    expect(mistakesIn("protect\n  - &one { type: a, tags: { env: prod } }\n  - *one\nallow: []\n")).toEqual([
      "1:1  broken YAML: a key that goes on over several lines; is a colon missing behind it?",
      "2:18  broken YAML: Nested mappings are not allowed in compact mappings",
    ]);
  });

  test.each([
    ["a program", "\u007fELF\u0002\u0000\ufffdabc"],
    ["an image", "\ufffdPNG\r\n\u001a\n"],
  ])("%s is said to be no text, and none of it is shown", (_, text) => {
    expect(mistakesIn(text)).toEqual(["1:1  the file is no text in UTF-8; allowed: a policy in YAML, in UTF-8"]);
  });

  test("with a byte that is no UTF-8 is refused: the name that it is in would match nothing", () => {
    const text = Buffer.from("protect:\n  - address: aws_db_instance.caf\xe9\n", "latin1").toString("utf8");
    expect(mistakesIn(text)).toEqual(["2:33  a character that is no UTF-8; allowed: a policy in YAML, in UTF-8"]);
  });

  test.each([
    ["with its byte order mark", "\ufffd\ufffdv\u0000e\u0000r\u0000"],
    ["without it", "v\u0000e\u0000r\u0000"],
    ["with the greater byte first", "\ufffd\ufffd\u0000v\u0000e\u0000r"],
  ])("that is written in UTF-16, as PowerShell does, is told so: %s", (_, text) => {
    expect(mistakesIn(text)).toEqual(["1:1  the file is text in UTF-16; allowed: a policy in YAML, in UTF-8"]);
  });

  test("is a file of more than 1 MB, counted in bytes", () => {
    const text = `# ${"é".repeat(524_288)}`;
    expect(mistakesIn(text)).toEqual(["1:1  the file has 1048578 bytes; allowed: 1048576"]);
    expect(mistakesIn(text.slice(0, -1))).toEqual([]);
  });

  test("does not put control characters of the file into a log", () => {
    const [line] = mistakesIn('version: "\\e[2J\\n::error::x\\u202e"');
    expect(line).toBe('1:10  version: found "\\u{1b}[2J\\u{a}::error::x\\u{202e}"; allowed: 1');
  });
});

describe("the JSON Schema", () => {
  const schema = policySchema() as Record<string, unknown>;
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  formats.default(ajv);
  const isValid = ajv.compile(schema);

  test("has an id, a title and the draft that editors look for", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:destroy-guard:policy:1",
      title: "destroy-guard policy",
    });
  });

  test("accepts the example", () => {
    expect(isValid(parse(EXAMPLE)), JSON.stringify(isValid.errors)).toBe(true);
  });

  test.each(OF_FORM)("refuses what reading refuses: %s", (_, text) => {
    expect(isValid(parse(text))).toBe(false);
  });

  test("describes every key", () => {
    const silent: string[] = [];
    const walk = (node: unknown, path: string) => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, value] of Object.entries((node as { properties?: object }).properties ?? {})) {
        if (typeof value.description !== "string") silent.push(`${path}.${key}`);
      }
      for (const [key, value] of Object.entries(node))
        if (key !== "default" && key !== "examples") walk(value, `${path}/${key}`);
    };
    walk(schema, "");
    expect(silent).toEqual([]);
  });

  test("names the default level of every rule", () => {
    const { properties } = (schema.properties as Record<string, { properties: Record<string, { default: unknown }> }>)
      .rules ?? { properties: {} };
    expect(Object.fromEntries(Object.entries(properties).map(([rule, { default: level }]) => [rule, level]))).toEqual(
      DEFAULT_LEVELS,
    );
  });
});

describe("docs/policy.md", () => {
  const docs = readFileSync(new URL("../../docs/policy.md", import.meta.url), "utf8");
  const blocks = [...docs.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");

  test("has examples", () => {
    expect(blocks.length).toBeGreaterThan(8);
  });

  test.each(blocks.map((block, index) => [index + 1, block] as const))(
    "shows a policy that is right in its block %i",
    (_, block) => {
      expect(mistakesIn(block)).toEqual([]);
    },
  );

  test.each(RULE_NAMES)("names the rule %s with its default", (rule) => {
    const row = docs.split("\n").find((line) => line.startsWith("| `") && line.includes(`\`${rule}\``));
    const level = DEFAULT_LEVELS[rule];
    expect(row).toContain(
      rule === "missing-state"
        ? "| `block` where it is known that the root is not new, else `warn` |"
        : typeof level === "string"
          ? `| \`${level}\` |`
          : "`{ high: block, medium: warn, low: note }`",
    );
  });

  test("names every key", () => {
    const schema = policySchema() as {
      properties: Record<string, { properties?: object; items?: { properties: object } }>;
    };
    const keys = Object.entries(schema.properties).flatMap(([key, { properties, items }]) => [
      key,
      ...Object.keys(properties ?? items?.properties ?? {}),
    ]);
    expect(keys.filter((key) => !docs.includes(`\`${key}\``))).toEqual([]);
  });

  test("shows the message that the mistake really has", () => {
    const shown = /^```text\n(.*)\n```$/m.exec(docs)?.[1];
    expect(() => readPolicy("version: 1\nrules:\n  guard-removed: blok\n", ".github/destroy-guard.yml")).toThrow(
      expect.objectContaining({ message: shown }),
    );
  });
});
