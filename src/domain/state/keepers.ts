import type { Conditions } from "../catalogue.ts";
import { hold } from "../conditions.ts";
import { remembered } from "../remembered.ts";
import { endsOf, type Link, type Links, reachable } from "./links.ts";
import type { Losses } from "./lost.ts";
import type { StateObject } from "./object.ts";

/** The objects in which what is kept there outlives what put it there. */
const keptIn = ({ keeps, to }: Link): readonly StateObject[] =>
  keeps === undefined || keeps === true ? to : to.filter(({ values }) => hold(keeps as Conditions, values));

/** The links by which an object keeps something in another, that stays when it goes itself. */
export const keepingOf = (object: StateObject, links: Links): readonly Link[] =>
  [...links.outOf(object, "inside"), ...links.outOf(object, "sends")].filter(({ keeps }) => keeps !== undefined);

/**
 * Answers in which objects that survive the apply what an object kept stays when it goes itself: not in a selection's
 * plan but in the vault that the plan names, whether or not the plan goes as well.
 */
export function keepersIn(links: Links, { lost }: Losses): (object: StateObject) => readonly StateObject[] {
  const keeping = (object: StateObject): readonly Link[] => keepingOf(object, links);
  const kept = remembered(keptIn);
  const surviving = remembered((link: Link) =>
    Object.freeze(kept(link).filter((object) => object.row.keepsCopies === true && lost(object) === null)),
  );
  const onward = remembered(
    (link: Link) => new Set(kept(link).flatMap((object) => (object.row.keepsCopies === true ? [] : keeping(object)))),
  );
  const survivingAt = endsOf(surviving);
  return (object) => {
    const followed = [...reachable(keeping(object), onward)].filter((link) => surviving(link).length > 0);
    const keepers = survivingAt(followed);
    return object.row.keepsCopies === true && keepers.includes(object)
      ? keepers.filter((one) => one !== object)
      : keepers;
  };
}
