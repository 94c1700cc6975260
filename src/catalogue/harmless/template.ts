/**
 * template. Archived: texts made from the configuration.
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `template_`, one a
 * line, sorted.
 * Taken from the documentation of hashicorp/template, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
cloudinit_config
dir
file
`;
