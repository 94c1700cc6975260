import type { Path, ResourceClass } from "./catalogue.ts";
import type { Attributes, ResourceChange } from "./change.ts";
import { valuesAt } from "./conditions.ts";
import type { Import } from "./plan.ts";
import type { Resolved } from "./resolved.ts";
import { comparable } from "./same-id.ts";
import { areVersions } from "./type-version.ts";

/** What the catalogue has under a type: its class; null where it has no row. */
export type ClassOf = (type: string) => ResourceClass | null;

/** Whether the plan imports the very object that it forgets: it stays in the state, under another address or type. */
export const isImportedAgain = (
  change: ResourceChange,
  { row }: Extract<Resolved, { holds: "row" }>,
  imports: readonly Import[],
  classOf: ClassOf,
): boolean =>
  imports
    .filter(({ provider }) => cloudOf(provider) === cloudOf(change.provider))
    .some((one) => {
      const also = row.alsoAs?.find(({ type }) => type === one.type);
      if (also !== undefined && areSame(also.by, change.before, one.values)) return true;
      // A setting may have the id of what it belongs to: only what is of the same class takes its place.
      const isAlike = areVersions(one.type, change.type) || (one.isUnique && classOf(one.type) === row.class);
      return isAlike && isKnownBySameId(change, one) && !isElsewhere(one, change);
    });

/** Both providers of Google, the released and the beta one, manage the same objects under the same types. */
const cloudOf = (provider: string): string => provider.replace(/\/google-beta$/, "/google");

const isKnownBySameId = ({ identity, before }: ResourceChange, one: Import): boolean =>
  (identity !== null && one.identities.includes(identity)) || areSame(["id"], before, one.values);

/** In another region or account an object of the same type may have the same id; not the same ARN. */
const isElsewhere = ({ type, shown }: Import, change: ResourceChange): boolean =>
  type === change.type && shown.identity === change.identity && shown.exactIdentity !== change.exactIdentity;

/** Whether both have the same at all of these paths, and something at one of them at least. */
function areSame(by: readonly Path[], before: Attributes, after: Attributes): boolean {
  const pairs = by.map((path) => [textAt(before, path), textAt(after, path)] as const);
  return pairs.every(([was, is]) => was === is) && pairs.some(([was]) => was !== null);
}

function textAt(values: Attributes, path: Path): string | null {
  const { value } = valuesAt(values, path)[0] ?? { value: null };
  if (typeof value !== "string" || value === "") return null;
  return comparable(value);
}
