/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `opensearch_`, one
 * a line, sorted.
 * Taken from the documentation of opensearch-project/opensearch, 2026; what stands neither here nor in the rows is
 * reported as unclassified.
 */
export const harmless = (): string => `
action_group
anomaly_detection
audit_config
channel_configuration
cluster_settings
component_template
composable_index_template
correlation_rule
cross_cluster_connection
destination
detector
index_template
ingest_pipeline
log_type
ml_connector
ml_model_group
monitor
role
roles_mapping
rule
script
user
`;
