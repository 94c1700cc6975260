/**
 * Types of cockroachdb/cockroach that hold nothing: no data, backup, key, or anything that goes with them. Without the
 * prefix `cockroach_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
allow_list
api_key
api_oidc_config
blackout_window
client_ca_cert
egress_private_endpoint
egress_private_endpoint_domain_names
egress_rule
egress_traffic_policy
external_authentication
finalize_version_upgrade
jwt_issuer
maintenance_window
metric_export_cloudwatch_config
metric_export_datadog_config
metric_export_prometheus_config
private_endpoint_connection
private_endpoint_services
private_endpoint_trusted_owner
provisioned_user
service_account
sql_role
user_role_grant
user_role_grants
version_deferral
`;
