/**
 * Types of couchbasecloud/couchbase-capella that hold nothing: no data, backup, key, or anything that goes with them.
 * Without the prefix `couchbase-capella_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
allowlist
apikey
app_endpoint_access_control_function
app_endpoint_activation_status
app_endpoint_cors
app_endpoint_default_oidc_provider
app_endpoint_import_filter
app_endpoint_oidc_provider
app_service_onoff_ondemand
app_services_cidr
audit_log_export
audit_log_settings
cluster_onoff_ondemand
cluster_onoff_schedule
database_credential
database_role
free_tier_cluster_on_off
network_peer
private_endpoint_service
private_endpoints
query_indexes
user
`;
