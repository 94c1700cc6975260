import { isAbsolute, posix, relative, sep } from "node:path";

/** A path as it is named everywhere, whatever the machine writes. */
export const withSlashes = (path: string): string => (sep === "/" ? path : path.split(sep).join("/"));

/** A directory as a root is named: relative to `cwd` with slashes, `.` for the top. */
export function rootName(directory: string, cwd: string): string {
  const path = withSlashes(isAbsolute(directory) ? relative(cwd, directory) : directory);
  const normal = posix.normalize(path === "" ? "." : path).replace(/\/$/, "");
  return normal === "" ? "." : normal;
}
