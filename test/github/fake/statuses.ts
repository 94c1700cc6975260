import { accountOf, nodeId, same, userJson } from "./accounts.ts";
import { commitAt, resolved } from "./commits.ts";
import { page } from "./pages.ts";
import { apiUrl } from "./repositories.ts";
import { actorOf, type Call, created, notFound, repositoryOf, route, unprocessable } from "./route.ts";
import type { Repository, Status, World } from "./world.ts";

const MOST_OF_ONE_CONTEXT = 1000;
const LONGEST_DESCRIPTION = 140;

export const statusVerbs = (world: World) => ({
  /** Adds a commit status in somebody's name, as any writer can. */
  status(
    sha: string,
    context: string,
    description: string,
    by: string,
    { state = "success", url: targetUrl = null }: { state?: Status["state"]; url?: string | null } = {},
  ): void {
    const creator = accountOf(world, by);
    append(world, world.home, { sha: commitAt(world, sha).sha, context, description, state, targetUrl, creator });
  },
});

/** Adding and reading is all there is: GitHub has no way to change or delete a status. */
export const statusRoutes = [
  route("repos/list-commit-statuses-for-ref", [{ statuses: "read" }], (call) => {
    const repository = repositoryOf(call);
    const sha = shaCalled(call, repository);
    const newestFirst = repository.statuses.filter((one) => one.sha === sha).toReversed();
    return page(call, newestFirst, (one) => statusJson(call.world, repository, one));
  }),
  route(
    "repos/create-commit-status",
    [{ statuses: "write" }],
    (call) => {
      const repository = repositoryOf(call);
      const sha = call.text("sha");
      if (!call.world.commits.has(sha)) throw unprocessable(`No commit found for SHA: ${sha}`);
      const {
        state,
        context = "default",
        description = null,
        target_url: targetUrl = null,
      } = call.body as unknown as StatusBody;
      if (description !== null && [...description].length > LONGEST_DESCRIPTION) {
        throw unprocessable("Validation Failed", [
          {
            resource: "Status",
            code: "custom",
            field: "description",
            message: `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`,
          },
        ]);
      }
      const status = append(call.world, repository, {
        sha,
        context,
        description,
        state,
        targetUrl,
        creator: actorOf(call),
      });
      return created(statusJson(call.world, repository, status));
    },
    { openToPublic: false },
  ),
];

interface StatusBody {
  readonly state: Status["state"];
  readonly context?: string;
  readonly description?: string | null;
  readonly target_url?: string | null;
}

const append = (world: World, repository: Repository, given: Omit<Status, "id" | "at">): Status => {
  const alike = repository.statuses.filter((one) => one.sha === given.sha && same(one.context, given.context));
  if (alike.length >= MOST_OF_ONE_CONTEXT) {
    throw unprocessable("Validation Failed", [
      {
        resource: "Status",
        code: "custom",
        message: "This SHA and context has reached the maximum number of statuses.",
      },
    ]);
  }
  const status: Status = { ...given, id: world.nextId(), at: world.clock.now() };
  repository.statuses.push(status);
  world.log.tell(
    `${given.creator.login} adds status ${given.context} to ${given.sha.slice(0, 7)}: ${given.description ?? given.state}`,
  );
  return status;
};

const shaCalled = (call: Call, repository: Repository): string => {
  const commit = resolved(call.world, repository, call.text("ref"));
  if (commit === undefined) throw notFound(`No commit found for SHA: ${call.text("ref")}`);
  return commit.sha;
};

const statusJson = (
  world: World,
  repository: Repository,
  { id, sha, context, state, description, targetUrl, creator, at }: Status,
): object => ({
  id,
  node_id: nodeId("StatusContext", id),
  url: `${apiUrl(world, repository)}/statuses/${sha}`,
  avatar_url: `https://avatars.githubusercontent.com/u/${creator.id}?v=4`,
  state,
  description,
  target_url: targetUrl,
  context,
  created_at: at,
  updated_at: at,
  creator: userJson(world, creator),
});
