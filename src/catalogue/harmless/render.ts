/**
 * Types of render-oss/render that hold nothing: no data, backup, key, or anything that goes with them. Without the
 * prefix `render_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
env_group_link
log_stream
metrics_stream
notification_setting
registry_credential
webhook
`;
