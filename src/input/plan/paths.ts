import { isAbsolute, posix, relative, sep } from "node:path";

/** A path as it is named everywhere, whatever the machine writes. */
export const withSlashes = (path: string): string => (sep === "/" ? path : path.split(sep).join("/"));

/** The way from a folder to what lies in or below it, with slashes, empty for itself; null for what lies elsewhere. */
export function pathBelow(folder: string, path: string): string | null {
  const way = relative(folder, path);
  return isAbsolute(way) || way.split(sep)[0] === ".." ? null : withSlashes(way);
}

/** A directory as a root is named: relative to `cwd` with slashes, `.` for the top. */
export function rootName(directory: string, cwd: string): string {
  const path = withSlashes(isAbsolute(directory) ? relative(cwd, directory) : directory);
  const normal = posix.normalize(path === "" ? "." : path).replace(/\/$/, "");
  return normal === "" ? "." : normal;
}
