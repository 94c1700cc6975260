import { type Catalogue, type CatalogueRow, type Knowledge, rowOf } from "./catalogue.ts";
import { isDestroyed, type ResourceChange } from "./change.ts";
import { hold } from "./conditions.ts";
import { holdsAt, isHeavier, isOnlyForgotten } from "./holding.ts";
import { remembered } from "./remembered.ts";
import { sorted } from "./sorts.ts";
import { findWatched, type Watched } from "./watched.ts";

interface Known {
  readonly knowledge: Knowledge;
  /** Whether the row's `heavier` counts: more is lost than the type alone says. */
  readonly isHeavier: boolean;
  /** Whether the provider's delete would only forget the object. */
  readonly isOnlyForgotten: boolean;
  /** The watched attributes that the change moves in a harmful direction, whether or not the object holds anything. */
  readonly watched: readonly Watched[];
  /** Whether its row says what a destroy leaves; the policy's rows do not. */
  readonly factsKnown: boolean;
}

/** What the catalogue says of the object of one change. `row`: with the weight and the loss of this very object. */
export type Resolved =
  | (Known & { readonly holds: "row"; readonly row: CatalogueRow })
  | (Known & { readonly holds: "nothing"; readonly row: CatalogueRow | null })
  | (Known & { readonly holds: "unknown"; readonly row: null });

export type Resolver = (change: ResourceChange) => Resolved;

/** With the weight, and the loss, of this very object. */
function weighed(row: CatalogueRow, isHeavier: boolean, change: ResourceChange): CatalogueRow {
  if (isHeavier && row.heavier !== undefined) return { ...row, weight: row.heavier.weight, loses: row.heavier.loses };
  const weight = row.weight === "low" && change.callings.length > 0 ? "medium" : row.weight;
  const loses = row.losing?.find(({ when }) => hold(when, change.before))?.loses ?? row.loses;
  return weight === row.weight && loses === row.loses ? row : { ...row, weight, loses };
}

/** A type without a row: nothing can be said of its values. */
const withoutRow = (knowledge: Knowledge): Resolved => {
  const known = { knowledge, isHeavier: false, isOnlyForgotten: false, watched: [], factsKnown: false, row: null };
  return knowledge.known === "nothing" ? { ...known, holds: "unknown" } : { ...known, holds: "nothing" };
};

export function resolvedOf(change: ResourceChange, knowledge: Knowledge): Resolved {
  const row = rowOf(knowledge);
  if (row === undefined) return withoutRow(knowledge);
  const bare = sorted(row, change.action.effect === "create" ? change.after : change.before);
  return bare === null || bare === "harmless"
    ? withoutRow(bare === null ? { known: "nothing", isOfMany: true } : { known: bare })
    : withRow(change, row === bare ? knowledge : { known: "row", row: bare }, bare);
}

function withRow(change: ResourceChange, knowledge: Knowledge, bare: CatalogueRow): Resolved {
  const isHeavy = isDestroyed(change) && isHeavier(bare, change.before);
  const row = weighed(bare, isHeavy, change);
  const known = {
    knowledge,
    row,
    isHeavier: isHeavy,
    isOnlyForgotten: isOnlyForgotten(bare, change.before),
    watched: findWatched(change, bare),
    factsKnown: knowledge.known === "row",
  };
  if (holdsAt(change, bare)) return { ...known, holds: "row" };
  const watched = known.watched.filter(({ watch }) => watch.anyway === true);
  return watched.length > 0 ? { ...known, holds: "row", watched } : { ...known, holds: "nothing" };
}

/** Answers once for each change: the rules ask for one object eight to ten times. */
export const resolverOf = (catalogue: Catalogue): Resolver =>
  remembered((change) => resolvedOf(change, catalogue(change.type)));
