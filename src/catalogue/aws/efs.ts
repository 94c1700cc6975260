import type { CatalogueRow } from "../../domain/catalogue.ts";
import { doc, key } from "./shared.ts";

/** EFS: file systems with their backup and replication. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_efs_backup_policy",
    class: "backup",
    weight: "medium",
    what: "automatic backup of a file system",
    loses: "Further daily backups.",
    holds: { "backup_policy[0].status": "ENABLED" },
    leaves: [{ remains: "kept", says: "the recovery points made so far, until their own retention ends" }],
    restore: "Switch it on again.",
    watch: [
      {
        path: "backup_policy[0].status",
        change: { from: "ENABLED", to: ["DISABLED", null] },
        rule: "backup-loss",
        says: "no further daily backups are made",
      },
    ],
    createdOff: [
      {
        when: { "backup_policy[0].status": "DISABLED" },
        over: "unseen",
        rule: "backup-loss",
        says: "if the file system has automatic backups, no further ones are made",
      },
    ],
    rulesOf: ["file_system_id"],
    isOneSet: true,
    refs: [
      {
        role: "copies",
        path: "file_system_id",
        to: ["aws_efs_file_system"],
        when: { "backup_policy[0].status": "ENABLED" },
      },
    ],
    source: doc("efs_backup_policy"),
  },
  {
    type: "aws_efs_file_system",
    class: "data",
    weight: "high",
    what: "file system",
    loses: "All files.",
    restore: "Only AWS Backup recovery points or a replica file system.",
    watch: [
      {
        path: "protection[0].replication_overwrite",
        change: { from: "ENABLED", to: ["DISABLED", null] },
        rule: "guard-removed",
        says: "replication may overwrite the file system",
      },
    ],
    refs: [key("kms_key_id")],
    ids: ["tags_all{}"],
    keepsCopies: true,
    source: doc("efs_file_system"),
  },
  {
    type: "aws_efs_replication_configuration",
    class: "backup",
    weight: "medium",
    what: "file system replication",
    loses: "Further updates of the copy, which becomes writable.",
    leaves: [{ remains: "kept", says: "the copy made so far, in the other file system" }],
    restore: "Create it again.",
    refs: [
      { role: "copies", path: "source_file_system_id", to: ["aws_efs_file_system"] },
      { role: "inside", path: "destination[0].file_system_id", to: ["aws_efs_file_system"], keeps: true },
    ],
    source: doc("efs_replication_configuration"),
  },
];
