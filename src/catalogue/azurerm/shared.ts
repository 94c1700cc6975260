import type { Leaves } from "../../domain/catalogue.ts";

// What the settings of a server leave of its databases.
export const SERVER_BACKUPS: Leaves = {
  remains: "grace",
  of: "inside",
  when: { backup_retention_days: { above: 0 } },
  days: { path: "backup_retention_days", unit: "days" },
  says: "its state in the point-in-time backups of its server",
};
