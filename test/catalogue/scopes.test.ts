/** What a rule, a filter or a policy covers, where its row compares that in place. */
import { describe, expect, test } from "vitest";
import { allRows } from "../../src/catalogue/index.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const moved = async (type: string, before: Values, after: Values): Promise<readonly string[]> => {
  const rows = allRows().filter((row) => row.type === type);
  const review = await reviewOf([object(`${type}.x`, "update", before, after)], rows);
  return said(review).map((line) => line.replace(` ${type}.x`, ""));
};

describe.each(["aws_s3_bucket_policy", "aws_backup_vault_policy"])("%s: a policy", (type) => {
  const policy = (...effects: string[]): Values => ({
    policy: JSON.stringify({ Statement: effects.map((Effect) => ({ Effect, Action: "*" })) }),
  });
  test("that denies less takes a safeguard off", async () => {
    expect(await moved(type, policy("Deny", "Deny", "Allow"), policy("Deny", "Allow"))).toEqual(["guard-removed warn"]);
    expect(await moved(type, policy("Deny"), policy("Allow"))).toEqual(["guard-removed warn"]);
  });
  test("that denies as much, or more, does not", async () => {
    expect(await moved(type, policy("Deny", "Allow"), policy("Allow", "Deny"))).toEqual([]);
    expect(await moved(type, policy("Allow", "Deny"), policy("Deny", "Deny"))).toEqual([]);
    expect(await moved(type, policy("Allow", "Allow"), policy("Allow"))).toEqual([]);
  });
});

describe.each(["billing_account", "folder", "organization", "project"])("an export of logs of a %s", (of) => {
  const type = `google_logging_${of}_sink`;
  test.each<[string, Values, Values, readonly string[]]>([
    ["gets another filter", { filter: "severity>=INFO" }, { filter: "severity>=ERROR" }, ["backup-loss note"]],
    ["gets a filter", { filter: "" }, { filter: "severity>=ERROR" }, ["backup-loss note"]],
    ["leaves something out", { exclusions: [] }, { exclusions: [{ name: "noise" }] }, ["backup-loss note"]],
    ["is described", { description: "a" }, { description: "b" }, []],
  ])("%s", async (_, before, after, expected) => {
    expect(await moved(type, before, after)).toEqual(expected);
  });
});

describe("a deployment of Google's Deployment Manager", () => {
  const naming = (...names: string[]): Values => ({
    delete_policy: "DELETE",
    target: [{ config: [{ content: `resources:\n${names.map((name) => `- name: ${name}\n`).join("")}` }] }],
  });
  test("deletes what its configuration no longer names", async () => {
    const type = "google_deployment_manager_deployment";
    expect(await moved(type, naming("disk", "network"), naming("network"))).toEqual(["container-loss block"]);
    expect(await moved(type, naming("network"), naming("disk", "network"))).toEqual([]);
    const abandoned = { ...naming("network"), delete_policy: "ABANDON" };
    expect(await moved(type, naming("disk", "network"), abandoned)).not.toContain("container-loss block");
  });
});

describe("a rule of the Recycle Bin", () => {
  const tagged = (...keys: string[]): readonly Values[] => keys.map((resource_tag_key) => ({ resource_tag_key }));
  test.each<[string, Values, Values, readonly string[]]>([
    ["for all is for some only", { resource_tags: [] }, { resource_tags: tagged("a") }, ["guard-removed warn"]],
    ["for some is for others", { resource_tags: tagged("a") }, { resource_tags: tagged("b") }, ["guard-removed warn"]],
    ["leaves some out", {}, { exclude_resource_tags: tagged("a") }, ["guard-removed warn"]],
    ["leaves none out any more", { exclude_resource_tags: tagged("a") }, { exclude_resource_tags: [] }, []],
  ])("%s", async (_, before, after, expected) => {
    expect(await moved("aws_rbin_rule", before, after)).toEqual(expected);
  });
});

test.each<[string, Values, Values]>([
  ["aws_dlm_lifecycle_policy", {}, { policy_details: [{ parameters: [{ exclude_boot_volume: true }] }] }],
  ["google_cloud_scheduler_job", { schedule: "0 2 * * *" }, { schedule: "0 2 * * 0" }],
  ["google_cloud_scheduler_job", { paused: false }, { paused: true }],
  ["google_bigquery_data_transfer_config", { schedule: "every 12 hours" }, { schedule: "every mon 09:00" }],
])("%s that copies less, or less often, is noted", async (type, before, after) => {
  expect(await moved(type, before, after)).toEqual(["backup-loss note"]);
});
