/** What its provider deletes only when it is empty, and is empty by its own values, holds nothing that could be lost. */
import { expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { object, reviewOf, said } from "../domain/reviewing.ts";

async function destroyed(type: string, before: object): Promise<readonly string[]> {
  const row = rowOf(catalogueWith([])(type));
  if (row === undefined) throw new Error(`${type} has no row`);
  return said(await reviewOf([object(`${type}.x`, "delete", before)], [row]));
}

const VAULT = "aws_backup_vault";
const DR_VAULT = "google_backup_dr_backup_vault";
const POOL = "google_netapp_storage_pool";

test.each([
  ["a vault without recovery points", VAULT, { recovery_points: 0, force_destroy: false }, []],
  ["a vault without recovery points, by an older provider", VAULT, { recovery_points: 0 }, []],
  ["a vault with recovery points", VAULT, { recovery_points: 3 }, [`backup-loss block ${VAULT}.x`]],
  ["a vault of which nobody knows", VAULT, {}, [`backup-loss block ${VAULT}.x`]],
  [
    "a vault that is emptied first, whatever the state says",
    VAULT,
    { recovery_points: 0, force_destroy: true },
    [`backup-loss block ${VAULT}.x`],
  ],
  ["a vault of Backup and DR without backups", DR_VAULT, { backup_count: "0", force_delete: true }, []],
  ["one with backups", DR_VAULT, { backup_count: "10" }, [`backup-loss block ${DR_VAULT}.x`]],
  ["one of which nobody knows", DR_VAULT, {}, [`backup-loss block ${DR_VAULT}.x`]],
  ["a pool without volumes", POOL, { volume_count: 0 }, []],
  ["a pool with volumes", POOL, { volume_count: 1 }, [`container-loss warn ${POOL}.x`]],
])("%s", async (_, type, before, expected) => {
  expect(await destroyed(type, before)).toEqual(expected);
});

test("a vault that is emptied by a later destroy loses a safeguard, even while it is empty", async () => {
  const row = rowOf(catalogueWith([])(VAULT));
  const [before, after] = [false, true].map((force_destroy) => ({ recovery_points: 0, force_destroy }));
  const review = await reviewOf([object(`${VAULT}.x`, "update", before, after)], row === undefined ? [] : [row]);
  expect(said(review)).toEqual([`guard-removed warn ${VAULT}.x`]);
});
