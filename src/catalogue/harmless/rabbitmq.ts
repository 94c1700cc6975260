/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `rabbitmq_`, one a
 * line, sorted.
 * Taken from the documentation of cyrilgdn/rabbitmq, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
binding
federation_upstream
operator_policy
permissions
topic_permissions
user
`;
