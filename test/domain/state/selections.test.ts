import { describe, expect, test } from "vitest";
import { allRows } from "../../../src/catalogue/index.ts";
import { fitting } from "../../../src/domain/pattern.ts";
import { object, reviewOf } from "../reviewing.ts";

/**
 * What a selection of AWS Backup takes, and so what its vault has copies of: resources by their ARNs or by patterns of
 * those, less what it leaves out, and of these only what has all the tags of its conditions.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html
 */

type Values = Readonly<Record<string, unknown>>;

const ARN = "arn:aws:rds:eu-west-1:111122223333:db:orders";
const DATABASE: Values = { id: "db-A", identifier: "orders", arn: ARN, skip_final_snapshot: true };
const VAULT: Values = { id: "main", name: "main", recovery_points: 9 };
const PLAN: Values = { id: "p-1", rule: [{ target_vault_name: "main" }] };
const SELECTION_ID = "5d1b8c5e-3c4b-4b7e-9a3c-0f6f0e4b7a11";

const there = (address: string, values: Values): Record<string, unknown> => object(address, "no-op", values, values);
const equal = (key: string, value: string) => ({ string_equals: [{ key, value }] });

async function survivorsOf(selection: Values, tags: Values = {}, more: Values = {}): Promise<readonly string[]> {
  const entries = [
    object("aws_db_instance.orders", "delete", { ...DATABASE, tags, tags_all: tags }),
    there("aws_backup_vault.main", VAULT),
    there("aws_backup_plan.daily", PLAN),
    there("aws_backup_selection.s", { id: SELECTION_ID, plan_id: "p-1", ...selection }),
  ];
  const { findings } = await reviewOf(entries, allRows(), { more });
  return findings.find(({ subject }) => subject?.address === "aws_db_instance.orders")?.remains?.survivors ?? [];
}

describe("A selection takes", () => {
  test.each<readonly [string, Values, Values?]>([
    ["what its pattern fits", { resources: ["arn:aws:rds:*:*:db:*"] }],
    ["whatever there is", { resources: ["*"] }],
    ["what it does not leave out", { resources: ["*"], not_resources: ["arn:aws:ec2:*:*:volume/*"] }],
    [
      "what its pattern fits and has the tag",
      { resources: ["arn:aws:rds:*"], condition: [equal("aws:ResourceTag/env", "prod")] },
      { env: "prod" },
    ],
    [
      "what it names by ARN, beside what has a tag",
      { resources: [ARN], selection_tag: [{ type: "STRINGEQUALS", key: "backup", value: "daily" }] },
    ],
    // assigning-resources.html: "resource types are filtered first, then tags further filter those resources"
    [
      "what its pattern fits and has its tag",
      { resources: ["arn:aws:rds:*"], selection_tag: [{ type: "STRINGEQUALS", key: "env", value: "prod" }] },
      { env: "prod" },
    ],
    // API_BackupSelection.html: of several tags, as of several ARNs, one is enough
    [
      "what one of its patterns fits and has one of its tags",
      {
        resources: ["arn:aws:dynamodb:*", "arn:aws:rds:*:*:db:*"],
        selection_tag: [
          { type: "STRINGEQUALS", key: "env", value: "prod" },
          { type: "STRINGEQUALS", key: "backup", value: "daily" },
        ],
      },
      { backup: "daily" },
    ],
    [
      "what has its tag and is not left out",
      { not_resources: [`${ARN}-2`], selection_tag: [{ type: "STRINGEQUALS", key: "env", value: "prod" }] },
      { env: "prod" },
    ],
  ])("%s", async (_, selection, tags) => {
    expect(await survivorsOf(selection as Values, tags as Values | undefined)).toEqual(["aws_backup_vault.main"]);
  });
});

