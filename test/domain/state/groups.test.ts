import { describe, expect, test } from "vitest";
import { allRows } from "../../../src/catalogue/index.ts";
import { object, reviewOf } from "../reviewing.ts";

type Values = Readonly<Record<string, unknown>>;

const there = (address: string, values: Values): Record<string, unknown> => object(address, "no-op", values, values);

async function survivorsOf(address: string, entries: readonly Record<string, unknown>[]): Promise<readonly string[]> {
  const { findings } = await reviewOf(entries, allRows());
  return findings.find(({ subject }) => subject?.address === address)?.remains?.survivors ?? [];
}

/** https://docs.oracle.com/en-us/iaas/Content/Block/Concepts/volumegroups.htm: a backup of a group is one of each volume */
describe("A backup of a group of volumes", () => {
  const volume = object("oci_core_volume.v", "delete", { id: "ocid1.volume.1" });
  const backup = there("oci_core_volume_group_backup.b", { id: "ocid1.backup.1", volume_group_id: "ocid1.group.1" });
  const copies = (entries: readonly Record<string, unknown>[]) => survivorsOf("oci_core_volume.v", entries);
  const named = { id: "ocid1.group.1", source_details: [{ volume_ids: ["ocid1.volume.1", "ocid1.volume.2"] }] };
  const found = ["oci_core_volume_group_backup.b"];
  test.each<[what: string, group: Record<string, unknown>, Record<string, unknown>, readonly string[]]>([
    ["is a copy of a volume in it", there("oci_core_volume_group.g", named), backup, found],
    ["also where the group goes", object("oci_core_volume_group.g", "delete", named), backup, found],
    [
      "not of one that is not in it",
      there("oci_core_volume_group.g", { id: "ocid1.group.1", volume_ids: ["ocid1.volume.2"] }),
      backup,
      [],
    ],
    [
      "not where it is of another group",
      there("oci_core_volume_group.g", named),
      there("oci_core_volume_group_backup.b", { id: "ocid1.backup.1", volume_group_id: "ocid1.group.2" }),
      [],
    ],
    [
      "not where it goes too",
      there("oci_core_volume_group.g", named),
      object("oci_core_volume_group_backup.b", "delete", { id: "ocid1.backup.1", volume_group_id: "ocid1.group.1" }),
      [],
    ],
  ])("%s", async (_, group, copy, expected) => {
    expect(await copies([volume, group, copy])).toEqual(expected);
  });
  test("so does a schedule that is assigned to the group, and the group alone is no copy", async () => {
    const group = there("oci_core_volume_group.g", named);
    const schedule = there("oci_core_volume_backup_policy_assignment.a", { id: "a", asset_id: "ocid1.group.1" });
    expect(await copies([volume, group])).toEqual([]);
    expect(await copies([volume, group, schedule])).toEqual(["oci_core_volume_backup_policy_assignment.a"]);
  });
});

/** https://cloud.ibm.com/docs/vpc?topic=vpc-backup-service-about: a policy is for volumes that have one of its tags */
describe("A policy that selects by tags without values", () => {
  const copies = (policy: Values, volume: Values = {}) =>
    survivorsOf("ibm_is_volume.v", [
      object("ibm_is_volume.v", "delete", { id: "r006-1", name: "data", tags: ["env:prod", "db"], ...volume }),
      there("ibm_is_backup_policy.p", { id: "r006-2", match_resource_type: "volume", ...policy }),
    ]);
  test.each<[what: string, policy: Values, volume: Values]>([
    ["what has its tag", { match_user_tags: ["db"] }, {}],
    ["what has one of its tags", { match_user_tags: ["web", "env:prod"] }, {}],
  ])("copies %s", async (_, policy, volume) => {
    expect(await copies(policy, volume)).toEqual(["ibm_is_backup_policy.p"]);
  });
  test.each<[what: string, policy: Values, volume: Values]>([
    ["what has other tags", { match_user_tags: ["web"] }, {}],
    ["what is called as its tag", { match_user_tags: ["data"] }, {}],
    ["volumes, where it is for machines", { match_user_tags: ["db"], match_resource_type: "instance" }, {}],
    ["what takes its snapshots along", { match_user_tags: ["db"] }, { delete_all_snapshots: true }],
  ])("does not copy %s", async (_, policy, volume) => {
    expect(await copies(policy, volume)).toEqual([]);
  });
});
