import type { CatalogueRow } from "./catalogue.ts";
import type { Attributes, ResourceChange } from "./change.ts";
import { valuesAt } from "./conditions.ts";
import { identifyingIn } from "./kept-paths.ts";
import type { Creation, Plan } from "./plan.ts";
import type { Resolver } from "./resolved.ts";

/** Answers under which address the plan creates what looks like the same object again; null where nothing does. */
export type RenameOf = (change: ResourceChange) => string | null;

/** The values at a path as one text; null where there is none, or it is known only after apply. */
function textAt(values: Attributes, path: string): string | null {
  const found = valuesAt(values, path);
  const isKnown = found.every(({ value, unknown }) => !unknown && value !== null && typeof value !== "object");
  return isKnown && found.length > 0 ? JSON.stringify(found.map(({ value }) => value)) : null;
}

/** Whether both are known by the same: something is equal, and nothing that both have differs. */
function areSame(row: CatalogueRow, before: Attributes, after: Attributes): boolean {
  const pairs = identifyingIn(row)
    .map((path) => [textAt(before, path), textAt(after, path)] as const)
    .filter(([was, becomes]) => was !== null && becomes !== null);
  return pairs.length > 0 && pairs.every(([was, becomes]) => was === becomes);
}

/**
 * Finds objects that are deleted and created anew under another address, as a rename without a `moved` block does. Only
 * where exactly one fits: of several with one name nobody knows which became which.
 */
export function renamesIn({ changes, creations }: Plan, resolve: Resolver): RenameOf {
  const byType = new Map<string, Creation[]>();
  for (const one of creations) byType.set(one.type, [...(byType.get(one.type) ?? []), one]);
  const found = new Map<ResourceChange, Creation>();
  const taken = new Map<Creation, number>();
  for (const change of changes) {
    const { row } = resolve(change);
    if (row === null || change.action.effect !== "delete" || change.deposed !== null) continue;
    const fitting = (byType.get(change.type) ?? []).filter(({ values }) => areSame(row, change.before, values));
    const [only] = fitting;
    if (only === undefined || fitting.length > 1) continue;
    found.set(change, only);
    taken.set(only, (taken.get(only) ?? 0) + 1);
  }
  return (change) => {
    const creation = found.get(change);
    return creation !== undefined && taken.get(creation) === 1 ? creation.address : null;
  };
}
