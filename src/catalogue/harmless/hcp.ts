/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `hcp_`, one a
 * line, sorted.
 * Taken from the documentation of hashicorp/hcp, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
aws_network_peering
aws_transit_gateway_attachment
azure_peering_connection
group
group_members
hvn_peering_connection
hvn_route
iam_workload_identity_provider
notifications_webhook
organization_iam_binding
organization_iam_policy
packer_bucket_iam_binding
packer_bucket_iam_policy
packer_channel
packer_channel_assignment
project_iam_binding
project_iam_policy
service_principal
service_principal_key
user_invitation
vault_cluster_admin_token
vault_plugin
`;
