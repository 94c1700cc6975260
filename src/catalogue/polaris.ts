import type { CatalogueRow, Watch } from "../domain/catalogue.ts";

const page = (name: string): string => `rubrikinc/terraform-provider-polaris docs/resources/${name}.md`;

/** An account of a cloud whose objects are backed up. */
const account = (type: string): CatalogueRow => ({
  type: `polaris_${type}`,
  class: "backup",
  weight: "high",
  what: "protection of a cloud account",
  loses: "Further backups of what is in the account.",
  leaves: [
    {
      remains: "nothing",
      when: { delete_snapshots_on_destroy: true },
      says: "the snapshots made so far are deleted too",
    },
    { remains: "kept", says: "the snapshots made so far, until their own retention ends" },
  ],
  watch: [
    {
      path: "delete_snapshots_on_destroy",
      change: "on",
      rule: "guard-removed",
      says: "a destroy now deletes all snapshots of the account",
    },
  ],
  source: page(type),
});

const archive = (type: string): CatalogueRow => ({
  type: `polaris_${type}`,
  class: "backup",
  weight: "medium",
  what: "place where backups are archived",
  loses: "The place as one that backups go to.",
  leaves: [{ remains: "kept", says: "what was archived so far, in the storage of the cloud" }],
  source: page(type),
});

const cluster = (type: string): CatalogueRow => ({
  type: `polaris_${type}`,
  class: "container",
  weight: "high",
  what: "backup cluster in a cloud",
  loses: "The cluster with the backups on its disks.",
  source: page(type),
});

const KEPT: readonly Watch[] = ["hourly", "daily", "weekly", "monthly", "quarterly", "yearly"].flatMap(
  (often): readonly Watch[] => [
    {
      path: `${often}_schedule[0].retention`,
      change: "lowered",
      unit: `${often}_schedule[0].retention_unit`,
      rule: "backup-loss",
      says: `${often} backups are kept for a shorter time`,
    },
    { path: `${often}_schedule`, change: "removed", rule: "backup-loss", says: `${often} backups are no longer made` },
  ],
);

/**
 * Rubrik Security Cloud (Polaris). What an SLA domain is assigned to is backed up by its schedules.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * rubrikinc/polaris, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  account("aws_account"),
  archive("aws_archival_location"),
  cluster("aws_cloud_cluster"),
  account("aws_cnp_account"),
  archive("azure_archival_location"),
  cluster("azure_cloud_cluster"),
  account("azure_devops_organization"),
  account("azure_subscription"),
  archive("data_center_archival_location_amazon_s3"),
  archive("gcp_archival_location"),
  cluster("gcp_cloud_cluster"),
  account("gcp_project"),
  {
    type: "polaris_sla_domain",
    class: "backup",
    weight: "high",
    what: "rules by which backups are made and kept",
    loses: "Further backups of all that it is assigned to.",
    leaves: [{ remains: "kept", says: "the backups made so far, until their own retention ends" }],
    watch: KEPT,
    source: page("sla_domain"),
  },
  {
    type: "polaris_sla_domain_assignment",
    class: "backup",
    weight: "medium",
    what: "assignment of backup rules",
    loses: "Further backups of what it names.",
    leaves: [
      { remains: "kept", says: "the backups made so far, by the rules of what the objects are in, or for good" },
    ],
    watch: [
      {
        path: "object_ids",
        change: "removed",
        rule: "backup-loss",
        says: "objects are no longer backed up by these rules",
      },
      {
        path: "assignment_type",
        change: { from: ["protectWithSlaId", null], to: "doNotProtect" },
        rule: "backup-loss",
        says: "the objects are no longer backed up",
      },
    ],
    expires: [
      {
        when: { assignment_type: "doNotProtect", existing_snapshot_retention: "EXPIRE_IMMEDIATELY" },
        says: "the snapshots of these objects expire at once",
      },
    ],
    source: page("sla_domain_assignment"),
  },
  {
    type: "polaris_tag_rule",
    class: "backup",
    weight: "medium",
    what: "rule that selects by tags what is backed up",
    loses: "Further backups of what has the tags.",
    leaves: [{ remains: "kept", says: "the backups made so far, until their own retention ends" }],
    source: page("tag_rule"),
  },
  {
    type: "polaris_user",
    class: "identity",
    weight: "low",
    what: "user",
    loses: "The login.",
    source: page("user"),
  },
];
