import { isList, type Json, type JsonObject, objectOf } from "../json/value.ts";
import { differenceAt } from "./unknown-values.ts";
import { type BlockCount, blocksAlong } from "./written.ts";

/** What forces a replacement, as an entry of `resource_changes` tells it. */

/** The attributes that force a replacement, each once. */
export const forcing = (paths: Json | undefined): readonly string[] =>
  isList(paths) ? [...new Set(paths.map(attributeIn))].filter((path) => path !== "") : [];

/**
 * The attribute that forces a replacement: its name, and what stands in a block of it (`rule[0].days`). Any other step
 * may be the key of a map or the element of a set, and so a value; the path ends before it.
 */
function attributeIn(path: Json): string {
  const steps = isList(path) ? path : [];
  const end = steps.findIndex((step, at) => !isOfBlock(step, steps[at - 1]));
  return steps
    .slice(0, end === -1 ? undefined : end)
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${step}`))
    .join("");
}

/** Whether a step is the number of a block, or a name: the first one, or one in a block. */
const isOfBlock = (step: Json, before: Json | undefined): boolean =>
  typeof step === "number" || (typeof step === "string" && (before === undefined || typeof before === "number"));

/** By what a replacement is forced. */
export type Forced =
  /** By what is known before the apply alone; or nothing says by what. */
  | { readonly by: "itself" }
  /** By others at least in part, and for one attribute it can't be told whether by them alone. */
  | { readonly by: "untold" }
  | ForcedByOthers;

/** By values that are known only after the apply, since something else changes. */
export interface ForcedByOthers {
  readonly by: "others";
  /** Attributes that force it as well, and change to what is known before the apply. */
  readonly known: readonly string[];
  /** Arguments of which nothing else changes than what is known only after the apply. */
  readonly unknown: readonly string[];
  /** The blocks along the way to each of these. */
  readonly ways: readonly (readonly BlockCount[])[];
}

/** By what the replacement of an object is forced: `change` of its entry. */
export function forcedBy(change: JsonObject): Forced {
  const paths = isList(change.replace_paths) ? change.replace_paths.map((path) => (isList(path) ? path : [])) : [];
  const each = paths.map((path) => ({ path, attribute: attributeIn(path), differs: differenceAt(path, change) }));
  const known = new Set(each.filter(({ differs }) => differs === "known").map(({ attribute }) => attribute));
  if (each.every(({ differs }) => differs === "known")) return { by: "itself" };
  const others = each.filter(({ attribute }) => !known.has(attribute));
  const names = others.flatMap(({ path: [name] }) => (typeof name === "string" ? [name] : []));
  const isUntold = others.some(({ differs }) => differs === "both") || names.length < others.length;
  if (isUntold) return { by: "untold" };
  const after = objectOf(change.after);
  return {
    by: "others",
    known: [...known],
    unknown: [...new Set(names)],
    ways: others.map(({ path }) => blocksAlong(path, after)),
  };
}
