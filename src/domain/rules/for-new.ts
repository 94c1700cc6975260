import type { CatalogueRow, Path, Reference } from "../catalogue.ts";
import type { ResourceChange } from "../change.ts";
import { valuesAt } from "../conditions.ts";
import type { Plan } from "../plan.ts";
import { areInTwoRegions } from "../regions.ts";
import { rememberedWith } from "../remembered.ts";
import { comparable, idsAt } from "../same-id.ts";
import type { StateGraph } from "../state/graph.ts";
import { idSetsOf, idsOf } from "../state/ids.ts";
import type { Context } from "./rule.ts";

const HOLDING: readonly Reference["role"][] = ["inside", "guards"];

/** Where an object names what it is for, or stands in. */
const holding = ({ refs = [] }: CatalogueRow): readonly Reference[] =>
  refs.filter(({ role, outer }) => HOLDING.includes(role) && outer !== true);

const mark = (type: string, id: string): string => `${type} ${id}`;

function* marksOfCreated({ creations }: Plan): Generator<string> {
  for (const { type, values } of creations)
    for (const [, found] of values)
      for (const { value } of found) if (typeof value === "string") yield mark(type, comparable(value));
}

/** All that a plan creates, by its type with each text by which it may be known: it can create thousands. */
const createdIn = rememberedWith((plan: Plan) => new Set(marksOfCreated(plan)));

function* marksOfAnew({ objects }: StateGraph): Generator<string> {
  for (const { fate, type, row, anew } of objects)
    if (fate === "goes" && anew !== null) for (const id of idsOf({ row, values: anew })) yield mark(type, id);
}

/** All that takes the place of another object, by its type with each of the ids that it will have. */
const anewIn = rememberedWith((graph: StateGraph) => new Set(marksOfAnew(graph)));

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
    const marks = reference.to.flatMap((type) => ids.map((id) => mark(type, id)));
    return marks.some((one) => createdIn(plan).has(one) || anewIn(graph).has(one));
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
