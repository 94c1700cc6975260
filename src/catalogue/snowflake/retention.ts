import type { CatalogueRow } from "../../domain/catalogue.ts";

const KEYS = ["DATA_RETENTION_TIME_IN_DAYS", "MIN_DATA_RETENTION_TIME_IN_DAYS"] as const;

const LOWERED = {
  change: "lowered",
  rule: "backup-loss",
  says: "the history for undrop and Time Travel is shorter, for what has no longer one set for itself",
} as const;

/** Of the account, where the default is a day: a create that ends it says the same as a change that shortens it. */
const ENDED = { says: LOWERED.says } as const;

const KEPT_NONE = { key: "DATA_RETENTION_TIME_IN_DAYS", value: "0" } as const;

const BY_KEY = [{ path: "value", ...LOWERED }] as const;

const OF_ACCOUNT = [
  { path: "data_retention_time_in_days", ...LOWERED },
  { path: "min_data_retention_time_in_days", ...LOWERED },
] as const;

const KEPT = [
  { data_retention_time_in_days: { above: 1 } },
  { min_data_retention_time_in_days: { above: 0 } },
] as const;
const NONE_KEPT = { data_retention_time_in_days: 0 } as const;

/** Snowflake: how long history is kept, as a setting of the account or of an object. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "snowflake_account_parameter",
    class: "guard",
    weight: "medium",
    what: "retention setting of the account",
    loses: "How long history is kept goes back to its default, one day or none.",
    holds: { key: KEYS },
    restore: "From the configuration; history that is gone does not come back.",
    watch: BY_KEY,
    expires: [{ when: KEPT_NONE, ...ENDED }],
    source: "snowflakedb/terraform-provider-snowflake docs/resources/account_parameter.md",
  },
  {
    type: "snowflake_current_account",
    class: "guard",
    weight: "medium",
    what: "retention settings of the account",
    loses: "How long history is kept goes back to its default, one day or none.",
    holds: KEPT,
    settings: NONE_KEPT,
    restore: "From the configuration; history that is gone does not come back.",
    watch: OF_ACCOUNT,
    expires: [{ when: NONE_KEPT, ...ENDED }],
    source: "snowflakedb/terraform-provider-snowflake docs/resources/current_account.md",
  },
  {
    type: "snowflake_current_organization_account",
    class: "guard",
    weight: "medium",
    what: "retention settings of the organization account",
    loses: "How long history is kept goes back to its default, one day or none.",
    holds: KEPT,
    settings: NONE_KEPT,
    restore: "From the configuration; history that is gone does not come back.",
    watch: OF_ACCOUNT,
    expires: [{ when: NONE_KEPT, ...ENDED }],
    source: "snowflakedb/terraform-provider-snowflake docs/resources/current_organization_account.md",
  },
  {
    type: "snowflake_object_parameter",
    class: "guard",
    weight: "medium",
    what: "retention setting of an object",
    loses: "How long history is kept goes back to its default, one day or none.",
    holds: { key: KEYS },
    restore: "From the configuration; history that is gone does not come back.",
    watch: BY_KEY,
    expires: [{ when: { on_account: true, ...KEPT_NONE }, ...ENDED }],
    createdOff: [
      {
        when: KEPT_NONE,
        over: { data_retention_time_in_days: { above: 0 } },
        rule: "backup-loss",
        says: "Time Travel ends: nothing can be undropped or read as it was",
      },
    ],
    refs: [{ role: "guards", path: "object_identifier[0].name", to: ["snowflake_database"] }],
    source: "snowflakedb/terraform-provider-snowflake docs/resources/object_parameter.md",
  },
];
