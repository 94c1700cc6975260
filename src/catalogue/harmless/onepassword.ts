/**
 * Types of 1Password/onepassword that hold nothing: no data, backup, key, or anything that goes with them. Without the
 * prefix `onepassword_`, sorted.
 * From the documentation of 2026; what stands neither here nor in the rows is reported as unclassified.
 */
export const harmless = (): string => `
item_share
`;
