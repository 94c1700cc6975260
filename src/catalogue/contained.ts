import type { CatalogueRow, Reference } from "../domain/catalogue.ts";
import { inProject } from "./google/shared.ts";
import { alsoWritten } from "./kubernetes-copies.ts";
import { pointingTo } from "./shared.ts";

/**
 * What nearly all objects of a provider say in the same way: in which account, subscription, namespace or project they
 * lie, and with which they go. It is said here once, and not in each row.
 */

/** An outer container of a provider, and how what lies in it names it. */
interface Outer {
  readonly reference: Reference;
  /** Rows whose objects name it so; none: all of them. */
  readonly of?: (row: CatalogueRow) => boolean;
}

const within = (path: string, to: string, more: Partial<Reference> = {}): Reference => ({
  role: "inside",
  path,
  to: [to],
  outer: true,
  ...more,
});

const besides =
  (...types: readonly string[]) =>
  ({ type }: Pick<CatalogueRow, "type">): boolean =>
    !types.includes(type);

/** What lies in something of its own account goes with that. */
const isInNothing = ({ refs = [] }: CatalogueRow): boolean => !refs.some(({ role }) => role === "inside");

const NOT_OF_ACCOUNT = [
  "cloudflare_account",
  "cloudflare_custom_hostname",
  "cloudflare_dns_record",
  "cloudflare_logpull_retention",
  "cloudflare_organization",
  "cloudflare_record",
  "cloudflare_zone_dnssec",
  "cloudflare_zone_hold",
];

/** An account that is closed. One that is not closed only leaves the organization. */
const closed = (path: string): Reference =>
  within(path, "aws_organizations_account", { target: { close_on_deletion: true } });

/** The ARNs of snapshots are called otherwise, or name no account. */
const OTHER_ARNS = ["db_snapshot_arn", "db_cluster_snapshot_arn"];
const WITH_OWNER = /^aws_(?:ami|ami_copy|ami_from_instance|ebs_snapshot|ebs_snapshot_copy|ebs_snapshot_import)$/;

const OUTER: ReadonlyMap<string, readonly Outer[]> = new Map([
  // Buckets say nothing: their ARNs name no account.
  [
    "aws",
    [
      { reference: closed("arn~account"), of: besides("aws_organizations_account") },
      ...OTHER_ARNS.map((arn) => ({
        reference: closed(`${arn}~account`),
        of: ({ ids = [] }: CatalogueRow) => ids.includes(arn),
      })),
      { reference: closed("owner_id"), of: ({ type }) => WITH_OWNER.test(type) },
    ],
  ],
  ["azapi", [{ reference: within("id~account", "azurerm_subscription"), of: ({ type }) => type === "azapi_resource" }]],
  ["azurerm", [{ reference: within("id~account", "azurerm_subscription"), of: besides("azurerm_subscription") }]],
  [
    "cloudflare",
    [
      // https://github.com/cloudflare/terraform-provider-cloudflare/blob/main/docs/guides/version-5-upgrade.md#cloudflare_zone
      { reference: within("account.id", "cloudflare_account"), of: ({ type }) => type === "cloudflare_zone" },
      { reference: within("account_id", "cloudflare_account"), of: besides(...NOT_OF_ACCOUNT) },
    ],
  ],
  [
    "ovh",
    [
      {
        reference: within("service_name", "ovh_cloud_project"),
        of: (row) => /^ovh_cloud_(?!project$)/.test(row.type) && isInNothing(row),
      },
    ],
  ],
  [
    "snowflake",
    [
      {
        // A name such as PUBLIC is that of a schema in every database.
        reference: within("schema", "snowflake_schema", { having: { path: "{database,schema}" } }),
        of: ({ type, refs = [] }) => type !== "snowflake_schema" && refs.some(({ path }) => path === "database"),
      },
    ],
  ],
  ["stackit", [{ reference: within("project_id", "stackit_resourcemanager_project"), of: isInNothing }]],
  [
    "tfe",
    [
      {
        reference: within("organization", "tfe_organization"),
        of: ({ type, refs = [] }) =>
          besides("tfe_organization", "tfe_stack", "tfe_variable", "tfe_workspace_run")({ type }) &&
          !refs.some(({ path }) => path === "organization"),
      },
    ],
  ],
  // The path of a namespace in another one is that below the namespace of the provider.
  ["vault", [{ reference: within("namespace", "vault_namespace") }]],
  [
    "yandex",
    [
      {
        reference: within("folder_id", "yandex_resourcemanager_folder"),
        of: (row) => isInNothing(row) && !/^yandex_(?:organizationmanager|resourcemanager)_/.test(row.type),
      },
    ],
  ],
]);

const outerOf = (prefix: string, row: CatalogueRow): readonly Reference[] =>
  (OUTER.get(prefix) ?? []).filter(({ of = () => true }) => of(row)).map(({ reference }) => reference);

/** A row of a provider, with the outer containers that its objects lie in. A guard holds nothing that could go. */
export function contained(prefix: string, row: CatalogueRow): CatalogueRow {
  if (prefix === "google") return inProject(row);
  const more = row.class === "guard" ? [] : [...outerOf(prefix, row), ...alsoWritten(row)];
  return more.reduce((all, reference) => pointingTo(reference, all), row);
}
