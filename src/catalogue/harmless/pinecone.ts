/**
 * Types of pinecone-io/pinecone that hold nothing: no data, backup, key, or anything that goes with them. Without the
 * prefix `pinecone_`, sorted.
 * Only well-known types, taken from the documentation, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
api_key
invite
project_api_key
role_binding
service_account
`;
