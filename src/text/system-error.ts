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
  ["EIO", "the disk or the network behind it failed"],
  ["ESTALE", "the disk or the network behind it failed"],
]);

/** What to do about it, where it is not the path that is wrong. */
const REMEDY = new Map([
  ["EACCES", "look who may read and write there"],
  ["EPERM", "look who may read and write there"],
  ["EROFS", "choose another place"],
  ["ENOSPC", "make room there, or choose another place"],
  ["EDQUOT", "make room there, or choose another place"],
  ["EMFILE", "close some, or raise the limit (ulimit -n)"],
  ["EIO", "try again, or copy it to another place first"],
  ["ESTALE", "try again, or copy it to another place first"],
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

const codeOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);

/** Why a file can't be read or written, to stand behind a colon. */
export const whyOf = (cause: unknown): string => WHY.get(codeOf(cause)) ?? codeOf(cause);

/** The same, with what to do about it. */
export const whyAndRemedy = (cause: unknown): string =>
  `${whyOf(cause)}; ${REMEDY.get(codeOf(cause)) ?? "check the path"}`;
