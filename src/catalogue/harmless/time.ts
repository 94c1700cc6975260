/**
 * time. Points in time that are kept in the state.
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `time_`, one a
 * line, sorted.
 * Taken from the documentation of hashicorp/time, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
offset
rotating
sleep
static
`;
