/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `rancher2_`, one a
 * line, sorted.
 * Taken from the documentation of rancher/rancher2, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
auth_config_activedirectory
auth_config_adfs
auth_config_azuread
auth_config_freeipa
auth_config_github
auth_config_keycloak
auth_config_okta
auth_config_openldap
auth_config_ping
bootstrap
catalog
catalog_v2
certificate
cloud_credential
cluster_role_template_binding
cluster_sync
config_map_v2
custom_user_token
feature
global_role
global_role_binding
machine_config_v2
node_driver
node_template
notifier
pod_security_admission_configuration_template
project_role_template_binding
registry
role_template
setting
token
`;
