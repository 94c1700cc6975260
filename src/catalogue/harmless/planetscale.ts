/**
 * Types of planetscale/planetscale that hold nothing: no data, backup, key, or anything that goes with them. Without
 * the prefix `planetscale_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
branch_safe_migrations
neki_configuration_profile
neki_router
neki_sidecar
postgres_bouncer
team
vitess_branch_safe_migrations
vitess_branch_vtgate
vitess_branch_vtgate_autoscaling
webhook
`;
