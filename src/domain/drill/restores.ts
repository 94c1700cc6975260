import { matchesAddress } from "../match.ts";
import type { Restore } from "../policy.ts";
import { DAY } from "../quantity.ts";

/** When a restore of an object was last tried. `overdue`: longer ago than the policy wants it to be. */
export interface Tried {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly overdue: boolean;
}

/** The last entry of the policy that names the address; null where nobody ever tried. */
export function triedIn(restores: readonly Restore[], address: string, today: string): Tried | null {
  const found = restores.findLast((one) => matchesAddress(one.address, address));
  if (found === undefined) return null;
  const age = (Date.parse(today) - Date.parse(found.tried)) / DAY;
  return { on: found.tried, overdue: found.every !== null && age > found.every };
}
