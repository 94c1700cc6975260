/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `railway_`, one a
 * line, sorted.
 * Taken from the documentation of terraform-community-providers/railway and jamesprnich/railway, 2026; what stands
 * neither here nor in the rows is reported as unclassified.
 */
export const harmless = (): string => `
bucket_cors_configuration
deployment_trigger
egress_gateway
notification_rule
private_network
private_network_endpoint
project_member
ssh_public_key
trusted_domain
webhook
`;
