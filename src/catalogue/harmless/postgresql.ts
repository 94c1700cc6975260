/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `postgresql_`, one
 * a line, sorted.
 * Taken from the documentation of cyrilgdn/postgresql, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
default_privileges
grant
grant_role
security_label
server
user_mapping
`;
