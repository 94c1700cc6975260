import type { CatalogueRow, Watch } from "../domain/catalogue.ts";

/** The disk of a service: it goes with the block, and stays where only its place in the service changes. */
const OF_DISK: readonly Watch[] = [
  { path: "disk", change: "removed", rule: "data-loss", says: "the disk and its snapshots are deleted" },
  {
    path: "disk.mount_path",
    change: "changed",
    rule: "data-loss",
    weight: "medium",
    leaves: [{ remains: "kept", says: "the data, on the disk" }],
    says: "the disk moves to another place, and the service no longer finds its data",
  },
];

const DROPS_KEYS: Watch = {
  path: "max_memory_policy",
  change: { from: "noeviction" },
  rule: "data-expiry",
  says: "keys are dropped when the memory is full",
};

/**
 * Render. A service may have a persistent disk, written inside it: taking the block out deletes the disk and its
 * snapshots by an update.
 * Backups of a database belong to it and go with it.
 * Sorted by type; fields are explained in ../domain/catalogue.ts. Facts are taken from the documentation of
 * render-oss/render, 2026.
 */
export const rows: readonly CatalogueRow[] = [
  {
    type: "render_background_worker",
    class: "data",
    weight: "high",
    what: "background worker with a disk",
    loses: "Its disk with the snapshots.",
    holds: { disk: { set: true } },
    restore: "Nothing by default; disk snapshots go with the disk.",
    watch: OF_DISK,
    note: "A service without a disk holds nothing.",
    source: "render-oss/terraform-provider-render docs/resources/background_worker.md",
  },
  {
    type: "render_cron_job",
    class: "backup",
    weight: "low",
    what: "scheduled job",
    loses: "The schedule of the job, which may be a backup.",
    restore: "From the configuration.",
    source: "render-oss/terraform-provider-render docs/resources/cron_job.md",
  },
  {
    type: "render_dedicated_ip",
    class: "network-critical",
    weight: "medium",
    what: "reserved public address",
    loses: "The address.",
    source: "render-oss/terraform-provider-render docs/resources/dedicated_ip.md",
  },
  {
    type: "render_env_group",
    class: "data",
    weight: "low",
    what: "environment group",
    loses: "All variables and secret files in it.",
    restore: "From the configuration, if the values are there.",
    source: "render-oss/terraform-provider-render docs/resources/env_group.md",
  },
  {
    type: "render_keyvalue",
    class: "data",
    weight: "medium",
    what: "key-value store",
    loses: "All keys of it.",
    watch: [
      {
        path: "persistence_mode",
        change: { from: ["journal_snapshot", "snapshot"], to: "off" },
        rule: "guard-removed",
        says: "keys are no longer written to disk",
      },
      DROPS_KEYS,
    ],
    source: "render-oss/terraform-provider-render docs/resources/keyvalue.md",
  },
  {
    type: "render_postgres",
    class: "data",
    weight: "high",
    what: "PostgreSQL database",
    loses: "The database with its backups.",
    restore: "Nothing by default; managed backups go with the database.",
    source: "render-oss/terraform-provider-render docs/resources/postgres.md",
  },
  {
    type: "render_private_service",
    class: "data",
    weight: "high",
    what: "private service with a disk",
    loses: "Its disk with the snapshots.",
    holds: { disk: { set: true } },
    restore: "Nothing by default; disk snapshots go with the disk.",
    watch: OF_DISK,
    note: "A service without a disk holds nothing.",
    source: "render-oss/terraform-provider-render docs/resources/private_service.md",
  },
  {
    type: "render_project",
    class: "container",
    weight: "low",
    what: "project",
    loses: "The grouping; its services stay.",
    leaves: [{ remains: "kept", says: "its services" }],
    restore: "From the configuration.",
    source: "render-oss/terraform-provider-render docs/resources/project.md",
  },
  {
    type: "render_redis",
    class: "data",
    weight: "medium",
    what: "key-value store",
    loses: "All keys of it.",
    watch: [
      {
        path: "persistence_mode",
        change: { from: ["journal_snapshot", "snapshot"], to: "off" },
        rule: "guard-removed",
        says: "keys are no longer written to disk",
      },
      DROPS_KEYS,
    ],
    source: "render-oss/terraform-provider-render docs/resources/redis.md",
  },
  {
    type: "render_static_site",
    class: "data",
    weight: "low",
    what: "static site",
    loses: "Its deployments.",
    restore: "From its source repository.",
    source: "render-oss/terraform-provider-render docs/resources/static_site.md",
  },
  {
    type: "render_web_service",
    class: "data",
    weight: "high",
    what: "web service with a disk",
    loses: "Its disk with the snapshots.",
    holds: { disk: { set: true } },
    restore: "Nothing by default; disk snapshots go with the disk.",
    watch: OF_DISK,
    note: "A service without a disk holds nothing.",
    source: "render-oss/terraform-provider-render docs/resources/web_service.md",
  },
];
