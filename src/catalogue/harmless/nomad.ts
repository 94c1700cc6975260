/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `nomad_`, one a
 * line, sorted.
 * Taken from the documentation of hashicorp/nomad, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
acl_auth_method
acl_binding_rule
acl_policy
acl_role
acl_token
node_pool
quota_specification
scheduler_config
sentinel_policy
`;
