import { describe, expect, test } from "vitest";
import { allRows, catalogueWith } from "../../../src/catalogue/index.ts";
import type { Drilled } from "../../../src/domain/drill/drill.ts";
import { otherwisePhrase, wayPhrase } from "../../../src/report/drill/words.ts";
import { plain } from "../../../src/report/phrase.ts";
import { drillIn, stateJson } from "./drilling.ts";

/**
 * Terraform writes every attribute that the provider's version has, null where it is not set: so a setting that stands
 * nowhere in an object is none that could be written.
 */

const DRILLING = { catalogue: catalogueWith([]), rows: allRows() };

async function drilled(address: string, values: object): Promise<Drilled> {
  const [type] = address.split(".");
  const drill = await drillIn({ ".": stateJson([{ address, mode: "managed", type, values }]) }, DRILLING);
  const found = drill.states[0]?.objects[0];
  if (found === undefined) throw new Error("nothing is said of the object");
  return found;
}

const advised = async (address: string, values: object): Promise<readonly string[]> => {
  const one = await drilled(address, values);
  return one.ways.map((way) => plain(wayPhrase(way, one)));
};

describe("what is advised", () => {
  const group = { id: "app", name: "app", skip_destroy: false, tags: null };

  test("is a setting that the object has, set or not", async () => {
    expect(await advised("aws_cloudwatch_log_group.app", { ...group, deletion_protection_enabled: null })).toContain(
      "deletion_protection_enabled = true",
    );
  });

  test("is none that its provider does not have", async () => {
    expect(await advised("aws_cloudwatch_log_group.app", group)).toEqual(["skip_destroy = true"]);
  });

  test("is told with its version where the object need not be whole, since nothing of it is null", async () => {
    expect(await advised("aws_cloudwatch_log_group.app", { ...group, tags: {} })).toContain(
      "deletion_protection_enabled = true (from version 6.25 of its provider)",
    );
    const disk = { id: "d", name: "d" };
    expect(await advised("google_compute_disk.d", disk)).toContain(
      'deletion_policy = "PREVENT" (from version 7.33 of its provider)',
    );
    expect(await advised("google_compute_disk.d", { ...disk, deletion_policy: "DELETE" })).toContain(
      'deletion_policy = "PREVENT"',
    );
  });

  test("is told with its version where the attribute was there before, with other words", async () => {
    const database = { id: "d", name: "d", instance: "i", project: null };
    expect(await advised("google_sql_database.d", { ...database, deletion_policy: "DELETE" })).toEqual([
      'deletion_policy = "PREVENT" (from version 7.33 of its provider)',
      'deletion_policy = "ABANDON"',
    ]);
    expect(await advised("google_dataform_repository.d", { ...database, deletion_policy: "DELETE" })).toEqual([
      'deletion_policy = "PREVENT" (from version 7.33 of its provider)',
      'deletion_policy = "ABANDON" (from version 7.33 of its provider)',
    ]);
  });

  test("is looked for in blocks too, of which one that is not there tells nothing", async () => {
    const instance = (settings: object) => ({
      id: "i",
      name: "i",
      deletion_protection: false,
      root_password: null,
      settings,
    });
    const old = await advised("google_sql_database_instance.i", instance([{ tier: "db", edition: null }]));
    const now = await advised(
      "google_sql_database_instance.i",
      instance([{ tier: "db", edition: null, retain_backups_on_delete: null }]),
    );
    expect(old.join()).not.toContain("retain_backups_on_delete");
    expect(now.join()).toContain("retain_backups_on_delete = true");
    expect(old.join()).not.toContain("final_backup_config");
    expect((await advised("google_sql_database_instance.i", instance([]))).join()).toContain("final_backup_config");
  });

  test("may stand in a map, whose keys are no attributes", async () => {
    const volume = {
      id: "ns/v",
      manifest: { apiVersion: "postgresql.cnpg.io/v1", kind: "Cluster", metadata: { name: "db" }, spec: {} },
      object: null,
    };
    const one = await drilled("kubernetes_manifest.db", volume);
    expect(one.isOfOlderProvider).toBe(false);
  });

  test("is said to be none that this version of the provider has, where others have some", async () => {
    const one = await drilled("google_healthcare_dataset.s", { id: "s", name: "s", time_zone: null });
    expect(one.ways).toEqual([]);
    expect(plain(otherwisePhrase(one))).toContain("no setting of it that this version of its provider has helps");
  });
});
