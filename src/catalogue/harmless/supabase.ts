/**
 * Types of supabase/supabase that hold nothing: no data, backup, key, or anything that goes with them. Without the
 * prefix `supabase_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
apikey
third_party_auth
`;
