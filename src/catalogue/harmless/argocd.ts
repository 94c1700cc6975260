/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `argocd_`, one a
 * line, sorted.
 * Taken from the documentation of argoproj-labs/argocd, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
account_token
cluster
gpg_key
notification_template
project
project_token
repository
repository_certificate
repository_credentials
`;
