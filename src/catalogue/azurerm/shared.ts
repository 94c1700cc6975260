import type { Conditions, Leaves } from "../../domain/catalogue.ts";

// What the settings of a server leave of its databases.
export const SERVER_BACKUPS: Leaves = {
  remains: "grace",
  of: "inside",
  when: { backup_retention_days: { above: 0 } },
  days: { path: "backup_retention_days", unit: "days" },
  says: "its state in the point-in-time backups of its server",
};

/**
 * A replica that follows its source still: one that was promoted has the role `None`, and keeps all else
 * (https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/website/docs/r/postgresql_flexible_server.html.markdown).
 */
export const REPLICA = {
  create_mode: "Replica",
  replication_role: [null, "AsyncReplica", "GeoAsyncReplica", "Replica"],
} as const satisfies Conditions;
