import type { CatalogueRow, Reference } from "../catalogue.ts";
import type { ResourceChange } from "../change.ts";
import { valuesAt } from "../conditions.ts";
import type { Creation, Plan } from "../plan.ts";
import { comparable } from "../same-id.ts";
import { idSetsOf } from "../state/ids.ts";

const HOLDING: readonly Reference["role"][] = ["inside", "guards"];

const isNamed = ({ values }: Creation, ids: readonly string[]): boolean =>
  [...values].some(([, found]) =>
    found.some(({ value }) => typeof value === "string" && ids.includes(comparable(value))),
  );

/**
 * Whether what an object is for, or stands in, is created by the same plan, so that there is nothing in it yet: its id
 * is not known, or is the name that the plan gives to a new one. Of an action nobody can tell: it may run late, on what
 * was there for long.
 */
export const isForNew = (row: CatalogueRow, change: ResourceChange, { creations }: Pick<Plan, "creations">): boolean =>
  change.isInvoked !== true &&
  (row.refs ?? [])
    .filter(({ role, outer }) => HOLDING.includes(role) && outer !== true)
    .some((reference) => {
      // What is sensitive may only be hidden, as in a redacted plan.
      if (valuesAt(change.after, reference.path).some(({ unknown, sensitive }) => unknown && !sensitive)) return true;
      const ids = idSetsOf({ values: change.after }, reference).flat();
      return creations.some((one) => reference.to.includes(one.type) && isNamed(one, ids));
    });
