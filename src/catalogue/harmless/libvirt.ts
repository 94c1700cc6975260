/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `libvirt_`, one a
 * line, sorted.
 * Taken from the documentation of dmacvicar/libvirt, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
cloudinit_disk
combustion
ignition
network
`;
