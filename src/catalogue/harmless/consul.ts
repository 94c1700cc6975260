/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `consul_`, one a
 * line, sorted.
 * Taken from the documentation of hashicorp/consul, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
acl_auth_method
acl_binding_rule
acl_policy
acl_role
acl_role_policy_attachment
acl_token_policy_attachment
acl_token_role_attachment
agent_service
autopilot_config
catalog_entry
config_entry
config_entry_service_defaults
config_entry_service_intentions
config_entry_service_resolver
config_entry_service_router
config_entry_service_splitter
intention
license
namespace_policy_attachment
namespace_role_attachment
network_area
node
prepared_query
service
`;
