import type { LostBecause } from "../evidence.ts";
import { remembered } from "../remembered.ts";
import type { Link, Links } from "./links.ts";
import type { StateObject } from "./object.ts";

export interface Lost {
  readonly because: LostBecause;
  /** The container or key that goes; null where the object itself does. */
  readonly what: StateObject | null;
}

/** Gone, or unreadable: not merely cut back. */
export const isGone = (lost: Lost | null): boolean => lost !== null && lost.because !== "cut-back";

/** An object goes with what it is stored in, and can't be read without its key. */
const FATAL = ["inside", "key"] as const;

/** All that goes: what is destroyed itself, what is stored in that or needs it as a key, what is stored in those. */
function allGone(objects: readonly StateObject[], links: Links): ReadonlySet<StateObject> {
  const gone = new Set(objects.filter(({ fate }) => fate === "goes"));
  const followed = new Set<Link>();
  for (const object of gone) {
    for (const link of FATAL.flatMap((role) => links.into(object, role))) {
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

export function lossesOf(objects: readonly StateObject[], links: Links): Losses {
  const gone = allGone(objects, links);
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
    const container = goneTarget(object, "inside");
    return container === null
      ? { because: "key", what: goneTarget(object, "key") }
      : { because: "container", what: container };
  };
  return { lost, goneTarget };
}
