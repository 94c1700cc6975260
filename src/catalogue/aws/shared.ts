import type { Conditions, Reference } from "../../domain/catalogue.ts";

/* Whatever is encrypted points to one of these types, by id or ARN. */
export const KMS = ["aws_kms_external_key", "aws_kms_key", "aws_kms_replica_external_key", "aws_kms_replica_key"];
export const key = (path: string): Reference => ({ role: "key", path, to: KMS });

/* The provider documents all of its types in one folder. */
export const doc = (page: string): string => `hashicorp/terraform-provider-aws website/docs/r/${page}.html.markdown`;

/** A snapshot that failed, or is not done yet, restores nothing. */
export const SNAPSHOT_IS_THERE: Conditions = { status: ["available", null] };
