import type { CatalogueRow } from "../../domain/catalogue.ts";
import { doc, key } from "./shared.ts";

/** Secrets Manager: secrets and their versions. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_secretsmanager_secret",
    class: "key",
    weight: "high",
    what: "secret",
    loses: "All versions of the secret and its replicas: whatever needs it is locked out.",
    leaves: [
      {
        remains: "grace",
        when: { recovery_window_in_days: { above: 0 } },
        days: { path: "recovery_window_in_days", unit: "days" },
        says: "the secret, which can be restored",
      },
    ],
    restore: "Restore it during its recovery window.",
    watch: [
      {
        path: "recovery_window_in_days",
        change: { to: [0] },
        rule: "guard-removed",
        says: "a later deletion is final",
      },
      {
        path: "replica[*].region",
        change: "removed",
        rule: "backup-loss",
        weight: "medium",
        says: "the secret's copy in each region that is taken out is deleted",
      },
      {
        path: "recovery_window_in_days",
        change: "lowered",
        rule: "guard-removed",
        says: "a later deletion can be undone for a shorter time",
      },
    ],
    refs: [key("kms_key_id")],
    note: "A secret that was imported and not applied since has no recovery window: it is deleted at once.",
    source: doc("secretsmanager_secret"),
  },
  {
    type: "aws_secretsmanager_secret_policy",
    class: "guard",
    weight: "low",
    what: "policy of a secret",
    loses: "Denied deletions are allowed again, and other accounts lose access.",
    restore: "Create it again.",
    refs: [{ role: "guards", path: "secret_arn", to: ["aws_secretsmanager_secret"] }],
    source: doc("secretsmanager_secret_policy"),
  },
  {
    type: "aws_secretsmanager_secret_version",
    class: "key",
    weight: "low",
    what: "value of a secret",
    loses: "That value.",
    restore: "The secret keeps the value before it as AWSPREVIOUS, until the next change.",
    refs: [{ role: "inside", path: "secret_id", to: ["aws_secretsmanager_secret"] }],
    source: doc("secretsmanager_secret_version"),
  },
];
