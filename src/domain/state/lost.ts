import { hold } from "../conditions.ts";
import type { LostBecause } from "../evidence.ts";
import { remembered } from "../remembered.ts";
import type { Link, Links } from "./links.ts";
import type { StateObject } from "./object.ts";

export interface Lost {
  readonly because: LostBecause;
  /** The container or key that goes; null where the object itself does, or another one takes it along. */
  readonly what: StateObject | null;
}

/** Gone, or unreadable: not merely cut back. */
export const isGone = (lost: Lost | null): boolean => lost !== null && lost.because !== "cut-back";

/** An object goes with what it is stored in, and can't be read without its key. */
const FATAL = ["inside", "key"] as const;

/** Copies that the destroy of an object takes along by its own values. */
function copiesTaken({ row, values }: StateObject, copying: readonly Link[]): readonly StateObject[] {
  const { takesCopies } = row;
  if (takesCopies === undefined || !hold(takesCopies.when ?? {}, values)) return [];
  return copying.flatMap(({ from }) => from).filter(({ type }) => takesCopies.types.includes(type));
}

/** What the destroy of an object takes along, though it is neither stored in it nor in need of it: disks, snapshots. */
export const takenBy = (object: StateObject, links: Links): readonly StateObject[] =>
  [
    ...links.outOf(object, "takes").flatMap(({ to }) => to),
    ...copiesTaken(object, links.into(object, "copies")),
  ].filter((one) => one !== object);

/**
 * All that goes: what is destroyed itself, what that takes along, what is stored in those or needs them as a key, and
 * so on. `isHeld`: whether the provider refuses the destroy of a container, so that nothing in it goes for that.
 */
function allGone(
  objects: readonly StateObject[],
  links: Links,
  isHeld: (container: StateObject) => boolean,
): ReadonlySet<StateObject> {
  const gone = new Set(objects.filter(({ fate }) => fate === "goes"));
  const followed = new Set<Link>();
  for (const object of gone) {
    for (const one of takenBy(object, links)) if (one.fate !== "goes") gone.add(one);
    const inside = object.fate === "goes" && isHeld(object) ? [] : links.into(object, "inside");
    for (const link of [...inside, ...links.into(object, "key")]) {
      if (followed.has(link)) continue;
      followed.add(link);
      for (const one of link.from) if (one.fate === "stays") gone.add(one);
    }
  }
  return gone;
}

export interface Losses {
  /** Why an object does not survive the apply, or null if it does. */
  lost(object: StateObject): Lost | null;
  /** The first object that it points to in a role and that goes. */
  goneTarget(object: StateObject, role: (typeof FATAL)[number]): StateObject | null;
}

export function lossesOf(
  objects: readonly StateObject[],
  links: Links,
  isHeld: (container: StateObject) => boolean,
): Losses {
  const gone = allGone(objects, links, isHeld);
  // Two are enough: one of them may be the object that asks.
  const goneAt = remembered(({ to }: Link) => {
    const first = to.findIndex((object) => gone.has(object));
    return first < 0 ? [] : [to[first], to.slice(first + 1).find((object) => gone.has(object))];
  });
  const goneTarget: Losses["goneTarget"] = (object, role) => {
    const found = links.outOf(object, role).flatMap(goneAt);
    return found.find((target) => target !== undefined && target !== object) ?? null;
  };
  const lost = (object: StateObject): Lost | null => {
    if (object.fate === "goes") return { because: "destroyed", what: null };
    if (object.fate === "cut-back") return { because: "cut-back", what: null };
    if (!gone.has(object)) return null;
    const [container, key] = [goneTarget(object, "inside"), goneTarget(object, "key")];
    return container === null && key !== null
      ? { because: "key", what: key }
      : { because: "container", what: container };
  };
  return { lost, goneTarget };
}
