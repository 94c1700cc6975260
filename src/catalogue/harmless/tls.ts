/**
 * Types that hold nothing: no data, backup, key, or anything that goes with them. Without the prefix `tls_`, one a
 * line, sorted.
 * Taken from the documentation of hashicorp/tls, 2026; what stands neither here nor in the rows is reported as
 * unclassified.
 */
export const harmless = (): string => `
cert_request
locally_signed_cert
self_signed_cert
`;
