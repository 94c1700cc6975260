import type { CatalogueRow, RuleSet } from "../../domain/catalogue.ts";
import { ABANDONED, POLICY_LIFTED, PREVENTED, PROTECTED, PROTECTION_OFF } from "./shared.ts";

const AGE = { by: "at-least", at: "max_age[0].duration" } as const;
const VERSIONS = { by: "at-least", at: "max_version[0].number" } as const;
const RULE_AGE = { by: "at-least", at: "gc_rules~json.rules[*].max_age" } as const;
const RULE_VERSIONS = { by: "at-least", at: "gc_rules~json.rules[*].max_version" } as const;

/** Cells that a garbage collection rule deletes: by age, by newer versions, or only where both fit. */
const CELLS = {
  list: null,
  harm: "more",
  rule: "data-expiry",
  says: "cells beyond the new rule are deleted",
  wider: "cells beyond the tighter rule are deleted",
} as const;

/** Bigtable: instances and tables with their backups. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "google_bigtable_gc_policy",
    class: "data",
    weight: "low",
    what: "garbage collection rule of a column family",
    loses: "Nothing at once: the family falls back to keeping everything.",
    forgets: ABANDONED,
    leaves: [PREVENTED, { remains: "kept", says: "the cells, which are kept" }],
    watch: [POLICY_LIFTED],
    ruleSets: [
      ...[AGE, VERSIONS].map(
        (limit): RuleSet => ({ ...CELLS, when: { mode: ["UNION", null], [limit.at]: { set: true } }, limits: [limit] }),
      ),
      { ...CELLS, when: { mode: "INTERSECTION" }, limits: [AGE, VERSIONS] },
      ...[RULE_AGE, RULE_VERSIONS].map(
        (limit): RuleSet => ({
          ...CELLS,
          list: "gc_rules~json.rules[*]",
          when: { "gc_rules~json.mode": ["union", null], [limit.at]: { set: true } },
          limits: [limit],
        }),
      ),
      {
        ...CELLS,
        list: "gc_rules~json.rules[*]",
        when: { "gc_rules~json.mode": ["union", null], "gc_rules~json.rules[*].rules": { set: true } },
        limits: [{ by: "same", at: "gc_rules~json.rules[*]" }],
      },
      {
        ...CELLS,
        when: { "gc_rules~json.mode": "intersection" },
        limits: [RULE_AGE, RULE_VERSIONS, { by: "same", at: "gc_rules~json.rules[*].rules" }],
      },
    ],
    rulesOf: ["table", "instance_name", "column_family"],
    refs: [{ role: "inside", path: "table", to: ["google_bigtable_table"] }],
    namedIn: ["project", "instance_name"],
    source: "hashicorp/terraform-provider-google website/docs/r/bigtable_gc_policy.html.markdown",
  },
  {
    type: "google_bigtable_instance",
    class: "container",
    weight: "high",
    what: "Bigtable instance",
    loses: "All tables of every cluster, and the backups in them.",
    forgets: ABANDONED,
    leaves: [PROTECTED, PREVENTED],
    restore: "Backups live in the instance's clusters; only copies in another instance and exports stay.",
    watch: [
      PROTECTION_OFF,
      {
        path: "force_destroy",
        change: "on",
        rule: "guard-removed",
        says: "a destroy of the instance now deletes its backups first",
      },
      {
        path: "cluster[*].cluster_id",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "a replica that is taken out and the backups stored in it are deleted",
      },
      POLICY_LIFTED,
    ],
    refs: [{ role: "key", path: "cluster[*].kms_key_name", to: ["google_kms_crypto_key"] }],
    namedIn: ["project"],
    note: "Without force_destroy the destroy fails while backups exist; tables without backups are deleted all the same.",
    source: "hashicorp/terraform-provider-google website/docs/r/bigtable_instance.html.markdown",
  },
  {
    type: "google_bigtable_materialized_view",
    class: "data",
    weight: "low",
    what: "materialized view",
    loses: "The computed rows.",
    forgets: ABANDONED,
    leaves: [PROTECTED, PREVENTED],
    restore: "They are computed again from the source table.",
    watch: [PROTECTION_OFF, POLICY_LIFTED],
    refs: [{ role: "inside", path: "instance", to: ["google_bigtable_instance"] }],
    namedIn: ["project"],
    source: "hashicorp/terraform-provider-google website/docs/r/bigtable_materialized_view.html.markdown",
  },
  {
    type: "google_bigtable_table",
    class: "data",
    weight: "high",
    what: "Bigtable table",
    loses: "All rows of the table.",
    forgets: ABANDONED,
    leaves: [
      {
        remains: "refused",
        refusal: "protected",
        when: { deletion_protection: "PROTECTED" },
        says: "Google refuses to delete it while it is protected",
      },
      PREVENTED,
      { remains: "grace", days: 7, says: "the table, which can be undeleted while its instance stays" },
    ],
    restore: "Backups of the table stay as long as the instance does.",
    watch: [
      {
        path: "deletion_protection",
        change: { from: "PROTECTED", to: ["UNPROTECTED", null] },
        rule: "guard-removed",
        says: "Google no longer refuses to delete it",
      },
      {
        path: "column_family[*].family",
        change: "removed",
        rule: "data-loss",
        says: "the column family is deleted with its data",
      },
      {
        path: "automated_backup_policy[0].retention_period",
        change: { to: ["0", "0s", "0h0m0s"] },
        rule: "backup-loss",
        says: "automated backups stop",
      },
      {
        path: "automated_backup_policy[0].retention_period",
        change: "lowered",
        rule: "backup-loss",
        weight: "medium",
        says: "automated backups are kept for less time",
      },
      {
        path: "change_stream_retention",
        change: "lowered",
        rule: "data-expiry",
        says: "older changes in the change stream are deleted",
      },
      POLICY_LIFTED,
      {
        path: "automated_backup_policy[0].frequency",
        change: "raised",
        rule: "backup-loss",
        weight: "low",
        says: "automated backups are made less often",
      },
    ],
    refs: [{ role: "inside", path: "instance_name", to: ["google_bigtable_instance"] }],
    namedIn: ["project", "instance_name"],
    source: "hashicorp/terraform-provider-google website/docs/r/bigtable_table.html.markdown",
  },
];
