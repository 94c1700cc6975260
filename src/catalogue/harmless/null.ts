/**
 * null. A null_resource holds nothing. Provisioners with `when = destroy` can run any command, but the plan does not
 * list them with the change.
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `null_`, one a
 * line, sorted.
 * Taken from the documentation of hashicorp/null, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
resource
`;
