/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `ec_`, one a line,
 * sorted.
 * Taken from the documentation of elastic/ec, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
deployment_elasticsearch_keystore
deployment_extension
deployment_traffic_filter
deployment_traffic_filter_association
`;