describe("A selection does not take", () => {
  test.each<readonly [string, Values, Values?]>([
    ["what its pattern does not fit", { resources: ["arn:aws:rds:*:*:db:shop-*"] }],
    ["what it leaves out by ARN", { resources: [ARN, `${ARN}-2`], not_resources: [ARN] }],
    ["what it leaves out by a pattern", { resources: ["*"], not_resources: ["arn:aws:rds:*:*:db:*"] }],
    [
      "what it names, where that has another tag",
      { resources: [ARN], condition: [equal("aws:ResourceTag/env", "prod")] },
      { env: "dev" },
    ],
    [
      "what has one of two tags",
      {
        resources: ["*"],
        condition: [
          {
            string_equals: [
              { key: "aws:ResourceTag/env", value: "prod" },
              { key: "aws:ResourceTag/team", value: "a" },
            ],
          },
        ],
      },
      { env: "prod" },
    ],
    [
      "what has an empty tag not set",
      { resources: ["*"], condition: [equal("aws:ResourceTag/backup", "")] },
      { env: "prod" },
    ],
    [
      "what a condition may leave out that is not followed",
      { resources: [ARN], condition: [{ string_not_like: [{ key: "aws:ResourceTag/env", value: "p*" }] }] },
    ],
    [
      "what a tag may leave out beside a pattern",
      { resources: ["arn:aws:rds:*"], selection_tag: [{ type: "STRINGEQUALS", key: "env", value: "prod" }] },
    ],
    [
      "what has its tag, where the pattern beside it may leave it out",
      { resources: ["arn:aws:ec2:*"], selection_tag: [{ type: "STRINGEQUALS", key: "env", value: "prod" }] },
      { env: "prod" },
    ],
    [
      "what its pattern fits and has another value of its tag",
      { resources: ["arn:aws:rds:*"], selection_tag: [{ type: "STRINGEQUALS", key: "env", value: "prod" }] },
      { env: "dev" },
    ],
    [
      "what its pattern fits, has its tag, and is left out",
      {
        resources: ["arn:aws:rds:*"],
        not_resources: [ARN],
        selection_tag: [{ type: "STRINGEQUALS", key: "env", value: "prod" }],
      },
      { env: "prod" },
    ],
    [
      "what its pattern fits and has its tag, where a condition may leave it out",
      {
        resources: ["arn:aws:rds:*"],
        selection_tag: [{ type: "STRINGEQUALS", key: "env", value: "prod" }],
        condition: [{ string_not_like: [{ key: "aws:ResourceTag/team", value: "a*" }] }],
      },
      { env: "prod" },
    ],
  ])("%s", async (_, selection, tags) => {
    expect(await survivorsOf(selection as Values, tags as Values | undefined)).toEqual([]);
  });

  test.each<readonly [string, Values]>([
    ["a pattern", { resources: ["arn:aws:rds:*:*:db:*"] }],
    ["tags", { selection_tag: [{ type: "STRINGEQUALS", key: "env", value: "prod" }] }],
  ])("by %s what another configuration of the provider leads to: that is another region", async (_, selection) => {
    const config = (alias: string) => ({
      name: "aws",
      full_name: "registry.terraform.io/hashicorp/aws",
      alias,
      expressions: { region: { constant_value: alias } },
    });
    const resources = [
      { address: "aws_db_instance.orders", provider_config_key: "aws.east" },
      ...["vault.main", "plan.daily", "selection.s"].map((one) => ({
        address: `aws_backup_${one}`,
        provider_config_key: "aws.west",
      })),
    ];
    const provider_config = { "aws.east": config("east"), "aws.west": config("west") };
    const configuration = { provider_config, root_module: { resources } };
    expect(await survivorsOf(selection, { env: "prod" }, { configuration })).toEqual([]);
    expect(await survivorsOf(selection, { env: "prod" })).toEqual(["aws_backup_vault.main"]);
  });
});

