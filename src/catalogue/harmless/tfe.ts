/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `tfe_`, one a
 * line, sorted.
 * Taken from the documentation of hashicorp/tfe, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
admin_organization_settings
agent_pool
agent_pool_allowed_projects
agent_pool_allowed_workspaces
agent_pool_excluded_workspaces
agent_token
audit_trail_token
aws_oidc_configuration
azure_oidc_configuration
gcp_oidc_configuration
no_code_module
notification_configuration
oauth_client
opa_version
organization_default_settings
organization_membership
organization_module_sharing
organization_run_task
organization_run_task_global_settings
organization_token
policy_set_parameter
project_oauth_client
project_policy_set
project_settings
project_variable_set
registry_gpg_key
run_trigger
saml_settings
sentinel_version
ssh_key
stack_variable_set
team_access
team_member
team_members
team_notification_configuration
team_organization_member
team_organization_members
team_project_access
team_token
terraform_version
vault_oidc_configuration
workspace_policy_set
workspace_policy_set_exclusion
workspace_run_task
workspace_settings
workspace_variable_set
`;
