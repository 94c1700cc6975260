/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `civo_`, one a
 * line, sorted.
 * Taken from the documentation of civo/civo, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
firewall
firewall_rule
instance_reserved_ip_assignment
loadbalancer
network
object_store_credential
ssh_key
volume_attachment
vpc_firewall
vpc_network
vpc_reserved_ip_assignment
vpc_subnet
`;