describe("Where each resource says in which region it is, a selection takes nothing of another region", () => {
  const east = { id: "files", bucket: "files", arn: "arn:aws:s3:::files", region: "us-east-1", force_destroy: true };
  test.each([
    ["us-east-1", ["aws_backup_selection.s"]],
    ["eu-west-1", []],
  ])("of a bucket in us-east-1, in %s", async (region, survivors) => {
    const selection = { id: SELECTION_ID, plan_id: "p-1", region, resources: ["*"] };
    const entries = [object("aws_s3_bucket.files", "delete", east), there("aws_backup_selection.s", selection)];
    const { findings } = await reviewOf(entries, allRows());
    expect(findings[0]?.remains?.survivors).toEqual(survivors);
  });
  test("of a database, whose ARN tells", async () => {
    expect(await survivorsOf({ resources: ["*"], region: "us-east-1" })).toEqual([]);
    expect(await survivorsOf({ resources: ["*"], region: "eu-west-1" })).toEqual(["aws_backup_vault.main"]);
  });
});

describe("A selection that takes resources by a pattern, which it named before", () => {
  const ANOTHER = `${ARN}-2`;
  async function saidOf(after: Values): Promise<readonly string[]> {
    const before = { id: SELECTION_ID, plan_id: "p-1", resources: [ARN, ANOTHER] };
    const entry = object("aws_backup_selection.s", "delete create", before, { ...before, ...after });
    const { findings } = await reviewOf([there("aws_backup_plan.daily", PLAN), entry], allRows());
    return findings.map(({ rule }) => rule);
  }
  test("takes no less", async () => expect(await saidOf({ resources: ["arn:aws:rds:*:*:db:*"] })).toEqual([]));
  test.each<readonly [string, Values]>([
    ["the pattern does not fit all of them", { resources: ["arn:aws:rds:*:*:db:*-2"] }],
    ["they need a tag now", { resources: ["*"], selection_tag: [{ type: "STRINGEQUALS", key: "env", value: "prod" }] }],
  ])("takes less, where %s", async (_, after) => expect(await saidOf(after)).toEqual(["backup-loss"]));
});

describe("However many there are, it takes little time", () => {
  const MANY = Array.from({ length: 2000 }, (_, i) => i);
  const tables = MANY.map((i) => {
    const arn = `arn:aws:dynamodb:eu-west-1:111122223333:table/t${i}`;
    return object(`aws_dynamodb_table.t[${i}]`, "delete", { id: `t${i}`, name: `t${i}`, arn });
  });
  test("to name very many resources beside very many tags", async () => {
    const resources = MANY.map((i) => `arn:aws:dynamodb:eu-west-1:111122223333:table/t${i}`);
    const selection_tag = MANY.map((i) => ({ type: "STRINGEQUALS", key: `k${i}`, value: "x" }));
    const selection = there("aws_backup_selection.s", { id: SELECTION_ID, plan_id: "p-1", resources, selection_tag });
    const { findings } = await reviewOf([...tables, selection], allRows());
    expect(findings.filter(({ rule }) => rule === "data-loss")).toHaveLength(MANY.length);
  });
  test("to leave out each of many resources", async () => {
    const resources = MANY.map((i) => `arn:aws:dynamodb:eu-west-1:111122223333:table/t${i}`);
    const not_resources = resources.map((arn) => `${arn}-old`);
    const selection = there("aws_backup_selection.s", { id: SELECTION_ID, plan_id: "p-1", resources, not_resources });
    const { findings } = await reviewOf([...tables, selection], allRows());
    expect(findings.filter(({ rule }) => rule === "data-loss")).toHaveLength(MANY.length);
  });
});

describe("A text fits a pattern", () => {
  test.each([
    ["abc", "abc"],
    ["abc", "*"],
    ["abc", "a*c"],
    ["abc", "abc*"],
    ["abcbc", "a*bc"],
    ["aXbYc", "a*b*c"],
  ])("%s as %s", (text, pattern) => expect(fitting(pattern)(text)).toBe(true));
  test.each([
    ["abc", "ab"],
    ["abc", "b*"],
    ["abc", "*b"],
    ["ab", "ab*b"],
    ["abc", "a*b*b*c"],
  ])("not %s as %s", (text, pattern) => expect(fitting(pattern)(text)).toBe(false));
  test("in no time, however many stars there are", () => {
    expect(fitting(`${"*a".repeat(20_000)}*b`)("a".repeat(50_000))).toBe(false);
  });
});
