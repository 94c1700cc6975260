/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `docker_`, one a line, sorted.
 * Made against the documentation of kreuzwerker/docker of 2026; what stands neither here nor in the rows is reported as unclassified.
 */
export const harmless = (): string => `
buildx_builder
image
network
plugin
tag
`;
