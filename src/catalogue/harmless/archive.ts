/**
 * archive. Archives of the machine that runs Terraform, made from the configuration.
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `archive_`, one a
 * line, sorted.
 * Taken from the documentation of hashicorp/archive, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
file
`;
