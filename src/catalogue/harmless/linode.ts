/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `linode_`, one a
 * line, sorted.
 * Taken from the documentation of linode/linode, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
account_settings
database_access_controls
firewall
firewall_device
firewall_settings
instance_config
instance_shared_ips
interface
ipv6_range
monitor_alert_definition
networking_ip_assignment
nodebalancer
nodebalancer_config
nodebalancer_firewalls
nodebalancer_node
placement_group
placement_group_assignment
rdns
reserved_ip_assignment
sshkey
stackscript
token
user
vpc
vpc_subnet
`;
