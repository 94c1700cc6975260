import { appJson, nodeId, userJson } from "./accounts.ts";
import { page } from "./pages.ts";
import { apiUrl } from "./repositories.ts";
import { pullOf, route } from "./route.ts";
import type { Account, App, EventDetail, IssueEvent, Pull, World } from "./world.ts";

/** Writes an event into a pull request's history. What an app does carries the app, GITHUB_TOKEN's doings included. */
export const record = (world: World, pull: Pull, actor: Account, what: EventDetail, via: App | null = null): void => {
  pull.updatedAt = world.clock.now();
  pull.events.push({ id: world.nextId(), actor, at: world.clock.now(), via: via ?? actor.app, what });
};

export const eventRoutes = [
  // Oldest first, and no way to ask for another order: the newest event is on the last page.
  route("issues/list-events", [{ issues: "read" }, { pull_requests: "read" }], (call) =>
    page(call, pullOf(call, "issue_number").events, (event) => eventJson(call.world, event)),
  ),
];

const eventJson = (world: World, { id, actor, at, via, what }: IssueEvent): object => ({
  id,
  node_id: nodeId("Event", id),
  url: `${apiUrl(world, world.home)}/issues/events/${id}`,
  actor: userJson(world, actor),
  event: what.event,
  commit_id: null,
  commit_url: null,
  created_at: at,
  performed_via_github_app: appJson(world, via),
  ...detailJson(world, what),
});

const detailJson = (world: World, what: EventDetail): object => {
  if ("label" in what)
    return {
      label: { name: what.label.name, color: what.label.color },
      ...(what.intent && { intent: what.intent }),
    };
  if ("from" in what) return { rename: { from: what.from, to: what.to } };
  if ("review" in what)
    return { dismissed_review: { state: "approved", review_id: what.review.id, dismissal_message: what.message } };
  if ("commit" in what)
    return { commit_id: what.commit, commit_url: what.commit && `${apiUrl(world, world.home)}/commits/${what.commit}` };
  return {};
};
