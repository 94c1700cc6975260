import { repositoryNamed } from "./lookup.ts";
import { type Answer, errorAnswer, type Route } from "./route.ts";
import { permissionsOf } from "./tokens.ts";
import type { Permissions, Repository, Token, World } from "./world.ts";

/** What GitHub answers to a request that this token may not make, or null when it may. */
export const refusal = (
  world: World,
  route: Route,
  token: Token | null,
  parameters: ReadonlyMap<string, string>,
): Answer | null => {
  const owner = parameters.get("owner");
  const repository = owner === undefined ? null : repositoryNamed(world, owner, parameters.get("repo") ?? "");
  if (repository === undefined) return errorAnswer(404, "Not Found");
  if (route.openToPublic && repository?.visibility === "public") return null;
  if (token === null)
    return repository?.visibility === "private"
      ? errorAnswer(404, "Not Found")
      : errorAnswer(401, "Requires authentication");

  const has = reaches(world, token, repository) ? permissionsOf(world, token) : {};
  if (route.needs.length === 0 || route.needs.some((needed) => covers(has, needed))) return null;
  // Whoever has no part in a private repository is told that there is none.
  if (route.whenRefused === "not found" || (repository?.visibility === "private" && has.metadata === undefined))
    return errorAnswer(404, "Not Found");
  const bearer = token.permissions === "as the person" ? "personal access token" : "integration";
  return errorAnswer(403, `Resource not accessible by ${bearer}`, {
    headers: { "x-accepted-github-permissions": route.needs.map(spelled).join("; ") },
  });
};

/** An installation token is for its own repository; a person's goes wherever the person may go. */
const reaches = (world: World, token: Token, repository: Repository | null): boolean =>
  repository === null ||
  repository === world.home ||
  (token.permissions === "as the person" && repository.owner === token.account);

const covers = (has: Permissions, needed: Permissions): boolean =>
  Object.entries(needed).every(([permission, level]) => {
    const held = has[permission as keyof Permissions];
    return held === "write" || held === level;
  });

const spelled = (needed: Permissions): string =>
  Object.entries(needed)
    .map(([permission, level]) => `${permission}=${level}`)
    .join(",");
