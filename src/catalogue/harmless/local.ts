/**
 * local. Files of the machine that runs Terraform, written from the configuration.
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `local_`, one a
 * line, sorted.
 * Taken from the documentation of hashicorp/local, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
file
sensitive_file
`;
