/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `hcloud_`, one a
 * line, sorted.
 * Taken from the documentation of hetznercloud/hcloud, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
certificate
firewall
firewall_attachment
floating_ip_assignment
load_balancer_network
load_balancer_service
load_balancer_target
managed_certificate
network_route
network_subnet
placement_group
rdns
server_network
ssh_key
uploaded_certificate
volume_attachment
`;
