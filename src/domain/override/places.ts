import type { Rename } from "../changed-files.ts";
import type { Finding } from "../finding.ts";
import type { RootReview } from "../review.ts";
import type { Place } from "./evidence.ts";

/** `./infra/` and `infra` are one directory, `.` is the top. */
const steps = (path: string): readonly string[] => path.split("/").filter((step) => step !== "" && step !== ".");
const tidy = (path: string): string => steps(path).join("/");

/**
 * The paths whose owners can agree to a finding: the file that declares the object where it is known, with its other
 * name if the pull request renamed it;
 * else the root directory, looked up as a file that every root could have.
 */
export function pathsOf(finding: Finding, root: string, renames: readonly Rename[] = []): readonly string[] {
  if (finding.file === null) return [[...steps(root), "main.tf"].join("/")];
  const file = tidy(finding.file);
  const others = renames.flatMap(({ from, to }) =>
    tidy(from) === file ? [tidy(to)] : tidy(to) === file ? [tidy(from)] : [],
  );
  return [...new Set([file, ...others])];
}

/** Every path for which an owner has to agree, once for each root. */
export function placesOf(roots: readonly RootReview[], renames: readonly Rename[] = []): readonly Place[] {
  return roots.flatMap(({ root, findings }) => {
    const blocking = findings.filter(({ level }) => level === "block");
    return [...new Set(blocking.flatMap((finding) => pathsOf(finding, root, renames)))].map(
      (path): Place => ({ root, path }),
    );
  });
}
