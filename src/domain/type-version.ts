/** The name that versions of one type share: `snowflake_database_old`, `kubernetes_secret_v1`. */
export const withoutVersion = (type: string): string => type.replace(/(?:_old|_v\d+)+$/, "");

/** Whether objects of both types are the same to their cloud. */
export const areVersions = (a: string, b: string): boolean => withoutVersion(a) === withoutVersion(b);
