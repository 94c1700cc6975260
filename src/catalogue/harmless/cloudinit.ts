/**
 * cloudinit. Start scripts, made from the configuration.
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `cloudinit_`, one
 * a line, sorted.
 * Taken from the documentation of hashicorp/cloudinit, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
config
`;
