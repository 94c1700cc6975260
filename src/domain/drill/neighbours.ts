import type { Reference } from "../catalogue.ts";
import { type Link, type Links, reachable } from "../state/links.ts";
import { takenBy } from "../state/lost.ts";
import type { StateObject } from "../state/object.ts";

type Role = Reference["role"];

const HANGING: readonly Role[] = ["copies", "inside", "key", "locks"];
const HOLDING: readonly Role[] = ["inside", "key", "sends", "made"];

/**
 * The objects by which is decided what becomes of one that is deleted alone: what hangs on it, the copies around it,
 * and what all of these are stored in or need. The answer is that of the graph of all objects, which would have to be
 * built for each of them.
 */
export function neighboursIn(links: Links): (object: StateObject) => ReadonlySet<StateObject> {
  const from = (object: StateObject, roles: readonly Role[]): readonly StateObject[] =>
    roles.flatMap((role) => links.into(object, role)).flatMap((link: Link) => link.from);
  const to = (object: StateObject, roles: readonly Role[]): readonly StateObject[] =>
    roles.flatMap((role) => links.outOf(object, role)).flatMap((link: Link) => link.to);
  return (object) => {
    // Roles that hang on it, and what its destroy takes along, with what hangs on that.
    const hanging = reachable([object], (one) => [...from(one, HANGING), ...takenBy(one, links)]);
    const sources = reachable([object], (one) => to(one, ["copies"]));
    const family = reachable(sources, (one) => from(one, ["copies"]));
    return reachable([...hanging, ...family], (one) => to(one, HOLDING));
  };
}
