/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `mysql_`, one a
 * line, sorted.
 * Taken from the documentation of petoju/mysql, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
default_roles
global_variable
grant
role
user_password
`;
