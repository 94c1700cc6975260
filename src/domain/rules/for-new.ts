import type { CatalogueRow, Path, Reference } from "../catalogue.ts";
import type { ResourceChange } from "../change.ts";
import { valuesAt } from "../conditions.ts";
import { comparable, idsAt } from "../same-id.ts";
import type { StateGraph } from "../state/graph.ts";
import { idSetsOf, idsOf } from "../state/ids.ts";
import type { Context } from "./rule.ts";

const HOLDING: readonly Reference["role"][] = ["inside", "guards"];

/** Where an object names what it is for, or stands in. */
const holding = ({ refs = [] }: CatalogueRow): readonly Reference[] =>
  refs.filter(({ role, outer }) => HOLDING.includes(role) && outer !== true);

const isNamed = ({ values }: Context["plan"]["creations"][number], ids: readonly string[]): boolean =>
  [...values].some(([, found]) =>
    found.some(({ value }) => typeof value === "string" && ids.includes(comparable(value))),
  );

const mark = (type: string, id: string): string => `${type} ${id}`;

const takenPlaces = new WeakMap<StateGraph, ReadonlySet<string>>();

/** Of all that takes the place of another object: its type with each of the ids that it will have. */
function anewIn(graph: StateGraph): ReadonlySet<string> {
  const known = takenPlaces.get(graph);
  if (known !== undefined) return known;
  const marks = graph.objects.flatMap(({ fate, type, row, anew }) =>
    fate !== "goes" || anew === null ? [] : Array.from(idsOf({ row, values: anew }), (id) => mark(type, id)),
  );
  const found = new Set(marks);
  takenPlaces.set(graph, found);
  return found;
}

/**
 * Whether what an object is for, or stands in, is made by the same plan, so that there is nothing in it yet: its id is
 * not known, or is the name that the plan gives to a new one. Of an action nobody can tell: it may run late, on what
 * was there for long.
 */
export const isForNew = (
  row: CatalogueRow,
  change: ResourceChange,
  { plan, graph }: Pick<Context, "plan" | "graph">,
): boolean =>
  change.isInvoked !== true &&
  holding(row).some((reference) => {
    // What is sensitive may only be hidden, as in a redacted plan.
    if (valuesAt(change.after, reference.path).some(({ unknown, sensitive }) => unknown && !sensitive)) return true;
    const ids = idSetsOf({ values: change.after }, reference).flat();
    return (
      plan.creations.some((one) => reference.to.includes(one.type) && isNamed(one, ids)) ||
      reference.to.some((type) => ids.some((id) => anewIn(graph).has(mark(type, id))))
    );
  });

/**
 * Whether what takes the place of an object acts on something else than that did. Where its row does not say on what,
 * it does.
 */
export function isOverAnother({ before, after }: ResourceChange, row: CatalogueRow): boolean {
  const paths = [...(row.rulesOf ?? []), ...holding(row).map(({ path }) => path)];
  const isSame = (path: Path): boolean => JSON.stringify(idsAt(before, path)) === JSON.stringify(idsAt(after, path));
  return paths.length === 0 || !paths.every(isSame);
}
