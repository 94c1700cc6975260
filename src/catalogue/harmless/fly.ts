/**
 * Types of fly-apps/fly that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix
 * `fly_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
cert
`;
