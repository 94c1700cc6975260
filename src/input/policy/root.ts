import picomatch from "picomatch";

/**
 * Strict, because picomatch takes an unclosed bracket as text and an impossible range as a pattern that matches
 * nothing.
 */
const GLOB = { dot: true, windows: false, strictBrackets: true, debug: true } as const;

/**
 * A matcher for root directories. The top root is called `.`, which picomatch takes for a path step that no wildcard
 * may match;
 * so it also counts as the empty path, and `**` means every root.
 * Throws a SyntaxError when the glob has unclosed brackets or the like.
 */
export const rootMatcher = (glob: string): ((root: string) => boolean) => {
  const pattern = picomatch.makeRe(glob.replace(/^(?:\.\/)+(?=.)/, "").replace(/(?<=.)\/+$/, ""), GLOB);
  return (root) => pattern.test(root) || (root === "." && pattern.test(""));
};

export const A_GLOB =
  "a directory below the top of the repository, such as infra/prod, or a glob, such as infra/dev/**, with / between the steps";

/** Whether a text is a glob for directories below the top that can be read. */
export const isRootGlob = (glob: string): boolean => {
  if (glob.length > 1000 || glob.startsWith("/") || glob.includes("\\") || glob.split("/").includes("..")) return false;
  try {
    rootMatcher(glob);
    return true;
  } catch {
    return false;
  }
};
