/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `kubectl_`, one a line, sorted.
 * Made against the documentation of gavinbunney/kubectl and alekc/kubectl of 2026; what stands neither here nor in the rows is reported as unclassified.
 */
export const harmless = (): string => `
server_version
`;
