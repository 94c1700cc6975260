/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `vultr_`, one a
 * line, sorted.
 * Taken from the documentation of vultr/vultr, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
database_connection_pool
database_connector
database_quota
database_user
firewall_group
firewall_rule
instance_ipv4
kubernetes_node_pools
load_balancer
nat_gateway
private_network
reverse_ipv4
reverse_ipv6
ssh_key
startup_script
user
vpc
vpc2
`;
