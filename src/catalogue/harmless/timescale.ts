/**
 * Types of timescale/timescale that hold nothing: no data, backup, key, or anything that goes with them. Without the
 * prefix `timescale_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
connector_s3
connector_src_postgres
log_exporter
metric_exporter
peering_connection
privatelink_authorization
privatelink_connection
vpc
vpcs
`;
