/**
 * Types of ClickHouse/clickhouse that hold nothing: no data, backup, key, or anything that goes with them. Without the
 * prefix `clickhouse_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
api_key
clickpipe_cdc_infrastructure
clickpipes_reverse_private_endpoint
clickpipes_reverse_private_endpoint_custom_private_dns
clickpipes_ssh_key
clickstack_alert
clickstack_connection
clickstack_role
clickstack_saved_search
clickstack_source
clickstack_team
clickstack_webhook
grant_privilege
grant_role
organization_settings
private_endpoint_attachment
private_endpoint_registration
query_api_endpoint
role
role_assignment
saved_query
service_clickhouse_settings
service_private_endpoints_attachment
service_scheduled_scaling
service_upgrade_window
udf
udf_attachment
user
`;
