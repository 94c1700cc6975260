/**
 * Types of upstash/upstash that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix
 * `upstash_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
kafka_connector
kafka_credential
qstash_endpoint
team
`;
