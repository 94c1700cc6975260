/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `minio_`, one a
 * line, sorted.
 * Taken from the documentation of aminueza/minio, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
accesskey
iam_group
iam_group_membership
iam_group_policy
iam_group_policy_attachment
iam_group_user_attachment
iam_ldap_group_policy_attachment
iam_ldap_user_policy_attachment
iam_policy
iam_service_account
iam_user_policy_attachment
s3_bucket_anonymous_access
s3_bucket_cors
s3_bucket_notification
s3_bucket_policy
s3_bucket_quota
s3_bucket_server_side_encryption
s3_bucket_tags
`;
