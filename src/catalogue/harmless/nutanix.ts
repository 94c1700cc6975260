/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `nutanix_`, one a
 * line, sorted.
 * Taken from the documentation of nutanix/nutanix, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
access_control_policy
address_group
address_groups_v2
authorization_policy_v2
category_key
category_v2
category_value
floating_ip
floating_ip_v2
network_security_policy_v2
network_security_rule
pbr
pbr_v2
role
roles_v2
route_tables_v2
routes_v2
saml_identity_providers_v2
service_group
service_groups_v2
static_routes
subnet
subnet_v2
user
user_groups
user_groups_v2
users_v2
vm_network_device_assign_ip_v2
vpc
vpc_v2
`;
