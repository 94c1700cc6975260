import type { ResourceChange } from "../change.ts";
import type { Way } from "./advice.ts";
import { writtenOver } from "./written.ts";

/** An object with what a way writes to it; what is deposed stays as it is. */
export function rewritten(change: ResourceChange, way: Way): ResourceChange {
  const own = way.filter(({ address }) => address === change.address && change.deposed === null);
  const written = own.flatMap(({ attribute, value }) => (attribute === null ? [] : [[attribute, { value }] as const]));
  return written.length === 0 ? change : { ...change, before: writtenOver(change.before, new Map(written)) };
}

/** The objects that a way moves to a state of their own. */
export const isMoved = ({ address }: ResourceChange, way: Way): boolean =>
  way.some((one) => one.attribute === null && one.address === address);
