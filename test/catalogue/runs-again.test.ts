import { describe, expect, test } from "vitest";
import { allRows, catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

/**
 * A job or a restore is something that is done. What the old one did is done, and its destroy takes nothing back; the
 * one that takes its place does it again: it overwrites a table or a cluster a second time.
 */

const CATALOGUE = catalogueWith([]);

async function told(type: string, actions: string, before: object | null, after: object | null) {
  const row = rowOf(CATALOGUE(type)) ?? expect.fail(`${type} has no row`);
  const { findings } = await reviewOf([object(`${type}.x`, actions, before, after)], [row]);
  return findings.map(({ rule, level, detail }) => `${level} ${rule}: ${detail?.kind === "says" ? detail.says : ""}`);
}

const load = (write_disposition: string) => ({ load: [{ write_disposition }] });

/** A job, and what it does to data. */
const JOBS: readonly (readonly [type: string, job: object, says: string])[] = [
  ["google_bigquery_job", load("WRITE_TRUNCATE"), "the job overwrites a table with its result"],
  [
    "mongodbatlas_cloud_backup_snapshot_restore_job",
    { delivery_type_config: [{ automated: true }] },
    "the target cluster is overwritten by the snapshot",
  ],
  ["huaweicloud_evs_snapshot_rollback", { volume_id: "1" }, "the disk is set back to its snapshot"],
  ["couchbase-capella_flush", { bucket_id: "1" }, "all documents of a bucket are deleted"],
];

describe("A job that is replaced", () => {
  test.each(JOBS)("does it again, and warns like a new one: %s", async (type, job, says) => {
    const expected = [`warn data-expiry: ${says}`];
    expect(await told(type, "create", null, job)).toEqual(expected);
    expect(await told(type, "delete create", job, job)).toEqual(expected);
    expect(await told(type, "create delete", job, job)).toEqual(expected);
  });

  test.each(JOBS)("is no loss where it only goes: %s", async (type, job) => {
    expect((await told(type, "delete", job, null)).filter((one) => !one.startsWith("note "))).toEqual([]);
  });

  test("says nothing of data where the new one only adds to it, whatever the old one did", async () => {
    const appended = await told("google_bigquery_job", "delete create", load("WRITE_TRUNCATE"), load("WRITE_APPEND"));
    expect(appended).toEqual([expect.stringMatching(/^note data-loss/)]);
  });
});

test("What is done again is told: such a row says what it does to data", () => {
  const silent = allRows().filter(({ runs, expires = [] }) => runs && !expires.some(({ rule }) => rule === undefined));
  expect(silent.map(({ type }) => type)).toEqual([]);
});
