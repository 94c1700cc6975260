import type { CatalogueRow, Path, Reference } from "../catalogue.ts";
import type { ResourceChange } from "../change.ts";
import { valuesAt } from "../conditions.ts";
import { areInTwoRegions } from "../regions.ts";
import { comparable, idsAt } from "../same-id.ts";
import type { StateGraph } from "../state/graph.ts";
import { idSetsOf, idsOf } from "../state/ids.ts";
import type { Context } from "./rule.ts";

const HOLDING: readonly Reference["role"][] = ["inside", "guards"];

/** Where an object names what it is for, or stands in. */
const holding = ({ refs = [] }: CatalogueRow): readonly Reference[] =>
  refs.filter(({ role, outer }) => HOLDING.includes(role) && outer !== true);

type Made = Pick<Context, "plan" | "graph">;

const mark = (type: string, id: string): string => `${type} ${id}`;

/** Of all that the plan creates: its type with each text by which it may be known. */
function* createdIn({ plan }: Made): Generator<string> {
  for (const { type, values } of plan.creations)
    for (const [, found] of values)
      for (const { value } of found) if (typeof value === "string") yield mark(type, comparable(value));
}

/** Of all that takes the place of another object: its type with each of the ids that it will have. */
function* anewIn({ graph }: Made): Generator<string> {
  for (const { fate, type, row, anew } of graph.objects)
    if (fate === "goes" && anew !== null) for (const id of idsOf({ row, values: anew })) yield mark(type, id);
}

const made = new WeakMap<StateGraph, ReadonlySet<string>>();

/** All that is new, looked at once: a plan can create thousands of buckets, each with rules of its own. */
function madeIn(all: Made): ReadonlySet<string> {
  const known = made.get(all.graph);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const marks of [createdIn(all), anewIn(all)]) for (const one of marks) found.add(one);
  made.set(all.graph, found);
  return found;
}

/**
 * Whether what an object is for, or stands in, is made by the same plan, so that there is nothing in it yet: its id is
 * not known, or is the name that the plan gives to a new one. Of an action nobody can tell: it may run late, on what
 * was there for long.
 */
export const isForNew = (row: CatalogueRow, change: ResourceChange, context: Made): boolean =>
  change.isInvoked !== true &&
  holding(row).some((reference) => {
    // What is sensitive may only be hidden, as in a redacted plan.
    if (valuesAt(change.after, reference.path).some(({ unknown, sensitive }) => unknown && !sensitive)) return true;
    const ids = idSetsOf({ values: change.after }, reference).flat();
    return ids.length > 0 && reference.to.some((type) => ids.some((id) => madeIn(context).has(mark(type, id))));
  });

/**
 * Whether what takes the place of an object acts on something else than that did. Where its row does not say on what,
 * it does.
 */
export function isOverAnother({ type, before, after }: ResourceChange, row: CatalogueRow): boolean {
  const paths = [...(row.rulesOf ?? []), ...holding(row).map(({ path }) => path)];
  const isSame = (path: Path): boolean => JSON.stringify(idsAt(before, path)) === JSON.stringify(idsAt(after, path));
  return paths.length === 0 || areInTwoRegions(type, before, after) || !paths.every(isSame);
}
