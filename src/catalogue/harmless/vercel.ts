/**
 * Types of vercel/vercel that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix
 * `vercel_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
access_group
access_group_member
access_group_project
alert_rule
alias
api_key
attack_challenge_mode
audit_log_drain
blob_project_connection
bulk_redirects
custom_certificate
deployment
deployment_protection_exception
drain
edge_config_schema
edge_config_token
feature_flag_sdk_key
feature_flag_segment
firewall_bypass
firewall_config
hosted_zone_association
integration_project_access
kms_issuer_policy
kms_project_grant
kms_signing_key
log_drain
microfrontend_group
microfrontend_group_membership
oidc_federation_policy
project_crons
project_deployment_check
project_directory
project_domain
project_members
project_protection_bypass
project_rolling_release
project_route
project_tracing
shared_environment_variable_project_link
team_config
team_member
trace_drain
webhook
`;
