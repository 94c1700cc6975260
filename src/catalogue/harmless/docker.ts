/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `docker_`, one a
 * line, sorted.
 * Taken from the documentation of kreuzwerker/docker, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
buildx_builder
image
network
plugin
tag
`;
