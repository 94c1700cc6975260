/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `kafka_`, one a
 * line, sorted.
 * Taken from the documentation of mongey/kafka, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
acl
quota
user_scram_credential
`;
