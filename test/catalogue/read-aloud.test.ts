import { expect, test } from "vitest";
import { catalogueWith } from "../../src/catalogue/index.ts";
import { tables } from "../../src/catalogue/load.ts";
import { rowOf } from "../../src/domain/catalogue.ts";
import { plain } from "../../src/report/phrase.ts";
import { remainsPhrase } from "../../src/report/remains-words.ts";
import { headlineOf, messageOf } from "../../src/report/wording.ts";
import { object, reviewOf } from "../domain/reviewing.ts";

/** Rows whose words meet those of a rule in one sentence: it has to be true, and to be said once. */

const CATALOGUE = catalogueWith([]);

async function said(type: string, before: object, after: object | null) {
  const row = rowOf(CATALOGUE(type)) ?? expect.fail(`${type} has no row`);
  const actions = after === null ? "delete" : "update";
  const { findings } = await reviewOf([object(`${type}.x`, actions, before, after)], [row]);
  const [finding] = findings;
  return finding ?? expect.fail(`nothing is said of ${type}`);
}

test.each<[type: string, before: object, headline: string]>([
  ["openstack_identity_project_v3", {}, "a project would be deleted, but a part would stay"],
  ["google_billing_project_info", {}, "a link of a project to its billing account would be deleted"],
  ["consul_key_prefix", {}, "keys under a prefix would be destroyed, and nothing in this state keeps a copy"],
])("%s, in a headline", async (type, before, headline) => {
  expect(headlineOf([await said(type, before, null)])).toBe(headline);
});

test.each<[type: string, before: object, lost: string, remains: string]>([
  [
    "aws_organizations_account",
    { close_on_deletion: false },
    "Its place in the organization, with the policies that hold there.",
    "the account with everything in it, which only leaves the organization (this stays)",
  ],
  [
    "aws_organizations_account",
    { close_on_deletion: true },
    "The account and everything in it.",
    "the closed account, which support can open again (for 90 days)",
  ],
  [
    "oci_kms_vault",
    {},
    "All keys and secrets in it, and with them everything encrypted with them.",
    "the vault, until the scheduled deletion (for 30 days)",
  ],
])("%s with %j: what is lost, and what remains", async (type, before, lost, remains) => {
  const finding = await said(type, before, null);
  expect(finding.detail).toMatchObject({ says: lost });
  expect(plain(remainsPhrase(finding))).toBe(remains);
});

test("azurerm_app_configuration: a region that is dropped in place takes its copy along", async () => {
  const regions = (...locations: string[]) => ({
    replica: locations.map((location) => ({ name: location, location })),
  });
  const before = regions("eastus", "westus");
  expect(messageOf(await said("azurerm_app_configuration", before, regions("westus")))).toBe(
    "configuration store is changed in place: the copy of the store in each region that is taken out is deleted",
  );
});

test.each<[type: string, before: object, message: string]>([
  [
    "openstack_identity_project_v3",
    {},
    "project is deleted, but this stays: what is in it, which belongs to nobody any more",
  ],
  [
    "google_billing_project_info",
    {},
    "link of a project to its billing account is deleted: billing stops: services end, and resources may be deleted for good",
  ],
  [
    "google_firestore_backup_schedule",
    {},
    "database backup schedule is deleted; what is lost: further backups of the database, but this stays: the backups made so far, until they expire",
  ],
  [
    "aws_dlm_lifecycle_policy",
    {},
    "disk snapshot schedule is deleted; what is lost: all further scheduled snapshots, but this stays: the snapshots made so far",
  ],
  [
    "aws_ecr_replication_configuration",
    {},
    "registry replication is deleted; what is lost: further copies of images, but this stays: the images copied so far",
  ],
  ["consul_key_prefix", {}, "keys under a prefix are deleted and nothing in this state keeps a copy"],
])("%s, destroyed", async (type, before, message) => {
  expect(messageOf(await said(type, before, null))).toBe(message);
});

// A message names the attribute and how many went, but no value: "that region" would point to nothing.
test("what a change in place does points to nothing that was not named", () => {
  const POINTS = /\bthat (?:region|account|unit|schedule|rule|tag|disk|replica|zone|member)s?\b/;
  const said = [...tables().values()]
    .flatMap((table) => table().rows)
    .flatMap(({ type, watch = [], ruleSets = [] }) =>
      [...watch, ...ruleSets].flatMap(({ says = "" }) => (POINTS.test(says) ? [`${type}: ${says}`] : [])),
    );
  expect(said).toEqual([]);
});
