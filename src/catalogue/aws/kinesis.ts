import type { CatalogueRow } from "../../domain/catalogue.ts";
import { doc, key } from "./shared.ts";

/** Kinesis: streams, delivery, video and analytics. */
export const rows: readonly CatalogueRow[] = [
  {
    type: "aws_kinesis_analytics_application",
    class: "data",
    weight: "low",
    what: "stream application",
    loses: "State in flight.",
    source: doc("kinesis_analytics_application"),
  },
  {
    type: "aws_kinesis_firehose_delivery_stream",
    class: "data",
    weight: "low",
    what: "delivery stream",
    loses: "Records that are still buffered.",
    restore: "What was delivered stays at the destination.",
    watch: [
      {
        path: "extended_s3_configuration[0].s3_backup_mode",
        change: { from: "Enabled", to: ["Disabled", null] },
        rule: "backup-loss",
        says: "the raw records are no longer kept",
      },
    ],
    source: doc("kinesis_firehose_delivery_stream"),
  },
  {
    type: "aws_kinesis_stream",
    class: "data",
    weight: "medium",
    what: "data stream",
    loses: "Records inside the retention period.",
    restore: "Only copies that consumers made.",
    watch: [
      { path: "retention_period", change: "lowered", rule: "data-expiry", says: "older records are deleted" },
      {
        path: "enforce_consumer_deletion",
        change: "on",
        rule: "guard-removed",
        says: "a later destroy goes through with registered consumers too",
      },
    ],
    refs: [key("kms_key_id")],
    source: doc("kinesis_stream"),
  },
  {
    type: "aws_kinesis_video_stream",
    class: "data",
    weight: "high",
    what: "video stream",
    loses: "All stored video.",
    refs: [key("kms_key_id")],
    note: "Any change of the retention replaces the stream, and with it all stored video goes.",
    source: doc("kinesis_video_stream"),
  },
  {
    type: "aws_kinesisanalyticsv2_application",
    class: "data",
    weight: "medium",
    what: "stream application",
    loses: "The application's state with its snapshots.",
    watch: [
      {
        path: "application_configuration[0].application_snapshot_configuration[0].snapshots_enabled",
        change: "off",
        rule: "backup-loss",
        says: "no snapshot is made when it stops or changes",
      },
      { path: "force_stop", change: "on", rule: "guard-removed", says: "a later stop makes no snapshot" },
    ],
    source: doc("kinesisanalyticsv2_application"),
  },
  {
    type: "aws_kinesisanalyticsv2_application_snapshot",
    class: "backup",
    weight: "medium",
    what: "snapshot of a stream application",
    loses: "The snapshot.",
    refs: [{ role: "inside", path: "application_name", to: ["aws_kinesisanalyticsv2_application"] }],
    source: doc("kinesisanalyticsv2_application_snapshot"),
  },
];
