/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `kubectl_`, one a
 * line, sorted.
 * Taken from the documentation of gavinbunney/kubectl and alekc/kubectl, 2026; what stands neither here nor in the rows
 * is reported as unclassified.
 */
export const harmless = (): string => `
server_version
`;
