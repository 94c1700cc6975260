/**
 * Types of DopplerHQ/doppler that hold nothing: no data, backup, key, or anything that goes with them. Without the
 * prefix `doppler_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
change_request_policy
group
group_member
group_members
integration_aws_parameter_store
integration_aws_secrets_manager
integration_azure_vault_service_principal
integration_circleci
integration_flyio
integration_gcp_secret_manager
integration_terraform_cloud
project_member_group
project_member_service_account
project_member_user
project_member_workplace_user
project_role
project_tag
secrets_sync_aws_parameter_store
secrets_sync_aws_secrets_manager
secrets_sync_azure_vault
secrets_sync_circleci
secrets_sync_flyio
secrets_sync_gcp_secret_manager
secrets_sync_github_actions
secrets_sync_terraform_cloud
service_account
service_account_token
service_token
tag
trusted_ip
trusted_ips
webhook
workplace_role
`;
