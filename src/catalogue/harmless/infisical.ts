/**
 * Types of Infisical/infisical that hold nothing: no data, backup, key, or anything that goes with them. Without the
 * prefix `infisical_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
access_approval_policy
app_connection_1password
app_connection_aws
app_connection_azure_app_configuration
app_connection_azure_client_secrets
app_connection_azure_key_vault
app_connection_bitbucket
app_connection_cloudflare
app_connection_databricks
app_connection_flyio
app_connection_gcp
app_connection_github
app_connection_gitlab
app_connection_ldap
app_connection_mssql
app_connection_mysql
app_connection_oracledb
app_connection_postgres
app_connection_render
app_connection_supabase
cert_manager_certificate_policy
cert_manager_certificate_profile
cert_manager_certificate_template
group
identity_aws_auth
identity_azure_auth
identity_gcp_auth
identity_jwt_auth
identity_kubernetes_auth
identity_oidc_auth
identity_tls_cert_auth
identity_token_auth
identity_token_auth_token
identity_universal_auth
identity_universal_auth_client_secret
integration_aws_parameter_store
org_role
project_group
project_identity
project_identity_specific_privilege
project_role
project_template
project_user
secret_approval_policy
secret_import
secret_tag
`;
