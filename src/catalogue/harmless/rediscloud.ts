/**
 * Types of RedisLabs/rediscloud that hold nothing: no data, backup, key, or anything that goes with them. Without the
 * prefix `rediscloud_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
acl_role
acl_rule
acl_user
active_active_private_link
active_active_private_service_connect
active_active_private_service_connect_endpoint
active_active_private_service_connect_endpoint_accepter
active_active_subscription_peering
active_active_transit_gateway_attachment
active_active_transit_gateway_invitation_acceptor
active_active_transit_gateway_route
agent_memory_api_key
cloud_account
langcache_api_key
private_link
private_service_connect
private_service_connect_endpoint
private_service_connect_endpoint_accepter
subscription_peering
transit_gateway_attachment
transit_gateway_invitation_acceptor
transit_gateway_route
`;
