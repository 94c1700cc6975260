/**
 * Types of kislerdm/neon that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix
 * `neon_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
api_key
jwks_url
org_api_key
project_api_key
project_permission
vpc_endpoint_assignment
vpc_endpoint_restriction
`;
