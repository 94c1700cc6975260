import { expect, test } from "vitest";
import { allRows, catalogueWith, rowsBeside } from "../../../src/catalogue/index.ts";
import type { CatalogueRow, Conditions } from "../../../src/domain/catalogue.ts";
import type { Attribute, ResourceChange } from "../../../src/domain/change.ts";
import { alternatives } from "../../../src/domain/conditions.ts";
import { type Drilled, drillOf } from "../../../src/domain/drill/drill.ts";
import { keptPathsOf } from "../../../src/domain/kept-paths.ts";
import { DEFAULT_POLICY } from "../../../src/domain/policy.ts";
import { otherwisePhrase, wayPhrase } from "../../../src/report/drill/words.ts";
import { plain } from "../../../src/report/phrase.ts";
import { readExtracts } from "../../catalogue/schema/extract.ts";
import { isMembers, type Kind, keyOf, type Members, memberOf } from "../../catalogue/schema/kinds.ts";
import { passing } from "../../catalogue/values.ts";

const CATALOGUE = catalogueWith([]);
const CIRCUMSTANCES = {
  catalogue: CATALOGUE,
  keptPaths: keptPathsOf(CATALOGUE, DEFAULT_POLICY),
  policy: DEFAULT_POLICY,
  today: "2026-11-21",
  beside: rowsBeside,
};

/** An object of a type of which nothing is set but what it needs to hold anything. */
const bare = ({ type }: CatalogueRow, needed: Conditions): ResourceChange => ({
  address: `${type}.x`,
  deposed: null,
  previousAddress: null,
  module: null,
  mode: "managed",
  type,
  provider: "registry.terraform.io/example/example",
  action: { effect: "delete" },
  actions: ["delete"],
  imported: false,
  reason: null,
  because: [],
  callings: [],
  before: new Map(
    Object.entries(needed).map(([path, test]) => [
      path,
      [{ value: (passing(test)[0] ?? null) as Attribute["value"], sensitive: false, unknown: false }],
    ]),
  ),
  after: new Map(),
  identity: null,
  exactIdentity: null,
});

const drilledBare = (row: CatalogueRow): readonly Drilled[] =>
  (row.holds === undefined ? [{}] : alternatives(row.holds)).flatMap((needed) =>
    drillOf(
      [
        {
          source: "s",
          root: ".",
          mark: null,
          objects: [{ change: bare(row, needed), names: [] }],
          names: [],
          managed: 1,
          unclassified: 0,
        },
      ],
      CIRCUMSTANCES,
    ).states.flatMap(({ objects }) => objects),
  );

const LOST = allRows()
  .flatMap(drilledBare)
  .filter(({ withState: { remains } }) => remains.kind === "nothing" || remains.kind === "unknown");

test("of every type that would be gone, something is said that helps", () => {
  expect(LOST.filter(({ weight }) => weight === "high").length).toBeGreaterThan(500);
  expect(LOST.length).toBeGreaterThan(2000);
  for (const one of LOST) {
    const said = one.ways.length > 0 ? one.ways.map((way) => wayPhrase(way, one)) : [otherwisePhrase(one)];
    for (const phrase of said) expect(plain(phrase).length).toBeGreaterThan(8);
  }
});

const ADVISED = LOST.flatMap(({ type, ways }) =>
  ways.flat().flatMap(({ attribute, value }) => (attribute === null ? [] : [{ type, attribute, value }])),
);

// Each line was judged: it can be written in a configuration, in place, and be taken back. A new one is to be judged
// before it is recorded; what fails belongs into unadvised.ts.
test("no setting is advised that nobody has looked at", async () => {
  const settings = new Map<string, Set<string>>();
  for (const { type, attribute, value } of ADVISED) {
    const line = `${attribute} = ${JSON.stringify(value)}`;
    settings.set(line, (settings.get(line) ?? new Set()).add(type));
  }
  const lines = [...settings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([line, types]) => `${line}  ${[...types].join(" ")}`);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("advised.txt");
});

const EXTRACTS = readExtracts();

/** Whether the schema of a type says that nobody but the provider sets what is at a path; null where it says nothing. */
function isOfProviderAlone(type: string, path: string): boolean | null {
  let members: Kind | Members | null | undefined = EXTRACTS.get(type.slice(0, type.indexOf("_")))?.types[type];
  for (const name of path.replaceAll(/\[[^\]]*\]/g, "").split(".")) {
    if (members === undefined || members === null || !isMembers(members)) return null;
    if (Object.hasOwn(members, keyOf(name, false))) return true;
    const member: Kind | Members | undefined = memberOf(members, name);
    if (member === undefined) return null;
    members = Array.isArray(member) ? member[1] : member;
  }
  return false;
}

test("no setting is advised that nobody but the provider sets", () => {
  const asked = ADVISED.map(({ type, attribute }) => ({ type, attribute, is: isOfProviderAlone(type, attribute) }));
  expect(asked.filter(({ is }) => is === false).length).toBeGreaterThan(60);
  expect(asked.filter(({ is }) => is === true)).toEqual([]);
});

/** Of these the pages of the providers say that they can't be changed, or taken back; where it is read is told beside. */
const NEVER_ADVISED: readonly (readonly [type: string, attribute: string, source: string])[] = [
  // "Changing this forces a new resource to be created."
  ["azuread_group", "types[*]", "hashicorp/terraform-provider-azuread docs/resources/group.md"],
  // "Changing … skip_destroy forces deletion of the existing layer version": the provider plans a replacement.
  [
    "aws_lambda_layer_version",
    "skip_destroy",
    "hashicorp/terraform-provider-aws website/docs/r/lambda_layer_version.html.markdown",
  ],
  // In the attribute reference: nobody can write it.
  [
    "aws_ssmincidents_replication_set",
    "deletion_protected",
    "hashicorp/terraform-provider-aws website/docs/r/ssmincidents_replication_set.html.markdown",
  ],
  // "Only true is supported at this time."
  [
    "oci_database_data_guard_association",
    "delete_standby_db_home_on_delete",
    "oracle/terraform-provider-oci website/docs/r/database_data_guard_association.html.markdown",
  ],
  // Of a backup_rule, interval and time are required too.
  ["upcloud_storage", "backup_rule[0].retention", "UpCloudLtd/terraform-provider-upcloud docs/resources/storage.md"],
  // In the schema it is ForceNew, as all of its properties are.
  [
    "google_oracle_database_db_system",
    "properties[0].db_home[0].database[0].properties[0].db_backup_config[0].backup_deletion_policy",
    "hashicorp/terraform-provider-google google/services/oracledatabase/resource_oracle_database_db_system.go",
  ],
  // "(Optional, Int, ForceNew)"
  [
    "huaweicloud_vod_media_asset",
    "storage_mode",
    "huaweicloud/terraform-provider-huaweicloud docs/resources/vod_media_asset.md",
  ],
  // In the schema it is ForceNew.
  [
    "opentelekomcloud_images_image_v2",
    "protected",
    "opentelekomcloud/terraform-provider-opentelekomcloud opentelekomcloud/services/ims/resource_opentelekomcloud_images_image_v2.go",
  ],
  // It is there for clients that Keycloak made by itself: it says how the object came into the state.
  ["keycloak_openid_client", "import", "keycloak/terraform-provider-keycloak docs/resources/openid_client.md"],
];

test.each(NEVER_ADVISED)("of %s, %s is not advised: it can't be changed in place, or not back", (type, attribute) => {
  expect(LOST.map((one) => one.type)).toContain(type);
  expect(ADVISED.filter((one) => one.type === type).map((one) => one.attribute)).not.toContain(attribute);
});
