/** Actions of Terraform 1.14: they stand in no state, and some delete what is in one. */
import { describe, expect, test } from "vitest";
import { allRows } from "../../src/catalogue/index.ts";
import { isOfAction } from "../../src/domain/address.ts";
import type { RootReview } from "../../src/domain/review.ts";
import { DEFAULT_LEVELS } from "../../src/domain/rules/table.ts";
import { headlineOf, messageOf } from "../../src/report/wording.ts";
import { withDigest } from "../../src/review.ts";
import { object, reviewOf, said } from "./reviewing.ts";

const KEPT = object("aws_s3_bucket.a", "no-op", { id: "a", bucket: "a" }, { id: "a", bucket: "a" });

/** An entry of `action_invocations`. */
const action = (type: string, config: object, unknown: object = {}, more: object = {}) => ({
  address: `action.${type}.x`,
  type,
  name: "x",
  provider_name: "registry.terraform.io/hashicorp/aws",
  config_values: config,
  config_sensitive: {},
  config_unknown: unknown,
  lifecycle_action_trigger: {
    triggering_resource_address: "terraform_data.t",
    action_trigger_event: "BeforeDestroy",
    action_trigger_block_index: 0,
    actions_list_index: 0,
    on_failure: "ActionOnFailureHalt",
  },
  ...more,
});

const reviewed = (more: Readonly<Record<string, unknown>>): Promise<RootReview> =>
  reviewOf([KEPT], allRows(), { more });

const running = (...actions: readonly object[]): Promise<RootReview> => reviewed({ action_invocations: actions });

const empties = (config: object, unknown?: object, more?: object) =>
  action("aws_s3_empty_bucket", config, unknown, more);

