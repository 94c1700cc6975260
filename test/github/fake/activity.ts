import { nodeId, same, userJson } from "./accounts.ts";
import { cursorPage } from "./pages.ts";
import { repositoryOf, route } from "./route.ts";
import type { Account, Activity, Repository, World } from "./world.ts";

export const activityOn = (
  world: World,
  repository: Repository,
  kind: Activity["kind"],
  branch: string,
  before: string,
  after: string,
  actor: Account,
): void => {
  repository.activity.push({
    id: world.nextId(),
    kind,
    ref: `refs/heads/${branch}`,
    before,
    after,
    actor,
    at: world.clock.now(),
  });
};

export const activityRoutes = [
  route("repos/list-activities", [{ contents: "read" }], (call) => {
    const [ref, actor, kind] = [call.asked("ref"), call.asked("actor"), call.asked("activity_type")];
    const wanted = repositoryOf(call).activity.filter(
      (one) =>
        // A branch may be named with or without `refs/heads/`.
        (ref === null || one.ref === ref || one.ref === `refs/heads/${ref}`) &&
        (actor === null || same(one.actor.login, actor)) &&
        (kind === null || one.kind === kind),
    );
    const ordered = call.asked("direction") === "asc" ? wanted : wanted.toReversed();
    return cursorPage(call, ordered, (one) => activityJson(call.world, one));
  }),
];

const activityJson = (world: World, { id, kind, ref, before, after, actor, at }: Activity): object => ({
  id,
  node_id: nodeId("PushEvent", id),
  before,
  after,
  ref,
  timestamp: at,
  activity_type: kind,
  actor: userJson(world, actor),
});
