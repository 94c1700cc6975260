import type { Path } from "../catalogue.ts";
import type { Attribute, Attributes } from "../change.ts";
import { valuesAt } from "../conditions.ts";

// What the values of an object in a state tell of its provider: Terraform writes every attribute that the provider's
// version has, and null where it is not set. No path of a row begins so.
const LACKING = "~lacking";
const PARTIAL = "~partial";

/** Paths at which the object's own values say what its provider knows: they are told apart by them. */
export const TELLING: readonly Path[] = [LACKING, PARTIAL];

const attribute = (value: string | boolean): Attribute => ({ value, sensitive: false, unknown: false });

/** The values with the paths at which no attribute is. `isWhole`: false where nobody can tell what is left out. */
export function withKnown(values: Attributes, lacking: readonly Path[], isWhole: boolean): Attributes {
  if (isWhole && lacking.length === 0) return values;
  return new Map([...values, isWhole ? [LACKING, lacking.map(attribute)] : [PARTIAL, [attribute(true)]]]);
}

/** Whether the version of the provider that wrote the object has no such attribute. */
export const isLacking = (values: Attributes, path: Path): boolean =>
  valuesAt(values, LACKING).some(({ value }) => value === path);

/** Whether some setting is not known to that version. */
export const isOfOlderProvider = (values: Attributes): boolean => values.get(LACKING) !== undefined;

interface Late {
  readonly types: string;
  readonly path: Path;
  readonly value: boolean | string;
  readonly version: string;
}

const POLICY: Path = "deletion_policy";
const POLICY_VERSION = "7.33";

/** Settings that came late. `types`: how the names of the types begin. */
const LATE: readonly Late[] = [
  // https://github.com/hashicorp/terraform-provider-aws/issues/45298
  { types: "aws_cloudwatch_log_group", path: "deletion_protection_enabled", value: true, version: "6.25" },
  // As the catalogue of google says.
  { types: "google_", path: POLICY, value: "PREVENT", version: POLICY_VERSION },
  { types: "google_", path: POLICY, value: "ABANDON", version: POLICY_VERSION },
];

/**
 * Types that had the attribute before, and whether ABANDON was one of its words: PREVENT was none. That it stands in a
 * state tells nothing. https://github.com/hashicorp/terraform-provider-google/tree/v6.50.0/website/docs/r
 */
const OLDER_POLICY: ReadonlyMap<string, boolean> = new Map([
  ["google_alloydb_cluster", false],
  ["google_bigtable_gc_policy", true],
  ["google_billing_subaccount", false],
  ["google_chronicle_rule", false],
  ["google_container_attached_cluster", false],
  ["google_dataform_repository", false],
  ["google_firebase_android_app", true],
  ["google_firebase_apple_app", true],
  ["google_firebase_data_connect_service", false],
  ["google_firebase_web_app", true],
  ["google_firestore_database", true],
  ["google_looker_instance", false],
  ["google_netapp_volume", false],
  ["google_secret_manager_regional_secret_version", true],
  ["google_secret_manager_secret_version", true],
  ["google_service_networking_connection", true],
  ["google_sql_database", true],
  ["google_sql_user", true],
  ["google_storage_bucket_object", true],
]);

/** Whether the state tells that the provider takes the value: by the attribute that is there, of most types. */
function isToldOf(type: string, values: Attributes, path: Path, value: unknown): boolean {
  const hadAbandon = path === POLICY ? OLDER_POLICY.get(type) : undefined;
  if (hadAbandon === undefined) return values.get(PARTIAL) === undefined || values.get(path) !== undefined;
  return hadAbandon && value === "ABANDON";
}

/** The version of the provider from which a setting can be written, where the object does not tell that it can. */
export function sinceOf(type: string, values: Attributes, path: Path, value: unknown): string | null {
  if (isToldOf(type, values, path, value)) return null;
  const late = LATE.find((one) => type.startsWith(one.types) && one.path === path && one.value === value);
  return late?.version ?? null;
}