describe("An action that deletes", () => {
  test.each<[string, ReturnType<typeof action>, string]>([
    ["all of a bucket", empties({ bucket_name: "a", prefix: null }), "container-loss block"],
    ["all of a bucket, with nothing said of a prefix", empties({ bucket_name: "a" }), "container-loss block"],
    ["a part of a bucket", empties({ bucket_name: "a", prefix: "tmp/" }), "container-loss warn"],
    ["nobody knows yet what", empties({ bucket_name: "a" }, { prefix: true }), "container-loss block"],
    ["of a bucket that is not known yet", empties({}, { bucket_name: true }), "container-loss block"],
    ["tables", action("aws_rdsdata_query", { sql: "drop table users" }), "container-loss block"],
    ["by a text that is not known yet", action("aws_rdsdata_query", {}, { sql: true }), "container-loss block"],
    ["tables of files", action("aws_athena_execute_query", { query_string: "DROP TABLE x" }), "container-loss warn"],
    ["a network", action("aws_vpc_delete_default_vpc", { region: null }), "container-loss warn"],
    [
      "all keys",
      action("azurerm_managed_redis_databases_flush", { managed_redis_database_id: "/x" }),
      "container-loss warn",
    ],
    [
      "by a call of an API",
      action("azapi_resource_action", { type: "Microsoft.Sql/servers@2023", resource_id: "/x", method: "DELETE" }),
      "container-loss block",
    ],
    [
      "no backups, but makes no more of them",
      action("azurerm_data_protection_backup_instance_protect", { protect_action: "suspend_backups" }),
      "backup-loss warn",
    ],
    [
      "nothing, but takes off what guards a backup",
      action("azurerm_data_protection_resource_guard_unlock_delete", { protected_item_id: "/x" }),
      "guard-removed warn",
    ],
  ])("%s", async (_, one, expected) => {
    expect(said(await running(one))).toEqual([`${expected} ${one.address}`, "side-effect note"]);
  });

  test.each([
    action("aws_rdsdata_query", { sql: "SELECT 1" }),
    action("aws_lambda_invoke", { function_name: "a" }),
    action("azapi_resource_action", { type: "Microsoft.Compute/virtualMachines@2023", action: "powerOff" }),
    action("azurerm_data_protection_backup_instance_protect", { protect_action: "resume_protection" }),
  ])("is told from one that does not: $type", async (one) => {
    expect(said(await running(one))).toEqual(["side-effect note"]);
  });

  test("is told as what runs, and counts as no object", async () => {
    const review = await running(empties({ bucket_name: "a" }));
    const [finding] = review.findings;
    if (finding === undefined) throw new Error("there is no finding");
    const what = "all objects of a bucket are deleted, with all of their versions";
    expect(messageOf(finding)).toBe(`action that empties a bucket is run: ${what}`);
    expect(headlineOf([finding])).toContain(`would be run: ${what}`);
    expect(review.counts).toMatchObject({ create: 0, none: 1 });
    expect(review.destroys).toEqual([]);
  });

  test("says that it only may, where that is known only after the apply", async () => {
    const { findings } = await running(empties({ bucket_name: "a" }, { prefix: true }));
    expect(findings[0]?.detail).toMatchObject({ kind: "says", certain: false });
  });

  test("is one finding where several objects trigger it, and one for each target", async () => {
    const twice = await running(empties({ bucket_name: "a" }), empties({ bucket_name: "a" }));
    expect(said(twice).filter((one) => one.startsWith("container-loss"))).toHaveLength(1);
    const two = await running(empties({ bucket_name: "a" }), empties({ bucket_name: "b" }));
    expect(said(two).filter((one) => one.startsWith("container-loss"))).toHaveLength(2);
  });

  test("needs a consent of its own for each target", async () => {
    const digests = await Promise.all(
      ["a", "b"].map(async (bucket_name) => withDigest(await running(empties({ bucket_name }))).digest),
    );
    expect(new Set(digests).size).toBe(2);
  });

  test("is named where it is put off", async () => {
    const put = [empties({ bucket_name: "a" }), action("aws_lambda_invoke", { function_name: "a" })];
    const review = await reviewed({
      complete: false,
      deferred_action_invocations: put.map((one) => ({ reason: "deferred_prereq", action_invocation: one })),
    });
    expect(said(review)).toEqual(["incomplete-plan warn"]);
    expect(review.findings[0]?.detail).toEqual({
      kind: "deferred",
      count: 0,
      actions: 2,
      destroys: ["action.aws_s3_empty_bucket.x"],
    });
  });

  test("is told of a complete plan as well, where only actions are put off", async () => {
    const review = await reviewed({ complete: true, deferred_action_invocations: [{ reason: "unknown" }] });
    expect(said(review)).toEqual(["incomplete-plan warn"]);
  });

  test("makes no object of which nothing would remain", async () => {
    const actions = [action("vault_generic_endpoint", { path: "x" })];
    const policy = { levels: { ...DEFAULT_LEVELS, exposed: "block" as const } };
    expect(said(await reviewOf([KEPT], allRows(), { policy, more: { action_invocations: actions } }))).toEqual([
      "side-effect note",
    ]);
  });

  test("is not believed without a type", async () => {
    const { type: _, ...untyped } = empties({ bucket_name: "a" });
    const { findings } = await running(untyped);
    expect(findings[0]).toMatchObject({
      level: "block",
      detail: { kind: "unreadable-part", part: "entry 1 of action_invocations has no type" },
    });
  });
});

test.each([
  ["action.aws_s3_empty_bucket.x", true],
  ['module.a["action.b"].module.c[0].action.aws_s3_empty_bucket.x["k"]', true],
  ["aws_s3_bucket.action", false],
  ["module.action.aws_s3_bucket.x", false],
  ["action.x", false],
])("%s is of an action: %s", (address, expected) => {
  expect(isOfAction(address)).toBe(expected);
});

test("What is known as an action is documented as one, and says what it does", () => {
  const actions = allRows().filter(({ isAction }) => isAction === true);
  expect(actions.length).toBeGreaterThan(5);
  for (const { type, source, expires = [], watch = [] } of actions) {
    expect(source, type).toContain("/docs/actions/");
    expect(expires.length, type).toBeGreaterThan(0);
    expect(watch, type).toEqual([]);
  }
});
