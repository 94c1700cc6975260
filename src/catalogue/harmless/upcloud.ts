/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `upcloud_`, one a
 * line, sorted.
 * Taken from the documentation of upcloudltd/upcloud, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
file_storage_share_acl
firewall_rules
firewall_ruleset
gateway
gateway_connection
gateway_connection_tunnel
kubernetes_node_group
loadbalancer
loadbalancer_backend
loadbalancer_backend_tls_config
loadbalancer_dynamic_backend_member
loadbalancer_dynamic_certificate_bundle
loadbalancer_frontend
loadbalancer_frontend_rule
loadbalancer_frontend_tls_config
loadbalancer_manual_certificate_bundle
loadbalancer_resolver
loadbalancer_static_backend_member
managed_database_connection_pool
managed_database_user
managed_object_storage_custom_domain
managed_object_storage_policy
managed_object_storage_static_site
managed_object_storage_user
managed_object_storage_user_access_key
managed_object_storage_user_policy
network
network_peering
router
server_group
server_private_firewall_ruleset
tag
`;
