import { grouped } from "../grouped.ts";
import { remembered } from "../remembered.ts";
import { comparable } from "../same-id.ts";
import { idsOf } from "./ids.ts";
import type { Losses } from "./lost.ts";
import type { StateObject } from "./object.ts";
import { areTogether } from "./twins.ts";

/** In whatever case: a cloud may keep names in small letters. */
const folded = (id: string): string => comparable(id).toLowerCase();

const byName = (objects: readonly StateObject[]): ReadonlyMap<string, readonly StateObject[]> => {
  const named = objects.flatMap((object) => Array.from(idsOf(object), (id) => ({ id: folded(id), object })));
  const found = grouped(named, ({ id }) => id);
  return new Map(Array.from(found, ([id, all]) => [id, all.map(({ object }) => object)]));
};

/**
 * Answers what stays and has a name that the destroy of an object wants for something of one of these types: the final
 * snapshot of a database. Most plans ask for none: only then the names of all are looked at.
 */
export function holdersIn(objects: readonly StateObject[], { lost }: Losses) {
  const index = remembered(byName);
  return (name: string, types: readonly string[], object: StateObject): StateObject | null =>
    (index(objects).get(folded(name)) ?? []).find(
      (one) => types.includes(one.type) && lost(one) === null && areTogether(object, one),
    ) ?? null;
}
