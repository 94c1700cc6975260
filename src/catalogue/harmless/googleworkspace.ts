/**
 * Types of hashicorp/googleworkspace that hold nothing: no data, backup, key, or anything that goes with them. Without
 * the prefix `googleworkspace_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
chrome_policy
domain_alias
gmail_send_as_alias
group_member
group_members
group_settings
role
role_assignment
schema
`;
