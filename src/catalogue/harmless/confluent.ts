/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `confluent_`, one
 * a line, sorted.
 * Taken from the documentation of confluentinc/confluent, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
access_point
business_metadata_binding
catalog_entity_attributes
catalog_integration
certificate_authority
certificate_pool
connect_artifact
custom_connector_plugin
custom_connector_plugin_version
dns_forwarder
dns_record
flink_artifact
flink_compute_pool
flink_compute_pool_config
flink_connection
gateway
group_mapping
identity_pool
identity_provider
invitation
ip_filter
ip_group
kafka_acl
kafka_client_quota
kafka_cluster_config
network_link_endpoint
network_link_service
peering
plugin
private_link_access
private_link_attachment
private_link_attachment_connection
provider_integration
provider_integration_authorization
provider_integration_setup
role_binding
schema_registry_cluster_compatibility_level
schema_registry_cluster_config
schema_registry_cluster_mode
subject_compatibility_level
subject_config
subject_mode
tag
tag_binding
transit_gateway_attachment
`;
