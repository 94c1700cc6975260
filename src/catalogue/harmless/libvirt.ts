/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `libvirt_`, one a line, sorted.
 * Made against the documentation of dmacvicar/libvirt of 2026; what stands neither here nor in the rows is reported as unclassified.
 */
export const harmless = (): string => `
cloudinit_disk
combustion
ignition
network
`;
