/** What the system says of a file, in words: ENOENT is none of a user's. */
const WHY = new Map([
  ["ENOENT", "there is no such file or folder"],
  ["ENOTDIR", "a part of its path is no folder"],
  ["EEXIST", "a part of its path is no folder"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EROFS", "the disk can't be written"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk quota is used up"],
  ["ENAMETOOLONG", "its name is too long"],
  ["ELOOP", "its links lead in a circle"],
  ["EMFILE", "too many files are open"],
]);

/** What a machine refuses whoever asks. That nothing is there, or something else, is none of these. */
const REFUSALS: ReadonlySet<string> = new Set("EACCES EPERM EROFS ENOSPC EDQUOT ENAMETOOLONG ELOOP EMFILE".split(" "));

/** Whether the system refused what was to be done with a file, whose path the error then names. */
export const isRefusal = (error: unknown): error is Error & { readonly path: string } =>
  error instanceof Error &&
  "code" in error &&
  REFUSALS.has(String(error.code)) &&
  "path" in error &&
  typeof error.path === "string";

/** Why a file can't be read or written, to stand behind a colon. */
export function whyOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  return WHY.get(code) ?? code;
}
