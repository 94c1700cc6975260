import type { Checker } from "./checker.ts";
import type { Route } from "./route.ts";

export interface Matched {
  readonly route: Route;
  readonly parameters: ReadonlyMap<string, string>;
}

/** These may hold slashes, written as such or as %2F. */
const LONG = new Set(["path", "branch", "ref", "basehead"]);

/** Finds the endpoint for a method and a path, by the templates of GitHub's description. */
export const createRouter = (
  routes: readonly Route[],
  checker: Checker,
): ((method: string, path: string) => Matched | null) => {
  const rows = routes.map((route) => {
    const { method, path } = checker.operation(route.operation);
    const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
    const pattern = path
      .replaceAll(".", "\\.")
      // Without it the top is meant: https://docs.github.com/en/rest/repos/contents#get-repository-content
      .replace("/contents/{path}", "/contents(?:/(.+))?")
      .replace(/\{([^}]+)\}/g, (_, name: string) => (LONG.has(name) ? "(.+)" : "([^/]+)"));
    return { route, method, names, pattern: new RegExp(`^${pattern}$`) };
  });
  return (method, path) => {
    for (const row of rows) {
      if (row.method !== method) continue;
      const found = row.pattern.exec(path);
      if (found !== null)
        return {
          route: row.route,
          parameters: new Map(row.names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")])),
        };
    }
    return null;
  };
};
