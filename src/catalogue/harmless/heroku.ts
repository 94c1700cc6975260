/**
 * Types of heroku/heroku that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix
 * `heroku_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
account_feature
app_feature
app_release
app_webhook
build
cert
collaborator
config
drain
formation
pipeline_config
pipeline_coupling
pipeline_promotion
review_app_config
slug
space_app_access
space_inbound_ruleset
space_peering_connection_accepter
space_vpn_connection
ssl
team_collaborator
team_member
`;
