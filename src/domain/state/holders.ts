import { remembered } from "../remembered.ts";
import { folded } from "../same-id.ts";
import { idsOf } from "./ids.ts";
import { Lists } from "./lists.ts";
import type { Losses } from "./lost.ts";
import type { StateObject } from "./object.ts";
import { areTogether } from "./twins.ts";

function byName(objects: readonly StateObject[]): Lists<string, StateObject> {
  const named = new Lists<string, StateObject>();
  for (const object of objects) for (const id of idsOf(object)) named.add(folded(id), object);
  return named;
}

/**
 * Answers what stays and has a name that the destroy of an object wants for something of one of these types: the final
 * snapshot of a database. Most plans ask for none: only then the names of all are looked at.
 */
export function holdersIn(objects: readonly StateObject[], { lost }: Losses) {
  const index = remembered(byName);
  return (name: string, types: readonly string[], object: StateObject): StateObject | null =>
    index(objects)
      .get(folded(name))
      .find((one) => types.includes(one.type) && lost(one) === null && areTogether(object, one)) ?? null;
}
