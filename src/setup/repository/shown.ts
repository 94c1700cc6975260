/** Folders that are written to be shown or tested, whatever blocks are in them. */

const SHOWN = /^(examples?|tests?|testdata|fixtures?|e2e)$/i;

/** What may be the name of an environment as well. */
const EITHER = /^(test|e2e)$/i;

/** Folders of environments, and names that only an environment has. */
const ENVIRONMENTS = /^(env|envs|environments?|accounts?|stages?|workspaces?)$/i;
const ENVIRONMENT =
  /^(.*[-_.])?(prod|prd|production|live|stage|staging|stg|dev|development|qa|uat|int|preprod|nonprod|sandbox)([-_.].*)?$/i;

/** `paths`: all folders of the repository that hold something, by which an environment `test` is told from tests. */
export function isShown(path: string, paths: readonly string[]): boolean {
  const parts = path.split("/");
  return parts.some(
    (part, at) => SHOWN.test(part) && !(EITHER.test(part) && isAmongEnvironments(parts.slice(0, at), paths)),
  );
}

/** A folder of environments by its own name, or by that of one in it. */
function isAmongEnvironments(above: readonly string[], paths: readonly string[]): boolean {
  if (ENVIRONMENTS.test(above.at(-1) ?? "")) return true;
  const head = above.length === 0 ? "" : `${above.join("/")}/`;
  return paths.some((one) => one.startsWith(head) && ENVIRONMENT.test(one.slice(head.length).split("/")[0] ?? ""));
}
