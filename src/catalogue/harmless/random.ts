/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `random_`, one a
 * line, sorted.
 * Taken from the documentation of hashicorp/random, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
integer
pet
shuffle
uuid
uuid4
uuid7
`;
