import { accountOf, same } from "./accounts.ts";
import { deliverPull } from "./deliveries.ts";
import { record } from "./events.ts";
import { namedLike, pullNumbered } from "./lookup.ts";
import { page } from "./pages.ts";
import { labelJson } from "./pull-json.ts";
import { actorOf, notFound, ok, pullOf, repositoryOf, route } from "./route.ts";
import type { Account, App, Intent, Label, Pull, World } from "./world.ts";

/** How somebody labelled: by hand, or through an app or an agent in their name. */
export interface Manner {
  readonly via?: App;
  readonly intent?: Intent;
}

export const labelVerbs = (world: World) => ({
  /** Makes a label of the repository. */
  createLabel(name: string): void {
    labelCalled(world, name);
  },
  /** Puts a label on a pull request; a label of that name is made first when there is none. */
  label(number: number, name: string, by: string, manner: Manner = {}): void {
    add(world, pullNumbered(world, number), labelCalled(world, name), accountOf(world, by), manner);
  },
  /** Takes a label off a pull request. */
  unlabel(number: number, name: string, by: string): void {
    remove(world, pullNumbered(world, number), labelCalled(world, name), accountOf(world, by));
  },
  /** Renames a label wherever it is; past events keep the name as it was applied. */
  renameLabel(from: string, to: string, by: string): void {
    if (!same(from, to) && namedLike(world.home.labels, to) !== undefined)
      throw new Error(`There is a label "${to}" already.`);
    labelCalled(world, from).name = to;
    world.log.tell(`${accountOf(world, by).login} renames label ${from} to ${to}`);
  },
  /** Deletes a label of the repository: it is gone from every pull request, and no event says so. */
  deleteLabel(name: string, by: string): void {
    const label = labelCalled(world, name);
    world.home.labels.splice(world.home.labels.indexOf(label), 1);
    for (const pull of world.home.pulls) pull.labels.delete(label);
    world.log.tell(`${accountOf(world, by).login} deletes label ${name}`);
  },
});

export const labelRoutes = [
  route("issues/get-label", [{ issues: "read" }, { pull_requests: "read" }], (call) => {
    const label = namedLike(repositoryOf(call).labels, call.text("name"));
    if (label === undefined) throw notFound();
    return ok(labelJson(call.world, label));
  }),
  route("issues/list-labels-on-issue", [{ issues: "read" }, { pull_requests: "read" }], (call) =>
    page(call, [...pullOf(call, "issue_number").labels], (label) => labelJson(call.world, label)),
  ),
  route(
    "issues/remove-label",
    [{ issues: "write" }, { pull_requests: "write" }],
    (call) => {
      const pull = pullOf(call, "issue_number");
      const label = namedLike(pull.labels, call.text("name"));
      if (label === undefined) throw notFound("Label does not exist");
      remove(call.world, pull, label, actorOf(call));
      return ok([...pull.labels].map((one) => labelJson(call.world, one)));
    },
    { openToPublic: false },
  ),
];

const labelCalled = (world: World, name: string): Label => {
  const found = namedLike(world.home.labels, name);
  if (found !== undefined) return found;
  const label: Label = { id: world.nextId(), name, color: "b60205" };
  world.home.labels.push(label);
  return label;
};

const add = (world: World, pull: Pull, label: Label, actor: Account, { via, intent }: Manner): void => {
  // GitHub answers well to a label that is there already, and records nothing.
  if (pull.labels.has(label)) return;
  pull.labels.add(label);
  record(
    world,
    pull,
    actor,
    { event: "labeled", label: { id: label.id, name: label.name, color: label.color }, intent: intent ?? null },
    via ?? null,
  );
  world.log.tell(`${actor.login} labels #${pull.number} ${label.name}`);
  deliverPull(world, "labeled", pull, actor, { label: labelJson(world, label) });
};

const remove = (world: World, pull: Pull, label: Label, actor: Account): void => {
  if (!pull.labels.delete(label)) throw new Error(`#${pull.number} does not have the label "${label.name}".`);
  record(world, pull, actor, {
    event: "unlabeled",
    label: { id: label.id, name: label.name, color: label.color },
    intent: null,
  });
  world.log.tell(`${actor.login} takes label ${label.name} off #${pull.number}`);
  deliverPull(world, "unlabeled", pull, actor, { label: labelJson(world, label) });
};
